import { reach } from '#lib/event/bounds.ts';
import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';

/** Whether one EDTF date begins after another does. */
export function isAfter(when: string, day: string): boolean {
  const value = parseEdtf(when);
  const today = parseEdtf(day);
  return value.ok && today.ok && reach(boundsOf(value.edtf)).start > reach(boundsOf(today.edtf)).start;
}

/** Whether one EDTF date ends after another does: 2026 and the decade 202X after 2025-12-05. */
export function endsAfter(when: string, day: string): boolean {
  const value = parseEdtf(when);
  const today = parseEdtf(day);
  return value.ok && today.ok && reach(boundsOf(value.edtf)).end > reach(boundsOf(today.edtf)).end;
}
