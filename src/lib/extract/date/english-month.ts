import { YEAR, dayAfterMonth, isTail, yearNextTo } from './english-day-month.ts';
import { monthAt } from './english-month-name.ts';
import { isJoined, isMonthWord } from './english-month-word.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, isLoose } from './english-text.ts';
import { lower } from './english-token.ts';
import { WHICH, frameAt, isPlain, placedAt } from './english-unit.ts';
import type { Meaning } from './meaning.ts';
import { fields, within } from './node.ts';

/** A month without a day: October 2018, May last year, last December, in March. */
export function monthOnlyAt(text: EnglishText, i: number): EnglishNode | null {
  const placed = placedMonthAt(text, i);
  if (placed !== null) return placed;
  const month = monthAt(text, i);
  if (month === null || (isTail(text, i) && !endsBefore(text, i, 'prep') && !isJoined(text, i))) return null;
  const frame = frameAt(text, month.to, YEAR);
  if (frame !== null) {
    const meaning = within(frame.meaning, fields({ month: month.value }));
    return { from: i, to: frame.to, meaning, rule: 'en-month' };
  }
  const year = yearNextTo(text, month.to);
  if (year !== null) {
    return {
      from: i,
      to: year.to,
      meaning: fields({ month: month.value, year: year.value }),
      rule: 'en-month-year',
    };
  }
  const trail = lower(text, month.to);
  if ((trail === 'next' || trail === 'last') && isLoose(text, month.to + 1)) {
    const meaning = fields({ month: month.value }, trail);
    return { from: i, to: month.to + 1, meaning, rule: 'en-month-placed' };
  }
  if (!isMonthWord(text, i, month)) return null;
  return { from: i, to: month.to, meaning: fields({ month: month.value }), rule: 'en-month' };
}

/** Last April, this May, next December; with the year's months as the other reading. */
function placedMonthAt(text: EnglishText, i: number): EnglishNode | null {
  const placed = placedAt(text, i);
  if (placed === null) return null;
  const month = monthAt(text, placed.to);
  if (month === null) return null;
  const which = WHICH[placed.count + 1] ?? 'this';
  // Last October 16.
  const day = dayAfterMonth(text, month.to);
  if (day !== null) {
    if (placed.from === 'context' || yearNextTo(text, day.to) !== null) return null;
    const meaning = fields({ month: month.value, day: day.value }, which);
    return { from: placed.at, to: day.to, meaning, rule: 'en-month-placed' };
  }
  const year = yearNextTo(text, month.to);
  if (year !== null) {
    const meaning = fields({ month: month.value, year: year.value });
    return { from: placed.at, to: year.to, meaning, rule: 'en-month-year' };
  }
  const word = lower(text, placed.at) || (text.passage.tokens[placed.at]?.text ?? '');
  if (word === 'same') return null;
  // That December: of the year named last.
  if (word === 'that') {
    const year: Meaning = { is: 'shift', unit: 'year', count: 0, origin: { from: 'context' } };
    const meaning: Meaning = { is: 'part', unit: 'month', number: month.value, of: year, which: 'this' };
    return { from: placed.at, to: month.to, meaning, rule: 'en-unit-context' };
  }
  const inYear: Meaning = {
    is: 'part',
    unit: 'month',
    number: month.value,
    of: { is: 'shift', unit: 'year', count: placed.count, origin: { from: 'dateline' } },
    which: 'this',
  };
  // The following January, the next June, the previous May: counted from the date told before.
  if (placed.from === 'context' || (placed.article && word === 'next')) {
    const meaning = fields({ month: month.value, from: 'context' }, which);
    return { from: placed.at, to: month.to, meaning, rule: 'en-unit-context' };
  }
  const meaning = fields({ month: month.value }, which);
  const others =
    which === 'this' || !isPlain(text, placed) ? [] : [{ meaning: inYear, rule: 'en-month-of-year' }];
  return { from: placed.at, to: month.to, meaning, rule: 'en-month-placed', others };
}
