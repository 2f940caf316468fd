import type { Clause } from '../clause/clauses.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isDated } from './echoes.ts';
import type { Match } from './match.ts';

/**
 * Is the last warship that the navy ordered abroad, it was the first time that two ships joined together, यह पहली बार है जब: an act
 * that only tells which, or how rare, is no news of its own, unless it has a day.
 */
export function isOfRecord(passage: Passage, { from, to, lang }: Clause, { verb }: Match): boolean {
  const { tokens } = passage;
  // The first country to sign has signed.
  if (verb === null || [verb.from - 1, verb.from - 2].some((i) => tokens[i]?.text === 'to')) return false;
  if (lang === 'hi') return tokens[from]?.text === 'जब' && isFirstTime(tokens, from);
  const opens = tokens[from]?.text === 'that';
  const end = opens ? from : Math.min(verb.from, to);
  const start = opens ? from - RANKED : Math.max(from, end - RANKED);
  for (let i = end - 1; i >= start; i--) {
    if (tokens[i]?.text === ',' || tokens[i]?.line === true) return false;
    const isRank = RANKS.has(tokens[i]?.text ?? '') && tokens[i - 1]?.text === 'the';
    if (isRank && BEING.has(tokens[i - 2]?.text ?? ''))
      return verb.from > i + 1 && !isDated(passage, { from: i + 1, to });
  }
  return false;
}

function isFirstTime(tokens: Passage['tokens'], from: number): boolean {
  for (let i = from - 1; i >= from - FIRST_TIME; i--)
    if (tokens[i]?.text === 'बार') return FIRSTS.has(tokens[i - 1]?.text ?? '');
  return false;
}

/** Tokens from a rank to the verb of what has it. */
const RANKED = 9;
/** Tokens from पहली बार to जब. */
const FIRST_TIME = 4;
const FIRSTS = wordSet('पहली दूसरी तीसरी आखिरी');
const RANKS = wordSet(
  'first second third last only biggest largest heaviest worst deadliest longest costliest highest latest newest',
);
const BEING = wordSet('is are was were be been');
