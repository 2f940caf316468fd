import type { NewsEvent, Report, System, Timeline } from '#lib/event/news-event.ts';
import type { Spec } from '#lib/event/spec.ts';

/**
 * A view as it leaves the house: everything that a file of it says, in whichever format. The same
 * events as the page, the embed and the pictures of this spec show, none cut.
 */
export interface Exported {
  readonly timeline: Timeline;
  readonly spec: Spec;
  /** Canonical query of the spec, without the question mark; '' for the timeline's own view. */
  readonly query: string;
  /** Dated events that touch the view in order of (earliest start, id), then the undated by id. */
  readonly events: readonly NewsEvent[];
  readonly counts: ExportedCounts;
  /** True when a part of the archive did not answer: events may be missing. */
  readonly partial: boolean;
  /** Absolute address of the page that shows this view. */
  readonly page: string;
  /** Scheme and host of this instance: `https://example.org`. */
  readonly origin: string;
  /** When the timeline's data last changed: an ISO instant in UTC. */
  readonly snapshot: string;
  /** The reports that prove these events, by id. */
  readonly reports: readonly Report[];
  /** What the lexicon knows of the systems that these events name, by id. */
  readonly systems: readonly System[];
}

/** `all = events + before + after + filtered`, and `events = dated + undated`: nothing is lost unsaid. */
export interface ExportedCounts {
  /** Events of the view. */
  readonly events: number;
  readonly dated: number;
  readonly undated: number;
  /** Matching, but wholly before or after the view's dates. */
  readonly before: number;
  readonly after: number;
  /** Left out by filter, search words or as-of day. */
  readonly filtered: number;
  /** Events of the timeline. */
  readonly all: number;
}

/** Address of the same page, or of a file of it (`suffix` such as `.csv`), with another query. */
export function besidePage({ page }: Pick<Exported, 'page'>, query: string, suffix = ''): string {
  const [path = ''] = page.split('?');
  return `${path}${suffix}${query === '' ? '' : `?${query}`}`;
}

/** Address of the page that shows a timeline's view, or one of its files (`suffix` such as `.csv`). */
export function viewAddress(
  {
    origin,
    timeline,
    query,
  }: Pick<Exported, 'origin' | 'query'> & { readonly timeline: Pick<Timeline, 'slug'> },
  suffix = '',
): string {
  const path = `/t/${encodeURIComponent(timeline.slug)}${suffix}`;
  return `${origin}${path}${query === '' ? '' : `?${query}`}`;
}
