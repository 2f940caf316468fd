import { lowerBound } from '../read/lower-bound.ts';
import type { Mention } from './mention.ts';

/** Index of the last mention whose clause begins at a token or before it, of mentions in order of their clauses; -1 for none. */
export function lastBy(mentions: readonly Mention[], token: number): number {
  return lowerBound(mentions, ({ act }) => act.clause.from <= token) - 1;
}
