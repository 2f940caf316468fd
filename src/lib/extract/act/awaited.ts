import { isTold } from '../clause/english-boundary.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Would take effect only after both parliaments had approved it, will leave once they have been freed: what something to come
 * waits for need not have happened. The word that opens such a clause; null for any other.
 */
export function awaitedAt(passage: Passage, verb: Range, { from, sentence }: Clause): Range | null {
  const { tokens, sentences } = passage;
  const isOnly = tokens[from - 1]?.text === 'only' || tokens[from]?.text === 'only';
  const opening = tokens[from]?.text === 'only' ? from + 1 : from;
  if (!WAITING.has(tokens[opening]?.text ?? '') || tokens[from - 1]?.text === ',') return null;
  const isPerfect = tokens.slice(opening, verb.from).some(({ text }) => PERFECT.has(text));
  if (!isPerfect && !isOnly) return null;
  for (let i = from - 1; i > Math.max(sentences[sentence]?.from ?? 0, from - MAIN); i--) {
    const text = tokens[i]?.text ?? '';
    if (text === ';' || text === '.' || isTold(passage, i)) return null;
    const isToBe = text === 'to' && BEING.has(tokens[i - 1]?.text ?? '');
    const isAhead = AHEAD.has(text) && tokens[i + 1]?.text !== 'have';
    if (isToBe || isAhead) return { from: opening, to: opening + 1 };
  }
  return null;
}

/** Tokens back to the auxiliary of what is to come. */
const MAIN = 16;
const WAITING = wordSet('after once when until unless');
const PERFECT = wordSet('had has have');
const AHEAD = wordSet('will would');
const BEING = wordSet('is are was were');
