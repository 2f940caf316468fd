import { dayOfMonthAt, yearNextTo } from './english-day-month.ts';
import { centuryAt } from './english-decade.ts';
import { monthAt } from './english-month-name.ts';
import { ordinalAt, yearAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { unitAt } from './english-text.ts';
import { before, lower, skip } from './english-token.ts';
import { frameAt } from './english-unit.ts';
import type { Meaning, Unit } from './meaning.ts';
import { fields, padded } from './node.ts';

const COUNTED_UNITS: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'fortnight', 'decade']);

const YEARS: ReadonlySet<Unit> = new Set(['year', 'fiscal-year']);

const WHOLES: ReadonlySet<Unit> = new Set(['year', 'month', 'week', 'decade', 'century']);

/** First week of May 2025, the last week of December, the third week of this month, the last day of 2024. */
export function weekOfAt(text: EnglishText, i: number): EnglishNode | null {
  const dated = weekOfDayAt(text, i);
  if (dated !== null) return dated;
  const isLast = text.passage.tokens[i]?.text === 'last' || text.passage.tokens[i]?.text === 'final';
  const number = isLast ? { to: i + 1, value: -1 } : ordinalAt(text, i);
  if (number === null || number.value > 53) return null;
  const listed = listedUnit(text, number.to);
  const unit = listed ?? unitAt(text, number.to, isListedNth(text, i));
  if (unit === null || !COUNTED_UNITS.has(unit.unit)) return null;
  const of = lower(text, unit.to);
  if (of !== 'of' && of !== 'in') return null;
  // The last decade of the 19th century.
  const isOfCentury = unit.unit === 'decade';
  const whole = isOfCentury ? centuryAt(text, skip(text, unit.to + 1, 'the')) : wholeAt(text, unit.to + 1);
  const frame = whole ?? frameAt(text, unit.to, WHOLES);
  if (frame === null) return null;
  const meaning: Meaning = {
    is: 'part',
    unit: unit.unit,
    number: number.value,
    of: frame.meaning,
    which: 'this',
  };
  return { from: i, to: listed === null ? frame.to : number.to, meaning, rule: 'en-part' };
}

/** (The first) and third weeks of May: the unit that the second has for both. */
function listedUnit(text: EnglishText, i: number): { readonly to: number; readonly unit: Unit } | null {
  if (!LISTS.has(lower(text, i))) return null;
  const at = skip(text, i + 1, 'the');
  const to = lower(text, at) === 'last' ? at + 1 : (ordinalAt(text, at)?.to ?? null);
  return to === null || lower(text, to) === '' ? null : unitAt(text, to, true);
}

/** The third of the first and third weeks. */
function isListedNth(text: EnglishText, i: number): boolean {
  const at = before(text, i) === 'the' ? i - 1 : i;
  return LISTS.has(before(text, at)) && ordinalAt(text, at - 2) !== null;
}

const LISTS: ReadonlySet<string> = new Set(['and', 'or']);

/** The week of 3 March: the one that holds the day. */
function weekOfDayAt(text: EnglishText, i: number): EnglishNode | null {
  const unit = unitAt(text, i);
  if (unit?.unit !== 'week' || lower(text, unit.to) !== 'of' || lower(text, unit.to + 1) === '') return null;
  const day = dayOfMonthAt(text, skip(text, unit.to + 1, 'the'));
  if (day === null) return null;
  const meaning: Meaning = { is: 'part', unit: 'week', number: 1, of: day.meaning, which: 'this' };
  return { from: i, to: day.to, meaning, rule: 'en-part' };
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
  const frame = frameAt(text, month.to, YEARS);
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
