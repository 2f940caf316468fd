import type { NumberFound } from '../number/numbers.ts';
import type { Count, EnglishText } from './english-text.ts';
import { wordAt } from './english-text.ts';
import { wordSet } from '../read/word-set.ts';
import { isTouching, lower } from './english-token.ts';
import { fullYearBack } from './short-years.ts';

/** Something is counted at `i`: troops, dollars, a counter or measure. No year or day stands before it. */
export function isCounted(text: EnglishText, i: number): boolean {
  if (lower(text, i) === '') return false;
  if (lower(text, i) === '%') return true;
  // In May 2018 won a shorter term.
  if (lower(text, i) === 'won' && WON.has(lower(text, i + 1))) return false;
  if (wordAt(text, i, 'counted', 'stop') !== null || isCountedNoun(text, i)) return true;
  return (
    text.passage.hits[i]?.some(
      ({ entry }) =>
        (entry.type === 'currency' && !entry.sign) ||
        (entry.type === 'reading' && (entry.sense === 'measure' || entry.sense === 'percent')),
    ) ?? false
  );
}

/** Words behind the verb, and behind no money. */
const WON: ReadonlySet<string> = wordSet(
  'the a an his her its their this that another back over two three four five six seven eight nine ten',
);

/**
 * Digits before what they would count are a year all the same where nobody would count so: on 16 January 2024
 * militants attacked. News groups the thousands of a sum, and a round number is rather one.
 */
export function isYearOfActors(text: EnglishText, { value, to }: Count): boolean {
  return value >= 1900 && value % 100 !== 0 && isCountedNoun(text, to);
}

/** Troops, villages: who may act or be told of, as measures may not. */
function isCountedNoun(text: EnglishText, i: number): boolean {
  return lower(text, i) !== '' && wordAt(text, i, 'counted-noun', 'stop') !== null;
}

/** Digits that go on with a point, comma or colon and more digits are part of a longer number, score or time. */
export function isPartOfNumber(text: EnglishText, i: number): boolean {
  const { tokens } = text.passage;
  const [sign, next] = [tokens[i + 1], tokens[i + 2]];
  const joins = (mark: string | undefined): boolean => mark !== undefined && GLUE.has(mark);
  const goesOn =
    joins(sign?.text) &&
    sign?.spaced === false &&
    next?.kind === 'digits' &&
    !next.spaced &&
    !(sign.text === ',' && next.text.length === 4);
  return goesOn || isTailOfNumber(text, i);
}

/** The 000 of 53,000. */
export function isTailOfNumber({ passage: { tokens } }: EnglishText, i: number): boolean {
  const [digits, mark, here] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (mark === undefined || !GLUE.has(mark.text) || mark.spaced) return false;
  if (digits?.kind !== 'digits' || here?.kind !== 'digits' || here.spaced) return false;
  return !(mark.text === ',' && here.text.length === 4);
}

const GLUE: ReadonlySet<string> = new Set([',', '.', ':']);

/** A day of the month: 5, 05, 5th, fifth. `words`: an ordinal in letters, `ending`: digits with th. */
export function dayAt(
  text: EnglishText,
  i: number,
): (Count & { readonly how: 'digits' | 'ending' | 'words' }) | null {
  const token = text.passage.tokens[i];
  if (token === undefined || (token.kind !== 'digits' && token.kind !== 'latn')) return null;
  if (token.kind === 'digits' && (token.text.length > 2 || isPartOfNumber(text, i))) return null;
  const ending = token.kind === 'digits' && isTouching(text, i + 1) && ENDINGS.has(lower(text, i + 1));
  if (token.kind === 'digits') {
    const value = Number(token.text);
    if (value < 1 || value > 31) return null;
    if (!ending && text.passage.tokens[i + 1]?.kind === 'latn' && isTouching(text, i + 1)) return null;
    return { to: ending ? i + 2 : i + 1, value, how: ending ? 'ending' : 'digits' };
  }
  const number = numeralAt(text, i);
  if (number?.role !== 'ordinal' || number.value < 1 || number.value > 31) return null;
  return { to: number.to, value: number.value, how: 'words' };
}

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** A number that begins at `i`, of tokens that may begin one. */
export function numeralAt({ numerals }: EnglishText, i: number): NumberFound | null {
  return numerals[i] ?? null;
}

/** A number that numbers: first, 2nd. */
export function ordinalAt(text: EnglishText, i: number): Count | null {
  const number = numeralAt(text, i);
  return number?.role === 'ordinal' ? number : null;
}

/** Years that a report may name without saying that it's a year. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2100];
/** The first right behind a month or day, which say that it is one: 29 May 1453. */
export const FIRST_YEAR_OF_MONTH = 1000;

/** A year's four digits, nothing but a mark or word after them; whether it is a year is for others to say. */
export function yearAt(text: EnglishText, i: number, first = FIRST_YEAR): Count | null {
  const token = text.passage.tokens[i];
  if (token?.kind !== 'digits' || token.text.length !== 4 || isPartOfNumber(text, i)) return null;
  const value = Number(token.text);
  if (value < first || value > LAST_YEAR) return null;
  const next = text.passage.tokens[i + 1];
  const touches = next?.spaced === false && (next.kind === 'latn' || next.text === '%');
  return touches ? null : { to: i + 1, value };
}

/** '25, '71: an apostrophe and two digits. */
export function shortYearAt(text: EnglishText, i: number): Count | null {
  const digits = text.passage.tokens[i + 1];
  if (lower(text, i) !== "'" || digits?.kind !== 'digits' || digits.spaced || digits.text.length !== 2)
    return null;
  if (isPartOfNumber(text, i + 1)) return null;
  const next = text.passage.tokens[i + 2];
  if (next?.spaced === false && next.kind === 'latn') return null;
  return { to: i + 2, value: fullYearBack(Number(digits.text)) };
}
