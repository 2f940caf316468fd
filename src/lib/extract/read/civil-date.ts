import { daysInMonth } from '#lib/event/calendar.ts';
import type { Passage, Range } from './passage.ts';
import { wordOf } from './senses.ts';

/** A day as written, its year perhaps missing. */
export interface CivilDate extends Range {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Years that a report can be of. */
const FIRST_YEAR = 1780;
const LAST_YEAR = 2199;

/**
 * The day written at token `i`, a weekday before it left out: 4 दिसंबर 2025, Dec 4, 2025, 4th December,
 * 2025-12-04, 04/12/2025 (day first, as India writes), 2025/12/04. Reads datelines before any grammar
 * runs; dates of the text are the grammars' matter.
 */
export function civilDateAt(passage: Passage, i: number): CivilDate | null {
  const date = numericAt(passage, i) ?? dayFirstAt(passage, i) ?? monthFirstAt(passage, i);
  if (date === null) return null;
  const { year, month, day } = date;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2000, month)) return null;
  return date;
}

/** `YYYY-MM-DD` of a date with its year. */
export function isoOf({ month, day }: CivilDate, year: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const SEPARATORS: ReadonlySet<string> = new Set(['-', '/', '.']);

function numericAt(passage: Passage, i: number): CivilDate | null {
  const [a, first, b, second, c] = passage.tokens.slice(i, i + 5);
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits') return null;
  if (first === undefined || first.text !== second?.text || !SEPARATORS.has(first.text)) return null;
  if (first.spaced || b.spaced || second.spaced || c.spaced) return null;
  const to = i + 5;
  const isYearFirst = a.text.length === 4;
  const year = yearOf(isYearFirst ? a.text : c.text);
  if (year === null || b.text.length > 2 || (isYearFirst ? c : a).text.length > 2) return null;
  const [day, month] = isYearFirst ? [Number(c.text), Number(b.text)] : [Number(a.text), Number(b.text)];
  // 12/25/2025 can only be read the American way.
  return month > 12 && !isYearFirst
    ? { from: i, to, year, month: day, day: month }
    : { from: i, to, year, month, day };
}

/** 4 दिसंबर 2025, 4th of December, 04-Dec-2025. */
function dayFirstAt(passage: Passage, i: number): CivilDate | null {
  const day = dayOf(passage, i);
  if (day === null) return null;
  const at = skip(passage, ordinalEnd(passage, i + 1));
  const month = monthAt(passage, at);
  return month === null || passage.tokens[at]?.line === true
    ? null
    : withYear(passage, { from: i, to: month.to, month: month.month, day });
}

/** December 4, 2025; Dec. 4. */
function monthFirstAt(passage: Passage, i: number): CivilDate | null {
  const month = monthAt(passage, i);
  if (month === null) return null;
  const at = skip(passage, month.to);
  const day = dayOf(passage, at);
  return day === null
    ? null
    : withYear(passage, { from: i, to: ordinalEnd(passage, at + 1), month: month.month, day });
}

function withYear(passage: Passage, date: Omit<CivilDate, 'year'>): CivilDate {
  const at = skip(passage, date.to);
  const token = passage.tokens[at];
  const year = token?.kind === 'digits' && !token.line ? yearOf(token.text) : null;
  return { ...date, year, to: year === null ? date.to : at + 1 };
}

function yearOf(digits: string): number | null {
  const year = Number(digits);
  return digits.length === 4 && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function dayOf({ tokens }: Passage, i: number): number | null {
  const token = tokens[i];
  return token?.kind === 'digits' && token.text.length <= 2 ? Number(token.text) : null;
}

function monthAt(passage: Passage, i: number): { readonly month: number; readonly to: number } | null {
  const word = wordOf(passage.hits[i], 'calendar', 'month') ?? wordOf(passage.hits[i], 'calendar', 'short');
  return word === null ? null : { month: Number(word.sense.slice(word.sense.indexOf(':') + 1)), to: word.to };
}

/** Past `th` of 4th, which touches its digits. */
function ordinalEnd(passage: Passage, i: number): number {
  const token = passage.tokens[i];
  const isEnding =
    passage.hits[i]?.some(({ entry }) => entry.type === 'numeral' && entry.role === 'ending') ?? false;
  return isEnding && token?.spaced === false ? i + 1 : i;
}

/** Past the comma, point, hyphen or "of" between the parts. */
function skip({ tokens }: Passage, i: number): number {
  let at = i;
  while (at < i + 2 && tokens[at]?.line === false && JOINTS.has(tokens[at]?.text ?? '')) at++;
  return at;
}

const JOINTS: ReadonlySet<string> = new Set([',', '.', '-', '/', 'of']);
