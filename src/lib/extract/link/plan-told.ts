import { englishVerbAt } from '../clause/english-verb.ts';
import type { Act } from '../act/act.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Will pay $2 billion for it, two people familiar with the matter said on Thursday; said on Tuesday that it would be commissioned in
 * the coming months: a plan in English that is not of the day on which it was told, for who tells it cannot promise it, it comes
 * about by nobody's word, or its words place it at a time of their own.
 * @param said the clause of the saying
 */
export function isOfNoDayTold(passage: Passage, said: Range, act: Act): boolean {
  const { tokens } = passage;
  const { clause, factuality, trigger, kind } = act;
  if (factuality !== 'planned' || tokens[trigger.from]?.kind !== 'latn') return false;
  if (kind === 'visit' || kind === 'meeting') return true;
  const isUnnamed = tokens
    .slice(said.from, said.to)
    .some(({ text }, i) => NOBODY.has(text) && tokens[said.from + i + 1]?.text !== 'of');
  return isUnnamed || isPassive(passage, act) || isAtTimeOfOwn(passage, clause);
}

/** Who tells what others will do. */
const NOBODY = wordSet('source sources people persons officials aides insiders diplomats analysts');

/** Would be commissioned, is to be opened. */
function isPassive(passage: Passage, { clause, trigger }: Act): boolean {
  const { tokens } = passage;
  for (let i = trigger.to - 1; i >= clause.from; i--) {
    if (!AHEAD.has(tokens[i]?.text ?? '')) continue;
    const verb = englishVerbAt(passage, i, clause.to);
    if (verb === null) continue;
    const be = tokens.slice(verb.from, verb.to).findIndex(({ text }) => text === 'be');
    return be > 0 && /(?:ed|en|t|n|d)$/.test(tokens[verb.from + be + 1]?.text ?? '');
  }
  return false;
}

const AHEAD = wordSet('will would to');

/** In the coming months, soon, later, once the rains end. */
function isAtTimeOfOwn({ tokens }: Passage, { from, to }: Range): boolean {
  if (CONDITIONS.has(tokens[to]?.text ?? '')) return true;
  return tokens
    .slice(from, to)
    .some(
      ({ text }, i) => TIMES.has(text) || (COMING.has(text) && WITHIN.has(tokens[from + i - 1]?.text ?? '')),
    );
}

const CONDITIONS = wordSet('once when before until');
const TIMES = wordSet('soon shortly eventually someday ultimately');
const COMING = wordSet('coming next');
const WITHIN = wordSet('the in over within');
