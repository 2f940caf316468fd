import { firstFrom } from './first-from.ts';
import type { Passage, Range } from './passage.ts';

/** The sentence in which a token stands. */
export function sentenceAt({ sentences }: Passage, token: number): Range {
  return sentences[Math.max(0, firstFrom(sentences, token + 1) - 1)] ?? { from: token, to: token + 1 };
}
