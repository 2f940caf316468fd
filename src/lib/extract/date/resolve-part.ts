import { civilDay } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import { padded } from './node.ts';
import type { Meaning, Tense, Unit } from './meaning.ts';
import type { Resolved, Setting } from './resolve.ts';
import { known, resolve, unknown } from './resolve.ts';
import {
  coverOf,
  dayValue,
  daysValue,
  decadeValue,
  fiscalYearOf,
  fortnightIndex,
  fortnightValue,
  mondayOf,
  monthIndex,
  monthsValue,
  monthStart,
  weekdayOf,
} from './spans.ts';

type Part = Extract<Meaning, { is: 'part' }>;

/** Months of each unit that is some of them. */
const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  'fiscal-quarter': 3,
  'fiscal-half': 6,
};

/** The n-th unit of a longer span: of what the words name, else of the span that holds the report's day. */
export function resolvePart(part: Part, setting: Setting): Resolved {
  if (part.from === 'context') return seasonBeside(part, setting);
  if (part.of === null) return withoutWhole(part, setting);
  const whole = resolve(part.of, setting);
  const cover = whole.value === null ? null : coverOf(whole.value);
  if (whole.value === null || cover === null) return whole.value === null ? whole : unknown('no-anchor');
  const value = valueOf(part, cover.start, cover.end);
  return value === null ? unknown('impossible-date') : { ...known(value, whole.anchor), other: null };
}

/** The following spring, the previous winter: the next or last one seen from the date last named. */
function seasonBeside(part: Part, setting: Setting): Resolved {
  const { context, tense } = setting;
  const cover = context === null ? null : coverOf(context);
  if (cover === null) return withoutWhole(part, setting);
  const [from, direction] =
    part.which === 'next' ? ([cover.end - DAY, 1] as const) : ([cover.start, -1] as const);
  return known(seasonOf(part, from, direction, tense), 'context');
}

/** @param start first instant of the whole, @param end the instant after its last */
function valueOf({ unit, number, weekday }: Part, start: number, end: number): string | null {
  const months = MONTHS[unit];
  const last = end - DAY;
  if (months !== undefined) {
    const first =
      unit === 'half' || unit === 'quarter' || unit === 'month' ? monthIndex(start) : fiscal(start);
    const index = number < 0 ? monthIndex(last) + 1 + months * number : first + months * (number - 1);
    return monthsValue(index, months);
  }
  switch (unit) {
    case 'day': {
      const day = nthDay(number, weekday, start, last);
      return day >= start && day < end ? dayValue(day) : null;
    }
    case 'week': {
      // The week of a day is the one that holds it.
      if (last === start) return daysValue(mondayOf(start), mondayOf(start) + 6 * DAY);
      // Weeks of a month as papers count them: the first to the seventh is the first.
      const first = number < 0 ? end + number * 7 * DAY : start + (number - 1) * 7 * DAY;
      return first < end ? daysValue(first, Math.min(first + 6 * DAY, last)) : null;
    }
    case 'fortnight': {
      const index = number < 0 ? fortnightIndex(last) + 1 + number : fortnightIndex(start) + number - 1;
      return index >= fortnightIndex(start) && index <= fortnightIndex(last) ? fortnightValue(index) : null;
    }
    case 'weekend':
      return weekendOf(number < 0 ? last : start + (number - 1) * 7 * DAY);
    case 'season':
      return `${padded(civilDay(start).year, 4)}-${padded(20 + number, 2)}`;
    case 'year':
      return padded(civilDay(number < 0 ? last : start).year + (number < 0 ? 0 : number - 1), 4);
    case 'decade':
      return decadeValue(civilDay(number < 0 ? last : start).year + (number < 0 ? 0 : 10 * (number - 1)));
    default:
      return null;
  }
}

/** The n-th day from the first on, or back from the last; with a weekday the n-th such day. */
function nthDay(number: number, weekday: number | undefined, first: number, last: number): number {
  const steps = number < 0 ? number + 1 : number - 1;
  const edge = number < 0 ? last : first;
  if (weekday === undefined) return edge + steps * DAY;
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  const behind = (weekdayOf(last) - weekday + 7) % 7;
  return edge + (number < 0 ? -behind : ahead) * DAY + steps * 7 * DAY;
}

/** First month of a fiscal year: of one that is named as such its own, of a calendar year that year's April. */
function fiscal(start: number): number {
  const index = monthIndex(start);
  return index % 12 === 0 ? index + 3 : index;
}

/** Saturday and Sunday of a day's week. */
export function weekendOf(instant: number): string {
  const saturday = mondayOf(instant) + 5 * DAY;
  return daysValue(saturday, saturday + DAY);
}

function withoutWhole(part: Part, setting: Setting): Resolved {
  const { today, tense } = setting;
  if (today === null) return unknown('no-dateline');
  const isOpen = part.which === 'tense' || (part.which === 'this' && part.unit === 'season');
  const direction = part.which === 'next' || (isOpen && tense === 'future') ? 1 : -1;
  const { year } = civilDay(today);
  switch (part.unit) {
    case 'weekend': {
      const weekday = weekdayOf(today);
      if (weekday >= 6 && part.which === 'tense') return known(weekendOf(today), 'dateline');
      const isThis = direction > 0 || part.which === 'this';
      return known(weekendOf(isThis ? today : today - 7 * DAY), 'dateline');
    }
    case 'season':
      return known(seasonOf(part, today, direction, tense), 'dateline');
    case 'quarter':
    case 'half':
      return nearest(
        part,
        [year - 1, year, year + 1].map((y) => y * 12),
        today,
        direction,
      );
    case 'fiscal-quarter':
    case 'fiscal-half': {
      const now = fiscalYearOf(today);
      return nearest(
        part,
        [now - 1, now, now + 1].map((y) => y * 12 + 3),
        today,
        direction,
      );
    }
    default: {
      const month = monthIndex(today);
      const value = valueOf(part, monthStart(month), monthStart(month + 1));
      return value === null ? unknown('impossible-date') : known(value, 'dateline');
    }
  }
}

/** Of a quarter or half in several years the latest that has begun, or the first that has not ended. */
function nearest(
  { unit, number, beyond = 0 }: Part,
  starts: readonly number[],
  today: number,
  direction: 1 | -1,
): Resolved {
  const months = MONTHS[unit] ?? 3;
  const parts = starts.map((start) => start + (number < 0 ? 12 + months * number : months * (number - 1)));
  const latest = parts.findLast((index) => monthStart(index) <= today);
  const coming = parts.find((index) => monthStart(index + months) > today);
  // Earnings of the first quarter are expected on 20 April: of the one that has just ended.
  const isJustOver =
    latest !== undefined &&
    coming !== undefined &&
    coming - monthIndex(today) > FAR_AHEAD &&
    monthIndex(today) - (latest + months) <= JUST_OVER;
  const chosen = direction < 0 || isJustOver ? latest : coming;
  return chosen === undefined
    ? unknown('no-anchor')
    : known(monthsValue(chosen - 12 * beyond, months), 'dateline');
}

/** Months since the end of what results are still to come of, and to the next of its number. */
const JUST_OVER = 2;
const FAR_AHEAD = 6;

/** First month of each season of EDTF, which has those of the northern half. */
const SEASON_MONTHS = [2, 5, 8, 11] as const;

function seasonOf(
  { number, which, beyond = 0 }: Part,
  today: number,
  direction: 1 | -1,
  tense: Tense,
): string {
  const { year } = civilDay(today);
  const starts = [year - 2, year - 1, year, year + 1, year + 2].map(
    (y) => [y, y * 12 + (SEASON_MONTHS[number - 1] ?? 2)] as const,
  );
  const isOver = (index: number) => monthStart(index + 3) <= today;
  if (which === 'this' && tense !== 'past') {
    // This winter: the one that lasts or, in autumn, the one that comes.
    const coming = starts.find(([, index]) => !isOver(index));
    const isNear = coming !== undefined && (tense === 'future' || coming[1] - monthIndex(today) <= SOON);
    if (isNear) return seasonValue(coming[0] - beyond, number);
  }
  const found =
    direction > 0
      ? starts.find(([, index]) => (which === 'next' ? monthStart(index) > today : !isOver(index)))
      : starts.findLast(([, index]) => (which === 'last' ? isOver(index) : monthStart(index) <= today));
  return seasonValue((found?.[0] ?? year) - beyond, number);
}

/** Months before its beginning within which a season is called this one: the half of the way from the last. */
const SOON = 5;

function seasonValue(year: number, number: number): string {
  return `${padded(year, 4)}-${padded(20 + number, 2)}`;
}
