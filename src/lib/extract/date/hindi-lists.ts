import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { dayAndMonthAt, dayStemAt, weekdayAt } from './hindi-days.ts';
import { isCount, isNear, isNumbered } from './hindi-guards.ts';
import type { Node } from './node.ts';
import { fields } from './node.ts';
import type { Count } from './hindi-words.ts';
import { dayAt, isInsideDigits, nextWordAt, textAt, wordAt, yearNumberAt } from './hindi-words.ts';
import { yearAt } from './hindi-years.ts';

/** Members of a list: no report lists more days or years of one kind. */
const LONGEST = 8;

/** The token after a comma, और and the like at `i` between members of a list, or null. */
export function listJointAt(passage: Passage, i: number): number | null {
  if (textAt(passage, i) === ',') {
    const and = nextWordAt(passage, i + 1, 'and');
    return and?.to ?? i + 1;
  }
  return nextWordAt(passage, i, 'and')?.to ?? null;
}

/** The token after a hyphen or से (लेकर) at `i` between the ends of a range, or null. */
export function rangeJointAt(passage: Passage, i: number): number | null {
  const text = textAt(passage, i);
  if (text === '-') return i + 1;
  if (text !== 'से') return null;
  return textAt(passage, i + 1) === 'लेकर' ? i + 2 : i + 1;
}

/** 7 और 8 मई, 5, 7 और 9 मई 2025: a date each; 7 से 10 मई, 7-10 मई: a range. Month and year are the last one's. */
export function daysAt(passage: Passage, i: number): readonly Node[] | null {
  const first = isInsideDigits(passage, i) ? null : dayAt(passage, i);
  if (first === null) return null;
  const until = rangeJointAt(passage, first.to) ?? nightJointAt(passage, first);
  if (until !== null) {
    const last = lastDayAt(passage, until);
    if (last === null) return listOfDays(passage, i, first);
    if (first.value >= (last.meaning.day ?? 0)) return null;
    const range: Node['meaning'] = {
      is: 'range',
      start: { ...last.meaning, day: first.value },
      end: last.meaning,
    };
    return [{ from: i, to: last.to, meaning: range, rule: 'hi-range' }];
  }
  return listOfDays(passage, i, first);
}

/** The token after the stroke of 15/16 मई: the night between two days. */
function nightJointAt({ tokens }: Passage, { to, value }: Count): number | null {
  const [stroke, next] = [tokens[to], tokens[to + 1]];
  const isTight = stroke?.text === '/' && !stroke.spaced && next?.spaced === false;
  return isTight && next.kind === 'digits' && Number(next.text) === value + 1 ? to + 1 : null;
}

function listOfDays(passage: Passage, i: number, first: Count): readonly Node[] | null {
  const days = [daysOf(passage, i, first)];
  let at = days[0]?.to ?? first.to;
  for (let member = 1; member < LONGEST; member++) {
    const next = listJointAt(passage, at) ?? insteadAt(passage, at);
    if (next === null || textAt(passage, next) === '') return null;
    const span = spanOfDaysAt(passage, next);
    const last = span?.last ?? lastDayAt(passage, next);
    if (last !== null) {
      const nodes = days.map(({ from, to, value, end }): Node => {
        const day = { ...last.meaning, day: value };
        if (end === null) return { from, to, meaning: day, rule: 'hi-month-day' };
        const meaning: Node['meaning'] = { is: 'range', start: day, end: { ...last.meaning, day: end } };
        return { from, to, meaning, rule: 'hi-range' };
      });
      return [...nodes, span?.whole ?? last];
    }
    const day = dayAt(passage, next);
    if (day === null) return null;
    const more = daysOf(passage, next, day);
    days.push(more);
    at = more.to;
  }
  return null;
}

/** The 8-9 मई of 5-6 और 8-9 मई, and its end; else null. */
function spanOfDaysAt(
  passage: Passage,
  i: number,
): { readonly whole: Node; readonly last: NonNullable<ReturnType<typeof lastDayAt>> } | null {
  const first = dayAt(passage, i);
  if (first === null || (textAt(passage, first.to) !== '-' && !isFromTo(passage, first.to))) return null;
  const last = lastDayAt(passage, first.to + 1);
  if (last === null || first.value >= (last.meaning.day ?? 0)) return null;
  const start = { ...last.meaning, day: first.value };
  const whole: Node = {
    from: i,
    to: last.to,
    meaning: { is: 'range', start, end: last.meaning },
    rule: 'hi-range',
  };
  return { whole, last };
}

/** The से of 10 से 12 और 20 से 22 जून. */
function isFromTo(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  const [day, from, end] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (day?.kind !== 'digits' || from?.text !== 'से' || from.line) return false;
  return end?.kind === 'digits' && !end.line && !isNumbered(passage, i - 1, i);
}

/** A member of a list: a day, or two that a hyphen or से joins, the 5-6 of 5-6 और 8 मई. */
function daysOf(
  passage: Passage,
  from: number,
  { to, value }: Count,
): { readonly from: number; readonly to: number; readonly value: number; readonly end: number | null } {
  const isTied = textAt(passage, to) === '-' && passage.tokens[to + 1]?.spaced === false;
  const end = isTied || isFromTo(passage, to) ? dayAt(passage, to + 1) : null;
  return end !== null && end.value > value
    ? { from, to: end.to, value, end: end.value }
    : { from, to, value, end: null };
}

/** (13) की जगह (20 नवंबर), (13) के बजाय, (13) के स्थान पर: the token after what puts one day for another, or null. */
function insteadAt(passage: Passage, i: number): number | null {
  const of = textAt(passage, i);
  if (of !== 'की' && of !== 'के') return null;
  const word = textAt(passage, i + 1);
  if (word === 'स्थान') return textAt(passage, i + 2) === 'पर' ? i + 3 : null;
  if (word === 'जगह') return textAt(passage, i + 2) === 'पर' ? i + 3 : i + 2;
  return INSTEAD.has(word) ? i + 2 : null;
}

const INSTEAD: ReadonlySet<string> = wordSet('बजाय बजाए बदले');

/** A day with its month, or with तारीख. */
function lastDayAt(
  passage: Passage,
  i: number,
): (Node & { readonly meaning: ReturnType<typeof fields> }) | null {
  if (textAt(passage, i) === '') return null;
  const node = dayAndMonthAt(passage, i);
  if (node?.meaning.is !== 'fields' || node.meaning.day === undefined) return null;
  return { ...node, meaning: node.meaning };
}

/** 2014, 2019 और 2024 में; साल 2014 और 2019 के बीच: the last one shows that they are years. */
export function yearsAt(passage: Passage, i: number): readonly Node[] | null {
  const word = wordAt(passage, i, 'year-word');
  const begin = word?.to ?? i;
  if (isInsideDigits(passage, begin) || (word !== null && textAt(passage, begin) === '')) return null;
  const nodes: Node[] = [];
  let at = begin;
  for (let member = 0; member < LONGEST; member++) {
    const year = yearNumberAt(passage, at);
    const next = year === null ? null : listJointAt(passage, year.to);
    if (year === null || next === null || textAt(passage, next) === '' || isNumbered(passage, at, year.to))
      return null;
    if (isCount(passage, at, year.to)) return null;
    const from = nodes.length === 0 ? i : at;
    nodes.push({ from, to: year.to, meaning: fields({ year: year.value }), rule: 'hi-year' });
    const last = word !== null && yearNumberAt(passage, next) !== null ? null : yearAt(passage, next);
    if (last !== null) return [...nodes, last];
    at = next;
  }
  return null;
}

/** सोम-मंगल, सोम से शुक्रवार, सोम, मंगल और बुधवार: weekdays that share their वार. */
export function dayStemsAt(passage: Passage, i: number): readonly Node[] | null {
  const first = dayStemAt(passage, i);
  if (first === null || isNear(passage, i, 'planet', 'stop')) return null;
  const until = rangeJointAt(passage, first.to);
  if (until !== null && textAt(passage, until) !== '') {
    const hyphen = until === first.to + 1 && textAt(passage, first.to) === '-';
    const last = weekdayAt(passage, until) ?? (hyphen ? dayStemAt(passage, until) : null);
    if (last === null || !isAdverbial(passage, last)) return null;
    const meaning: Node['meaning'] = { is: 'range', start: first.meaning, end: last.meaning };
    return [{ from: i, to: last.to, meaning, rule: 'hi-range' }];
  }
  const nodes = [first];
  for (let node: Node = first; nodes.length < LONGEST;) {
    const next = listJointAt(passage, node.to);
    if (next === null || textAt(passage, next) === '') return null;
    const last = weekdayAt(passage, next);
    if (last !== null) return [...nodes, last];
    const stem = dayStemAt(passage, next);
    if (stem === null) return null;
    nodes.push((node = stem));
  }
  return null;
}

/** A full weekday needs no proof; two bare stems stand as a time does (सोम-मंगल को, की रात). */
function isAdverbial(passage: Passage, { to, from }: Node): boolean {
  return weekdayAt(passage, from) !== null || ['को', 'की', 'के', 'तक', 'में'].includes(textAt(passage, to));
}
