import type { Clause } from '../clause/clauses.ts';
import type { Range } from '../read/passage.ts';

/** The clause that holds some words, or null where they lie in two. Clauses are in order of the text. */
export function clauseOf({ from, to }: Range, clauses: readonly Clause[]): Clause | null {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const clause = clauses[low];
  return clause !== undefined && clause.from <= from && to <= clause.to ? clause : null;
}
