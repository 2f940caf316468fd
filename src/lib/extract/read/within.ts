import { firstFrom } from './first-from.ts';
import type { Range } from './passage.ts';

/** Those of ordered ranges that lie within one. */
export function within<T extends Range>(ranges: readonly T[], { from, to }: Range): readonly T[] {
  const first = firstFrom(ranges, from);
  if (!((ranges[first]?.from ?? to) < to)) return NONE;
  const found: T[] = [];
  for (let i = first; i < ranges.length && (ranges[i] as T).from < to; i++) {
    const range = ranges[i] as T;
    if (range.to <= to) found.push(range);
  }
  return found;
}

const NONE: readonly never[] = [];
