import { core, reach } from '#lib/event/bounds.ts';
import type { Span } from '#lib/event/span.ts';
import type { Item } from '#lib/source/event-source.ts';

/** Where an event stands in time, as far as its source says. */
export interface ItemTime {
  /** Everything it may touch; ±Infinity where it is open. */
  readonly reach: Span;
  /** What it surely fills, or null. */
  readonly core: Span | null;
  /** Where its symbol stands, finite. */
  readonly anchor: number;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** Null for undated events. */
export function timeOf(item: Item): ItemTime | null {
  if (item.bounds === null || item.when === null) return null;
  const { earliestStart, latestStart, latestEnd } = item.bounds;
  const interval = item.when.includes('/');
  const anchors = interval
    ? [(earliestStart + latestStart) / 2, earliestStart, latestStart, latestEnd]
    : [(earliestStart + latestEnd) / 2];
  return {
    reach: reach(item.bounds),
    core: core(item.bounds),
    anchor: anchors.find(Number.isFinite) ?? 0,
    uncertain: /[?%]/.test(item.when),
    approximate: /[~%]/.test(item.when),
  };
}
