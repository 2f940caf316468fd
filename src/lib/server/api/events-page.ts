import type { NewsEvent } from '#lib/event/news-event.ts';
import { compareText } from '#lib/source/column-table.ts';
import type { Item, Totals } from '#lib/source/event-source.ts';
import type { Asked } from './answer.ts';
import { readCount, Refused } from './question.ts';

/** An event with its proof runs to some 5 kB: a page stays under a megabyte. */
const MOST = 200;

export interface EventsPage {
  readonly events: readonly NewsEvent[];
  /** Give it as `cursor` for the next page; null when this is the last. */
  readonly next: string | null;
  readonly totals: Totals;
}

/**
 * Whole events, a page at a time: the dated that touch the span in order of (earliest start, id),
 * then the undated. A cursor says where the last page ended, not how many came before it, so that
 * events that come or go meanwhile neither repeat nor hide others.
 */
export async function eventsPage({ source, query, params }: Asked): Promise<EventsPage> {
  const limit = readCount(params, 'limit', { most: MOST, otherwise: 50 });
  const after = readCursor(params);
  const { items, undated, totals } = await source.items(query, Infinity);
  const listed = [...items, ...undated];
  const first = after === null ? 0 : listed.findIndex((item) => isBehind(item, after));
  const page = first < 0 ? [] : listed.slice(first, first + limit + 1);
  const events = await Promise.all(page.slice(0, limit).map((item) => source.event(item.id)));
  const last = page.length > limit ? page[limit - 1] : undefined;
  return {
    events: events.filter((event) => event !== null),
    next: last === undefined ? null : formatCursor(last),
    totals,
  };
}

interface Cursor {
  /** Earliest start of the page's last event; null when it is undated. */
  readonly start: number | null;
  readonly id: string;
}

function isBehind({ bounds, id }: Item, cursor: Cursor): boolean {
  const start = bounds?.earliestStart ?? null;
  if (start === cursor.start) return compareText(id, cursor.id) > 0;
  return cursor.start !== null && (start === null || start > cursor.start);
}

function formatCursor({ bounds, id }: Item): string {
  return `${bounds === null ? 'undated' : String(bounds.earliestStart)}.${id}`;
}

function readCursor(params: URLSearchParams): Cursor | null {
  const text = params.get('cursor');
  if (text === null) return null;
  const match = /^(undated|-Infinity|-?\d{1,16})\.(.{1,200})$/su.exec(text);
  const [, start, id] = match ?? [];
  if (start === undefined || id === undefined) {
    throw new Refused({ code: 'api-cursor', field: 'cursor', value: text.slice(0, 80) });
  }
  return { start: start === 'undated' ? null : Number(start), id };
}
