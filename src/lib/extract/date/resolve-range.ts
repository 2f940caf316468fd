import { civilDay } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import type { Meaning } from './meaning.ts';
import type { Resolved, Setting } from './resolve.ts';
import { known, resolve, unknown } from './resolve.ts';
import { coverOf, isSeason, monthIndex, monthValue } from './spans.ts';

type Range = Extract<Meaning, { is: 'range' }>;

/**
 * A stretch between two dates. An end without year is told by the other one that has it; where neither
 * has, the stretch that holds the report's day goes before one told by tense.
 */
export function resolveRange({ start, end }: Range, setting: Setting): Resolved {
  if (start === null || end === null) return open(start, end, setting);
  const { first, last } = endsOf(start, end, setting);
  if (first.value === null || last.value === null) return first.value === null ? first : last;
  const [from, to] = [coverOf(first.value), coverOf(last.value)];
  if (from === null || to === null) return unknown('impossible-date');
  if (from.start >= to.end) return unknown('impossible-date');
  const value = `${edge(first.value, 0)}/${edge(last.value, 1)}`;
  return { ...known(value, last.anchor ?? first.anchor), conflict: first.conflict || last.conflict };
}

function open(start: Meaning | null, end: Meaning | null, setting: Setting): Resolved {
  const given = start ?? end;
  if (given === null) return unknown('no-anchor');
  const resolved = resolve(given, setting);
  if (resolved.value === null) return resolved;
  const value = start === null ? `../${edge(resolved.value, 1)}` : `${edge(resolved.value, 0)}/..`;
  return { ...known(value, resolved.anchor), conflict: resolved.conflict };
}

/**
 * The first or last part of an interval, else the value. Level 1 has no decades, centuries or seasons in an
 * interval: the year or month stands for them in which they begin or end.
 */
function edge(value: string, side: 0 | 1): string {
  const parts = value.split('/');
  const part = (side === 0 ? parts[0] : parts.at(-1)) ?? value;
  const isMasked = part.includes('X');
  const cover = isMasked || isSeason(part) ? coverOf(part) : null;
  if (cover === null) return part;
  const month = monthValue(monthIndex(side === 0 ? cover.start : cover.end - DAY));
  return isMasked ? month.slice(0, -3) : month;
}

function endsOf(
  start: Meaning,
  end: Meaning,
  setting: Setting,
): { readonly first: Resolved; readonly last: Resolved } {
  // आगामी 7 नवंबर से 30 नवंबर: from the day on that lies ahead.
  // बीते 22 नवंबर से 30 नवंबर तक रहेगा: from the day on that lies behind, to one that need not.
  if (isWhich(start, 'last') && setting.tense === 'future' && end.is === 'fields') {
    const first = resolve(start, setting);
    return { first, last: after({ ...end, which: 'tense' }, first, setting) };
  }
  if (isWhich(start, 'next')) {
    const first = resolve(start, setting);
    return { first, last: isYearless(end) ? after(end, first, setting) : resolve(end, setting) };
  }
  if (isYearless(start) && isYearless(end) && setting.today !== null) {
    // Months told as past are over; weekdays that are to come have not begun. Days of a year ago would say so.
    const isOver = setting.tense === 'past' && !(isDayOfYear(start) && isDayOfYear(end));
    const isApart = isOver || (setting.tense === 'future' && isWeekday(start));
    const around = isApart ? null : aroundToday(start, end, setting.today, setting);
    if (around !== null) return around;
    if (setting.tense === 'future' && isWeekday(start)) {
      const first = resolve(start, setting);
      const last = after(end, first, setting);
      // बुधवार से 20 जून, told on Thursday the 16th: the weekday before that day, not a stretch of a year.
      if (isWeekday(end) || !isLong(first, last)) return { first, last };
    }
    const last = resolve(end, setting);
    return { first: before(start, last, setting), last };
  }
  if (isYearless(end) && !isYearless(start)) {
    const first = resolve(start, setting);
    return { first, last: after(end, first, setting) };
  }
  const last = resolve(end, setting);
  return { first: isYearless(start) ? before(start, last, setting) : resolve(start, setting), last };
}

/** Days that no stretch from a weekday on takes. */
const LONG = 300;

function isLong(first: Resolved, last: Resolved): boolean {
  const [from, to] = [first, last].map(({ value }) => (value === null ? null : coverOf(value)) ?? undefined);
  return from !== undefined && to !== undefined && to.start - from.start > LONG * DAY;
}

function isYearless(meaning: Meaning): boolean {
  if (meaning.is === 'part') return meaning.of === null;
  return meaning.is === 'fields' && meaning.year === undefined;
}

function isWhich(meaning: Meaning, which: 'last' | 'next'): boolean {
  return isYearless(meaning) && 'which' in meaning && meaning.which === which;
}

function isDayOfYear(meaning: Meaning): boolean {
  return meaning.is === 'fields' && meaning.month !== undefined && meaning.day !== undefined;
}

function isWeekday(meaning: Meaning): boolean {
  return meaning.is === 'fields' && meaning.day === undefined && meaning.month === undefined;
}

/** The stretch that the report's day lies in; null when none does. */
function aroundToday(
  start: Meaning,
  end: Meaning,
  today: number,
  setting: Setting,
): { readonly first: Resolved; readonly last: Resolved } | null {
  const first = resolve(start, { ...setting, tense: 'past' });
  const cover = first.value === null ? null : coverOf(first.value);
  if (cover === null) return null;
  const last = after(end, first, setting);
  const until = last.value === null ? null : coverOf(last.value);
  // 16 December to 29 February: a leap day does not make it two years long.
  if (until === null || isLong(first, last)) return null;
  return cover.start <= today && today < until.end ? { first, last } : null;
}

/** The latest such date on or before another. */
function before(meaning: Meaning, { value }: Resolved, setting: Setting): Resolved {
  const cover = value === null ? null : coverOf(value);
  if (cover === null) return resolve(meaning, setting);
  return resolve(meaning, { ...setting, today: cover.end - DAY, tense: 'past', year: null });
}

/** The first such date on or after another. */
function after(meaning: Meaning, { value }: Resolved, setting: Setting): Resolved {
  const cover = value === null ? null : coverOf(value);
  if (cover === null) return resolve(meaning, setting);
  // "2018 … December" is December of that very year.
  const isYear = cover.end - cover.start > 300 * DAY;
  const year = isYear ? civilDay(cover.start).year : null;
  return resolve(meaning, { ...setting, today: cover.start, tense: 'future', year });
}
