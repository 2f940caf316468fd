import type { Range } from '../read/passage.ts';

/** Spans of the calendar that a value can have the precision of. */
export const UNITS = [
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'fiscal-year',
  'fiscal-quarter',
  'fiscal-half',
] as const;
export type Unit = (typeof UNITS)[number];

/** Which of many: told by words (last, अगले) or, where none, by the clause's tense. */
export type Which = 'tense' | 'last' | 'this' | 'next';

/**
 * What a relative value counts from: the report's day; the unit of this kind whose beginning lies nearest to that
 * day (the new fiscal year); the date last named; an event named in the text.
 */
export type Origin =
  | { readonly from: 'dateline' }
  | { readonly from: 'turn' }
  | { readonly from: 'context' }
  | { readonly from: 'event'; readonly words: Range };

/**
 * What the words of a date say, before anything is known of the day, the tense and the rest of the
 * text: what the grammars of both languages make, and `resolve.ts` turns into EDTF.
 */
export type Meaning =
  /** A whole EDTF value: 5 October 2018, 2018-10, 199X. */
  | { readonly is: 'value'; readonly edtf: string }
  /** Fields of a date some coarser of which are missing: Thursday, 4 December, in December. `weekday` 1 Monday to 7 Sunday. */
  | {
      readonly is: 'fields';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      /** Weeks further back or on than `which` says: the Friday before last. */
      readonly beyond?: number;
      /** Counted from the date last named, not from the report's day: the following Monday, the previous January. */
      readonly from?: 'context';
      readonly which: Which;
    }
  /**
   * The n-th unit of a year or other span that is itself told or missing: second quarter of 2024-25, first week of May.
   * -1: the last one. Of days with `weekday` (1 Monday to 7 Sunday) only such are counted: the last Sunday of March.
   */
  | {
      readonly is: 'part';
      readonly unit: Unit;
      readonly number: number;
      readonly weekday?: number;
      /** Seasons, quarters and halves of so many years further back than `which` says, or on where it is negative. */
      readonly beyond?: number;
      /** Counted from the date last named, not from the report's day: the following spring. */
      readonly from?: 'context';
      readonly of: Meaning | null;
      readonly which: Which;
    }
  /** A unit counted from an origin, 0 the one that holds it: yesterday, next month, three years ago, this decade. */
  | {
      readonly is: 'shift';
      readonly unit: Unit;
      readonly count: number;
      readonly origin: Origin;
      /** A weekday named beside a count of days (इसके दो दिन बाद मंगलवार), which is the surer of the two. */
      readonly weekday?: number;
      /** The narrower unit that lies so far off: a year ago today, two years ago this month. */
      readonly at?: { readonly unit: Unit; readonly count: number };
      /** The year by its number instead of a count of years: on this day in 1969. */
      readonly year?: number;
    }
  /** कल, परसों: a day before or after, as the clause's tense says, or a weekday named beside it (कल यानी शुक्रवार). */
  | { readonly is: 'either'; readonly days: number; readonly weekday?: number }
  /** Either end null: open. */
  | { readonly is: 'range'; readonly start: Meaning | null; readonly end: Meaning | null }
  /** A hedge: about 2018 (`~`), perhaps 2018 (`?`). */
  | { readonly is: 'hedged'; readonly of: Meaning; readonly qualifier: '~' | '?' };

/** A date expression as a grammar found it. */
export interface FoundDate extends Range {
  readonly meaning: Meaning;
  /** Id of the production, `hi-…` or `en-…`. */
  readonly rule: string;
  /** A count that may as well tell how long it took ("ten years later"): a date only ahead, or after a date. */
  readonly mayLast?: boolean;
  /** What is left where the count before it only tells how long it took: the day of चार साल बाद 4 दिसंबर को. */
  readonly alone?: FoundDate;
  /** Readings that the words allow as well ("next Friday"). */
  readonly others: readonly { readonly meaning: Meaning; readonly rule: string }[];
}

/** Tense that holds at an expression. `none`: a headline without verb. */
export type Tense = 'past' | 'present' | 'future' | 'none';
