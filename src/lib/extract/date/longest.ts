import type { Passage } from '../read/passage.ts';
import type { FoundDate } from './meaning.ts';

/** Tokens that a known name may have before a word of the calendar in it. */
const NAME = 4;

/** A word of the calendar within a longer name that the lexicon knows: Dong Jun, डोंग जून. */
export function isWithinName({ hits }: Passage, { from, to }: FoundDate): boolean {
  for (let i = from; i >= Math.max(0, from - NAME); i--) {
    const isName = hits[i]?.some(
      (hit) => NAMES.has(hit.entry.type) && hit.to >= to && hit.to - i > to - from,
    );
    if (isName === true) return true;
  }
  return false;
}

const NAMES: ReadonlySet<string> = new Set(['person', 'organisation']);

/** In order; of those that overlap the longest. */
export function longest(dates: readonly FoundDate[]): readonly FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of dates.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last !== undefined && isRestated(last, date)) continue;
    if (last === undefined || last.to <= date.from) kept.push(date);
    else if (date.to - date.from > last.to - last.from) kept[kept.length - 1] = date;
  }
  return kept;
}

/** पहली तिमाही (Q1): told once more in the other language. */
function isRestated(last: FoundDate, { from, rule }: FoundDate): boolean {
  return last.rule === 'hi-quarter' && rule === 'en-fiscal-division' && from === last.to + 1;
}
