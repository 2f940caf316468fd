import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { COUNT_OF, whichAt } from './hindi-shifts.ts';
import type { Count } from './hindi-words.ts';
import { after, nextWordAt, textAt, wordAt, yearNumberAt } from './hindi-words.ts';
import type { Unit } from './meaning.ts';
import type { Node } from './node.ts';

/** पिछले साल इसी महीने, एक साल पहले समान माह: the month last named, or else that of the report, so many years before. */
export function sameMonthAt(passage: Passage, i: number): Node | null {
  const year = yearsAgoAt(passage, i);
  if (year === null) return null;
  const at = after(passage, year.to, 'के', 'की', 'में');
  if (!SAME.has(textAt(passage, at))) return null;
  const month = nextWordAt(passage, at + 1, 'unit');
  if (month?.value !== 'month') return null;
  return {
    from: i,
    to: month.to,
    meaning: { is: 'shift', unit: 'month', count: -MONTHS * year.value, origin: { from: 'context' } },
    rule: 'hi-span-shift',
  };
}

const MONTHS = 12;
const SAME: ReadonlySet<string> = wordSet('इसी उसी समान');

/** पिछले साल इसी दिन, पांच साल पहले आज ही के दिन, आज ही के दिन 1969 में: the report's day in another year. */
export function sameDayAt(passage: Passage, i: number): Node | null {
  const words = sameDayWords(passage, i);
  const year = otherYearAt(passage, words === null ? i : after(passage, words, ',', '-'), words === null);
  const to = words === null && year !== null ? sameDayWords(passage, year.end) : (year?.to ?? null);
  if (year === null || to === null) return null;
  const at = { unit: 'day', count: 0 } as const;
  const told = year.isAgo ? { count: -year.value } : { count: 0, year: year.value };
  return {
    from: i,
    to,
    meaning: { is: 'shift', unit: 'year', ...told, origin: { from: 'dateline' }, at },
    rule: 'hi-span-shift',
  };
}

/** पांच साल पहले, साल 1969 (में): which year it is, before the day (`end` past the में) or after it. */
function otherYearAt(
  passage: Passage,
  i: number,
  isFirst: boolean,
): { readonly to: number; readonly end: number; readonly value: number; readonly isAgo: boolean } | null {
  const ago = textAt(passage, i) === '' && !isFirst ? null : yearsAgoAt(passage, i);
  if (ago !== null) return { ...ago, end: ago.to, isAgo: true };
  const word = wordAt(passage, i, 'year-word');
  const year = yearNumberAt(passage, word?.to ?? i);
  if (year === null || textAt(passage, year.to) !== 'में') return null;
  return { ...year, end: year.to + 1, isAgo: false };
}

function yearsAgoAt(passage: Passage, i: number): Count | null {
  const which = whichAt(passage, i);
  const year = which?.which === 'last' ? nextWordAt(passage, which.to, 'unit') : null;
  if (year?.value === 'year') return { to: year.to, value: 1 };
  const whole = wordAt(passage, i, 'unit');
  // साल भर पहले
  if (whole?.value === 'year' && textAt(passage, whole.to) === 'भर' && AGO.has(textAt(passage, whole.to + 1)))
    return { to: whole.to + 2, value: 1 };
  const number = numberAt(passage, i);
  const unit = number?.role === 'cardinal' ? nextWordAt(passage, number.to, 'unit') : null;
  if (number === null || unit?.value !== 'year' || !AGO.has(textAt(passage, unit.to))) return null;
  return { to: unit.to + 1, value: number.value };
}

/** The token after इसी दिन, आज ही के दिन, आज के ही दिन at `i`, or null. */
function sameDayWords(passage: Passage, i: number): number | null {
  const from = after(passage, i, 'ठीक');
  const text = (at: number) => (at === i ? (passage.tokens[i]?.text ?? '') : textAt(passage, at));
  if (text(from) === 'इसी' && DAYS.has(text(from + 1))) return from + 2;
  if (text(from) !== 'आज') return null;
  const of = after(passage, after(passage, from + 1, 'ही'), 'के');
  const day = after(passage, of, 'ही');
  return of > from + 1 && DAYS.has(text(day)) ? day + 1 : null;
}

const AGO: ReadonlySet<string> = wordSet('पहले पूर्व');
const DAYS: ReadonlySet<string> = wordSet('दिन रोज');

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
