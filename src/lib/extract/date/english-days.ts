import { is } from '../clause/grammar-words.ts';
import { dayAfterMonth, dayFirstAt, yearAfter } from './english-day-month.ts';
import type { Joint } from './english-joint.ts';
import { jointAt } from './english-joint.ts';
import { monthAt } from './english-month-name.ts';
import { dayAt, isCounted, yearAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { isStop } from './english-text.ts';
import { before, isEnd, isTouching, lower } from './english-token.ts';
import type { Meaning } from './meaning.ts';

/** Days of one month that one list may name. */
const MOST_DAYS = 8;

/** 7-10 May 2025, May 7-10, 7 and 8 May, May 7, 8 and 9: days that share a month. */
export function daysAt(text: EnglishText, i: number): readonly EnglishNode[] | null {
  return daysFirstAt(text, i) ?? monthFirstAt(text, i) ?? dayTrailsAt(text, i);
}

function daysFirstAt(text: EnglishText, i: number): readonly EnglishNode[] | null {
  if (text.passage.tokens[i]?.kind === 'digits' && isTouching(text, i) && before(text, i) !== '(')
    return null;
  const mixed = mixedDaysAt(text, i);
  if (mixed !== null) return mixed;
  const days: { from: number; to: number; value: number }[] = [];
  let at = i;
  let how: Joint['how'] = 'list';
  while (days.length < MOST_DAYS) {
    const day = dayAt(text, at);
    if (day === null) return null;
    const whole = days.length === 0 ? null : dayFirstAt(text, at);
    if (whole !== null) {
      if (how === 'range' && day.value <= (days[0]?.value ?? 0)) return null;
      return spread(days, isNight(text, days, day.value) ? 'range' : how, whole);
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

/** 7-8 and 11 May, 5-6 and 8-9 May: days that a hyphen ties, in a list with others of the month that the last one names. */
function mixedDaysAt(text: EnglishText, i: number): readonly EnglishNode[] | null {
  const spans: { from: number; to: number; first: number; last: number }[] = [];
  let at = i;
  while (spans.length < MOST_DAYS) {
    const first = dayAt(text, at);
    if (first === null) return null;
    const tied =
      lower(text, first.to) === '-' && isTouching(text, first.to + 1) ? dayAt(text, first.to + 1) : null;
    const whole = dayFirstAt(text, tied === null ? at : first.to + 1);
    const last = tied ?? first;
    if (last.value < first.value || (whole !== null && spans.length === 0)) return null;
    if (whole !== null)
      return ofOneMonth([...spans, { from: at, to: whole.to, first: first.value, last: last.value }], whole);
    spans.push({ from: at, to: last.to, first: first.value, last: last.value });
    const joint = jointAt(text, last.to, i);
    // A list that no hyphen ties is read by itself.
    if (joint?.how !== 'list' || (spans.length === 1 && tied === null)) return null;
    at = joint.to;
    if (lower(text, at) === '') return null;
  }
  return null;
}

function ofOneMonth(
  spans: readonly {
    readonly from: number;
    readonly to: number;
    readonly first: number;
    readonly last: number;
  }[],
  whole: EnglishNode,
): readonly EnglishNode[] {
  return spans.map(({ from, to, first, last }): EnglishNode => {
    const end = withDay(whole.meaning, last);
    if (first === last) return { ...whole, from, to, meaning: end };
    return {
      from,
      to,
      meaning: { is: 'range', start: withDay(whole.meaning, first), end },
      rule: 'en-range',
    };
  });
}

/** 12/13 February: a day and the next with a slash are the night between, one date. */
function isNight(
  text: EnglishText,
  [first, ...more]: readonly { readonly to: number; readonly value: number }[],
  last: number,
): boolean {
  return (
    first !== undefined && more.length === 0 && lower(text, first.to) === '/' && last === first.value + 1
  );
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

/** 10 March and 11: the day after takes the month of the day before it. */
function dayTrailsAt(text: EnglishText, i: number): readonly EnglishNode[] | null {
  if (text.passage.tokens[i]?.kind === 'digits' && isTouching(text, i) && before(text, i) !== '(')
    return null;
  const first = dayAt(text, i);
  const whole = first === null ? null : dayFirstAt(text, i);
  if (first === null || whole === null || !LISTS.has(lower(text, whole.to))) return null;
  const at = whole.to + 1;
  const day = lower(text, at) === '' ? null : dayAt(text, at);
  if (day === null || day.value <= first.value || !isDayOfList(text, at, day.to, false)) return null;
  // "10 March and 11:30": a clock time.
  if (isTouching(text, day.to) && lower(text, day.to + 1) !== '' && isTouching(text, day.to + 1)) return null;
  return [whole, { ...whole, from: at, to: day.to, meaning: withDay(whole.meaning, day.value) }];
}

const LISTS: ReadonlySet<string> = new Set(['and', '&']);

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
    // From November 23 to 27 around the isle.
    const isFrom = joint.how === 'range' && before(text, i) === 'from' && !isCounted(text, day.to);
    if (!isTied && !isFrom && !isDayOfList(text, joint.to, day.to, lower(text, end) === ',')) break;
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
  // Talks on February 4 and 5 broke no ground.
  const isTold = !afterComma && is(text.passage, to, 'past-verb');
  const loose = isEnd(text, to) || isStop(text, to, 'function') || yearAt(text, to) !== null || isTold;
  if (!loose || (afterComma && isEnd(text, to) && lower(text, to) !== ',')) return false;
  // "May 7, 8 and 9": after a comma only where the list goes on.
  return (
    !afterComma || lower(text, to) === 'and' || lower(text, to) === ',' || lower(text, from - 1) === 'and'
  );
}
