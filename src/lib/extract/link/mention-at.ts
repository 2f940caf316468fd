import type { Range } from '../read/passage.ts';
import type { Mention } from './mention.ts';

/** Index of the last mention whose clause begins at a token or before it, of mentions in order of their clauses; -1 for none. */
export function lastBy(mentions: readonly Mention[], token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).act.clause.from <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function isInside(inner: Range, outer: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
