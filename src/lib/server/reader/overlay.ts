import type { NewsEvent, System, Timeline } from '#lib/event/news-event.ts';
import { fileAdditions } from '../sqlite/event-log.ts';
import { changedReports } from '../sqlite/report-log.ts';
import type { FileRows } from './file-rows.ts';
import type { TimelineRows } from './reader.ts';
import type { StoredRows } from './stored-rows.ts';

/** The rows that a store has of a timeline. */
export function storedTimeline(
  timeline: Timeline,
  stored: StoredRows,
  systems: readonly System[],
): TimelineRows {
  const events = [...stored.revisions.values()].filter(({ withdrawn }) => !withdrawn);
  return {
    timeline,
    events: events.map(({ event }) => event),
    reports: [...stored.reports.values()],
    systems,
    published: stored.published,
    changed: stored.changed,
  };
}

/** A store's rows with what the files add to them, as a start of the server would write it down. */
export function overlay(stored: StoredRows, files: FileRows, systems: readonly System[]): TimelineRows {
  const { written, timeline } = files;
  const rows = storedTimeline(timeline, stored, systems);
  const additions = fileAdditions(stored.revisions, files.events);
  const told = changedReports(stored.reports, files.reports);
  const events = new Map<string, NewsEvent>(rows.events.map((event) => [event.id, event]));
  const published = new Map(rows.published);
  for (const { event, withdrawn } of additions) {
    if (withdrawn) events.delete(event.id);
    else events.set(event.id, event);
    const first = published.get(event.id)?.first ?? written;
    published.set(event.id, { first, newest: latest(written, published.get(event.id)?.newest) });
  }
  const isChanged = additions.length > 0 || told.length > 0;
  return {
    ...rows,
    events: [...events.values()],
    reports: [...new Map([...rows.reports, ...told].map((report) => [report.id, report])).values()],
    published,
    changed: isChanged ? latest(written, rows.changed) : rows.changed,
  };
}

/** Of two ISO instants in UTC, which sort as text. */
function latest(one: string, other: string | null | undefined): string {
  return (other ?? '') > one ? (other ?? one) : one;
}
