import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { verbsIn } from './english-clauses.ts';
import type { EnglishVerb } from './english-verb.ts';
import { is, within } from './grammar-words.ts';

/** The tense of by and until: past where nothing in the clause looks ahead (had left by Sunday). */
export function limitTense(
  passage: Passage,
  clause: Clause,
  verbs: readonly EnglishVerb[],
  words: Range,
  last: EnglishVerb | undefined,
): Tense {
  // Gave him until Friday, has shut the road until Monday: what was done lasts on.
  if (last !== undefined && isLasting(passage, last, words.from)) return 'future';
  const looksAhead =
    last?.infinitive === true || verbs.some(({ from, tense }) => from < words.from && tense === 'future');
  return clause.tense === 'past' && !looksAhead ? 'past' : 'future';
}

/** A ban, a stay or a delay that holds until a day: its verb stands before. */
function isLasting({ tokens }: Passage, { from, to }: Range, words: number): boolean {
  const isUntil = isAmong(tokens, Math.max(to - 1, words - HEDGED), words, UNTIL);
  if (!isUntil) return false;
  if (PERFECT.has(tokens[from]?.text ?? '')) return true;
  return isAmong(tokens, from, to, LASTING) || isAmong(tokens, to, words, VALID);
}

function isAmong(tokens: Passage['tokens'], from: number, to: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(from, to).some(({ text }) => words.has(text));
}

/** Tokens of until and what tells the part of the day: until late on Friday. */
const HEDGED = 5;
const UNTIL: ReadonlySet<string> = new Set(['until', 'till']);
const VALID: ReadonlySet<string> = wordSet('applicable valid');
const PERFECT: ReadonlySet<string> = new Set(['has', 'have']);
const LASTING: ReadonlySet<string> = wordSet(
  'gave given granted allowed cancelled canceled suspended extended closed shut banned barred blocked halted postponed adjourned deferred delayed remanded imposed grounded sealed paused frozen froze ordered detained scrapped axed withdrew stopped',
);

/** Schools closed (on) Friday: a headline that tells what will be shut. */
export function isClosure({ tokens }: Passage, { from, finite }: Clause, { from: day }: Range): boolean {
  if (finite === null || day < finite.to || !CLOSED.has(tokens[finite.to - 1]?.text ?? '')) return false;
  return isAmong(tokens, Math.max(from, finite.from - 3), finite.from, SERVICES);
}

const CLOSED: ReadonlySet<string> = new Set(['closed', 'shut']);
const SERVICES: ReadonlySet<string> = wordSet(
  'schools school offices colleges banks shops courts classes services road roads street streets bridge lane lanes highway library libraries park parks',
);

/** Was due on Monday, but: what was arranged, and then did not come so. */
export function isFrustrated(passage: Passage, clause: Clause, words: Range, last: EnglishVerb): boolean {
  const { tokens } = passage;
  const isArranged = (i: number): boolean => {
    // Had said it would resume flights on Sunday, but put it off.
    if (tokens[i]?.text === 'had') return isAmong(tokens, i + 1, i + PROMISE, PROMISED);
    if (!WAS.has(tokens[i]?.text ?? '')) return false;
    const next = tokens[i + 1]?.text ?? '';
    return next === 'to' || ARRANGED.has(next) || ARRANGED.has(tokens[i + 2]?.text ?? '');
  };
  const begins = Math.max(clause.from, last.from - ARRANGEMENT);
  if (!within(passage, begins, last.to, isArranged)) return false;
  const end = Math.min(passage.sentences[clause.sentence]?.to ?? clause.to, words.to + FRUSTRATION);
  const ahead = passage.tokens.slice(words.to, end).findIndex(({ text }) => BUT.has(text));
  if (ahead < 0) return false;
  const but = words.to + ahead;
  const [after] = verbsIn(passage, but + 1, Math.min(end, but + FRUSTRATION));
  return after !== undefined && after.tense === 'past';
}

/** Tokens from was to the verb that it arranges, and from the day to what came between. */
const ARRANGEMENT = 6;
const FRUSTRATION = 12;
/** Tokens from had to said. */
const PROMISE = 4;
const PROMISED: ReadonlySet<string> = wordSet(
  'said announced planned hoped promised vowed intended expected scheduled wanted meant pledged told',
);
const WAS: ReadonlySet<string> = new Set(['was', 'were', 'been']);
const BUT: ReadonlySet<string> = new Set(['but', 'however']);
const ARRANGED: ReadonlySet<string> = wordSet('due scheduled supposed set expected meant planned slated');

/** Is up from, was down on: a verb of being and a word of more or less. */
export function isCompared({ tokens }: Passage, verb: number, words: number): boolean {
  if (!BEING.has(tokens[verb]?.text ?? '')) return false;
  for (let i = verb + 1; i < words && i < verb + COMPARISON; i++) {
    if (MORE_OR_LESS.has(tokens[i]?.text ?? '') && COMPARED_TO.has(tokens[i + 1]?.text ?? '')) return true;
  }
  return false;
}

/** Tokens from is to up from. */
const COMPARISON = 5;
const BEING: ReadonlySet<string> = new Set(['is', 'are']);
const MORE_OR_LESS: ReadonlySet<string> = wordSet('up down higher lower more less above below better worse');
const COMPARED_TO: ReadonlySet<string> = wordSet('from than on the');
/** Tokens between what is put off and the new day: adjourned the hearing of the case until Monday. */
const FAR = 16;

/** Postponed to Thursday, adjourned until Monday, a strike called for Wednesday, listed for hearing on Monday. */
export function isPutOff(passage: Passage, clause: Clause, { from, to }: Range, by: number): boolean {
  const { tokens } = passage;
  const before = tokens[by]?.text ?? '';
  const isMonth = within(passage, from, to, (i) => wordOf(passage.hits[i], 'calendar', 'month') !== null);
  const isDay = within(passage, from, to, (i) => tokens[i]?.kind === 'digits');
  if (before === 'for' && (!isMonth || isDay)) return true;
  if (before === 'on' && isListed(passage, clause, by)) return true;
  // A strike starting (on) Monday.
  const isBegun = BEGINNING.has(before) || (before === 'on' && BEGINNING.has(tokens[by - 1]?.text ?? ''));
  if (isBegun && !isMonth) return true;
  if (STARTS.has(before) && isCalled(passage, clause, by)) return true;
  if (!OFF.has(before)) return false;
  return within(passage, Math.max(clause.from, by - FAR), by, (i) => is(passage, i, 'deferral'));
}

const OFF: ReadonlySet<string> = wordSet('to until till for');

/** Called a strike from Sunday, the announcement of a shutdown starting (from) Monday. */
function isCalled({ tokens }: Passage, { from }: Clause, by: number): boolean {
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
const STARTS: ReadonlySet<string> = wordSet('from starting beginning');
const BEGINNING: ReadonlySet<string> = wordSet('starting beginning');
const ANNOUNCES: ReadonlySet<string> = wordSet(
  'announced announce announces announcement threatened declared',
);

/** Listed for hearing in the court on Monday, posted the matter on April 29; list it on Thursday, says the order. */
function isListed({ tokens }: Passage, { from }: Clause, on: number): boolean {
  const [first, second] = [tokens[from]?.text ?? '', tokens[from + 1]?.text ?? ''];
  if (IMPERATIVES.has(first) && LISTED.has(second)) return true;
  let [isHeard, hasAim, isOff, isStir] = [false, false, false, false];
  for (let i = on - 1; i >= Math.max(from, on - FAR); i--) {
    const word = tokens[i]?.text ?? '';
    if (word === ',') return false;
    if (LISTS.has(word)) return isHeard || (hasAim && !SETS.has(word));
    if (DECLARES.has(word)) return isOff;
    if (CALLS.has(word)) return isOff || (isStir && tokens[i + 1]?.text === 'for');
    isOff ||= DAYS_OFF.has(word);
    isStir ||= STIRS.has(word);
    if (on - i > AIM) continue;
    isHeard ||= HEARD.has(word);
    hasAim ||= word === 'for';
  }
  return false;
}

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
const IMPERATIVES: ReadonlySet<string> = wordSet('list post');
const LISTED: ReadonlySet<string> = wordSet('this the it these them');
