import type { Bounds } from '#lib/event/bounds.ts';
import type { Factuality, Kind, Localized, NewsEvent } from '#lib/event/news-event.ts';
import type { FacetField, Query } from '#lib/event/query.ts';
import type { Span } from '#lib/event/span.ts';
import type { LaneField } from '#lib/event/spec.ts';

/** Key of the lane for events that have no value in the lane's field, and of the only lane of `none`. */
export const NO_LANE = '';

/** One event as an answer, ready to place: what a picture or a list needs, no proof. */
export interface Item {
  readonly id: string;
  /** EDTF, null when undated. */
  readonly when: string | null;
  /** Four bounds, UTC ms; null when undated. See `edtf.ts`. ±Infinity for open or unknown ends. */
  readonly bounds: Bounds | null;
  readonly kind: Kind;
  readonly factuality: Factuality;
  readonly title: Localized;
  readonly countries: readonly string[];
  readonly systems: readonly string[];
  readonly actors: readonly string[];
  /** Reports that prove it; more is more important. */
  readonly weight: number;
}

/**
 * How many of the matching events stand where. `matched = dated inside span + before + after + undated`.
 * `all` counts every event of the timeline, so `all - matched` were filtered out. In every answer the
 * span is the query's (null: everything dated is inside); to match, the span does not matter.
 */
export interface Totals {
  readonly all: number;
  readonly matched: number;
  readonly inside: number;
  readonly before: number;
  readonly after: number;
  readonly undated: number;
}

interface Answer {
  /** True when a part of the archive did not answer; rows may be missing. */
  readonly partial: boolean;
}

/**
 * Counts of the matching events that touch the stretch from first to last edge, by lane and bucket.
 * An event counts in the bucket of its earliest start (clamped to the first bucket when it began
 * before), once in each of its lanes. The edges may reach beyond the query's span, as when a window
 * wider than the view is asked for. Lanes by count, then key; none without a matching event.
 */
export interface DensityAnswer extends Answer {
  /** Bucket edges as asked: n + 1 ascending instants for n buckets. */
  readonly edges: readonly number[];
  readonly lanes: readonly {
    readonly key: string;
    /** Events of this lane that match, undated too, span ignored: decides the lane's order, so that panning does not. */
    readonly count: number;
    /** n counts. */
    readonly counts: readonly number[];
    /**
     * How many of the lane's matching events begin before the first edge. So the i-th event that
     * begins in the window has rank + i in the lane, wherever the window stands.
     */
    readonly rank: number;
  }[];
  readonly totals: Totals;
}

/** Matching events that touch the query's span in order of (earliest start, id); undated ones apart, by id. */
export interface ItemsAnswer extends Answer {
  readonly items: readonly Item[];
  readonly undated: readonly Item[];
  readonly totals: Totals;
  /** True when `limit`, which holds for each of the two lists, cut one of them. */
  readonly cut: boolean;
}

export interface FacetValue {
  readonly key: string;
  /** Null where the catalogue or Intl names the value (countries, kinds, factualities). */
  readonly label: Localized | null;
  readonly count: number;
}

/**
 * Values of each asked field among the matching events, span ignored; a facet ignores its own
 * clause. By count, then key; what the query names is listed at count 0 too.
 */
export interface FacetsAnswer extends Answer {
  readonly fields: Readonly<Partial<Record<FacetField, readonly FacetValue[]>>>;
  /** Earliest to latest known instant of all matching events, span ignored, always finite; null when none is known. */
  readonly extent: Span | null;
  readonly totals: Totals;
}

/** The reading contract. Every engine passes `tests/source/conformance.ts`. */
export interface EventSource {
  density(
    query: Query,
    edges: readonly number[],
    lanes: LaneField,
    signal?: AbortSignal,
  ): Promise<DensityAnswer>;
  items(query: Query, limit: number, signal?: AbortSignal): Promise<ItemsAnswer>;
  facets(query: Query, fields: readonly FacetField[], signal?: AbortSignal): Promise<FacetsAnswer>;
  /** The whole event with its proof, or null. */
  event(id: string, signal?: AbortSignal): Promise<NewsEvent | null>;
}
