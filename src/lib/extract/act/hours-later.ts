import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Hours later a drone struck; he lifted it three hours later: whether a clause tells another act of the day told before. */
export function isHoursLater({ tokens }: Passage, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++)
    if (HOURS.has(tokens[i - 1]?.text ?? '') && (tokens[i]?.text === 'later' || isBefore(tokens, i)))
      return true;
  return false;
}

/** Hours before, police arrested another; not hours before the vote. */
function isBefore(tokens: Passage['tokens'], at: number): boolean {
  return BEFORE.has(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',';
}

const BEFORE = wordSet('before earlier');
const HOURS = wordSet('hours hour minutes minute moments');
