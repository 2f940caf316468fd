import type { Edtf, EdtfEnd } from '#lib/event/edtf.ts';
import type { EdtfDate } from '#lib/event/edtf-date.ts';
import type { DateWords } from './date-words.ts';

/** `short` abbreviates months and hedges, for axes, tables and labels. */
export type DateStyle = 'short' | 'long';

/**
 * An EDTF value in words, no more precise than it is: "7–10 May 2025", "about 2018",
 * "2022 से". Masks beyond level 1 (`156X-12-25`) stay as they are written.
 */
export function whenInWords({ start, end, interval }: Edtf, words: DateWords, style: DateStyle): string {
  if (typeof start === 'string') {
    const text = endInWords(end, words, style);
    return fill(start === 'open' ? words.until : words.startUnknown, text);
  }
  if (typeof end === 'string') {
    return fill(end === 'open' ? words.since : words.endUnknown, dateInWords(start, words, style));
  }
  if (!interval || start.text === end.text) return dateInWords(start, words, style);
  return rangeInWords(start, end, words, style);
}

function endInWords(end: EdtfEnd, words: DateWords, style: DateStyle): string {
  return typeof end === 'string' ? '' : dateInWords(end, words, style);
}

/** Says once what both ends share. */
function rangeInWords(start: EdtfDate, end: EdtfDate, words: DateWords, style: DateStyle): string {
  const last = dateInWords(end, words, style);
  const isPlain = [start, end].every((d) => !d.uncertain && !d.approximate && !d.masked && d.year > 0);
  if (!isPlain || start.precision !== end.precision || start.year !== end.year) {
    const bothYears = isPlain && start.precision === 'year' && end.precision === 'year';
    return `${dateInWords(start, words, style)}${bothYears ? '–' : ' – '}${last}`;
  }
  const sameMonth = start.month === end.month;
  switch (start.precision) {
    case 'minute':
      if (!sameMonth || start.day !== end.day || start.time?.offset !== end.time?.offset) break;
      return `${dayInWords(start, words, style)}, ${clock(start)}–${clock(end)}${zone(end)}`;
    case 'day':
      return sameMonth ? `${start.day}–${last}` : `${start.day} ${monthName(start, words, style)} – ${last}`;
    case 'month':
      return `${monthName(start, words, style)}–${last}`;
    default:
  }
  return `${dateInWords(start, words, style)} – ${last}`;
}

function dateInWords(date: EdtfDate, words: DateWords, style: DateStyle): string {
  const plain = date.masked ? maskInWords(date, words, style) : plainInWords(date, words, style);
  const about = style === 'long' ? words.about : words.aboutShort;
  const hedged = date.approximate ? fill(about, plain) : plain;
  if (!date.uncertain) return hedged;
  return style === 'long' ? fill(words.uncertain, hedged) : `${hedged}?`;
}

function plainInWords(date: EdtfDate, words: DateWords, style: DateStyle): string {
  const year = yearInWords(date.year, words);
  switch (date.precision) {
    case 'minute':
      return `${dayInWords(date, words, style)}, ${clock(date)}${zone(date)}`;
    case 'day':
      return dayInWords(date, words, style);
    case 'month':
      return `${monthName(date, words, style)} ${year}`;
    case 'season': {
      // The northern winter runs into the next year.
      const isWinter = date.month === 24 && date.year > 0;
      const years = isWinter ? `${year}–${String(date.year + 1).slice(-2)}` : year;
      return (words.seasons[(date.month ?? 21) - 21] ?? '').replace('{y}', years);
    }
    case 'quarter':
      return (words.quarters[(date.month ?? 33) - 33] ?? '').replace('{y}', year);
    default:
      return year;
  }
}

function maskInWords(date: EdtfDate, words: DateWords, style: DateStyle): string {
  const mask = date.text.replace(/[?~%]/g, '');
  const year = yearInWords(date.year, words);
  if (/^\d{3}X$/.test(mask)) return words.decade.replace('{y}', year);
  if (/^\d\dXX$/.test(mask)) return words.century(date.year / 100 + 1);
  if (/^-?\d{4}-XX$/.test(mask)) return style === 'long' ? fill(words.monthUnknown, year) : year;
  if (/^-?\d{4}-XX-XX$/.test(mask)) return style === 'long' ? fill(words.dayUnknown, year) : year;
  if (/^-?\d{4}-\d\d-XX$/.test(mask)) {
    const month = `${monthName(date, words, style)} ${year}`;
    return style === 'long' ? fill(words.dayUnknown, month) : month;
  }
  return mask;
}

function dayInWords(date: EdtfDate, words: DateWords, style: DateStyle): string {
  return `${date.day} ${monthName(date, words, style)} ${yearInWords(date.year, words)}`;
}

function monthName({ month }: EdtfDate, words: DateWords, style: DateStyle): string {
  return (style === 'long' ? words.months : words.monthsShort)[(month ?? 1) - 1] ?? '';
}

/** EDTF counts a year 0, people do not: 0 is 1 BCE. */
function yearInWords(year: number, words: DateWords): string {
  return year > 0 ? String(year) : words.bce.replace('{y}', String(1 - year));
}

function clock({ time }: EdtfDate): string {
  if (time === null) return '';
  const parts = [time.hour, time.minute, ...(time.step < 60_000 ? [Math.floor(time.second)] : [])];
  return parts.map((n) => String(n).padStart(2, '0')).join(':');
}

function zone({ time }: EdtfDate): string {
  const offset = time?.offset ?? null;
  if (offset === null) return '';
  if (offset === 0) return ' UTC';
  const minutes = Math.abs(offset);
  const hours = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
  return ` UTC${offset < 0 ? '−' : '+'}${hours}`;
}

function fill(pattern: string, text: string): string {
  return pattern.replace('{}', () => text);
}
