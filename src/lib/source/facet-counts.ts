import type { Span } from '#lib/event/span.ts';
import { DAY } from '#lib/event/span.ts';
import { compareText } from './column-table.ts';
import type { Columns, FieldColumn } from './column-table.ts';
import type { FacetValue } from './event-source.ts';
import type { Matches } from './matches.ts';

/**
 * Counts the values of one field over the rows that fail no clause but, perhaps, the field's own
 * (`own`, a bit of `misses`). What is selected stays listed at count 0, so that it can be dropped.
 */
export function countFacet(
  column: FieldColumn,
  misses: Uint8Array,
  own: number,
  selected: readonly string[],
): readonly FacetValue[] {
  const { keys, codes, offsets } = column;
  const counts = new Uint32Array(keys.length);
  const others = 255 ^ own;
  for (let row = 0; row < misses.length; row++) {
    if (((misses[row] as number) & others) !== 0) continue;
    const from = offsets === null ? row : (offsets[row] as number);
    const to = offsets === null ? row + 1 : (offsets[row + 1] as number);
    for (let i = from; i < to; i++) {
      const code = codes[i] as number;
      counts[code] = (counts[code] as number) + 1;
    }
  }
  const countOf = new Map<string, number>(selected.map((key) => [key, 0]));
  keys.forEach((key, code) => {
    const count = counts[code] as number;
    if (count > 0) countOf.set(key, count);
  });
  return [...countOf]
    .map(([key, count]) => ({ key, label: column.label(key), count }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

/**
 * From the first to the last known instant of the rows that match. An open end tells of none: of
 * `2019/..` only the beginning counts. A single instant is widened to a day; null when nothing is known.
 */
export function extentOf(columns: Columns, { rows, dated }: Matches): Span | null {
  let [start, end] = [Infinity, -Infinity];
  const known = (from: number, to: number) => {
    if (Number.isFinite(from) && from < start) start = from;
    if (Number.isFinite(to) && to > end) end = to;
  };
  for (let i = 0; i < dated; i++) {
    const row = rows[i] as number;
    const [from, to] = [columns.start[row] as number, columns.end[row] as number];
    known(from, to);
    if (to - from < Infinity) continue;
    const bounds = columns.bounds(row);
    if (bounds === null) continue;
    const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
    for (const time of [earliestStart, latestStart, earliestEnd, latestEnd]) known(time, time);
  }
  if (start > end) return null;
  return { start, end: end > start ? end : start + DAY };
}
