import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';

/** Ordered 40 Mirages after Pakistan had obtained the F-16: what came before an act is none to come back to. */
export function isOfBefore({ tokens }: Passage, { clause, trigger }: Act): boolean {
  if (!LEANING.has(tokens[clause.from]?.text ?? '')) return false;
  return tokens.slice(clause.from, trigger.to).some(({ text }) => text === 'had');
}

const LEANING = wordSet('after because since');
