import { fields, padded } from './node.ts';
import type { Fields } from './node.ts';
import { atomAt } from './english-atom.ts';
import { apposedTo, inFrameOf } from './english-join.ts';
import { dayAfterMonth, dayFirstAt, monthAt, yearAfter } from './english-calendar.ts';
import type { EnglishNode, EnglishText } from './english-words.ts';
import {
  before,
  dayAt,
  endsBefore,
  isCounted,
  isEnd,
  isStop,
  isTouching,
  lower,
  wordAt,
  yearAt,
} from './english-words.ts';
import type { Meaning } from './meaning.ts';

/** What stands between two dates. */
interface Joint {
  readonly to: number;
  readonly how: 'range' | 'list';
}

/** A hyphen, `to` and the like join the ends of a range, `and` too after `between`; else they list. */
function jointAt(text: EnglishText, i: number, from: number): Joint | null {
  const word = lower(text, i);
  if (word === '') return null;
  if (word === '-') {
    const isEven = isTouching(text, i) === isTouching(text, i + 1);
    return isEven && lower(text, i + 1) !== '' ? { to: i + 1, how: 'range' } : null;
  }
  const to = wordAt(text, i, 'range-to')?.to;
  if (to !== undefined) return { to, how: 'range' };
  if (word === 'and' || word === '&') return { to: i + 1, how: isBetween(text, from) ? 'range' : 'list' };
  if (word === 'or') return { to: i + 1, how: 'list' };
  if (word !== ',' && word !== '/') return null;
  // From Sunday, Dec. 7, to Tuesday, Dec. 9.
  if (lower(text, i + 1) === 'to' && before(text, from) === 'from') return { to: i + 2, how: 'range' };
  const and = lower(text, i + 1) === 'and' || lower(text, i + 1) === 'or';
  return { to: and ? i + 2 : i + 1, how: 'list' };
}

function isBetween(text: EnglishText, i: number): boolean {
  const by = before(text, i);
  return by === 'between' || (by === 'the' && before(text, i - 1) === 'between');
}

/** Days of one month that one list may name. */
const MOST_DAYS = 8;

/** 7-10 May 2025, May 7-10, 7 and 8 May, May 7, 8 and 9: days that share a month. */
export function daysAt(text: EnglishText, i: number): readonly EnglishNode[] | null {
  return daysFirstAt(text, i) ?? monthFirstAt(text, i);
}

function daysFirstAt(text: EnglishText, i: number): readonly EnglishNode[] | null {
  if (text.passage.tokens[i]?.kind === 'digits' && isTouching(text, i) && before(text, i) !== '(')
    return null;
  const days: { from: number; to: number; value: number }[] = [];
  let at = i;
  let how: Joint['how'] = 'list';
  while (days.length < MOST_DAYS) {
    const day = dayAt(text, at);
    if (day === null) return null;
    const whole = days.length === 0 ? null : dayFirstAt(text, at);
    if (whole !== null) {
      if (how === 'range' && day.value <= (days[0]?.value ?? 0)) return null;
      return spread(days, how, whole);
    }
    days.push({ from: at, to: day.to, value: day.value });
    const joint = jointAt(text, day.to, i);
    if (joint === null || (how === 'range' && days.length > 1)) return null;
    how = joint.how;
    at = joint.to;
    if (lower(text, at) === '') return null;
    if (lower(text, at) === 'the') at++;
  }
  return null;
}

/** Days before the one that names the month take its month and year. */
function spread(
  days: readonly { readonly from: number; readonly to: number; readonly value: number }[],
  how: Joint['how'],
  whole: EnglishNode,
): readonly EnglishNode[] | null {
  const [first] = days;
  if (first === undefined) return null;
  if (how === 'list') {
    return [
      ...days.map(({ from, to, value }) => ({ ...whole, from, to, meaning: withDay(whole.meaning, value) })),
      whole,
    ];
  }
  const start = withDay(whole.meaning, first.value);
  return [
    { from: first.from, to: whole.to, meaning: { is: 'range', start, end: whole.meaning }, rule: 'en-range' },
  ];
}

function withDay(meaning: Meaning, day: number): Meaning {
  if (meaning.is === 'fields') return { ...meaning, day };
  return meaning.is === 'part' ? { ...meaning, number: day } : meaning;
}

function monthFirstAt(text: EnglishText, i: number): readonly EnglishNode[] | null {
  const month = monthAt(text, i);
  const first = month === null ? null : dayAfterMonth(text, month.to);
  if (month === null || first === null) return null;
  const days = [{ from: i, to: first.to, value: first.value }];
  let how: Joint['how'] = 'list';
  let end = first.to;
  while (days.length < MOST_DAYS && (how === 'list' || days.length === 1)) {
    const joint = jointAt(text, end, i);
    if (joint === null || lower(text, joint.to) === '') break;
    const day = dayAt(text, joint.to);
    if (day === null) break;
    // May 3-5 meet: a hyphen joins days whatever comes after.
    const isTied = lower(text, end) === '-' && isTouching(text, joint.to) && !isCounted(text, day.to);
    if (!isTied && !isDayOfList(text, joint.to, day.to, lower(text, end) === ',')) break;
    if (joint.how === 'range' && days.length > 1) break;
    if (joint.how === 'range' && day.value <= first.value) return null;
    how = joint.how;
    days.push({ from: joint.to, to: day.to, value: day.value });
    end = day.to;
  }
  if (days.length === 1) return null;
  const last = days.at(-1) ?? { from: i, value: first.value };
  const parts = { month: month.value, day: last.value };
  const whole = yearAfter(text, last.from, end, parts, 'en-month-day');
  return spread(days.slice(0, -1), how, whole);
}

/** "May 5 and 10 people" counts people; "May 7 and 8 June" names another month. */
function isDayOfList(text: EnglishText, from: number, to: number, afterComma: boolean): boolean {
  if (isCounted(text, to) || (lower(text, to) !== '' && monthAt(text, to) !== null)) return false;
  const loose = isEnd(text, to) || isStop(text, to, 'function') || yearAt(text, to) !== null;
  if (!loose || (afterComma && isEnd(text, to) && lower(text, to) !== ',')) return false;
  // "May 7, 8 and 9": after a comma only where the list goes on.
  return (
    !afterComma || lower(text, to) === 'and' || lower(text, to) === ',' || lower(text, from - 1) === 'and'
  );
}

/** Two dates as the ends of a range: from Monday to Wednesday, between 2018 and 2020, Oct-Dec 2024. */
export function rangeFrom(text: EnglishText, a: EnglishNode): EnglishNode | null {
  const joint = jointAt(text, a.to, a.from);
  if (joint?.how !== 'range' || lower(text, joint.to) === '') return null;
  if (isMoved(text, a)) return null;
  const at = pastModifier(text, joint.to);
  const atom = atomAt(text, at, true);
  const b = atom === null ? null : (apposedTo(text, atom) ?? atom);
  if (b === null || b.meaning.is === 'range') return null;
  if (kindOf(a.meaning) !== kindOf(b.meaning)) return null;
  const start = frameOf(a.meaning, b.meaning);
  if (!isForward(start, b.meaning)) return null;
  return { from: a.from, to: b.to, meaning: { is: 'range', start, end: b.meaning }, rule: 'en-range' };
}

function pastModifier(text: EnglishText, i: number): number {
  const article = lower(text, i) === 'the' ? i + 1 : i;
  if (!['early', 'late', 'mid'].includes(lower(text, article))) return article;
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

/** 2018 to 2020, between 1999 and 2004: years that need no other word to be years. */
export function yearRangeAt(text: EnglishText, i: number): EnglishNode | null {
  const a = yearAt(text, i);
  if (a === null || text.hindi[i] === true) return null;
  const joint = jointAt(text, a.to, i);
  if (joint?.how !== 'range' || lower(text, joint.to) === '' || lower(text, a.to) === '-') return null;
  const b = yearAt(text, pastModifier(text, joint.to));
  if (b === null || b.value <= a.value || isCounted(text, b.to)) return null;
  const placed = ['from', 'between', 'in', 'during', 'of', 'since', '(', 'the', 'period', 'years'].includes(
    before(text, i),
  );
  if (!placed && !endsBefore(text, i, 'in')) return null;
  const [start, end] = [fields({ year: a.value }), fields({ year: b.value })];
  return { from: i, to: b.to, meaning: { is: 'range', start, end }, rule: 'en-year-span' };
}
