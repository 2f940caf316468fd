import type { Published } from '#lib/exchange/atom.ts';

/** When a timeline's events last changed: the instant of their newest revision; 1970 if there is none. */
export function snapshotOf(published: ReadonlyMap<string, Published>): string {
  let newest = '1970-01-01T00:00:00.000Z';
  for (const at of published.values()) if (at.newest > newest) newest = at.newest;
  return newest;
}
