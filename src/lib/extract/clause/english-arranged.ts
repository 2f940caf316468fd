import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { isUnlessBy } from './english-supposed.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { verbsIn } from './english-clauses.ts';
import type { EnglishVerb } from './english-verb.ts';
import { FAR, isCalled, isDateSet, isInvited, isListed } from './english-called.ts';
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
  if (last !== undefined && isDoneAsWished(passage.tokens, last)) return 'future';
  // Calls for a pullout by August.
  if (isCalledFor(passage.tokens, clause.from, words.from)) return 'future';
  const looksAhead =
    last?.infinitive === true || verbs.some(({ from, tense }) => from < words.from && tense === 'future');
  if (isUnlessBy(passage.tokens, clause.from)) return 'future';
  // Won a delay until Tuesday.
  if (STAYS.has(passage.tokens[words.from - 2]?.text ?? '')) return 'future';
  // Pressed on why it waited until Friday.
  const tense = (last ?? verbs.find(({ infinitive }) => !infinitive))?.tense ?? clause.tense;
  return tense === 'past' && !looksAhead ? 'past' : 'future';
}

/** Wants him held (until Friday), ordered the road kept shut: what is done to someone as another wishes. */
function isDoneAsWished(tokens: Passage['tokens'], { from, to }: Range): boolean {
  if (to - from !== 1 || WISHING.has(tokens[from]?.text ?? '')) return false;
  return isAmong(tokens, Math.max(0, from - WISHED), from - 1, WISHING);
}

/** Calls for, a call for: what one asks to be by a day. */
function isCalledFor(tokens: Passage['tokens'], from: number, by: number): boolean {
  for (let i = by - 1; i >= Math.max(from, by - CALLED); i--) {
    if (tokens[i]?.text === ',') return false;
    if (CALLS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'for') return true;
  }
  return false;
}

/** Tokens from a call to the day by which it is to be answered. */
const CALLED = 10;
const CALLS: ReadonlySet<string> = wordSet('call calls calling called demand demands');

/** Tokens from ordered to what is to be done: ordered the two men held. */
const WISHED = 5;
const WISHING: ReadonlySet<string> = wordSet('want wants wanted ordered orders');

const STAYS: ReadonlySet<string> = wordSet(
  'delay extension reprieve adjournment stay postponement deferral respite truce moratorium',
);

/** Was to have opened: what was to be, and whether it came nobody says. */
export function wasToHave({ tokens }: Pick<Passage, 'tokens'>, { from }: Range): boolean {
  return (
    tokens[from + 1]?.text === 'to' && tokens[from + 2]?.text === 'have' && WAS.has(tokens[from]?.text ?? '')
  );
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
const UNTIL: ReadonlySet<string> = wordSet('until till through');
const VALID: ReadonlySet<string> = wordSet('applicable valid');
const PERFECT: ReadonlySet<string> = new Set(['has', 'have']);
const LASTING: ReadonlySet<string> = wordSet(
  'gave given granted allowed cancelled canceled suspended extended closed shut banned barred blocked halted postponed adjourned deferred delayed remanded imposed grounded sealed paused frozen froze ordered detained scrapped axed withdrew stopped let',
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
  if (isBelied(tokens, words.to)) return true;
  const begins = Math.max(clause.from, last.from - ARRANGEMENT);
  if (!within(passage, begins, last.to, isArranged)) return false;
  const end = Math.min(passage.sentences[clause.sentence]?.to ?? clause.to, words.to + FRUSTRATION);
  const ahead = passage.tokens.slice(words.to, end).findIndex(({ text }) => BUT.has(text));
  if (ahead < 0) return false;
  const but = words.to + ahead;
  const [after] = verbsIn(passage, but + 1, Math.min(end, but + FRUSTRATION));
  return after !== undefined && after.tense === 'past';
}

/** Would be found by Tuesday, but it was not. */
function isBelied(tokens: Passage['tokens'], at: number): boolean {
  const but = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[but]?.text !== 'but' || !PRONOUNS.has(tokens[but + 1]?.text ?? '')) return false;
  const [verb, not] = [tokens[but + 2]?.text ?? '', tokens[but + 3]?.text ?? ''];
  return verb === 'never' || (BELIES.has(verb) && (not === 'not' || not === 'never'));
}

const PRONOUNS: ReadonlySet<string> = wordSet('it he she they this that');
const BELIES: ReadonlySet<string> = wordSet('was were did has have had');

/** Due to start on January 19, was put off; a hearing set for December 20 was postponed: of what did not come so a month is the nearest. */
export function isShelved({ tokens }: Passage, clause: Clause, { from, to }: Range): boolean {
  let isDue = false;
  for (let i = from - 1; i >= Math.max(clause.from, from - ARRANGEMENT) && tokens[i]?.text !== ','; i--)
    isDue ||= ARRANGED.has(tokens[i]?.text ?? '');
  if (!isDue) return false;
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  const verb = WAS.has(tokens[at]?.text ?? '')
    ? at + 1
    : HAS_BEEN.has(tokens[at]?.text ?? '')
      ? at + 2
      : null;
  return verb !== null && SHELVED.has(tokens[verb]?.text ?? '');
}

/** Friday's launch has been scrubbed, the parade on Dec. 9 has been cancelled: what was to be on the day is still ahead. */
export function isOfShelved({ tokens }: Passage, { from, to }: Range): boolean {
  const text = (i: number) => tokens[i]?.text ?? '';
  if (text(from - 1) === 'on' && HAVE.has(text(to)) && text(to + 1) === 'been')
    return SHELVED.has(text(to + 2));
  if (text(to) !== "'" || text(to + 1) !== 's') return false;
  for (let i = to + 3; i < to + 3 + ARRANGEMENT && tokens[i]?.kind === 'latn'; i++)
    if (HAS_BEEN.has(text(i)) && text(i) !== 'had' && text(i + 1) === 'been') return SHELVED.has(text(i + 2));
  return false;
}

const HAVE: ReadonlySet<string> = new Set(['has', 'have']);
const HAS_BEEN: ReadonlySet<string> = new Set(['has', 'have', 'had']);
/** What becomes of a plan that comes to nothing, or not yet. */
export const SHELVED: ReadonlySet<string> = wordSet(
  'put postponed delayed cancelled canceled scrapped scrubbed called shelved deferred moved pushed halted blocked abandoned suspended dropped',
);

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
  // She is standing down on Friday.
  if (!BEING.has(tokens[verb]?.text ?? '') || tokens[verb + 1]?.text.endsWith('ing') === true) return false;
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

/** Postponed to Thursday, adjourned until Monday, a strike called for Wednesday, listed for hearing on Monday. */
export function isPutOff(passage: Passage, clause: Clause, { from, to }: Range, by: number): boolean {
  const { tokens } = passage;
  const before = tokens[by]?.text ?? '';
  const isMonth = within(passage, from, to, (i) => wordOf(passage.hits[i], 'calendar', 'month') !== null);
  const isDay = within(passage, from, to, (i) => tokens[i]?.kind === 'digits');
  if (before === 'for' && (!isMonth || isDay)) return true;
  if (before === 'on' && isListed(passage, clause, by)) return true;
  if (before === 'on' && isInvited(passage, clause, by)) return true;
  if (before === 'of' && isDateSet(passage, clause, by)) return true;
  // A strike starting (on) Monday.
  const isBegun = BEGINNING.has(before) || (before === 'on' && BEGINNING.has(tokens[by - 1]?.text ?? ''));
  if (isBegun && !isMonth) return true;
  if (STARTS.has(before) && isCalled(passage, clause, by)) return true;
  if (!OFF.has(before)) return false;
  const begin = Math.max(clause.from, by - FAR);
  return within(passage, begin, by, (i) => is(passage, i, 'deferral') || isHeldOff(tokens, i));
}

/** Put them off (until), put the vote off, held off. */
function isHeldOff(tokens: Passage['tokens'], off: number): boolean {
  return tokens[off]?.text === 'off' && isAmong(tokens, Math.max(0, off - OBJECT), off, PUTS);
}

/** Tokens from put to its off. */
const OBJECT = 5;
const PUTS: ReadonlySet<string> = wordSet('put puts putting held hold holds holding');

/** Moved from May 6 (to May 13): a day that was to be, on whichever side. */
export function isMovedFrom(passage: Passage, clause: Clause, { to }: Range, by: number): boolean {
  const { tokens } = passage;
  if (tokens[by]?.text !== 'from' || tokens[to]?.text !== 'to') return false;
  return within(passage, Math.max(clause.from, by - FAR), by, (i) => is(passage, i, 'deferral'));
}

const OFF: ReadonlySet<string> = wordSet('to until till for');
const STARTS: ReadonlySet<string> = wordSet('from starting beginning');
const BEGINNING: ReadonlySet<string> = wordSet('starting beginning');
