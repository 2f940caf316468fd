import { numberAt } from '../number/numbers.ts';
import { OCCASIONS } from '../clause/hindi-scheduled.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isOfKey } from '../read/senses.ts';

/** A word of the Hindi calendar or stop lists. */
export interface Word {
  /** Token after it. */
  readonly to: number;
  /** What follows the key in its sense: `10` of `month:10`. */
  readonly value: string;
}

/** The longest Hindi word at `i` of the list `type` whose sense is `key` or `key:…`. */
export function wordAt(
  { hits }: Passage,
  i: number,
  key: string,
  type: 'calendar' | 'stop' = 'calendar',
): Word | null {
  for (const { entry, to } of hits[i] ?? []) {
    if (entry.type !== type || entry.lang !== 'hi') continue;
    if (isOfKey(entry.sense, key)) return { to, value: entry.sense.slice(key.length + 1) };
  }
  return null;
}

/** The same for a word that goes on an expression: none on a new line. */
export function nextWordAt(
  passage: Passage,
  i: number,
  key: string,
  type: 'calendar' | 'stop' = 'calendar',
): Word | null {
  return textAt(passage, i) === '' ? null : wordAt(passage, i, key, type);
}

/** Tokens of the longest stop form: how far back a word that ends at a token may begin. */
const LONGEST_BEFORE = 3;

/** Where a word of this sense begins that ends right before token `at`, or null. */
export function beginBefore(
  passage: Passage,
  at: number,
  key: string,
  type: 'calendar' | 'stop' = 'calendar',
): number | null {
  if (textAt(passage, at) === '') return null;
  for (let i = Math.max(0, at - LONGEST_BEFORE); i < at; i++) {
    const ends = passage.hits[i]?.some(
      ({ entry, to }) => to === at && entry.type === type && entry.lang === 'hi' && isOfKey(entry.sense, key),
    );
    if (ends === true) return i;
  }
  return null;
}

/** True when a word of this sense ends right before token `at`, on its line. */
export function endsBefore(
  passage: Passage,
  at: number,
  key: string,
  type: 'calendar' | 'stop' = 'calendar',
): boolean {
  return beginBefore(passage, at, key, type) !== null;
}

/** A number of the text in its place. */
export interface Count {
  readonly to: number;
  readonly value: number;
}

/** Text of a token, '' beyond the text and on a new line: no expression goes over one. */
export function textAt({ tokens }: Passage, i: number): string {
  const token = tokens[i];
  return token === undefined || token.line ? '' : token.text;
}

/** Text of the token before `i` on the same line, '' where there is none. */
export function textBefore(passage: Passage, i: number): string {
  return i === 0 || textAt(passage, i) === '' ? '' : (passage.tokens[i - 1]?.text ?? '');
}

/** `के`, `की`, `का`: what one part of a date is of another. */
export const OF: ReadonlySet<string> = new Set(['के', 'की', 'का']);

/** The token after `के`, `की` or `का` at `i`, or `i`. */
export function afterOf(passage: Passage, i: number): number {
  return OF.has(textAt(passage, i)) ? i + 1 : i;
}

/** The token after the first of these words at `i`, or `i`. */
export function after(passage: Passage, i: number, ...words: readonly string[]): number {
  return words.includes(textAt(passage, i)) ? i + 1 : i;
}

/** A day of the month: digits or words 1 to 31, or पहली. */
export function dayAt(passage: Passage, i: number): Count | null {
  const first = wordAt(passage, i, 'first-day');
  if (first !== null) return { to: first.to, value: 1 };
  const token = passage.tokens[i];
  if (token === undefined || (token.kind !== 'digits' && token.kind !== 'deva')) return null;
  const number = numberAt(passage, i);
  if (number !== null && isOrdinalDay(passage, number)) return { to: number.to, value: number.value };
  if (token.kind === 'digits') {
    const value = Number(token.text);
    return token.text.length <= 2 && value >= 1 && value <= 31 ? { to: i + 1, value } : null;
  }
  if (number?.role !== 'cardinal' || number.value < 1 || number.value > 31) return null;
  const isShare = isOutOf(passage, i) || isShareIn(passage, i, number.to);
  return isShare ? null : { to: number.to, value: number.value };
}

/** जिनमें से एक जनवरी 2017 में गिरा: one of them, in that month. */
function isOutOf({ tokens }: Passage, i: number): boolean {
  return tokens[i - 1]?.text === 'से' && WHICH.has(tokens[i - 2]?.text ?? '');
}

/** पहले तीन फरवरी में पहुंचेंगे: so many of them, in that month. */
function isShareIn({ tokens }: Passage, i: number, month: number): boolean {
  return SHARES.has(tokens[i - 1]?.text ?? '') && tokens[month + 1]?.text === 'में';
}

const SHARES = wordSet('पहले पहली शेष बाकी अन्य अंतिम आखिरी अगले और');
const WHICH = wordSet('जिनमें इनमें उनमें में');

/**
 * 5वीं, पांचवीं: days are feminine, for तारीख is; पहले is before, and तीसरे counts other things. दूसरी मई 2025 में आई: the second
 * came in that month.
 */
function isOrdinalDay(
  { tokens }: Passage,
  { role, value, to }: { readonly role: string; readonly value: number; readonly to: number },
): boolean {
  const behind = tokens[to + 1]?.kind === 'digits' ? to + 2 : to + 1;
  return (
    role === 'ordinal' &&
    value >= 1 &&
    value <= 31 &&
    /वीं|वी$|री$|थी$|ठी$|ली$/.test(tokens[to - 1]?.text ?? '') &&
    tokens[behind]?.text !== 'में' &&
    // चार रेजिमेंट मिलीं और पांचवीं नवंबर तक मिलेगी
    !(tokens[to - 1]?.kind === 'deva' && value > 1 && tokens[behind]?.text === 'तक') &&
    // चौथी फरवरी 2026 और पांचवीं अगस्त तक मिलेगी
    !(tokens[behind]?.text === 'और' && NEXT.test(tokens[behind + 1]?.text ?? ''))
  );
}

const NEXT = /^(?:दूसर|तीसर|चौथ|पांचव|छठ|सातव)[ाेी]/u;

/** Years that a report of today may name without saying that it's a year. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2100];

/** A year in four digits, or in words (उन्नीस सौ इकहत्तर, दो हजार अठारह). */
export function yearNumberAt(passage: Passage, i: number): Count | null {
  const token = passage.tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'digits') {
    const value = Number(token.text);
    return token.text.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR ? { to: i + 1, value } : null;
  }
  if (token.kind !== 'deva') return null;
  const number = numberAt(passage, i);
  if (number?.role !== 'scale' || number.to - i < 3) return null;
  return number.value > FIRST_YEAR && number.value <= LAST_YEAR
    ? { to: number.to, value: number.value }
    : null;
}

/** Something is counted at `i`: लोग, रुपये, a counter or scale of the lexicon. No year or day stands before it. */
export function isCounted(passage: Passage, i: number): boolean {
  if (textAt(passage, i) === '') return false;
  if (nextWordAt(passage, i, 'counted', 'stop') !== null || textAt(passage, i) === '%') return true;
  return passage.hits[i]?.some(({ entry }) => entry.type === 'currency' || entry.type === 'counter') ?? false;
}

/** Part of a number or of a name in digits: the 04 of 2025-12-04, the 400 of एस-400, the 5 of 2.5. */
export function isInsideDigits(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  const [before, mark, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (token?.kind !== 'digits' || token.spaced || mark === undefined) return false;
  if (mark.kind !== 'mark') return true;
  return (
    !mark.spaced &&
    before !== undefined &&
    (before.kind === 'digits' || (mark.text === '-' && before.kind !== 'mark' && !isOccasionsDay(passage, i)))
  );
}

/** मतदान-17 नवंबर, सोमवार-21 अप्रैल: a dash between what is held, or a weekday, and its day; not मिग-21. */
function isOccasionsDay(passage: Passage, i: number): boolean {
  const before = passage.tokens[i - 2]?.text ?? '';
  const isTold = OCCASIONS.has(before) || wordAt(passage, i - 2, 'weekday') !== null;
  return isTold && nextWordAt(passage, i + 1, 'month') !== null;
}
