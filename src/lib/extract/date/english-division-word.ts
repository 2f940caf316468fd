import { wordSet } from '../read/word-set.ts';
import { ordinalAt } from './english-number.ts';
import type { EnglishText } from './english-text.ts';
import { isStop, unitAt, wordAt } from './english-text.ts';
import { before, isCapital, isTouching, lower, skip } from './english-token.ts';

/** A quarter or half, by its number. */
export interface Division {
  readonly to: number;
  readonly unit: 'quarter' | 'half';
  readonly number: number;
}

/** The words of a quarter or half without its year: Q3, 3Q, third quarter, first-half, the H1 of H1FY25. */
export function divisionWordAt(text: EnglishText, i: number): Division | null {
  const { tokens } = text.passage;
  const [here, next] = [tokens[i], tokens[i + 1]];
  if (here === undefined) return null;
  if (next?.spaced === false && here.kind !== next.kind) {
    // Q3, 3Q; not the end of a name.
    const [letter, digits] = here.kind === 'digits' ? [next, here] : [here, next];
    const unit = letter.capital ? LETTERS.get(letter.text) : undefined;
    if (unit !== undefined && digits.kind === 'digits') {
      // The 2 of X-2Q, not of Q1-Q3.
      const isTail =
        isTouching(text, i) && before(text, i) === '-' && !LETTERS.has(tokens[i - 3]?.text ?? '');
      return isTail ? null : made(unit, Number(digits.text), i + 2, digits.text.length);
    }
  }
  if (here.text === 'fiscal' && lower(text, i + 1) !== '') return worded(text, i + 1);
  return worded(text, i);
}

const LETTERS: ReadonlyMap<string, 'quarter' | 'half'> = new Map([
  ['q', 'quarter'],
  ['h', 'half'],
]);

function worded(text: EnglishText, i: number): Division | null {
  const isLast = text.passage.tokens[i]?.text === 'final' || text.passage.tokens[i]?.text === 'last';
  const number = isLast ? { to: i + 1, value: 4 } : ordinalAt(text, i);
  if (number === null) return null;
  // The first (and second quarters): the unit stands behind the last of them.
  const other = LIST.has(lower(text, number.to)) ? sharedUnit(text, number.to + 1) : null;
  if (other !== null)
    return other.number > number.value ? made(other.unit, number.value, number.to, 1) : null;
  const hyphen = lower(text, number.to) === '-' ? number.to + 1 : number.to;
  const fiscal = skip(text, hyphen, 'fiscal');
  const isSecond = LIST.has(before(text, i)) && ordinalAt(text, i - 2) !== null;
  const unit = unitAt(text, fiscal, isSecond);
  if (unit?.unit !== 'quarter' && unit?.unit !== 'half') return null;
  if (isLast && (unit.unit === 'half' || lower(text, unit.to) !== 'of')) return null;
  return made(unit.unit, number.value, unit.to, 1);
}

/** The quarter or half right behind the joint of two. */
function sharedUnit(text: EnglishText, i: number): Division | null {
  return lower(text, i) === '' || ordinalAt(text, i) === null ? null : worded(text, i);
}

const LIST: ReadonlySet<string> = wordSet('and or &');

function made(unit: 'quarter' | 'half', number: number, to: number, digits: number): Division | null {
  return digits === 1 && number >= 1 && number <= (unit === 'quarter' ? 4 : 2) ? { to, unit, number } : null;
}

/**
 * Q3 and H1 are names of cars and visas too: a capital word before asks for results after. A half without a year is one of
 * something else, a match or a crowd, unless results are told of it.
 */
export function isLoneDivision(text: EnglishText, i: number, { unit, to }: Division): boolean {
  const ofResults = lower(text, to) !== '' && wordAt(text, to, 'fiscal-context') !== null;
  const { tokens } = text.passage;
  const isTied =
    tokens[i + 1]?.text === '-' || tokens[i]?.kind === 'digits' || tokens[i + 1]?.kind === 'digits';
  if (unit === 'half') return ofResults && isTied;
  if (isOfMatch(text, i, to)) return false;
  if (tokens[i + 1]?.kind === 'latn' || tokens[i + 1]?.text === '-') return true;
  const next = tokens[to];
  if (next?.spaced === false && (next.kind === 'latn' || next.text === '-')) return false;
  const isName = isCapital(text, i - 1) && before(text, i) !== '' && !isStop(text, i - 1, 'function');
  return !isName || ofResults;
}

/** Tokens on either side that tell a match: she scored in the third quarter. */
const MATCH_REACH = 14;

/** A quarter of a match: a word of play stands in its sentence, and none of business. */
function isOfMatch(text: EnglishText, from: number, to: number): boolean {
  const { tokens } = text.passage;
  // In the third quarter he limped off.
  let isPlayed = PLAYERS.has(lower(text, skip(text, to, ',')));
  const isBreak = (i: number): boolean => {
    const [here, next] = [tokens[i], tokens[i + 1]];
    return here === undefined || (here.text === '.' && !here.spaced && next?.spaced !== false);
  };
  const look = (i: number): boolean => {
    const word = tokens[i]?.text ?? '';
    if (BUSINESS.has(word)) return false;
    isPlayed ||= PLAY.has(word) || isScoreAt(text, i);
    return true;
  };
  for (let i = from - 1; i >= 0 && i > from - MATCH_REACH && !isBreak(i); i--) {
    if (!look(i)) return false;
    if (tokens[i]?.line === true) break;
  }
  for (let i = to; i < to + MATCH_REACH && tokens[i]?.line === false && !isBreak(i); i++) {
    if (!look(i)) return false;
  }
  return isPlayed;
}

/** A lead of 49-48, a 6-0 run; not 3-5 years. */
function isScoreAt(text: EnglishText, i: number): boolean {
  const [a, joint, b] = text.passage.tokens.slice(Math.max(0, i - 1), i + 2);
  if (joint?.text !== '-' || joint.spaced || b?.spaced !== false) return false;
  if (unitAt(text, i + 2, true) !== null) return false;
  return [a, b].every((side) => side?.kind === 'digits' && side.text.length <= 3);
}

const PLAYERS: ReadonlySet<string> = wordSet('he she');

const PLAY: ReadonlySet<string> = wordSet(
  'game games offense offence match ball coach trailed trailing outscored tackled injured playoff playoffs points goals goal throws throw rebounds rebound assists touchdown touchdowns quarterback halftime basket baskets dunk dunks jumper pointer pointers scored scoreless equaliser equalizer striker midfielder defenseman fouls foul referee overtime innings huddle yards turnover turnovers interception interceptions penalty tipoff buzzer lakers celtics warriors team visitors hosts teammates point score comeback locker coached halfback fans',
);
const BUSINESS: ReadonlySet<string> = wordSet(
  'profit profits revenue revenues sales earnings income growth economy gdp percent per inflation shares loss losses margins margin orders net output exports imports percentage basis rates rate company bank lender carmaker fiscal billion million crore lakh',
);
