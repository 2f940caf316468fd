import type { Store } from '#lib/server/store.ts';

/** Of a timeline that holds nothing. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** When a timeline's data last changed: ISO instant in UTC. */
export function snapshotOf(store: Pick<Store, 'changed'>, slug: string): string {
  return store.changed(slug) ?? NEVER;
}
