import { tokensOf } from '#lib/event/fold.ts';
import type { Factuality, Kind, Localized } from '#lib/event/news-event.ts';
import { FACET_FIELDS } from '#lib/event/query.ts';
import type { FacetField } from '#lib/event/query.ts';
import type { Columns, FieldColumn } from './column-table.ts';
import type { Item } from './event-source.ts';

/** Events that come as arrays, a million at a time: no object is made before somebody looks at it. */
export interface EventArrays {
  /** UTC ms, ascending. */
  readonly start: Float64Array;
  /** UTC ms, exclusive, not before the start; equal to it for an instant. */
  readonly end: Float64Array;
  /** Fields left out have no values. `kind` and `factuality`, if given, have one for each row. */
  readonly fields: Readonly<Partial<Record<FacetField, FieldColumn>>>;
  /** Ids ascend where starts are equal. */
  readonly id: (row: number) => string;
  readonly row: (id: string) => number | undefined;
  readonly title: (row: number) => Localized;
}

/** Takes arrays as columns without copying any but the ends. All events are dated, exact and of equal weight. */
export function columnsFromArrays({ start, end, fields, id, row, title }: EventArrays): Columns {
  const count = start.length;
  // An instant fills its millisecond: spans are half-open, and an empty one would touch nothing.
  const ends = end.map((time, i) => Math.max(time, (start[i] as number) + 1));
  const none: FieldColumn = {
    keys: [],
    codes: new Uint16Array(0),
    offsets: new Uint32Array(count + 1),
    label: () => null,
  };
  const all = Object.fromEntries(FACET_FIELDS.map((field) => [field, fields[field] ?? none]));
  const columns = all as Record<FacetField, FieldColumn>;
  const bounds = (i: number) => {
    const [from, to] = [start[i] as number, ends[i] as number];
    return { earliestStart: from, latestStart: from, earliestEnd: to, latestEnd: to };
  };
  const item = (i: number): Item => ({
    id: id(i),
    when: whenOf(start[i] as number, ends[i] as number),
    bounds: bounds(i),
    kind: (valuesAt(columns.kind, i)[0] ?? 'other') as Kind,
    factuality: (valuesAt(columns.factuality, i)[0] ?? 'done') as Factuality,
    title: title(i),
    countries: valuesAt(columns.country, i),
    systems: valuesAt(columns.system, i),
    actors: valuesAt(columns.actor, i),
    weight: 1,
  });
  return {
    count,
    dated: count,
    start,
    end: ends,
    first: null,
    fields: columns,
    bounds,
    item,
    tokens: (i) => [...tokensOf(title(i).hi), ...tokensOf(title(i).en)],
    row,
    event: () => null,
  };
}

/** A field whose values come as bit masks: bit b of a row's mask stands for `keys[b]`. */
export function fieldOfMasks(
  keys: readonly string[],
  masks: ArrayLike<number>,
  label: (key: string) => Localized | null,
): FieldColumn {
  const offsets = new Uint32Array(masks.length + 1);
  for (let i = 0, n = 0; i < masks.length; i++) {
    for (let mask = masks[i] as number; mask !== 0; mask &= mask - 1) n++;
    offsets[i + 1] = n;
  }
  const codes = new Uint16Array(offsets[masks.length] as number);
  for (let i = 0, n = 0; i < masks.length; i++) {
    // The lowest bit set, then the next: 31 - clz32 is its number.
    for (let mask = masks[i] as number; mask !== 0; mask &= mask - 1)
      codes[n++] = 31 - Math.clz32(mask & -mask);
  }
  return { keys, codes, offsets, label };
}

function valuesAt({ keys, codes, offsets }: FieldColumn, row: number): readonly string[] {
  const values: string[] = [];
  const end = offsets === null ? row + 1 : (offsets[row + 1] as number);
  for (let i = offsets === null ? row : (offsets[row] as number); i < end; i++) {
    values.push(keys[codes[i] as number] as string);
  }
  return values;
}

function whenOf(start: number, end: number): string {
  const minute = (time: number) => `${new Date(time).toISOString().slice(0, 16)}Z`;
  return end - start > 1 ? `${minute(start)}/${minute(end)}` : minute(start);
}
