import { atomAt } from './english-atom.ts';
import { isNumbered, isRise } from './english-bare-year.ts';
import { dayFirstAt } from './english-day-month.ts';
import { apposedTo, inFrameOf } from './english-join.ts';
import { jointAt, MODIFIERS } from './english-joint.ts';
import { isCounted, shortYearAt, yearAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, isLoose, wordAt } from './english-text.ts';
import { before, isCapital, lower, skip } from './english-token.ts';
import { afterPart } from './english-weekday.ts';
import type { Meaning } from './meaning.ts';
import type { Fields } from './node.ts';
import { fields, padded } from './node.ts';

/** Two dates as the ends of a range: from Monday to Wednesday, between 2018 and 2020, Oct-Dec 2024. */
export function rangeFrom(text: EnglishText, a: EnglishNode): EnglishNode | null {
  // From Tuesday night to Thursday morning.
  const end = kindOf(a.meaning) === 'day' ? afterPart(text, a.to) : a.to;
  const joint = jointAt(text, end, a.from);
  if (joint?.how !== 'range' || lower(text, joint.to) === '') return null;
  if (isMoved(text, a)) return null;
  const at = pastModifier(text, pastClock(text, joint.to));
  // 3 March-5 May.
  const day = lower(text, end) === '-' && isDated(a.meaning) ? dayFirstAt(text, at) : null;
  const atom = day ?? atomAt(text, at, true);
  const b = atom === null ? null : (apposedTo(text, atom) ?? atom);
  if (b === null || b.meaning.is === 'range') return null;
  // Dec. 2 - a week from Tuesday: a dash, and the same day told otherwise.
  const isPlaced = b.meaning.is === 'fields' && b.meaning.which !== 'tense';
  if (isPlaced && lower(text, end) === '-') return null;
  if (kindOf(a.meaning) !== kindOf(b.meaning)) return null;
  const start = frameOf(a.meaning, b.meaning);
  if (!isForward(start, b.meaning)) return null;
  return { from: a.from, to: b.to, meaning: { is: 'range', start, end: b.meaning }, rule: 'en-range' };
}

/** Past the hour of the end: from 8 p.m. Friday to (5 a.m. on) Monday. */
function pastClock(text: EnglishText, i: number): number {
  const { tokens } = text.passage;
  const hour = HOURS.has(lower(text, i)) ? i + 1 : pastDigits(text, i);
  if (hour === null) return i;
  const word = tokens[hour]?.text ?? '';
  // 05:00.
  const isWhole = HOURS.has(lower(text, i)) || (hour === i + 3 && lower(text, i + 1) === ':');
  let at = HALVES.has(word) ? hour + 1 : isWhole ? hour : null;
  if (at === null && (word === 'a' || word === 'p') && lower(text, hour + 1) === '.')
    at = skip(text, skip(text, hour + 2, 'm'), '.');
  return at === null ? i : skip(text, at, 'on');
}

function pastDigits(text: EnglishText, i: number): number | null {
  const { tokens } = text.passage;
  if (tokens[i]?.kind !== 'digits') return null;
  const isLong =
    (lower(text, i + 1) === ':' || lower(text, i + 1) === '.') && tokens[i + 2]?.kind === 'digits';
  return isLong ? i + 3 : i + 1;
}

const HOURS: ReadonlySet<string> = new Set(['noon', 'midnight']);
const HALVES: ReadonlySet<string> = new Set(['am', 'pm']);

function pastModifier(text: EnglishText, i: number): number {
  const article = lower(text, i) === 'the' ? i + 1 : i;
  // To the early hours of December 10, to the morning of Sunday.
  const part = MODIFIERS.has(lower(text, article)) ? article + 1 : article;
  const isPart =
    lower(text, part) !== '' && (lower(text, part) === 'hours' || wordAt(text, part, 'day-part') !== null);
  if (isPart && lower(text, part + 1) === 'of') return part + 2;
  if (!MODIFIERS.has(lower(text, article))) return article;
  return lower(text, article + 1) === '-' ? article + 2 : article + 1;
}

/** Words before a range in which something was moved from one day to another. */
const AROUND = 8;

function isMoved(text: EnglishText, a: EnglishNode): boolean {
  if (before(text, a.from) !== 'from') return false;
  for (let k = a.from - 2; k >= Math.max(0, a.from - AROUND); k--) {
    if (wordAt(text, k, 'moved', 'stop') !== null) return true;
    if (text.passage.tokens[k]?.line === true) return false;
  }
  return false;
}

function isDated(meaning: Meaning): boolean {
  return meaning.is === 'fields' && meaning.month !== undefined && meaning.day !== undefined;
}

/** Only like joins like. */
function kindOf(meaning: Meaning): string {
  switch (meaning.is) {
    case 'value':
      return meaning.edtf.length === 4 && meaning.edtf.endsWith('X') ? 'decade' : 'value';
    case 'fields':
      if (meaning.day !== undefined || meaning.weekday !== undefined) return 'day';
      return meaning.month !== undefined ? 'month' : 'year';
    case 'shift':
      return meaning.unit;
    case 'part':
      return meaning.unit;
    default:
      return meaning.is;
  }
}

/** The start takes what only the end says of year or frame. */
function frameOf(a: Meaning, b: Meaning): Meaning {
  const framed = inFrameOf(a, b);
  if (framed !== null) return framed;
  if (
    a.is === 'fields' &&
    b.is === 'fields' &&
    a.year === undefined &&
    b.year !== undefined &&
    a.month !== undefined
  ) {
    // Over New Year: November to February 2025.
    const isBefore = b.month !== undefined && a.month > b.month;
    return { ...a, year: isBefore ? b.year - 1 : b.year };
  }
  return a;
}

function isForward(a: Meaning, b: Meaning): boolean {
  if (a.is !== 'fields' || b.is !== 'fields' || a.year === undefined || b.year === undefined) return true;
  const key = ({ year, month = 0, day = 0 }: Fields): string =>
    `${padded(year ?? 0, 4)}${padded(month, 2)}${padded(day, 2)}`;
  return key(a) <= key(b);
}

/** The archive covers 1933 to 1945: no round numbers, nothing that they count, and no word of sums or codes before. */
function isOdd(
  text: EnglishText,
  i: number,
  { to, value }: { readonly to: number; readonly value: number },
): boolean {
  const { kind, text: word } = text.passage.tokens[i - 1] ?? {};
  const isRound = value % 50 === 0 || Number(text.passage.tokens[i]?.text) % 50 === 0;
  if (isRound || !isLoose(text, to) || kind !== 'latn' || isNumbered(text, i)) return false;
  return /(?:s|ed|ing)$/.test(word ?? '') && !isCapital(text, i - 1);
}

/** 2018 to 2020, between 1999 and 2004: years that need no other word to be years. */
export function yearRangeAt(text: EnglishText, i: number): EnglishNode | null {
  const a = yearAt(text, i) ?? shortYearAt(text, i);
  if (a === null || text.hindi[i] === true) return null;
  const joint = jointAt(text, a.to, i);
  if (joint?.how !== 'range' || lower(text, joint.to) === '' || lower(text, a.to) === '-') return null;
  const at = pastModifier(text, joint.to);
  const b = yearAt(text, at) ?? shortYearAt(text, at);
  if (b === null || b.value <= a.value || isCounted(text, b.to)) return null;
  if (isRise(text, i)) return null;
  const placed = ['from', 'between', 'in', 'during', 'of', 'since', '(', 'the', 'period', 'years'].includes(
    before(text, i),
  );
  if (!placed && !endsBefore(text, i, 'in') && !isOdd(text, i, b)) return null;
  const [start, end] = [fields({ year: a.value }), fields({ year: b.value })];
  return { from: i, to: b.to, meaning: { is: 'range', start, end }, rule: 'en-year-span' };
}
