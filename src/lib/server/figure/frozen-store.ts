import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import type { Store } from '#lib/server/store.ts';
import type { Figure, FrozenRows } from './figure.ts';

type Shelf = Pick<Store, 'timeline' | 'source' | 'report' | 'reports' | 'systems' | 'published' | 'changed'>;

/** Figures whose columns are kept; a figure of a hundred events takes about a megabyte. */
const KEPT = 16;
const kept = new WeakMap<Store, Map<string, Shelf>>();

/**
 * The store as it looks from inside a figure: one timeline, under its own slug, with the frozen events
 * and reports and no others. Null when there is no such figure. Throws a `StoreError` when it was damaged.
 */
export function frozenStore(store: Store, figure: Figure): Store | null {
  const shelves = kept.get(store) ?? new Map<string, Shelf>();
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
export function shelfOf({ timeline, events, reports, systems }: FrozenRows, snapshot: string): Shelf {
  const source = columnsSource(buildColumns(events, reports, systems));
  const byId = new Map(reports.map((report) => [report.id, report]));
  const isMine = (slug: string) => slug === timeline.slug;
  return {
    timeline: (slug) => (isMine(slug) ? timeline : null),
    source: (slug) => (isMine(slug) ? source : null),
    report: (slug, id) => (isMine(slug) ? (byId.get(id) ?? null) : null),
    reports: (slug) => (isMine(slug) ? reports : []),
    systems: () => systems,
    published: () => new Map(events.map(({ id }) => [id, { first: snapshot, newest: snapshot }])),
    changed: (slug) => (isMine(slug) ? snapshot : null),
  };
}
