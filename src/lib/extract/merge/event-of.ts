import type { Evidence, Lang, Localized, NewsEvent, Source } from '#lib/event/news-event.ts';
import type { Extraction } from '../extraction.ts';
import type { Cited } from '../merge.ts';
import { union } from '../mention/union.ts';
import { rivalsOf } from './rivals.ts';
import { langOf, sourceOf } from './telling.ts';
import { summaryOf } from './summary.ts';

type Reports = ReadonlyMap<string, Cited>;

/** One event from tellings of it, the fullest first. */
export function eventOf(members: readonly Extraction[], id: string, reports: Reports): NewsEvent {
  const [main] = members as readonly [Extraction, ...Extraction[]];
  const names = <T>(valuesOf: (member: Extraction) => readonly T[], keyOf: (value: T) => string) =>
    members.map(valuesOf).reduce((all, some) => union(all, some, keyOf));
  return {
    id,
    when: main.when,
    dateSource: main.dateSource,
    kind: main.kind,
    factuality: main.factuality,
    title: titleOf(members),
    summary: summaryOf(members),
    countries: names(
      (m) => m.countries,
      (code) => code,
    ),
    systems: names(
      (m) => m.systems,
      (system) => system,
    ),
    actors: names(
      (m) => m.actors,
      (actor) => actor.id,
    ),
    place: members.find((m) => m.place !== null)?.place ?? null,
    amounts: firstOf(members.map((m) => m.amounts)),
    quantities: firstOf(members.map((m) => m.quantities)),
    rivals: rivalsOf(main, members.slice(1), reports),
    evidence: evidenceOf(members),
    sources: sourcesOf(members, reports),
  };
}

/** A known event with the words of further reports. */
export function addTo(event: NewsEvent, members: readonly Extraction[], reports: Reports): NewsEvent {
  if (members.length === 0) return event;
  const evidence = union([...event.evidence, ...evidenceOf(members)], [], keyOfEvidence);
  const sources = union([...event.sources, ...sourcesOf(members, reports)], [], (source) => source.url);
  return { ...event, evidence, sources };
}

/** Each language's headline from a report in that language, where there is one. */
function titleOf(members: readonly Extraction[]): Localized {
  const of = (lang: Lang) => (members.find((m) => langOf(m) === lang) ?? members[0])?.title[lang] ?? '';
  return { en: of('en'), hi: of('hi') };
}

function firstOf<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function evidenceOf(members: readonly Extraction[]): readonly Evidence[] {
  const all = members.flatMap((member) => member.evidence);
  return union(all, [], keyOfEvidence);
}

function keyOfEvidence({ report, field, start, end }: Evidence): string {
  return `${report} ${field} ${start} ${end}`;
}

/** The pages of the reports themselves. */
function sourcesOf(members: readonly Extraction[], reports: Reports): readonly Source[] {
  const cited = members.flatMap(({ report }) => sourceOf(reports.get(report)) ?? []);
  return union(cited, [], (source) => source.url);
}
