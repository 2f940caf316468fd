import { isTailOfNumber, numeralAt } from './english-number.ts';
import type { EnglishText } from './english-text.ts';
import { unitAt } from './english-text.ts';
import { lower, skip } from './english-token.ts';
import type { Unit } from './meaning.ts';

/** A number of units: three years, a day, two-and-a-half is none. */
interface Span {
  readonly to: number;
  readonly unit: Unit;
  readonly count: number;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'one', 'half']);

/** A number of calendar units at `i`: three years, a day, half a century, two full weeks. */
export function spanAt(text: EnglishText, i: number): Span | null {
  const word = text.passage.tokens[i]?.text ?? '';
  if (word === 'half') return halfAt(text, i);
  if (word === 'a' || word === 'an') {
    const quarter = quarterCenturyAt(text, i + 1);
    if (quarter !== null) return quarter;
    const unit = unitAt(text, i + 1);
    if (unit === null) return null;
    // A year and a half.
    const isMore = ['and', 'a', 'half'].every((more, k) => lower(text, unit.to + k) === more);
    return isMore ? spanOf(unit.to + 3, unit.unit, 1.5) : spanOf(unit.to, unit.unit, 1);
  }
  const number = numeralAt(text, i);
  if (number === null || number.role === 'ordinal' || isTailOfNumber(text, i)) return null;
  const half = pastFraction(text, number.to);
  const full = half === number.to ? skip(text, half, 'full', 'whole') : half;
  const unit = unitAt(text, full, true) ?? nightsAt(text, full);
  return unit === null || lower(text, full) === '-'
    ? null
    : spanOf(unit.to, unit.unit, half === number.to ? number.value : number.value + 0.5);
}

/** (Two) nights later: so many days. */
function nightsAt(text: EnglishText, i: number): { readonly to: number; readonly unit: Unit } | null {
  return NIGHTS.has(lower(text, i)) ? { to: i + 1, unit: 'day' } : null;
}

const NIGHTS: ReadonlySet<string> = new Set(['nights', 'mornings', 'evenings']);

/** (A) quarter century, quarter-century, quarter of a century. */
function quarterCenturyAt(text: EnglishText, i: number): Span | null {
  if (lower(text, i) !== 'quarter') return null;
  const of = skip(text, skip(text, i + 1, '-', 'of'), 'a');
  const unit = unitAt(text, of);
  return unit?.unit === 'century' ? { to: unit.to, unit: 'year', count: 25 } : null;
}

/** Past the half of 2½, 2 1/2 and 2-1/2. */
function pastFraction(text: EnglishText, i: number): number {
  if (lower(text, i) === '½') return i + 1;
  const at = skip(text, i, '-');
  return ['1', '/', '2'].every((part, k) => lower(text, at + k) === part) ? at + 3 : i;
}

/** Half a century. */
function halfAt(text: EnglishText, i: number): Span | null {
  const unit = ARTICLES.has(lower(text, i + 1)) ? unitAt(text, i + 2) : unitAt(text, i + 1);
  if (unit?.unit === 'century') return { to: unit.to, unit: 'year', count: 50 };
  if (unit?.unit === 'decade') return { to: unit.to, unit: 'year', count: 5 };
  return unit?.unit === 'year' ? { to: unit.to, unit: 'month', count: 6 } : null;
}

/** Ten years are as good as a decade: so far back, a year is meant. */
function spanOf(to: number, unit: Unit, count: number): Span | null {
  if (unit === 'year' && count % 1 === 0.5) return { to, unit: 'month', count: count * 12 };
  if (unit === 'decade' && Number.isInteger(count * 10)) return { to, unit: 'year', count: count * 10 };
  if (count > 5000 || !Number.isInteger(count)) return null;
  if (unit === 'fortnight') return { to, unit: 'week', count: count * 2 };
  if (unit === 'century') return { to, unit: 'year', count: count * 100 };
  return { to, unit, count };
}

/** Units that a date is counted in. */
export const AGO: ReadonlySet<Unit> = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'fiscal-year',
]);
