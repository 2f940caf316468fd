import type { Clause } from '../clause/clauses.ts';
import { isHabitual } from '../clause/hindi-habit.ts';
import { isPerfect } from '../clause/hindi-verb.ts';
import { within } from '../clause/grammar-words.ts';
import type { Passage } from '../read/passage.ts';
import type { FoundDate } from './meaning.ts';

/** सर्दियों में नदी जम जाती है, त्वचा का ध्यान रखें: a season alone is of every year, unless its clause tells what was done or will be. */
export function isAnyWinter(
  passage: Passage,
  { meaning, rule }: FoundDate,
  clause: Clause | undefined,
): boolean {
  if (rule !== 'hi-season' || meaning.is !== 'part' || meaning.of !== null || meaning.which !== 'tense')
    return false;
  const finite = clause?.finite ?? null;
  if (clause === undefined || finite === null || clause.mood !== 'real' || clause.negated) return true;
  if (isHabitual(passage, clause)) return true;
  if (clause.tense === 'future') return false;
  return clause.tense !== 'past' || !within(passage, finite.from, finite.to, (i) => isPerfect(passage, i));
}
