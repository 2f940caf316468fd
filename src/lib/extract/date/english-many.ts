import { fiscalYearAt } from './english-fiscal.ts';
import { numeralAt } from './english-number.ts';
import { wholeAt } from './english-part.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { unitAt } from './english-text.ts';
import { before, lower, skip } from './english-token.ts';
import { frameAt } from './english-unit.ts';
import { fiscalPairAt, fiscalPairYears } from './english-year-pair.ts';
import type { Meaning, Unit } from './meaning.ts';

/** Units that some of may be counted. */
const COUNTED: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'quarter', 'year']);

const WHOLES: ReadonlySet<Unit> = new Set(['week', 'month', 'quarter', 'year', 'fiscal-year', 'decade']);

const FIRST: ReadonlySet<string> = new Set(['first', 'opening']);
const LAST: ReadonlySet<string> = new Set(['last', 'final', 'closing']);

/** Some units at an edge of a span: first nine months of 2024, last three weeks of May, first two quarters of FY25. */
export function manyOfAt(text: EnglishText, i: number): EnglishNode | null {
  const word = text.passage.tokens[i]?.text ?? '';
  if (before(text, i) !== 'the' || (!FIRST.has(word) && !LAST.has(word))) return null;
  const count = lower(text, i + 1) === '' ? null : numeralAt(text, i + 1);
  if (count === null || count.role === 'ordinal' || !Number.isInteger(count.value) || count.value < 2)
    return null;
  const unit = unitAt(text, count.to, true);
  if (unit === null || !COUNTED.has(unit.unit)) return null;
  const whole = wholeOf(text, unit.to);
  if (whole === null) return null;
  const part = (number: number): Meaning => ({
    is: 'part',
    unit: unit.unit,
    number,
    of: whole.meaning,
    which: 'this',
  });
  const [start, end] = FIRST.has(word) ? [1, count.value] : [-count.value, -1];
  return {
    from: i,
    to: whole.to,
    meaning: { is: 'range', start: part(start), end: part(end) },
    rule: 'en-part',
  };
}

function wholeOf(text: EnglishText, i: number): { readonly to: number; readonly meaning: Meaning } | null {
  const of = skip(text, i, 'of', 'in');
  if (of === i) return null;
  const at = skip(text, of, 'the');
  const pair = lower(text, at) === '' ? null : fiscalPairAt(text, at);
  if (pair !== null) return { to: pair.to, meaning: fiscalPairYears(pair) };
  return (
    (lower(text, at) === '' ? null : fiscalYearAt(text, at)) ?? wholeAt(text, of) ?? frameAt(text, i, WHOLES)
  );
}
