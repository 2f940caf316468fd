import type { Token } from './passage.ts';
import { wordSet } from './word-set.ts';

/** Before the year is out, before the month ended: whether the words at a token, behind a unit of time, say that it is over by then. */
export function runsOut(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return ENDING.has(text) || (BEING.has(text) && OUT.has(tokens[at + 1]?.text ?? ''));
}

/** The same with its before, as a phrase that says by when: no clause of its own. */
export function isBeforeItRunsOut(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'before' || !POINTING.has(tokens[at + 1]?.text ?? '')) return false;
  return UNITS.has(tokens[at + 2]?.text ?? '') && runsOut(tokens, at + 3);
}

const ENDING = wordSet('ends ended');
const BEING = wordSet('is was');
const OUT = wordSet('out over up through');
const POINTING = wordSet('the this');
const UNITS = wordSet('week month quarter year decade');
