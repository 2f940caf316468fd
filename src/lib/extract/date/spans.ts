import { civilDay, daysInMonth, utc } from '#lib/event/calendar.ts';
import { parseEdtf } from '#lib/event/edtf.ts';
import type { Span } from '#lib/event/span.ts';
import { DAY } from '#lib/event/span.ts';
import { remembered } from '../read/remembered.ts';
import { padded } from './node.ts';

/** Stretches of the calendar as EDTF level 1. All instants are UTC ms at the beginning of a day. */

/** `2025-12-04`. */
export function dayValue(instant: number): string {
  const { year, month, day } = civilDay(instant);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Both days included: `2025-12-01/2025-12-07`. */
export function daysValue(first: number, last: number): string {
  return `${dayValue(first)}/${dayValue(last)}`;
}

/** Months counted from January of year 0; a month beyond December runs on into the next year. */
export function monthValue(index: number): string {
  return `${padded(Math.floor(index / 12), 4)}-${padded((((index % 12) + 12) % 12) + 1, 2)}`;
}

/** Both months included: `2025-04/2025-06`. */
export function monthsValue(first: number, count: number): string {
  return count === 1 ? monthValue(first) : `${monthValue(first)}/${monthValue(first + count - 1)}`;
}

export function monthIndex(instant: number): number {
  const { year, month } = civilDay(instant);
  return year * 12 + month - 1;
}

/** First day of a month by its index. */
export function monthStart(index: number): number {
  return utc(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/**
 * Halves of months, which Hindi news counts by (पखवाड़ा): to the 15th, and from the 16th. Counted from the
 * first of January of year 0.
 */
export function fortnightValue(index: number): string {
  const month = Math.floor(index / 2);
  const middle = monthStart(month) + 15 * DAY;
  return index % 2 === 0
    ? daysValue(monthStart(month), middle - DAY)
    : daysValue(middle, monthStart(month + 1) - DAY);
}

export function fortnightIndex(instant: number): number {
  return monthIndex(instant) * 2 + (civilDay(instant).day > 15 ? 1 : 0);
}

/** ISO 8601 weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(instant: number): number {
  return ((((Math.floor(instant / DAY) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday that begins a day's ISO 8601 week. */
export function mondayOf(instant: number): number {
  return instant - (weekdayOf(instant) - 1) * DAY;
}

/** `199X` for 1990 to 1999. */
export function decadeValue(year: number): string {
  return `${padded(Math.floor(year / 10), 3)}X`;
}

/** `19XX` for 1900 to 1999, which papers call the 20th century. */
export function centuryValue(year: number): string {
  return `${padded(Math.floor(year / 100), 2)}XX`;
}

/** Year in which the Indian fiscal year (April to March) of an instant begins. */
export function fiscalYearOf(instant: number): number {
  const { year, month } = civilDay(instant);
  return month >= 4 ? year : year - 1;
}

/** True for a day that its month has. */
export function isDayOfMonth(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2021-22`, the summer of 2021. */
export function isSeason(value: string): boolean {
  return /^-?\d{4}-2[1-4]$/.test(value);
}

/** What a value covers, from the first instant to after the last; null for open ends and unreadable values. */
export const coverOf: (value: string) => Span | null = remembered((value) => {
  const parsed = parseEdtf(value);
  if (!parsed.ok) return null;
  const { start, end } = parsed.edtf;
  if (typeof start === 'string' || typeof end === 'string') return null;
  return { start: start.span.start, end: end.span.end };
}, 1000);

/** First instant that a value covers; null for none, and where `coverOf` has none. */
export function startOf(value: string | null): number | null {
  return value === null ? null : (coverOf(value)?.start ?? null);
}

/** Whether a value is a day: 2025-12-05. */
export function isDay(value: string | null): boolean {
  return value !== null && DAY_VALUE.test(value);
}

const DAY_VALUE = /^\d{4}-\d\d-\d\d$/;

/** Whether a value begins after a day, given by its first instant; false where either is not known. */
export function startsAfter(value: string | null, day: number | null): boolean {
  const start = startOf(value);
  return start !== null && day !== null && start > day;
}
