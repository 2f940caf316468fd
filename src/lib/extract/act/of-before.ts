import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';

/** Ordered 40 Mirages after Pakistan had obtained the F-16: what came before an act is none to come back to. */
export function isOfBefore({ tokens }: Passage, { clause, trigger }: Act): boolean {
  if (!LEANING.has(tokens[clause.from]?.text ?? '')) return false;
  return tokens.slice(clause.from, trigger.to).some(({ text }) => text === 'had');
}

/** The same of what was had: the F-16 is not what is told on of. */
export function isHadBefore({ tokens }: Passage, at: number): boolean {
  let had = at - 1;
  while (had > at - BEFORE && tokens[had]?.kind === 'latn' && tokens[had]?.text !== 'had') had--;
  if (tokens[had]?.text !== 'had') return false;
  return tokens.slice(Math.max(0, had - BEFORE), had).some(({ text }) => LEANING.has(text));
}

/** Tokens from such a word to its had, and from that to what someone had. */
const BEFORE = 6;
const LEANING = wordSet('after because since');
