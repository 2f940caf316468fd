import { isNumbered } from './english-bare-year.ts';
import { yearAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { before, isTouching, lower } from './english-token.ts';
import { wordSet } from '../read/word-set.ts';
import { fields } from './node.ts';
import { isDashOfDates, numericDaysAt } from './numeric-days.ts';
import { fullYear } from './short-years.ts';

const SEPARATORS: ReadonlySet<string> = new Set(['-', '/', '.']);

/** 04/12/2025 (day first), 12/25/2025 (only readable month first), 2025-12-04, 4.12.25. In Hindi sentences the Hindi grammar's. */
export function numericDateAt(text: EnglishText, i: number): EnglishNode | null {
  if (
    text.hindi[i] === true ||
    (isTouching(text, i) && isGlue(before(text, i)) && !isDashOfDates(text.passage, i - 1))
  )
    return null;
  const days = numericDaysAt(text.passage, i, (at) => wholeNumericAt(text, at));
  return days === null ? wholeNumericAt(text, i) : { from: i, ...days, rule: 'en-range' };
}

function wholeNumericAt(text: EnglishText, i: number): EnglishNode | null {
  const { tokens } = text.passage;
  const [a, first, b, second, c] = tokens.slice(i, i + 5);
  if (a?.kind !== 'digits' || b?.kind !== 'digits') return null;
  if (first === undefined || !SEPARATORS.has(first.text)) return null;
  if (first.text === '.' && VERSIONS.has(before(text, i))) return null;
  // 8 / 7 / 2024: as loose as its first separator.
  const isLoose = first.spaced && b.spaced && first.text !== '.' && c?.text.length === 4;
  if (!isLoose && (first.spaced || b.spaced)) return null;
  const isEven = second?.spaced === isLoose && c?.spaced === isLoose;
  if (second?.text !== first.text || c?.kind !== 'digits' || !isEven || c.line)
    return isLoose || isNumbered(text, i) ? null : isoMonthAt(text, i);
  const to = i + 5;
  const next = tokens[to];
  if (next?.spaced === false) {
    const goesOn =
      tokens[to + 1]?.spaced === false &&
      isGlue(next.text) &&
      tokens[to + 1]?.kind !== 'mark' &&
      !isDashOfDates(text.passage, to);
    if (goesOn || next.kind === 'digits' || (next.kind === 'latn' && next.text !== 't')) return null;
  }
  const isYearFirst = a.text.length === 4;
  const year = isYearFirst
    ? yearOf(a.text)
    : lastYear(c.text, first.text, isPlaced(text, i) || (a.text.length === 2 && b.text.length === 2));
  if (year === null || b.text.length > 2 || (isYearFirst ? c : a).text.length > 2) return null;
  const [x, y] = isYearFirst ? [Number(c.text), Number(b.text)] : [Number(a.text), Number(b.text)];
  const [day, month] = y > 12 && x <= 12 && !isYearFirst ? [y, x] : [x, y];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { from: i, to, meaning: fields({ year, month, day }), rule: 'en-numeric' };
}

/** Firmware 3.11.2023, v1.2.2024. */
const VERSIONS: ReadonlySet<string> = wordSet('v version versions firmware build release update patch');

function isGlue(mark: string): boolean {
  return SEPARATORS.has(mark) || mark === ',' || mark === ':' || mark === '+' || mark === '#';
}

function yearOf(digits: string): number | null {
  const year = Number(digits);
  return year >= 1500 && year <= 2199 ? year : null;
}

/** A date stands after such a word, no version: dated 1.10.21. */
function isPlaced(text: EnglishText, i: number): boolean {
  return PLACES.has(before(text, i));
}

const PLACES: ReadonlySet<string> = new Set([
  'on',
  'dated',
  'before',
  'after',
  'since',
  'by',
  'till',
  'until',
]);

/** The year at the end; in two digits only where no score or version looks like it. */
function lastYear(digits: string, separator: string, isSure: boolean): number | null {
  if (digits.length === 4) return yearOf(digits);
  if (digits.length !== 2 || (separator !== '/' && !isSure)) return null;
  return separator === '-' && Number(digits) <= 31 && Number(digits) < 13 ? null : fullYear(Number(digits));
}

/** 2018-10 is a month where it cannot be a span of two years. */
function isoMonthAt(text: EnglishText, i: number): EnglishNode | null {
  const year = yearOf(text.passage.tokens[i]?.text ?? '');
  const month = text.passage.tokens[i + 2];
  if (year === null || text.passage.tokens[i]?.text.length !== 4 || lower(text, i + 1) !== '-') return null;
  const value = Number(month?.text);
  if (month?.text.length !== 2 || value < 1 || value > 12 || value > year % 100) return null;
  const next = text.passage.tokens[i + 3];
  if (next?.spaced === false && next.kind !== 'mark') return null;
  return yearAt(text, i) === null
    ? null
    : { from: i, to: i + 3, meaning: fields({ year, month: value }), rule: 'en-numeric' };
}
