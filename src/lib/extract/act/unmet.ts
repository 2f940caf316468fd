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

/** Whether a clause tells of what did not come about, whatever its verbs are: but had Washington agreed, India would have paid. */
export function isUnmet(passage: Passage, { from, to }: Range, sentence: Range): boolean {
  for (let i = from; i < to; i++)
    if (
      passage.tokens[i]?.text === 'had' &&
      isInverted(passage, i, sentence) &&
      hasModal(passage.tokens, i, sentence)
    )
      return true;
  return false;
}

/**
 * Had before whoever did not: at the beginning, behind a comma, or behind what would have been, with what was not done right
 * behind whoever it was. Not: Iran had a base, attacked it and could have killed dozens.
 */
function isInverted(passage: Passage, at: number, { from, to }: Range): boolean {
  const { tokens } = passage;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isOpen = at === from || before?.text === ',' || (at === from + 1 && OPENING.has(before?.text ?? ''));
  if (next?.kind !== 'latn' || (!isOpen && !isBehindModal(tokens, at, from))) return false;
  const isSubject =
    next.capital ||
    DETERMINERS.has(next.text) ||
    ((isOpen || isDayBefore(passage, at)) && next.text.endsWith('s'));
  return isSubject && isDoneBehind(passage, at + 1, Math.min(to, at + SUBJECT));
}

function isDayBefore(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  return tokens[at - 1]?.kind === 'digits' || isCalendar(passage, at - 1);
}

/** Could have struck Iran on Friday | had: with no other clause between, and no subject of its own. */
function isBehindModal(tokens: Passage['tokens'], at: number, from: number): boolean {
  if (SUBJECTS.has(tokens[at - 1]?.text ?? '')) return false;
  for (let i = at - 1; i >= Math.max(from, at - FAR); i--) {
    const { kind, text = '' } = tokens[i] ?? {};
    if ((kind === 'mark' && !INSIDE.has(text)) || PARTING.has(text)) return false;
    if (MODALS.has(text)) return tokens.slice(i + 1, i + 1 + MODAL).some((word) => word.text === 'have');
  }
  return false;
}

/** Washington | agreed, the bomb | gone off: a participle behind whoever it was, with nothing that parts them. */
function isDoneBehind({ tokens, hits }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, text = '' } = tokens[i] ?? {};
    if ((kind === 'mark' && !INSIDE.has(text)) || JOINING.has(text)) return false;
    if (i === from || kind !== 'latn') continue;
    const isPast = hits[i]?.some(
      ({ entry }) => (entry.type === 'trigger' || entry.type === 'frame-word') && entry.shape === 'perfect',
    );
    if (isPast === true || text === 'not' || PARTICIPLE.test(text)) return true;
  }
  return false;
}

/** Tokens from had to what was not done. */
const SUBJECT = 9;
const PARTICIPLE =
  /^(?:[a-z]{2,}ed|[a-z]+(?:wn|ken|ven|ten|den|sen|zen)|been|gone|come|done|hit|held|lost|won|met|made|paid|begun|struck)$/;
const OPENING = wordSet('but and yet');
const INSIDE = new Set(["'", '-', '.']);
const JOINING = wordSet('and but or who which that');
const PARTING = wordSet(
  'and but or who which that because if when while as after before since although though',
);

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
