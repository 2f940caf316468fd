import type { Hit } from '../lexicon/lexicon.ts';
import type { Sentence, Token } from './passage.ts';

/** Tokens on either side within which a context word counts, for sentences that never end. */
const WINDOW = 60;

/**
 * Drops hits of ambiguous forms (अग्नि fire, Agni a missile) that have none of their context words
 * in the same sentence. A context word is one token, or tokens in a row with spaces between.
 */
export function inContext(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  hits: readonly (readonly Hit[])[],
): readonly (readonly Hit[])[] {
  if (!hits.some((here) => here.some(({ context }) => context !== undefined))) return hits;
  const kept = [...hits];
  for (const { from, to } of sentences) {
    let words: ReadonlySet<string> | null = null;
    for (let i = from; i < to; i++) {
      const here = kept[i] ?? [];
      if (!here.some(({ context }) => context !== undefined)) continue;
      words ??= new Set(tokens.slice(from, to).map(({ text }) => text));
      kept[i] = here.filter(
        (hit) => hit.context === undefined || isNear(hit, hit.context, words, tokens, from, to),
      );
    }
  }
  return kept;
}

function isNear(
  hit: Hit,
  context: readonly string[],
  words: ReadonlySet<string> | null,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  return context.some((word) => {
    const [first = '', ...rest] = word.split(' ');
    if (words?.has(first) !== true) return false;
    for (let i = Math.max(from, hit.from - WINDOW); i < Math.min(to, hit.to + WINDOW); i++) {
      if (i >= hit.from && i < hit.to) continue;
      if (tokens[i]?.text === first && rest.every((next, k) => tokens[i + 1 + k]?.text === next)) return true;
    }
    return false;
  });
}
