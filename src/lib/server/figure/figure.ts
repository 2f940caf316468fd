import type { Localized, NewsEvent, Report, System, Timeline } from '#lib/event/news-event.ts';

/** Files that are stored of each figure. `png2` has twice the px, `social` is the card of links. */
export const FIGURE_FILES = ['svg', 'png', 'png2', 'social', 'pdf'] as const;
export type FigureFile = (typeof FIGURE_FILES)[number];

/** The bytes of all files of a figure. */
export type FigurePictures = Readonly<Record<FigureFile, Uint8Array>>;

/** Form of the frozen rows; a later one must still read those before. */
export const FIGURE_SCHEMA = 1;

/** All that a figure shows, as it was when it was pinned. */
export interface FrozenRows {
  /** Its `spec` is the figure's own view. */
  readonly timeline: Timeline;
  /** Dated events in order of time, then the undated. */
  readonly events: readonly NewsEvent[];
  readonly reports: readonly Report[];
  readonly systems: readonly System[];
}

/** What was said of a figure after it was pinned. */
export interface FigureNote {
  readonly status: 'corrected' | 'withdrawn';
  readonly note: Localized;
  /** ISO instant in UTC. */
  readonly created: string;
}

/** A pinned view. Its rows and files never change; only notes are added. */
export interface Figure {
  /** Day on which it was pinned and the begin of its hash: `2025-12-05-3f9a1c22`. */
  readonly id: string;
  /** Slug of the timeline. */
  readonly timeline: string;
  /** Canonical query of the whole spec against `DEFAULT_SPEC`. */
  readonly query: string;
  /** ISO instant in UTC. */
  readonly created: string;
  readonly schema: number;
  /** Newest change of the timeline's data when it was pinned: ISO instant in UTC. */
  readonly snapshot: string;
  /** SHA-256 of the frozen rows, hex. */
  readonly dataHash: string;
  /** SHA-256 of data, spec, schema and font, hex: equal figures have equal hashes. */
  readonly hash: string;
  /** A withdrawn figure stays withdrawn, whatever is said of it later. */
  readonly status: 'current' | FigureNote['status'];
  /** Oldest first. */
  readonly notes: readonly FigureNote[];
}

/** A figure that is about to be stored. */
export interface FigureDraft extends Pick<
  Figure,
  'timeline' | 'query' | 'created' | 'snapshot' | 'dataHash' | 'hash'
> {
  readonly id: string;
  /** The frozen rows as JSON: the text that `dataHash` is of. */
  readonly rows: string;
  readonly files: FigurePictures;
}
