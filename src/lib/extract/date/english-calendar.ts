import { fields, within } from './node.ts';
import type { Fields } from './node.ts';
import { frameAt, placedAt } from './english-unit.ts';
import { isKnownName, isNameAfter, isPersonName } from './english-names.ts';
import type { EnglishNode, EnglishText } from './english-words.ts';
import {
  before,
  dayAt,
  endsBefore,
  fullYear,
  isCapital,
  isCounted,
  isEnd,
  isPartOfNumber,
  isStart,
  isStop,
  isTouching,
  lower,
  numeralAt,
  shortYearAt,
  skip,
  wordAt,
  yearAt,
} from './english-words.ts';
import type { Meaning, Unit } from './meaning.ts';

/** A month's name. */
interface Month {
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
    return sure || isCapital(text, i) ? { to: full.to, value, sure, short: false } : null;
  }
  const short = wordAt(text, i, 'short');
  if (short === null) return null;
  const isDated = short.value !== '3' && text.passage.tokens[short.to]?.kind === 'digits';
  if (!isCapital(text, i) && !isDated) return null;
  return { to: pastPoint(text, short.to), value: Number(short.value), sure: false, short: true };
}

function pastPoint(text: EnglishText, i: number): number {
  const goesOn = text.passage.tokens[i + 1];
  return lower(text, i) === '.' && isTouching(text, i) && goesOn !== undefined && !goesOn.line ? i + 1 : i;
}

const YEAR: ReadonlySet<Unit> = new Set(['year']);
const MONTH: ReadonlySet<Unit> = new Set(['month']);
const WEEK: ReadonlySet<Unit> = new Set(['week']);

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
  if (day.how === 'digits' || !isTied || word !== day.to) return null;
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
function isTail(text: EnglishText, i: number): boolean {
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
  if (day === null || (day.how === 'words' && at === i) || isCounted(text, day.to)) return null;
  if (lower(text, i) === '-' && !isTouching(text, i)) return null;
  return day;
}

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
  const year = yearNextTo(text, at);
  return year === null
    ? { from, to: at, meaning: fields(parts), rule }
    : { from, to: year.to, meaning: fields({ ...parts, year: year.value }), rule };
}

/** A year beside a month or day: 2018; , 2018; of 2018; '18; -18. */
export function yearNextTo(
  text: EnglishText,
  i: number,
): { readonly to: number; readonly value: number } | null {
  const mark = lower(text, i);
  const at = skip(text, i, ',', 'of', '-', '/', '.', 'in');
  if (mark === '.' && !isTouching(text, i)) return null;
  if (lower(text, at) === '') return null;
  const short = shortYearAt(text, at);
  if (short !== null && (at === i || mark === ',')) return short;
  const year = yearAt(text, at);
  if (year !== null) return isCounted(text, year.to) || (mark === 'in' && year.value < 1900) ? null : year;
  const digits = text.passage.tokens[at];
  const isGlued = (mark === '-' || mark === '/') && isTouching(text, i) && isTouching(text, at);
  if (!isGlued || digits?.kind !== 'digits' || digits.text.length !== 2 || isPartOfNumber(text, at))
    return null;
  const isDayMonth = text.passage.tokens[i - 2]?.text === mark;
  return isDayMonth ? { to: at + 1, value: fullYear(Number(digits.text)) } : null;
}

/** A month without a day: October 2018, May last year, last December, in March. */
export function monthOnlyAt(text: EnglishText, i: number): EnglishNode | null {
  const placed = placedMonthAt(text, i);
  if (placed !== null) return placed;
  const month = monthAt(text, i);
  if (month === null || (isTail(text, i) && !endsBefore(text, i, 'prep') && !isJoined(text, i))) return null;
  const frame = frameAt(text, month.to, YEAR);
  if (frame !== null) {
    const meaning = within(frame.meaning, fields({ month: month.value }));
    return { from: i, to: frame.to, meaning, rule: 'en-month' };
  }
  const year = yearNextTo(text, month.to);
  if (year !== null) {
    return {
      from: i,
      to: year.to,
      meaning: fields({ month: month.value, year: year.value }),
      rule: 'en-month-year',
    };
  }
  if (!isMonthWord(text, i, month)) return null;
  return { from: i, to: month.to, meaning: fields({ month: month.value }), rule: 'en-month' };
}

/** Last April, this May, next December; with the year's months as the other reading. */
function placedMonthAt(text: EnglishText, i: number): EnglishNode | null {
  const placed = placedAt(text, i);
  if (placed === null) return null;
  const month = monthAt(text, placed.to);
  if (month === null || dayAfterMonth(text, month.to) !== null) return null;
  const which = WHICH[placed.count + 1] ?? 'this';
  const year = yearNextTo(text, month.to);
  if (year !== null) {
    const meaning = fields({ month: month.value, year: year.value });
    return { from: placed.at, to: year.to, meaning, rule: 'en-month-year' };
  }
  if (lower(text, placed.at) === 'that' || lower(text, placed.at) === 'same') return null;
  const inYear: Meaning = {
    is: 'part',
    unit: 'month',
    number: month.value,
    of: { is: 'shift', unit: 'year', count: placed.count, origin: { from: 'dateline' } },
    which: 'this',
  };
  const meaning = fields({ month: month.value }, which);
  const others =
    which === 'this' || !isPlain(text, placed) ? [] : [{ meaning: inYear, rule: 'en-month-of-year' }];
  return { from: placed.at, to: month.to, meaning, rule: 'en-month-placed', others };
}

/** `last` and `next` alone can mean the one within the last or next week or year too. */
function isPlain(text: EnglishText, { at }: { readonly at: number }): boolean {
  const word = text.passage.tokens[at]?.text;
  return word === 'last' || word === 'next';
}

const WHICH = ['last', 'this', 'next'] as const;

/** The word is the month, not the verb, the march or the person. */
function isMonthWord(text: EnglishText, i: number, month: Month): boolean {
  const next = lower(text, month.to);
  if (isStop(text, month.to, 'name-after:month') || endsBefore(text, i, 'name-before:month')) return false;
  const preposed =
    endsBefore(text, i, 'prep') || before(text, i) === '(' || isJoined(text, i) || goesOn(text, month.to);
  if (lower(text, month.to) === '-' && isTouching(text, month.to) && !isMonthLike(text, month.to + 1)) {
    return month.sure || preposed;
  }
  const isName = isCapital(text, month.to) && next !== '' && !isCalendar(text, month.to);
  if (month.sure)
    return (
      !isName ||
      (preposed && !isNameAfter(text, i, month.to)) ||
      before(text, i) === 'the' ||
      (isStart(text, i) && isKnownName(text, month.to))
    );
  if (month.value === 8 && !isCapital(text, i)) return false;
  if (month.short) return preposed && !(isName && PEOPLE.has(before(text, i)));
  if (isName && (PEOPLE.has(before(text, i)) || !preposed)) return false;
  if (preposed) return month.value !== 5 || !isVerbAfter(text, i, month.to);
  if (OWNED.has(before(text, i)) || before(text, i - 1) === "'") {
    return !MARCH_WITH.has(next) && !isEnd(text, month.to);
  }
  // "March was the warmest": at the head of a clause only before a verb, and May never.
  return (
    isStart(text, i) &&
    month.value !== 5 &&
    isStop(text, month.to, 'year-verb') &&
    month.value !== 4 &&
    month.value !== 6
  );
}

/** The April vote, its May report. */
const OWNED: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our']);

/** Another month follows: March-May, March and April. */
function goesOn(text: EnglishText, i: number): boolean {
  return RANGE.has(lower(text, i)) && lower(text, i + 1) !== '' && monthAt(text, i + 1) !== null;
}

const RANGE: ReadonlySet<string> = new Set(['-', 'to', 'and', '/', 'or']);

function isMonthLike(text: EnglishText, i: number): boolean {
  return monthAt(text, i) !== null || dayAt(text, i) !== null;
}

/** In a list or range with another month. */
function isJoined(text: EnglishText, i: number): boolean {
  const joint = before(text, i);
  if (joint !== 'and' && joint !== '-' && joint !== 'to' && joint !== 'or' && joint !== ',' && joint !== '/')
    return false;
  const { hits } = text.passage;
  return [i - 2, i - 3].some((at) =>
    hits[at]?.some(
      ({ entry }) =>
        entry.type === 'calendar' && (entry.sense.startsWith('month:') || entry.sense.startsWith('short:')),
    ),
  );
}

/** Names of people follow these as well as dates do. */
const PEOPLE: ReadonlySet<string> = new Set([
  'of',
  'by',
  'for',
  'to',
  'and',
  'or',
  'from',
  'than',
  'with',
  'at',
  ',',
]);

/** A march is for or against something. */
const MARCH_WITH: ReadonlySet<string> = new Set([
  'for',
  'on',
  'to',
  'past',
  'from',
  'against',
  'toward',
  'towards',
  'in',
  'of',
  'by',
  'was',
]);

/** "Those who in May be …" is none; "and May said" is. */
function isVerbAfter(text: EnglishText, i: number, to: number): boolean {
  return (
    (before(text, i) === 'and' || before(text, i) === 'or') && !isJoined(text, i) && lower(text, to) !== ''
  );
}

function isCalendar({ passage }: EnglishText, i: number): boolean {
  return passage.hits[i]?.some(({ entry }) => entry.type === 'calendar' && entry.lang === 'en') ?? false;
}

/** A weekday: on Friday, last Monday, Tuesday next week. Plurals are habits and have no value. */
export function weekdayAt(text: EnglishText, i: number): EnglishNode | null {
  const placed = placedAt(text, i);
  const at = placed?.to ?? i;
  const word = wordAt(text, at, 'weekday') ?? shortDayAt(text, at, placed !== null);
  if (word === null || (placed !== null && lower(text, at) === '')) return null;
  if (placed === null && !isWeekdayWord(text, i, word.to)) return null;
  if (isStop(text, word.to, 'name-after:weekday') && isCapital(text, word.to)) return null;
  if (lower(text, word.to) === 'of' && isNumbered(text, placed?.at ?? i)) return null;
  const weekday = Number(word.value);
  const from = placed?.at ?? i;
  const frame = frameAt(text, afterPart(text, word.to), WEEK);
  if (frame !== null) {
    return {
      from,
      to: frame.to,
      meaning: within(frame.meaning, fields({ weekday })),
      rule: 'en-weekday-of-week',
    };
  }
  if (placed === null) {
    const after = lower(text, word.to);
    const trails = (after === 'last' || after === 'next') && isLast(text, word.to + 1);
    return trails
      ? { from, to: word.to + 1, meaning: fields({ weekday }, after), rule: 'en-weekday-placed' }
      : { from, to: word.to, meaning: fields({ weekday }), rule: 'en-weekday' };
  }
  if (lower(text, placed.at) === 'that') return null;
  if (lower(text, placed.at) === 'same') return null;
  const which = WHICH[placed.count + 1] ?? 'this';
  const week: Meaning = { is: 'shift', unit: 'week', count: placed.count, origin: { from: 'dateline' } };
  const others =
    placed.count === 0 || !isPlain(text, placed)
      ? []
      : [{ meaning: within(week, fields({ weekday })), rule: 'en-weekday-of-week' }];
  return { from, to: word.to, meaning: fields({ weekday }, which), rule: 'en-weekday-placed', others };
}

/** The first Monday of May is told by the month. */
function isNumbered(text: EnglishText, i: number): boolean {
  const word = text.passage.tokens[i]?.text === 'last' ? 'last' : before(text, i);
  return word === 'last' || numeralAt(text, i - 1)?.role === 'ordinal';
}

/** "On Monday last." */
function isLast(text: EnglishText, i: number): boolean {
  return isEnd(text, i) || isStop(text, i, 'function');
}

/** Past a part of the day: Monday (night) last week. */
export function afterPart(text: EnglishText, i: number): number {
  if (lower(text, i) === '') return i;
  return wordAt(text, i, 'day-part')?.to ?? i;
}

/** Abbreviated weekdays need a word that places them: on Sat, last Fri, (Thu); the rest are other words. */
function shortDayAt(text: EnglishText, i: number, placed: boolean): { to: number; value: string } | null {
  const word = wordAt(text, i, 'day-stem');
  if (word === null || !isCapital(text, i)) return null;
  const by = before(text, i);
  const past = pastPoint(text, word.to);
  const comma = skip(text, past, ',');
  const dated = dayAt(text, comma) !== null || monthAt(text, comma) !== null;
  const isPlaced =
    placed || by === 'on' || by === '(' || by === 'until' || by === 'till' || by === 'by' || dated;
  return isPlaced ? { to: dated ? past : word.to, value: word.value } : null;
}

function isWeekdayWord(text: EnglishText, i: number, to: number): boolean {
  // One Sunday in May.
  if (before(text, i) === 'one') return false;
  if (isPersonName(text, i, to)) return false;
  // Monday.com
  if (
    lower(text, to) === '.' &&
    isTouching(text, to) &&
    isTouching(text, to + 1) &&
    lower(text, to + 1) !== ''
  )
    return false;
  if (isStop(text, to, 'name-after:weekday') && isCapital(text, to)) return false;
  if (endsBefore(text, i, 'name-before:weekday') && isCapital(text, i - 1)) return false;
  return !(lower(text, to) === '-' && isTouching(text, to) && lower(text, to + 1) === 'ism');
}
