import { firstFrom } from './first-from.ts';
import type { Range } from './passage.ts';

/** Those of ordered ranges that lie within one. */
export function within<T extends Range>(ranges: readonly T[], { from, to }: Range): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(ranges, from); i < ranges.length && (ranges[i] as T).from < to; i++) {
    const range = ranges[i] as T;
    if (range.to <= to) found.push(range);
  }
  return found;
}
