import type { Meaning, Unit } from './meaning.ts';
import type { Node } from './node.ts';
import type { Entry } from '../lexicon/lexicon.ts';
import type { NumberFound } from '../number/numbers.ts';
import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import { isOfKey } from '../read/senses.ts';

/** A passage as the English grammar reads it. */
export interface EnglishText {
  readonly passage: Passage;
  /** It speaks of India: fiscal years begin in April. */
  readonly indian: boolean;
  /** It speaks of other countries and not of India: their fiscal years begin when they like. */
  readonly foreign: boolean;
  /** For each token: its sentence is Hindi, whose bare digits the Hindi grammar reads. */
  readonly hindi: readonly boolean[];
  /** For each token the number that begins there: many productions ask. */
  readonly numerals: readonly (NumberFound | null)[];
}

/** A date as an English production made it. */
export interface EnglishNode extends Node {
  readonly others?: readonly { readonly meaning: Meaning; readonly rule: string }[];
}

/** A word of the lists in its place; `value` is what follows the key in its sense: `10` of `month:10`. */
export interface Word {
  readonly to: number;
  readonly value: string;
}

/** A number in its place. */
export interface Count {
  readonly to: number;
  readonly value: number;
}

type List = 'calendar' | 'stop';

/** Looks once over a passage for what productions ask again and again. */
export function englishText(passage: Passage): EnglishText {
  const hindi: boolean[] = [];
  for (const { from, to, lang } of passage.sentences) {
    for (let i = from; i < to; i++) hindi[i] = lang === 'hi';
  }
  const indian =
    hindi.includes(true) || passage.tokens.some((_, i) => wordIn(passage, i, 'india', 'stop') !== null);
  const foreign = !indian && passage.hits.some((hits) => hits.some(({ entry }) => isForeign(entry)));
  const numerals = passage.tokens.map((_, i) => numeralOf(passage, i));
  return { passage, indian, foreign, hindi, numerals };
}

function isForeign(entry: Entry): boolean {
  if (entry.type === 'country') return entry.id !== 'IN';
  if (entry.type === 'currency') return entry.code !== 'INR';
  return entry.type === 'organisation' && entry.country !== null && entry.country !== 'IN';
}

/** The longest English word at `i` of a list whose sense is `key` or `key:…`. */
export function wordAt(text: EnglishText, i: number, key: string, list: List = 'calendar'): Word | null {
  return wordIn(text.passage, i, key, list);
}

function wordIn({ hits }: Passage, i: number, key: string, list: List): Word | null {
  for (const { entry, to } of hits[i] ?? []) {
    if (entry.type !== list || entry.lang !== 'en') continue;
    if (isOfKey(entry.sense, key)) return { to, value: entry.sense.slice(key.length + 1) };
  }
  return null;
}

/** Token after the word of this sense at `i`, on the line of what is before; null where there is none. */
export function after(text: EnglishText, i: number, key: string, list: List = 'calendar'): number | null {
  return lower(text, i) === '' ? null : (wordAt(text, i, key, list)?.to ?? null);
}

/** True when a stop word of this sense begins at `i`. */
export function isStop(text: EnglishText, i: number, key: string): boolean {
  return lower(text, i) !== '' && wordAt(text, i, key, 'stop') !== null;
}

/** Tokens of the longest stop form, joints too: how far back a word that ends at a token may begin. */
const LONGEST_BEFORE = 3;

/** True when a word of this sense ends right before token `at`, on its line; a hyphen between is skipped. */
export function endsBefore(text: EnglishText, at: number, key: string, list: List = 'stop'): boolean {
  const { tokens, hits } = text.passage;
  if (tokens[at]?.line !== false) return false;
  const end = tokens[at - 1]?.text === '-' && tokens[at - 1]?.spaced === false ? at - 1 : at;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_BEFORE); i--) {
    const ends = hits[i]?.some(
      ({ entry, to }) =>
        to === end && entry.type === list && entry.lang === 'en' && isOfKey(entry.sense, key),
    );
    if (ends === true) return true;
    if (tokens[i]?.line === true) return false;
  }
  return false;
}

/** Folded text of a token, '' beyond the text and on a new line: no expression goes over one. */
export function lower({ passage }: EnglishText, i: number): string {
  const token = passage.tokens[i];
  return token === undefined || token.line ? '' : token.text;
}

/** Folded text of the token before `i` on the same line, '' at a line's beginning. */
export function before({ passage }: EnglishText, i: number): string {
  return passage.tokens[i]?.line === false ? (passage.tokens[i - 1]?.text ?? '') : '';
}

/** Nothing stands between token `i` and the one before it. */
export function isTouching({ passage }: EnglishText, i: number): boolean {
  return passage.tokens[i]?.spaced === false;
}

/** Past one of these marks or words. */
export function skip(text: EnglishText, i: number, ...words: readonly string[]): number {
  const here = lower(text, i);
  return here !== '' && words.includes(here) ? i + 1 : i;
}

/** Begins with an upper-case letter in the source. */
export function isCapital({ passage }: EnglishText, i: number): boolean {
  return passage.tokens[i]?.capital ?? false;
}

/** Nothing but a mark, or nothing at all, follows. */
export function isEnd({ passage }: EnglishText, i: number): boolean {
  const token = passage.tokens[i];
  return token === undefined || token.line || token.kind === 'mark';
}

/** Nothing but a mark, or nothing at all, goes before. */
export function isStart({ passage }: EnglishText, i: number): boolean {
  return passage.tokens[i]?.line !== false || passage.tokens[i - 1]?.kind === 'mark';
}

/** Something is counted at `i`: troops, dollars, a counter or measure. No year or day stands before it. */
export function isCounted(text: EnglishText, i: number): boolean {
  if (lower(text, i) === '') return false;
  if (lower(text, i) === '%') return true;
  if (wordAt(text, i, 'counted', 'stop') !== null) return true;
  return (
    text.passage.hits[i]?.some(
      ({ entry }) =>
        (entry.type === 'currency' && !entry.sign) ||
        (entry.type === 'reading' && (entry.sense === 'measure' || entry.sense === 'percent')),
    ) ?? false
  );
}

/** Digits that go on with a point, comma or colon and more digits are part of a longer number, score or time. */
export function isPartOfNumber({ passage: { tokens } }: EnglishText, i: number): boolean {
  const [sign, next] = [tokens[i + 1], tokens[i + 2]];
  const joins = (mark: string | undefined): boolean => mark !== undefined && GLUE.has(mark);
  const goesOn =
    joins(sign?.text) &&
    sign?.spaced === false &&
    next?.kind === 'digits' &&
    !next.spaced &&
    !(sign.text === ',' && next.text.length === 4);
  const [mark, digits] = [tokens[i - 1], tokens[i - 2]];
  const comesFrom =
    joins(mark?.text) &&
    mark?.spaced === false &&
    digits?.kind === 'digits' &&
    tokens[i]?.spaced === false &&
    !(mark.text === ',' && tokens[i].text.length === 4);
  return goesOn || comesFrom;
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

function numeralOf(passage: Passage, i: number): NumberFound | null {
  const { tokens, hits } = passage;
  const mayBegin =
    tokens[i]?.kind === 'digits' ||
    (tokens[i]?.kind === 'latn' && hits[i]?.some(({ entry }) => entry.type === 'numeral') === true);
  return mayBegin ? numberAt(passage, i) : null;
}

/** A number that numbers: first, 2nd. */
export function ordinalAt(text: EnglishText, i: number): Count | null {
  const number = numeralAt(text, i);
  return number?.role === 'ordinal' ? number : null;
}

/** Years that a report may name without saying that it's a year. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2100];

/** A year's four digits, nothing but a mark or word after them; whether it is a year is for others to say. */
export function yearAt(text: EnglishText, i: number): Count | null {
  const token = text.passage.tokens[i];
  if (token?.kind !== 'digits' || token.text.length !== 4 || isPartOfNumber(text, i)) return null;
  const value = Number(token.text);
  if (value < FIRST_YEAR || value > LAST_YEAR) return null;
  const next = text.passage.tokens[i + 1];
  const touches = next?.spaced === false && (next.kind === 'latn' || next.text === '%');
  return touches ? null : { to: i + 1, value };
}

/** Last of the two-digit years that are of this century. */
const PIVOT = 49;

/** '25, '71: an apostrophe and two digits. */
export function shortYearAt(text: EnglishText, i: number): Count | null {
  const digits = text.passage.tokens[i + 1];
  if (lower(text, i) !== "'" || digits?.kind !== 'digits' || digits.spaced || digits.text.length !== 2)
    return null;
  if (isPartOfNumber(text, i + 1)) return null;
  const next = text.passage.tokens[i + 2];
  if (next?.spaced === false && next.kind === 'latn') return null;
  return { to: i + 2, value: fullYear(Number(digits.text)) };
}

/** A year written in two digits: 25 is 2025, 71 is 1971. */
export function fullYear(digits: number): number {
  return digits + (digits <= PIVOT ? 2000 : 1900);
}

/** Calendar unit in the singular, or with `many` in the plural too. */
export function unitAt(
  text: EnglishText,
  i: number,
  many = false,
): { readonly to: number; readonly unit: Unit } | null {
  if (lower(text, i) === '') return null;
  const word = wordAt(text, i, 'unit') ?? (many ? wordAt(text, i, 'units') : null);
  return word === null ? null : { to: word.to, unit: word.value as Unit };
}
