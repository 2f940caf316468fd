import type { Fields } from './node.ts';
import type { Meaning } from './meaning.ts';

/** The ends of a range, each with what it shares with the other: 28 दिसंबर से 3 जनवरी 2025 begins in 2024. */
export function spread(start: Meaning, end: Meaning): { readonly start: Meaning; readonly end: Meaning } {
  if (start.is === 'fields' && end.is === 'fields') return spreadFields(start, end);
  // 2024-25 की पहली तिमाही से तीसरी तिमाही
  if (start.is === 'part' && end.is === 'part' && end.of === null && start.of !== null) {
    return { start, end: { ...start, number: end.number } };
  }
  return { start, end };
}

function spreadFields(start: Fields, end: Fields): { readonly start: Fields; readonly end: Fields } {
  const month = start.month ?? end.month;
  const from: Fields =
    start.day !== undefined && start.month === undefined && month !== undefined ? { ...start, month } : start;
  const which = from.which !== 'tense' && end.which === 'tense' ? from.which : end.which;
  if (from.month === undefined || end.month === undefined) return { start: from, end: { ...end, which } };
  const isTurned = from.month > end.month || (from.month === end.month && (from.day ?? 0) > (end.day ?? 32));
  const turn = isTurned ? 1 : 0;
  if (end.year !== undefined && from.year === undefined) {
    return { start: { ...from, year: end.year - turn }, end };
  }
  if (from.year !== undefined && end.year === undefined) {
    return { start: from, end: { ...end, which, year: from.year + turn } };
  }
  return { start: from, end: { ...end, which } };
}
