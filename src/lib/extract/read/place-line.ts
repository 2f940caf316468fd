import type { Passage } from './passage.ts';

/** Tokens of the place and day that a report was filed at: NEW DELHI, Apr 29 (PTI), GLASGOW, Scotland —. */
const PLACE_LINE = 12;
const ENDS_PLACE: ReadonlySet<string> = new Set([':', '—', '–', '-', '--']);

/** The first token behind the place line that a stretch begins with, else its own first. */
export function afterPlaceLine(tokens: Passage['tokens'], from: number, to: number): number {
  if (tokens[from]?.line !== true) return from;
  // - 1881: the mark of a list.
  const first = tokens[from].kind === 'mark' ? from + 1 : from;
  for (let i = first; i < Math.min(to - 2, from + PLACE_LINE); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const isAgency = token.text === ')' && i > from + 2;
    if (token.kind === 'mark' && (ENDS_PLACE.has(token.text) || isAgency)) {
      const next = tokens[i + 1];
      if (isAgency && ENDS_PLACE.has(next?.text ?? '')) continue;
      return i > first && (token.text === ':' || isAgency || token.spaced) ? i + 1 : from;
    }
    if (token.kind === 'latn' && !token.capital) break;
  }
  return from;
}
