import type { NewsEvent, Report, System, Timeline } from '#lib/event/news-event.ts';
import type { Published } from '#lib/exchange/atom.ts';
import type { Store } from '#lib/server/store.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';

/** The part of a store that pictures and data files are made from. */
export type TimelineReader = Pick<
  Store,
  'timeline' | 'source' | 'report' | 'reports' | 'systems' | 'published' | 'changed'
>;

/** All of one timeline, in memory. */
export interface TimelineRows {
  readonly timeline: Timeline;
  readonly events: readonly NewsEvent[];
  readonly reports: readonly Report[];
  readonly systems: readonly System[];
  /** When each event was first and last published, by id. */
  readonly published: ReadonlyMap<string, Published>;
  /** ISO instant of the newest change; null when nothing ever came in. */
  readonly changed: string | null;
}

/** A store that holds one timeline, and no other. */
export function readerOf(rows: TimelineRows): TimelineReader {
  const { timeline, events, reports, systems, published, changed } = rows;
  const source = columnsSource(buildColumns(events, reports, systems));
  const byId = new Map(reports.map((report) => [report.id, report]));
  const isMine = (slug: string) => slug === timeline.slug;
  return {
    timeline: (slug) => (isMine(slug) ? timeline : null),
    source: (slug) => (isMine(slug) ? source : null),
    report: (slug, id) => (isMine(slug) ? (byId.get(id) ?? null) : null),
    reports: (slug) => (isMine(slug) ? reports : []),
    systems: () => systems,
    published: (slug) => (isMine(slug) ? published : new Map()),
    changed: (slug) => (isMine(slug) ? changed : null),
  };
}
