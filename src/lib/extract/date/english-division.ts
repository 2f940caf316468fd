import type { Division } from './english-division-word.ts';
import { divisionWordAt, isLoneDivision } from './english-division-word.ts';
import { fiscalYearAt } from './english-fiscal.ts';
import { monthAt } from './english-month-name.ts';
import { shortYearAt, yearAt } from './english-number.ts';
import { wholeAt } from './english-part.ts';
import type { Count, EnglishNode, EnglishText } from './english-text.ts';
import { wordAt } from './english-text.ts';
import { isCapital, isTouching, lower, skip } from './english-token.ts';
import { frameAt } from './english-unit.ts';
import { fiscalPairAt } from './english-year-pair.ts';
import type { Meaning, Unit } from './meaning.ts';
import { padded } from './node.ts';
import { fullYear } from './short-years.ts';
import { wordSet } from '../read/word-set.ts';

/** The year that a quarter or half is of. */
type Whole =
  /** `first`: month from which the divisions count, in months since year 0. */
  | { readonly to: number; readonly first: number; readonly fiscal: boolean }
  | { readonly to: number; readonly of: Meaning };

/** Q3 2024, third quarter of 2024, the second half of last year, H1 FY25, Q1 (and Q2 of FY25). */
export function divisionAt(text: EnglishText, i: number): EnglishNode | null {
  const part = divisionWordAt(text, i);
  if (part === null) return ownedDivision(text, i) ?? yearFirst(text, i);
  const half = part.unit === 'half' ? halfOfMonth(text, i, part) : null;
  if (half !== null) return half;
  const whole = wholeAfter(text, part.to) ?? shortWhole(text, i, part.to) ?? listedWhole(text, part);
  if (whole === null) return loneDivision(text, i, part);
  if ('first' in whole) {
    const rule = whole.fiscal ? 'en-fiscal-division' : 'en-division';
    return division(i, whole.to, whole.first, part, rule);
  }
  const isFiscal = whole.of.is === 'shift' && whole.of.unit === 'fiscal-year';
  const unit: Unit = isFiscal ? `fiscal-${part.unit}` : part.unit;
  return {
    from: i,
    to: whole.to,
    meaning: { is: 'part', unit, number: part.number, of: whole.of, which: 'this' },
    rule: 'en-division',
  };
}

/** The second half of March. */
function halfOfMonth(text: EnglishText, i: number, { to, number }: Division): EnglishNode | null {
  const of = lower(text, to) === 'of' ? wholeAt(text, to + 1) : null;
  if (of === null || monthAt(text, to + 1) === null) return null;
  const meaning: Meaning = { is: 'part', unit: 'fortnight', number, of: of.meaning, which: 'this' };
  return { from: i, to: of.to, meaning, rule: 'en-part' };
}

/** This year's second quarter. */
function ownedDivision(text: EnglishText, i: number): EnglishNode | null {
  const year = frameAt(text, i, FRAMES);
  if (year === null || lower(text, year.to) !== "'" || lower(text, year.to + 1) !== 's') return null;
  const part = divisionWordAt(text, year.to + 2);
  if (part === null) return null;
  const { unit, number, to } = part;
  const meaning: Meaning = { is: 'part', unit, number, of: year.meaning, which: 'this' };
  return { from: i, to, meaning, rule: 'en-division' };
}

/** FY26 Q2, 2025 H1. */
function yearFirst(text: EnglishText, i: number): EnglishNode | null {
  const fiscal = fiscalYearAt(text, i);
  const whole = fiscal === null ? yearWhole(yearAt(text, i)) : fiscalWhole(fiscal);
  if (whole === null || lower(text, whole.to) === '') return null;
  const at = skip(text, whole.to, '-', ',');
  const part = isCapital(text, at) ? divisionWordAt(text, at) : null;
  if (part === null || part.to !== at + 2) return null;
  return division(i, part.to, whole.first, part, whole.fiscal ? 'en-fiscal-division' : 'en-division');
}

/** The second quarter, first-half profit: the nearest by tense, in a report of India of its fiscal year. */
function loneDivision(text: EnglishText, i: number, part: Division): EnglishNode | null {
  const { unit, number, to } = part;
  const next = lower(text, to);
  const isOfCup = next === 'final' || (next === '-' && /^finals?$/.test(lower(text, to + 1)));
  if (isOfCup || next === 'of' || !isLoneDivision(text, i, part)) return null;
  const isFiscal = text.passage.tokens.slice(i, to).some((token) => token.text === 'fiscal');
  // Elsewhere a fiscal year begins when its company likes.
  if (isFiscal && text.foreign) return null;
  const ofIndia = isFiscal || text.indian;
  const ago = yearAgo(text, to);
  const isOfResults = [to, to + 1].some((at) => RESULTS.has(lower(text, at)));
  return {
    from: i,
    to: ago ?? to,
    meaning: {
      is: 'part',
      unit: ofIndia ? `fiscal-${unit}` : unit,
      number,
      of: null,
      // Will report its third-quarter results in January: of what is over.
      which: isOfResults ? 'last' : 'tense',
      ...(ago === null ? {} : { beyond: 1 }),
    },
    rule: ofIndia ? 'en-fiscal-division' : 'en-division',
  };
}

const RESULTS: ReadonlySet<string> = wordSet('results earnings');

/** (The third quarter) a year ago, (the fourth quarter) a year earlier: past the words. */
function yearAgo(text: EnglishText, i: number): number | null {
  const words = [lower(text, i), lower(text, i + 1), lower(text, i + 2)];
  return (words[0] === 'a' || words[0] === 'one') && words[1] === 'year' && AGO.has(words[2] ?? '')
    ? i + 3
    : null;
}

const AGO: ReadonlySet<string> = wordSet('ago earlier before');

const FRAMES: ReadonlySet<Unit> = new Set(['year', 'fiscal-year']);

function wholeAfter(text: EnglishText, end: number): Whole | null {
  const to = pastMonths(text, end) ?? end;
  const at = skip(text, skip(text, skip(text, to, ',', '-', "'"), 'of', 'in'), 'the', 'this');
  const fiscal = lower(text, at) === '' ? null : fiscalYearAt(text, at);
  if (fiscal !== null) return fiscalWhole(fiscal);
  const pair = lower(text, at) === '' ? null : fiscalPairAt(text, at);
  if (pair !== null) return { to: pair.to, first: pair.start * 12 + 3, fiscal: true };
  const year = yearAfter(text, to);
  if (year !== null) return yearWhole(year);
  const frame = frameAt(text, to, FRAMES);
  return frame === null ? null : { to: frame.to, of: frame.meaning };
}

/** A year whose first month is known. */
type Dated = Extract<Whole, { readonly first: number }>;

function fiscalWhole({ to, end, meaning }: NonNullable<ReturnType<typeof fiscalYearAt>>): Dated {
  const isIndian = meaning.is === 'value';
  return { to, first: isIndian ? (end - 1) * 12 + 3 : end * 12, fiscal: isIndian };
}

function yearWhole(year: Count | null): Dated | null {
  return year === null ? null : { to: year.to, first: year.value * 12, fiscal: false };
}

/** Tokens of two months and their brackets. */
const LONGEST_BRACKET = 7;

/** Past the months of a quarter in brackets: first quarter (April-June) of 2025-26. */
function pastMonths(text: EnglishText, i: number): number | null {
  if (lower(text, i) !== '(') return null;
  for (let at = i + 1; at < i + LONGEST_BRACKET; at++) {
    if (lower(text, at) === ')') return at + 1;
    if (
      monthAt(text, at) === null &&
      lower(text, at) !== '-' &&
      lower(text, at) !== 'to' &&
      lower(text, at) !== '.'
    )
      return null;
  }
  return null;
}

/** 2Q25. */
function shortWhole(text: EnglishText, i: number, to: number): Whole | null {
  const [here, digits] = [text.passage.tokens[i], text.passage.tokens[to]];
  if (here?.kind !== 'digits' || digits?.kind !== 'digits' || digits.text.length !== 2) return null;
  return isTouching(text, to) && isTouching(text, to - 1)
    ? { to: to + 1, first: fullYear(Number(digits.text)) * 12, fiscal: false }
    : null;
}

/** Of divisions in a list or range the last one says the year: Q1 and Q2 of FY25, Q1-Q3 2024. */
function listedWhole(text: EnglishText, { to, unit }: Division): Whole | null {
  if (lower(text, to) === '') return null;
  const joint = LIST.has(lower(text, to)) ? to + 1 : wordAt(text, to, 'range-to')?.to;
  const at = joint === undefined ? null : skip(text, joint, 'the');
  const other = at === null || lower(text, at) === '' ? null : divisionWordAt(text, at);
  const whole = other?.unit === unit ? wholeAfter(text, other.to) : null;
  return whole === null ? null : { ...whole, to };
}

const LIST: ReadonlySet<string> = new Set(['and', 'or', '&', '-', '/']);

/** The year after a quarter or half: (third quarter) of 2024. */
export function yearAfter(
  text: EnglishText,
  i: number,
): { readonly to: number; readonly value: number } | null {
  const at = skip(text, skip(text, i, ',', '-', '/'), 'of', 'in');
  if (lower(text, at) === '') return null;
  const whole = lower(text, at) === 'the' ? at + 1 : at;
  return yearAt(text, whole) ?? shortYearAt(text, at);
}

/**
 * The months of a quarter or half.
 * @param first month from which the divisions count, in months since year 0
 */
export function division(
  from: number,
  to: number,
  first: number,
  { unit, number }: Pick<Division, 'unit' | 'number'>,
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
