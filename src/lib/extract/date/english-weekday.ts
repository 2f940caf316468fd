import { is } from '../clause/grammar-words.ts';
import { monthAt, pastPoint } from './english-month-name.ts';
import { isKnownName, isPersonName } from './english-names.ts';
import { dayAt, numeralAt } from './english-number.ts';
import { wordSet } from '../read/word-set.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, isLoose, isStop, wordAt } from './english-text.ts';
import { before, isCapital, isStart, isTouching, lower, skip } from './english-token.ts';
import { WHICH, frameAt, isPlain, placedAt } from './english-unit.ts';
import type { Meaning, Unit } from './meaning.ts';
import { fields, within } from './node.ts';

const WEEK: ReadonlySet<Unit> = new Set(['week']);

/** A weekday: on Friday, last Monday, Tuesday next week. Plurals are habits and have no value. */
export function weekdayAt(text: EnglishText, i: number): EnglishNode | null {
  const placed = placedAt(text, i);
  const at = placed?.to ?? i;
  const word = wordAt(text, at, 'weekday') ?? shortDayAt(text, at, placed !== null);
  if (word === null || (placed !== null && lower(text, at) === '')) return null;
  if (placed === null && !isWeekdayWord(text, i, word.to)) return null;
  if (isStop(text, word.to, 'name-after:weekday') && isCapital(text, word.to)) return null;
  if (lower(text, word.to) === 'of' && isNumbered(text, placed?.at ?? i)) return null;
  const weekday = Number(word.value);
  const from = placed?.at ?? i;
  const frame = frameAt(text, afterPart(text, word.to), WEEK);
  if (frame !== null) {
    return {
      from,
      to: frame.to,
      meaning: within(frame.meaning, fields({ weekday })),
      rule: 'en-weekday-of-week',
    };
  }
  if (placed === null) {
    const after = lower(text, word.to);
    // Tuesday week: the one after the next.
    if (after === 'week' && isLoose(text, word.to + 1)) {
      const meaning = fields({ weekday, beyond: 1 }, 'next');
      return { from, to: word.to + 1, meaning, rule: 'en-weekday-placed' };
    }
    const trails = (after === 'last' || after === 'next') && isLoose(text, word.to + 1);
    return trails
      ? { from, to: word.to + 1, meaning: fields({ weekday }, after), rule: 'en-weekday-placed' }
      : { from, to: word.to, meaning: fields({ weekday }), rule: 'en-weekday' };
  }
  if (lower(text, placed.at) === 'that') return null;
  if (lower(text, placed.at) === 'same') return null;
  const which = WHICH[placed.count + 1] ?? 'this';
  // The following Monday, the next Friday: counted from the date told before.
  if (placed.from === 'context' || (placed.article && lower(text, placed.at) === 'next'))
    return {
      from,
      to: word.to,
      meaning: fields({ weekday, from: 'context' }, which),
      rule: 'en-unit-context',
    };
  const week: Meaning = { is: 'shift', unit: 'week', count: placed.count, origin: { from: 'dateline' } };
  const others =
    placed.count === 0 || !isPlain(text, placed)
      ? []
      : [{ meaning: within(week, fields({ weekday })), rule: 'en-weekday-of-week' }];
  return { from, to: word.to, meaning: fields({ weekday }, which), rule: 'en-weekday-placed', others };
}

/** The first Monday of May is told by the month. */
function isNumbered(text: EnglishText, i: number): boolean {
  const word = text.passage.tokens[i]?.text === 'last' ? 'last' : before(text, i);
  return word === 'last' || numeralAt(text, i - 1)?.role === 'ordinal';
}

/** Past a part of the day: Monday (night) last week. */
export function afterPart(text: EnglishText, i: number): number {
  if (lower(text, i) === '') return i;
  return wordAt(text, i, 'day-part')?.to ?? i;
}

/** Abbreviated weekdays need a word that places them: on Sat, last Fri, (Thu); the rest are other words. */
function shortDayAt(text: EnglishText, i: number, placed: boolean): { to: number; value: string } | null {
  const word = wordAt(text, i, 'day-stem');
  if (word === null || !isCapital(text, i)) return null;
  const by = before(text, i);
  const past = pastPoint(text, word.to);
  const comma = skip(text, past, ',');
  const dated = dayAt(text, comma) !== null || monthAt(text, comma) !== null;
  const isPlaced =
    placed || by === 'on' || by === '(' || by === 'until' || by === 'till' || by === 'by' || dated;
  return isPlaced ? { to: dated ? past : word.to, value: word.value } : null;
}

/** What is held each week, named by its day. */
const SERVICES: ReadonlySet<string> = wordSet(
  'prayers prayer namaz mass worship sermon sermons quarterback quarterbacks quarterbacking',
);
/** The same, where the day stands right before: on Monday ordered schools to shut is of one day. */
const WEEKLY: ReadonlySet<string> = wordSet(
  'mosque job jobs roast best lunch brunch girl edition editions school schools column columns supplement magazine crossword bazaar haat blues',
);
/** Saturday morning cartoons, Friday night football. */
const NIGHTLY: ReadonlySet<string> = wordSet('cartoons cartoon football fever takeaway takeaways baseball');
/** Sunday trading: by law. */
const TRADES: ReadonlySet<string> = wordSet(
  'trading closing opening shopping hours league newspaper newspapers papers supplement dinner football driver drivers',
);
/** Markets that are held each week, but a market on Friday is one of shares, too. */
const MARKETS: ReadonlySet<string> = wordSet('market markets');
const PLACED: ReadonlySet<string> = wordSet('in at near on of where stall stalls trader traders vendors');
const HELD: ReadonlySet<string> = wordSet('is are opens sells draws');
/** Words that make it one of them. */
const NEAR_DAY: ReadonlySet<string> = new Set(['this', 'last', 'next']);

/** Tuesday Morning stores, the lender's Friday Pension scheme: a capital word that no list has, and a plain noun behind it. */
function isBrand(text: EnglishText, i: number, to: number): boolean {
  if (!isCapital(text, to) || lower(text, to) === '' || isCapital(text, to + 1)) return false;
  const isNoun = text.passage.tokens[to + 1]?.kind === 'latn' && !isStop(text, to + 1, 'function');
  const isOwned = before(text, i) === 's' && !isKnownName(text, to);
  return lower(text, to + 1) !== '' && isNoun && (isOwned || wordAt(text, to, 'day-part') !== null);
}

/** Wednesday won 2-0: a club, where no other word begins its sentence. */
function isTeam(text: EnglishText, i: number, to: number): boolean {
  // As Wednesday trailed 2-0.
  const isScored = text.passage.tokens[to + 1]?.kind === 'digits' && lower(text, to + 2) === '-';
  if (
    isScored &&
    JOINTS.has(before(text, i)) &&
    (RESULTS.has(lower(text, to)) || lower(text, to) === 'trailed')
  )
    return true;
  return (
    isStart(text, i) && before(text, i) !== ',' && RESULTS.has(lower(text, to)) && lower(text, to + 1) !== ''
  );
}

const JOINTS: ReadonlySet<string> = wordSet('as when but while and where');
const RESULTS: ReadonlySet<string> = wordSet('won lost beat drew scored conceded signed');

/** Moved to Wednesday nights; but Wednesday and Thursday nights are two of them. */
function isEachWeek(text: EnglishText, i: number, to: number): boolean {
  return NIGHTS.has(lower(text, to)) && before(text, i) !== 'and' && before(text, i) !== ',';
}

const NIGHTS: ReadonlySet<string> = wordSet('nights evenings mornings afternoons');

/** Shares in Sunday Foods: no day stands behind such a word without its article. */
function isBeforeName(text: EnglishText, i: number, to: number): boolean {
  return (
    IN_NAME.has(before(text, i)) && isCapital(text, to) && lower(text, to) !== '' && !isKnownName(text, to)
  );
}

const IN_NAME: ReadonlySet<string> = new Set(['in', 'of', 'at']);

const SERVANTS: ReadonlySet<string> = wordSet('man girl');
const OWNERS: ReadonlySet<string> = wordSet('s his her my your our their');

/** Papers whose names end in a day. */
const PAPERS: ReadonlySet<string> = new Set(['mail', 'independent', 'sun']);

function isWeekdayWord(text: EnglishText, i: number, to: number): boolean {
  // Friday prayers, Sunday mass: what is held each week.
  const noun = isStop(text, to, 'function') || lower(text, to) === '' ? '' : lower(text, to + 1);
  const next = lower(text, to);
  const isWeekly = SERVICES.has(next) || WEEKLY.has(next) || SERVICES.has(noun);
  // The Tuesday market is crowded; the Monday market rout was of a day.
  const isHeld = before(text, i) === 'the' && HELD.has(noun);
  const isMarket = MARKETS.has(next) && (PLACED.has(noun) || isHeld);
  const isNightly = NIGHTLY.has(noun) && wordAt(text, to, 'day-part') !== null;
  const isTrade = text.passage.tokens[i]?.text === 'sunday' && TRADES.has(next);
  if ((isWeekly || isMarket || isNightly || isTrade) && !NEAR_DAY.has(before(text, i))) return false;
  // One Sunday in May; the Second Sunday plan, but 21st December, Monday.
  if (before(text, i) === 'one') return false;
  // A Tuesday in March.
  if (before(text, i) === 'a' && ['in', 'of'].includes(lower(text, to)) && monthAt(text, to + 1) !== null)
    return false;
  if (numeralAt(text, i - 1)?.role === 'ordinal' && monthAt(text, i - 2) === null) return false;
  if (isBrand(text, i, to) || isTeam(text, i, to) || isEachWeek(text, i, to)) return false;
  if (isPersonName(text, i, to) || isBeforeName(text, i, to)) return false;
  // The Mail on Sunday.
  if (before(text, i) === 'on' && PAPERS.has(before(text, i - 1)) && isCapital(text, i - 2)) return false;
  // (The Post and) The Friday Review: an article in upper case within a sentence is a title's.
  if (before(text, i) === 'the' && isCapital(text, i - 1) && !isStart(text, i - 1) && isCapital(text, to))
    return false;
  // His man Friday, her girl Friday.
  if (SERVANTS.has(before(text, i)) && OWNERS.has(before(text, i - 1))) return false;
  // Netflix's Wednesday drew viewers.
  if (before(text, i) === 's' && !isKnownName(text, i - 3) && is(text.passage, to, 'past-verb')) return false;
  // Born a Sunday's child.
  if (before(text, i) === 'a' && lower(text, to) === "'" && lower(text, to + 2) === 'child') return false;
  // Monday.com
  if (
    lower(text, to) === '.' &&
    isTouching(text, to) &&
    isTouching(text, to + 1) &&
    text.passage.tokens[to + 1]?.kind === 'latn'
  )
    return false;
  if (isStop(text, to, 'name-after:weekday') && isCapital(text, to)) return false;
  // The Tuesday Book Club.
  if (isStop(text, to + 1, 'name-after:weekday') && isCapital(text, to) && isCapital(text, to + 1))
    return false;
  if (endsBefore(text, i, 'name-before:weekday') && isCapital(text, i - 1)) return false;
  return !(lower(text, to) === '-' && isTouching(text, to) && lower(text, to + 1) === 'ism');
}
