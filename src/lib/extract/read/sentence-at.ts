import { firstFrom } from './first-from.ts';
import type { Passage, Range } from './passage.ts';

/** Which of a text's sentences a token stands in, from 0. */
export function sentenceIndexAt({ sentences }: Passage, token: number): number {
  return Math.max(0, firstFrom(sentences, token + 1) - 1);
}

/** The sentence in which a token stands. */
export function sentenceAt(passage: Passage, token: number): Range {
  return passage.sentences[sentenceIndexAt(passage, token)] ?? { from: token, to: token + 1 };
}
