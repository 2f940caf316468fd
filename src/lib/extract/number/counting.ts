import { latinOfLetterNames } from '#lib/event/letter-names.ts';
import type { Passage } from '../read/passage.ts';
import { hasSense, wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { NumberFound } from './numbers.ts';

/** Tokens over which a name with a number in it may stretch. */
const LONGEST_NAME = 8;

/** False for a number that counts nothing: an ordinal, a share, a year, a part of a name (एस-400, धारा 370, AK 203). */
export function mayCount(passage: Passage, number: NumberFound): boolean {
  const { from, to, role } = number;
  if (role === 'ordinal' || !Number.isInteger(number.value)) return false;
  if (wordOf(passage.hits[to], 'reading', 'percent') !== null) return false;
  if (isInDigits(passage, from) || isDayOfMonth(passage, number)) return false;
  return !isInName(passage, from) && !isYear(passage, number) && !isDesignation(passage, from);
}

/** The 04 of 2025-12-04, the 30 of 10:30. */
function isInDigits({ tokens }: Passage, from: number): boolean {
  const [digits, mark, number] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (digits?.kind !== 'digits' || mark?.kind !== 'mark' || number?.kind !== 'digits') return false;
  return !mark.spaced && !number.spaced;
}

/** The April 7 strikes, on Nov. 21 officers: a day, no seven or 21 of them. */
function isDayOfMonth({ tokens, hits }: Passage, { from, digits, value }: NumberFound): boolean {
  if (digits === null || digits.length > 2 || value < 1 || value > 31) return false;
  return isMonth(hits[tokens[from - 1]?.text === '.' ? from - 2 : from - 1]);
}

function isMonth(hits: Passage['hits'][number] | undefined): boolean {
  return ['month', 'short'].some((key) => wordOf(hits, 'calendar', key) !== null);
}

function isInName(passage: Passage, at: number): boolean {
  for (let i = Math.max(0, at - LONGEST_NAME); i < at; i++) {
    if (passage.hits[i]?.some(({ entry, to }) => to > at && NAMES.has(entry.type))) return true;
  }
  return passage.hits[at]?.some(({ entry }) => NAMES.has(entry.type)) ?? false;
}

const NAMES: ReadonlySet<string> = new Set(['system', 'named-event', 'organisation']);

/** साल 2018, in 2018, the 2018 attack; 2018 with no such word may count (2018 सैनिक). */
function isYear(passage: Passage, { from, digits, value }: NumberFound): boolean {
  const { tokens, hits } = passage;
  if (digits?.length !== 4 || value < 1500 || value > 2100) return false;
  if (hasSense(hits[from - 1], 'reading', 'year') || DETERMINERS.has(tokens[from - 1]?.text ?? ''))
    return true;
  return (value % 100 !== 0 && isBehindDate(passage, from)) || isBesideYear(tokens, from);
}

/** The 2019 and 2020 deals: a year behind another. */
function isBesideYear(tokens: Passage['tokens'], from: number): boolean {
  const year = tokens[from - 2];
  return ANDS.has(tokens[from - 1]?.text ?? '') && year?.kind === 'digits' && YEAR.test(year.text);
}

const ANDS = wordSet('and or और या तथा');
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** On 16 January 2024 militants attacked; on January 6, 2021 supporters came; in March, 2019 people signed. */
function isBehindDate({ tokens, hits }: Passage, from: number): boolean {
  const isDay = (i: number): boolean => tokens[i]?.kind === 'digits' && tokens[i].text.length <= 2;
  const last = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (isMonth(hits[last])) return last === from - 1 || isDay(last - 1);
  return isDay(last) && isMonth(hits[last - 1]);
}

const DETERMINERS = wordSet('the a its his her their');

/** A letter or designating word before it: एक्सवाई-12, धारा 370, flight 171; not मृतकों की संख्या 151. */
function isDesignation({ tokens, hits }: Passage, from: number): boolean {
  const at = tokens[from - 1]?.text === '-' || tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  const before = tokens[at];
  const number = tokens[from];
  if (before === undefined || number === undefined || number.line) return false;
  if (hasSense(hits[at], 'reading', 'designator'))
    return !(COUNT.has(before.text) && OF.has(tokens[at - 1]?.text ?? ''));
  if (number.kind !== 'digits' || before.kind === 'mark' || before.kind === 'digits') return false;
  if (!number.spaced) return true;
  const letters =
    before.kind === 'latn'
      ? before.caps && before.text.length <= 3
      : latinOfLetterNames(before.text) !== null;
  return letters && !hasSense(hits[at], 'reading', 'lang:hi') && !hasSense(hits[at], 'reading', 'lang:en');
}

const COUNT = wordSet('संख्या');
const OF = wordSet('की का');
