import { eraAt } from './english-era.ts';
import { isPartOfNumber, numeralAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, wordAt } from './english-text.ts';
import { before, isCapital, isTouching, lower, skip } from './english-token.ts';
import { wordSet } from '../read/word-set.ts';

/** 1990s, the '90s, mid-1990s, the nineties, the 1900s. Ages ("in his 90s") are none. */
export function decadeAt(text: EnglishText, i: number): EnglishNode | null {
  const word = wordAt(text, i, 'decade');
  if (word !== null) {
    if (!isDecadePlaced(text, i) || isOfWeather(text, i)) return null;
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
    if (!quoted && isOfWeather(text, i)) return null;
    if (isCapital(text, apostrophe + 1) && SHOWS.has(lower(text, apostrophe + 1))) return null;
    if (!quoted && !isDecadePlaced(text, i)) return null;
    const century = centuryBefore(text, i);
    if (century !== null) return decade(i, apostrophe + 1, century * 10 + value / 10);
    return value < 20 ? null : decade(i, apostrophe + 1, (value <= 20 ? 200 : 190) + value / 10);
  }
  // "2000's deal" is what the year had.
  if (digits.text.length !== 4 || value < 1500 || value > 2090) return null;
  if (apostrophe === at + 2 && value % 100 === 0) return null;
  if (isOfSystem(text, at)) return null;
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

/** Mirage 2000s took off: more than one of what has the number in its name. */
function isOfSystem({ passage }: EnglishText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NAME); i--)
    if (passage.hits[i]?.some(({ entry, to }) => entry.type === 'system' && to > at) === true) return true;
  return false;
}

/** Tokens of a system's name before its number: Mirage, and a hyphen. */
const NAME = 3;

function decade(from: number, to: number, tens: number): EnglishNode {
  return { from, to, meaning: { is: 'value', edtf: `${tens}X` }, rule: 'en-decade' };
}

function isDecadePlaced(text: EnglishText, i: number): boolean {
  const by = before(text, i);
  // The Roaring Twenties, the Swinging Sixties.
  if (by === 'roaring' || by === 'swinging') return true;
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

/** The 1860s and 70s: the century of the decade before it, or null. */
function centuryBefore(text: EnglishText, i: number): number | null {
  const joint = before(text, i) === 'the' ? i - 1 : i;
  if (!['and', 'or', 'to', '-'].includes(before(text, joint)) || before(text, joint - 1) !== 's') return null;
  const at = before(text, joint - 2) === "'" ? joint - 4 : joint - 3;
  const first = text.passage.tokens[at];
  return first?.kind === 'digits' && first.text.length === 4 ? Math.floor(Number(first.text) / 100) : null;
}

/** That '70s Show. */
const SHOWS: ReadonlySet<string> = wordSet('show night party');

/** Tokens back to what tells of the weather: highs should return to the 50s. */
const WEATHER_REACH = 12;
const WEATHER: ReadonlySet<string> = new Set([
  'highs',
  'lows',
  'temperature',
  'temperatures',
  'temps',
  'mercury',
  'thermometer',
  'thermometers',
  'high',
  'low',
  'degrees',
  'readings',
]);

function isOfWeather({ passage: { tokens } }: EnglishText, i: number): boolean {
  return tokens.slice(Math.max(0, i - WEATHER_REACH), i).some(({ text }) => WEATHER.has(text));
}

/** The 20th century, nineteenth-century. */
export function centuryAt(text: EnglishText, i: number): EnglishNode | null {
  const number = numeralAt(text, i);
  if (number?.role !== 'ordinal' || number.value < 1 || number.value > 30) return null;
  const at = lower(text, number.to) === '-' ? number.to + 1 : number.to;
  const unit =
    lower(text, at) === '' ? null : (wordAt(text, at, 'unit:century') ?? wordAt(text, at, 'units:century'));
  if (unit === null && isListedCentury(text, at)) return century(i, number.to, number.value, null);
  if (unit === null || isTitle(text, at, unit.to)) return null;
  const era = lower(text, unit.to) === '' ? null : eraAt(text, unit.to);
  return century(i, era?.to ?? unit.to, number.value, era?.value ?? null);
}

function century(from: number, to: number, nth: number, era: string | null): EnglishNode {
  const digits = String(nth - 1).padStart(2, '0');
  const edtf = era === 'bc' ? `-${digits}XX` : `${digits}XX`;
  return { from, to, meaning: { is: 'value', edtf }, rule: 'en-century' };
}

/** The 17th and (early) 18th centuries: the last of them has the word. */
function isListedCentury(text: EnglishText, i: number): boolean {
  if (!LISTS.has(lower(text, i))) return false;
  const other = skip(text, skip(text, skip(text, i + 1, 'the'), 'early', 'late', 'mid'), '-');
  const number = lower(text, other) === '' ? null : numeralAt(text, other);
  if (number?.role !== 'ordinal') return false;
  // The 16th- and 17th-century maps.
  const isTied = lower(text, number.to) === '-';
  const word = isTied ? number.to + 1 : number.to;
  return lower(text, word) !== '' && wordAt(text, word, isTied ? 'unit:century' : 'units:century') !== null;
}

const LISTS: ReadonlySet<string> = new Set(['and', 'or', 'to', '-']);

/** 20th Century Fox. */
function isTitle(text: EnglishText, i: number, to: number): boolean {
  return isCapital(text, i) && isCapital(text, to) && lower(text, to) !== '';
}
