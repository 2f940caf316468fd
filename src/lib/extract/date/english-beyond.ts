import type { NumberFound } from '../number/numbers.ts';
import { numeralAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { after, unitAt, wordAt } from './english-text.ts';
import { lower } from './english-token.ts';
import { shift } from './english-unit.ts';
import type { Unit } from './meaning.ts';
import { fields } from './node.ts';

const COUNTED: ReadonlySet<Unit> = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'fiscal-year']);

/** The one beyond the last or next: the week before last, the year after next, the Friday before last. */
export function beyondAt(text: EnglishText, i: number): EnglishNode | null {
  const count = numeralAt(text, i);
  if (count !== null) return weekdaysAgo(text, i, count);
  const unit = unitAt(text, i);
  if (unit !== null && COUNTED.has(unit.unit)) {
    const side = sideAt(text, unit.to);
    return side === null
      ? null
      : {
          from: i,
          to: unit.to + 2,
          meaning: shift(unit.unit, 2 * side, { from: 'dateline' }),
          rule: 'en-unit',
        };
  }
  if (text.passage.tokens[i]?.text === 'night' && sideAt(text, i + 1) === -1)
    return { from: i, to: i + 3, meaning: shift('day', -2, { from: 'dateline' }), rule: 'en-moment' };
  const day = wordAt(text, i, 'weekday');
  const side = day === null ? null : sideAt(text, day.to);
  if (day === null || side === null) return null;
  const which = side < 0 ? 'last' : 'next';
  return {
    from: i,
    to: day.to + 2,
    meaning: { is: 'fields', weekday: Number(day.value), which, beyond: 1 },
    rule: 'en-weekday-placed',
  };
}

/** Two Fridays ago. */
function weekdaysAgo(text: EnglishText, i: number, { role, value, to }: NumberFound): EnglishNode | null {
  const days = role === 'ordinal' || lower(text, to) === '' ? null : wordAt(text, to, 'weekdays');
  const ago = days === null ? null : after(text, days.to, 'ago');
  if (days === null || ago === null || !Number.isInteger(value) || value < 1) return null;
  const weekday = Number(days.value);
  const meaning = fields({ weekday, beyond: value - 1 }, 'last');
  return { from: i, to: ago, meaning, rule: 'en-weekday-placed' };
}

/** `before last` is behind, `after next` ahead. */
function sideAt(text: EnglishText, i: number): -1 | 1 | null {
  const [by, word] = [lower(text, i), lower(text, i + 1)];
  if (by === 'before' && word === 'last') return -1;
  return by === 'after' && word === 'next' ? 1 : null;
}
