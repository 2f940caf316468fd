import { fields, padded } from './node.ts';
import { dayAfterMonth, monthAt, yearNextTo } from './english-calendar.ts';
import { frameAt, placedAt } from './english-unit.ts';
import type { EnglishNode, EnglishText } from './english-words.ts';
import {
  before,
  endsBefore,
  isCapital,
  isEnd,
  isStop,
  isTouching,
  lower,
  numeralAt,
  shortYearAt,
  skip,
  unitAt,
  wordAt,
  yearAt,
} from './english-words.ts';
import { fiscalYearAt, fiscalPairAt } from './english-year.ts';
import type { Meaning, Unit } from './meaning.ts';

/** A quarter or half, by its number. */
interface Division {
  readonly to: number;
  readonly unit: 'quarter' | 'half';
  readonly number: number;
}

/** Q3 2024, third quarter of 2024, the second half of last year, H1 FY25. */
export function divisionAt(text: EnglishText, i: number): EnglishNode | null {
  const part = divisionWordAt(text, i);
  if (part === null) return null;
  const { number, to } = part;
  const at = skip(text, skip(text, skip(text, to, ',', '-', "'"), 'of', 'in'), 'the', 'this');
  const fiscal = lower(text, at) === '' ? null : fiscalYearAt(text, at);
  if (fiscal !== null) {
    const isIndian = fiscal.meaning.is === 'value';
    const first = isIndian ? (fiscal.end - 1) * 12 + 3 : fiscal.end * 12;
    return division(i, fiscal.to, first, part, isIndian ? 'en-fiscal-division' : 'en-division');
  }
  const pair = lower(text, at) === '' ? null : fiscalPairAt(text, at);
  if (pair !== null) {
    return division(i, pair.to, pair.start * 12 + 3, part, 'en-fiscal-division');
  }
  const year = yearAfter(text, to);
  if (year !== null) return division(i, year.to, year.value * 12, part, 'en-division');
  const frame = frameAt(text, to, FRAMES);
  if (frame !== null) {
    const isFiscal = frame.meaning.is === 'shift' && frame.meaning.unit === 'fiscal-year';
    const unit: Unit = isFiscal ? `fiscal-${part.unit}` : part.unit;
    return {
      from: i,
      to: frame.to,
      meaning: { is: 'part', unit, number, of: frame.meaning, which: 'this' },
      rule: 'en-division',
    };
  }
  // A half of something else: a match, a crowd.
  if (
    part.unit === 'half' &&
    (lower(text, to) === 'of' || text.passage.tokens[i]?.text !== 'h' || lower(text, to) !== 'results')
  ) {
    return null;
  }
  if (lower(text, to) === 'final' || lower(text, to) === 'of' || !isLoneQuarter(text, i, to)) return null;
  const unit: Unit = text.indian ? `fiscal-${part.unit}` : part.unit;
  return {
    from: i,
    to,
    meaning: { is: 'part', unit, number, of: null, which: 'tense' },
    rule: text.indian ? 'en-fiscal-division' : 'en-division',
  };
}

const FRAMES: ReadonlySet<Unit> = new Set(['year', 'fiscal-year']);

function yearAfter(text: EnglishText, i: number): { readonly to: number; readonly value: number } | null {
  const at = skip(text, skip(text, i, ',', '-', '/'), 'of', 'in');
  if (lower(text, at) === '') return null;
  const whole = lower(text, at) === 'the' ? at + 1 : at;
  return yearAt(text, whole) ?? shortYearAt(text, at);
}

/** @param first month from which the divisions count, in months since year 0 */
function division(
  from: number,
  to: number,
  first: number,
  { unit, number }: Division,
  rule: string,
): EnglishNode {
  const length = unit === 'quarter' ? 3 : 6;
  const start = first + (number - 1) * length;
  return {
    from,
    to,
    meaning: { is: 'value', edtf: `${monthOf(start)}/${monthOf(start + length - 1)}` },
    rule,
  };
}

function monthOf(months: number): string {
  return `${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1, 2)}`;
}

/** Q3 and H1 are names of cars and visas too: a capital word before asks for results after. */
function isLoneQuarter(text: EnglishText, i: number, to: number): boolean {
  if (text.passage.tokens[i + 1]?.kind === 'latn' || text.passage.tokens[i + 1]?.text === '-') return true;
  const next = text.passage.tokens[to];
  if (next?.spaced === false && (next.kind === 'latn' || next.text === '-')) return false;
  const isName = isCapital(text, i - 1) && before(text, i) !== '' && !isStop(text, i - 1, 'function');
  return !isName || wordAt(text, to, 'fiscal-context') !== null;
}

function divisionWordAt(text: EnglishText, i: number): Division | null {
  const { tokens } = text.passage;
  const [here, next] = [tokens[i], tokens[i + 1]];
  if (here === undefined) return null;
  if (next?.spaced === false && here.kind !== next.kind) {
    // Q3, 3Q; not the end of a name.
    const [letter, digits] = here.kind === 'digits' ? [next, here] : [here, next];
    const unit = letter.capital ? LETTERS.get(letter.text) : undefined;
    if (unit !== undefined && digits.kind === 'digits') {
      const isTail = isTouching(text, i) && before(text, i) === '-';
      return isTail ? null : made(unit, Number(digits.text), i + 2, digits.text.length);
    }
  }
  if (here.text === 'fiscal' && lower(text, i + 1) !== '') return worded(text, i + 1);
  return worded(text, i);
}

const LETTERS: ReadonlyMap<string, 'quarter' | 'half'> = new Map([
  ['q', 'quarter'],
  ['h', 'half'],
]);

function worded(text: EnglishText, i: number): Division | null {
  const isLast = text.passage.tokens[i]?.text === 'final' || text.passage.tokens[i]?.text === 'last';
  const number = isLast ? { to: i + 1, value: 4 } : ordinalAt(text, i);
  if (number === null) return null;
  const hyphen = lower(text, number.to) === '-' ? number.to + 1 : number.to;
  const fiscal = skip(text, hyphen, 'fiscal');
  const unit = unitAt(text, fiscal);
  if (unit?.unit !== 'quarter' && unit?.unit !== 'half') return null;
  if (isLast && (unit.unit === 'half' || lower(text, unit.to) !== 'of')) return null;
  return made(unit.unit, number.value, unit.to, 1);
}

function ordinalAt(text: EnglishText, i: number): { readonly to: number; readonly value: number } | null {
  const number = numeralAt(text, i);
  return number?.role === 'ordinal' ? number : null;
}

function made(unit: 'quarter' | 'half', number: number, to: number, digits: number): Division | null {
  return digits === 1 && number >= 1 && number <= (unit === 'quarter' ? 4 : 2) ? { to, unit, number } : null;
}

/** The June quarter, the quarter ended June 2024: three months by the last of them. */
export function monthQuarterAt(text: EnglishText, i: number): EnglishNode | null {
  const month = monthAt(text, i);
  if (month !== null) {
    const second = lower(text, month.to) === '-' ? monthAt(text, month.to + 1) : null;
    const last = second ?? month;
    const dated = second === null ? null : yearAfter(text, last.to);
    const whole =
      dated === null || lower(text, dated.to) === '' ? null : wordAt(text, dated.to, 'unit:quarter');
    if (dated !== null && whole !== null && last.value % 3 === 0)
      return quarter(i, whole.to, last.value / 3, dated.value);
    const unit = lower(text, last.to) === '' ? null : wordAt(text, last.to, 'unit:quarter');
    if (unit === null || last.value % 3 !== 0) return null;
    const year = yearAfter(text, unit.to);
    return quarter(i, year?.to ?? unit.to, last.value / 3, year?.value ?? null);
  }
  const word = wordAt(text, i, 'unit:quarter');
  if (word === null || !['ended', 'ending', 'to', 'through'].includes(lower(text, word.to))) return null;
  const at = skip(text, word.to + 1, 'in', 'on');
  const end = lower(text, at) === '' ? null : monthAt(text, at);
  // With its day, that day is what the words date.
  if (end === null || end.value % 3 !== 0 || dayAfterMonth(text, end.to) !== null) return null;
  const year = yearNextTo(text, end.to);
  return quarter(i, year?.to ?? end.to, end.value / 3, year?.value ?? null);
}

function quarter(from: number, to: number, number: number, year: number | null): EnglishNode {
  if (year !== null)
    return division(from, to, year * 12, { to, unit: 'quarter', number }, 'en-month-quarter');
  return {
    from,
    to,
    meaning: { is: 'part', unit: 'quarter', number, of: null, which: 'tense' },
    rule: 'en-month-quarter',
  };
}

const COUNTED_UNITS: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'fortnight']);
const WHOLES: ReadonlySet<Unit> = new Set(['year', 'month', 'week', 'decade']);

/** First week of May 2025, the last week of December, the third week of this month, the last day of 2024. */
export function weekOfAt(text: EnglishText, i: number): EnglishNode | null {
  const isLast = text.passage.tokens[i]?.text === 'last' || text.passage.tokens[i]?.text === 'final';
  const number = isLast ? { to: i + 1, value: -1 } : ordinalAt(text, i);
  if (number === null || number.value > 53) return null;
  const unit = unitAt(text, number.to);
  if (unit === null || !COUNTED_UNITS.has(unit.unit)) return null;
  const of = lower(text, unit.to);
  if (of !== 'of' && of !== 'in') return null;
  const whole = wholeAt(text, unit.to + 1);
  const frame = whole ?? frameAt(text, unit.to, WHOLES);
  if (frame === null) return null;
  const meaning: Meaning = {
    is: 'part',
    unit: unit.unit,
    number: number.value,
    of: frame.meaning,
    which: 'this',
  };
  return { from: i, to: frame.to, meaning, rule: 'en-part' };
}

/** A month or year that something is part of. */
export function wholeAt(
  text: EnglishText,
  i: number,
): { readonly to: number; readonly meaning: Meaning } | null {
  if (lower(text, i) === '') return null;
  const year = yearAt(text, i);
  if (year !== null) return { to: year.to, meaning: { is: 'value', edtf: padded(year.value, 4) } };
  const month = monthAt(text, i);
  if (month === null) return null;
  const frame = frameAt(text, month.to, FRAMES);
  if (frame !== null) {
    return {
      to: frame.to,
      meaning: { is: 'part', unit: 'month', number: month.value, of: frame.meaning, which: 'this' },
    };
  }
  const known = yearNextTo(text, month.to);
  if (known === null) return { to: month.to, meaning: fields({ month: month.value }) };
  return {
    to: known.to,
    meaning: { is: 'value', edtf: `${padded(known.value, 4)}-${padded(month.value, 2)}` },
  };
}

const IN: ReadonlySet<string> = new Set(['in', 'during', 'by', 'since', 'until', 'for']);

function isBare(text: EnglishText, i: number): boolean {
  return isEnd(text, i) || (isStop(text, i, 'function') && lower(text, i) !== 'of');
}

/** Summer 2024, last winter, this spring, the summer of 1971. */
export function seasonAt(text: EnglishText, i: number): EnglishNode | null {
  const placed = placedAt(text, i);
  const at = placed?.to ?? i;
  const word = placed !== null && lower(text, at) === '' ? null : wordAt(text, at, 'season');
  if (word === null) return null;
  const number = Number(word.value);
  const from = placed?.at ?? i;
  const year = yearNextTo(text, word.to);
  const isFall = text.passage.tokens[at]?.text === 'fall';
  if (year !== null) {
    // "The fall of 2014" may be that of a government.
    if (isFall && lower(text, word.to) === 'of' && !endsBefore(text, i, 'in') && before(text, i) !== 'the')
      return null;
    const edtf = `${padded(year.value, 4)}-${20 + number}`;
    return { from, to: year.to, meaning: { is: 'value', edtf }, rule: 'en-season' };
  }
  const frame = frameAt(text, word.to, FRAMES);
  if (frame !== null && placed === null && !isFall) {
    return {
      from,
      to: frame.to,
      meaning: { is: 'part', unit: 'season', number, of: frame.meaning, which: 'this' },
      rule: 'en-season',
    };
  }
  // In the summer: the nearest by tense.
  if (
    placed === null &&
    !isFall &&
    before(text, i) === 'the' &&
    IN.has(before(text, i - 1)) &&
    isBare(text, word.to)
  ) {
    return {
      from,
      to: word.to,
      meaning: { is: 'part', unit: 'season', number, of: null, which: 'tense' },
      rule: 'en-season',
    };
  }
  if (placed === null || placed.from === 'context') return null;
  if (isFall && ['of', 'in', 'from'].includes(lower(text, word.to))) return null;
  const which = placed.count < 0 ? 'last' : placed.count > 0 ? 'next' : 'this';
  return {
    from,
    to: word.to,
    meaning: { is: 'part', unit: 'season', number, of: null, which },
    rule: 'en-season',
  };
}
