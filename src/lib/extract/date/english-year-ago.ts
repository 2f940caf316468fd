import { wordSet } from '../read/word-set.ts';
import { AGO } from './english-span.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { unitAt, wordAt } from './english-text.ts';
import { before, lower } from './english-token.ts';
import { shift } from './english-unit.ts';
import type { Meaning, Unit } from './meaning.ts';

/** The year-ago quarter, the year-earlier period, a year-ago loss. */
export function yearAgoAt(text: EnglishText, i: number): EnglishNode | null {
  const unit = unitAt(text, i);
  if (unit === null || lower(text, unit.to) !== '-' || !AGO.has(unit.unit)) return null;
  const word = lower(text, unit.to + 1);
  if (word !== 'ago' && word !== 'earlier') return null;
  const end = unit.to + 2;
  const isStretch = STRETCHES.has(lower(text, end));
  const isQuarter = isStretch && unit.unit === 'year' && lower(text, end) === 'quarter';
  // Results of a quarter come in the one after it.
  const meaning: Meaning = isQuarter
    ? shift('quarter', -YEAR_AND_ONE, { from: 'dateline' })
    : shift(unit.unit, -1, { from: 'dateline' });
  return { from: i, to: isStretch ? end + 1 : end, meaning, rule: 'en-ago' };
}

/** Quarters of a year and one more. */
const YEAR_AND_ONE = 5;

/** What results are told of. */
export const STRETCHES: ReadonlySet<string> = wordSet('quarter period half month');

/** The year-ago quarter: a stretch told to be of the year before. */
export function isYearAgoStretch({ passage: { tokens } }: EnglishText, { from, to }: EnglishNode): boolean {
  return (
    tokens[from]?.text === 'year' &&
    tokens[from + 1]?.text === '-' &&
    STRETCHES.has(tokens[to - 1]?.text ?? '')
  );
}

/** In the latest quarter, the most recent month: the last that is over. The latest period is a quarter where results are told. */
export function latestAt(text: EnglishText, i: number): EnglishNode | null {
  const word = text.passage.tokens[i]?.text ?? '';
  if (before(text, i) !== 'the' && !(word === 'most' && before(text, i) === 'its')) return null;
  const at = word === 'latest' ? i + 1 : word === 'most' && lower(text, i + 1) === 'recent' ? i + 2 : null;
  if (at === null || lower(text, at) === '') return null;
  const unit = lower(text, at) === 'period' && isOfResults(text, at) ? QUARTER : unitAt(text, at);
  if (unit === null || !RECKONED.has(unit.unit)) return null;
  const to = 'to' in unit ? unit.to : at + 1;
  if (lower(text, to) === '-' || lower(text, to) === 'of') return null;
  return { from: i, to, meaning: shift(unit.unit, -1, { from: 'dateline' }), rule: 'en-unit' };
}

const QUARTER = { unit: 'quarter' } as const;
const RECKONED: ReadonlySet<Unit> = new Set(['week', 'month', 'quarter', 'fiscal-year']);

/** Tokens around a period in which a word of results tells that it is one of theirs. */
const AROUND = 12;

function isOfResults(text: EnglishText, at: number): boolean {
  for (let i = Math.max(0, at - AROUND); i < at + AROUND; i++)
    if (RESULTS.has(text.passage.tokens[i]?.text ?? '') || wordAt(text, i, 'fiscal-context') !== null)
      return true;
  return false;
}

const RESULTS: ReadonlySet<string> = wordSet(
  'loss losses gain gains charge charges share shares company cents dividend',
);
