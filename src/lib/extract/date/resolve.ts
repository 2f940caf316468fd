import { parseEdtf } from '#lib/event/edtf.ts';
import { DAY } from '#lib/event/span.ts';
import type { TimexReason } from '../extraction.ts';
import type { Meaning, Tense } from './meaning.ts';
import { resolveFields } from './resolve-fields.ts';
import { resolvePart } from './resolve-part.ts';
import { resolveRange } from './resolve-range.ts';
import { resolveShift } from './resolve-shift.ts';
import { coverOf, dayValue, isSeason, weekdayOf } from './spans.ts';

/** What a date's words are read against. */
export interface Setting {
  /** First instant of the report's day; null when it is not known. */
  readonly today: number | null;
  /** EDTF value of the date last named before, or null. */
  readonly context: string | null;
  readonly tense: Tense;
  /** Year that the sentence has named before for what lies behind; else null. */
  readonly year: number | null;
}

/** What came out: a value, or why there is none. */
export interface Resolved {
  /** EDTF level 1. */
  readonly value: string | null;
  /** What it was counted from. */
  readonly anchor: 'dateline' | 'context' | null;
  readonly reason: TimexReason | null;
  /** The value on the other side of the report's day, where nothing told which is meant. */
  readonly other: string | null;
  /** Weekday and date of the words do not fit. */
  readonly conflict: boolean;
}

/** A value that stands by itself. */
export function known(value: string, anchor: Resolved['anchor'] = null): Resolved {
  const isDate = parseEdtf(value).ok;
  return isDate ? { value, anchor, reason: null, other: null, conflict: false } : unknown('impossible-date');
}

export function unknown(reason: TimexReason): Resolved {
  return { value: null, anchor: null, reason, other: null, conflict: false };
}

/**
 * Words of a date to EDTF (ISO 8601-2 level 1): what is missing is taken from the report's day, the date
 * named before, and the tense. Pure arithmetic of the proleptic Gregorian calendar, no time zone.
 */
export function resolve(meaning: Meaning, setting: Setting): Resolved {
  switch (meaning.is) {
    case 'value':
      return known(meaning.edtf);
    case 'fields':
      return resolveFields(meaning, setting);
    case 'part':
      return resolvePart(meaning, setting);
    case 'shift':
      return withWeekday(resolveShift(meaning, setting), meaning.weekday, setting);
    case 'either':
      return either(meaning, setting);
    case 'range':
      return resolveRange(meaning, setting);
    case 'hedged': {
      const inner = resolve(meaning.of, setting);
      return inner.value === null ? inner : { ...inner, value: hedge(inner.value, meaning.qualifier) };
    }
  }
}

/** Days by which a count may miss the weekday beside it. */
const MISCOUNT = 3;

/** The day told by count, moved to the weekday named beside it; where nothing is counted from, that weekday by itself. */
function withWeekday(counted: Resolved, weekday: number | undefined, setting: Setting): Resolved {
  if (weekday === undefined) return counted;
  const cover = counted.value === null ? null : coverOf(counted.value);
  if (cover === null || cover.end - cover.start !== DAY)
    return resolveFields({ is: 'fields', weekday, which: 'tense' }, setting);
  const ahead = (weekday - weekdayOf(cover.start) + 7) % 7;
  const step = ahead > MISCOUNT ? ahead - 7 : ahead;
  return step === 0 ? counted : known(dayValue(cover.start + step * DAY), counted.anchor);
}

/** Behind today unless the clause looks ahead; a weekday beside it decides first. */
function either({ days, weekday }: Meaning & { readonly is: 'either' }, { today, tense }: Setting): Resolved {
  if (today === null) return unknown('no-dateline');
  const [before, after] = [today - days * DAY, today + days * DAY];
  const fits = (instant: number) => weekday === undefined || weekdayOf(instant) === weekday;
  const isAhead = fits(before) === fits(after) ? tense === 'future' : fits(after);
  const resolved = known(dayValue(isAhead ? after : before), 'dateline');
  const isOpen = tense === 'none' && fits(before) === fits(after);
  return { ...resolved, other: isOpen ? dayValue(after) : null, conflict: !fits(before) && !fits(after) };
}

/** A qualifier stands at each end of an interval; a masked value (199X) or season is vague enough, and takes none. */
function hedge(value: string, qualifier: '~' | '?'): string {
  return value
    .split('/')
    .map((part) => (/^(?:\.\.)?$|X|[~?%]$/.test(part) || isSeason(part) ? part : part + qualifier))
    .join('/');
}
