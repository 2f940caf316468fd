import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isProcession } from './hindi-march.ts';
import { isDayName, isMonthName, isPerson } from './hindi-names.ts';
import { isInTitle, isOfWork } from './hindi-title.ts';
import type { Node } from './node.ts';
import { fields } from './node.ts';
import { isDashOfDates, numericDaysAt } from './numeric-days.ts';
import type { Count } from './hindi-words.ts';
import {
  after,
  afterOf,
  dayAt,
  isCounted,
  isInsideDigits,
  nextWordAt,
  textAt,
  textBefore,
  wordAt,
  yearNumberAt,
} from './hindi-words.ts';
import { fullYear } from './short-years.ts';

/** A weekday: गुरुवार, गुरु वार. */
export function weekdayAt(passage: Passage, i: number): Node | null {
  const word = wordAt(passage, i, 'weekday') ?? stemAndDay(passage, i);
  if (word === null || isDayName(passage, i, word.to) || isInTitle(passage, i, word.to)) return null;
  if (ALL.has(textBefore(passage, i)) || isCountOf(passage, i, word.to)) return null;
  if (isLeave(passage, word.to)) return null;
  return { from: i, to: word.to, meaning: fields({ weekday: Number(word.value) }), rule: 'hi-weekday' };
}

/** संडे की छुट्टी, रविवार के अवकाश के कारण: that of each week; what becomes of one (रद्द कर दी) is of its day. */
function isLeave(passage: Passage, i: number): boolean {
  return (
    GENITIVE.has(textAt(passage, i)) &&
    LEAVE.has(textAt(passage, i + 1)) &&
    !UNDONE.has(textAt(passage, i + 2))
  );
}

const LEAVE: ReadonlySet<string> = wordSet('छुट्टी छुट्टियां छुट्टियों अवकाश');
const UNDONE: ReadonlySet<string> = wordSet('रद्द निरस्त घोषित को की समाप्त');

/** 21 मंगलवार तक लड्डू चढ़ाएं, सात शुक्रवार: as many of them; not 25 दिसंबर, 2025 सोमवार or दिनांक 21 मंगलवार को. */
function isCountOf(passage: Passage, i: number, to: number): boolean {
  const number = textBefore(passage, i);
  if (textAt(passage, to) === 'को' || number.length > 2) return false;
  return (
    passage.tokens[i - 1]?.kind === 'digits' &&
    wordAt(passage, i - 2, 'month') === null &&
    isWord(passage, i - 2)
  );
}

function isWord({ tokens }: Passage, i: number): boolean {
  return tokens[i]?.kind === 'deva';
}

/** सावन के सभी सोमवार: no one of them. */
const ALL: ReadonlySet<string> = wordSet('सभी सारे तमाम दोनों तीनों चारों');

function stemAndDay(passage: Passage, i: number): { readonly to: number; readonly value: string } | null {
  const stem = wordAt(passage, i, 'day-stem');
  return stem !== null && textAt(passage, stem.to) === 'वार' ? { to: stem.to + 1, value: stem.value } : null;
}

/** सोम-मंगल, सोम से शुक्रवार: a weekday without its वार, which the text must bring out. */
export function dayStemAt(passage: Passage, i: number): Node | null {
  const stem = wordAt(passage, i, 'day-stem');
  if (stem === null) return null;
  return { from: i, to: stem.to, meaning: fields({ weekday: Number(stem.value) }), rule: 'hi-weekday' };
}

/** A month by name, with माह or महीने after it; the short names need a day before and a dot, hyphen or year after. */
function monthAt(passage: Passage, i: number): Count | null {
  const word = wordAt(passage, i, 'month');
  if (word === null) return null;
  const of = afterOf(passage, word.to);
  const unit = nextWordAt(passage, of, 'unit');
  const isNamed = unit?.value === 'month' && nextWordAt(passage, unit.to, 'whole') === null;
  return { to: isNamed ? unit.to : word.to, value: Number(word.value) };
}

function shortMonthAt(passage: Passage, i: number): Count | null {
  const word = wordAt(passage, i, 'short');
  if (word === null) return null;
  const mark = textAt(passage, word.to);
  const to = mark === '.' || mark === '॰' ? word.to + 1 : word.to;
  const hasYear = yearNumberAt(passage, after(passage, to, ',', '-')) !== null;
  return to > word.to || hasYear ? { to, value: Number(word.value) } : null;
}

/** जन. 2023, दिस-2024: by itself a short name needs its year. */
function shortMonthWithYear(passage: Passage, i: number): Count | null {
  const month = shortMonthAt(passage, i);
  return month === null || yearNumberAt(passage, after(passage, month.to, ',', '-')) === null ? null : month;
}

/** The year after a month: 2018, `, 2018`, साल 2018, ’18. */
function yearAfter(passage: Passage, i: number, withDay: boolean): Count | null {
  const comma = after(passage, i, ',', '-', '/');
  const word = nextWordAt(passage, comma, 'year-word');
  const at = word?.to ?? comma;
  if (textAt(passage, at) === '') return null;
  const apostrophe = textAt(passage, at) === "'" || textAt(passage, at) === '’';
  if (apostrophe || (textAt(passage, i) === '-' && withDay)) {
    const token = passage.tokens[apostrophe ? at + 1 : at];
    // 28 जनवरी-2 अप्रैल: the next day's number.
    if (!apostrophe && nextWordAt(passage, at + 1, 'month') !== null) return null;
    if (token?.kind === 'digits' && token.text.length === 2 && !token.spaced) {
      return { to: at + (apostrophe ? 2 : 1), value: fullYear(Number(token.text)) };
    }
  }
  const year = yearNumberAt(passage, at);
  // 25 नवंबर 2020 किसानों का आंदोलन: a line of a chronology opens with its day.
  const isHead = withDay && passage.tokens[i - 2]?.line === true;
  if (year === null || (!isHead && isCounted(passage, year.to) && !isLabel(passage, year.to))) return null;
  if (isSpanOfYears(passage, year.to)) return null;
  const era = nextWordAt(passage, year.to, 'era');
  return era === null ? year : { to: era.to, value: year.value };
}

/** 20 फरवरी 2026 दिन शुक्रवार: दिन says which day, it counts none. */
function isLabel(passage: Passage, i: number): boolean {
  return textAt(passage, i) === 'दिन' && nextWordAt(passage, i + 1, 'weekday') !== null;
}

/** The 2024 of दिसंबर 2024-25. */
function isSpanOfYears({ tokens }: Passage, i: number): boolean {
  const [dash, end] = [tokens[i], tokens[i + 1]];
  return dash?.text === '-' && !dash.spaced && end?.kind === 'digits' && !end.spaced && end.text.length === 2;
}

/** Day, month and year by name in every order; a month alone; `5 तारीख`. */
export function calendarAt(passage: Passage, i: number): Node | null {
  return dayFirst(passage, i) ?? monthFirst(passage, i);
}

function dayFirst(passage: Passage, i: number): Node | null {
  return isInsideDigits(passage, i) ? null : dayAndMonthAt(passage, i);
}

/** A day and its month, also after the hyphen of a range: the 10 मई of 7-10 मई. */
export function dayAndMonthAt(passage: Passage, i: number): Node | null {
  const day = dayAt(passage, i);
  if (day === null) return null;
  const dateWord = nextWordAt(passage, day.to, 'date-word');
  if (dateWord !== null && nextWordAt(passage, dateWord.to, 'month') === null) {
    return { from: i, to: dateWord.to, meaning: fields({ day: day.value }), rule: 'hi-day' };
  }
  const at = after(passage, dateWord?.to ?? day.to, '-', '.', ',', '/');
  if (textAt(passage, at) === '') return null;
  const month = monthAt(passage, at) ?? shortMonthAt(passage, at);
  if (month === null || isMonthName(passage, month.to) || isInTitle(passage, i, month.to)) return null;
  const year = yearAfter(passage, month.to, true);
  const named = { day: day.value, month: month.value };
  return year === null
    ? { from: i, to: month.to, meaning: fields(named), rule: 'hi-month-day' }
    : { from: i, to: year.to, meaning: fields({ ...named, year: year.value }), rule: 'hi-full-date' };
}

function monthFirst(passage: Passage, i: number): Node | null {
  const month = monthAt(passage, i) ?? shortMonthWithYear(passage, i);
  if (month === null || isMonthName(passage, month.to) || isInTitle(passage, i, month.to)) return null;
  const withDay = monthThenDay(passage, i, month);
  if (withDay !== null) return withDay;
  const year = yearAfter(passage, month.to, false);
  if (year !== null) {
    return {
      from: i,
      to: year.to,
      meaning: fields({ month: month.value, year: year.value }),
      rule: 'hi-month-year',
    };
  }
  if (isProcession(passage, i, month.to) || isPerson(passage, i, month.to)) return null;
  if (isOfWork(passage, i, month.to)) return null;
  return { from: i, to: month.to, meaning: fields({ month: month.value }), rule: 'hi-month' };
}

/** दिसंबर की 5 तारीख; दिसंबर 4, 2025; अप्रैल 22 को. */
function monthThenDay(passage: Passage, i: number, month: Count): Node | null {
  const of = afterOf(passage, month.to);
  const day = textAt(passage, of) === '' ? null : dayAt(passage, of);
  if (day === null) return null;
  const dateWord = nextWordAt(passage, day.to, 'date-word');
  const year = of === month.to ? yearAfter(passage, day.to, false) : null;
  const named = { day: day.value, month: month.value };
  if (year !== null && textAt(passage, day.to) !== '-') {
    return { from: i, to: year.to, meaning: fields({ ...named, year: year.value }), rule: 'hi-full-date' };
  }
  // "रुद्रपुर, जनवरी 9 -- …": a place line.
  const isPlaceLine = textAt(passage, day.to) === '-' && textAt(passage, day.to + 1) === '-';
  const isDay = dateWord !== null || (of === month.to && (isInCase(passage, day.to) || isPlaceLine));
  if (!isDay) return null;
  return { from: i, to: dateWord?.to ?? day.to, meaning: fields(named), rule: 'hi-month-day' };
}

/** सितंबर 4 से, जुलाई 8 को; not अक्टूबर 20 से 25 प्रतिशत, 20 से अधिक लोग. */
function isInCase(passage: Passage, i: number): boolean {
  const text = textAt(passage, i);
  if (text === 'को') return true;
  if (text !== 'से' && text !== 'तक') return false;
  const next = passage.tokens[i + 1];
  return next?.kind === 'deva' && !MORE.has(next.text);
}

const MORE: ReadonlySet<string> = wordSet('अधिक ज्यादा कम ऊपर नीचे भी लेकर');
const MARKS: ReadonlySet<string> = new Set(['/', '-', '.']);

/** 04/12/2025, 4-12-25, 4.12.2025 day first; 2025-12-04 year first. */
export function numericDateAt(passage: Passage, i: number): Node | null {
  if (isInsideDigits(passage, i) && !isDated(passage, i) && !isDashOfDates(passage, i - 1)) return null;
  if (isNameOfFile(passage, i)) return null;
  const days = numericDaysAt(passage, i, (at) => wholeNumericAt(passage, at));
  return days === null ? wholeNumericAt(passage, i) : { from: i, ...days, rule: 'hi-range' };
}

/** दिनांक-12/02/2026: a dash between the word for a date and the date. */
function isDated({ tokens }: Passage, i: number): boolean {
  const [word, dash] = [tokens[i - 2], tokens[i - 1]];
  return dash?.text === '-' && word?.kind === 'deva' && DATED.has(word.text);
}

const DATED: ReadonlySet<string> = wordSet('दिनांक दिनांकित तारीख तिथि दि जन्मतिथि');

/** बिल संख्या 5.11.25, मकान नंबर 12/4/2025: what numbers a thing, however it looks. */
function isNameOfFile(passage: Passage, i: number): boolean {
  const by = textBefore(passage, i) === '.' || textBefore(passage, i) === ':' ? i - 1 : i;
  return FILES.has(textBefore(passage, by));
}

const FILES: ReadonlySet<string> = wordSet(
  'संख्या नंबर नम्बर नं क्रमांक क्र मकान प्लॉट भूखंड खसरा खाता फ्लैट कमरा वार्ड आईपी',
);

function wholeNumericAt(passage: Passage, i: number): Node | null {
  const { tokens } = passage;
  const mark = tokens[i + 1]?.text ?? '';
  if (tokens[i]?.kind !== 'digits' || !MARKS.has(mark) || tokens[i + 3]?.text !== mark) return null;
  const parts = [tokens[i], tokens[i + 2], tokens[i + 4]];
  if (parts.some((part) => part?.kind !== 'digits')) return null;
  // 8 / 2 / 2025: a form filled in by hand, whose year is whole.
  const mayBeSpaced = mark === '/' && parts[2]?.text.length === 4;
  for (let k = i + 1; k < i + 5; k++) if (tokens[k]?.spaced === true && !mayBeSpaced) return null;
  if (isGoingOn(passage, i + 5) || isVersion(passage, i, mark)) return null;
  const texts = parts.map((part) => part?.text ?? '');
  const [first = 0, second = 0, third = 0] = texts.map(Number);
  const lengths = texts.map(({ length }) => length).join('');
  const read = /^4[12][12]$/.test(lengths)
    ? { year: first, month: second, day: third }
    : /^[12][12]4$/.test(lengths)
      ? dayAndMonth(first, second, third)
      : /^[12][12]2$/.test(lengths)
        ? dayAndMonth(first, second, fullYear(third))
        : null;
  if (read === null || !isDate(read)) return null;
  return { from: i, to: i + 5, meaning: fields(read), rule: 'hi-numeric-date' };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day first, unless the second number can be no month. */
function dayAndMonth(first: number, second: number, year: number): Day {
  return second > 12 ? { day: second, month: first, year } : { day: first, month: second, year };
}

function isDate({ year, month, day }: Day): boolean {
  return year >= 1000 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** More digits after another mark: an address or a telephone number. */
function isGoingOn(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  if (isDashOfDates(passage, i)) return false;
  const [mark, next] = [tokens[i], tokens[i + 1]];
  return (
    mark !== undefined && !mark.spaced && MARKS.has(mark.text) && next?.kind === 'digits' && !next.spaced
  );
}

function isVersion(passage: Passage, i: number, mark: string): boolean {
  return mark === '.' && ['संस्करण', 'वर्जन', 'version'].includes(textBefore(passage, i));
}
