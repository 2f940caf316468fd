import { isOfType, TYPE } from '../read/types.ts';
import { attackDayAt } from './attack-days.ts';
import { inUnitsAt } from './english-ahead.ts';
import { bareDayAt } from './english-bare-day.ts';
import { bareYearAt } from './english-bare-year.ts';
import { beyondAt } from './english-beyond.ts';
import { countedAt } from './english-counted.ts';
import { dayOfMonthAt } from './english-day-month.ts';
import { centuryAt, decadeAt } from './english-decade.ts';
import { divisionAt } from './english-division.ts';
import { eraYearAt } from './english-era.ts';
import { besideEventAt } from './english-event.ts';
import { FEASTS, feastAt } from './english-feast.ts';
import { fiscalYearAt } from './english-fiscal.ts';
import { manyOfAt } from './english-many.ts';
import { momentAt } from './english-moment.ts';
import { endedQuarterAt, monthQuarterAt } from './english-month-quarter.ts';
import { monthOnlyAt } from './english-month.ts';
import { monthsToAt } from './english-months-to.ts';
import { nthWeekdayAt } from './english-nth.ts';
import { numericDateAt } from './english-numeric.ts';
import { ownUnitAt } from './english-own-unit.ts';
import { weekOfAt } from './english-part.ts';
import { sameInYearAt } from './english-same.ts';
import { seasonAt } from './english-season.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { isCalendarWord } from './english-text.ts';
import { ellipticAt, placedUnitAt } from './english-unit.ts';
import { weekdayAt } from './english-weekday.ts';
import { weekendAt } from './english-weekend.ts';
import { latestAt, yearAgoAt } from './english-year-ago.ts';
import { yearSpanAt } from './english-year-span.ts';

type Production = (text: EnglishText, i: number) => EnglishNode | null;

/** Of productions that read equally far, the first wins. */
const PRODUCTIONS: readonly Production[] = [
  ({ passage, hindi }, i) => (hindi[i] === true ? null : attackDayAt(passage, i)),
  numericDateAt,
  dayOfMonthAt,
  feastAt,
  bareDayAt,
  nthWeekdayAt,
  beyondAt,
  sameInYearAt,
  weekOfAt,
  manyOfAt,
  endedQuarterAt,
  divisionAt,
  monthQuarterAt,
  monthsToAt,
  countedAt,
  besideEventAt,
  yearAgoAt,
  latestAt,
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
  'opening',
  'closing',
  'latest',
  'most',
  ...FEASTS.keys(),
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
export function mayBegin(text: EnglishText, i: number): boolean {
  const isLed = LEADING.has(text.passage.tokens[i]?.text ?? '');
  return opens(text, i) && (!isLed || opens(text, i + 1));
}

/** Words that stand before so much else that what they stand before is looked at, too. */
const LEADING: ReadonlySet<string> = new Set(['the', 'that', 'a', 'an', "'"]);

function opens(text: EnglishText, i: number): boolean {
  const token = text.passage.tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'digits' || isCalendarWord(text, i) || OPENERS.has(token.text)) return true;
  return isOfType(text.passage, i, TYPE.numeral);
}
