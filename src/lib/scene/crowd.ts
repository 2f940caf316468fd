/** Most of the instants that lie within any stretch of this length. */
export function crowd(instants: Iterable<number>, length: number): number {
  const sorted = Float64Array.from(instants).sort();
  let [most, first] = [1, 0];
  sorted.forEach((instant, i) => {
    while (instant - (sorted[first] ?? instant) > length) first++;
    most = Math.max(most, i - first + 1);
  });
  return most;
}
