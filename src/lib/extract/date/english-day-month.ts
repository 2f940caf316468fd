import { monthAt } from './english-month-name.ts';
import {
  dayAt,
  FIRST_YEAR_OF_MONTH,
  isCounted,
  isPartOfNumber,
  isYearOfActors,
  shortYearAt,
  yearAt,
} from './english-number.ts';
import { wordSet } from '../read/word-set.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { before, isTouching, lower, skip } from './english-token.ts';
import { frameAt } from './english-unit.ts';
import type { Unit } from './meaning.ts';
import type { Fields } from './node.ts';
import { fields, within } from './node.ts';
import { fullYear } from './short-years.ts';

/** A frame that gives a month its year. */
export const YEAR: ReadonlySet<Unit> = new Set(['year']);

const MONTH: ReadonlySet<Unit> = new Set(['month']);

/** A day with its month, in either order: 5 October 2018, Oct. 5, the 5th of October last year. */
export function dayOfMonthAt(text: EnglishText, i: number): EnglishNode | null {
  return isTail(text, i) ? monthFirstAt(text, i) : (dayFirstAt(text, i) ?? monthFirstAt(text, i));
}

/** A day before its month, wherever it stands: the 10 May of 7-10 May too. */
export function dayFirstAt(text: EnglishText, i: number): EnglishNode | null {
  const day = dayAt(text, i);
  if (day === null || lower(text, day.to) === '') return null;
  const word = skip(text, day.to, 'day');
  const of = skip(text, word, 'of', '-', '/', ',');
  if (lower(text, of) === '') return null;
  const month = lower(text, of - 1) === ',' ? null : monthAt(text, of);
  if (month !== null)
    return yearAfter(text, i, month.to, { month: month.value, day: day.value }, 'en-day-month');
  // The 5th of this month.
  const isTied = lower(text, of - 1) === 'of' || (day.how === 'ending' && of === day.to);
  // The 31 of this month.
  const isDay = day.how !== 'digits' || before(text, i) === 'the';
  if (!isDay || !isTied || word !== day.to) return null;
  const frame = frameAt(text, day.to, MONTH);
  return frame === null
    ? null
    : {
        from: i,
        to: frame.to,
        meaning: { is: 'part', unit: 'day', number: day.value, of: frame.meaning, which: 'this' },
        rule: 'en-day-of-unit',
      };
}

/** Digits after a hyphen or point are the end of a name or number: Su-30. */
export function isTail(text: EnglishText, i: number): boolean {
  const mark = before(text, i);
  return (
    isTouching(text, i) && (mark === '-' || mark === '.' || mark === '/' || mark === '#' || mark === '$')
  );
}

function monthFirstAt(text: EnglishText, i: number): EnglishNode | null {
  const month = monthAt(text, i);
  if (month === null) return null;
  const day = dayAfterMonth(text, month.to);
  return day === null
    ? null
    : yearAfter(text, i, day.to, { month: month.value, day: day.value }, 'en-month-day');
}

/** A day after its month's name; what is counted is none. */
export function dayAfterMonth(
  text: EnglishText,
  i: number,
): { readonly to: number; readonly value: number } | null {
  const at = skip(text, i, 'the', '-');
  if (lower(text, at) === '') return null;
  const day = dayAt(text, at);
  if (day === null || (day.how === 'words' && at === i)) return null;
  // March 19 runs out, but 19 runs.
  const isVerb = lower(text, day.to) === 'runs' && PARTICLES.has(lower(text, day.to + 1));
  if (isCounted(text, day.to) && !isVerb && !isOnDay(text, i)) return null;
  if (lower(text, i) === '-' && !isTouching(text, i)) return null;
  return day;
}

/** On Oct. 7 militants attacked: what is on a month is on a day of it, whoever stands behind. */
function isOnDay(text: EnglishText, i: number): boolean {
  const { tokens } = text.passage;
  const month = tokens[i - 1]?.text === '.' ? i - 2 : i - 1;
  return tokens[month - 1]?.text === 'on';
}

const PARTICLES = wordSet('out until till through from to into off for');

/** The year after a day and month, if any. */
export function yearAfter(
  text: EnglishText,
  from: number,
  at: number,
  parts: Omit<Fields, 'is' | 'which'>,
  rule: string,
): EnglishNode {
  const frame = frameAt(text, at, YEAR);
  if (frame !== null) return { from, to: frame.to, meaning: within(frame.meaning, fields(parts)), rule };
  const year = yearNextTo(text, at, true);
  return year === null
    ? { from, to: at, meaning: fields(parts), rule }
    : { from, to: year.to, meaning: fields({ ...parts, year: year.value }), rule };
}

/** Years from which on those who act may stand behind one without its comma. */
const LATER_YEAR = 1500;

/**
 * A year beside a month or day: 2018; , 2018; of 2018; '18; -18.
 * @param hasDay the date has its day: in March, 2019 people signed; on March 6, 2021 protesters came
 */
export function yearNextTo(
  text: EnglishText,
  i: number,
  hasDay = false,
): { readonly to: number; readonly value: number } | null {
  const mark = lower(text, i);
  const at = skip(text, i, ',', 'of', '-', '/', '.', 'in');
  if (mark === '.' && !isTouching(text, i)) return null;
  if (lower(text, at) === '') return null;
  const short = shortYearAt(text, at);
  if (short !== null && (at === i || mark === ',')) return short;
  const year = at === i || hasDay ? yearAt(text, at, FIRST_YEAR_OF_MONTH) : yearAt(text, at);
  if (year !== null) {
    // On 16 January 2024 militants raided a post, but on May 5 1200 clerks marched.
    const isOwn = year.value >= LATER_YEAR && isYearOfActors(text, year);
    // 17-Feb-2026 Time: 10:30, which no sum is.
    const isTied = mark === '-' && isTouching(text, i) && isTouching(text, at);
    const isSum = isCounted(text, year.to) && !isTied && ((mark === ',' && !hasDay) || !isOwn);
    return isSum || (mark === 'in' && year.value < 1900) ? null : year;
  }
  const digits = text.passage.tokens[at];
  const isGlued = (mark === '-' || mark === '/') && isTouching(text, i) && isTouching(text, at);
  if (!isGlued || digits?.kind !== 'digits' || digits.text.length !== 2 || isPartOfNumber(text, at))
    return null;
  const isDayMonth = text.passage.tokens[i - 2]?.text === mark;
  return isDayMonth ? { to: at + 1, value: fullYear(Number(digits.text)) } : null;
}
