import { wordSet } from '../read/word-set.ts';
import { dayAfterMonth, yearNextTo } from './english-day-month.ts';
import { monthAt } from './english-month-name.ts';
import { numeralAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { before, lower, skip } from './english-token.ts';
import { fields } from './node.ts';

/** The nine months to September, the three months ended June 2024: so many of them, by the last. */
export function monthsToAt(text: EnglishText, i: number): EnglishNode | null {
  const count = before(text, i) === 'the' ? numeralAt(text, i) : null;
  if (count?.role !== 'cardinal' || count.value < 2 || count.value > 12) return null;
  if (lower(text, count.to) !== 'months' || !UP_TO.has(lower(text, count.to + 1))) return null;
  const at = skip(text, count.to + 2, 'in');
  const end = lower(text, at) === '' ? null : monthAt(text, at);
  // With its day, that day is what the words date.
  if (end === null || dayAfterMonth(text, end.to) !== null) return null;
  const year = yearNextTo(text, end.to);
  const first = end.value - count.value + 1;
  const month = first > 0 ? first : first + 12;
  const [start, last] =
    year === null
      ? [fields({ month }), fields({ month: end.value })]
      : [
          fields({ month, year: first > 0 ? year.value : year.value - 1 }),
          fields({ month: end.value, year: year.value }),
        ];
  return { from: i, to: year?.to ?? end.to, meaning: { is: 'range', start, end: last }, rule: 'en-range' };
}

const UP_TO: ReadonlySet<string> = wordSet('to through ended ending until');
