import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { COUNT_OF, whichAt } from './hindi-shifts.ts';
import { after, nextWordAt, textAt } from './hindi-words.ts';
import type { Unit } from './meaning.ts';
import type { Node } from './node.ts';

/** पिछले साल इसी महीने, गत वर्ष के समान माह: the month last named, or else that of the report, a year before. */
export function sameMonthAt(passage: Passage, i: number): Node | null {
  const which = whichAt(passage, i);
  const year = which?.which === 'last' ? nextWordAt(passage, which.to, 'unit') : null;
  if (year?.value !== 'year') return null;
  const at = after(passage, year.to, 'के', 'की', 'में');
  if (!SAME.has(textAt(passage, at))) return null;
  const month = nextWordAt(passage, at + 1, 'unit');
  if (month?.value !== 'month') return null;
  return {
    from: i,
    to: month.to,
    meaning: { is: 'shift', unit: 'month', count: -12, origin: { from: 'context' } },
    rule: 'hi-span-shift',
  };
}

const SAME: ReadonlySet<string> = wordSet('इसी उसी समान');

/** पिछले से पिछले साल, अगले से अगले हफ्ते. */
export function twiceAt(passage: Passage, i: number): Node | null {
  const first = whichAt(passage, i);
  if (first === null || first.which === 'this' || textAt(passage, first.to) !== 'से') return null;
  const second = textAt(passage, first.to + 1) === '' ? null : whichAt(passage, first.to + 1);
  const unit = second?.which === first.which ? nextWordAt(passage, second.to, 'unit') : null;
  if (unit === null || unit.value === 'day') return null;
  const count = 2 * COUNT_OF[first.which];
  return {
    from: i,
    to: unit.to,
    meaning: { is: 'shift', unit: unit.value as Unit, count, origin: { from: 'dateline' } },
    rule: 'hi-span-shift',
  };
}
