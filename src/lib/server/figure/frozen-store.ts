import { readerOf } from '#lib/server/reader/reader.ts';
import type { TimelineReader } from '#lib/server/reader/reader.ts';
import type { Store } from '#lib/server/store.ts';
import type { Figure, FrozenRows } from './figure.ts';

/** Figures whose columns are kept; a figure of a hundred events takes about a megabyte. */
const KEPT = 16;
const kept = new WeakMap<Store, Map<string, TimelineReader>>();

/**
 * The store as it looks from inside a figure: one timeline, under its own slug, with the frozen events
 * and reports and no others. Null when there is no such figure. Throws a `StoreError` when it was damaged.
 */
export function frozenStore(store: Store, figure: Figure): Store | null {
  const shelves = kept.get(store) ?? new Map<string, TimelineReader>();
  kept.set(store, shelves);
  const known = shelves.get(figure.id);
  if (known !== undefined) return { ...store, ...known };
  const rows = store.frozenRows(figure.id);
  if (rows === null) return null;
  const shelf = shelfOf(rows, figure.snapshot);
  shelves.set(figure.id, shelf);
  const [oldest] = shelves.keys();
  if (shelves.size > KEPT && oldest !== undefined) shelves.delete(oldest);
  return { ...store, ...shelf };
}

/** What answers for frozen rows. @param snapshot ISO instant of the data */
export function shelfOf(rows: FrozenRows, snapshot: string): TimelineReader {
  const published = new Map(rows.events.map(({ id }) => [id, { first: snapshot, newest: snapshot }]));
  return readerOf({ ...rows, published, changed: snapshot });
}
