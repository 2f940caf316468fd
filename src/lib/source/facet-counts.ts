import type { Span } from '#lib/event/span.ts';
import { DAY } from '#lib/event/span.ts';
import { compareText } from './column-table.ts';
import type { Columns, FieldColumn } from './column-table.ts';
import type { FacetValue } from './event-source.ts';
import { rowsWithin } from './matches.ts';
import type { Matches } from './matches.ts';

/**
 * Counts the values of one field over the rows that fail no clause but, perhaps, the field's own
 * (`own`, a bit of `misses`). What is selected stays listed at count 0, so that it can be dropped.
 */
export function countFacet(
  column: FieldColumn,
  matches: Matches,
  own: number,
  selected: readonly string[],
): readonly FacetValue[] {
  const { keys } = column;
  const counts = countCodes(column, matches, own);
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
 * Rows by code, those left aside that fail a clause other than `own`. Plain loops over numbers: at a
 * million rows a field, an iterator or a closure costs five times as much, and the frame is gone.
 */
function countCodes(column: FieldColumn, { misses, clauses, rows }: Matches, own: number): Uint32Array {
  const { keys, codes } = column;
  const counts = new Uint32Array(keys.length);
  const others = clauses & ~own;
  if (codes.length === 0) return counts;
  if (others === 0) for (let i = 0; i < codes.length; i++) counts[codes[i] as number]!++;
  else if ((clauses & own) === 0) countRows(column, rows, counts);
  else countRows(column, rowsWithin(misses, others), counts);
  return counts;
}

/** Adds to `counts`. */
function countRows({ codes, offsets }: FieldColumn, rows: Uint32Array, counts: Uint32Array): void {
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const end = offsets === null ? row + 1 : (offsets[row + 1] as number);
    for (let i = offsets === null ? row : (offsets[row] as number); i < end; i++)
      counts[codes[i] as number]!++;
  }
}

/**
 * From the first to the last known instant of the rows that match. An open end tells of none: of
 * `2019/..` only the beginning counts. A single instant is widened to a day; null when nothing is known.
 */
export function extentOf(columns: Columns, { rows, dated }: Matches): Span | null {
  let [start, end] = [Infinity, -Infinity];
  const open: number[] = [];
  for (let i = 0; i < dated; i++) {
    const row = rows[i] as number;
    const from = columns.start[row] as number;
    const to = columns.end[row] as number;
    if (to - from === Infinity) {
      open.push(row);
    } else {
      if (from < start) start = from;
      if (to > end) end = to;
    }
  }
  for (const row of open) {
    for (const time of Object.values<number>({ ...columns.bounds(row) })) {
      if (!Number.isFinite(time)) continue;
      start = Math.min(start, time);
      end = Math.max(end, time);
    }
  }
  if (start > end) return null;
  return { start, end: end > start ? end : start + DAY };
}
