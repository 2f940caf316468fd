import { queryTokensOf } from '#lib/event/fold.ts';
import { FACET_FIELDS } from '#lib/event/query.ts';
import type { FacetField, Query } from '#lib/event/query.ts';
import { lowerBound } from './column-table.ts';
import type { Columns, FieldColumn } from './column-table.ts';

/** Which rows match a query, its span left aside. */
export interface Matches {
  /** One bit for each clause that a row fails; 0: the row matches. A facet ignores its own bit. */
  readonly misses: Uint8Array;
  /** The bits of the clauses that the query has: no row fails another. */
  readonly clauses: number;
  /** The matching rows, ascending: the dated first. */
  readonly rows: Uint32Array;
  /** How many of them are dated. */
  readonly dated: number;
}

/** Marks with 1 the rows that hold every word; a source with a full-text index brings its own. */
export type WordSearch = (words: readonly string[]) => Uint8Array;

const Q_BIT = 1 << FACET_FIELDS.length;
const ASOF_BIT = Q_BIT << 1;

/** The bit of a facet's own clause in `misses`. */
export function bitOf(field: FacetField): number {
  return 1 << FACET_FIELDS.indexOf(field);
}

/** Runs each clause over its column. */
export function matchesOf(columns: Columns, query: Query, search: WordSearch): Matches {
  const misses = new Uint8Array(columns.count);
  let clauses = 0;
  for (const field of FACET_FIELDS) {
    const wanted = query.filter[field];
    if (wanted.length === 0) continue;
    clauses |= bitOf(field);
    missField(columns.fields[field], wanted, bitOf(field), misses);
  }
  const words = query.q === '' ? [] : queryTokensOf(query.q);
  if (words.length > 0) {
    clauses |= Q_BIT;
    const found = search(words);
    for (let row = 0; row < misses.length; row++) if (found[row] === 0) miss(misses, row, Q_BIT);
  }
  if (query.asof !== null && columns.first !== null) {
    clauses |= ASOF_BIT;
    for (let row = 0; row < misses.length; row++) {
      if ((columns.first[row] as number) >= query.asof) miss(misses, row, ASOF_BIT);
    }
  }
  const rows = rowsWithin(misses, clauses);
  return { misses, clauses, rows, dated: lowerBound(rows, columns.dated) };
}

/**
 * Without a branch on what a row has: at a million rows, guessing wrong is most of the cost. Lists of the
 * rows of each value would be faster still, but not the first time, which a reader waits for as well.
 */
function missField(
  { keys, codes, offsets }: FieldColumn,
  wanted: readonly string[],
  bit: number,
  misses: Uint8Array,
): void {
  const set = new Set(wanted);
  const isWanted = Uint8Array.from(keys, (key) => (set.has(key) ? 1 : 0));
  for (let row = 0, i = 0; row < misses.length; row++) {
    const end = offsets === null ? row + 1 : (offsets[row + 1] as number);
    let hit = 0;
    for (; i < end; i++) hit |= isWanted[codes[i] as number] as number;
    miss(misses, row, bit & (hit - 1));
  }
}

function miss(misses: Uint8Array, row: number, bit: number): void {
  misses[row] = (misses[row] as number) | bit;
}

/**
 * Ascending, the rows that fail none of these clauses. In two passes: an array of the right length costs
 * less than one of the greatest and a copy.
 */
export function rowsWithin(misses: Uint8Array, clauses: number): Uint32Array {
  let count = 0;
  for (let row = 0; row < misses.length; row++) count += ((misses[row] as number) & clauses) === 0 ? 1 : 0;
  const rows = new Uint32Array(count + 1);
  for (let row = 0, n = 0; row < misses.length; row++) {
    rows[n] = row;
    n += ((misses[row] as number) & clauses) === 0 ? 1 : 0;
  }
  return rows.subarray(0, count);
}
