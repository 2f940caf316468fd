import type { Act } from '../act/act.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Tokens from "weeks after" to the verb of what was then. */
const REACH = 12;

/**
 * Signed on Friday, weeks after approving the purchase: the token at which what lies so far behind begins, for an
 * act that it tells. No day of the sentence is its own but one that comes after. Null for other acts.
 */
export function someTimeAfter({ tokens }: Passage, { trigger, clause }: Act): number | null {
  if (tokens[trigger.from]?.kind !== 'latn') return null;
  for (let i = trigger.from - 1; i >= Math.max(1, clause.from - 1, trigger.from - REACH); i--) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== "'" && tokens[i]?.text !== '-') return null;
    if (tokens[i]?.text !== 'after') continue;
    const isVague = LONG.has(tokens[i - 1]?.text ?? '') && !COUNTS.has(tokens[i - 2]?.text ?? '');
    return isVague && tokens[i - 2]?.kind !== 'digits' ? i : null;
  }
  return null;
}

const LONG = wordSet('days weeks months years decades');
const COUNTS = wordSet(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty',
);

/** As the truce took effect on Sunday, hours after the strike on Monday, when parliament meets in May: what is told with it is of the same day. */
export function isAtOnce({ tokens }: Passage, { from }: Clause): boolean {
  const [first, next] = [tokens[from]?.text ?? '', tokens[from + 1]?.text ?? ''];
  return TOGETHER.has(first) || (SHORT.has(first) && (next === 'after' || next === 'before'));
}

const TOGETHER = wordSet('as when before');
const SHORT = wordSet('hours minutes moments shortly soon just');
