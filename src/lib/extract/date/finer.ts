import { DAY } from '#lib/event/span.ts';
import { coverOf, weekdayOf } from './spans.ts';

/** A year, month or day, sure or about. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}[~?%]?$/;

/** Of two dates that can be the same, the one that says more: a day says more than its month. */
export function finer(a: string | null, b: string | null): string | null {
  return a === null || isWithin(b, a) ? b : a;
}

/**
 * Whether a date says more exactly when another was: a day or month within a month, a year or a week from Monday to Sunday,
 * as “last week” is. Other stretches of days may be how long something lasted.
 */
export function isWithin(fine: string | null, coarse: string | null): boolean {
  if (fine === null || coarse === null || fine === coarse || !PLAIN.test(fine)) return false;
  const [inner, outer] = [coverOf(fine), coverOf(coarse)];
  if (inner === null || outer === null) return false;
  const isWeek = weekdayOf(outer.start) === 1 && outer.end - outer.start === 7 * DAY;
  const isNarrower = inner.end - inner.start < outer.end - outer.start;
  return isNarrower && (PLAIN.test(coarse) || isWeek) && outer.start <= inner.start && inner.end <= outer.end;
}
