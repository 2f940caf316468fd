import type { EnglishText } from './english-text.ts';
import { wordSet } from '../read/word-set.ts';
import { isStop } from './english-text.ts';
import { before, isCapital, isStart, lower } from './english-token.ts';

/** A weekday that is a person's: Mark Friday, the coroner; Sunday Oliseh scored. Only where a sentence begins so. */
export function isPersonName(text: EnglishText, i: number, to: number): boolean {
  return (
    isSurname(text, i, to) || isGivenName(text, i, to) || isAfterTitle(text, i) || isOfTrade(text, i, to)
  );
}

/** Mr. Friday, Mrs Sunday, Ms. March. */
export function isAfterTitle(text: EnglishText, i: number): boolean {
  const at = before(text, i) === '.' ? i - 1 : i;
  return TITLES.has(before(text, at)) && isCapital(text, at - 1);
}

const TITLES: ReadonlySet<string> = wordSet('mr mrs ms miss');

/** Chef Augustus Friday runs: behind what someone is and a name that no list has, before what he does. */
function isOfTrade(text: EnglishText, i: number, to: number): boolean {
  if (!isCapital(text, i) || !isCapital(text, i - 1) || isKnownName(text, i - 1)) return false;
  const next = text.passage.tokens[to];
  return (
    NAMING.has(before(text, i - 1)) &&
    isStart(text, i - 2) &&
    next?.kind === 'latn' &&
    !next.capital &&
    /[a-z]{2}s$/.test(next.text)
  );
}

/** One capital word before it, and behind a comma who that is. */
function isSurname(text: EnglishText, i: number, to: number): boolean {
  if (!isCapital(text, i - 1) || !isStart(text, i - 1) || before(text, i) === '') return false;
  if (
    before(text, i) === 'come' ||
    ['prep', 'function', 'in'].some((sense) => isStopWord(text, i - 1, sense)) ||
    isKnownName(text, i - 1)
  )
    return false;
  const next = lower(text, to + 1);
  return lower(text, to) === ',' && (APPOSED.has(next) || text.passage.tokens[to + 1]?.kind === 'digits');
}

const APPOSED: ReadonlySet<string> = new Set(['the', 'a', 'an', 'who', 'whose', 'his', 'her', 'their']);

/** One capital word after it that no list has, and then the verb or the end. */
function isGivenName(text: EnglishText, i: number, to: number): boolean {
  if (!mayBeginName(text, i) || !isCapital(text, to) || lower(text, to) === '' || isKnownName(text, to))
    return false;
  const next = text.passage.tokens[to + 1];
  const isOwner = next?.text === "'" && lower(text, to + 2) === 's';
  return next?.kind === 'latn' || next?.text === ',' || next?.text === '.' || isOwner;
}

/** A sentence begins with it, or a word goes before after which people are named, but not another day. */
function mayBeginName(text: EnglishText, i: number): boolean {
  return isStart(text, i) || (NAMING.has(before(text, i)) && !isKnownName(text, i - 2));
}

/** Who people are, in front of their names, and words that name. */
const NAMING: ReadonlySet<string> = wordSet(
  'and with named called coach captain midfielder striker winger defender goalkeeper forward singer actor actress director author writer lawyer trader farmer driver pupil student engineer chef baker artist painter doctor nurse teacher',
);

/** The World Tomorrow, Bangladesh Today: a capital within a sentence that isn't all in capitals, as a headline is. */
export function isNameWithin(text: EnglishText, i: number): boolean {
  if (!isCapital(text, i) || isStart(text, i) || text.passage.tokens[i]?.caps === true) return false;
  if (!isCapital(text, i - 1) && !BEFORE_NAME.has(before(text, i))) return false;
  return isInPlainText(text, i);
}

/** Plain words around it tell a sentence from a headline in capitals. */
export function isInPlainText(text: EnglishText, i: number): boolean {
  for (let at = i - AROUND; at <= i + AROUND; at++) {
    const token = text.passage.tokens[at];
    if (token?.kind !== 'latn' || token.capital || token.text.length < PLAIN) continue;
    if (!isStop(text, at, 'function')) return true;
  }
  return false;
}

const BEFORE_NAME: ReadonlySet<string> = wordSet('s and');

/** Tokens around a word in which a plain one shows that it is within a sentence, and how long such a word is. */
const [AROUND, PLAIN] = [6, 4];

function isStopWord(text: EnglishText, i: number, sense: string): boolean {
  return (
    text.passage.hits[i]?.some(
      ({ entry }) => entry.type === 'stop' && entry.lang === 'en' && entry.sense === sense,
    ) ?? false
  );
}

/** A country, organisation, office, person or day of the lists, or an abbreviation in upper case. */
export function isKnownName({ passage }: EnglishText, i: number): boolean {
  if (passage.tokens[i]?.caps === true) return true;
  return passage.hits[i]?.some(({ entry }) => KNOWN.has(entry.type)) ?? false;
}

const KNOWN: ReadonlySet<string> = new Set([
  'country',
  'organisation',
  'office',
  'person',
  'calendar',
  'system',
  'named-event',
]);
