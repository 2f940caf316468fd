import type { Lexicon } from '../lexicon/compile.ts';
import { hitsAt } from '../lexicon/trie.ts';
import { inContext } from './contexts.ts';
import { withoutContractions } from './contractions.ts';
import { joinWrapped } from './lines.ts';
import { withoutLookAlikes } from './look-alikes.ts';
import { keepNamesOfCapitals } from './names-of-capitals.ts';
import type { Passage } from './passage.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import { typesOf } from './types.ts';

/** Reads a text once: folded tokens, sentences, and what the lexicon knows of its words. */
export function readPassage(source: string, lexicon: Lexicon): Passage {
  const folded = withoutContractions(joinWrapped(source, tokensOf(source)));
  const known = folded.map((_, at) => hitsAt(lexicon.trie, folded, at));
  const { tokens, hits } = keepNamesOfCapitals(folded, known);
  const sentences = sentencesOf(tokens, hits);
  const kept = withoutLookAlikes(tokens, inContext(tokens, sentences, hits));
  return {
    source,
    tokens,
    sentences,
    hits: kept,
    types: typesOf(kept),
    countersByClass: lexicon.countersByClass,
  };
}
