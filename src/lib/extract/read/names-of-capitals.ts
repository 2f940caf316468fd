import type { Hit } from '../lexicon/lexicon.ts';
import type { Token } from './passage.ts';
import { wordSet } from './word-set.ts';

/** Names of capitals that are, folded, words which cut clauses. */
const NAMES = wordSet('who');
/** What the lexicon knows of such words as words. */
const OF_WORDS: ReadonlySet<string> = new Set(['grammar', 'reading', 'stop']);

/**
 * Names of capitals are no words of grammar: who left the WHO in January left nobody “who”. They keep their
 * capitals, and of what the lexicon knows there only what is no word's.
 */
export function keepNamesOfCapitals(
  tokens: readonly Token[],
  hits: readonly (readonly Hit[])[],
): { readonly tokens: readonly Token[]; readonly hits: readonly (readonly Hit[])[] } {
  const isName = (at: number) => {
    const token = tokens[at];
    if (token?.caps !== true || !NAMES.has(token.text)) return false;
    return hits[at]?.some(({ entry }) => entry.type === 'organisation') === true;
  };
  if (!tokens.some((_, at) => isName(at))) return { tokens, hits };
  return {
    tokens: tokens.map((token, at) => (isName(at) ? { ...token, text: token.text.toUpperCase() } : token)),
    hits: hits.map((all, at) => (isName(at) ? all.filter(({ entry }) => !OF_WORDS.has(entry.type)) : all)),
  };
}
