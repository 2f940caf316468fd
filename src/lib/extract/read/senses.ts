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
export function isCalendar(hits: readonly Hit[] | undefined): boolean {
  return hits?.some(({ entry }) => entry.type === 'calendar') === true;
}

/** True when a month or day of the week begins here, in full or short. */
export function isDayName(hits: readonly Hit[] | undefined): boolean {
  return DAY_NAMES.some((key) => wordOf(hits, 'calendar', key) !== null);
}

const DAY_NAMES = ['weekday', 'month', 'short', 'day-stem'] as const;

/** True when a word begins that a date of its own may begin with: a day or month by name, last, next. */
export function opensDate(hits: readonly Hit[] | undefined): boolean {
  return isDayName(hits) || DATE_OPENERS.some((key) => wordOf(hits, 'calendar', key) !== null);
}

const DATE_OPENERS = ['last', 'next'] as const;

/** True when a number begins at a token, in digits or in words. */
export function isNumber(passage: Pick<Passage, 'tokens' | 'types'>, i: number): boolean {
  return passage.tokens[i]?.kind === 'digits' || isOfType(passage, i, TYPE.numeral);
}
