import { daysInMonth, MAX_YEAR, utc } from './calendar.ts';
import { unmask } from './edtf-mask.ts';
import type { Span } from './span.ts';
import { DAY } from './span.ts';

/** Fine to coarse. Clock times are `minute`, seconds and finer too. */
export const PRECISIONS = [
  'minute',
  'day',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** One date of an EDTF value: the whole of it, or one end of an interval. */
export interface EdtfDate {
  /** As written. */
  readonly text: string;
  /** The finest unit that is wholly known: `2004-XX` is known to the year. */
  readonly precision: Precision;
  /** `?` or `%`: the source may be wrong. */
  readonly uncertain: boolean;
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** Some digits are X, so that it is some unknown part of its span. */
  readonly masked: boolean;
  /** All that the value covers. Seasons are those of the northern half: 2018-24 ends with February 2019. */
  readonly span: Span;
  /** Fields of the first day that it covers. */
  readonly year: number;
  /** 1..12, a season 21..24, a quarter 33..36; null when the year is all. */
  readonly month: number | null;
  readonly day: number | null;
  readonly time: ClockTime | null;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** With thousandths; 0 when not given. */
  readonly second: number;
  /** How much it covers, ms: a minute, a second or a thousandth. */
  readonly step: number;
  /** Minutes east of Greenwich. Null: not given, taken as 0. */
  readonly offset: number | null;
}

/** Why a text is no date; ends of problem codes. */
export type DateFault = 'syntax' | 'calendar' | 'range';

const FORM =
  /^(?<q1>[?~%])?(?:Y(?<long>-?[1-9]\d{4,})|(?<year>-?[\dX]{4}))(?<q2>[?~%])?(?:-(?<q3>[?~%])?(?<month>[\dX]{2})(?<q4>[?~%])?(?:-(?<q5>[?~%])?(?<day>[\dX]{2})(?<q6>[?~%])?(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d(?:\.\d{3})?))?(?<zone>Z|[+-]\d\d(?::\d\d)?)?)?)?)?$/;

/** First month of each season and quarter, counted from the January of its year, and how many months. */
const SEASON_MONTHS: Readonly<Record<number, readonly [first: number, count: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
};

/** Reads one date: EDTF level 1, and of level 2 quarters, X anywhere and qualifiers on parts. */
export function parseEdtfDate(text: string): EdtfDate | DateFault {
  return plainDate(text) ?? anyDate(text);
}

/** The common cases `YYYY-MM-DD`, `YYYY-MM` and `YYYY` without a regular expression: a tenth of the time. */
function plainDate(text: string): EdtfDate | null {
  const year = digits(text, 0, 4);
  if (year < 0) return null;
  if (text.length === 4) return known(text, 'year', year, null, null, null, '');
  if (text.charCodeAt(4) !== HYPHEN) return null;
  const month = digits(text, 5, 7);
  if (month < 1 || month > 12) return null;
  if (text.length === 7) return known(text, 'month', year, month, null, null, '');
  if (text.length !== 10 || text.charCodeAt(7) !== HYPHEN) return null;
  const day = digits(text, 8, 10);
  return day < 1 || day > daysInMonth(year, month) ? null : known(text, 'day', year, month, day, null, '');
}

const HYPHEN = 45;

/** Value of the decimal digits in [start, end), or -1. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function anyDate(text: string): EdtfDate | DateFault {
  const part = FORM.exec(text)?.groups;
  if (part === undefined) return 'syntax';
  const year = part['long'] ?? part['year'] ?? '';
  const month = part['month'];
  const day = part['day'];
  if (year === '-0000') return 'syntax';
  if (Math.abs(Number(year)) > MAX_YEAR) return 'range';
  const marks = text.replace(/[^?~%]/g, '');
  if (text.includes('X')) {
    if (part['hour'] !== undefined) return 'syntax';
    const days = unmask(year, month ?? null, day ?? null);
    if (days === null) return 'calendar';
    return { text, ...days, ...meaningOf(marks), masked: true, time: null };
  }
  const y = Number(year);
  const m = month === undefined ? null : Number(month);
  const d = day === undefined ? null : Number(day);
  if (m === null) return known(text, 'year', y, null, null, null, marks);
  if (SEASON_MONTHS[m] !== undefined) {
    if (d !== null) return 'calendar';
    return known(text, m < 30 ? 'season' : 'quarter', y, m, null, null, marks);
  }
  if (m < 1 || m > 12) return 'calendar';
  if (d === null) return known(text, 'month', y, m, null, null, marks);
  if (d < 1 || d > daysInMonth(y, m)) return 'calendar';
  if (part['hour'] === undefined) return known(text, 'day', y, m, d, null, marks);

  const second = part['second'];
  const time = {
    hour: Number(part['hour']),
    minute: Number(part['minute']),
    second: Number(second ?? 0),
    step: second === undefined ? 60_000 : second.length === 2 ? 1000 : 1,
    offset: offsetOf(part['zone']),
  };
  const isClock = time.hour < 24 && time.minute < 60 && time.second < 60;
  if (!isClock || Math.abs(time.offset ?? 0) > 14 * 60) return 'calendar';
  return known(text, 'minute', y, m, d, time, marks);
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}

function known(
  text: string,
  precision: Precision,
  year: number,
  month: number | null,
  day: number | null,
  time: ClockTime | null,
  marks: string,
): EdtfDate {
  return {
    text,
    precision,
    ...meaningOf(marks),
    masked: false,
    span: spanOf(year, month, day, time),
    year,
    month,
    day,
    time,
  };
}

function meaningOf(marks: string): { uncertain: boolean; approximate: boolean } {
  if (marks === '') return SURE;
  return { uncertain: /[?%]/.test(marks), approximate: /[~%]/.test(marks) };
}

const SURE = { uncertain: false, approximate: false };

function spanOf(year: number, month: number | null, day: number | null, time: ClockTime | null): Span {
  if (month === null) return { start: utc(year), end: utc(year + 1) };
  const [first, count] = SEASON_MONTHS[month] ?? [month, 1];
  if (day === null) return { start: utc(year, first), end: utc(year, first + count) };
  const midnight = utc(year, month, day);
  if (time === null) return { start: midnight, end: midnight + DAY };
  const minutes = time.hour * 60 + time.minute - (time.offset ?? 0);
  const start = midnight + minutes * 60_000 + Math.round(time.second * 1000);
  return { start, end: start + time.step };
}
