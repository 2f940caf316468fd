import type { Passage } from '../read/passage.ts';
import { isDayName } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Token before a date and what only tells the part of it or lists it: by (late) Thursday, for (the) 29th, by (the end
 * of) March, for (Saturday and) Sunday.
 */
export function beforeHedge(passage: Passage, from: number): number {
  const { tokens } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  let at = from - 1;
  while (from - at < LONGEST_LIST && LIST.has(text(at))) {
    const day = PARTS.has(text(at - 1)) ? at - 2 : at - 1;
    if (!isCalendar(passage, day)) break;
    at = day;
    while (from - at < LONGEST_LIST && isCalendar(passage, at)) at--;
  }
  if (text(at) === 'of' && EDGES.has(text(at - 1))) at -= 2;
  while (HEDGES.has(text(at))) at--;
  at = beforeClock(passage, at);
  // Until at least Saturday.
  if (text(at) === 'least' && text(at - 1) === 'at') at -= 2;
  return at;
}

/** Token before a clock time that ends at one: from (6 a.m.) Tuesday, (10:30 pm). */
function beforeClock({ tokens }: Passage, last: number): number {
  const text = (i: number): string => tokens[i]?.text ?? '';
  let at = last;
  if (text(at) === '.') at--;
  if (text(at) === 'm' && text(at - 1) === '.') at -= 2;
  else if (HALVES.has(text(at)) && text(at) !== 'a' && text(at) !== 'p') at--;
  else return last;
  if (text(at) === 'a' || text(at) === 'p') at--;
  if (tokens[at]?.kind !== 'digits') return last;
  const isLong = (text(at - 1) === ':' || text(at - 1) === '.') && tokens[at - 2]?.kind === 'digits';
  return isLong ? at - 3 : at - 1;
}

const HALVES: ReadonlySet<string> = wordSet('am pm');

/** Tokens of the dates that one may be listed after. */
const LONGEST_LIST = 12;
const LIST: ReadonlySet<string> = wordSet('and or ,');

export function isCalendar(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  if (tokens[i]?.kind === 'digits') return true;
  return isDayName(passage, i);
}

const PARTS: ReadonlySet<string> = wordSet('morning afternoon evening night');
const EDGES: ReadonlySet<string> = wordSet('end start middle beginning close night morning evening');
const HEDGES: ReadonlySet<string> = wordSet(
  'the early late mid midday noon midnight dawn daybreak sunrise sunset dusk -',
);

/** Just before midnight Tuesday: of the hour, not of the day. */
export function isOfHour({ tokens }: Passage, from: number): boolean {
  return CLOCK.has(tokens[from - 1]?.text ?? '') && BESIDE_HOUR.has(tokens[from - 2]?.text ?? '');
}

const CLOCK: ReadonlySet<string> = wordSet('midday noon midnight dawn daybreak sunrise sunset dusk');
const BESIDE_HOUR: ReadonlySet<string> = wordSet('before after around');
