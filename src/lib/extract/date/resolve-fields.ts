import { civilDay, utc } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import type { Fields } from './node.ts';
import { padded } from './node.ts';
import type { Tense, Which } from './meaning.ts';
import type { Resolved, Setting } from './resolve.ts';
import { known, unknown } from './resolve.ts';
import { coverOf, dayValue, isDayOfMonth, mondayOf, monthIndex, monthValue, weekdayOf } from './spans.ts';

/** Fields of a date, those missing taken from the report's day by tense. */
export function resolveFields(fields: Fields, setting: Setting): Resolved {
  if (fields.from === 'context') return ofContext(fields, setting);
  const { year, month, day, weekday } = fields;
  // Last November is counted from the report's day, whichever year was named.
  const isOpen = month !== undefined && fields.which === 'tense';
  const told = year ?? (isOpen ? (setting.year ?? undefined) : undefined);
  if (told !== undefined) return ofYear({ ...fields, year: told });
  const { today } = setting;
  if (today === null) return unknown('no-dateline');
  if (month === undefined) {
    if (day !== undefined) return ofDay(day, fields, today, setting.tense);
    return weekday === undefined ? unknown('no-anchor') : ofWeekday(weekday, fields, today, setting);
  }
  return day === undefined
    ? ofMonth(month, fields.which, today, setting)
    : ofMonthDay(fields, today, setting);
}

/** The first after the date last named, the last before it; where none is named the tense tells which is meant. */
function ofContext({ from: _from, ...fields }: Fields, setting: Setting): Resolved {
  const cover = setting.context === null ? null : coverOf(setting.context);
  if (cover === null)
    return resolveFields(setting.tense === 'past' ? { ...fields, which: 'tense' } : fields, setting);
  const today = fields.which === 'last' ? cover.start : cover.end - DAY;
  return { ...resolveFields(fields, { ...setting, today }), anchor: 'context' };
}

function ofYear({ year = 0, month, day, weekday }: Fields): Resolved {
  const parts = [padded(year, 4)];
  if (month !== undefined) parts.push(padded(month, 2));
  if (month !== undefined && day !== undefined) parts.push(padded(day, 2));
  const resolved = known(parts.join('-'));
  if (resolved.value === null || weekday === undefined || month === undefined || day === undefined)
    return resolved;
  return { ...resolved, conflict: weekdayOf(utc(year, month, day)) !== weekday };
}

/** The direction that words or tense give: -1 behind today, 1 ahead, 0 neither. */
function directionOf(which: Which, tense: Tense): -1 | 0 | 1 {
  if (which === 'last') return -1;
  if (which === 'next') return 1;
  if (tense === 'future') return 1;
  return tense === 'past' ? -1 : 0;
}

function ofWeekday(
  weekday: number,
  { which, beyond = 0 }: Fields,
  today: number,
  { tense }: Setting,
): Resolved {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const [before, after] = [today - ((7 - ahead) % 7) * DAY, today + ahead * DAY];
  const more = beyond * 7 * DAY;
  if (which === 'last')
    return known(dayValue((before === today ? today - 7 * DAY : before) - more), 'dateline');
  if (which === 'next')
    return known(dayValue((after === today ? today + 7 * DAY : after) + more), 'dateline');
  if (which === 'this' && tense !== 'past' && tense !== 'future') {
    return known(dayValue(mondayOf(today) + (weekday - 1) * DAY), 'dateline');
  }
  const resolved = known(dayValue(tense === 'future' ? after : before), 'dateline');
  return tense === 'none' && before !== after ? { ...resolved, other: dayValue(after) } : resolved;
}

function ofMonth(month: number, which: Which, today: number, { tense }: Setting): Resolved {
  const now = monthIndex(today);
  const here = now - (now % 12) + month - 1;
  if (which === 'this') return known(monthValue(here), 'dateline');
  const isStrict = which === 'last' || which === 'next';
  const before = here < now || (here === now && !isStrict) ? here : here - 12;
  const after = here > now || (here === now && !isStrict) ? here : here + 12;
  return toward([before, after], directionOf(which, tense), now, tense, monthValue);
}

/** @param candidates the nearest on or before, and on or after */
function toward(
  [before, after]: readonly [number, number],
  direction: -1 | 0 | 1,
  now: number,
  tense: Tense,
  valueOf: (at: number) => string,
): Resolved {
  const nearest = now - before <= after - now ? before : after;
  const chosen = direction === 0 ? nearest : direction < 0 ? before : after;
  const resolved = known(valueOf(chosen), 'dateline');
  const isOpen = direction === 0 && tense === 'none' && before !== after;
  return isOpen ? { ...resolved, other: valueOf(chosen === before ? after : before) } : resolved;
}

/** Years either way within which every day of the calendar comes: 29 February may take eight (1896, 1904). */
const LEAP_REACH = 8;

function ofMonthDay(
  { month = 1, day = 1, weekday, which }: Fields,
  today: number,
  { tense }: Setting,
): Resolved {
  const { year } = civilDay(today);
  const years = Array.from({ length: 2 * LEAP_REACH + 1 }, (_, i) => year + i - LEAP_REACH);
  const days = years.filter((y) => isDayOfMonth(y, month, day)).map((y) => utc(y, month, day));
  const before = days.findLast((at) => (which === 'last' ? at < today : at <= today));
  const after = days.find((at) => (which === 'next' ? at > today : at >= today));
  if (before === undefined || after === undefined) return unknown('impossible-date');
  if (which === 'this') return known(dayValue(utc(year, month, day)), 'dateline');
  const resolved = toward([before, after], directionOf(which, tense), today, tense, dayValue);
  if (weekday === undefined || resolved.value === null) return resolved;
  // The weekday is the surer witness of the year, the date of the day.
  const fitting = [before, after].filter((at) => weekdayOf(at) === weekday);
  const [only] = fitting;
  // Told on 5 May of "Tuesday, 3 May": a slip of the weekday, sooner than a day of last year or next.
  const isFresh = tense === 'past' && today - before <= FRESH * DAY;
  if (only === undefined || (isFresh && only !== before)) return { ...resolved, conflict: true, other: null };
  return fitting.some((at) => dayValue(at) === resolved.value)
    ? { ...resolved, other: null }
    : known(dayValue(only), 'dateline');
}

/** Days for which what happened is news. */
const FRESH = 14;

/** A day of the month that no month stands with: the 5th. */
function ofDay(day: number, { weekday, which }: Fields, today: number, tense: Tense): Resolved {
  const now = monthIndex(today);
  const days = [-2, -1, 0, 1, 2].flatMap((shift) => {
    const index = now + shift;
    const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
    return isDayOfMonth(year, month, day) ? [utc(year, month, day)] : [];
  });
  const before = days.findLast((at) => at <= today);
  const after = days.find((at) => at >= today);
  if (before === undefined || after === undefined) return unknown('impossible-date');
  const fitting = weekday === undefined ? [] : [before, after].filter((at) => weekdayOf(at) === weekday);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return known(dayValue(only), 'dateline');
  const resolved = toward([before, after], directionOf(which, tense), today, tense, dayValue);
  return { ...resolved, conflict: weekday !== undefined && fitting.length === 0 };
}
