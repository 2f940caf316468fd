import { bareDayAt } from './english-bare-day.ts';
import { beyondAt } from './english-beyond.ts';
import { dayOfMonthAt, monthOnlyAt, weekdayAt } from './english-calendar.ts';
import { divisionAt } from './english-division.ts';
import { eraYearAt } from './english-era.ts';
import { numericDateAt } from './english-numeric.ts';
import { nthWeekdayAt } from './english-nth.ts';
import { monthQuarterAt } from './english-month-quarter.ts';
import { weekOfAt } from './english-part.ts';
import { besideEventAt, countedAt, inUnitsAt, momentAt, weekendAt, yearAgoAt } from './english-relative.ts';
import { seasonAt } from './english-season.ts';
import { ellipticAt, ownUnitAt, placedUnitAt } from './english-unit.ts';
import type { EnglishNode, EnglishText } from './english-words.ts';
import { bareYearAt, centuryAt, decadeAt, fiscalYearAt, yearSpanAt } from './english-year.ts';

type Production = (text: EnglishText, i: number) => EnglishNode | null;

/** Of productions that read equally far, the first wins. */
const PRODUCTIONS: readonly Production[] = [
  numericDateAt,
  dayOfMonthAt,
  bareDayAt,
  nthWeekdayAt,
  beyondAt,
  weekOfAt,
  divisionAt,
  monthQuarterAt,
  countedAt,
  besideEventAt,
  yearAgoAt,
  momentAt,
  seasonAt,
  monthOnlyAt,
  weekdayAt,
  placedUnitAt,
  ellipticAt,
  fiscalYearAt,
  eraYearAt,
  centuryAt,
  decadeAt,
  yearSpanAt,
  weekendAt,
  ownUnitAt,
  inUnitsAt,
];

/** Words that a date may begin with and that no list of the lexicon has. */
const OPENERS: ReadonlySet<string> = new Set([
  'the',
  'that',
  'a',
  'an',
  'half',
  "'",
  'year',
  'eve',
  'q',
  'h',
  'night',
  'final',
  'c',
]);

/**
 * The longest date that begins at `i`, parts of it not yet joined.
 * @param isListed a year stands before it in the same list
 */
export function atomAt(text: EnglishText, i: number, isListed: boolean): EnglishNode | null {
  if (!mayBegin(text, i)) return null;
  let best: EnglishNode | null = null;
  for (const production of PRODUCTIONS) {
    const node = production(text, i);
    if (node !== null && (best === null || node.to > best.to)) best = node;
  }
  return best ?? bareYearAt(text, i, isListed);
}

/** Cheap look: no date begins at any other token. */
export function mayBegin({ passage }: EnglishText, i: number): boolean {
  const token = passage.tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'digits' || OPENERS.has(token.text)) return true;
  return (
    passage.hits[i]?.some(
      ({ entry }) => entry.type === 'numeral' || (entry.type === 'calendar' && entry.lang === 'en'),
    ) ?? false
  );
}
