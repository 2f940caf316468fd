import { shift } from './english-unit.ts';
import type { EnglishNode, EnglishText } from './english-words.ts';
import {
  after,
  before,
  endsBefore,
  isCapital,
  isEnd,
  isStart,
  isStop,
  isTouching,
  lower,
  numeralAt,
  unitAt,
  wordAt,
} from './english-words.ts';
import type { Meaning, Origin, Unit } from './meaning.ts';

/** Today, tonight, yesterday, the day after tomorrow, last night. */
export function momentAt(text: EnglishText, i: number): EnglishNode | null {
  const day = (to: number, count: number): EnglishNode => ({
    from: i,
    to,
    meaning: shift('day', count, { from: 'dateline' }),
    rule: 'en-moment',
  });
  const away = wordAt(text, i, 'away');
  if (away !== null) {
    // "Leaders of tomorrow", "yesterday's men".
    const isVague = before(text, i) === 'of' && !endsBefore(text, i - 1, 'day-part', 'calendar');
    return isVague && Number(away.value) === 1 ? null : day(away.to, Number(away.value));
  }
  const today = wordAt(text, i, 'today');
  if (today !== null) {
    const isName = isCapital(text, i) && endsBefore(text, i, 'today-name') && isCapital(text, i - 1);
    return isName ? null : day(today.to, 0);
  }
  const part = wordAt(text, i, 'part-today');
  if (part !== null) return day(part.to, 0);
  const night = wordAt(text, i, 'part-yesterday');
  return night === null ? null : day(night.to, -1);
}

/** A number of units: three years, a day, two-and-a-half is none. */
interface Span {
  readonly to: number;
  readonly unit: Unit;
  readonly count: number;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'one', 'half']);

function spanAt(text: EnglishText, i: number): Span | null {
  const word = text.passage.tokens[i]?.text ?? '';
  if (word === 'half') return halfAt(text, i);
  if (word === 'a' || word === 'an') {
    const unit = unitAt(text, i + 1);
    return unit === null ? null : spanOf(unit.to, unit.unit, 1);
  }
  const number = numeralAt(text, i);
  if (number === null || number.role === 'ordinal') return null;
  const full =
    lower(text, number.to) === 'full' || lower(text, number.to) === 'whole' ? number.to + 1 : number.to;
  const unit = unitAt(text, full, true);
  return unit === null || lower(text, full) === '-' ? null : spanOf(unit.to, unit.unit, number.value);
}

/** Half a century. */
function halfAt(text: EnglishText, i: number): Span | null {
  const unit = ARTICLES.has(lower(text, i + 1)) ? unitAt(text, i + 2) : unitAt(text, i + 1);
  if (unit?.unit === 'century') return { to: unit.to, unit: 'year', count: 50 };
  if (unit?.unit === 'decade') return { to: unit.to, unit: 'year', count: 5 };
  return unit?.unit === 'year' ? { to: unit.to, unit: 'month', count: 6 } : null;
}

/** Ten years are as good as a decade: so far back, a year is meant. */
function spanOf(to: number, unit: Unit, count: number): Span | null {
  if (unit === 'year' && count % 1 === 0.5) return { to, unit: 'month', count: count * 12 };
  if (count > 5000 || !Number.isInteger(count)) return null;
  if (unit === 'fortnight') return { to, unit: 'week', count: count * 2 };
  if (unit === 'decade') return { to, unit: 'year', count: count * 10 };
  if (unit === 'century') return { to, unit: 'year', count: count * 100 };
  return { to, unit, count };
}

const AGO: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'fiscal-year']);

/** Three years ago, two days later, a day before the summit, a week from now. */
export function countedAt(text: EnglishText, i: number): EnglishNode | null {
  const span = spanAt(text, i);
  if (span === null || !AGO.has(span.unit) || lower(text, span.to) === '') return null;
  const { to, unit, count } = span;
  // The 3 of 2.3 days.
  const isPart = isTouching(text, i) && (before(text, i) === '.' || before(text, i) === '-');
  if (isPart) return null;
  const made = (end: number, by: number, origin: Origin, rule: string): EnglishNode => ({
    from: i,
    to: end,
    meaning: shift(unit, by, origin),
    rule,
  });
  const ago = after(text, to, 'ago');
  if (ago !== null && (lower(text, to) !== 'back' || isLoose(text, ago)))
    return made(ago, -count, { from: 'dateline' }, 'en-ago');
  const hence = after(text, to, 'hence');
  if (hence !== null) return made(hence, count, { from: 'dateline' }, 'en-from-now');
  const event = eventAfter(text, to, count, (end, by, origin) => made(end, by, origin, 'en-from-event'));
  if (event !== null) return event;
  const [earlier, later] = [after(text, to, 'earlier'), after(text, to, 'later')];
  if (earlier !== null && isContext(text, earlier))
    return made(earlier, -count, { from: 'context' }, 'en-from-context');
  if (later !== null && isContext(text, later))
    return made(later, count, { from: 'context' }, 'en-from-context');
  return null;
}

/** "Two days earlier than planned" counts from no date. */
function isContext(text: EnglishText, i: number): boolean {
  return lower(text, i) !== 'than';
}

/** "He held it back" is no time. */
function isLoose(text: EnglishText, i: number): boolean {
  return isEnd(text, i) || isStop(text, i, 'function') || isStop(text, i, 'prep');
}

type Make = (to: number, by: number, origin: Origin) => EnglishNode;

/** What follows before, after or of: words of an event, up to the end of its clause. */
function eventAfter(text: EnglishText, i: number, count: number, make: Make): EnglishNode | null {
  const [earlier, later] = [after(text, i, 'before'), after(text, i, 'after')];
  const to = earlier ?? later ?? (lower(text, i) === 'from' || lower(text, i) === 'since' ? i + 1 : null);
  if (to === null) return null;
  const by = earlier === null ? count : -count;
  if (isStop(text, to, 'plan')) return null;
  const day = momentAt(text, to);
  if (day?.meaning.is === 'shift') {
    // Two days before yesterday, a week from today.
    if (day.meaning.unit !== 'day') return null;
    const days = { ...make(day.to, by, { from: 'dateline' }) };
    return days.meaning.is === 'shift' && days.meaning.unit === 'day'
      ? { ...days, meaning: shift('day', by + day.meaning.count, { from: 'dateline' }) }
      : days;
  }
  if (lower(text, i) === 'since') return null;
  // A week after that.
  if (
    ['that', 'this', 'it'].includes(lower(text, to)) &&
    (isEnd(text, to + 1) || isStop(text, to + 1, 'clause-end'))
  )
    return lower(text, i) === 'from' ? null : make(to, by, { from: 'context' });
  const end = endOfEvent(text, to);
  return end === to || lower(text, i) === 'from'
    ? null
    : make(to, by, { from: 'event', words: { from: to, to: end } });
}

/** Tokens that an event's words may take. */
const LONGEST_EVENT = 14;

/** A clause that begins here ends at a mark, or where another begins. */
function endOfEvent(text: EnglishText, i: number): number {
  let at = i;
  while (at < i + LONGEST_EVENT && lower(text, at) !== '') {
    const token = text.passage.tokens[at];
    const isJoint = token?.kind === 'mark' && (token.text === '-' || token.text === "'") && !token.spaced;
    if (token?.kind === 'mark' && !isJoint && token.text !== '"') break;
    if (at > i && isStop(text, at, 'clause-end')) break;
    at++;
  }
  return at;
}

/** The day before the summit, the week after, on the eve of the polls, the next day after. */
export function besideEventAt(text: EnglishText, i: number): EnglishNode | null {
  if (before(text, i) !== 'the' && !(isStart(text, i) && isCapital(text, i))) return null;
  if (text.passage.tokens[i]?.text === 'eve' && lower(text, i + 1) === 'of') {
    const to = endOfEvent(text, i + 2);
    const origin: Origin = { from: 'event', words: { from: i + 2, to } };
    return to === i + 2
      ? null
      : { from: i, to: i + 1, meaning: shift('day', -1, origin), rule: 'en-from-event' };
  }
  const unit =
    unitAt(text, i) ??
    (text.passage.tokens[i]?.text === 'night' ? { to: i + 1, unit: 'day' as const } : null);
  if (unit === null || !AGO.has(unit.unit)) return null;
  const meant = (to: number, by: number, origin: Origin): EnglishNode => ({
    from: i,
    to,
    meaning: shift(unit.unit, by, origin),
    rule: origin.from === 'context' ? 'en-from-context' : 'en-from-event',
  });
  const event = eventAfter(text, unit.to, 1, meant);
  if (event !== null) return lower(text, unit.to) === 'from' ? null : event;
  const [earlier, later] = [after(text, unit.to, 'earlier'), after(text, unit.to, 'later')];
  const to = earlier ?? later;
  if (to === null) return null;
  return meant(to, earlier === null ? 1 : -1, { from: 'context' });
}

/** Tokens on either side in which a word of the future or of a record makes "in two weeks" a day or a stretch. */
const AROUND = 12;

/** (It will begin in) two weeks. A stretch ("the first in ten years", "in two weeks of talks") is none. */
export function inUnitsAt(text: EnglishText, i: number): EnglishNode | null {
  if (before(text, i) !== 'in') return null;
  const span = spanAt(text, i);
  if (span === null || !AGO.has(span.unit)) return null;
  if (
    lower(text, span.to) === 'of' ||
    lower(text, span.to) === '-' ||
    !(isEnd(text, span.to) || isStop(text, span.to, 'function') || isStop(text, span.to, 'prep'))
  )
    return null;
  const isTime = lower(text, span.to) === "'" && lower(text, span.to + 1) === 'time';
  if (!isTime && !isAhead(text, i, span.to)) return null;
  return {
    from: i,
    to: isTime ? span.to + 2 : span.to,
    meaning: shift(span.unit, span.count, { from: 'dateline' }),
    rule: 'en-from-now',
  };
}

/** A word of the future goes before, and none of a record; at the head of a sentence it may follow. */
function isAhead(text: EnglishText, i: number, to: number): boolean {
  const { tokens } = text.passage;
  let isFuture = false;
  for (let k = i - 2; k >= 0 && k > i - AROUND; k--) {
    const token = tokens[k];
    if (token === undefined || token.text === '.' || token.text === ';') break;
    if (wordAt(text, k, 'extreme', 'stop') !== null) return false;
    isFuture ||= wordAt(text, k, 'future', 'stop') !== null;
    if (token.line) break;
  }
  if (isFuture || !isStart(text, i - 1)) return isFuture;
  for (let k = to; k < to + AROUND && lower(text, k) !== '' && lower(text, k) !== '.'; k++) {
    if (wordAt(text, k, 'future', 'stop') !== null) return true;
  }
  return false;
}

/** The year-ago quarter, a year-earlier loss. */
export function yearAgoAt(text: EnglishText, i: number): EnglishNode | null {
  const unit = unitAt(text, i);
  if (unit === null || lower(text, unit.to) !== '-' || !AGO.has(unit.unit)) return null;
  const word = lower(text, unit.to + 1);
  if (word !== 'ago' && word !== 'earlier') return null;
  const meaning: Meaning = shift(unit.unit, -1, { from: 'dateline' });
  return { from: i, to: unit.to + 2, meaning, rule: 'en-ago' };
}

/** Over the weekend, at the weekend: the nearest by tense. */
export function weekendAt(text: EnglishText, i: number): EnglishNode | null {
  if (text.passage.tokens[i]?.text !== 'weekend' || before(text, i) !== 'the') return null;
  if (!WEEKEND_BY.has(before(text, i - 1)) || lower(text, i + 1) === 'of') return null;
  return {
    from: i,
    to: i + 1,
    meaning: { is: 'part', unit: 'weekend', number: 1, of: null, which: 'tense' },
    rule: 'en-weekend',
  };
}

const WEEKEND_BY: ReadonlySet<string> = new Set([
  'over',
  'at',
  'on',
  'during',
  'in',
  'for',
  'through',
  'throughout',
  'of',
  'by',
  'before',
  'after',
  'this',
]);
