import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * It was (only, not until) in May 2019 | that the company bought it: the token at which what was so dated begins, right behind
 * its `that`. Null where the words at `from` open no such sentence.
 * @param from first token of the clause
 */
export function cleftAt({ tokens }: Passage, from: number): number | null {
  let at = OPENERS.has(tokens[from]?.text ?? '') ? from + 1 : from;
  if (tokens[at]?.text !== 'it' || !BEING.has(tokens[at + 1]?.text ?? '')) return null;
  at += 2;
  while (BEFORE_DATE.has(tokens[at]?.text ?? '')) at++;
  if (!PLACING.has(tokens[at - 1]?.text ?? '')) return null;
  for (let i = at; i < at + DATE; i++) {
    const { kind, text } = tokens[i] ?? { kind: 'mark', text: '.' };
    if (text === 'that') return i === at ? null : i + 1;
    if (kind === 'mark' && text !== ',' && text !== '.') return null;
  }
  return null;
}

/** Whether a clause only says when what stands behind its `that` was: It was on Monday. */
export function isCleft(passage: Passage, { from, to }: Range): boolean {
  const told = cleftAt(passage, from);
  return told !== null && (to === told || to === told - 1);
}

/** Whether a clause with that at `from` tells what the one before it dates: It was on Monday | that the navy found it. */
export function isBehindCleft(passage: Passage, from: number): boolean {
  if (passage.tokens[from]?.text !== 'that') return false;
  for (let at = from - 1; at > from - CLEFT; at--) if (cleftAt(passage, at) === from + 1) return true;
  return false;
}

/** Tokens of it was, its date and what opens both, at most. */
const CLEFT = 18;
/** Tokens of the date between. */
const DATE = 9;
const OPENERS = wordSet('but and yet so');
const BEING = wordSet('was is');
const BEFORE_DATE = wordSet('only not just also until on in at during after as late early');
const PLACING = wordSet('on in at during until');
