import type { Entry, Hit, WordEntry } from '../lexicon/lexicon.ts';
import type { NumberFound } from '../number/numbers.ts';
import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar, isOfKey } from '../read/senses.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { isEnd, lower } from './english-token.ts';
import type { Meaning, Unit } from './meaning.ts';
import type { Node } from './node.ts';

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
interface Word {
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
  const isIndia = (hits: readonly Hit[]) => hits.some(({ entry }) => isListed(entry, 'stop', 'india'));
  const indian = hindi.includes(true) || passage.hits.some(isIndia);
  const foreign = !indian && passage.hits.some((hits) => hits.some(({ entry }) => isForeign(entry)));
  const numerals = passage.tokens.map((_, i) => numeralOf(passage, i));
  return { passage, indian, foreign, hindi, numerals };
}

/** An English word of a list whose sense is `key` or `key:…`. */
function isListed(entry: Entry, list: List, key: string): entry is WordEntry {
  return entry.type === list && entry.lang === 'en' && isOfKey(entry.sense, key);
}

/** An English word of the calendar begins here. */
export function isCalendarWord({ passage }: EnglishText, i: number): boolean {
  const isEnglish = ({ entry }: Hit) => entry.type === 'calendar' && entry.lang === 'en';
  return isCalendar(passage, i) && passage.hits[i]?.some(isEnglish) === true;
}

function isForeign(entry: Entry): boolean {
  if (entry.type === 'country') return entry.id !== 'IN';
  if (entry.type === 'currency') return entry.code !== 'INR';
  return entry.type === 'organisation' && entry.country !== null && entry.country !== 'IN';
}

/** The longest English word at `i` of a list whose sense is `key` or `key:…`. */
export function wordAt(
  { passage }: EnglishText,
  i: number,
  key: string,
  list: List = 'calendar',
): Word | null {
  if (!isOfType(passage, i, TYPE[list])) return null;
  for (const { entry, to } of passage.hits[i] ?? [])
    if (isListed(entry, list, key)) return { to, value: entry.sense.slice(key.length + 1) };
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
    const mayEnd = isOfType(text.passage, i, TYPE[list]);
    if (mayEnd && hits[i]?.some(({ entry, to }) => to === end && isListed(entry, list, key)) === true)
      return true;
    if (tokens[i]?.line === true) return false;
  }
  return false;
}

/** Nothing at `i` goes on with the words before it: their end, or a word of grammar. */
export function isLoose(text: EnglishText, i: number): boolean {
  return isEnd(text, i) || isStop(text, i, 'function');
}

function numeralOf(passage: Passage, i: number): NumberFound | null {
  const kind = passage.tokens[i]?.kind;
  const mayBegin = kind === 'digits' || (kind === 'latn' && isOfType(passage, i, TYPE.numeral));
  return mayBegin ? numberAt(passage, i) : null;
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
