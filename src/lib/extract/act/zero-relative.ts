import type { Clause } from '../clause/clauses.ts';
import { isTold } from '../clause/english-boundary.ts';
import type { Passage } from '../read/passage.ts';
import { hasSense } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Telling } from './telling.ts';

/**
 * Received the helicopters | it had ordered from Boeing: a relative clause without its that, behind the object of the clause's
 * verb. What it tells was before, and the day of the verb is none of it. Not: said it had ordered them.
 */
export function isZeroRelative(
  passage: Passage,
  { finite, lang }: Clause,
  { match: { verb } }: Telling,
): boolean {
  const { tokens, hits } = passage;
  if (lang !== 'en' || verb === null || finite === null) return false;
  const [noun, subject, had] = [verb.from - 3, verb.from - 2, verb.from - 1];
  if (tokens[had]?.text !== 'had' || !SUBJECTS.has(tokens[subject]?.text ?? '') || noun < finite.to)
    return false;
  if (tokens[noun]?.kind !== 'latn' || hasSense(hits[noun], 'stop', 'function')) return false;
  for (let i = finite.from; i <= noun; i++) if (isTold(passage, i)) return false;
  return true;
}

const SUBJECTS = wordSet('it he she they we');
