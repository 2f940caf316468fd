import { numeralAt } from './english-number.ts';
import { wholeAt } from './english-part.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { wordAt } from './english-text.ts';
import { lower } from './english-token.ts';
import { frameAt } from './english-unit.ts';
import type { Unit } from './meaning.ts';

const WHOLES: ReadonlySet<Unit> = new Set(['month', 'year']);

/** A weekday by its number in a month or year: first Monday of December, last Friday in May 2025, second Sunday of next month. */
export function nthWeekdayAt(text: EnglishText, i: number): EnglishNode | null {
  const nth = nthAt(text, i);
  if (nth === null || lower(text, nth.to) === '') return null;
  const day = wordAt(text, nth.to, 'weekday');
  const joint = day === null ? '' : lower(text, day.to);
  if (day === null || (joint !== 'of' && joint !== 'in')) return null;
  const whole = wholeAt(text, day.to + 1) ?? frameAt(text, day.to, WHOLES);
  if (whole === null) return null;
  return {
    from: i,
    to: whole.to,
    meaning: {
      is: 'part',
      unit: 'day',
      number: nth.value,
      weekday: Number(day.value),
      of: whole.meaning,
      which: 'this',
    },
    rule: 'en-nth-weekday',
  };
}

/** First to fifth, or last: -1. */
function nthAt(text: EnglishText, i: number): { readonly to: number; readonly value: number } | null {
  const word = text.passage.tokens[i]?.text;
  if (word === 'last' || word === 'final') return { to: i + 1, value: -1 };
  const number = numeralAt(text, i);
  return number?.role === 'ordinal' && number.value >= 1 && number.value <= 53 ? number : null;
}
