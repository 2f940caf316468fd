import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { lengthOf } from './hindi-parts.ts';
import { after, afterOf, nextWordAt, textAt } from './hindi-words.ts';
import type { Meaning } from './meaning.ts';
import type { Node } from './node.ts';

/** A quarter or half of a year, as a text has named one. */
type Quarter = Extract<Meaning, { is: 'part' }>;

/**
 * पिछले वित्त वर्ष की इसी तिमाही, 2023 की समान तिमाही: in another year the quarter last named. Where none was, the year alone.
 * @param nodes the dates, in order
 */
export function withSameQuarters(passage: Passage, nodes: readonly Node[]): readonly Node[] {
  const all: Node[] = [];
  let last: Quarter | null = null;
  /** The token after such words: इसी तिमाही by itself would be the present one. */
  let read = 0;
  for (const node of nodes) {
    if (node.from < read) continue;
    const to = lengthOf(node.meaning) === 'year' ? sameQuarterAfter(passage, node.to) : null;
    const before = all.at(-1)?.meaning;
    const meaning: Meaning | null =
      to === null || last === null ? null : ofYear(last, node.meaning, before === last);
    all.push(to === null || meaning === null ? node : { from: node.from, to, meaning, rule: 'hi-quarter' });
    last = quarterEndedOn(passage, node) ?? quarterOf(node.meaning) ?? last;
    read = to ?? 0;
  }
  return all;
}

/** The token after की इसी तिमाही at `i`, or null. */
function sameQuarterAfter(passage: Passage, i: number): number | null {
  const of = afterOf(passage, i);
  if (!SAME.has(textAt(passage, of))) return null;
  // एक साल पहले इसी अवधि में
  if (textAt(passage, of + 1) === 'अवधि') return of + 2;
  const unit = nextWordAt(passage, of + 1, 'unit');
  return unit?.value === 'quarter' || unit?.value === 'half' ? unit.to : null;
}

const SAME: ReadonlySet<string> = wordSet('इसी उसी समान');

/** 31 मार्च को समाप्त (हुई) तिमाही: the quarter that a day ends. */
function quarterEndedOn(passage: Passage, { meaning, to }: Node): Quarter | null {
  if (meaning.is !== 'fields' || meaning.day === undefined || meaning.month === undefined) return null;
  if (textAt(passage, to) !== 'को' || !ENDED.has(textAt(passage, to + 1)) || meaning.month % 3 !== 0)
    return null;
  const at = after(passage, to + 2, 'हुई', 'हुयी');
  if (nextWordAt(passage, at, 'unit')?.value !== 'quarter') return null;
  return { is: 'part', unit: 'quarter', number: meaning.month / 3, of: null, which: 'tense' };
}

const ENDED: ReadonlySet<string> = wordSet('समाप्त खत्म');

function quarterOf(meaning: Meaning): Quarter | null {
  if (meaning.is === 'range') return byMonths(meaning.start, meaning.end);
  return meaning.is === 'part' && /quarter|half/.test(meaning.unit) ? meaning : null;
}

/** जुलाई-सितंबर 2025 तिमाही. */
function byMonths(start: Meaning | null, end: Meaning | null): Quarter | null {
  const [first, last] = [start, end].map((side) => (side?.is === 'fields' ? (side.month ?? 0) : 0));
  if (!first || !last || last % 3 !== 0 || last - first !== 2) return null;
  return { is: 'part', unit: 'quarter', number: last / 3, of: null, which: 'tense' };
}

/** Quarters in a year. */
const QUARTERS = 4;

/**
 * The quarter of a year of either kind; of last year, counted back from the quarter where that is named right before.
 * A quarter of the calendar has the number after that which it has in the fiscal year.
 */
function ofYear(quarter: Quarter, of: Meaning, isNear: boolean): Meaning {
  const isFiscal = quarter.unit === 'fiscal-quarter';
  if (of.is === 'shift' && of.unit === 'year' && isNear) {
    const [unit, size] = /half/.test(quarter.unit)
      ? (['half', 2] as const)
      : (['quarter', QUARTERS] as const);
    return { is: 'shift', unit, count: of.count * size, origin: { from: 'context' } };
  }
  const isOfFiscalYear = of.is === 'value' || (of.is === 'shift' && of.unit === 'fiscal-year');
  if (isFiscal === isOfFiscalYear || /half/.test(quarter.unit)) return { ...quarter, of, which: 'this' };
  const number = isFiscal ? (quarter.number % QUARTERS) + 1 : ((quarter.number + 2) % QUARTERS) + 1;
  return { ...quarter, unit: isFiscal ? 'quarter' : 'fiscal-quarter', number, of, which: 'this' };
}
