import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Node } from './node.ts';
import { lengthOf } from './hindi-parts.ts';
import { afterOf, nextWordAt, textAt } from './hindi-words.ts';
import type { Meaning, Unit } from './meaning.ts';

/** Most of each unit that the opening of a longer span counts: all of a year's months are the year. */
const MOST: Readonly<Partial<Record<Unit, number>>> = { month: 11, week: 10, day: 30 };

/**
 * The first or last months, weeks or days of what stands before them: 2024 के पहले छह महीनों, चालू वित्त वर्ष के
 * शुरुआती आठ महीने, जून के आखिरी दस दिनों; null where none follow.
 */
export function openingAfter(passage: Passage, whole: Node): Node | null {
  const of = afterOf(passage, whole.to);
  const length = of === whole.to ? null : lengthOf(whole.meaning);
  const side = FIRST.has(textAt(passage, of)) ? 1 : LAST.has(textAt(passage, of)) ? -1 : 0;
  if (length === null || side === 0 || textAt(passage, of + 1) === '') return null;
  const number = numberAt(passage, of + 1);
  if (number === null || number.role === 'ordinal' || !Number.isInteger(number.value)) return null;
  const unit = nextWordAt(passage, number.to, 'units') ?? nextWordAt(passage, number.to, 'unit');
  const name = unit?.value as Unit | undefined;
  if (unit === null || name === undefined || (name === 'month' && length === 'month')) return null;
  const most = MOST[name] ?? 0;
  if (number.value < 2 || number.value > most) return null;
  const part = (at: number): Meaning => ({
    is: 'part',
    unit: name,
    number: at,
    of: whole.meaning,
    which: 'this',
  });
  const meaning: Meaning =
    side > 0
      ? { is: 'range', start: part(1), end: part(number.value) }
      : { is: 'range', start: part(-number.value), end: part(-1) };
  return { from: whole.from, to: unit.to, meaning, rule: 'hi-opening' };
}

const FIRST: ReadonlySet<string> = wordSet('पहले प्रथम शुरुआती शुरूआती आरंभिक प्रारंभिक');
const LAST: ReadonlySet<string> = wordSet('आखिरी आखरी अंतिम');
