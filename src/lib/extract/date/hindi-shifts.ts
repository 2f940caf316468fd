import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import { partWordsAt } from './hindi-parts.ts';
import { isVagueEither, isVagueToday } from './hindi-nowadays.ts';
import { isInTitle } from './hindi-title.ts';
import type { Node } from './node.ts';
import { originBefore } from './hindi-origins.ts';
import type { Word } from './hindi-words.ts';
import {
  OF,
  after,
  beginBefore,
  endsBefore,
  isInsideDigits,
  nextWordAt,
  textAt,
  textBefore,
  wordAt,
} from './hindi-words.ts';
import type { Meaning, Origin, Unit, Which } from './meaning.ts';
import { wordSet } from '../read/word-set.ts';
import { isCalendar, isNumber } from '../read/senses.ts';

const DATELINE: Origin = { from: 'dateline' };
const CONTEXT: Origin = { from: 'context' };

function shift(unit: Unit, count: number, origin: Origin = DATELINE): Meaning {
  return { is: 'shift', unit, count, origin };
}

/** आज, कल, परसों, नरसों; गत दिवस, बीती रात; अगले दिन. */
export function momentAt(passage: Passage, i: number): Node | null {
  const yesterday = wordAt(passage, i, 'yesterday');
  if (yesterday !== null)
    return { from: i, to: yesterday.to, meaning: shift('day', -1), rule: 'hi-yesterday' };
  const next = wordAt(passage, i, 'next-day');
  if (next !== null) {
    const { origin } = originBefore(passage, i) ?? { origin: CONTEXT };
    return { from: i, to: next.to, meaning: shift('day', 1, origin), rule: 'hi-next-day' };
  }
  const today = wordAt(passage, i, 'today');
  if (today !== null) {
    return isVagueToday(passage, i, today.to) || isInTitle(passage, i, today.to)
      ? null
      : { from: i, to: today.to, meaning: shift('day', 0), rule: 'hi-today' };
  }
  const either = wordAt(passage, i, 'either');
  if (either === null || isVagueEither(passage, i, either.to) || isInTitle(passage, i, either.to))
    return null;
  return { from: i, to: either.to, meaning: { is: 'either', days: Number(either.value) }, rule: 'hi-either' };
}

/** Which of many a word says: पिछले, इस, अगले; with ही after it. */
export function whichAt(
  passage: Passage,
  i: number,
): { readonly to: number; readonly which: Exclude<Which, 'tense'> } | null {
  if (isGone(passage, i)) return { to: i + 1, which: 'last' };
  for (const which of ['last', 'next', 'this'] as const) {
    const word = wordAt(passage, i, which);
    if (word !== null) return { to: textAt(passage, word.to) === 'ही' ? word.to + 1 : word.to, which };
  }
  return null;
}

/** गए सोमवार, गए साल, but not the गए of a verb: मारे गए, जहां वे गए. */
function isGone(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  if (tokens[i]?.text !== 'गए') return false;
  if (nextWordAt(passage, i + 1, 'weekday') === null && !SPANS.has(textAt(passage, i + 1))) return false;
  const before = tokens[i].line ? undefined : tokens[i - 1];
  return before === undefined || before.kind === 'mark' || AHEAD_OF_GONE.has(before.text);
}

const SPANS: ReadonlySet<string> = wordSet('साल वर्ष हफ्ते सप्ताह महीने माह');
const AHEAD_OF_GONE: ReadonlySet<string> = wordSet('ने कि में और यह वह अभी');

export const COUNT_OF = { last: -1, this: 0, next: 1 } as const;

/** पिछले साल, इस महीने, अगले हफ्ते, चालू वित्त वर्ष, पिछले दशक; उसी दिन, उस वर्ष. */
export function spanShiftAt(passage: Passage, i: number): Node | null {
  const that = wordAt(passage, i, 'that');
  if (that !== null) return thatUnit(passage, i, that);
  const turn = newYear(passage, i);
  if (turn !== null) return turn;
  const which = whichAt(passage, i);
  // इस पूरे सप्ताह
  const unit = which === null ? null : nextWordAt(passage, after(passage, which.to, 'पूरे', 'पूरी'), 'unit');
  if (which === null || unit === null || nextWordAt(passage, unit.to, 'whole') !== null) return null;
  const name = unit.value as Unit;
  // इस दिन is of any year, पिछले दिन of none; इसी दिन points back.
  if (name === 'day')
    return /^इसी$/.test(passage.tokens[i]?.text ?? '') ? contextNode(i, unit.to, 'day') : null;
  const isFromContext = which.which !== 'this' && endsBefore(passage, i, 'pronoun');
  const origin = isFromContext ? CONTEXT : (eventOrigin(passage, i, which.which) ?? DATELINE);
  return { from: i, to: unit.to, meaning: shift(name, COUNT_OF[which.which], origin), rule: 'hi-span-shift' };
}

/** नए वित्त वर्ष, without its years; नए साल में and नए साल की शुरुआत में. The new year by itself is mostly the feast. */
function newYear(passage: Passage, i: number): Node | null {
  const word = wordAt(passage, i, 'new');
  const unit = word === null ? null : nextWordAt(passage, word.to, 'unit');
  if (unit === null || passage.tokens[unit.to]?.kind === 'digits') return null;
  const isYear = unit.value === 'year' && isWithinIt(passage, unit.to);
  if (unit.value !== 'fiscal-year' && !isYear) return null;
  return {
    from: i,
    to: unit.to,
    meaning: shift(unit.value, 0, { from: 'turn' }),
    rule: 'hi-span-shift',
  };
}

function isWithinIt(passage: Passage, i: number): boolean {
  const next = textAt(passage, i);
  return next === 'में' || ((next === 'की' || next === 'के') && nextWordAt(passage, i + 1, 'edge') !== null);
}

/** चुनाव के अगले साल: only before अगले, as पिछले mostly begins anew. */
function eventOrigin(passage: Passage, i: number, which: Which): Origin | null {
  if (which !== 'next' || textBefore(passage, i) !== 'के' || isOfProspect(passage, i)) return null;
  const origin = originBefore(passage, i)?.origin ?? null;
  return origin?.from === 'event' && isSomeone(passage, origin.words) ? null : origin;
}

/** पुल के अगले साल चालू होने की उम्मीद: what is to do something is no event. */
function isOfProspect({ tokens }: Passage, i: number): boolean {
  for (let at = i + 2; at < i + PROSPECT_WITHIN && tokens[at]?.kind === 'deva'; at++)
    if (PROSPECTS.has(tokens[at]?.text ?? ''))
      return OF.has(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text.endsWith('ने') === true;
  return false;
}

/** Tokens from अगले to what is hoped or planned. */
const PROSPECT_WITHIN = 12;
const PROSPECTS = wordSet('उम्मीद संभावना आशंका अनुमान आसार योजना कार्यक्रम');

/** मंत्री के अगले सप्ताह जाने की खबर: who goes is no event. */
function isSomeone({ hits }: Passage, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let i = from; i < to; i++)
    if (hits[i]?.some(({ entry }) => entry.type === 'office' || entry.type === 'person') === true)
      return true;
  return false;
}

function thatUnit(passage: Passage, i: number, that: Word): Node | null {
  const ahead = textAt(passage, that.to) === 'ही' ? that.to + 1 : that.to;
  // उसी शाम, उस रात: of that day.
  const part = nextWordAt(passage, ahead, 'day-part');
  if (part !== null) return contextNode(i, part.to, 'day');
  const unit = nextWordAt(passage, ahead, 'unit');
  if (unit === null || nextWordAt(passage, unit.to, 'whole') !== null) return null;
  return contextNode(i, unit.to, unit.value as Unit);
}

function contextNode(from: number, to: number, unit: Unit): Node {
  return { from, to, meaning: shift(unit, 0, CONTEXT), rule: 'hi-same' };
}

/** साल के अंत, महीने की शुरुआत: of the year or month that the report is from. */
export function edgeAt(passage: Passage, i: number): Node | null {
  const unit = wordAt(passage, i, 'unit');
  if (unit === null || !['year', 'month', 'week', 'fiscal-year'].includes(unit.value)) return null;
  const of = textAt(passage, unit.to);
  if (of !== 'के' && of !== 'की') return null;
  const isEdge = nextWordAt(passage, unit.to + 1, 'edge') !== null || isQuarterAt(passage, unit.to + 1);
  if (!isEdge || isQualified(passage, i)) return null;
  return { from: i, to: unit.to, meaning: shift(unit.value as Unit, 0), rule: 'hi-edge' };
}

/** साल की दूसरी छमाही. */
function isQuarterAt(passage: Passage, i: number): boolean {
  const part = textAt(passage, i) === '' ? null : partWordsAt(passage, i);
  return part !== null && /quarter|half/.test(part.unit);
}

/** A word before the unit that makes it no present one: पांच साल, हर साल, नए साल, पहले साल. */
function isQualified(passage: Passage, i: number): boolean {
  if (textBefore(passage, i) === '') return false;
  if (endsBefore(passage, i, 'set', 'stop') || endsBefore(passage, i, 'vague', 'stop')) return true;
  if (endsBefore(passage, i, 'other-unit', 'stop') || endsBefore(passage, i, 'month')) return true;
  return isNumber(passage, i - 1);
}

/** Units in which news counts back and ahead. */
const COUNTED: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'decade', 'century']);
/** Beyond these a count is one of history, not of a date. */
const MAX_COUNT = 999;

/** दो साल पहले, तीन दिन बाद, साल भर पहले, डेढ़ साल पहले; with आज से before, or an event from which it is counted. */
export function offsetAt(passage: Passage, i: number): readonly Node[] | null {
  const begin = fromNow(passage, i);
  const at = begin ?? i;
  const amount = amountAt(passage, at);
  if (amount === null) return null;
  const isFree = begin !== null || !isPartOfCount(passage, i);
  const side = sideAt(passage, amount.to);
  if (side === null || !isFree || isOfPlan(passage, i) || (side.count > 0 && isBehindDay(passage, i)))
    return null;
  const count = side.count * amount.count;
  const node = { from: i, to: side.to, rule: side.count < 0 ? 'hi-before' : 'hi-after' };
  if (begin !== null) return [{ ...node, meaning: shift(amount.unit, count) }];
  const before = originBefore(passage, i);
  if (before !== null) return [{ ...node, meaning: shift(amount.unit, count, before.origin) }];
  const told = { meaning: shift(amount.unit, count, CONTEXT), rule: node.rule };
  const free = { ...node, meaning: shift(amount.unit, count), others: [told] };
  const isLong = side.count > 0 && !['day', 'week', 'month'].includes(amount.unit) && amount.count > 2;
  if (!isLong) return [free];
  // दस साल बाद भी: how long it has been.
  return nextWordAt(passage, side.to, 'exactly') === null ? [{ ...free, mayLast: true }] : null;
}

/** 25 दिसंबर को 17 साल बाद लौटे: behind a day it says how long it took. */
function isBehindDay(passage: Passage, i: number): boolean {
  return textBefore(passage, i) === 'को' && isCalendar(passage, i - 2);
}

/** तय समय से दो दिन पहले: counted from when it was to be, which nobody tells. */
function isOfPlan(passage: Passage, i: number): boolean {
  return textBefore(passage, i) === 'से' && TIMES.has(textBefore(passage, i - 1));
}

const TIMES: ReadonlySet<string> = wordSet('समय वक्त समयसीमा डेडलाइन');

/** आज से, अब से before a count. */
function fromNow(passage: Passage, i: number): number | null {
  const isNow = wordAt(passage, i, 'today') !== null || passage.tokens[i]?.text === 'अब';
  if (!isNow || textAt(passage, i + 1) !== 'से') return null;
  const exactly = nextWordAt(passage, i + 2, 'exactly');
  return exactly?.to ?? i + 2;
}

interface Amount {
  readonly to: number;
  readonly unit: Unit;
  readonly count: number;
}

function amountAt(passage: Passage, i: number): Amount | null {
  return wholeAt(passage, i) ?? countedAt(passage, i);
}

/** साल भर, महीने भर: one. */
function wholeAt(passage: Passage, i: number): Amount | null {
  const one = wordAt(passage, i, 'one-whole');
  if (one !== null) return { to: one.to, unit: one.value as Unit, count: 1 };
  const unit = wordAt(passage, i, 'unit');
  const whole = unit === null ? null : nextWordAt(passage, unit.to, 'whole');
  if (unit === null || whole === null || !COUNTED.has(unit.value)) return null;
  return { to: whole.to, unit: unit.value as Unit, count: 1 };
}

const FIFTEEN = 15;

function countedAt(passage: Passage, i: number): Amount | null {
  const token = passage.tokens[i];
  if (token === undefined || isInsideDigits(passage, i)) return null;
  // सवा साल पहले: by itself a year and a quarter.
  const year = token.text === 'सवा' ? nextWordAt(passage, i + 1, 'unit') : null;
  if (year?.value === 'year') return { to: year.to, unit: 'month', count: FIFTEEN };
  const number = numberAt(passage, i);
  if (number === null || number.role === 'ordinal' || number.value <= 0 || number.value > MAX_COUNT)
    return null;
  const at = textAt(passage, number.to) === '-' ? number.to + 1 : number.to;
  const unit = nextWordAt(passage, at, 'unit') ?? nextWordAt(passage, at, 'units') ?? nightAt(passage, at);
  if (unit === null || !COUNTED.has(unit.value)) return null;
  const to = nextWordAt(passage, unit.to, 'whole')?.to ?? unit.to;
  const name = unit.value as Unit;
  if (Number.isInteger(number.value)) return { to, unit: name, count: number.value };
  // डेढ़ साल is eighteen months; halves of other units are no dates.
  const months = number.value * 12;
  return name === 'year' && Number.isInteger(months) ? { to, unit: 'month', count: months } : null;
}

/** एक रात पहले: nights are counted as days are. */
function nightAt(passage: Passage, i: number): Word | null {
  return textAt(passage, i) === 'रात' ? { to: i + 1, value: 'day' } : null;
}

/** पहले or बाद after a unit, with के and ही between. */
function sideAt(passage: Passage, i: number): { readonly to: number; readonly count: -1 | 1 } | null {
  const of = textAt(passage, i) === 'के' ? i + 1 : i;
  const exactly = nextWordAt(passage, of, 'exactly');
  const at = exactly !== null && of === i ? exactly.to : of;
  const before = of === i ? nextWordAt(passage, at, 'before') : null;
  if (before !== null) return { to: before.to, count: -1 };
  const later = nextWordAt(passage, at, 'after');
  return later === null ? null : { to: later.to, count: 1 };
}

/** The तीन of दो-तीन दिन पहले, पिछले तीन साल, कुछ एक दिन पहले. */
function isPartOfCount(passage: Passage, i: number): boolean {
  const before = textBefore(passage, i);
  if (before === '') return false;
  if (before === '-' || before === 'या' || before === 'से') {
    if (isNumber(passage, i - 2)) return true;
  }
  // दूसरी एक साल बाद पहुंची: the second of them.
  if (isNumber(passage, i - 1) && !isOrdinal(passage, i - 1))
    return beginBefore(passage, i, 'before') === null;
  return (
    ['last', 'next', 'this'].some((key) => endsBefore(passage, i, key)) ||
    endsBefore(passage, i, 'vague', 'stop')
  );
}

function isOrdinal(passage: Passage, i: number): boolean {
  return numberAt(passage, i)?.role === 'ordinal';
}
