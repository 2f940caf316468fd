import { formatSpec, DEFAULT_SPEC } from '#lib/event/format-spec.ts';
import type { Bounds } from '#lib/event/bounds.ts';
import type { Query } from '#lib/event/query.ts';
import { utc } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import type { Item, ItemsAnswer } from './event-source.ts';

/** JSON has no infinity: open bounds travel as the text that `Number` reads. */
type WireTime = number | 'Infinity' | '-Infinity';

export interface WireItem extends Omit<Item, 'bounds'> {
  readonly bounds: Readonly<Record<keyof Bounds, WireTime>> | null;
}

export interface WireItems extends Omit<ItemsAnswer, 'items' | 'undated'> {
  readonly items: readonly WireItem[];
  readonly undated: readonly WireItem[];
}

export function toWire(answer: ItemsAnswer): WireItems {
  return { ...answer, items: answer.items.map(itemToWire), undated: answer.undated.map(itemToWire) };
}

export function fromWire(answer: WireItems): ItemsAnswer {
  return { ...answer, items: answer.items.map(itemFromWire), undated: answer.undated.map(itemFromWire) };
}

function itemToWire(item: Item): WireItem {
  return { ...item, bounds: item.bounds && mapBounds(item.bounds, toWireTime) };
}

function itemFromWire(item: WireItem): Item {
  return { ...item, bounds: item.bounds && mapBounds(item.bounds, Number) };
}

function mapBounds<A, B>(
  bounds: Readonly<Record<keyof Bounds, A>>,
  map: (time: A) => B,
): Record<keyof Bounds, B> {
  return {
    earliestStart: map(bounds.earliestStart),
    latestStart: map(bounds.latestStart),
    earliestEnd: map(bounds.earliestEnd),
    latestEnd: map(bounds.latestEnd),
  };
}

function toWireTime(time: number): WireTime {
  if (time === Infinity) return 'Infinity';
  return time === -Infinity ? '-Infinity' : time;
}

/**
 * A query as the keys of `/api/v1`: those of a spec, but the span in UTC ms (`start`, `end`), since
 * a view in motion stands between the dates that EDTF can write.
 */
export function formatQuery({ filter, q, span, asof }: Query): string {
  // The query's instant is the end of the last day that counts. EDTF writes days of four-digit years only; no report is older or younger.
  const last = asof === null ? null : Math.min(Math.max(asof - DAY, utc(0)), utc(9999, 12, 31));
  const day = last === null ? null : new Date(last).toISOString().slice(0, 10);
  const spec = formatSpec({ ...DEFAULT_SPEC, filter, q, asof: day }, DEFAULT_SPEC);
  const range = span === null ? [] : [`start=${String(span.start)}`, `end=${String(span.end)}`];
  return [spec, ...range].filter((part) => part !== '').join('&');
}
