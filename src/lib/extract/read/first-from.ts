import { lowerBound } from './lower-bound.ts';
import type { Range } from './passage.ts';

/** Index of the first of ordered ranges that begins at `at` or after it. */
export function firstFrom(ranges: readonly Range[], at: number): number {
  return lowerBound(ranges, ({ from }) => from < at);
}
