import { fields } from './node.ts';
import type { EnglishNode, EnglishText } from './english-words.ts';
import {
  before,
  endsBefore,
  fullYear,
  isCapital,
  isCounted,
  isEnd,
  isPartOfNumber,
  isStart,
  isStop,
  isTouching,
  lower,
  numeralAt,
  shortYearAt,
  wordAt,
  yearAt,
} from './english-words.ts';

/** A year alone, where its neighbours say that it is one: in 2018, the 2018 deal, 2018 saw, the year 2018. */
export function bareYearAt(text: EnglishText, i: number, isListed: boolean): EnglishNode | null {
  const worded = lower(text, i + 1) === '' || !isYearWord(text, i) ? null : yearAt(text, i + 1);
  if (worded !== null && before(text, i) !== 'per') {
    const pair = yearPairAt(text, i + 1);
    if (pair === null) return year(i, worded.to, worded.value);
    if (pair.end === pair.start + 1 && !text.foreign) return fiscalYear(i, pair.to, pair.end);
    return yearSpan(i, pair);
  }
  const short = shortYearAt(text, i);
  if (short !== null) {
    const isPlaced = endsBefore(text, i, 'in') || before(text, i) === 'of' || before(text, i) === 'the';
    return isPlaced && !isCounted(text, short.to) ? year(i, short.to, short.value) : null;
  }
  const found = yearAt(text, i);
  if (found === null || text.hindi[i] === true) return null;
  const named = isNumbered(text, i) ? null : fiscalWordAfter(text, found.to);
  if (named !== null && before(text, i) !== '-')
    return text.foreign ? year(i, named, found.value) : fiscalYear(i, named, found.value);
  return isYear(text, i, found.to, isListed) ? year(i, found.to, found.value) : null;
}

function isYearWord({ passage }: EnglishText, i: number): boolean {
  return passage.tokens[i]?.text === 'year';
}

function year(from: number, to: number, value: number): EnglishNode {
  return { from, to, meaning: fields({ year: value }), rule: 'en-year' };
}

function isYear(text: EnglishText, i: number, to: number, isListed: boolean): boolean {
  const by = before(text, i);
  const next = lower(text, to);
  if (isCounted(text, to) || isNumbered(text, i)) return false;
  if (by === '.' && text.passage.tokens[i - 2]?.text === 'c') return true;
  const isRound = Number(text.passage.tokens[i]?.text) % 100 === 0;
  if (next === '-' && isTouching(text, to) && text.passage.tokens[to + 1]?.kind === 'digits') return false;
  if (isTouching(text, i) && by !== '(' && by !== '"' && by !== '-' && by !== '/' && by !== '—' && by !== "'")
    return false;
  if (isTouching(text, i) && by === '-') return endsBefore(text, i, 'in');
  if (isListed) return true;
  if (endsBefore(text, i, 'in'))
    return by !== 'by' || !isRound || Number(text.passage.tokens[i]?.text) === 2000;
  if (endsBefore(text, i, 'determiner')) return isModifier(text, i, to);
  const loose = isEnd(text, to) || isStop(text, to, 'function') || isStop(text, to, 'in');
  if (endsBefore(text, i, 'near') && loose) return !isRound && !isSum(text, i);
  // "2013's biggest deal".
  if (next === "'" && lower(text, to + 1) === 's' && !isTouching(text, i))
    return isStart(text, i) || isStop(text, i - 1, 'function');
  if (!isRound && isStop(text, to, 'event-noun')) return true;
  if (by === '(') return next === ')' || next === ',' || next === '-' || next === ';';
  if (endsBefore(text, i, 'event-noun')) return loose;
  if (isStart(text, i))
    return isStop(text, to, 'year-verb') || (text.passage.tokens[i]?.line === true && next === ':');
  return false;
}

/** The 2018 deal: a noun follows. "The 2000" alone counts something. */
function isModifier(text: EnglishText, i: number, to: number): boolean {
  const next = text.passage.tokens[to];
  if (next === undefined || next.line) return false;
  if (next.text === '-') return ERA.has(lower(text, to + 1));
  const by = before(text, i);
  return next.kind === 'latn' && ((by !== 'a' && by !== 'another') || !isStop(text, to, 'function'));
}

const ERA: ReadonlySet<string> = new Set(['era', 'built', 'vintage', 'style', 'made', 'model']);

/** Numbers of laws, flights, products and sums are no years. */
function isNumbered(text: EnglishText, i: number): boolean {
  if (endsBefore(text, i, 'numbered') || endsBefore(text, i, 'law')) return true;
  const by = before(text, i);
  if (by === ',' && endsBefore(text, i - 1, 'law')) return true;
  // Bus no. 1984.
  if (by === '.' && endsBefore(text, i - 1, 'numbered')) return true;
  // The Armed Forces Act of 1958, the Right to Information Act (2005).
  if ((by === 'of' || by === '(') && endsBefore(text, i - 1, 'law') && isCapital(text, i - 2)) return true;
  // No. 212/2025.
  if (by === '/' && isTouching(text, i) && text.passage.tokens[i - 2]?.kind === 'digits') return true;
  const { hits } = text.passage;
  return hits[i - 1]?.some(({ entry, to }) => to === i && entry.type === 'currency') ?? false;
}

const MORE: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'greater', 'other']);

/** A crowd of 2000; more than 2000. */
function isSum(text: EnglishText, i: number): boolean {
  if (before(text, i) === 'than' && MORE.has(before(text, i - 1))) return true;
  return before(text, i) === 'of' && endsBefore(text, i - 1, 'sum-before');
}

/** 1990s, the '90s, mid-1990s, the nineties, the 1900s. Ages ("in his 90s") are none. */
export function decadeAt(text: EnglishText, i: number): EnglishNode | null {
  const word = wordAt(text, i, 'decade');
  if (word !== null) {
    if (!isDecadePlaced(text, i)) return null;
    return decade(i, word.to, 190 + Number(word.value));
  }
  const quoted = text.passage.tokens[i]?.text === "'";
  const at = quoted ? i + 1 : i;
  const digits = text.passage.tokens[at];
  if (digits?.kind !== 'digits' || !digits.text.endsWith('0') || isPartOfNumber(text, at)) return null;
  if (quoted && digits.spaced) return null;
  const apostrophe = lower(text, at + 1) === "'" && isTouching(text, at + 1) ? at + 2 : at + 1;
  if (lower(text, apostrophe) !== 's' || !isTouching(text, apostrophe)) return null;
  const value = Number(digits.text);
  if (digits.text.length === 2) {
    if (!quoted && !isDecadePlaced(text, i)) return null;
    return value < 20 ? null : decade(i, apostrophe + 1, (value <= 20 ? 200 : 190) + value / 10);
  }
  // "2000's deal" is what the year had.
  if (digits.text.length !== 4 || value < 1500 || value > 2090) return null;
  if (apostrophe === at + 2 && value % 100 === 0) return null;
  if (value % 100 === 0 && value < 2000) {
    return {
      from: i,
      to: apostrophe + 1,
      meaning: { is: 'value', edtf: `${value / 100}XX` },
      rule: 'en-century',
    };
  }
  return decade(i, apostrophe + 1, value / 10);
}

function decade(from: number, to: number, tens: number): EnglishNode {
  return { from, to, meaning: { is: 'value', edtf: `${tens}X` }, rule: 'en-decade' };
}

function isDecadePlaced(text: EnglishText, i: number): boolean {
  const by = before(text, i);
  if (by === '-')
    return (
      ['mid', 'early', 'late'].includes(before(text, i - 1)) &&
      before(text, i - 2) !== 'her' &&
      before(text, i - 2) !== 'his' &&
      before(text, i - 2) !== 'their'
    );
  if (by === 'the') return !endsBefore(text, i - 2, 'age');
  if (
    ['and', 'or', 'to', '-'].includes(by) &&
    (before(text, i - 1) === 's' || wordAt(text, i - 2, 'decade') !== null)
  )
    return true;
  const isModified = by === 'early' || by === 'late' || by === 'mid';
  return isModified && !endsBefore(text, i - 1, 'age');
}

/** The 20th century, nineteenth-century. */
export function centuryAt(text: EnglishText, i: number): EnglishNode | null {
  const number = numeralAt(text, i);
  if (number?.role !== 'ordinal' || number.value < 1 || number.value > 30) return null;
  const at = lower(text, number.to) === '-' ? number.to + 1 : number.to;
  const unit = lower(text, at) === '' ? null : wordAt(text, at, 'unit:century');
  if (unit === null || isTitle(text, at, unit.to)) return null;
  const edtf = `${String(number.value - 1).padStart(2, '0')}XX`;
  return { from: i, to: unit.to, meaning: { is: 'value', edtf }, rule: 'en-century' };
}

/** 20th Century Fox. */
function isTitle(text: EnglishText, i: number, to: number): boolean {
  return isCapital(text, i) && isCapital(text, to) && lower(text, to) !== '';
}

/** Two years beside each other, 2019-21, 2024-25, 2018/19: what they are is for the neighbours to say. */
export interface YearPair {
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The second has four digits. */
  readonly whole: boolean;
}

/** Two years at `i` joined by a hyphen or slash with no space, the second after the first. */
export function yearPairAt(text: EnglishText, i: number): YearPair | null {
  const { tokens } = text.passage;
  const [a, joint, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind !== 'digits' || a.text.length !== 4 || b?.kind !== 'digits') return null;
  if (joint === undefined || (joint.text !== '-' && joint.text !== '/')) return null;
  if (joint.line || b.line || isPartOfNumber(text, i) || isPartOfNumber(text, i + 2)) return null;
  if (b.text.length !== 2 && b.text.length !== 4) return null;
  if (b.text.length === 2 && (joint.spaced || b.spaced)) return null;
  const next = tokens[i + 3];
  if (
    next?.spaced === false &&
    (next.kind === 'latn' || (isJoint(next.text) && tokens[i + 4]?.kind === 'digits'))
  )
    return null;
  const start = Number(a.text);
  if (start < 1500 || start > 2100) return null;
  const century = start - (start % 100);
  const short = Number(b.text) + century + (Number(b.text) < start % 100 ? 100 : 0);
  const end = b.text.length === 4 ? Number(b.text) : short;
  if (end <= start || end > 2100 || (b.text.length === 2 && end - start > 60)) return null;
  return { to: i + 3, start, end, whole: b.text.length === 4 };
}

/** Two years in a row, as fiscal years are written: 2024-25. */
export function fiscalPairAt(text: EnglishText, i: number): YearPair | null {
  const pair = yearPairAt(text, i);
  return pair !== null && pair.end === pair.start + 1 ? pair : null;
}

function isJoint(mark: string): boolean {
  return mark === '-' || mark === '/';
}

/** Words within which a budget or export makes 2024-25 a fiscal year. */
const NEAR = 10;

/** 2019-21 is a span of years; 2024-25 beside money, in a text of India, a fiscal year. */
export function yearSpanAt(text: EnglishText, i: number): EnglishNode | null {
  if (text.hindi[i] === true) return null;
  const pair = yearPairAt(text, i);
  if (pair === null || isCounted(text, pair.to) || isNumbered(text, i)) return null;
  const by = before(text, i);
  if (isTouching(text, i) && by !== '(' && by !== '"') return null;
  const isPlaced = pair.start >= 1800 || endsBefore(text, i, 'in') || by === '(' || by === 'the';
  if (!isPlaced || isCapitalCode(text, i)) return null;
  if (pair.end === pair.start + 1) {
    const named = fiscalWordAfter(text, pair.to);
    if (named !== null) return fiscalYear(i, named, pair.end);
    if (!text.foreign && isNearMoney(text, i, pair.to)) return fiscalYear(i, pair.to, pair.end);
  }
  return yearSpan(i, pair);
}

function yearSpan(from: number, pair: YearPair): EnglishNode {
  const [start, end] = [fields({ year: pair.start }), fields({ year: pair.end })];
  return { from, to: pair.to, meaning: { is: 'range', start, end }, rule: 'en-year-span' };
}

/** Token after the words that make two years a fiscal one: 2024-25 fiscal, 2024-25 financial year. */
function fiscalWordAfter(text: EnglishText, i: number): number | null {
  if (lower(text, i) === '') return null;
  const unit = wordAt(text, i, 'unit:fiscal-year');
  return unit !== null && (lower(text, i) !== 'fiscal' || unit.to > i + 1 || !isFollowedByPart(text, unit.to))
    ? unit.to
    : null;
}

/** In 2024-25 fiscal deficit, `fiscal` is of the deficit. */
function isFollowedByPart(text: EnglishText, i: number): boolean {
  return lower(text, i) !== '' && wordAt(text, i, 'fiscal-context') !== null;
}

function isCapitalCode({ passage }: EnglishText, i: number): boolean {
  const by = passage.tokens[i - 1];
  return by?.text === '#' || by?.text === '@';
}

function isNearMoney(text: EnglishText, from: number, to: number): boolean {
  for (let k = Math.max(0, from - NEAR); k < Math.min(text.passage.tokens.length, to + NEAR); k++) {
    if (k >= from && k < to) continue;
    if (wordAt(text, k, 'fiscal-context') !== null) return true;
    if (text.passage.hits[k]?.some(({ entry }) => entry.type === 'currency') === true) return true;
  }
  return false;
}

/** The Indian fiscal year that ends with the March of `end`. */
export function fiscalYear(from: number, to: number, end: number): EnglishNode {
  const edtf = `${end - 1}-04/${end}-03`;
  return { from, to, meaning: { is: 'value', edtf }, rule: 'en-fiscal-year' };
}

/** FY25, FY 2024-25, fiscal 2025, the financial year 2024-25. */
export function fiscalYearAt(text: EnglishText, i: number): (EnglishNode & { readonly end: number }) | null {
  const word = wordAt(text, i, 'fiscal-word');
  if (word === null) return null;
  const hyphen = lower(text, word.to) === '-' || lower(text, word.to) === "'" ? word.to + 1 : word.to;
  const digits = text.passage.tokens[hyphen];
  if (digits === undefined || digits.line || digits.kind !== 'digits') return null;
  const isFy = text.passage.tokens[i]?.text === 'fy';
  const pair = fiscalPairAt(text, hyphen);
  if (pair !== null) return { ...fiscalYear(i, pair.to, pair.end), end: pair.end };
  if (digits.text.length === 2 && !isPartOfNumber(text, hyphen)) {
    const [joint, second] = [text.passage.tokens[hyphen + 1], text.passage.tokens[hyphen + 2]];
    const isPair =
      (joint?.text === '-' || joint?.text === '/') &&
      !joint.spaced &&
      second?.kind === 'digits' &&
      !second.spaced;
    const value = fullYear(Number(isPair ? second.text : digits.text));
    const to = isPair ? hyphen + 3 : hyphen + 1;
    return isFy || !text.foreign ? { ...fiscalYear(i, to, value), end: value } : null;
  }
  const whole = yearAt(text, hyphen);
  if (whole === null) return null;
  if (!text.foreign || isFy) return { ...fiscalYear(i, whole.to, whole.value), end: whole.value };
  // Elsewhere a fiscal year begins when it likes: its name is all that is known.
  return { ...year(i, whole.to, whole.value), end: whole.value };
}
