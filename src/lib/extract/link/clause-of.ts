import type { Clause } from '../clause/clauses.ts';
import { lowerBound } from '../read/lower-bound.ts';
import type { Range } from '../read/passage.ts';

/** The clause that holds some words, or null where they lie in two. Clauses are in order of the text. */
export function clauseOf({ from, to }: Range, clauses: readonly Clause[]): Clause | null {
  const clause = clauses[lowerBound(clauses, (one) => one.to <= from)];
  return clause !== undefined && clause.from <= from && to <= clause.to ? clause : null;
}
