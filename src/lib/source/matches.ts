import { queryTokensOf } from '#lib/event/fold.ts';
import { FACET_FIELDS } from '#lib/event/query.ts';
import type { FacetField, Query } from '#lib/event/query.ts';
import { lowerBound } from './column-table.ts';
import type { Columns } from './column-table.ts';

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

/** The rows that have each value of a field. */
export type RowsBy = (field: FacetField) => ReadonlyMap<string, Uint32Array>;

const Q_BIT = 1 << FACET_FIELDS.length;
const ASOF_BIT = Q_BIT << 1;

/** The bit of a facet's own clause in `misses`. */
export function bitOf(field: FacetField): number {
  return 1 << FACET_FIELDS.indexOf(field);
}

/** Runs each clause over its column. */
export function matchesOf(columns: Columns, query: Query, search: WordSearch, rowsBy: RowsBy): Matches {
  const misses = new Uint8Array(columns.count);
  let clauses = 0;
  for (const field of FACET_FIELDS) {
    const wanted = query.filter[field];
    if (wanted.length === 0) continue;
    clauses |= bitOf(field);
    missField(rowsBy(field), wanted, bitOf(field), misses);
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
  const rows = rowsThatMatch(misses);
  return { misses, clauses, rows, dated: lowerBound(rows, columns.dated) };
}

/** From the few rows that have a value, not from the values that each row has: ten times less to read. */
function missField(
  rowsOf: ReadonlyMap<string, Uint32Array>,
  wanted: readonly string[],
  bit: number,
  misses: Uint8Array,
): void {
  for (let row = 0; row < misses.length; row++) miss(misses, row, bit);
  for (const key of wanted) {
    for (const row of rowsOf.get(key) ?? []) misses[row]! &= ~bit;
  }
}

function miss(misses: Uint8Array, row: number, bit: number): void {
  misses[row] = (misses[row] as number) | bit;
}

function rowsThatMatch(misses: Uint8Array): Uint32Array {
  const rows = new Uint32Array(misses.length);
  let n = 0;
  for (let row = 0; row < misses.length; row++) {
    rows[n] = row;
    n += misses[row] === 0 ? 1 : 0;
  }
  return rows.slice(0, n);
}
