import type { Store } from '#lib/server/store.ts';

/** What tells when a timeline's data last changed. */
export type SnapshotStore = Pick<Store, 'timeline'> & {
  /** ISO instant of the newest change; null for no such timeline. */
  readonly changed?: (slug: string) => string | null;
};

/** ISO instant at which a timeline's data last changed; null where the store cannot tell. */
export function snapshotOf(store: SnapshotStore, slug: string): string | null {
  return store.changed?.(slug) ?? null;
}
