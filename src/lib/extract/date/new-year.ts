import type { Clause } from '../clause/clauses.ts';
import type { FoundDate, Tense } from './meaning.ts';

/** नए साल में लोग संकल्प लेते हैं: the new year is a year only for what is to be done in it. */
export function isFeast({ meaning }: FoundDate, tense: Tense, clause: Clause | undefined): boolean {
  if (meaning.is !== 'shift' || meaning.origin.from !== 'turn' || meaning.unit !== 'year') return false;
  return tense !== 'future' || (clause?.lang === 'hi' && clause.tense === 'present');
}
