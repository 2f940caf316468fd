import { parseEdtf } from '#lib/event/edtf.ts';
import type { Unit } from '../date/meaning.ts';
import { shifted } from '../date/resolve-shift.ts';

/** Months of a year: EDTF writes seasons and quarters as months beyond. */
const MONTHS = 12;

/**
 * A date so many units after (before, where negative) another, at the unit's precision: two months after
 * 5 October 2018 is December 2018. Null where the other date is coarser than the unit.
 */
export function shiftDate(edtf: string, unit: Unit, count: number): string | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const end = count < 0 ? parsed.edtf.start : parsed.edtf.end;
  if (typeof end === 'string' || end.masked) return null;
  switch (unit) {
    case 'day':
    case 'week':
      return end.precision === 'day' ? shifted(unit, count, end.span.start) : null;
    case 'month':
      return end.month === null || end.month > MONTHS ? null : shifted(unit, count, end.span.start);
    case 'year':
      return shifted(unit, count, end.span.start);
    default:
      return null;
  }
}
