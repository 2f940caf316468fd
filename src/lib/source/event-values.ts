import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import type { Bounds } from '#lib/event/bounds.ts';
import type { Localized, NewsEvent, Report, Source, System } from '#lib/event/news-event.ts';
import { weightOf } from '#lib/event/news-event.ts';
import type { FacetField } from '#lib/event/query.ts';
import { slug } from '#lib/event/slug.ts';
import type { Item } from './event-source.ts';

/** The bounds of an EDTF value; null when undated. Files and requests are checked before, so what does not parse counts as undated rather than being lost. */
export function boundsOfWhen(when: string | null): Bounds | null {
  if (when === null) return null;
  const parsed = parseEdtf(when);
  return parsed.ok ? boundsOf(parsed.edtf) : null;
}

export function itemOf(event: NewsEvent): Item {
  const { id, when, kind, factuality, title, countries, systems } = event;
  return {
    id,
    when,
    bounds: boundsOfWhen(when),
    kind,
    factuality,
    title,
    countries,
    systems,
    actors: event.actors.map((actor) => actor.id),
    weight: weightOf(event),
  };
}

/** The pages an event rests on, those of rival values too. */
export function sourcesOf(event: NewsEvent): readonly Source[] {
  return [...event.sources, ...event.rivals.map((rival) => rival.source)];
}

/** The keys under which an event is found in each facet. */
export const FACET_KEYS: Readonly<Record<FacetField, (event: NewsEvent) => readonly string[]>> = {
  country: (event) => event.countries,
  system: (event) => event.systems,
  kind: (event) => [event.kind],
  actor: (event) => event.actors.map((actor) => actor.id),
  factuality: (event) => [event.factuality],
  source: (event) => sourcesOf(event).map((source) => slug(source.outlet)),
};

/** The words of facet values for these events; null where the catalogue or Intl names the value. */
export function facetLabels(
  events: readonly NewsEvent[],
  systems: readonly System[],
): Readonly<Record<FacetField, (key: string) => Localized | null>> {
  const named = new Map(systems.map((system) => [system.id, system.name]));
  const actors = new Map<string, Localized>();
  const outlets = new Map<string, Localized>();
  for (const event of events) {
    for (const { id, name } of event.actors) if (!actors.has(id)) actors.set(id, name);
    for (const { outlet } of sourcesOf(event)) {
      const key = slug(outlet);
      if (!outlets.has(key)) outlets.set(key, same(outlet));
    }
  }
  return {
    country: () => null,
    system: (key) => named.get(key) ?? same(key.toUpperCase()),
    kind: () => null,
    actor: (key) => actors.get(key) ?? same(key),
    factuality: () => null,
    source: (key) => outlets.get(key) ?? same(key),
  };
}

function same(text: string): Localized {
  return { en: text, hi: text };
}

/**
 * When an event was first reported: the earliest dateline of the reports that prove it; failing
 * these, the earliest date of its source pages; -Infinity when nothing tells.
 */
export function firstReported(event: NewsEvent, reports: ReadonlyMap<string, Report>): number {
  const datelines = event.evidence.map((e) => reports.get(e.report)?.published ?? null);
  const earliest = (whens: readonly (string | null)[]) =>
    Math.min(...whens.map((when) => boundsOfWhen(when)?.earliestStart ?? Infinity));
  const first = earliest(datelines);
  if (first < Infinity) return first;
  const page = earliest(event.sources.map((source) => source.published));
  return page < Infinity ? page : -Infinity;
}

/** Every text of an event that a search looks through, the lexicon's spellings of its systems too. */
export function searchTexts(event: NewsEvent, systems: ReadonlyMap<string, System>): readonly string[] {
  return [
    ...both(event.title),
    ...both(event.summary),
    ...event.evidence.map((e) => e.exact),
    ...event.actors.flatMap((actor) => both(actor.name)),
    ...(event.place === null ? [] : both(event.place.name)),
    ...event.systems.flatMap((id) => {
      const system = systems.get(id);
      if (system === undefined) return [id];
      return [...both(system.name), ...system.aliases.en, ...system.aliases.hi];
    }),
  ];
}

function both(text: Localized): readonly string[] {
  return [text.hi, text.en];
}
