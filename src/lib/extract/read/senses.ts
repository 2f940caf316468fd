import type { Hit, WordEntry } from '../lexicon/lexicon.ts';
import type { Passage } from './passage.ts';
import { isOfType, TYPE } from './types.ts';

/** True when a word of this type and sense begins here. */
export function hasSense(hits: readonly Hit[] | undefined, type: WordEntry['type'], sense: string): boolean {
  // A loop, not `some`: this is asked more often than anything else.
  for (const { entry } of hits ?? NONE) if (entry.type === type && entry.sense === sense) return true;
  return false;
}

const NONE: readonly Hit[] = [];

/** The longest word of this type whose sense is `key` or begins with `key:`; null when none begins here. */
export function wordOf(
  hits: readonly Hit[] | undefined,
  type: WordEntry['type'],
  key: string,
): { readonly to: number; readonly sense: string } | null {
  for (const { entry, to } of hits ?? NONE) {
    if (entry.type !== type) continue;
    if (isOfKey(entry.sense, key)) return { to, sense: entry.sense };
  }
  return null;
}

/** True of the sense `key` and of those that begin with `key:`. */
export function isOfKey(sense: string, key: string): boolean {
  return sense.startsWith(key) && (sense.length === key.length || sense.charAt(key.length) === ':');
}

/** True when a word of the calendar begins here. */
export function isCalendar(passage: Pick<Passage, 'types'>, i: number): boolean {
  return isOfType(passage, i, TYPE.calendar);
}

/** True when a month or day of the week begins here, in full or short. */
export function isDayName(passage: Pick<Passage, 'hits' | 'types'>, i: number): boolean {
  return isOfSense(passage, i, DAY_NAMES);
}

const DAY_NAMES = ['weekday', 'month', 'short', 'day-stem'] as const;

/** True when a word begins that a date of its own may begin with: a day or month by name, last, next. */
export function opensDate(passage: Pick<Passage, 'hits' | 'types'>, i: number): boolean {
  return isOfSense(passage, i, DATE_OPENERS);
}

const DATE_OPENERS = [...DAY_NAMES, 'last', 'next'] as const;

/** Few words are of the calendar, so that is asked first. */
function isOfSense(passage: Pick<Passage, 'hits' | 'types'>, i: number, keys: readonly string[]): boolean {
  return (
    isOfType(passage, i, TYPE.calendar) &&
    keys.some((key) => wordOf(passage.hits[i], 'calendar', key) !== null)
  );
}

/** True when a number begins at a token, in digits or in words. */
export function isNumber(passage: Pick<Passage, 'tokens' | 'types'>, i: number): boolean {
  return passage.tokens[i]?.kind === 'digits' || isOfType(passage, i, TYPE.numeral);
}
