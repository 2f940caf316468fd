import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Hours later a drone struck; he lifted it three hours later; जिसके तुरंत बाद संसद भंग कर दी गई: whether a clause tells another
 * act of the day told before.
 */
export function isHoursLater({ tokens }: Passage, { from, to }: Range): boolean {
  if (isRightAfter(tokens, from)) return true;
  for (let i = from + 1; i < to; i++)
    if (HOURS.has(tokens[i - 1]?.text ?? '') && (tokens[i]?.text === 'later' || isBefore(tokens, i)))
      return true;
  return false;
}

function isRightAfter(tokens: Passage['tokens'], from: number): boolean {
  return (
    OF_THIS.has(tokens[from]?.text ?? '') &&
    AT_ONCE.has(tokens[from + 1]?.text ?? '') &&
    tokens[from + 2]?.text === 'बाद'
  );
}

const OF_THIS = wordSet('इसके जिसके उसके');
const AT_ONCE = wordSet('तुरंत फौरन तत्काल');

/** Hours before, police arrested another; not hours before the vote. */
function isBefore(tokens: Passage['tokens'], at: number): boolean {
  return BEFORE.has(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',';
}

const BEFORE = wordSet('before earlier');
const HOURS = wordSet('hours hour minutes minute moments');
