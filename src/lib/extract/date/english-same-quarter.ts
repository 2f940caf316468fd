import { isAmountBefore } from './english-amount.ts';
import { wordSet } from '../read/word-set.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { before } from './english-token.ts';
import { STRETCHES, isYearAgoStretch } from './english-year-ago.ts';
import type { Meaning, Unit } from './meaning.ts';
import { shapeOf } from './node.ts';

/**
 * (In the third quarter it sold more than in the) same quarter last year, the corresponding month a year earlier: a year
 * before what was named right before. Where that is no quarter, half or month the year alone is told.
 * @param nodes the dates, in order
 */
export function withSameQuarters(text: EnglishText, nodes: readonly EnglishNode[]): readonly EnglishNode[] {
  return nodes.map((node, k) => {
    const last = nodes[k - 1];
    if (last !== undefined && isSameYearBack(text, node, last)) return { ...node, meaning: last.meaning };
    const isAgo = isYearAgoStretch(text, node);
    const from = isAgo ? node.from : isYearBack(node.meaning) ? sameAt(text, node.from) : null;
    const stretch = from === null || last === undefined ? null : stretchOf(last.meaning);
    if (from === null || stretch === null) return node;
    const [unit, count] = stretch;
    return {
      from,
      to: node.to,
      meaning: { is: 'shift', unit, count, origin: { from: 'context' } },
      rule: 'en-from-context',
    };
  });
}

/** $5 million, from $4 million a year ago, and $7 million, from $6 million a year earlier: each is held against the same year. */
function isSameYearBack(text: EnglishText, node: EnglishNode, last: EnglishNode): boolean {
  if (!isYearBack(node.meaning) || !isYearBack(last.meaning) || last.rule !== 'en-ago') return false;
  return (
    node.rule === 'en-from-context' && isAmountBefore(text, node.from) && isAmountBefore(text, last.from)
  );
}

/** Last year, a year earlier. */
function isYearBack(meaning: Meaning): boolean {
  return (
    meaning.is === 'shift' && meaning.unit === 'year' && meaning.count === -1 && meaning.at === undefined
  );
}

/** Where the words begin that tell the same stretch, right before those that tell the year: same quarter of (last year). */
function sameAt(text: EnglishText, year: number): number | null {
  const unit = before(text, year) === 'of' ? year - 2 : year - 1;
  if (!STRETCHES.has(before(text, unit + 1))) return null;
  return SAME.has(before(text, unit)) ? unit - 1 : null;
}

const SAME: ReadonlySet<string> = wordSet('same corresponding comparable');

/** What a stretch is counted in, and how many of it are a year, backwards. */
function stretchOf(meaning: Meaning): readonly [Unit, number] | null {
  if (meaning.is === 'part')
    return /quarter/.test(meaning.unit) ? QUARTERS : /half/.test(meaning.unit) ? HALVES : null;
  if (shapeOf(meaning) === 'month') return MONTHS;
  const months = meaning.is === 'value' ? /^\d{4}-(\d\d)\/\d{4}-(\d\d)$/.exec(meaning.edtf) : null;
  if (months === null) return null;
  const length = (Number(months[2]) - Number(months[1]) + 13) % 12;
  return length === 3 ? QUARTERS : length === 6 ? HALVES : null;
}

const QUARTERS = ['quarter', -4] as const;
const HALVES = ['half', -2] as const;
const MONTHS = ['month', -12] as const;
