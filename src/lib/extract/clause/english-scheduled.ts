import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { isCalendar } from './english-hedge.ts';
import { isTold } from './english-boundary.ts';
import { PARTICIPLE } from './english-participle.ts';
import type { EnglishVerb } from './english-verb.ts';
import { is, within } from './grammar-words.ts';

/**
 * The verb of these words is one that no list of verbs has, a present of what is arranged: the film releases on
 * Friday, talks resume on Monday. Who said so (`later`, behind a comma) takes no part.
 */
export function isScheduled(
  passage: Passage,
  whole: Clause,
  words: Range,
  verbs: { readonly last: EnglishVerb | undefined; readonly later: EnglishVerb | undefined },
): boolean {
  // Beat Japan on Sunday; they meet the Dutch on Saturday.
  let start = words.from;
  while (start > whole.from && passage.tokens[start - 1]?.text !== ';') start--;
  const { later } = verbs;
  // A delegation led by the minister flies out: what was done by whom is told of the noun.
  const isPast = (verb: EnglishVerb) => verb.from < start || isByWhom(passage, verb);
  const last = verbs.last !== undefined && isPast(verbs.last) ? undefined : verbs.last;
  const clause = { ...whole, from: start };
  const asks = last === undefined && within(passage, clause.from, words.from, (i) => isAsked(passage, i));
  if (asks) return true;
  // Go to the polls on Sunday to replace members expelled in May, decide whether: what stands in the purpose is beside it.
  const [mark, next] = [passage.tokens[words.to]?.text ?? '', passage.tokens[words.to + 1]?.text ?? ''];
  const isPurpose = mark === 'to' || mark === 'whether' || (mark === ',' && next === 'having');
  const isBeside = later !== undefined && isPurpose;
  if (last === undefined && later !== undefined && !isBeside && !isAttribution(passage, words.to, later.from))
    return false;
  return within(passage, last?.to ?? clause.from, words.from, (i) => {
    if (last !== undefined && isAfterAside(passage, clause.from, i)) return true;
    const isJoined = last !== undefined && isWithObject(passage, i);
    const isSingular = isJoined || is(passage, i, 'schedules');
    if (passage.tokens[i]?.capital !== false || !(isSingular || is(passage, i, 'schedule'))) return false;
    // Another verb before it: only where it goes on from there. She flew in and flies home, who drew, clash again.
    if (last !== undefined)
      return (
        GOES_ON.has(passage.tokens[i - 1]?.text ?? '') ||
        SPEAKERS.has(passage.tokens[i - 1]?.text ?? '') ||
        // The men held on Friday appear in court on Monday.
        (isCalendar(passage, i - 1) && (isSingular || BESIDE_DATE.has(passage.tokens[i + 1]?.text ?? '')))
      );
    return isSingular || isPlural(passage, clause.from, i);
  });
}

/** Tokens of a subject with its article. */
const SHORT_SUBJECT = 4;

/** The treaty dies on Friday: in a sentence without another verb an ending in -s behind an article's noun, right before the day, is the verb's. */
export function isVerbBefore({ tokens }: Passage, { from }: Range, by: number): boolean {
  const at = by - 1;
  if (at - from > SHORT_SUBJECT || at - from < 2 || !ARTICLES.has(tokens[from]?.text ?? '')) return false;
  const [subject, verb] = [tokens[at - 1], tokens[at]];
  if (subject?.kind !== 'latn' || isMany(subject.text)) return false;
  return verb?.capital === false && /^[a-z]{2,}[^s]s$/.test(verb.text);
}

const ARTICLES: ReadonlySet<string> = wordSet('the a an his her its their our');

/** The verb of a clause that no list of verbs has, a present of what is arranged: (the sides) meet (on Monday). Null where none. */
export function scheduledVerb(passage: Passage, { from, to }: Range): Range | null {
  for (let i = from + 1; i < to; i++) {
    if (passage.tokens[i]?.capital !== false) continue;
    const isOne = is(passage, i, 'schedules')
      ? !NO_SUBJECT.has(passage.tokens[i - 1]?.text ?? '')
      : is(passage, i, 'schedule') && isPlural(passage, from, i);
    if (isOne) return { from: i, to: i + 1 };
  }
  return null;
}

function isByWhom({ tokens }: Passage, { from, to, tense }: EnglishVerb): boolean {
  const isParticiple =
    to - from === 1 && (tokens[from]?.text === 'led' || PARTICIPLE.test(tokens[from]?.text ?? ''));
  return tense === 'past' && isParticiple && tokens[to]?.text === 'by';
}

/** What happens on Monday, whoever wins in May: a third person right behind the word that asks. */
function isAsked({ tokens }: Passage, at: number): boolean {
  return ASKING.has(tokens[at - 1]?.text ?? '') && /^[a-z]{3,}s$/.test(tokens[at]?.text ?? '');
}

const ASKING: ReadonlySet<string> = wordSet('what who whoever whatever');

/**
 * (Was sworn in and) names her (cabinet), (the probe launched in April) reaches the (moon): behind an `and` or a date, an
 * ending in -s that the object's article follows is a verb's, whichever it is.
 */
function isWithObject(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (!/^[a-z]{3,}[^s]s$/.test(tokens[at]?.text ?? '') || !OBJECT_STARTS.has(tokens[at + 1]?.text ?? ''))
    return false;
  // 140 barrels a day in December.
  if (tokens[at + 1]?.text === 'a' && RATES.has(tokens[at + 2]?.text ?? '')) return false;
  const before = tokens[at - 1]?.text ?? '';
  return (GOES_ON.has(before) && before !== ',') || isCalendar(passage, at - 1);
}

const RATES: ReadonlySet<string> = wordSet('day week month year minute hour night');
const OBJECT_STARTS: ReadonlySet<string> = wordSet('the a an his her its their');

/** Parliament, which met on Monday, rises on April 2: a third person right behind the comma that ends a relative. */
function isAfterAside({ tokens }: Passage, from: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || !/^[a-z]{3,}s$/.test(token.text)) return false;
  const object = tokens[at + 1];
  // Drugs, seized on Monday, arms and cash.
  if (tokens[at - 1]?.text !== ',' || object?.kind !== 'latn' || LISTS_ON.has(object.text)) return false;
  for (let i = at - 2; i > Math.max(from, at - LONGEST_ASIDE); i--) {
    if (tokens[i]?.text !== ',') continue;
    // The phone, unveiled on Monday, ships on Friday.
    const next = tokens[i + 1]?.text ?? '';
    return RELATIVES.has(next) || PARTICIPLE.test(next);
  }
  return false;
}

const LISTS_ON: ReadonlySet<string> = new Set(['and', 'or']);

/** Tokens of a relative between commas. */
const LONGEST_ASIDE = 16;
const RELATIVES: ReadonlySet<string> = wordSet('who which whose where');
const BESIDE_DATE: ReadonlySet<string> = wordSet(
  'on in at to for from before its his her their the a this next',
);

/** Whether words of a date hold a weekday. */
export function isWeekday(passage: Passage, { from, to }: Range): boolean {
  return within(passage, from, to, (i) => wordOf(passage.hits[i], 'calendar', 'weekday') !== null);
}

/** Words after which a clause goes on with another verb. */
export const GOES_ON: ReadonlySet<string> = wordSet('and but then who which that ,');

/** Tokens from the comma to the verb of who said it: the chairman of the board said. */
export const SPEAKER = 8;

function isAttribution(passage: Passage, from: number, at: number): boolean {
  if (!isTold(passage, at)) return false;
  return passage.tokens.slice(Math.max(from, at - SPEAKER), at).some(({ text }) => text === ',');
}

/** The subject before a verb is of several: talks, they, India and Russia, sales of the phone. */
function isPlural({ tokens }: Passage, from: number, at: number): boolean {
  const [subject, joint] = [tokens[at - 1], tokens[at - 2]];
  if (subject?.kind !== 'latn' || NO_SUBJECT.has(subject.text)) return false;
  if (isMany(subject.text) || joint?.text === 'and') return true;
  // India take on Pakistan, England host Wales: a side is of many.
  if (isName(tokens.slice(from, at))) return true;
  for (let i = at - 3; i >= Math.max(from, at - SPEAKER); i--) {
    if (isMany(tokens[i]?.text ?? '') && OF.has(tokens[i + 1]?.text ?? '')) return true;
  }
  return false;
}

/** "I was asked to stay," she said, "and I go in December." */
const SPEAKERS: ReadonlySet<string> = wordSet('i we they');

/** Capital words and nothing else: Manchester United. */
function isName(words: Passage['tokens']): boolean {
  return words.length <= LONGEST_SIDE && words.every(({ capital, kind }) => capital && kind === 'latn');
}

/** Tokens of a side's name. */
const LONGEST_SIDE = 3;

function isMany(word: string): boolean {
  return /^\w{3,}s$/.test(word) || PLURAL.has(word);
}

const OF: ReadonlySet<string> = wordSet('of for between from in to against with on over about');
const NO_SUBJECT: ReadonlySet<string> = wordSet(
  'the a an his her its their our of in on at by to for from with no this that first last next one',
);
const PLURAL: ReadonlySet<string> = wordSet(
  'they we i you people police men women children rest pair duo trio both two three four five six seven eight many most some few',
);
