import type { Span } from './span.ts';

/**
 * The four bounds of an imprecise event, UTC ms. It begins in [earliestStart, latestStart] and ends
 * in [earliestEnd, latestEnd], ends exclusive. A calendar day or anything finer is sure of both its
 * ends: 2025-12-04 fills that day. A month or coarser unit is known only to lie inside it, so its
 * latest start is the unit's end and its earliest end the unit's start: no sure core.
 * ±Infinity where an interval is open or its end unknown. After SIMILE Timeline's four dates.
 */
export interface Bounds {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

/** Everything the event may touch. */
export function reach(b: Bounds): Span {
  return { start: b.earliestStart, end: b.latestEnd };
}

/** What it surely fills, or null when the source is too vague to say. */
export function core(b: Bounds): Span | null {
  return b.latestStart < b.earliestEnd ? { start: b.latestStart, end: b.earliestEnd } : null;
}
