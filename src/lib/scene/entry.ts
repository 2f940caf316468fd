import type { Span } from '#lib/event/span.ts';
import type { Item } from '#lib/source/event-source.ts';
import type { ItemTime } from './item-time.ts';
import type { Ink } from './scene.ts';

/** An event in one lane. */
export interface Candidate {
  readonly item: Item;
  readonly time: ItemTime;
  /** Index of the lane's band. */
  readonly lane: number;
  readonly ink: Ink;
  /** Among the few that sources make most of. */
  readonly key: boolean;
  /** Px of its whole title. */
  readonly fullWidth: number;
}

/** An event with its row: drawn by itself wherever the view stands. */
export interface Entry extends Candidate {
  readonly row: number;
  /** Px kept free for its label; 0: it has none. */
  readonly room: number;
  /** By how much that grows when the scale doubles. */
  readonly growth: number;
  readonly side: 'right' | 'left';
  /** Px on the symbol's other side that nobody uses, and how that grows: for the label while the plot's edge cuts it. */
  readonly spare: number;
  readonly spareGrowth: number;
  /** Its symbol keeps inside this stretch, where no neighbour of its row comes. */
  readonly within: Span;
  /** Where its row has room for its bar; a longer bar fades out there. */
  readonly until: number;
}

export const ALWAYS: Span = { start: -Infinity, end: Infinity };

/** Most events that may be set apart as the ones to see first, and the part of all that they may be. */
const MOST_KEY = 8;
const KEY_PART = 0.2;

/**
 * Weight from which an event counts among those to see first: few, and only where sources tell them
 * apart; Infinity when they do not.
 */
export function keyWeight(weights: readonly number[]): number {
  const ordered = weights.toSorted((a, b) => b - a);
  const most = Math.max(1, Math.min(MOST_KEY, Math.floor(weights.length * KEY_PART)));
  const beyond = ordered[most] ?? 0;
  return ordered.findLast((weight, i) => i < most && weight > beyond) ?? Infinity;
}

/** Key events first, then by weight, start and id. */
export function byImportance(a: Candidate, b: Candidate): number {
  return (
    Number(b.key) - Number(a.key) ||
    b.item.weight - a.item.weight ||
    compare(a.time.reach.start, b.time.reach.start) ||
    compare(a.item.id, b.item.id)
  );
}

/** Compared, not subtracted: two open starts are equal, and Infinity - Infinity is not 0. */
function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
