import type { EnglishText } from './english-text.ts';
import { wordAt } from './english-text.ts';
import { isCapital, isEnd, isTouching, lower } from './english-token.ts';

/** A month's name. */
export interface Month {
  readonly to: number;
  readonly value: number;
  /** Written in full, and no other word: neither May nor March, nor a person's name. */
  readonly sure: boolean;
  readonly short: boolean;
}

/** Months whose names are words or names of people as well. */
const DOUBTFUL: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

/** A month's name at `i`; doubtful ones and abbreviations only in upper case. The point after an abbreviation is part of it. */
export function monthAt(text: EnglishText, i: number): Month | null {
  const full = wordAt(text, i, 'month');
  if (full !== null) {
    const value = Number(full.value);
    const sure = !DOUBTFUL.has(value);
    const to = isPointed(text, full.to) ? full.to + 1 : full.to;
    return sure || isCapital(text, i) || isOfDay(text, i, to, value)
      ? { to, value, sure, short: false }
      : null;
  }
  const short = wordAt(text, i, 'short');
  if (short === null) return null;
  const isDated = short.value !== '3' && text.passage.tokens[short.to]?.kind === 'digits';
  if (!isCapital(text, i) && !isDated && !isOfDay(text, i, short.to, Number(short.value))) return null;
  return { to: pastPoint(text, short.to), value: Number(short.value), sure: false, short: true };
}

/** 22 feb, 15 august, 3rd march: in lower case right behind its day; those that are verbs, too, only behind an ordinal and with nothing they do. */
function isOfDay(text: EnglishText, i: number, to: number, value: number): boolean {
  const { tokens } = text.passage;
  const isNth = NTH.has(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.spaced === false;
  const day = tokens[isNth ? i - 2 : i - 1];
  if (day?.kind !== 'digits' || day.text.length > 2 || tokens[i]?.line !== false) return false;
  if (Number(day.text) < 1 || Number(day.text) > 31) return false;
  if (value !== 3 && value !== 5) return true;
  // 15 march तक; the exam is on 15 march.
  const isHindi = tokens[to]?.kind === 'deva' && !tokens[to].line;
  const isPlaced = isEnd(text, to) && PLACES.has(tokens[i - 2]?.text ?? '');
  if (!isNth) return isHindi || isPlaced;
  return isHindi || isEnd(text, to) || tokens[to]?.kind === 'digits' || AFTER_DAY.has(lower(text, to));
}

const NTH: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const AFTER_DAY: ReadonlySet<string> = new Set(['and', 'in', 'at', 'as', 'due', 'till', 'is', 'was']);
const PLACES: ReadonlySet<string> = new Set(['on', 'till', 'until', 'by', 'from', 'before', 'since']);

/** May. 9, 2014: a point after a whole name goes with it where a whole date follows. */
function isPointed(text: EnglishText, i: number): boolean {
  if (lower(text, i) !== '.' || !isTouching(text, i) || lower(text, i + 2) !== ',') return false;
  const [day, year] = [text.passage.tokens[i + 1], text.passage.tokens[i + 3]];
  return day?.kind === 'digits' && !day.line && year?.kind === 'digits' && year.text.length === 4;
}

/** Past the point of an abbreviation, unless it ends the text. */
export function pastPoint(text: EnglishText, i: number): number {
  const goesOn = text.passage.tokens[i + 1];
  return lower(text, i) === '.' && isTouching(text, i) && goesOn !== undefined && !goesOn.line ? i + 1 : i;
}
