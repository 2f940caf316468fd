import type { Passage } from '../read/passage.ts';
import { englishVerbAt } from './english-verb.ts';
import { is } from './grammar-words.ts';
import { isDayName, opensDate } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/** Said the two sides met, denied it had asked: a clause after a saying that drops its `that`. */
export function isToldWithoutThat(passage: Passage, at: number): boolean {
  if (isDeniedWithoutThat(passage, at)) return true;
  const { tokens } = passage;
  // Said (on) Monday the sides had met on Friday: its day is the saying's, unless it is the only one.
  const isDated = isDayName(passage, at - 1);
  const verb = !isDated ? at - 1 : ON.has(tokens[at - 2]?.text ?? '') ? at - 3 : at - 2;
  // Had said it would sail on Sunday: what lay behind is of that time.
  if (!SAYING.has(tokens[verb]?.text ?? '') || tokens[verb - 1]?.text === 'had') return false;
  // Said on Monday the talks would resume: what is still to come was told that day, and is another clause.
  if (isDated && !hasOwnDay(passage, at) && !isTheirPlan(passage, at)) return false;
  // Nobody said the deal was signed; if he said so.
  if (tokens.slice(Math.max(0, verb - SAYER), verb).some(({ text }) => UNSAID.has(text))) return false;
  const begins = (word: string) => TOLD_OF.has(word) || NOUNS.test(word) || (isDated && word === 'the');
  return !isDayName(passage, at) && isClause(passage, at, begins);
}

/** The talks would resume: a subject of its own before the verb of what is to be. */
function isTheirPlan({ tokens }: Passage, at: number): boolean {
  if (tokens[at]?.text !== 'the') return false;
  for (let i = at + 1; i < at + SUBJECT && tokens[i]?.kind !== 'mark'; i++)
    if (WOULD.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const WOULD: ReadonlySet<string> = wordSet('would will');

/** Whether a day or month is named between a token and the end of its sentence. */
function hasOwnDay(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  for (let i = at; i < at + OWN_DAY; i++) {
    if (opensDate(passage, i)) return true;
    if (tokens[i]?.text === '.' && tokens[i + 1]?.capital !== false) return false;
  }
  return false;
}

/** Denied it had asked, denies the troops crossed. */
export function isDeniedWithoutThat(passage: Passage, at: number): boolean {
  return (
    DENYING.has(passage.tokens[at - 1]?.text ?? '') && isClause(passage, at, (word) => SUBJECTS.has(word))
  );
}

/** A subject that begins with a name or such a word, and its verb, with no mark between. */
function isClause(passage: Passage, at: number, begins: (word: string) => boolean): boolean {
  const first = passage.tokens[at];
  if (first === undefined || (!first.capital && !begins(first.text))) return false;
  for (let i = at; i < at + SUBJECT; i++) {
    const token = passage.tokens[i];
    // The delivery of the S-400 is due: a hyphen is within a word.
    const isMark = token?.kind === 'mark' && !(token.text === '-' && !token.spaced);
    if (is(passage, i, 'cut') || isMark) return false;
    const verb = i === at ? null : englishVerbAt(passage, i, at + SUBJECT);
    // She denied it and promised a summary: both hers. Said India and France had signed.
    if (verb !== null) return !verb.infinitive && !JOINTS.has(passage.tokens[i - 1]?.text ?? '');
  }
  return false;
}

/** Words that a subject begins with, where it has no name. */
const SUBJECTS: ReadonlySet<string> = wordSet('it he she they its his her their the any there a an');

const TOLD_OF: ReadonlySet<string> = wordSet(
  'it he she they its his her their the a an two three four five six seven eight nine ten both all some',
);

/** 40, militants, prices. */
const NOUNS = /^(?:\d+|[a-z]{3,}[^s]s)$/;

const DENYING: ReadonlySet<string> = wordSet('denied denies deny denying');

const ON = wordSet('on in');

/** Tokens from a clause to a day of its own, at most. */
const OWN_DAY = 20;

/** Tokens of who says, at most, before the verb. */
const SAYER = 4;

const UNSAID = wordSet('nobody neither none nor if unless whether');

const SAYING: ReadonlySet<string> = wordSet('said says say saying claims claimed');

/** Tokens from a conjunction to the verb of its clause: and the Russian defence minister will. */
export const SUBJECT = 11;
/** What joins two of a kind. */
export const JOINTS: ReadonlySet<string> = wordSet('and or');
