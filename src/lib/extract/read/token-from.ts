import { lowerBound } from './lower-bound.ts';
import { onceFor } from './once-for.ts';
import type { Passage } from './passage.ts';

/** Index of the first token that begins at or after an offset of the source (UTF-16). Logarithmic. */
export function tokenFrom(passage: Pick<Passage, 'tokens'>, offset: number): number {
  return lowerBound(startsOf(passage), (start) => start < offset);
}

/** Where the tokens begin, side by side: those of a long text lie far apart in memory. */
const startsOf = onceFor(({ tokens }: Pick<Passage, 'tokens'>) =>
  Int32Array.from(tokens, ({ start }) => start),
);
