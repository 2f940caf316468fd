import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import { englishTense } from './english-tense.ts';
import { hindiTense } from './hindi-tense.ts';

/**
 * The tense that holds at some words: of the clause, but a relative participle over them goes first
 * (कल आए तूफान से … होंगे is past, "who arrived on Friday, will" too), and what stands right beside
 * them (से पहले, ahead of).
 */
export function tenseAt(passage: Passage, clause: Clause, words: Range): Tense {
  const isLatin =
    passage.tokens[words.from]?.kind === 'latn' || passage.tokens[words.to - 1]?.kind === 'latn';
  return clause.lang === 'en' || isLatin
    ? englishTense(passage, clause, words)
    : hindiTense(passage, clause, words);
}
