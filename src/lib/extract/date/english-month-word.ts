import { entryAt } from '../read/entries.ts';
import { wordSet } from '../read/word-set.ts';
import type { Month } from './english-month-name.ts';
import { monthAt } from './english-month-name.ts';
import { isAfterTitle, isKnownName } from './english-names.ts';
import { dayAt } from './english-number.ts';
import type { EnglishText } from './english-text.ts';
import { endsBefore, isStop } from './english-text.ts';
import { before, isCapital, isEnd, isStart, isTouching, lower } from './english-token.ts';

/** In January Energy Minister Puri came: a month, whatever stands behind it. */
const WITHIN: ReadonlySet<string> = wordSet('in since during until till by');

/** The word is the month, not the verb, the march or the person. */
export function isMonthWord(text: EnglishText, i: number, month: Month): boolean {
  const next = lower(text, month.to);
  if (month.value === 5 && isSubject(text, i, month.to)) return false;
  if (!month.sure && isChild(text, i)) return false;
  // March: auditors warn. The head of a chronology's entry.
  if (entryAt(text.passage, i)?.date.to === month.to) return true;
  if (isCapital(text, month.to) && FIRMS.has(next) && !WITHIN.has(before(text, i))) return false;
  if (isAfterTitle(text, i)) return false;
  if (isStop(text, month.to, 'name-after:month') || endsBefore(text, i, 'name-before:month')) return false;
  const preposed =
    endsBefore(text, i, 'prep') || before(text, i) === '(' || isJoined(text, i) || goesOn(text, month.to);
  if (lower(text, month.to) === '-' && isTouching(text, month.to) && !isMonthLike(text, month.to + 1)) {
    return month.sure || preposed;
  }
  const isName = isCapital(text, month.to) && next !== '';
  if (isOfGoods(text, month.to)) return true;
  if (month.sure)
    return (
      !isName || preposed || before(text, i) === 'the' || (isStart(text, i) && isKnownName(text, month.to))
    );
  if (month.value === 8 && !isCapital(text, i)) return false;
  if (month.short) return preposed && !(isName && PEOPLE.has(before(text, i)));
  if (isName && (PEOPLE.has(before(text, i)) || !preposed)) return false;
  if (preposed) return month.value !== 5 || !isVerbAfter(text, i, month.to);
  if (isOfFigures(text, i, month)) return true;
  if (isBesideNoun(text, i, month)) return true;
  // A planned May visit.
  const isOfDone = /[a-z]{3}ed$/.test(before(text, i)) && isCapital(text, i);
  const owner = isOfDone ? before(text, i - 1) : before(text, i);
  if (OWNED.has(owner) || before(text, i - 1) === "'") {
    return !MARCH_WITH.has(next) && !isEnd(text, month.to);
  }
  // "March was the warmest": at the head of a clause only before a verb, and May never.
  if (isStart(text, i) && month.value !== 5 && isOfRecord(text, month.to)) return true;
  return (
    isStart(text, i) &&
    month.value !== 5 &&
    isStop(text, month.to, 'year-verb') &&
    month.value !== 4 &&
    month.value !== 6
  );
}

/** (June) was the wettest, (April) is its busiest month: no one is so. */
function isOfRecord(text: EnglishText, i: number): boolean {
  if (!['was', 'is'].includes(lower(text, i))) return false;
  const at = ['the', 'its', 'our', 'their'].includes(lower(text, i + 1)) ? i + 2 : i + 1;
  return RECORDS.has(lower(text, at));
}

const RECORDS: ReadonlySet<string> = wordSet(
  'wettest driest hottest warmest coldest coolest busiest deadliest bloodiest cruellest quietest wet dry hot warm cold cool month',
);

/** August Financial, May Co.: the name of a firm. */
const FIRMS: ReadonlySet<string> = wordSet(
  'financial capital partners holdings industries pharma pharmaceuticals therapeutics technologies inc corp corporation co ltd plc llc energy pictures records entertainment foods logistics stores museum',
);

/** On April 18, May had said; a wounded May signalled: who did so. */
function isSubject(text: EnglishText, i: number, to: number): boolean {
  if (!isCapital(text, i) || !HAD.has(lower(text, to))) return false;
  const by = before(text, i);
  return by === ',' || (/[a-z]{3}ed$/.test(by) && !isCapital(text, i - 1));
}

const HAD: ReadonlySet<string> = wordSet('had has will would said signaled signalled');

/** The sisters April, May and June: those of whom names follow. */
function isChild(text: EnglishText, i: number): boolean {
  let at = i;
  for (let k = 0; k < CHILDREN && isJoined(text, at); k++) at -= monthAt(text, at - 2) === null ? 3 : 2;
  const kin = before(text, at) === ',' ? before(text, at - 1) : before(text, at);
  return KIN.has(kin);
}

/** Names of one family at most. */
const CHILDREN = 3;
const KIN: ReadonlySet<string> = wordSet(
  'daughters sons sisters brothers twins triplets cousins nieces granddaughters',
);

/** Court blocks August execution: with a capital, between a plain word and a plain noun. The others are names too often. */
function isBesideNoun(text: EnglishText, i: number, { to, value }: Month): boolean {
  // Jailed over June blaze: behind a word that names what it is about, never May's.
  const isAbout = value !== 5 && ABOUT.has(before(text, i));
  if (
    (value !== 3 && value !== 8 && !isAbout) ||
    !isCapital(text, i) ||
    isCapital(text, i - 1) ||
    isCapital(text, to)
  )
    return false;
  const [by, next] = [text.passage.tokens[i - 1], text.passage.tokens[to]];
  if (by?.kind !== 'latn' || before(text, i) === '' || next?.kind !== 'latn' || isEnd(text, to)) return false;
  return (
    (isAbout || !isStop(text, i - 1, 'function')) &&
    !isStop(text, to, 'function') &&
    !MARCH_WITH.has(next.text)
  );
}

const ABOUT: ReadonlySet<string> = new Set(['over', 'amid', 'despite']);

/** Tokens from a month to what is counted in it: May durable goods orders. */
const FIGURES = 3;

/** (Holds) May durable goods orders, March retail sales (rose): figures of a month, and no name before it. */
function isOfFigures(text: EnglishText, i: number, { to, value }: Month): boolean {
  // Preliminary March data; but Mother May orders tea.
  const isNamed = isCapital(text, i - 1) && !isStart(text, i) && (value === 5 || !isStart(text, i - 1));
  if (!isCapital(text, i) || isNamed) return false;
  for (let at = to; at < to + FIGURES; at++) {
    if (lower(text, at) === '' || isCapital(text, at) || isStop(text, at, 'function')) return false;
    if (isStop(text, at, 'month-noun')) return true;
  }
  return false;
}

/** Tokens of a mark that is sold by the month: West Texas Intermediate crude. */
const GOODS = 4;
const SOLD: ReadonlySet<string> = new Set(['brent', 'wti', 'crude', 'futures', 'contract']);

/** December Brent crude, June West Texas crude: the month of delivery. */
function isOfGoods(text: EnglishText, i: number): boolean {
  for (let at = i; at < i + GOODS && lower(text, at) !== ''; at++) {
    if (SOLD.has(lower(text, at))) return true;
    if (!isCapital(text, at)) return false;
  }
  return false;
}

/** The April vote, its May report, a May trial. */
const OWNED: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'her']);

/** Another month follows: March-May, March and April. */
function goesOn(text: EnglishText, i: number): boolean {
  return RANGE.has(lower(text, i)) && lower(text, i + 1) !== '' && monthAt(text, i + 1) !== null;
}

const RANGE: ReadonlySet<string> = new Set(['-', 'to', 'and', '/', 'or']);

function isMonthLike(text: EnglishText, i: number): boolean {
  return monthAt(text, i) !== null || dayAt(text, i) !== null;
}

/** In a list or range with another month. */
export function isJoined(text: EnglishText, i: number): boolean {
  const joint = before(text, i);
  if (joint !== 'and' && joint !== '-' && joint !== 'to' && joint !== 'or' && joint !== ',' && joint !== '/')
    return false;
  const { hits } = text.passage;
  return [i - 2, i - 3].some((at) =>
    hits[at]?.some(
      ({ entry }) =>
        entry.type === 'calendar' && (entry.sense.startsWith('month:') || entry.sense.startsWith('short:')),
    ),
  );
}

/** Names of people follow these as well as dates do. */
const PEOPLE: ReadonlySet<string> = new Set([
  'of',
  'by',
  'for',
  'to',
  'and',
  'or',
  'from',
  'than',
  'with',
  'at',
  ',',
]);

/** A march is for or against something. */
const MARCH_WITH: ReadonlySet<string> = new Set([
  'for',
  'on',
  'to',
  'past',
  'from',
  'against',
  'toward',
  'towards',
  'in',
  'of',
  'by',
  'was',
]);

/** "Those who in May be …" is none; "and May said" is. */
function isVerbAfter(text: EnglishText, i: number, to: number): boolean {
  return (
    (before(text, i) === 'and' || before(text, i) === 'or') && !isJoined(text, i) && lower(text, to) !== ''
  );
}
