import { parseEdtf } from '#lib/event/edtf.ts';

/** True for an EDTF calendar day, such as 2025-12-04. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parseEdtf(text).ok;
}
