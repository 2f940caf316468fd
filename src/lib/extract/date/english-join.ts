import { nthDayAt } from './english-bare-day.ts';
import { dayOfMonthAt } from './english-day-month.ts';
import { momentAt } from './english-moment.ts';
import { numericDateAt } from './english-numeric.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, isLoose } from './english-text.ts';
import { before, lower, skip } from './english-token.ts';
import { afterPart, weekdayAt } from './english-weekday.ts';
import type { Meaning } from './meaning.ts';
import { within } from './node.ts';

/** Two ways of telling one day are one expression: Thursday (December 4), tomorrow (Friday), Dec 4, Thursday. */
export function apposedTo(text: EnglishText, a: EnglishNode): EnglishNode | null {
  const kind = dayKind(a.meaning);
  if (kind === null) return null;
  const part = afterPart(text, a.to);
  const mark = lower(text, part);
  const isBracket = mark === '(';
  const isTied = mark === '-' && lower(text, part + 1) === 'the' && lower(text, part + 2) === '-';
  const article = isTied ? part + 3 : skip(text, isBracket || mark === ',' ? part + 1 : part, 'the');
  // February 1, a Sunday.
  const at = mark === ',' && article === part + 1 ? skip(text, article, 'a') : article;
  if (lower(text, at) === '') return null;
  const first =
    dayOfMonthAt(text, at) ??
    numericDateAt(text, at) ??
    weekdayAt(text, at) ??
    momentAt(text, at) ??
    (kind === 'weekday' ? nthDayAt(text, at, isTied ? 'tied' : mark === ',' ? 'apart' : 'beside') : null);
  if (first === null) return null;
  // Yesterday (Thursday, July 25). Moments beside moments would be followed to the end of the text.
  const isDay = kind === 'moment' && dayKind(first.meaning) !== 'moment';
  const b = (isDay ? apposedTo(text, first) : null) ?? first;
  const meaning = joined(a.meaning, b.meaning, isBracket ? 'bracket' : mark === ',' ? 'comma' : 'none');
  if (meaning === null) return null;
  if (!isBracket && dayKind(b.meaning) === 'weekday' && !isLoose(text, b.to)) return null;
  const closes = isBracket && lower(text, b.to) === ')';
  if (isBracket && !closes) return null;
  return { from: a.from, to: closes ? b.to + 1 : b.to, meaning, rule: 'en-apposition' };
}

type DayKind = 'weekday' | 'date' | 'moment';

function dayKind(meaning: Meaning): DayKind | null {
  if (meaning.is === 'shift') return meaning.unit === 'day' ? 'moment' : null;
  if (meaning.is === 'part') return meaning.unit === 'day' ? 'date' : null;
  if (meaning.is !== 'fields') return null;
  if (meaning.day !== undefined) return 'date';
  return meaning.weekday === undefined ? null : 'weekday';
}

/** The calendar's date goes first, a weekday beside it is kept so that a conflict shows. */
function joined(a: Meaning, b: Meaning, by: 'none' | 'comma' | 'bracket'): Meaning | null {
  const [x, y] = [dayKind(a), dayKind(b)];
  if (x === 'weekday' && y === 'date') return withWeekday(b, a);
  if (by === 'none') return null;
  if (x === 'date' && y === 'weekday') return withWeekday(a, b);
  if (x === 'moment' && y === 'date') return beside(b, a);
  if (x === 'moment' && y === 'weekday') return a;
  return by === 'bracket' && y === 'moment' ? (x === 'date' ? beside(a, b) : b) : null;
}

/** Tomorrow, January 28: the day lies on that side of the report's, whatever the tense. */
function beside(date: Meaning, moment: Meaning): Meaning {
  if (date.is !== 'fields' || date.year !== undefined || moment.is !== 'shift') return date;
  if (moment.origin.from !== 'dateline') return date;
  return { ...date, which: moment.count < 0 ? 'last' : moment.count > 0 ? 'next' : 'this' };
}

function withWeekday(date: Meaning, day: Meaning): Meaning {
  if (date.is !== 'fields' || day.is !== 'fields' || day.weekday === undefined) return date;
  return { ...date, weekday: day.weekday };
}

/** A hedge before a year, month or day: around 2018, circa 1526. */
export function hedged(text: EnglishText, node: EnglishNode): EnglishNode {
  const { meaning, from } = node;
  if (meaning.is === 'shift' || meaning.is === 'range' || meaning.is === 'hedged') return node;
  // A word about Friday classes: no day is hedged so.
  if (meaning.is === 'fields' && meaning.weekday !== undefined && before(text, from) === 'about') return node;
  const at = lower(text, from - 1) === 'the' ? from - 1 : from;
  const point = lower(text, at - 1) === '.' && text.passage.tokens[at - 2]?.text === 'c' ? at - 1 : at;
  return endsBefore(text, point, 'approx-before', 'calendar')
    ? { ...node, meaning: { is: 'hedged', of: meaning, qualifier: '~' } }
    : node;
}

/** Months, and days and months, listed before one that has a year, take it: in April and May 2025. */
export function withListedYears(text: EnglishText, nodes: readonly EnglishNode[]): readonly EnglishNode[] {
  const out = [...nodes];
  for (let k = out.length - 2; k >= 0; k--) {
    const [a, b] = [out[k], out[k + 1]];
    if (a === undefined || b === undefined || a.rule === 'en-month-placed') continue;
    const framed = inFrameOf(a.meaning, b.meaning);
    if (framed !== null && isList(text, a.to, b.from)) out[k] = { ...a, meaning: framed };
    if (a.meaning.is !== 'fields' || b.meaning.is !== 'fields') continue;
    if (a.meaning.year !== undefined || b.meaning.year === undefined) continue;
    if (a.meaning.month === undefined || b.meaning.month === undefined) continue;
    if ((a.meaning.day === undefined) !== (b.meaning.day === undefined)) continue;
    if (a.meaning.month > b.meaning.month || !isList(text, a.to, b.from)) continue;
    out[k] = { ...a, meaning: { ...a.meaning, year: b.meaning.year } };
  }
  return out;
}

/** Monday and Tuesday next week; May and June last year. */
export function inFrameOf(a: Meaning, b: Meaning): Meaning | null {
  if (a.is !== 'fields' || a.year !== undefined || a.which !== 'tense' || b.is !== 'part' || b.of === null)
    return null;
  const isSame = b.unit === 'day' ? a.weekday !== undefined : b.unit === 'month' && a.month !== undefined;
  return isSame && a.day === undefined && b.of.is === 'shift' ? within(b.of, a) : null;
}

/** Nothing but a comma, `and` or `or` between. */
function isList(text: EnglishText, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  return text.passage.tokens.slice(from, to).every((token) => LIST.has(token.text) && !token.line);
}

const LIST: ReadonlySet<string> = new Set([',', 'and', 'or', '&', '/']);
