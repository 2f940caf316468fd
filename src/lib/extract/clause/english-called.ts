import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { within } from './grammar-words.ts';

/** Tokens between what is put off or called and its day: adjourned the hearing of the case until Monday. */
export const FAR = 16;

/** Called a strike from Sunday, the announcement of a shutdown starting (from) Monday. */
export function isCalled({ tokens }: Passage, { from }: Clause, by: number): boolean {
  let isStir = false;
  for (let i = by; i >= Math.max(from, by - CALL); i--) {
    const word = tokens[i]?.text ?? '';
    if (isStir && (CALLS.has(word) || ANNOUNCES.has(word))) return true;
    isStir ||= STIRS.has(word) || DAYS_OFF.has(word);
  }
  return false;
}

/** Tokens from the call to its day: called the two-day general strike starting from. */
const CALL = 10;
const ANNOUNCES: ReadonlySet<string> = wordSet(
  'announced announce announces announcement threatened declared',
);

/** Listed for hearing in the court on Monday, has scheduled a meeting of owners on May 3, posted the matter on April 29. */
export function isListed({ tokens }: Passage, { from }: Clause, on: number): boolean {
  let [isHeard, hasAim, isOff, isStir] = [false, false, false, false];
  for (let i = on - 1; i >= Math.max(from, on - FAR); i--) {
    const word = tokens[i]?.text ?? '';
    if (word === ',') return false;
    if (LISTS.has(word)) return isHeard || (hasAim && !SETS.has(word));
    if (DECLARES.has(word)) return isOff;
    if (CALLS.has(word))
      return isOff || (isStir && tokens[i + 1]?.text === 'for') || isCalledOn(tokens, from, i);
    isOff ||= DAYS_OFF.has(word);
    isStir ||= STIRS.has(word);
    if (on - i > AIM) continue;
    isHeard ||= HEARD.has(word) || MEETINGS.has(word);
    hasAim ||= word === 'for';
  }
  return false;
}

/** Strikes have been called (on July 20): what is called has a day to come. */
function isCalledOn(tokens: Passage['tokens'], from: number, at: number): boolean {
  if (tokens[at - 1]?.text !== 'been') return false;
  return tokens.slice(Math.max(from, at - CALL), at).some(({ text }) => STIRS.has(text));
}

/** Has invited ministers to a meeting in Berlin on Friday. */
export function isInvited({ tokens }: Passage, { from }: Clause, on: number): boolean {
  let isMeeting = false;
  for (let i = on - 1; i >= Math.max(from, on - FAR); i--) {
    const word = tokens[i]?.text ?? '';
    if (word === ',') return false;
    if (isMeeting && INVITES.has(word)) return true;
    isMeeting ||= MEETINGS.has(word);
  }
  return false;
}

const INVITES: ReadonlySet<string> = wordSet('invited invites summoned summons convened');
const MEETINGS: ReadonlySet<string> = wordSet(
  'meeting talks summit session conference hearing dinner ceremony ceremonies debate consultations',
);

/** A trial date of January 12 has been set, a court fixed a deadline of Friday. */
export function isDateSet(passage: Passage, clause: Clause, of: number): boolean {
  if (!DAYS_SET.has(passage.tokens[of - 1]?.text ?? '')) return false;
  return within(passage, Math.max(clause.from, of - FAR), Math.min(clause.to, of + FAR), (i) =>
    SETTING.has(passage.tokens[i]?.text ?? ''),
  );
}

const DAYS_SET: ReadonlySet<string> = wordSet('date deadline');
const SETTING: ReadonlySet<string> = wordSet(
  'set sets setting fixed fixes gave gives given imposed proposed announced provisional tentative target',
);

/** Tokens from what a thing is listed for to its day. */
const AIM = 7;
const LISTS: ReadonlySet<string> = wordSet('list posted listed fixed scheduled slated set reset slotted');
/** Of these a price or a trap may be, too: only a hearing is set on a day. */
const SETS: ReadonlySet<string> = wordSet('set fixed');
const HEARD: ReadonlySet<string> = wordSet(
  'hearing hearings matter case cases plea pleas petition petitions appeal arguments trial vote',
);
/** Declared a holiday for schools on Wednesday. */
const DECLARES: ReadonlySet<string> = wordSet('declared announced');
const DAYS_OFF: ReadonlySet<string> = wordSet('holiday holidays bandh hartal shutdown');
/** Has called for a strike on Monday. */
const CALLS: ReadonlySet<string> = wordSet('call calls called calling');
const STIRS: ReadonlySet<string> = wordSet(
  'strike strikes protest protests march marches rally rallies demonstration demonstrations walkout boycott blockade election elections poll polls vote referendum meeting session debate',
);
