import { DAY } from '#lib/event/span.ts';
import { coverOf } from '../date/spans.ts';
import type { Dateline } from './link.ts';

/** Days that what a report tells as new is old at most. */
const FRESH_DAYS = 62;

/** Whether a date is over so many days before a report that it is background there. */
export function isLongPast(when: string | null, dateline: Dateline | null, days = FRESH_DAYS): boolean {
  const then = when === null ? null : coverOf(when);
  const today = dateline === null ? null : coverOf(dateline.value);
  return then !== null && today !== null && today.start - then.end > days * DAY;
}
