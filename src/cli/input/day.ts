import { parseEdtf } from '#lib/event/edtf.ts';

/** True for an EDTF calendar day, such as 2025-12-04. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parseEdtf(text).ok;
}

/** The day that an ISO 8601 value names, with or without a time after it; null for all else. */
export function dayOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const [, day] = /^\s*(\d{4}-\d\d-\d\d)(?:[T\s].{0,40})?$/.exec(value) ?? [];
  return day !== undefined && isDay(day) ? day : null;
}
