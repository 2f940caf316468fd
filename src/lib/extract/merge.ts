import type { NewsEvent, Report } from '#lib/event/news-event.ts';
import type { Extraction } from './extraction.ts';
import { sameTelling } from './merge/across.ts';
import { eventId } from './merge/event-id.ts';
import { addTo, eventOf } from './merge/event-of.ts';
import { byTelling } from './merge/order.ts';
import { datedFinest } from './merge/when.ts';

/** What merging needs to know of a report: when it appeared, and where it can be read. */
export type Cited = Pick<Report, 'id' | 'published' | 'publisher' | 'title' | 'url'>;

/**
 * Events from what reports say: tellings of one event become one, with the words of each as evidence and
 * values that differ kept as rivals. Known events keep their ids and values, and gain evidence. The order of
 * `extractions` does not matter; new events come after known ones, oldest first.
 * @param known events so far
 * @param reports those that the extractions are from; without one, its undated events stay by themselves
 */
export function merge(
  extractions: readonly Extraction[],
  known: readonly NewsEvent[] = [],
  reports: readonly Cited[] = [],
): readonly NewsEvent[] {
  const cited = new Map(reports.map((report) => [report.id, report]));
  const groups: Extraction[][] = [];
  const added = new Map<NewsEvent, Extraction[]>();
  for (const extraction of extractions.toSorted(byTelling)) {
    const old = known.find((event) => sameTelling(event, extraction, cited));
    if (old !== undefined) {
      added.set(old, [...(added.get(old) ?? []), extraction]);
      continue;
    }
    const group = groups.find((members) => members.every((member) => sameTelling(member, extraction, cited)));
    if (group === undefined) groups.push([extraction]);
    else group.push(extraction);
  }
  const taken = new Set(known.map((event) => event.id));
  const events = groups.map(datedFinest).map((members) => eventOf(members, eventId(members, taken), cited));
  return [...known.map((event) => addTo(event, added.get(event) ?? [], cited)), ...events.sort(byDate)];
}

/** Oldest first, undated ones last; EDTF values of four-digit years sort as text. */
function byDate(a: NewsEvent, b: NewsEvent): number {
  const [one, other] = [a.when ?? '~', b.when ?? '~'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}
