import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import { attackDayAt } from './attack-days.ts';
import { ageAt, centuriesAt, decadesAt } from './hindi-ages.ts';
import { apposed } from './hindi-appositions.ts';
import { sameDayAt, sameMonthAt, twiceAt } from './hindi-beyond.ts';
import { calendarAt, dayAndMonthAt, numericDateAt, weekdayAt } from './hindi-days.ts';
import { fiscalYearAt } from './hindi-fiscal.ts';
import { framed } from './hindi-frames.ts';
import { dayStemsAt, daysAt, listJointAt, rangeJointAt, yearsAt } from './hindi-lists.ts';
import { openingAfter } from './hindi-opening.ts';
import {
  bareSeasonAt,
  isAdverb,
  ordinalListAt,
  partAfter,
  partsAfter,
  quarterAt,
  seasonAt,
  seasonOfYearAt,
  winterOfYearsAt,
} from './hindi-parts.ts';
import type { Node } from './node.ts';
import { shapeOf } from './node.ts';
import { edgeAt, momentAt, offsetAt, spanShiftAt, whichAt } from './hindi-shifts.ts';
import { spread } from './hindi-spread.ts';
import { after, afterOf, nextWordAt, textAt, wordAt } from './hindi-words.ts';
import { yearAt } from './hindi-years.ts';
import type { Meaning, Which } from './meaning.ts';

const PRODUCTIONS = [
  attackDayAt,
  numericDateAt,
  calendarAt,
  weekdayAt,
  fiscalYearAt,
  quarterAt,
  seasonOfYearAt,
  winterOfYearsAt,
  bareSeasonAt,
  ageAt,
  yearAt,
  momentAt,
  spanShiftAt,
  sameMonthAt,
  sameDayAt,
  twiceAt,
  edgeAt,
  (passage: Passage, i: number): Node | null => offsetAt(passage, i)?.[0] ?? null,
];

/** The longest date that one production finds at `i`; of equals the first. */
function simpleAt(passage: Passage, i: number): Node | null {
  let best: Node | null = null;
  for (const production of PRODUCTIONS) {
    const node = production(passage, i);
    if (node !== null && (best === null || node.to > best.to)) best = node;
  }
  return best;
}

/** Lists and ranges whose members show only together that they are dates. */
function listAt(passage: Passage, i: number): readonly Node[] | null {
  const nodes =
    daysAt(passage, i) ??
    decadesAt(passage, i) ??
    centuriesAt(passage, i) ??
    yearsAt(passage, i) ??
    dayStemsAt(passage, i) ??
    ordinalListAt(passage, i, null);
  const [first, second] = nodes ?? [];
  if (nodes?.length !== 2 || first === undefined || second === undefined || !isBetween(passage, second.to)) {
    return nodes;
  }
  return [rangeOf(first, second)];
}

/** The dates that begin at `i`, ranges between them and all: mostly one, several for a list that shares its month. */
export function datesAt(passage: Passage, i: number): readonly Node[] | null {
  const nodes = phrasesAt(passage, i);
  const [only, more] = nodes ?? [];
  if (only === undefined || more !== undefined) return nodes;
  return [withQuarterWord(passage, rangeFrom(passage, only) ?? only)];
}

/** अप्रैल-जून 2025 तिमाही, जनवरी-मार्च 2022 की तिमाही: months with their word after the year. */
function withQuarterWord(passage: Passage, node: Node): Node {
  if (node.meaning.is !== 'range' || !isOfMonths(node.meaning)) return node;
  const unit = nextWordAt(passage, afterOf(passage, node.to), 'unit');
  return unit?.value === 'quarter' || unit?.value === 'half' ? { ...node, to: unit.to } : node;
}

function isOfMonths({ start, end }: Extract<Meaning, { is: 'range' }>): boolean {
  return [start, end].every((side) => side !== null && shapeOf(side) === 'month');
}

/** The same without ranges between phrases. */
function phrasesAt(passage: Passage, i: number): readonly Node[] | null {
  const chosen = chosenAt(passage, i);
  if (chosen !== null) return chosen.length === 1 ? withAppositions(passage, chosen) : chosen;
  return plainAt(passage, i);
}

/** The same without a word for which of many before it. */
function plainAt(passage: Passage, i: number): readonly Node[] | null {
  const list = listAt(passage, i);
  const simple = simpleAt(passage, i);
  const end = list?.at(-1)?.to ?? 0;
  if (list !== null && end >= (simple?.to ?? 0))
    return list.length === 1 ? withAppositions(passage, list) : list;
  return simple === null ? null : extended(passage, simple);
}

/** पिछले सोमवार, आगामी 5 से 7 दिसंबर, बीते 4 दिसंबर: which is said in a word. */
function chosenAt(passage: Passage, i: number): readonly Node[] | null {
  const word = whichAt(passage, i) ?? theseAt(passage, i);
  if (word === null || textAt(passage, word.to) === '') return null;
  const season = seasonAt(passage, word.to, word.which !== 'this' || isAdverb(passage, word.to));
  const nodes =
    (season === null ? plainAt(passage, word.to) : [season])?.map((node) => chosen(node, word.which)) ?? [];
  const kept = nodes.filter((node) => node !== null);
  if (kept.length === 0 || kept.length < nodes.length) return null;
  return kept.map((node, k) => (k === 0 ? { ...node, from: i } : node));
}

/** इन सर्दियों: of a season, which is more than one; इन दिनों is none. */
function theseAt(passage: Passage, i: number): { readonly to: number; readonly which: Which } | null {
  const isSeason = wordAt(passage, i, 'these') !== null && seasonAt(passage, i + 1) !== null;
  return isSeason ? { to: i + 1, which: 'this' } : null;
}

function chosen(node: Node, which: Which): Node | null {
  const meaning = choose(node.meaning, which);
  return meaning === null ? null : { ...node, meaning, rule: 'hi-which' };
}

function choose(meaning: Meaning, which: Which): Meaning | null {
  if (meaning.is === 'range') {
    const start = meaning.start && choose(meaning.start, which);
    const end = meaning.end && choose(meaning.end, which);
    return start === null || end === null ? null : { ...meaning, start, end };
  }
  if (meaning.is === 'part' && meaning.which === 'tense') return { ...meaning, which };
  if (meaning.is !== 'fields') return null;
  // आगामी 15 अगस्त 2026: the year says which.
  if (meaning.year !== undefined) return meaning.month === undefined ? null : meaning;
  return meaning.which === 'tense' ? { ...meaning, which } : null;
}

/** A date with its parts, what stands within it, and its other names. */
function extended(passage: Passage, simple: Node): readonly Node[] {
  let node = simple;
  const named = renamed(passage, node);
  if (named !== null) node = named;
  const opening = openingAfter(passage, node);
  if (opening !== null) return withAppositions(passage, [opening]);
  const parts = partsAfter(passage, node);
  if (parts !== null) return withAppositions(passage, parts);
  node = partAfter(passage, node) ?? node;
  const inner = framed(passage, node, (at) => listAt(passage, at) ?? innerAt(passage, at));
  return withAppositions(passage, inner ?? [node]);
}

/** इस साल यानी 2025 के मई: the year told twice before what stands within it. */
function renamed(passage: Passage, node: Node): Node | null {
  return node.meaning.is === 'shift' ? apposed(passage, node, (at) => simpleAt(passage, at)) : null;
}

/** Within a frame a month may have its own part, and a range its own ends. */
function innerAt(passage: Passage, i: number): readonly Node[] | null {
  const simple = simpleAt(passage, i);
  if (simple === null) return null;
  const node = partAfter(passage, simple) ?? simple;
  return [rangeFrom(passage, node) ?? node];
}

/** Names that one date may have: आज गुरुवार, 4 दिसंबर. */
const MOST_NAMES = 3;

function withAppositions(passage: Passage, nodes: readonly Node[]): readonly Node[] {
  let last = nodes.at(-1);
  if (last === undefined) return nodes;
  for (let k = 1; k < MOST_NAMES; k++) {
    const isWhole = last.meaning.is === 'part' || last.meaning.is === 'value';
    // Months in brackets may follow a quarter or fiscal year.
    const read = (at: number): Node | null =>
      isWhole ? (innerAt(passage, at)?.[0] ?? null) : simpleAt(passage, at);
    const more = apposed(passage, last, read);
    if (more === null) break;
    last = more;
  }
  return [...nodes.slice(0, -1), last];
}

/** What may stand between a date and the से or तक of a range: शनिवार शाम से, मई के अंत तक. */
function afterPart(passage: Passage, i: number): number {
  const of = afterOf(passage, i);
  const edge = of > i ? nextWordAt(passage, of, 'edge') : null;
  if (edge !== null) return edge.to;
  const late = textAt(passage, i) === 'देर' ? i + 1 : i;
  return nextWordAt(passage, late, 'day-part')?.to ?? i;
}

/** The hour between a date and the से or तक of a range (बुधवार की रात नौ बजे से गुरुवार सुबह तक, सोमवार को दोपहर से), or null. */
function afterHour(passage: Passage, i: number): number | null {
  const at = after(passage, i, 'को', 'की', 'के');
  const part = afterPart(passage, at);
  const hour = textAt(passage, part) === '' ? null : numberAt(passage, part);
  const clock = hour !== null && textAt(passage, hour.to) === 'बजे' ? hour.to + 1 : part;
  return clock > at ? clock : null;
}

/** A range whose first end is known: … से … तक, a hyphen, और … के बीच. */
function rangeFrom(passage: Passage, start: Node): Node | null {
  if (start.meaning.is === 'range') return rangeOfSpans(passage, start);
  const hours = rangeOfHours(passage, start);
  if (hours !== null) return hours;
  const at = afterPart(passage, start.to);
  const until = rangeJointAt(passage, at);
  if (until !== null) {
    const end = endAt(passage, until);
    if (end === null) return null;
    const isTold = textAt(passage, afterPart(passage, end.to)) === 'तक' || isBetween(passage, end.to);
    const hyphen = textAt(passage, at) === '-';
    if (isTold && !hyphen ? mayMeet(start, end) : sameShape(start, end)) return rangeOf(start, end);
    return null;
  }
  const and = textAt(passage, start.to) === ',' ? null : listJointAt(passage, start.to);
  const end = and === null ? null : endAt(passage, and);
  return end !== null && isBetween(passage, end.to) && mayMeet(start, end) ? rangeOf(start, end) : null;
}

/** मंगलवार दोपहर दो बजे से बुधवार सुबह छह बजे तक: from an hour of one day to one of another. */
function rangeOfHours(passage: Passage, start: Node): Node | null {
  const from = afterHour(passage, start.to);
  if (from === null || textAt(passage, from) !== 'से') return null;
  const end = endAt(passage, from + 1);
  const to = end === null ? null : afterHour(passage, end.to);
  if (end === null || textAt(passage, to ?? end.to) !== 'तक' || !mayMeet(start, end)) return null;
  return rangeOf(start, end);
}

/** 2015-16 से 2023-24: from the first year of one to the last of the other. */
function rangeOfSpans(passage: Passage, start: Node): Node | null {
  const until = rangeJointAt(passage, start.to);
  if (start.rule !== 'hi-year-span' || until === null || textAt(passage, until) === '') return null;
  const end = yearAt(passage, until);
  if (start.meaning.is !== 'range' || end?.meaning.is !== 'range') return null;
  const meaning: Meaning = { is: 'range', start: start.meaning.start, end: end.meaning.end };
  return { from: start.from, to: end.to, meaning, rule: 'hi-range' };
}

function endAt(passage: Passage, i: number): Node | null {
  if (textAt(passage, i) === '') return null;
  // 28 जनवरी-2 अप्रैल: digits after a hyphen are mostly part of a name.
  const isTied = textAt(passage, i - 1) === '-';
  const day = isTied ? (dayAndMonthAt(passage, i) ?? numericDateAt(passage, i)) : null;
  if (day !== null) return day;
  const nodes = phrasesAt(passage, i);
  const [only, more] = nodes ?? [];
  // 2001 से 2005 और 2009 से 2013: what an और joins begins a range of its own.
  const isEnd = more === undefined || (nodes?.length === 2 && textAt(passage, more.to) === 'से');
  if (only === undefined || !isEnd || only.meaning.is === 'range') return null;
  // सोमवार से एक दिन पहले counts from Monday.
  return only.rule === 'hi-before' || only.rule === 'hi-after' ? null : only;
}

function isBetween(passage: Passage, i: number): boolean {
  return textAt(passage, i) === 'के' && textAt(passage, i + 1) === 'बीच';
}

function sameShape(start: Node, end: Node): boolean {
  const shapes = [start, end].map(({ meaning }) => shapeOf(meaning));
  if (shapes[0] === 'other') return start.meaning.is === end.meaning.is;
  return shapes[0] === shapes[1] || shapes.every((shape) => shape === 'moment' || shape === 'weekday');
}

/** With तक ends of differing kinds meet too, as long as both are dates. */
function mayMeet(start: Node, end: Node): boolean {
  return start.to <= end.from;
}

function rangeOf(start: Node, end: Node): Node {
  return {
    from: start.from,
    to: end.to,
    meaning: { is: 'range', ...spread(start.meaning, end.meaning) },
    rule: 'hi-range',
  };
}
