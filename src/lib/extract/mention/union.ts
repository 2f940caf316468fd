/** Each value once, in order. */
export function union<T>(a: readonly T[], b: readonly T[], keyOf: (value: T) => string): readonly T[] {
  if (a.length + b.length < 2) return a.length === 0 ? b : a;
  const seen = new Set<string>();
  return [...a, ...b].filter((value) => seen.size < seen.add(keyOf(value)).size);
}
