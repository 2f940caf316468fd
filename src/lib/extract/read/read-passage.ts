import type { Lexicon } from '../lexicon/compile.ts';
import { hitsAt } from '../lexicon/trie.ts';
import { inContext } from './contexts.ts';
import { joinWrapped } from './lines.ts';
import { withoutLookAlikes } from './look-alikes.ts';
import type { Passage } from './passage.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** Reads a text once: folded tokens, sentences, and what the lexicon knows of its words. */
export function readPassage(source: string, lexicon: Lexicon): Passage {
  const tokens = joinWrapped(source, tokensOf(source));
  const hits = tokens.map((_, at) => hitsAt(lexicon.trie, tokens, at));
  const sentences = sentencesOf(tokens, hits);
  return {
    source,
    tokens,
    sentences,
    hits: withoutLookAlikes(tokens, inContext(tokens, sentences, hits)),
    countersByClass: lexicon.countersByClass,
  };
}
