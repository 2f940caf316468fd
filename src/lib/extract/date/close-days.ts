import { DAY } from '#lib/event/span.ts';
import type { Meaning, Tense } from './meaning.ts';
import { shapeOf } from './node.ts';
import { resolve } from './resolve.ts';
import { startOf } from './spans.ts';

/** Days on either side of the report's within which a day and month are of the year that is nearest. */
export const CLOSE = 31;
/** The same of what someone said on a day that is to be done: 14 नवंबर को लोगों को बाहर न जाने की सलाह दी. */
export const SAID_CLOSE = 90;

/** Whether an only month, or a day of one, comes within so many days of the report's. */
export function isSoon(
  meaning: Meaning,
  { today, days }: { readonly today: number | null; readonly days: number },
): boolean {
  if (today === null || !(isDayAndMonth(meaning) || isMonth(meaning))) return false;
  const next = resolve(meaning, { today, context: null, tense: 'future', year: null }).value;
  const start = startOf(next);
  return start !== null && start - today <= days * DAY;
}

function isMonth(meaning: Meaning): boolean {
  return (
    meaning.is === 'fields' &&
    meaning.which === 'tense' &&
    meaning.year === undefined &&
    shapeOf(meaning) === 'month'
  );
}

/**
 * The tense to read a day and month without a year by, where the clause's says little: the nearest such day if
 * that is within so many days of the report.
 * @param today first instant of the report's day, or null
 */
export function closeTense(
  meaning: Meaning,
  tense: Tense,
  { today, days }: { readonly today: number | null; readonly days: number },
): Tense {
  if (today === null || !isDayAndMonth(meaning)) return tense;
  const nearest = resolve(meaning, { today, context: null, tense: 'present', year: null }).value;
  const start = startOf(nearest);
  return start !== null && Math.abs(start - today) <= days * DAY ? 'present' : tense;
}

/** A day and month without a year; of a range the first end, which has the month of both. */
export function isDayAndMonth(meaning: Meaning): boolean {
  const first = meaning.is === 'range' ? (meaning.start ?? meaning) : meaning;
  return (
    first.is === 'fields' &&
    first.which === 'tense' &&
    first.year === undefined &&
    shapeOf(first) === 'month-day'
  );
}
