import type { Lang } from './news-event.ts';
import type { FacetField } from './query.ts';

export const LANES = ['none', 'country', 'system', 'kind', 'actor'] as const;
/** What the swimlanes stand for. An event with three systems stands in three lanes and counts once. */
export type LaneField = (typeof LANES)[number];

export const DIGITS = ['latn', 'deva'] as const;
export type Digits = (typeof DIGITS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What a picture shows. It is the URL query of the page, the embed, every picture and every export;
 * codec in `spec-codec.ts`. `from` and `to` are EDTF dates or date-times as written in the URL; the
 * view runs from the earliest start of `from` to the latest end of `to`. Null: the extent of what
 * matches, with a margin.
 */
export interface Spec {
  readonly from: string | null;
  readonly to: string | null;
  readonly filter: Readonly<Record<FacetField, readonly string[]>>;
  readonly q: string;
  readonly lanes: LaneField;
  /** Selected event's id, or null. */
  readonly sel: string | null;
  /** EDTF day: hide what was first reported after it. */
  readonly asof: string | null;
  readonly lang: Lang;
  readonly digits: Digits;
  readonly theme: Theme;
}
