import type { DateSource } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { NAMED_DAY } from '../date/named-day.ts';
import type { FoundTimex } from '../date/timex-of.ts';

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

/** A mention with the date of an expression; where only a list of known events tells its year, that is its source. */
export function datedBy(act: Act, timex: FoundTimex, rule: string): Mention {
  const dateSource = timex.rule === NAMED_DAY ? 'gazetteer' : 'text';
  return { act, when: timex.value, dateSource, timex, rules: [rule] };
}
