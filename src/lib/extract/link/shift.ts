import { civilDay } from '#lib/event/calendar.ts';
import { parseEdtf } from '#lib/event/edtf.ts';
import type { EdtfDate } from '#lib/event/edtf-date.ts';
import { DAY } from '#lib/event/span.ts';
import type { Unit } from '../date/meaning.ts';

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
      return end.precision === 'day' ? dayOf(end.span.start + count * DAY) : null;
    case 'week': {
      if (end.precision !== 'day') return null;
      const day = end.span.start + count * 7 * DAY;
      const monday = day - ((Math.floor(day / DAY) + 3) % 7) * DAY;
      return `${dayOf(monday)}/${dayOf(monday + 6 * DAY)}`;
    }
    case 'month':
      return monthOf(end, count);
    case 'year':
      return year(end.year + count);
    default:
      return null;
  }
}

function monthOf({ year: y, month }: EdtfDate, count: number): string | null {
  if (month === null || month > 12) return null;
  const months = y * 12 + month - 1 + count;
  return `${year(Math.floor(months / 12))}-${two((months % 12) + 1)}`;
}

function dayOf(instant: number): string {
  const { year: y, month, day } = civilDay(instant);
  return `${year(y)}-${two(month)}-${two(day)}`;
}

function year(value: number): string {
  return String(value).padStart(4, '0');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
