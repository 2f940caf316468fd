import type { FoundTimex } from '../date/timex-of.ts';

/** Index of the first date that begins at a token or behind it, of dates in order of the text. */
export function firstTimexFrom(timexes: readonly FoundTimex[], token: number): number {
  let [low, high] = [0, timexes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timexes[middle] as FoundTimex).range.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
