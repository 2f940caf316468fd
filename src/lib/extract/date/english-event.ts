import { momentAt } from './english-moment.ts';
import { AGO } from './english-span.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { after, isStop, unitAt, wordAt } from './english-text.ts';
import { before, isCapital, isEnd, isStart, lower } from './english-token.ts';
import { shift } from './english-unit.ts';
import type { Origin } from './meaning.ts';
import { fields } from './node.ts';
import { wordSet } from '../read/word-set.ts';

type Make = (to: number, by: number, origin: Origin) => EnglishNode;

/** What follows before, after or of: words of an event, up to the end of its clause. */
export function eventAfter(text: EnglishText, i: number, count: number, make: Make): EnglishNode | null {
  const [earlier, later] = [after(text, i, 'before'), after(text, i, 'after')];
  const to = earlier ?? later ?? (lower(text, i) === 'from' || lower(text, i) === 'since' ? i + 1 : null);
  if (to === null) return null;
  const by = earlier === null ? count : -count;
  if (isStop(text, to, 'plan')) return null;
  const day = momentAt(text, to);
  if (day?.meaning.is === 'shift') {
    // Two days before yesterday; a week from tomorrow.
    if (day.meaning.unit !== 'day') return null;
    const weeks = make(day.to, by, { from: 'dateline' });
    if (lower(text, i) === 'from' && weeks.meaning.is === 'shift' && weeks.meaning.unit === 'week')
      return { ...weeks, meaning: { ...weeks.meaning, at: { unit: 'day', count: day.meaning.count } } };
    const days = { ...make(day.to, by, { from: 'dateline' }) };
    return days.meaning.is === 'shift' && days.meaning.unit === 'day'
      ? { ...days, meaning: shift('day', by + day.meaning.count, { from: 'dateline' }) }
      : days;
  }
  if (lower(text, i) === 'since') return null;
  // A week from Tuesday.
  const weekday = lower(text, i) === 'from' && lower(text, to) !== '' ? wordAt(text, to, 'weekday') : null;
  if (weekday !== null) {
    const made = make(weekday.to, by, { from: 'dateline' });
    const meaning = fields({ weekday: Number(weekday.value), beyond: count }, 'next');
    const isWeeks = made.meaning.is === 'shift' && made.meaning.unit === 'week';
    return isWeeks && before(text, made.from) !== 'for' ? { ...made, meaning } : null;
  }
  // A week after that.
  if (
    ['that', 'this', 'it'].includes(lower(text, to)) &&
    (isEnd(text, to + 1) ||
      isStop(text, to + 1, 'clause-end') ||
      // A week after that in Paris; after it was repaired tells an event.
      (lower(text, to) !== 'it' && isStop(text, to + 1, 'function')))
  )
    return lower(text, i) === 'from' ? null : make(to, by, { from: 'context' });
  const end = isStop(text, to, 'clause-end') ? to : endOfEvent(text, to);
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
    // A 7.8-magnitude quake.
    const isPoint = token?.text === '.' && text.passage.tokens[at + 1]?.kind === 'digits';
    const isJoint =
      token?.kind === 'mark' && (token.text === '-' || token.text === "'" || isPoint) && !token.spaced;
    if (token?.kind === 'mark' && !isJoint && token.text !== '"') break;
    if (at > i && isStop(text, at, 'clause-end') && !isBothSubjects(text, i, at)) break;
    at++;
  }
  return at;
}

/** A day after Japan and (the) Vietnam signed: the two that the words begin with. */
function isBothSubjects({ passage: { tokens } }: EnglishText, i: number, at: number): boolean {
  if (tokens[at]?.text !== 'and' || at - i > NAMED) return false;
  const next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  return tokens[at - 1]?.capital === true && tokens[next]?.capital === true;
}

/** Tokens of the first of two subjects: the United States. */
const NAMED = 3;

const PARTS = wordSet('end close start beginning middle rest turn');

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
  // By the end of the year after months of talks.
  if (before(text, i - 1) === 'of' && PARTS.has(before(text, i - 2))) return null;
  // A year to the day after the quake.
  if (before(text, i - 1) === 'to' && unitAt(text, i - 3, true) !== null) return null;
  const unit =
    unitAt(text, i) ??
    (PARTS_OF_DAY.has(text.passage.tokens[i]?.text ?? '') ? { to: i + 1, unit: 'day' as const } : null);
  if (unit === null || !AGO.has(unit.unit)) return null;
  // Night after night.
  if (lower(text, unit.to) === 'after' && lower(text, unit.to + 1) === (text.passage.tokens[i]?.text ?? ''))
    return null;
  const meant = (to: number, by: number, origin: Origin): EnglishNode => ({
    from: i,
    to,
    meaning: shift(unit.unit, by, origin),
    rule: origin.from === 'context' ? 'en-from-context' : 'en-from-event',
  });
  if (isToldBefore(text, i, unit.to)) return meant(unit.to + 1, -1, { from: 'context' });
  const event = eventAfter(text, unit.to, 1, meant);
  if (event !== null) return lower(text, unit.to) === 'from' ? null : event;
  const [earlier, later] = [after(text, unit.to, 'earlier'), after(text, unit.to, 'later')];
  const to = earlier ?? later;
  if (to === null) return null;
  return meant(to, earlier === null ? 1 : -1, { from: 'context' });
}

/** The night before, the morning after the blast. */
const PARTS_OF_DAY = wordSet('night morning evening');

/** The ferry sank; the day before (it had failed a check): what was so then is told, not what it was before. */
function isToldBefore(text: EnglishText, i: number, to: number): boolean {
  const { tokens } = text.passage;
  if (lower(text, to) !== 'before' || !PRONOUNS.has(lower(text, to + 1)) || lower(text, to + 2) !== 'had')
    return false;
  const opens = before(text, i) === 'the' ? i - 1 : i;
  if (!isStart(text, opens) || before(text, opens) === ',') return false;
  for (let at = to + 2; at < to + LONGEST_EVENT && lower(text, at) !== ''; at++) {
    if (tokens[at]?.text === ',') return false;
    if (tokens[at]?.text === '.') return true;
  }
  return true;
}

const PRONOUNS: ReadonlySet<string> = wordSet('he she it they we');
