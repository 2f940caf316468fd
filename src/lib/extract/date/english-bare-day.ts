import { is } from '../clause/grammar-words.ts';
import { wordSet } from '../read/word-set.ts';
import { dayAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, isStop, wordAt } from './english-text.ts';
import { before, isCapital, isEnd, isTouching, lower } from './english-token.ts';
import { fields } from './node.ts';

/** Words after which "the 9th" is a day. */
const PLACES: ReadonlySet<string> = new Set([
  'on',
  'by',
  'until',
  'till',
  'since',
  'from',
  'before',
  'after',
  'for',
  'between',
]);

const ON: ReadonlySet<string> = new Set(['on', 'till', 'until', 'by']);
const COMPARED: ReadonlySet<string> = wordSet('later earlier sooner');
const AWAY: ReadonlySet<string> = wordSet('off back forward up');

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', 'till', 'until', ',']);

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** A day of a month that no word names: on the 9th, till the 14th. */
export function bareDayAt(text: EnglishText, i: number): EnglishNode | null {
  const day = nthDayAt(text, i);
  if (day !== null) return isPlaced(text, i - 1) ? day : null;
  // Rally on 22nd: in a hurry, without its article.
  if (ON.has(before(text, i)) && isTouching(text, i + 1))
    return isEnd(text, i + 2) ? looseDayAt(text, i) : null;
  // On the 9th and 10th.
  const [joint, first] = [before(text, i), i - 3];
  const isSecond = JOINTS.has(joint) && ENDINGS.has(before(text, i - 1)) && isTouching(text, i - 2);
  return isSecond && before(text, first) === 'the' && isPlaced(text, first - 1) ? looseDayAt(text, i) : null;
}

/** (Monday), the 26th, (Friday-the-)13th: a day of no named month, where a weekday before it says that it is one. */
export function nthDayAt(
  text: EnglishText,
  i: number,
  how: 'apart' | 'beside' | 'tied' = 'apart',
): EnglishNode | null {
  if (how === 'tied') return dayOf(text, i);
  if (before(text, i) !== 'the') return null;
  const loose = looseDayAt(text, i);
  if (loose !== null || how === 'apart') return loose;
  // Those who sold on Friday the 13th regretted it.
  const day = dayOf(text, i);
  return day !== null && !isCapital(text, day.to) && isPast(text, day.to) ? day : null;
}

function dayOf(text: EnglishText, i: number): EnglishNode | null {
  const day = dayAt(text, i);
  if (day?.how !== 'ending') return null;
  return { from: i, to: day.to, meaning: fields({ day: day.value }), rule: 'en-day' };
}

/** Lower ordinals in words number other things more often than days. */
const FIRST_IN_WORDS = 10;

function looseDayAt(text: EnglishText, i: number): EnglishNode | null {
  const day = dayAt(text, i);
  // On the twentieth; but on the second.
  const isDay = day?.how === 'ending' || (day?.how === 'words' && day.value >= FIRST_IN_WORDS);
  if (!isDay || !isLoose(text, day.to)) return null;
  const pair = pairEnd(text, i, day.to);
  if (pair !== null && !isClear(text, pair)) return null;
  return { from: i, to: day.to, meaning: fields({ day: day.value }), rule: 'en-day' };
}

function isPlaced(text: EnglishText, i: number): boolean {
  const by = before(text, i);
  // Monday the 23rd; on the 9th and the 10th.
  if (PLACES.has(by)) return true;
  // No later than the 9th; put off to the 14th.
  if (by === 'than') return COMPARED.has(before(text, i - 1));
  if (by === 'to' && (AWAY.has(before(text, i - 1)) || isStop(text, i - 2, 'moved'))) return true;
  // On the morning of the 12th.
  if (by === 'of') return endsBefore(text, i - 1, 'day-part', 'calendar');
  if (!JOINTS.has(by)) return false;
  return ENDINGS.has(before(text, i - 1)) && isTouching(text, i - 2);
}

const LIST: ReadonlySet<string> = new Set(['and', 'or']);

/** On the 3rd and 4th floors: where the two of which this is one end; null where it is alone. */
function pairEnd(text: EnglishText, i: number, to: number): number | null {
  const other = LIST.has(lower(text, to)) ? dayAt(text, to + 1) : null;
  if (other?.how === 'ending') return other.to;
  return LIST.has(before(text, i)) ? to : null;
}

/** Nothing that the last of two could number. */
function isClear(text: EnglishText, i: number): boolean {
  return isEnd(text, i) || isStop(text, i, 'function') || wordAt(text, i, 'range-to') !== null;
}

/** On the 20th one of them died, from the 1st no lorry may cross, on the 24th unless they agree. */
const BEHIND: ReadonlySet<string> = wordSet('one no some several both most many unless once though provided');

/** No noun that it could number: neither the 9th hole nor the 9th of something. */
function isLoose(text: EnglishText, i: number): boolean {
  if (isEnd(text, i)) return lower(text, i) !== '-' || !isTouching(text, i);
  if (lower(text, i) === 'of' || wordAt(text, i, 'unit') !== null) return false;
  if (BEHIND.has(lower(text, i))) return true;
  // On the 14th doctors found: it numbers one thing, not several.
  if (/^[a-z]{4,}[^su]s$/.test(lower(text, i)) && !isCapital(text, i)) return true;
  return isStop(text, i, 'function') || isStop(text, i, 'set') || wordAt(text, i, 'range-to') !== null;
}

function isPast({ passage }: EnglishText, i: number): boolean {
  return is(passage, i, 'past-verb') || /^[a-z]{3,}ed$/.test(passage.tokens[i]?.text ?? '');
}
