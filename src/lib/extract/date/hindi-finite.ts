import { isAny } from '../clause/grammar-words.ts';
import { isFutureForm, isPerfect } from '../clause/hindi-verb.ts';
import type { Passage } from '../read/passage.ts';
import { textAt } from './hindi-words.ts';

/** है, था, गया, होगा: forms that end a clause. */
export const FINITE: ReadonlySet<string> = new Set(['present', 'past', 'future']);

/** A word that a clause may end with. */
export function isFiniteForm(passage: Passage, i: number): boolean {
  return isAny(passage, i, FINITE) || isPerfect(passage, i) || isFutureForm(textAt(passage, i));
}
