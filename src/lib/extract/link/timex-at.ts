import type { FoundTimex } from '../date/timex-of.ts';
import { lowerBound } from '../read/lower-bound.ts';

/** Index of the first date that begins at a token or behind it, of dates in order of the text. */
export function firstTimexFrom(timexes: readonly FoundTimex[], token: number): number {
  return lowerBound(timexes, ({ range }) => range.from < token);
}
