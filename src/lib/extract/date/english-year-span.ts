import { wordSet } from '../read/word-set.ts';
import { isNumbered } from './english-bare-year.ts';
import { fiscalWordAfter, fiscalYear } from './english-fiscal.ts';
import { jointAt } from './english-joint.ts';
import { isCounted } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, wordAt } from './english-text.ts';
import { before, isTouching, lower } from './english-token.ts';
import type { YearPair } from './english-year-pair.ts';
import { fiscalPairAt, fiscalPairYears, yearPairAt } from './english-year-pair.ts';
import { fields } from './node.ts';

/** Words within which a budget or export makes 2024-25 a fiscal year. */
const NEAR = 10;

/** 2019-21 is a span of years; 2024-25 beside money, in a text of India, a fiscal year. */
export function yearSpanAt(text: EnglishText, i: number): EnglishNode | null {
  if (text.hindi[i] === true) return null;
  const pair = yearPairAt(text, i);
  if (pair === null || isCounted(text, pair.to) || isNumbered(text, i) || CALLED.has(before(text, i)))
    return null;
  const by = before(text, i);
  if (isTouching(text, i) && by !== '(' && by !== '"') return null;
  const isPlaced = pair.start >= 1800 || endsBefore(text, i, 'in') || by === '(' || by === 'the';
  if (!isPlaced || isCapitalCode(text, i)) return null;
  if (pair.end === pair.start + 1) {
    const named = fiscalWordAfter(text, pair.to);
    if (named !== null) return fiscalYear(i, named, pair.end);
    const last = text.foreign ? null : lastOfRange(text, i, pair);
    if (last !== null)
      return {
        from: i,
        to: last.to,
        meaning: fiscalPairYears({ ...pair, end: last.end }),
        rule: 'en-fiscal-year',
      };
    if (!text.foreign && !SEASONS.has(lower(text, pair.to)) && isNearMoney(text, i, pair.to))
      return fiscalYear(i, pair.to, pair.end);
  }
  return yearSpan(i, pair);
}

/** Call 1800-2021. */
const CALLED: ReadonlySet<string> = wordSet('call dial phone text whatsapp');

/** The 2024-25 crop year begins when its crop does. */
const SEASONS: ReadonlySet<string> = wordSet('crop marketing academic school season sugar winter');

/** From 2018-19 to 2023-24: two of them in a row are fiscal years, with no word of money. */
function lastOfRange(text: EnglishText, i: number, { to, end }: YearPair): YearPair | null {
  const joint = lower(text, to) === '-' ? null : jointAt(text, to, i);
  const pair = joint?.how === 'range' ? fiscalPairAt(text, joint.to) : null;
  return pair !== null && pair.end > end ? pair : null;
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
