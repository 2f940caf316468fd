import type { NumberFound } from '../number/numbers.ts';
import { yearNextTo } from './english-day-month.ts';
import { numeralAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { after, endsBefore, isStop, wordAt } from './english-text.ts';
import { before, isEnd, lower } from './english-token.ts';
import { frameAt, placedAt } from './english-unit.ts';
import { fiscalPairAt } from './english-year-pair.ts';
import type { Meaning, Unit } from './meaning.ts';
import { padded } from './node.ts';

const FRAMES: ReadonlySet<Unit> = new Set(['year', 'fiscal-year']);

const IN: ReadonlySet<string> = new Set(['in', 'during', 'by', 'since', 'until', 'for']);

function isBare(text: EnglishText, i: number): boolean {
  return isEnd(text, i) || (isStop(text, i, 'function') && lower(text, i) !== 'of');
}

/** Summer 2024, last winter, this spring, the summer of 1971. */
export function seasonAt(text: EnglishText, i: number): EnglishNode | null {
  const count = numeralAt(text, i);
  if (count !== null) return seasonsAgo(text, i, count);
  const placed = placedAt(text, i);
  const elliptic = placed === null ? null : ellipticSeason(text, i, placed.count);
  if (elliptic !== null) return elliptic;
  const at = placed?.to ?? i;
  const word = placed !== null && lower(text, at) === '' ? null : wordAt(text, at, 'season');
  if (word === null) return null;
  const number = Number(word.value);
  const from = placed?.at ?? i;
  const year = yearNextTo(text, word.to) ?? listedYear(text, word.to);
  const isFall = text.passage.tokens[at]?.text === 'fall';
  if (year !== null) {
    // "The fall of 2014" may be that of a government.
    if (isFall && lower(text, word.to) === 'of' && !endsBefore(text, i, 'in') && before(text, i) !== 'the')
      return null;
    const edtf = `${padded(year.value, 4)}-${20 + number}`;
    // Winter 2024-25 begins in 2024.
    const pair = number === 4 ? fiscalPairAt(text, year.to - 1) : null;
    return { from, to: pair?.to ?? year.to, meaning: { is: 'value', edtf }, rule: 'en-season' };
  }
  const frame = frameAt(text, word.to, FRAMES);
  if (frame !== null && placed === null && !isFall) {
    return {
      from,
      to: frame.to,
      meaning: { is: 'part', unit: 'season', number, of: frame.meaning, which: 'this' },
      rule: 'en-season',
    };
  }
  // In the summer, by spring: the nearest by tense.
  const by = before(text, i) === 'the' ? i - 1 : i;
  if (placed === null && !isFall && IN.has(before(text, by)) && isBare(text, word.to)) {
    return {
      from,
      to: word.to,
      meaning: { is: 'part', unit: 'season', number, of: null, which: 'tense' },
      rule: 'en-season',
    };
  }
  if (placed === null) return null;
  // That autumn: of the year named last.
  const isBeside = placed.count !== 0 && (placed.from === 'context' || (placed.article && placed.count > 0));
  if (isBeside && placed.article && !isFall) {
    const which = placed.count < 0 ? 'last' : 'next';
    const meaning: Meaning = { is: 'part', unit: 'season', number, from: 'context', of: null, which };
    return { from, to: word.to, meaning, rule: 'en-unit-context' };
  }
  if (placed.from === 'context') {
    if (text.passage.tokens[i]?.text !== 'that' || isFall) return null;
    const year: Meaning = { is: 'shift', unit: 'year', count: 0, origin: { from: 'context' } };
    const meaning: Meaning = { is: 'part', unit: 'season', number, of: year, which: 'this' };
    return { from, to: word.to, meaning, rule: 'en-unit-context' };
  }
  if (isFall && ['of', 'in', 'from'].includes(lower(text, word.to))) return null;
  const which = placed.count < 0 ? 'last' : placed.count > 0 ? 'next' : 'this';
  return {
    from,
    to: word.to,
    meaning: { is: 'part', unit: 'season', number, of: null, which },
    rule: 'en-season',
  };
}

/** (This summer and) last. */
function ellipticSeason(text: EnglishText, i: number, count: -1 | 0 | 1): EnglishNode | null {
  if (count === 0 || !isBare(text, i + 1) || !['and', 'or'].includes(before(text, i))) return null;
  const word = before(text, i - 2) === 'this' ? wordAt(text, i - 2, 'season') : null;
  if (word?.to !== i - 1) return null;
  return {
    from: i,
    to: i + 1,
    meaning: {
      is: 'part',
      unit: 'season',
      number: Number(word.value),
      beyond: -count,
      of: null,
      which: 'this',
    },
    rule: 'en-season',
  };
}

/** Two summers ago. */
function seasonsAgo(text: EnglishText, i: number, { role, value, to }: NumberFound): EnglishNode | null {
  const word = role === 'ordinal' || lower(text, to) === '' ? null : wordAt(text, to, 'seasons');
  const ago = word === null ? null : after(text, word.to, 'ago');
  if (word === null || ago === null || !Number.isInteger(value)) return null;
  const number = Number(word.value);
  return {
    from: i,
    to: ago,
    meaning: { is: 'part', unit: 'season', number, beyond: value - 1, of: null, which: 'last' },
    rule: 'en-season',
  };
}

/** The year that the last of several seasons says: spring (and summer of 2020). */
function listedYear(text: EnglishText, i: number): { readonly to: number; readonly value: number } | null {
  if (!['and', 'or', '&'].includes(lower(text, i))) return null;
  const other = lower(text, i + 1) === '' ? null : wordAt(text, i + 1, 'season');
  const year = other === null ? null : yearNextTo(text, other.to);
  return year === null ? null : { to: i, value: year.value };
}
