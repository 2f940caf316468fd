import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * The verb that moves something to the day before `i`: (12 दिसंबर) तक टाल दी, (बुधवार) तक के लिए स्थगित. Null for others.
 * @param end token at which the clause ends
 */
export function putOffAfter({ tokens }: Passage, i: number, end: number): number | null {
  if (tokens[i]?.text !== 'तक') return null;
  for (let at = i + 1; at <= Math.min(end - 1, i + UNTIL); at++) {
    if (tokens[at]?.kind === 'mark') return null;
    if (MOVED.has(tokens[at]?.text ?? '')) return at;
  }
  return null;
}

/** Tokens from तक to the verb that moves. */
const UNTIL = 4;
const MOVED = wordSet(
  'टाल टाला टाली टाले टल टला टली टले टालना टालनी टालने स्थगित मुल्तवी खिसक खिसका खिसकी खिसकाया आगे',
);
