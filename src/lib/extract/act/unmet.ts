import type { Passage, Range } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * The inverted had of what did not come about: could have struck had the talks failed. It tells of the verb behind it and of
 * the verb that could have. Null where a sentence has none, or another verb is asked for.
 * @param isModal whether the verb is told with would, could or might
 */
export function unmetAt(passage: Passage, verb: Range, sentence: Range, isModal: boolean): Range | null {
  const { tokens } = passage;
  const from = Math.max(sentence.from, verb.from - (isModal ? FAR : NEAR));
  const to = Math.min(sentence.to, isModal ? verb.to + FAR : verb.from);
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text !== 'had' || !isInverted(passage, i, sentence)) continue;
    if (isModal || hasModal(tokens, i, sentence)) return { from: i, to: i + 1 };
  }
  return null;
}

/** Had before whoever did not: at the beginning, behind a comma or a date, or behind an object. */
function isInverted({ tokens, hits }: Passage, at: number, { from }: Range): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isOpen = at === from || before?.text === ',' || before?.kind === 'digits' || isCalendar(hits[at - 1]);
  if (next?.kind !== 'latn' || (!isOpen && SUBJECTS.has(before?.text ?? ''))) return false;
  return next.capital || DETERMINERS.has(next.text) || (isOpen && next.text.endsWith('s'));
}

/** Would have, could not have: in the same sentence. */
function hasModal(tokens: Passage['tokens'], at: number, { from, to }: Range): boolean {
  for (let i = Math.max(from, at - FAR); i < Math.min(to, at + FAR); i++) {
    if (!MODALS.has(tokens[i]?.text ?? '')) continue;
    if (tokens.slice(i + 1, i + 1 + MODAL).some(({ text }) => text === 'have')) return true;
  }
  return false;
}

/** Tokens from had to its verb, from one half to the other, from a modal to its have. */
const NEAR = 7;
const FAR = 24;
const MODAL = 2;
const MODALS = wordSet('would could might should');
const SUBJECTS = wordSet('he she it they we you who which that and but also');
const DETERMINERS = wordSet('the a an its his her their it he she they no any not');
