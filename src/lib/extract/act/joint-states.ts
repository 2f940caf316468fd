import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Told } from './cast.ts';

/**
 * The two, or the three, states that "the two", "the leaders" or "all three sides" stand for without naming what they are: those that
 * one stretch of text tells as equal parties, and no more than them. Empty where it tells of others, of a match, or of another two.
 * @param range the sentence right before such words, or their own up to them
 * @param back the sentences before it that may tell of another two
 * @param told countries of the range, in order of the text
 */
export function jointStates(
  passage: Passage,
  range: Range,
  back: number,
  told: readonly Told<string>[],
  count: 2 | 3,
): readonly string[] {
  const codes = [...new Set(told.map(({ value }) => value))];
  if (codes.length < count || told.some((one, i) => isListed(passage, one, told[i + 1]) && count === 2))
    return [];
  const joined = told.flatMap((one, i) => {
    const next = told[i + 1];
    return next !== undefined && next.value !== one.value && isJoined(passage, one.to, next.from)
      ? [[one.value, next.value]]
      : [];
  });
  const [pair, ...others] = joined;
  if (count === 3) {
    const isOne = told.some((one, i) => isListed(passage, one, told[i + 1]));
    return codes.length === 3 && pair !== undefined && isOne ? codes : [];
  }
  if (others.length > 0 || hasOtherTwo(passage, { from: back, to: range.to }, told)) return [];
  if (pair !== undefined) return pair;
  const second = told.find(({ value }) => value !== codes[0]);
  // Modi met Putin; not: a Chinese firm opened a mill in Peru.
  const isPlaced = APART.has(passage.tokens[(second?.from ?? 0) - 1]?.text ?? '');
  return codes.length === 2 && !isPlaced ? codes : [];
}

const APART = wordSet('in at near off to from for of on a an by into over against');

/** Japan, Korea and China: with a comma alone between them. */
export function isListed({ tokens }: Passage, { to }: Range, next: Range | undefined): boolean {
  return next !== undefined && tokens[to]?.text === ',' && next.from === to + 1;
}

/** Israel and Lebanon, Israel and the Lebanese. */
export function isJoined({ tokens }: Passage, from: number, to: number): boolean {
  const text = tokens[from]?.text ?? '';
  if (text !== 'and' && text !== 'और') return false;
  return to === from + 1 || (to === from + 2 && tokens[from + 1]?.text === 'the');
}

/** Two brothers, the Congress and the BJP: another two of whom "the two" may be told. */
function hasOtherTwo({ tokens, hits }: Passage, { from, to }: Range, told: readonly Told<string>[]): boolean {
  const heads = new Set(told.map((one) => one.from));
  const isName = (at: number): boolean =>
    tokens[at]?.capital === true && hits[at]?.some(({ entry }) => entry.type === 'calendar') !== true;
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    const next = tokens[i + 1]?.text ?? '';
    if (text === 'two' && PLURAL.test(next) && !NO_OTHERS.has(next)) return true;
    const second = next === 'the' ? i + 2 : i + 1;
    if (text === 'and' && isName(i - 1) && isName(second) && !heads.has(second)) return true;
  }
  return false;
}

const PLURAL = /^(?:[a-z]+s|men|women|people)$/;
const NO_OTHERS = wordSet(
  'days weeks months years hours minutes decades countries nations states sides neighbours neighbors governments leaders ministers presidents capitals rivals armies',
);
