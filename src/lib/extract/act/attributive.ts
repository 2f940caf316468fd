import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isCalendar, isNumber } from '../read/senses.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Ousted president Embalo fled; returned 26 looted artefacts: a participle that only says which, before an office at the head of its
 * sentence, or between a number and its noun behind another verb.
 */
export function isAttributive(passage: Passage, clause: Clause, { from, to }: Range): boolean {
  const { tokens } = passage;
  const next = tokens[to];
  if (to - from > 1 || next?.kind !== 'latn' || clause.finite === null) return false;
  const before = tokens[from - 1];
  const isFirst = before === undefined || tokens[from]?.line === true || before.text === '.';
  if (isFirst && clause.finite.from > to) {
    const office = WHICH.has(next.text) ? to + 1 : to;
    return isOfType(passage, office, TYPE.office);
  }
  // Two more promised launchers, the first two ordered drones, one of the seized ships: behind what counts them.
  if (isPromised(passage, clause, { from, to })) return true;
  const isCounted = before?.text !== 'and' && (before?.kind === 'digits' || isNumber(passage, from - 1));
  return isCounted && clause.finite.to < from && !CLOSED.has(next.text) && !isCalendar(passage, to);
}

function isPromised(passage: Passage, { finite }: Clause, { from, to }: Range): boolean {
  const { tokens } = passage;
  const before = tokens[from - 1]?.text ?? '';
  const isOfThings = WHOSE.has(before) || (before !== 'and' && isNumber(passage, from - 1));
  if (!isOfThings || !PROMISED.has(tokens[from]?.text ?? '') || finite === null || finite.from === from)
    return false;
  return [to, to + 1].some((i) => isOfType(passage, i, TYPE.system | TYPE.counter));
}

/** Participles that say which things. */
const PROMISED = wordSet(
  'promised ordered contracted pledged donated seized captured acquired purchased leased supplied delayed planned offered',
);
const WHOSE = wordSet('the its their these those other additional more');

const WHICH = wordSet('former ex then opposition');
/** Words that stand behind a verb, and no noun: 30 killed in a blast, 12 arrested after it. */
const CLOSED = wordSet(
  'in at on of to with from for against over into by about after before since when while despite amid as that and or but during near outside last this yesterday today late early so more',
);
