import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import { fullYear } from './hindi-days.ts';
import type { Node } from './node.ts';
import { fiscalYear, spanAt } from './hindi-years.ts';
import type { Count } from './hindi-words.ts';
import { afterOf, endsBefore, isCounted, nextWordAt, textAt, wordAt } from './hindi-words.ts';
import type { Meaning, Unit } from './meaning.ts';

/** वित्त वर्ष 2024-25, वित्त वर्ष 26, 2024-25 के वित्त वर्ष. */
export function fiscalYearAt(passage: Passage, i: number): Node | null {
  const span = spanAt(passage, i);
  if (span !== null) {
    const word = span.last === span.first + 1 ? fiscalWordAt(passage, afterOf(passage, span.to)) : null;
    return word === null ? null : fiscalNode(i, word, span.last);
  }
  const word = fiscalWordAt(passage, i);
  if (word === null) return null;
  const at = textAt(passage, word) === '-' || textAt(passage, word) === ',' ? word + 1 : word;
  const years = textAt(passage, at) === '' ? null : spanAt(passage, at);
  if (years !== null) return years.last === years.first + 1 ? fiscalNode(i, years.to, years.last) : null;
  const token = passage.tokens[at];
  if (token?.kind !== 'digits' || token.line || isCounted(passage, at + 1)) return null;
  const { length } = token.text;
  if (length !== 2 && length !== 4) return null;
  const short = twoShortYears(passage, at);
  if (short !== null) return fiscalNode(i, at + 3, short);
  const value = Number(token.text);
  const last = length === 2 ? fullYear(value) : value;
  return last >= 1900 && last <= 2100 ? fiscalNode(i, at + 1, last) : null;
}

/** वित्त वर्ष 24-25. */
function twoShortYears({ tokens }: Passage, at: number): number | null {
  const [first, dash, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (dash?.text !== '-' || end?.kind !== 'digits' || end.spaced || first?.text.length !== 2) return null;
  return Number(end.text) === (Number(first.text) + 1) % 100 ? fullYear(Number(end.text)) : null;
}

function fiscalWordAt(passage: Passage, i: number): number | null {
  const word = wordAt(passage, i, 'unit');
  return word?.value === 'fiscal-year' ? word.to : null;
}

function fiscalNode(from: number, to: number, last: number): Node {
  return { from, to, meaning: fiscalYear(last), rule: 'hi-fiscal-year' };
}

/** A part of a year: which, and of what unit. */
interface Part {
  readonly to: number;
  readonly unit: Unit;
  readonly number: number;
  /** By its months: numbered from January, whatever year it is of. */
  readonly byMonths?: true;
}

/** दूसरी तिमाही, आखिरी सप्ताह, पहले दिन; अप्रैल-जून तिमाही, सितंबर तिमाही, अप्रैल-सितंबर छमाही. */
export function partWordsAt(passage: Passage, i: number): Part | null {
  return monthsPartAt(passage, i) ?? ordinalPartAt(passage, i);
}

const PARTS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'half', 'weekend']);

function ordinalPartAt(passage: Passage, i: number): Part | null {
  const order = orderAt(passage, i);
  const unit = order === null ? null : nextWordAt(passage, order.to, 'unit');
  if (order === null || unit === null || !PARTS.has(unit.value)) return null;
  return { to: unit.to, unit: unit.value as Unit, number: order.value };
}

/** पहली 1, दूसरे 2, आखिरी -1. */
function orderAt(passage: Passage, i: number): Count | null {
  const last = wordAt(passage, i, 'month-last');
  if (last !== null) return { to: last.to, value: -1 };
  const number = numberAt(passage, i);
  return number?.role === 'ordinal' && number.value >= 1 && number.value <= 31
    ? { to: number.to, value: number.value }
    : null;
}

function monthsPartAt(passage: Passage, i: number): Part | null {
  const first = wordAt(passage, i, 'month');
  if (first === null) return null;
  const joint = textAt(passage, first.to);
  const second = joint === '-' || joint === 'से' ? nextWordAt(passage, first.to + 1, 'month') : null;
  const to = second?.to ?? first.to;
  const of = afterOf(passage, to);
  const unit = nextWordAt(passage, of, 'unit');
  const length = unit?.value === 'quarter' ? 3 : unit?.value === 'half' ? 6 : 0;
  if (unit === null || length === 0 || (second === null && of !== to)) return null;
  const end = Number((second ?? first).value);
  const begin = second === null ? end - length + 1 : Number(first.value);
  if (end % 3 !== 0 || (end - begin + 12) % 12 !== length - 1) return null;
  // A half that begins in October lies in two years: only a fiscal year has it.
  if (length === 6 && end % 6 !== 0) return { to: unit.to, unit: 'fiscal-half', number: end === 9 ? 1 : 2 };
  return { to: unit.to, unit: length === 3 ? 'quarter' : 'half', number: end / length, byMonths: true };
}

/** A quarter or half by itself: one of the fiscal year, which business news counts by; named by months, of the calendar's. */
export function quarterAt(passage: Passage, i: number): Node | null {
  const byMonths = monthsPartAt(passage, i);
  if (byMonths !== null) return partNode(i, byMonths, null);
  const part = ordinalPartAt(passage, i);
  if (part === null || (part.unit !== 'quarter' && part.unit !== 'half')) return null;
  if (endsBefore(passage, i, 'in-row', 'stop')) return null;
  return partNode(i, { ...part, unit: `fiscal-${part.unit}` }, null);
}

function partNode(from: number, { to, unit, number }: Part, of: Meaning | null): Node {
  const rule = /quarter|half/.test(unit) ? 'hi-quarter' : 'hi-part';
  return { from, to, meaning: { is: 'part', unit, number, of, which: of === null ? 'tense' : 'this' }, rule };
}

/** A part of what stands before it: 2024-25 की दूसरी तिमाही, मई के पहले सप्ताह; null where none follows. */
export function partAfter(passage: Passage, whole: Node): Node | null {
  const of = afterOf(passage, whole.to);
  if (textAt(passage, of) === '') return null;
  const words = partWordsAt(passage, of);
  if (words === null || (of === whole.to && !/quarter|half/.test(words.unit))) return null;
  const part = fittingPart(words, whole.meaning);
  return part === null ? null : { ...partNode(whole.from, part, whole.meaning), from: whole.from };
}

/** The part as the whole has it: a fiscal year has fiscal quarters, a month no quarters. */
function fittingPart(part: Part, whole: Meaning): Part | null {
  const { unit, number } = part;
  if (isFiscal(whole)) {
    if (unit === 'quarter')
      return { ...part, unit: 'fiscal-quarter', number: part.byMonths ? ((number + 2) % 4) + 1 : number };
    return unit === 'half' ? { ...part, unit: 'fiscal-half' } : null;
  }
  const size = sizeOf(whole);
  if (unit === 'day') return size === 'month' || size === 'year' ? part : null;
  if (unit === 'week') return size === 'month' || size === 'year' ? part : null;
  if (unit === 'weekend') return size === 'month' ? part : null;
  return size === 'year' ? part : null;
}

function isFiscal(meaning: Meaning): boolean {
  if (meaning.is === 'shift') return meaning.unit === 'fiscal-year';
  return meaning.is === 'value' && /-04\/\d{4}-03$/.test(meaning.edtf);
}

function sizeOf(meaning: Meaning): 'month' | 'year' | null {
  if (meaning.is === 'shift')
    return meaning.unit === 'month' || meaning.unit === 'year' ? meaning.unit : null;
  if (meaning.is === 'part') return meaning.unit === 'month' ? 'month' : null;
  if (meaning.is !== 'fields' || meaning.day !== undefined || meaning.weekday !== undefined) return null;
  return meaning.month !== undefined ? 'month' : 'year';
}
