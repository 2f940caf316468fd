import type { Localized } from '#lib/event/news-event.ts';
import { ALL_EVENTS } from '#lib/event/query.ts';
import type { Span } from '#lib/event/span.ts';
import { DEFAULT_SPEC, defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { SHARED } from './view.server.ts';
import type { PageServerLoad } from './$types';

export interface Card {
  readonly slug: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly defaults: Spec;
  readonly events: number;
  readonly reports: number;
  /** From the earliest start to the latest end; null when nothing is dated. */
  readonly extent: Span | null;
  /** Steps of its story; 0 where it has none. */
  readonly steps: number;
}

export const load: PageServerLoad = async ({ locals: { store }, setHeaders, url }) => {
  setHeaders(SHARED);
  const { spec } = parseSpec(url.searchParams, DEFAULT_SPEC);
  const cards = store.timelines().map(async (timeline): Promise<Card> => {
    const { slug, title, description } = timeline;
    const facets = await store.source(slug)?.facets(ALL_EVENTS, []);
    return {
      slug,
      title,
      description,
      defaults: defaultsOf(timeline),
      events: facets?.totals.all ?? 0,
      reports: store.reports(slug).length,
      extent: facets?.extent ?? null,
      steps: timeline.story?.steps.length ?? 0,
    };
  });
  const changes = store.timelines().flatMap(({ slug }) => store.changed(slug) ?? []);
  return {
    spec,
    cards: await Promise.all(cards),
    broken: store.problems.length,
    origin: url.origin,
    /** ISO instant of the newest change; null when there is none. */
    snapshot: changes.sort().at(-1) ?? null,
  };
};
