import type { Passage } from './passage.ts';

/** Index of the first token that begins at or after an offset of the source (UTF-16). Logarithmic. */
export function tokenFrom({ tokens }: Pick<Passage, 'tokens'>, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
