import type { Localized } from '#lib/event/news-event.ts';
import type { Answers } from './ask.ts';

/** An outlet and its name; null where nothing names it but its key. */
export interface Outlet {
  readonly key: string;
  readonly label: Localized | null;
}

/**
 * Outlets that tell what matches, those that tell most first; a filter by outlet leaves its own.
 * @param views of several, as a story's steps, together: what stands in two of them counts twice
 */
export function outletsOf(views: readonly Pick<Answers, 'facets' | 'spec'>[]): readonly Outlet[] {
  const told = new Map<string, Outlet & { count: number }>();
  for (const { facets, spec } of views) {
    const asked = spec.filter.source;
    for (const { key, label, count } of facets.fields.source ?? []) {
      if (count === 0 || (asked.length > 0 && !asked.includes(key))) continue;
      const known = told.get(key);
      if (known === undefined) told.set(key, { key, label, count });
      else known.count += count;
    }
  }
  return [...told.values()]
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ key, label }) => ({ key, label }));
}
