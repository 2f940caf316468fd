import { civilDay } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import { padded } from './node.ts';
import type { Meaning, Unit } from './meaning.ts';
import { weekendOf } from './resolve-part.ts';
import type { Resolved, Setting } from './resolve.ts';
import { known, unknown } from './resolve.ts';
import {
  centuryValue,
  coverOf,
  startOf,
  dayValue,
  daysValue,
  decadeValue,
  fiscalYearOf,
  fortnightIndex,
  fortnightValue,
  isSeason,
  mondayOf,
  monthIndex,
  monthsValue,
  monthStart,
} from './spans.ts';

type Shift = Extract<Meaning, { is: 'shift' }>;

/** Units counted from the report's day, or from the date named before. */
export function resolveShift(
  { unit, count, origin, at, year }: Shift,
  { today, context, tense }: Setting,
): Resolved {
  if (origin.from === 'event') return unknown('no-anchor');
  if (origin.from === 'context' && context !== null) {
    const cover = coverOf(context);
    if (cover === null) return unknown('no-anchor');
    const isDay = cover.end - cover.start === DAY;
    // Days and weeks after a month are no day and no week; the year after a month is one. उसी हफ्ते is in that month.
    const isWithin = count === 0 && ((unit === 'day' && !isDay) || isTooLong(unit, context));
    if (isWithin) return known(context, 'context');
    if (isTooLong(unit, context)) return unknown('no-anchor');
    // That winter, and a year later: of the year in which it began.
    // Launched in 2021-22, and recalled in the third quarter of that fiscal year: the year that such a pair begins in.
    const isPair = unit === 'fiscal-year' && YEAR_PAIR.test(context);
    const isBegun = count < 0 || isPair || (unit === 'year' && isSeason(context));
    const begin = isPair ? monthStart(monthIndex(cover.start) + 3) : cover.start;
    const value = shifted(unit, count, isBegun ? begin : cover.end - DAY);
    return value === null ? unknown('no-anchor') : known(value, 'context');
  }
  if (today === null) return unknown(origin.from === 'context' ? 'no-anchor' : 'no-dateline');
  const years = year === undefined ? count : year - civilDay(today).year;
  const off = at === undefined ? null : sameDay(unit, years, today);
  const narrow = at === undefined || off === null ? null : shifted(at.unit, at.count, off);
  if (narrow !== null) return known(narrow, 'dateline');
  // "Two years later he was back": what is past lies after a day that the text has not named.
  if (origin.from === 'context' && count > 0 && tense === 'past') return unknown('no-anchor');
  const value = shifted(unit, count, origin.from === 'turn' ? turnNearest(unit, today) : today);
  return value === null ? unknown('no-anchor') : known(value, 'dateline');
}

/** 2021-22: two years that may be one fiscal year. */
const YEAR_PAIR = /^\d{4}\/\d{4}$/;

/** Whether a date is longer than the unit in which one counts from it: two weeks after a month are no week. */
export function isTooLong(unit: Unit, from: string): boolean {
  const cover = coverOf(from);
  const isLonger = cover !== null && cover.end - cover.start > (LONGEST[unit] ?? Infinity) * DAY;
  return isLonger && !isDays(from);
}

/** Days that a unit has at most: what is counted in it is counted from something no longer. */
const LONGEST: Readonly<Partial<Record<Unit, number>>> = {
  day: 1,
  week: 7,
  weekend: 7,
  fortnight: 16,
  month: 31,
  quarter: 92,
  half: 184,
};

/** The day so many weeks, months or years from a day; of a shorter month its last. */
function sameDay(unit: Unit, count: number, from: number): number | null {
  if (unit === 'day' || unit === 'week') return from + count * (unit === 'week' ? 7 : 1) * DAY;
  if (unit !== 'month' && unit !== 'year') return null;
  const { day } = civilDay(from);
  const month = monthIndex(from) + count * (unit === 'year' ? 12 : 1);
  return Math.min(monthStart(month) + (day - 1) * DAY, monthStart(month + 1) - DAY);
}

/** First instant of the unit that begins nearest to a day. */
function turnNearest(unit: Unit, today: number): number {
  const [now, next] = [0, 1].map((count) => startOf(shifted(unit, count, today)));
  if (now === undefined || now === null || next === undefined || next === null) return today;
  return today - now <= next - today ? now : next;
}

/** An interval of days: its ends are days to count from. */
function isDays(value: string): boolean {
  return value.split('/').every((part) => /^-?\d{4}-\d\d-\d\d$/.test(part));
}

/** The unit so many after the one that holds an instant, at the unit's own precision; null for units that have none. */
export function shifted(unit: Unit, count: number, from: number): string | null {
  const { year } = civilDay(from);
  switch (unit) {
    case 'day':
      return dayValue(from + count * DAY);
    case 'week': {
      const monday = mondayOf(from) + count * 7 * DAY;
      return daysValue(monday, monday + 6 * DAY);
    }
    case 'weekend':
      return weekendOf(from + count * 7 * DAY);
    case 'fortnight':
      return fortnightValue(fortnightIndex(from) + count);
    case 'month':
      return monthsValue(monthIndex(from) + count, 1);
    case 'quarter':
    case 'fiscal-quarter':
      return monthsValue((Math.floor(monthIndex(from) / 3) + count) * 3, 3);
    case 'half':
      return monthsValue((Math.floor(monthIndex(from) / 6) + count) * 6, 6);
    case 'fiscal-half':
      return monthsValue((Math.floor((monthIndex(from) - 3) / 6) + count) * 6 + 3, 6);
    case 'season':
      return null;
    case 'year':
      return padded(year + count, 4);
    case 'decade':
      return decadeValue(year + 10 * count);
    case 'century':
      return centuryValue(year + 100 * count);
    case 'fiscal-year':
      return monthsValue((fiscalYearOf(from) + count) * 12 + 3, 12);
  }
}
