import { eventAfter } from './english-event.ts';
import { momentAt } from './english-moment.ts';
import { AGO, spanAt } from './english-span.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { after, isStop, wordAt } from './english-text.ts';
import { before, isEnd, isStart, isTouching, lower, skip } from './english-token.ts';
import { placedUnitAt, shift } from './english-unit.ts';
import type { Origin, Unit } from './meaning.ts';
import { fields, within } from './node.ts';
import { wordSet } from '../read/word-set.ts';

/** Barred (for five years) after he was convicted, cut ties (for six months) before restoring them: so long it lasts. */
function isLasting(text: EnglishText, at: number): boolean {
  if (lower(text, at) === 'after') return true;
  const next = lower(text, at + 1);
  return lower(text, at) === 'before' && (/[a-z]{2}ing$/.test(next) || PRONOUNS.has(next));
}

const PRONOUNS = wordSet('he she it they we');

/** Three years ago, two days later, a day before the summit, a week from now. */
export function countedAt(text: EnglishText, i: number): EnglishNode | null {
  const span = spanAt(text, i);
  if (span === null || !AGO.has(span.unit) || lower(text, span.to) === '') return null;
  const { to, unit, count } = span;
  // The 3 of 2.3 days, the 2 of 1/2.
  // Put off by (about) a month.
  const by = before(text, i) === 'about' ? i - 1 : i;
  if (before(text, by) === 'by') return null;
  const isPart = isTouching(text, i) && PARTS.has(before(text, i));
  if (isPart) return null;
  const made = (end: number, by: number, origin: Origin, rule: string): EnglishNode => ({
    from: i,
    to: end,
    meaning: shift(unit, by, origin),
    rule,
  });
  const ago = after(text, to, 'ago');
  const at = ago === null ? null : narrowAt(text, ago);
  if (at !== null)
    return {
      ...made(at.to, -count, { from: 'dateline' }, 'en-ago'),
      meaning: { is: 'shift', unit, count: -count, origin: { from: 'dateline' }, at },
    };
  const weekday = ago === null || unit !== 'week' ? null : weekdayAfter(text, ago);
  if (weekday !== null) {
    const week = shift(unit, -count, { from: 'dateline' });
    return {
      from: i,
      to: weekday.to,
      meaning: within(week, fields({ weekday: weekday.day })),
      rule: 'en-ago',
    };
  }
  if (ago !== null && (lower(text, to) !== 'back' || isLoose(text, ago)))
    return made(ago, -count, { from: 'dateline' }, 'en-ago');
  const hence = after(text, to, 'hence');
  if (hence !== null) return made(hence, count, { from: 'dateline' }, 'en-from-now');
  // The three years after the war, and the two before, last so long; less than three weeks after it is no day.
  if (before(text, i) === 'the' || (before(text, i) === 'than' && MORE_OR_LESS.has(before(text, i - 1))))
    return null;
  // Nearly two months after the bombings (they have charged no one): no day.
  if (NEARLY.has(before(text, i)) && AFTER.has(lower(text, to))) return null;
  // Will meet in two days after weeks of delay.
  if (before(text, i) === 'in' && lower(text, to) === 'after') return null;
  if (before(text, by) === 'for' && isLasting(text, to)) return null;
  // Capped at 38 a month after the accident: a rate.
  if (count === 1 && text.passage.tokens[i - 1]?.kind === 'digits' && RATED.has(before(text, i - 1)))
    return null;
  const event = eventAfter(text, to, count, (end, by, origin) => made(end, by, origin, 'en-from-event'));
  if (event !== null) return event;
  const [earlier, later] = [after(text, to, 'earlier'), after(text, to, 'later')];
  if (earlier !== null && isContext(text, earlier))
    return made(earlier, -count, { from: 'context' }, 'en-from-context');
  if (later !== null && isContext(text, later))
    return made(later, count, { from: 'context' }, 'en-from-context');
  // Two years on, trains reached Naivasha: by then, with its comma, at the beginning of what is told.
  if (isOn(text, i, to)) return made(to + 1, count, { from: 'context' }, 'en-from-context');
  return null;
}

/** (Opened in 2017.) Two years on, it reached the lake; not two years on the run. */
function isOn(text: EnglishText, i: number, to: number): boolean {
  return lower(text, to) === 'on' && lower(text, to + 1) === ',' && isStart(text, i);
}

/** (A year ago) today, (two years ago) this month: what is so far off, and narrower. */
function narrowAt(
  text: EnglishText,
  i: number,
): { readonly to: number; readonly unit: Unit; readonly count: number } | null {
  if (lower(text, i) === '') return null;
  const day = momentAt(text, i) ?? (lower(text, i) === 'this' ? placedUnitAt(text, i) : null);
  return day?.meaning.is === 'shift'
    ? { to: day.to, unit: day.meaning.unit, count: day.meaning.count }
    : null;
}

/** (Two weeks ago) Friday, (a week ago) on Monday: that day of the week. */
function weekdayAfter(text: EnglishText, i: number): { readonly to: number; readonly day: number } | null {
  const at = skip(text, i, 'on');
  const day = lower(text, at) === '' ? null : wordAt(text, at, 'weekday');
  return day === null || lower(text, day.to) === "'" ? null : { to: day.to, day: Number(day.value) };
}

const NEARLY: ReadonlySet<string> = wordSet('nearly almost barely');
const AFTER: ReadonlySet<string> = wordSet('after before');

const RATED: ReadonlySet<string> = new Set(['at', 'to', 'of', 'than']);
const MORE_OR_LESS: ReadonlySet<string> = new Set(['more', 'less', 'fewer']);
const PARTS: ReadonlySet<string> = new Set(['.', '-', '/']);

/** "Two days earlier than planned" counts from no date. */
function isContext(text: EnglishText, i: number): boolean {
  return lower(text, i) !== 'than';
}

/** "He held it back" is no time. */
function isLoose(text: EnglishText, i: number): boolean {
  return isEnd(text, i) || isStop(text, i, 'function') || isStop(text, i, 'prep');
}
