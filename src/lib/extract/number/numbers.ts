import type { NumeralEntry } from '../lexicon/lexicon.ts';
import { onceFor } from '../read/once-for.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { digitNumberAt } from './digits.ts';

/** A number of the text, in digits or words, scales included. */
export interface NumberFound extends Range {
  readonly value: number;
  /** `scale`: a cardinal with lakh, million …, so no day or year. `fraction`: not whole, or a share (दो तिहाई). */
  readonly role: 'cardinal' | 'ordinal' | 'scale' | 'fraction';
  /** In ASCII digits as written (`05`, `1,00,000`), when the number is nothing but digits and an ordinal's ending. */
  readonly digits: string | null;
  /** What its scales make of one: a thousand million in पांच अरब, 1 without a scale. */
  readonly times: number;
}

/** A step of reading: the words taken so far and the sum that they make. */
interface State {
  readonly to: number;
  /** Parts that a scale closed: the five thousand of पांच हजार दो सौ. */
  readonly total: number;
  /** What no scale has closed yet. */
  readonly open: number | null;
  /** The scale last applied; Infinity before any. */
  readonly scale: number;
  readonly ordinal: boolean;
  /** What the first scale multiplied; null before any. */
  readonly base: number | null;
}

/** Tokens of one number: nine hundred and ninety-nine crore and so on; a walk must not run on. */
const LONGEST = 24;

/**
 * The longest number that begins at token `i`, in Hindi or English, or null. Words such as पहले
 * (first, before), दो (two, give) or second are given too: whoever reads them knows better.
 */
export function numberAt(passage: Passage, i: number): NumberFound | null {
  if (passage.tokens[i]?.kind !== 'digits' && numeralAt(passage, i) === undefined) return null;
  // Every production of a date begins with this question.
  const known = numbersOf(passage);
  let number = known.get(i);
  if (number === undefined) known.set(i, (number = longestAt(passage, i)));
  return number;
}

/** The numbers found so far in a text, by their first token. */
const numbersOf = onceFor((_passage: Passage) => new Map<number, NumberFound | null>());

function longestAt(passage: Passage, i: number): NumberFound | null {
  const digits = digitNumberAt(passage, i);
  const start: State = { to: i, total: 0, open: null, scale: Infinity, ordinal: false, base: null };
  const begun = first(passage, start, digits);
  if (begun === null) return null;
  let state = begun;
  const ending = digits === null ? null : endingAfter(passage, digits.to);
  if (digits !== null && ending !== null) {
    return { from: i, to: ending, value: digits.value, role: 'ordinal', digits: digits.digits, times: 1 };
  }
  while (!state.ordinal && state.to < i + LONGEST) {
    const next = step(passage, state);
    if (next === null) break;
    state = next;
  }
  return found(i, state, digits?.to === state.to ? digits.digits : null);
}

function found(from: number, state: State, digits: string | null): NumberFound {
  const value = round(state.total + (state.open ?? 0));
  const role = state.ordinal
    ? 'ordinal'
    : state.scale !== Infinity
      ? 'scale'
      : Number.isInteger(value)
        ? 'cardinal'
        : 'fraction';
  const times = state.base === null ? 1 : round(value / state.base);
  return { from, to: state.to, value, role, digits, times };
}

/** Binary fractions of decimal notation: 62.37 × 10⁷ is meant to be whole. */
function round(value: number): number {
  return Number.isInteger(value) && value < EXACT ? value : Number(value.toPrecision(15));
}

/** Whole numbers of fifteen digits: rounding to so many leaves them as they are. */
const EXACT = 1e15;

/** What a number may begin with. */
function first(
  passage: Passage,
  start: State,
  digits: { readonly to: number; readonly value: number } | null,
): State | null {
  if (digits !== null) return { ...start, to: digits.to, open: digits.value };
  const word = numeralAt(passage, start.to);
  if (word === undefined) return null;
  const { entry, to } = word;
  if (entry.role === 'cardinal') return { ...start, to, open: entry.value };
  if (entry.role === 'ordinal') return { ...start, to, open: entry.value, ordinal: true };
  if (entry.role === 'fraction') return fraction(passage, { ...start, to }, entry);
  if (entry.role === 'article') return scaleAfter(passage, { ...start, to, open: 1 });
  if (entry.role === 'scale' && entry.alone === true) return scaled({ ...start, open: 1 }, to, entry.value);
  return null;
}

/** साढ़े, सवा, पौने, डेढ़, ढाई, half: some stand alone, some need what they halve. */
function fraction(passage: Passage, state: State, entry: NumeralEntry): State | null {
  if (entry.joins === 'times') {
    // Half-a-billion-dollar.
    const afterArticle = numeralAt(passage, skipHyphen(passage, state.to), 'article')?.to ?? state.to;
    return (
      scaleAfter(passage, { ...state, to: afterArticle, open: entry.value }) ?? {
        ...state,
        open: entry.value,
      }
    );
  }
  const digits = digitNumberAt(passage, state.to);
  const word = numeralAt(passage, state.to, 'cardinal');
  const whole = digits ?? (word === undefined ? null : { to: word.to, value: word.entry.value });
  if (whole !== null) {
    const value = whole.value + (entry.joins === 'subtract' ? -entry.value : entry.value);
    return { ...state, to: whole.to, open: value };
  }
  if (entry.joins === 'add') return null;
  const one = entry.joins === 'subtract' ? 1 - entry.value : 1 + entry.value;
  return scaleAfter(passage, { ...state, open: one });
}

/** The state after one more word of the same number, or null when it ends here. */
function step(passage: Passage, state: State): State | null {
  const bigger = scaleAfter(passage, state);
  if (bigger !== null) return bigger;
  const part = numeralAt(passage, state.to, 'part');
  if (part !== undefined && state.open !== null) {
    return { ...state, to: part.to, open: state.open * part.entry.value };
  }
  return smaller(passage, state) ?? andHalf(passage, state);
}

function scaleAfter(passage: Passage, state: State): State | null {
  const word = numeralAt(passage, skipHyphen(passage, state.to), 'scale');
  if (word === undefined || isLine(passage, state.to)) return null;
  const after = passage.tokens[word.to];
  if (after !== undefined && word.entry.notBefore?.has(after.text) === true) return null;
  return scaled(state, word.to, word.entry.value);
}

/** पांच + हजार; and एक लाख + करोड़, where a scale multiplies all that a smaller one closed. */
function scaled(state: State, to: number, scale: number): State | null {
  if (scale === state.scale || (state.open === null && scale < state.scale)) return null;
  const open = state.open ?? 0;
  const base = state.base ?? open;
  if (state.scale !== Infinity && scale > state.scale) {
    return { ...state, to, total: (state.total + open) * scale, open: null, scale, base };
  }
  // Hundreds stay open: दो सौ करोड़, five hundred thousand.
  if (scale <= 100) return { ...state, to, open: open * scale, scale: Math.min(scale, state.scale), base };
  return { ...state, to, total: state.total + open * scale, open: null, scale, base };
}

/** Smaller numbers after a scale or tens: पांच हजार दो, twenty-one, two hundred and five. */
function smaller(passage: Passage, state: State): State | null {
  if (isLine(passage, state.to)) return null;
  const and = state.scale <= 1000 ? numeralAt(passage, state.to, 'and') : undefined;
  const at = and?.to ?? skipHyphen(passage, state.to);
  const word = numeralAt(passage, at);
  if (word === undefined) return digitsBeforeScale(passage, state);
  const { entry, to } = word;
  if (entry.role !== 'cardinal' && entry.role !== 'ordinal') return null;
  // "Between two hundred and three hundred" are two numbers.
  if (and !== undefined && numeralAt(passage, to, 'scale') !== undefined) return null;
  const ordinal = entry.role === 'ordinal';
  const { open } = state;
  if (open === null || (state.scale === 100 && open % 100 === 0 && open > 0)) {
    const hyphened = at !== state.to && and === undefined;
    return hyphened ? null : { ...state, to, open: (open ?? 0) + entry.value, ordinal };
  }
  const isTens =
    entry.lang === 'en' && open % 100 >= 20 && open % 10 === 0 && entry.value < 10 && entry.value > 0;
  return isTens && isWord(passage, state.to - 1) ? { ...state, to, open: open + entry.value, ordinal } : null;
}

/** `2 करोड़ 50 लाख`, `14 हजार 362`: digits go on a number only when a smaller scale follows them, or as hundreds after a Hindi thousand. */
function digitsBeforeScale(passage: Passage, state: State): State | null {
  if (state.open !== null || state.scale <= 100) return null;
  const digits = digitNumberAt(passage, state.to);
  if (digits !== null && state.scale === 1000 && isHundreds(passage, state.to, digits.value))
    return { ...state, to: digits.to, open: digits.value };
  const scale = digits === null ? undefined : numeralAt(passage, digits.to, 'scale');
  if (digits === null || scale === undefined || scale.entry.value >= state.scale) return null;
  return { ...state, to: digits.to, open: digits.value };
}

/** Whole hundreds right behind a thousand in words: 14 हजार 362. */
function isHundreds({ tokens }: Passage, at: number, value: number): boolean {
  return tokens[at - 1]?.kind === 'deva' && Number.isInteger(value) && value >= 100 && value < 1000;
}

/** "two and a half billion". */
function andHalf(passage: Passage, state: State): State | null {
  const and = numeralAt(passage, skipHyphen(passage, state.to), 'and');
  const article = and === undefined ? undefined : numeralAt(passage, skipHyphen(passage, and.to), 'article');
  const half =
    article === undefined ? undefined : numeralAt(passage, skipHyphen(passage, article.to), 'fraction');
  if (half === undefined || state.open === null || state.scale !== Infinity) return null;
  return { ...state, to: half.to, open: state.open + half.entry.value };
}

/** A numeral's longest form at a token, of any role but those that need digits or company. */
function numeralAt(
  passage: Passage,
  i: number,
  role?: NumeralEntry['role'],
): { readonly entry: NumeralEntry; readonly to: number } | undefined {
  if (!isOfType(passage, i, TYPE.numeral)) return undefined;
  for (const { entry, to } of passage.hits[i] ?? []) {
    if (entry.type !== 'numeral') continue;
    if (role === undefined ? entry.role !== 'ending' && entry.role !== 'letter' : entry.role === role)
      return { entry, to };
  }
  return undefined;
}

/** 23वें, 23-वें, 23 वें, 23rd: the token after the ending. */
function endingAfter(passage: Passage, to: number): number | null {
  const i = skipHyphen(passage, to);
  const token = passage.tokens[i];
  const ending = numeralAt(passage, i, 'ending');
  if (token === undefined || ending === undefined || token.line) return null;
  return token.kind === 'deva' || !token.spaced ? ending.to : null;
}

function isWord({ tokens }: Passage, i: number): boolean {
  return tokens[i]?.kind === 'latn' || tokens[i]?.kind === 'deva';
}

function isLine({ tokens }: Passage, i: number): boolean {
  return tokens[i]?.line ?? true;
}

function skipHyphen({ tokens }: Passage, i: number): number {
  const hyphen = tokens[i];
  return hyphen?.text === '-' && !hyphen.spaced ? i + 1 : i;
}
