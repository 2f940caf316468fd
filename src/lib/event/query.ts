import type { Span } from './span.ts';

/** The fields that a filter can name. Each is a URL key, a JSON field and a facet of the same name. */
export const FACET_FIELDS = ['country', 'system', 'kind', 'actor', 'factuality', 'source'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/**
 * Which events are asked for. Within a field values are alternatives (OR), across fields all must
 * hold (AND). An empty list means no restriction.
 */
export interface Query {
  readonly filter: Readonly<Record<FacetField, readonly string[]>>;
  /** Search words, as typed; '' for none. Every word must begin a word of the event's text. */
  readonly q: string;
  /** Only events that may touch this stretch; undated events always pass. Null: all of time. */
  readonly span: Span | null;
  /** Only events first reported before this instant (exclusive end of the as-of day); null: no limit. */
  readonly asof: number | null;
}

export const NO_FILTER: Query['filter'] = {
  country: [],
  system: [],
  kind: [],
  actor: [],
  factuality: [],
  source: [],
};

export const ALL_EVENTS: Query = { filter: NO_FILTER, q: '', span: null, asof: null };
