import type { Bounds } from '#lib/event/bounds.ts';
import type { Localized, NewsEvent } from '#lib/event/news-event.ts';
import type { FacetField } from '#lib/event/query.ts';
import type { Item } from './event-source.ts';

/** The values of one field, by row: dictionary codes, several to a row where the field has lists. */
export interface FieldColumn {
  /** Value of each code. */
  readonly keys: readonly string[];
  readonly codes: Uint16Array | Uint32Array;
  /** Row r has codes[offsets[r]] … codes[offsets[r + 1] - 1]. Null: exactly one value to a row. */
  readonly offsets: Uint32Array | null;
  /** Words for a value, whether a row has it or not. Null where catalogue or Intl names it. */
  readonly label: (key: string) => Localized | null;
}

/**
 * Events as typed arrays. Rows 0 … dated - 1 are dated, in order of (earliest start, id); undated
 * rows follow in order of id. Nothing here changes after it is built.
 */
export interface Columns {
  readonly count: number;
  readonly dated: number;
  /** Earliest start and latest end of the dated rows, UTC ms, start < end; ±Infinity where open. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** When each row was first reported, UTC ms; -Infinity when unknown. Null: unknown for all. */
  readonly first: Float64Array | null;
  readonly fields: Readonly<Record<FacetField, FieldColumn>>;
  readonly bounds: (row: number) => Bounds | null;
  readonly item: (row: number) => Item;
  /** Folded words that a search can hit. */
  readonly tokens: (row: number) => readonly string[];
  readonly row: (id: string) => number | undefined;
  readonly event: (row: number) => NewsEvent | null;
}

/** First of the ascending `values` that is not less than `value`: its index. */
export function lowerBound(
  values: Float64Array | Uint32Array,
  value: number,
  low = 0,
  high = values.length,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Code-unit order: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
