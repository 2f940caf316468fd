import type { NewsEvent, Report, System, Timeline } from '#lib/event/news-event.ts';
import type { Exported, ExportedCounts } from './exported.ts';
import { SCHEMA_PATHS } from './schema-paths.ts';

/** What a file says of itself before its events: which view of what it equals, as of when. */
export interface ExportHead {
  /** Address of the JSON Schema that the document follows. */
  readonly $schema: string;
  readonly timeline: Omit<Timeline, 'spec'>;
  readonly view: {
    /** Address of the page that shows these events. */
    readonly page: string;
    /** The view as a query; '' for the timeline's own. */
    readonly query: string;
    /** When the data last changed: ISO instant in UTC. */
    readonly snapshot: string;
  };
  readonly counts: ExportedCounts;
  readonly partial: boolean;
}

export interface ExportDocument extends ExportHead {
  readonly events: readonly NewsEvent[];
  /** The reports that the evidence quotes, without their texts, and where these are. */
  readonly reports: readonly (Omit<Report, 'text'> & { readonly address: string })[];
  readonly systems: readonly Pick<System, 'id' | 'name'>[];
}

/** A view as one JSON document. */
export function toDocument(exported: Exported): ExportDocument {
  const { origin, timeline, events, systems } = exported;
  const reports = `${origin}/api/v1/timelines/${encodeURIComponent(timeline.slug)}/reports/`;
  return {
    ...headOf(exported),
    events,
    reports: exported.reports.map(({ text: _, ...report }) => ({
      ...report,
      address: reports + encodeURIComponent(report.id),
    })),
    systems: systems.map(({ id, name }) => ({ id, name })),
  };
}

export function toJson(exported: Exported): string {
  return `${JSON.stringify(toDocument(exported), null, 1)}\n`;
}

/**
 * A view as JSON Lines: the head, then an event a line as `events.jsonl` of a timeline's folder has
 * them. `parseEventsFile` reads the whole back.
 */
export function toJsonLines(exported: Exported): string {
  return [headOf(exported), ...exported.events].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function headOf({ origin, timeline, page, query, snapshot, counts, partial }: Exported): ExportHead {
  const { slug, title, description, license, story } = timeline;
  return {
    $schema: origin + SCHEMA_PATHS.timeline,
    timeline: { slug, title, description, license, ...(story === undefined ? {} : { story }) },
    view: { page, query, snapshot },
    counts,
    partial,
  };
}
