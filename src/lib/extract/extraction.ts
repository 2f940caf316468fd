import type {
  Actor,
  Amount,
  DateSource,
  Evidence,
  Factuality,
  Kind,
  Lang,
  Localized,
  Place,
  Quantity,
} from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';

/** A text to be read. Every offset in what comes out counts UTF-16 units of `text`. */
export interface ReportInput {
  /** Slug of the report, for evidence. */
  readonly id: string;
  readonly text: string;
  /** `null`: told from the script, sentence by sentence. */
  readonly lang: Lang | null;
  /** The day the report is of (EDTF calendar day), or null: then looked for in the text. */
  readonly dateline: string | null;
}

/** Half-open `[start, end)` in UTF-16 units of the source text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What a relative value was counted from. */
export interface Anchor {
  readonly what: 'dateline' | 'date' | 'event';
  /** EDTF value of the anchor. */
  readonly value: string;
  /** Where the text names it; null for a dateline that was given. */
  readonly span: TextSpan | null;
}

export const TIMEX_FLAGS = ['ambiguous', 'weekday-conflict', 'gazetteer'] as const;
export type TimexFlag = (typeof TIMEX_FLAGS)[number];

/** Why a date has no value. */
export const TIMEX_REASONS = ['no-dateline', 'no-anchor', 'impossible-date', 'conflict'] as const;
export type TimexReason = (typeof TIMEX_REASONS)[number];

/**
 * A date expression of the text (TimeML TIMEX3 of type DATE, https://timeml.github.io/site/):
 * its words, its value, and how the value came about.
 */
export interface Timex extends TextSpan {
  /** `report.text.slice(start, end)`. */
  readonly text: string;
  /** EDTF level 1, at the precision of the words; null when it can't be told (`reason`). */
  readonly value: string | null;
  /** Id of the production that read it, e.g. `hi-weekday`; a catalogue key `rule.<id>` puts it in words. */
  readonly rule: string;
  readonly anchor: Anchor | null;
  /** Other readings, most likely first. */
  readonly alternatives: readonly { readonly value: string; readonly rule: string }[];
  readonly flags: readonly TimexFlag[];
  readonly reason: TimexReason | null;
}

/** What makes two mentions name the same thing: a series with its ordinal, or a named event. */
export interface NameKey {
  /** Id in the lexicon's named events. */
  readonly id: string;
  /** 23 in "23rd India-Russia annual summit"; null for an event that is no series. */
  readonly ordinal: number | null;
}

/** What one report says about one event, all its mentions together, each value with the words that prove it. */
export interface Extraction extends TextSpan {
  readonly report: string;
  /** The clause that tells most; `start` and `end` are its span. Further mentions are in `evidence`. */
  readonly text: string;
  readonly when: string | null;
  readonly dateSource: DateSource;
  /** The expression behind `when`; null when undated or dated by gazetteer or dateline alone. */
  readonly date: Timex | null;
  readonly kind: Kind;
  readonly factuality: Factuality;
  readonly title: Localized;
  /** ISO 3166-1 alpha-2, in order of mention. */
  readonly countries: readonly string[];
  /** System ids, in order of mention. */
  readonly systems: readonly string[];
  readonly actors: readonly Actor[];
  readonly place: Place | null;
  readonly amounts: readonly Amount[];
  readonly quantities: readonly Quantity[];
  readonly name: NameKey | null;
  readonly evidence: readonly Evidence[];
  /** Ids of the rules that made it: trigger, date link, factuality, solving. */
  readonly rules: readonly string[];
}

/** All that was read in one report. */
export interface Reading {
  /** The dateline that was used: given, or found in the text at `span`. */
  readonly dateline: { readonly value: string; readonly span: TextSpan | null } | null;
  /** Of most of the text; null when neither Hindi nor English. */
  readonly lang: Lang | null;
  /** Every date expression, in order. */
  readonly timexes: readonly Timex[];
  /** In order of their main mention. */
  readonly extractions: readonly Extraction[];
  /** No dateline, foreign language, … each with its remedy in the catalogues. */
  readonly problems: readonly Problem[];
}
