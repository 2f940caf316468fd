import { dayAfterMonth, yearNextTo } from './english-day-month.ts';
import { division, yearAfter } from './english-division.ts';
import { divisionWordAt } from './english-division-word.ts';
import { fiscalYearAt } from './english-fiscal.ts';
import { monthAt } from './english-month-name.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { wordAt } from './english-text.ts';
import { lower, skip } from './english-token.ts';
import { frameAt } from './english-unit.ts';
import type { Meaning, Unit } from './meaning.ts';
import { fields } from './node.ts';
import { fiscalPairAt } from './english-year-pair.ts';

/** The June quarter, the quarter ended June 2024: three months by the last of them. */
export function monthQuarterAt(text: EnglishText, i: number): EnglishNode | null {
  const month = monthAt(text, i);
  if (month !== null) {
    const second = lower(text, month.to) === '-' ? monthAt(text, month.to + 1) : null;
    const last = second ?? month;
    const dated = yearAfter(text, last.to);
    const whole =
      dated === null || lower(text, dated.to) === '' ? null : wordAt(text, dated.to, 'unit:quarter');
    if (dated !== null && whole !== null && last.value % 3 === 0)
      return quarter(i, whole.to, last.value / 3, dated.value);
    // The June-quarter figures.
    const at = second === null ? skip(text, last.to, '-') : last.to;
    const unit = lower(text, at) === '' ? null : wordAt(text, at, 'unit:quarter');
    if (unit !== null && second !== null && last.value % 3 !== 0) {
      // The September-November quarter of a company's own year.
      const [start, end] = [fields({ month: month.value }), fields({ month: second.value })];
      return { from: i, to: unit.to, meaning: { is: 'range', start, end }, rule: 'en-range' };
    }
    if (unit === null || last.value % 3 !== 0) return null;
    const fiscal = fiscalAfter(text, unit.to);
    if (fiscal !== null) {
      const year = last.value === 3 ? fiscal.end : fiscal.end - 1;
      return quarter(i, fiscal.to, last.value / 3, year);
    }
    const frame = frameAt(text, skip(text, unit.to, ','), FRAMES);
    if (frame !== null) return quarterOf(i, frame, last.value / 3);
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
  if (year !== null) return division(from, to, year * 12, { unit: 'quarter', number }, 'en-month-quarter');
  return {
    from,
    to,
    meaning: { is: 'part', unit: 'quarter', number, of: null, which: 'tense' },
    rule: 'en-month-quarter',
  };
}

/** Years that a quarter may lie in, told behind it. */
const FRAMES: ReadonlySet<Unit> = new Set(['year', 'fiscal-year']);

/** (The April-June quarter) last year, of the current fiscal. */
function quarterOf(
  from: number,
  { to, meaning: of }: { readonly to: number; readonly meaning: Meaning },
  number: number,
): EnglishNode {
  const isFiscal = of.is === 'shift' && of.unit === 'fiscal-year';
  const meaning: Meaning = isFiscal
    ? // The June quarter is the first of India's fiscal year.
      { is: 'part', unit: 'fiscal-quarter', number: ((number + 2) % 4) + 1, of, which: 'this' }
    : { is: 'part', unit: 'quarter', number, of, which: 'this' };
  return { from, to, meaning, rule: 'en-month-quarter' };
}

/** The fiscal year that the quarter is of: (July-September quarter) of FY25. */
function fiscalAfter(text: EnglishText, i: number): { readonly to: number; readonly end: number } | null {
  const at = skip(text, skip(text, i, 'of', 'in'), 'the');
  return at === i || lower(text, at) === '' ? null : (fiscalYearAt(text, at) ?? fiscalPairAt(text, at));
}

/** Its first fiscal quarter ended (on) Sept. 30: three months by the last of them, whatever its number. */
export function endedQuarterAt(text: EnglishText, i: number): EnglishNode | null {
  const part = divisionWordAt(text, i);
  if (part?.unit !== 'quarter') return null;
  const verb = skip(text, skip(text, part.to, ','), 'which', 'that');
  if (!ENDS.has(lower(text, verb))) return null;
  const at = skip(text, verb + 1, 'in', 'on');
  const month = lower(text, at) === '' ? null : monthAt(text, at);
  if (month === null || month.value < 3) return null;
  const { to } = part;
  const year = yearAfter(text, dayAfterMonth(text, month.to)?.to ?? month.to);
  if (year !== null) {
    const first = year.value * 12 + month.value - 3;
    return division(i, to, first, { unit: 'quarter', number: 1 }, 'en-month-quarter');
  }
  const [start, end] = [fields({ month: month.value - 2 }), fields({ month: month.value })];
  return { from: i, to, meaning: { is: 'range', start, end }, rule: 'en-month-quarter' };
}

const ENDS: ReadonlySet<string> = new Set(['ended', 'ending']);
