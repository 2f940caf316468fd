import type { Passage, Token } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isCount, isEdition, isNear, isNumbered } from './hindi-guards.ts';
import { isInTitle } from './hindi-title.ts';
import type { Node } from './node.ts';
import { fields, padded } from './node.ts';
import type { Count } from './hindi-words.ts';
import {
  afterOf,
  endsBefore,
  isCounted,
  isInsideDigits,
  nextWordAt,
  OF,
  textAt,
  textBefore,
  wordAt,
  yearNumberAt,
} from './hindi-words.ts';
import { numberAt } from '../number/numbers.ts';
import { LAST_OF_CENTURY, fullYearBack } from './short-years.ts';

/** A year with साल, सन, ई. or ईसा पूर्व, or a bare one where the words around it show that it is one. */
export function yearAt(passage: Passage, i: number): Node | null {
  return (
    namedYearAt(passage, i) ??
    shortYearAt(passage, i) ??
    ancientYearAt(passage, i) ??
    spanOfYearsAt(passage, i) ??
    bareYearAt(passage, i) ??
    yearsFromToAt(passage, i)
  );
}

/** साल 2018, सन 84, वर्ष दो हजार, साल 2018-19. */
function namedYearAt(passage: Passage, i: number): Node | null {
  const word = wordAt(passage, i, 'year-word');
  if (word === null) return null;
  const at = textAt(passage, word.to) === '-' ? word.to + 1 : word.to;
  if (textAt(passage, at) === '') return null;
  const span = spanAt(passage, at);
  if (span !== null) return { ...spanNode(passage, i, span), from: i };
  const year = yearNumberAt(passage, at) ?? looseYearAt(passage, i, at);
  if (year === null || isCounted(passage, year.to) || isInTitle(passage, i, year.to)) return null;
  const era = nextWordAt(passage, year.to, 'era');
  return yearNode(i, era?.to ?? year.to, year.value);
}

/** '75 में, ’92 के दंगे: without its century, from the apostrophe before it. */
function shortYearAt(passage: Passage, i: number): Node | null {
  const [mark, token] = [passage.tokens[i - 1], passage.tokens[i]];
  if (token?.kind !== 'digits' || token.spaced || token.text.length !== 2 || !isApostrophe(mark)) return null;
  const next = textAt(passage, i + 1);
  const isYear = AFTER.has(next) && next !== 'को' && !isCount(passage, i, i + 1);
  return isYear ? yearNode(i - 1, i + 1, fullYearBack(Number(token.text))) : null;
}

function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && APOSTROPHES.has(token.text) && (token.spaced || token.line);
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

/** After सन also 84 (1984), 712 and दो हजार. */
function looseYearAt(passage: Passage, i: number, at: number): Count | null {
  const token = passage.tokens[at];
  const isSan = /^सन/.test(passage.tokens[i]?.text ?? '');
  if (token?.kind === 'digits') {
    const { length } = token.text;
    if (!isSan || length < 2 || length > 4) return null;
    const value = Number(token.text);
    return { to: at + 1, value: length === 2 ? fullYearBack(value) : value };
  }
  const number = token?.kind === 'deva' ? numberAt(passage, at) : null;
  // सन सैंतालीस
  if (isSan && number?.role === 'cardinal' && number.value > LAST_OF_CENTURY && number.value < 100)
    return { to: number.to, value: 1900 + number.value };
  if (number?.role !== 'scale') return null;
  return number.value >= 1000 && number.value <= 2100 ? { to: number.to, value: number.value } : null;
}

function yearNode(from: number, to: number, year: number): Node {
  return { from, to, meaning: fields({ year }), rule: 'hi-year' };
}

/** 300 ईसा पूर्व, ईसा पूर्व 300, 1857 ई.: years before Christ are counted without a zero. */
function ancientYearAt(passage: Passage, i: number): Node | null {
  const bce = wordAt(passage, i, 'bce');
  if (bce !== null) {
    const year = digitsAt(passage, bce.to);
    return textAt(passage, bce.to) === '' || year === null ? null : bceNode(i, year.to, year.value);
  }
  const year = isInsideDigits(passage, i) ? null : digitsAt(passage, i);
  if (year === null) return null;
  const before = nextWordAt(passage, year.to, 'bce');
  if (before !== null) return bceNode(i, endOfPoint(passage, before.to), year.value);
  // उड़ान 6ई-2024: letters of a number.
  const isGlued = passage.tokens[year.to]?.spaced === false && textAt(passage, year.to + 1) === '-';
  const era = isGlued ? null : nextWordAt(passage, year.to, 'era');
  if (era !== null) return year.value > 2200 ? null : yearNode(i, era.to, year.value);
  return yearsOfEraAt(passage, i, year);
}

/** 1100 से 1200 ईस्वी, 319-550 ई.: the era stands once, after the last. */
function yearsOfEraAt(passage: Passage, from: number, { to, value }: Count): Node | null {
  const joint = textAt(passage, to);
  const last = joint === '-' || joint === 'से' ? digitsAt(passage, to + 1) : null;
  if (last === null || textAt(passage, to + 1) === '' || last.value <= value) return null;
  const era = nextWordAt(passage, last.to, 'era');
  if (era === null || last.value > 2200) return null;
  const [start, end] = [fields({ year: value }), fields({ year: last.value })];
  return { from, to: era.to, meaning: { is: 'range', start, end }, rule: 'hi-year-span' };
}

function digitsAt(passage: Passage, i: number): Count | null {
  const token = passage.tokens[i];
  if (token?.kind !== 'digits' || token.text.length > 4) return null;
  return { to: i + 1, value: Number(token.text) };
}

function endOfPoint(passage: Passage, to: number): number {
  return passage.tokens[to - 1]?.text === 'पू' && textAt(passage, to) === '.' ? to + 1 : to;
}

function bceNode(from: number, to: number, value: number): Node | null {
  if (value === 0) return null;
  return {
    from,
    to,
    meaning: { is: 'value', edtf: value === 1 ? '0000' : padded(1 - value, 4) },
    rule: 'hi-year-bce',
  };
}

/** Two years with a hyphen or slash: 2024-25, 2024-2025, 1999–2004. */
export interface YearSpan {
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** A span of years at `i`, the second of which may be short. */
export function spanAt(passage: Passage, i: number): YearSpan | null {
  const { tokens } = passage;
  const first = yearNumberAt(passage, i);
  const [dash, end] = [tokens[i + 1], tokens[i + 2]];
  if (first?.to !== i + 1 || end?.kind !== 'digits' || end.line) return null;
  if (dash?.text !== '-' && dash?.text !== '/') return null;
  if (dash.spaced !== end.spaced || (dash.text === '/' && dash.spaced)) return null;
  const { length } = end.text;
  if (length !== 2 && length !== 4) return null;
  const next = tokens[i + 3];
  const isLonger =
    next !== undefined &&
    !next.spaced &&
    (next.text === '-' || next.text === '/') &&
    tokens[i + 4]?.kind === 'digits';
  if (isLonger || (length === 2 && dash.spaced)) return null;
  const century = Math.floor(first.value / 100) * 100;
  const short = Number(end.text) + (length === 2 ? century : 0);
  const last = length === 2 && short < first.value ? short + 100 : short;
  return last > first.value && last - first.value <= 100 && last <= 2100
    ? { to: i + 3, first: first.value, last }
    : null;
}

/** A span of years by itself, where nothing is counted. */
function spanOfYearsAt(passage: Passage, i: number): Node | null {
  const span = isInsideDigits(passage, i) ? null : spanAt(passage, i);
  if (span === null || isCounted(passage, span.to)) return null;
  if (isNumbered(passage, i, span.to)) return null;
  return spanNode(passage, i, span);
}

/** 2009 से (लेकर) 2013 तक (के सौदे): each shows that the other is a year, whatever is told of them; not कीमत 1900 से 2000 तक. */
function yearsFromToAt(passage: Passage, i: number): Node | null {
  const first = isInsideDigits(passage, i) ? null : yearNumberAt(passage, i);
  if (first === null || textAt(passage, first.to) !== 'से') return null;
  const at = textAt(passage, first.to + 1) === 'लेकर' ? first.to + 2 : first.to + 1;
  const last = textAt(passage, at) === '' ? null : yearNumberAt(passage, at);
  if (last === null || textAt(passage, last.to) !== 'तक' || last.value <= first.value) return null;
  const isRound = first.value % 50 === 0 && last.value % 50 === 0;
  if (isRound || !isModern(first.value) || !isModern(last.value)) return null;
  if (isNumbered(passage, i, first.to)) return null;
  const isSum = passage.hits[last.to + 1]?.some(({ entry }) => entry.type === 'currency') === true;
  if (isSum || endsBefore(passage, i, 'sum-before', 'stop')) return null;
  const [start, end] = [fields({ year: first.value }), fields({ year: last.value })];
  return { from: i, to: last.to, meaning: { is: 'range', start, end }, rule: 'hi-year-span' };
}

/** A fiscal year where budgets and output are talked of and the years follow each other, else a span of years. */
function spanNode(passage: Passage, from: number, { to, first, last }: YearSpan): Node {
  return last === first + 1 && isNear(passage, from, 'fiscal-context', 'calendar')
    ? { from, to, meaning: fiscalYear(last), rule: 'hi-fiscal-year' }
    : {
        from,
        to,
        meaning: { is: 'range', start: fields({ year: first }), end: fields({ year: last }) },
        rule: 'hi-year-span',
      };
}

/** The Indian fiscal year that ends in March of a year. */
export function fiscalYear(last: number): { readonly is: 'value'; readonly edtf: string } {
  return { is: 'value', edtf: `${padded(last - 1, 4)}-04/${padded(last, 4)}-03` };
}

/** Words after a bare number that show a year, when it lies among those that news talks of. */
const AFTER: ReadonlySet<string> = new Set(['में', 'से', 'तक', 'को', 'के', 'की', 'का']);
const [FIRST_MODERN, LAST_MODERN] = [1850, 2060];

/** A bare four-digit number: rule by what stands before and after. */
export function bareYearAt(passage: Passage, i: number): Node | null {
  const isEditions = isEdition(passage, i);
  const year = isInsideDigits(passage, i) && !isEditions ? null : yearNumberAt(passage, i);
  if (year !== null && isEditions) return isModern(year.value) ? yearNode(i, year.to, year.value) : null;
  if (year === null) return medievalYearAt(passage, i);
  if (!isBareYear(passage, i, year)) return null;
  return yearNode(i, year.to, year.value);
}

/** Years before those that news talks of. */
const FIRST_MEDIEVAL = 1000;

/** 1351 में सुल्तान गद्दी पर बैठा: a year that only history has, where its sentence tells of rulers, wars or temples. */
function medievalYearAt(passage: Passage, i: number): Node | null {
  if (isInsideDigits(passage, i) || textAt(passage, i + 1) !== 'में') return null;
  const year = digitsAt(passage, i);
  if (year === null || year.value < FIRST_MEDIEVAL || year.to !== i + 1) return null;
  if (isNumbered(passage, i, year.to) || isCount(passage, i, year.to) || isEndOfSums(passage, i)) return null;
  if (endsBefore(passage, i, 'sum-before', 'stop')) return null;
  for (let at = i - SAID_WITHIN; at < i + SAID_WITHIN; at++)
    if (HISTORY.has(passage.tokens[at]?.text ?? '')) return yearNode(i, year.to, year.value);
  return null;
}

const HISTORY: ReadonlySet<string> = wordSet(
  'सुल्तान सल्तनत राजा महाराजा सम्राट शासक शासन वंश राजवंश आक्रमण साम्राज्य मुगल खिलजी तुगलक गजनवी गौरी मंगोल गद्दी ताजपोशी राज्याभिषेक युद्ध मंदिर किला किले दुर्ग मस्जिद मीनार',
);

function isBareYear(passage: Passage, i: number, { to, value }: Count): boolean {
  if (isWhole(passage, to)) return isModern(value);
  if (isNumbered(passage, i, to) || isInTitle(passage, i, to)) return false;
  if (isCount(passage, i, to) || isEndOfSums(passage, i)) return false;
  const next = textAt(passage, to);
  const before = textBefore(passage, i);
  if (next === ')' && before === '(') return isModern(value);
  // जनसंख्या 2011 में 400 थी, but कीमत 1999.
  const isSum =
    endsBefore(passage, i, 'sum-before', 'stop') &&
    !isHedge(passage, i, to) &&
    (next !== 'में' || value % 50 === 0);
  if (isSum) return false;
  if (nextWordAt(passage, to, 'approx-after') !== null) return isModern(value) || value % 100 !== 0;
  if (hasEventAt(passage, afterOf(passage, to), OF.has(next))) return true;
  if (endsBefore(passage, i, 'edition-noun', 'stop')) return isModern(value);
  if (next === 'से' && isSumTo(passage, to + 1)) return false;
  if (!AFTER.has(next)) {
    if (next === ':' && passage.tokens[i]?.line === true) return true;
    return isModern(value) && (isYearOf(passage, i, to) || isBesideYear(passage, to));
  }
  if (next === 'में') return isModern(value) || value % 100 !== 0;
  // 2000 के नोट, but 2000 के मई में.
  const isRound = value % 1000 === 0 && next !== 'से' && next !== 'तक';
  return isRound ? OF.has(next) && nextWordAt(passage, to + 1, 'month') !== null : isModern(value);
}

/** मिशन 2027 की पहली तिमाही में: a year by its quarter or half, whatever stands before it. */
function isWhole(passage: Passage, to: number): boolean {
  const part =
    OF.has(textAt(passage, to)) && textAt(passage, to + 1) !== '' ? numberAt(passage, to + 1) : null;
  if (part?.role !== 'ordinal') return false;
  const unit = nextWordAt(passage, part.to, 'unit');
  return unit?.value === 'quarter' || unit?.value === 'half';
}

/** Tokens within which a year's own clause says that it was one. */
const SAID_WITHIN = 14;

/** 2025 भारत के लिए चुनौतियों का साल रहा: a subject at the head of a sentence of which it is said to be a year. */
function isYearOf(passage: Passage, from: number, to: number): boolean {
  const before = passage.tokens[from - 1];
  const isHead = before === undefined || passage.tokens[from]?.line === true || before.text === '।';
  if (!isHead || passage.tokens[to]?.kind !== 'deva') return false;
  for (let i = to; i < to + SAID_WITHIN && !/^[।]?$/.test(textAt(passage, i)); i++) {
    if (textAt(passage, i - 1) === 'का' && nextWordAt(passage, i, 'year-word') !== null) {
      return OF_BEING.has(textAt(passage, i + 1));
    }
  }
  return false;
}

/** फ्रांस से 2018 और जापान से 2020 में: the first of two years whose postposition stands behind the second. */
function isBesideYear(passage: Passage, to: number): boolean {
  if (!AND.has(textAt(passage, to))) return false;
  for (let i = to + 1; i < to + BESIDE; i++) {
    const year = yearNumberAt(passage, i);
    if (year !== null) return i > to + 1 && isModern(year.value) && textAt(passage, year.to) === 'में';
    if (passage.tokens[i]?.kind !== 'deva') return false;
  }
  return false;
}

const AND: ReadonlySet<string> = wordSet('और तथा एवं');
/** Tokens from the first year to the second. */
const BESIDE = 7;

const OF_BEING: ReadonlySet<string> = new Set(['है', 'था', 'रहा', 'होगा', 'रहेगा', 'साबित', 'बना', 'बनेगा']);

/** 1850 से 1920 रुपये: sums. */
function isSumTo(passage: Passage, i: number): boolean {
  const end = yearNumberAt(passage, i);
  return end !== null && isCount(passage, i, end.to);
}

/** The 2000 of 50,000 से 2000 तक. */
function isEndOfSums(passage: Passage, i: number): boolean {
  if (textBefore(passage, i) !== 'से') return false;
  const before = passage.tokens[i - 2];
  return before?.kind === 'digits' && before.text.length !== 4;
}

function isModern(value: number): boolean {
  return value >= FIRST_MODERN && value <= LAST_MODERN;
}

/** करीब 1950 में, लगभग 2018 के आसपास. */
function isHedge(passage: Passage, i: number, to: number): boolean {
  return endsBefore(passage, i, 'approx-before') && textAt(passage, to) === 'में';
}

/** Tokens between a year and the event it belongs to: 2020 के गलवान संघर्ष. */
const EVENT_WITHIN = 3;

/** कुल 1999 में से 1500 ने परीक्षा दी. */
const CASES: ReadonlySet<string> = wordSet('ने को');

/** An event's noun right after (2024 लोकसभा चुनाव), or a few words on after के (2008 के मुंबई हमले). */
function hasEventAt(passage: Passage, at: number, isOf: boolean): boolean {
  for (let i = at; i <= at + (isOf ? EVENT_WITHIN : 1); i++) {
    if (textAt(passage, i) === '' || passage.tokens[i]?.kind === 'mark') return false;
    if (CASES.has(textAt(passage, i))) return false;
    if (nextWordAt(passage, i, 'event-noun', 'stop') !== null) return true;
    if (isCounted(passage, i)) return false;
  }
  return false;
}
