import type { Range } from './passage.ts';

/** Index of the first of ordered ranges that begins at `at` or after it. */
export function firstFrom(ranges: readonly Range[], at: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
