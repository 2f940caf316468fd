import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';

/** A word of the Hindi calendar or stop lists. */
export interface Word {
  /** Token after it. */
  readonly to: number;
  /** What follows the key in its sense: `10` of `month:10`. */
  readonly value: string;
}

/** The longest Hindi word at `i` of the list `type` whose sense is `key` or `key:…`; null on a new line within an expression. */
export function wordAt(
  { hits }: Passage,
  i: number,
  key: string,
  type: 'calendar' | 'stop' = 'calendar',
): Word | null {
  for (const { entry, to } of hits[i] ?? []) {
    if (entry.type !== type || entry.lang !== 'hi') continue;
    if (entry.sense === key) return { to, value: '' };
    if (entry.sense.startsWith(`${key}:`)) return { to, value: entry.sense.slice(key.length + 1) };
  }
  return null;
}

/** Tokens of the longest stop form: how far back a word that ends at a token may begin. */
const LONGEST_BEFORE = 3;

/** True when a word of this sense ends right before token `at`. */
export function endsBefore(
  passage: Passage,
  at: number,
  key: string,
  type: 'calendar' | 'stop' = 'calendar',
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_BEFORE); i--) {
    const ends = passage.hits[i]?.some(
      ({ entry, to }) =>
        to === at &&
        entry.type === type &&
        entry.lang === 'hi' &&
        (entry.sense === key || entry.sense.startsWith(`${key}:`)),
    );
    if (ends === true) return true;
  }
  return false;
}

/** A number word of the text in its place. */
export interface Count {
  readonly to: number;
  readonly value: number;
}

/** Text of a token, '' beyond the text and on a new line: no expression goes over one. */
export function textAt({ tokens }: Passage, i: number): string {
  const token = tokens[i];
  return token === undefined || token.line ? '' : token.text;
}

/** True when one of the words stands at `i`, on the same line as what is before. */
export function isOneOf(passage: Passage, i: number, words: ReadonlySet<string>): boolean {
  const text = textAt(passage, i);
  return text !== '' && words.has(text);
}

/** `के`, `की`, `का`: what one part of a date is of another. */
export const OF: ReadonlySet<string> = new Set(['के', 'की', 'का']);

/** A day of the month: digits or words 1 to 31, or पहली. */
export function dayAt(passage: Passage, i: number): Count | null {
  const first = wordAt(passage, i, 'first-day');
  if (first !== null) return { to: first.to, value: 1 };
  const token = passage.tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'digits') {
    const value = Number(token.text);
    return token.text.length <= 2 && value >= 1 && value <= 31 ? { to: i + 1, value } : null;
  }
  const number = numberAt(passage, i);
  if (number?.role !== 'cardinal' || number.value < 1 || number.value > 31) return null;
  return { to: number.to, value: number.value };
}

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
  if (number === null || number.role !== 'scale' || number.to - i < 3) return null;
  return number.value > FIRST_YEAR && number.value <= LAST_YEAR ? { to: number.to, value: number.value } : null;
}

/** Something is counted at `i`: लोग, रुपये, a counter or scale of the lexicon. No year or day stands before it. */
export function isCounted(passage: Passage, i: number): boolean {
  if (textAt(passage, i) === '') return false;
  if (wordAt(passage, i, 'counted', 'stop') !== null) return true;
  return passage.hits[i]?.some(({ entry }) => entry.type === 'currency' || entry.type === 'counter') ?? false;
}

/** A comma, bracket or the like that is at `i`. */
export function isMark(passage: Passage, i: number, mark: string): boolean {
  return textAt(passage, i) === mark;
}
