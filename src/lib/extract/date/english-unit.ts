import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, isCalendarWord, isLoose, unitAt, wordAt } from './english-text.ts';
import { before, isCapital, isEnd, isStart, lower, skip } from './english-token.ts';
import { fiscalYearAt } from './english-fiscal.ts';
import { monthAt } from './english-month-name.ts';
import { isNameWithin } from './english-names.ts';
import { fiscalPairAt, fiscalPairYears } from './english-year-pair.ts';
import type { Meaning, Origin, Unit } from './meaning.ts';

/** `last` and `next` alone can mean the one within the last or next week or year too. */
export function isPlain(text: EnglishText, { at }: { readonly at: number }): boolean {
  const word = text.passage.tokens[at]?.text;
  return word === 'last' || word === 'next';
}

/** By what is counted, one up: -1, 0, 1. */
export const WHICH = ['last', 'this', 'next'] as const;

/** How a word places a unit: `context` from the date last named, else from the report's day. */
interface Placed {
  readonly to: number;
  readonly count: -1 | 0 | 1;
  readonly from: 'dateline' | 'context';
  /** The article stands before it: "the last week" lasts, "last week" is a week. */
  readonly article: boolean;
  /** First token of the span, the article left out. */
  readonly at: number;
}

/** last, next, this, the previous, the following, the same, that, at `i`. */
export function placedAt(text: EnglishText, i: number): Placed | null {
  const here = text.passage.tokens[i]?.text === 'the';
  const article = here || before(text, i) === 'the';
  const at = here ? i + 1 : i;
  if (here && lower(text, at) === '') return null;
  const isThat = text.passage.tokens[i]?.text === 'that';
  // The, before most of what stands behind it.
  if (!isCalendarWord(text, at) && !isThat) return null;
  const word = (key: string): number | null => wordAt(text, at, key)?.to ?? null;
  const placed = (to: number | null, count: -1 | 0 | 1, from: Placed['from']): Placed | null =>
    to === null ? null : { to, count, from, article, at };
  return (
    placed(word('last'), -1, 'dateline') ??
    placed(word('next'), 1, 'dateline') ??
    placed(word('this'), 0, 'dateline') ??
    placed(word('previous'), -1, 'context') ??
    placed(word('following'), 1, 'context') ??
    (article || before(text, i) === 'that' ? placed(word('same'), 0, 'context') : null) ??
    (!article && isThat && mayBePronoun(text, i)
      ? { to: skip(text, i + 1, 'same'), count: 0, from: 'context', article, at }
      : null)
  );
}

/** `that` after said and the like is a conjunction. */
function mayBePronoun(text: EnglishText, i: number): boolean {
  // Decided that August to bring it back: no subject has an infinitive.
  const named = monthAt(text, i + 1);
  if (named !== null && lower(text, named.to) === 'to') return true;
  // Talks in Jeddah that May produced two truces: behind a town no clause begins with the name of a month.
  const { tokens } = text.passage;
  if (named !== null && tokens[i - 1]?.capital === true && TOWNWARD.has(tokens[i - 2]?.text ?? ''))
    return true;
  if (endsBefore(text, i, 'say')) return false;
  // In December that year: right after a month.
  if (monthAt(text, i - 1)?.to === i || monthAt(text, i - 2)?.to === i - 1) return true;
  // Gave its consent that year.
  if (isEnd(text, i + 2)) return true;
  // Halted the ferry that December and barred its crews: no verb of its own behind it.
  if (GOING_ON.has(lower(text, i + 2))) return true;
  return isStart(text, i) || endsBefore(text, i, 'prep') || endsBefore(text, i, 'clause-end');
}

const TOWNWARD: ReadonlySet<string> = new Set(['in', 'at', 'near']);
const GOING_ON: ReadonlySet<string> = new Set(
  'and but when while after before over for with by at from despite amid'.split(' '),
);

/** A unit placed by a word: last week, the following year, this fiscal. */
export function placedUnitAt(text: EnglishText, i: number): EnglishNode | null {
  const placed = placedAt(text, i);
  if (placed === null) return newYearAt(text, i);
  const unit = unitAt(text, placed.to) ?? partOfDayAt(text, placed);
  if (
    unit === null ||
    (isCapital(text, placed.to) && isNameWithin(text, placed.at)) ||
    !isUsual(text, placed, unit.unit, unit.to)
  )
    return null;
  const named = unit.unit === 'fiscal-year' ? fiscalNameAt(text, unit.to) : null;
  if (named !== null) return { from: placed.at, ...named, rule: 'en-fiscal-year' };
  const isNear = placed.article && NEAR.has(unit.unit) && placed.count === 1 && placed.from === 'dateline';
  const from = isNear && lower(text, placed.at) === 'next' ? 'context' : placed.from;
  return {
    from: placed.at,
    to: unit.to,
    meaning: shift(unit.unit, placed.count, { from }),
    rule: from === 'context' ? 'en-unit-context' : 'en-unit',
  };
}

/** The new fiscal year, in the new year: the one whose beginning is nearest. */
function newYearAt(text: EnglishText, i: number): EnglishNode | null {
  if (text.passage.tokens[i]?.text !== 'new' || lower(text, i + 1) === '') return null;
  // In the new year; the new year by itself is the feast.
  const isWithin = before(text, i) === 'the' && before(text, i - 1) === 'in';
  const year = isWithin ? wordAt(text, i + 1, 'unit:year') : null;
  if (year !== null && isLoose(text, year.to))
    return { from: i, to: year.to, meaning: shift('year', 0, { from: 'turn' }), rule: 'en-unit' };
  const unit = wordAt(text, i + 1, 'unit:fiscal-year');
  if (unit === null || text.foreign || !isLoose(text, unit.to)) return null;
  return { from: i, to: unit.to, meaning: shift('fiscal-year', 0, { from: 'turn' }), rule: 'en-unit' };
}

/** (The current fiscal) 2024-25, (this financial year) (FY25): the year that the words before place, named. */
function fiscalNameAt(
  text: EnglishText,
  i: number,
): { readonly to: number; readonly meaning: Meaning } | null {
  const at = skip(text, i, '(', ',');
  if (lower(text, at) === '') return null;
  const pair = fiscalPairAt(text, at);
  const named = pair === null ? fiscalYearAt(text, at) : { to: pair.to, meaning: fiscalPairYears(pair) };
  if (named === null || lower(text, i) !== '(') return named;
  return lower(text, named.to) === ')' ? { to: named.to + 1, meaning: named.meaning } : null;
}

/** The next morning, that night: the day that they are part of. */
function partOfDayAt(
  text: EnglishText,
  { to, article, at, from }: Placed,
): { readonly to: number; readonly unit: Unit } | null {
  const isNext = article && lower(text, at) === 'next';
  const part = (from === 'context' || isNext) && lower(text, to) !== '' ? wordAt(text, to, 'day-part') : null;
  return part === null ? null : { to: part.to, unit: 'day' };
}

const TOLD: ReadonlySet<Unit> = new Set(['century', 'fiscal-year', 'weekend', 'quarter']);

const NEAR: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year']);

function isUsual(text: EnglishText, { article, at, count, from }: Placed, unit: Unit, to: number): boolean {
  const word = lower(text, at) || (text.passage.tokens[at]?.text ?? '');
  // "The first day of last week of May" is read by other productions.
  if (lower(text, to) === 'of' && unit !== 'year' && !isEnd(text, to)) {
    const next = lower(text, to + 1);
    if (next !== 'the' || unit === 'day') return false;
  }
  if (lower(text, to) === '-' && text.passage.tokens[to]?.spaced === false) return false;
  if (unit === 'half') return false;
  // The same quarter last year, of 2023, a year ago: told by what follows.
  if (word === 'same' && isToldBehind(text, to)) return false;
  if (from === 'context') return true;
  if (unit === 'day') return word === 'next' && count === 1;
  if (word === 'this') return !article;
  if (!article || count === 0) return true;
  // "Over the last year" lasts a year; "the last century" and "the last fiscal" are told by the calendar.
  if (count === -1)
    return TOLD.has(unit) && (before(text, at - 1) === 'in' || !endsBefore(text, at - 1, 'duration-before'));
  return word !== 'next' || TOLD.has(unit) || !endsBefore(text, at - 1, 'duration-before');
}

function isToldBehind(text: EnglishText, i: number): boolean {
  const next = lower(text, i);
  if (next === '') return false;
  if (wordAt(text, i, 'last') !== null || next === 'of' || next === 'in') return true;
  return unitAt(text, skip(text, i, 'a', 'one')) !== null;
}

const SIDES: ReadonlyMap<string, -1 | 1> = new Map([
  ['last', -1],
  ['next', 1],
]);

/** The next or last of what was placed before: this year and next, this week or the next, this month and last. */
export function ellipticAt(text: EnglishText, i: number): EnglishNode | null {
  const side = SIDES.get(text.passage.tokens[i]?.text ?? '');
  if (side === undefined || !isLoose(text, i + 1)) return null;
  const joint = before(text, i) === 'the' ? i - 2 : i - 1;
  if (!['and', 'or'].includes(lower(text, joint))) return null;
  // `this` and the unit, of one or two words.
  for (const at of [joint - 3, joint - 2]) {
    const placed = text.passage.tokens[at]?.text === 'this' ? placedUnitAt(text, at) : null;
    if (placed?.to === joint && placed.meaning.is === 'shift')
      return { from: i, to: i + 1, meaning: { ...placed.meaning, count: side }, rule: 'en-unit' };
  }
  return null;
}

/** A unit counted from an origin. */
export function shift(unit: Unit, count: number, origin: Origin): Meaning {
  return { is: 'shift', unit, count, origin };
}

/** A year, month or week that a date lies in, said after it: (May) last year, (Monday) of this week, (5th) of next month. */
export function frameAt(
  text: EnglishText,
  i: number,
  units: ReadonlySet<Unit>,
): { readonly to: number; readonly meaning: Meaning } | null {
  const at = skip(text, skip(text, i, ','), 'of', 'in');
  if (lower(text, at) === '') return null;
  const placed = placedUnitAt(text, at);
  if (placed !== null && placed.meaning.is === 'shift' && units.has(placed.meaning.unit)) return placed;
  if (at > i && lower(text, at) === 'the' && lower(text, at - 1) === 'of') {
    const unit = unitAt(text, at + 1);
    if (unit !== null && units.has(unit.unit))
      return { to: unit.to, meaning: shift(unit.unit, 0, { from: 'dateline' }) };
  }
  return null;
}
