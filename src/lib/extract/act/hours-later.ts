import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Hours later a drone struck; he lifted it three hours later: whether a clause tells another act of the day told before. */
export function isHoursLater({ tokens }: Passage, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]?.text === 'later' && HOURS.has(tokens[i - 1]?.text ?? '')) return true;
  return false;
}

const HOURS = wordSet('hours hour minutes minute moments');
