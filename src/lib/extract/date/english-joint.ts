import type { EnglishText } from './english-text.ts';
import { wordAt } from './english-text.ts';
import { before, isTouching, lower } from './english-token.ts';

/** What stands between two dates. */
export interface Joint {
  readonly to: number;
  readonly how: 'range' | 'list';
}

/** A hyphen, `to` and the like join the ends of a range, `and` too after `between`; else they list. */
export function jointAt(text: EnglishText, i: number, from: number): Joint | null {
  const word = lower(text, i);
  if (word === '') return null;
  // Monday-to-Friday.
  if (word === '-' && lower(text, i + 1) === 'to' && lower(text, i + 2) === '-')
    return { to: i + 3, how: 'range' };
  if (word === '-') {
    const isEven = isTouching(text, i) === isTouching(text, i + 1);
    return isEven && lower(text, i + 1) !== '' ? { to: i + 1, how: 'range' } : null;
  }
  const to = wordAt(text, i, 'range-to')?.to;
  if (to !== undefined) return { to, how: 'range' };
  if (word === 'and' || word === '&') return { to: i + 1, how: isBetween(text, from) ? 'range' : 'list' };
  if (word === 'or') return { to: i + 1, how: 'list' };
  if (word !== ',' && word !== '/') return null;
  // From Sunday, Dec. 7, to Tuesday, Dec. 9; from March 11, 2019, through May 2, 2020.
  const end = before(text, from) === 'from' ? wordAt(text, i + 1, 'range-to')?.to : undefined;
  if (end !== undefined) return { to: end, how: 'range' };
  const and = lower(text, i + 1) === 'and' || lower(text, i + 1) === 'or';
  return { to: and ? i + 2 : i + 1, how: 'list' };
}

/** Words for the part of a span: between mid-June and late August. */
export const MODIFIERS: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'end']);

function isBetween(text: EnglishText, i: number): boolean {
  const by = before(text, i);
  if (by === '-' || MODIFIERS.has(by)) return isBetween(text, i - 1);
  return by === 'between' || (by === 'the' && before(text, i - 1) === 'between');
}
