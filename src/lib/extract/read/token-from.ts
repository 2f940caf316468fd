import { lowerBound } from './lower-bound.ts';
import { onceFor } from './once-for.ts';
import type { Passage, Token } from './passage.ts';

/** Index of the first token that begins at or after an offset of the source (UTF-16). Logarithmic. */
export function tokenFrom({ tokens }: Pick<Passage, 'tokens'>, offset: number): number {
  return lowerBound(startsOf(tokens), (start) => start < offset);
}

/** Where tokens begin, side by side: those of a long text lie far apart in memory. */
const startsOf = onceFor((tokens: readonly Token[]) => Int32Array.from(tokens, ({ start }) => start));
