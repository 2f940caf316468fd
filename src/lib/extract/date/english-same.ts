import { yearAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { unitAt } from './english-text.ts';
import { lower, skip } from './english-token.ts';
import type { Unit } from './meaning.ts';

const UNITS: ReadonlySet<Unit> = new Set(['day', 'week', 'month']);

/** The report's day, week or month in another year: on this day in 1953, this month last year. */
export function sameInYearAt(text: EnglishText, i: number): EnglishNode | null {
  if (text.passage.tokens[i]?.text !== 'this') return null;
  const unit = unitAt(text, i + 1);
  if (unit === null || !UNITS.has(unit.unit)) return null;
  const at = skip(text, unit.to, 'in');
  const rule = 'en-ago';
  const narrow = { unit: unit.unit, count: 0 };
  const origin = { from: 'dateline' } as const;
  if (lower(text, unit.to) === 'last' && lower(text, unit.to + 1) === 'year') {
    const meaning = { is: 'shift', unit: 'year', count: -1, origin, at: narrow } as const;
    return { from: i, to: unit.to + 2, meaning, rule };
  }
  const year = at > unit.to && lower(text, at) !== '' ? yearAt(text, at) : null;
  if (year === null) return null;
  const meaning = { is: 'shift', unit: 'year', count: 0, year: year.value, origin, at: narrow } as const;
  return { from: i, to: year.to, meaning, rule };
}
