import { isNumbered } from './english-bare-year.ts';
import { fiscalWordAfter, fiscalYear } from './english-fiscal.ts';
import { isCounted } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, wordAt } from './english-text.ts';
import { before, isTouching } from './english-token.ts';
import type { YearPair } from './english-year-pair.ts';
import { yearPairAt } from './english-year-pair.ts';
import { fields } from './node.ts';

/** Words within which a budget or export makes 2024-25 a fiscal year. */
const NEAR = 10;

/** 2019-21 is a span of years; 2024-25 beside money, in a text of India, a fiscal year. */
export function yearSpanAt(text: EnglishText, i: number): EnglishNode | null {
  if (text.hindi[i] === true) return null;
  const pair = yearPairAt(text, i);
  if (pair === null || isCounted(text, pair.to) || isNumbered(text, i)) return null;
  const by = before(text, i);
  if (isTouching(text, i) && by !== '(' && by !== '"') return null;
  const isPlaced = pair.start >= 1800 || endsBefore(text, i, 'in') || by === '(' || by === 'the';
  if (!isPlaced || isCapitalCode(text, i)) return null;
  if (pair.end === pair.start + 1) {
    const named = fiscalWordAfter(text, pair.to);
    if (named !== null) return fiscalYear(i, named, pair.end);
    if (!text.foreign && isNearMoney(text, i, pair.to)) return fiscalYear(i, pair.to, pair.end);
  }
  return yearSpan(i, pair);
}

/** The stretch from the first of two years to the second. */
export function yearSpan(from: number, pair: YearPair): EnglishNode {
  const [start, end] = [fields({ year: pair.start }), fields({ year: pair.end })];
  return { from, to: pair.to, meaning: { is: 'range', start, end }, rule: 'en-year-span' };
}

function isCapitalCode({ passage }: EnglishText, i: number): boolean {
  const by = passage.tokens[i - 1];
  return by?.text === '#' || by?.text === '@';
}

function isNearMoney(text: EnglishText, from: number, to: number): boolean {
  for (let k = Math.max(0, from - NEAR); k < Math.min(text.passage.tokens.length, to + NEAR); k++) {
    if (k >= from && k < to) continue;
    if (wordAt(text, k, 'fiscal-context') !== null) return true;
    if (text.passage.hits[k]?.some(({ entry }) => entry.type === 'currency') === true) return true;
  }
  return false;
}
