import type { Hit } from '../lexicon/lexicon.ts';
import type { Sentence, Token } from './passage.ts';

/** Tokens on either side within which a context word counts, for sentences that never end. */
const WINDOW = 60;

/**
 * Drops hits of ambiguous forms (अग्नि fire, Agni a missile) that have none of their context words
 * in the same sentence. A context word is one token, or tokens in a row with spaces between. A system or
 * country that a text names beyond doubt in one place is meant by its bare name in the others: one sense per discourse (Gale,
 * Church and Yarowsky 1992, https://aclanthology.org/H92-1045/).
 */
export function inContext(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  hits: readonly (readonly Hit[])[],
): readonly (readonly Hit[])[] {
  const near = new Set<Hit>();
  const meant = new Set<Hit['entry']>();
  const countries = new Set<string>();
  const doubtful: number[] = [];
  for (const [s, { from, to }] of sentences.entries()) {
    let words: ReadonlySet<string> | null = null;
    for (let i = from; i < to; i++) {
      for (const hit of hits[i] ?? NONE) {
        if (hit.context !== undefined) {
          if (doubtful.at(-1) !== i) doubtful.push(i);
          words ??= new Set(tokens.slice(from, to).map(({ text }) => text));
          const isMeant =
            isNear(hit, hit.context, words, tokens, from, to) ||
            (isCounted(tokens, hits, i) && isNearNext(hit, hit.context, tokens, sentences[s + 1]));
          if (!isMeant) continue;
          near.add(hit);
        }
        if (hit.entry.type === 'system') meant.add(hit.entry);
        if (hit.entry.type === 'country') countries.add(hit.entry.id);
      }
    }
  }
  const kept = [...hits];
  for (const i of doubtful) kept[i] = (hits[i] ?? NONE).filter((hit) => isKept(hit));
  return kept;

  function isKept(hit: Hit): boolean {
    const { entry } = hit;
    if (hit.context === undefined || near.has(hit) || meant.has(entry)) return true;
    if (entry.type !== 'country' || !countries.has(entry.id)) return false;
    // Male is a city and a word, wherever the text speaks of the Maldives.
    return entry.how === 'name' || tokens[hit.from]?.kind === 'deva';
  }
}

/** Six Apaches came. The helicopter …: so many of a thing are told of in the next sentence, too. */
function isNearNext(
  hit: Hit,
  context: readonly string[],
  tokens: readonly Token[],
  next: Sentence | undefined,
): boolean {
  if (next === undefined || hit.entry.type !== 'system') return false;
  const to = Math.min(next.to, next.from + WINDOW);
  const words = new Set(tokens.slice(next.from, to).map(({ text }) => text));
  return isNear(hit, context, words, tokens, next.from, to);
}

function isCounted(tokens: readonly Token[], hits: readonly (readonly Hit[])[], at: number): boolean {
  return (
    tokens[at - 1]?.kind === 'digits' ||
    hits[at - 1]?.some(({ entry }) => entry.type === 'numeral' && entry.role !== 'ordinal') === true
  );
}

const NONE: readonly Hit[] = [];

function isNear(
  hit: Hit,
  context: readonly string[],
  words: ReadonlySet<string>,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  return context.some((word) => {
    const [first = '', ...rest] = word.split(' ');
    if (!words.has(first)) return false;
    for (let i = Math.max(from, hit.from - WINDOW); i < Math.min(to, hit.to + WINDOW); i++) {
      if (i >= hit.from && i < hit.to) continue;
      if (tokens[i]?.text === first && rest.every((next, k) => tokens[i + 1 + k]?.text === next)) return true;
    }
    return false;
  });
}
