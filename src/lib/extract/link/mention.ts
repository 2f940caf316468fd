import type { DateSource } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import type { FoundTimex } from '../date/timexes.ts';

/** One telling of an event with the date that belongs to it. */
export interface Mention {
  readonly act: Act;
  /** EDTF; null when undated. */
  readonly when: string | null;
  readonly dateSource: DateSource;
  /** The expression behind `when`. */
  readonly timex: FoundTimex | null;
  /** How the date was found. */
  readonly rules: readonly string[];
}

/** A mention without date. */
export function undated(act: Act): Mention {
  return { act, when: null, dateSource: 'text', timex: null, rules: [] };
}

/** A mention with the date of an expression. */
export function datedBy(act: Act, timex: FoundTimex, rule: string): Mention {
  return { act, when: timex.value, dateSource: 'text', timex, rules: [rule] };
}
