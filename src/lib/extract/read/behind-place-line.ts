import type { Passage } from './passage.ts';

/** Tokens of a place line at most: NEW DELHI, Oct 16 (Reuters) -. */
const LONGEST = 12;
/** Marks that end one. */
const ENDS: ReadonlySet<string> = new Set([':', '-', '–', '—']);

/** Where the text begins behind the place line with which a line opens (ISLAMABAD: A day after); the token itself where none does. */
export function behindPlaceLine({ tokens }: Passage, from: number): number {
  if (tokens[from]?.line !== true || !tokens[from].capital) return from;
  for (let i = from + 1; i < from + LONGEST; i++) {
    const mark = tokens[i];
    if (mark === undefined || mark.line || mark.text === '.' || mark.text === ';') return from;
    // Not of a compound: S-400, Al-Shabaab.
    if (ENDS.has(mark.text) && tokens[i + 1]?.spaced === true && (mark.spaced || mark.text === ':'))
      return i + 1;
  }
  return from;
}
