import { lowerBound } from './lower-bound.ts';
import type { Passage } from './passage.ts';

/** Index of the first token that begins at or after an offset of the source (UTF-16). Logarithmic. */
export function tokenFrom({ tokens }: Pick<Passage, 'tokens'>, offset: number): number {
  return lowerBound(tokens, ({ start }) => start < offset);
}
