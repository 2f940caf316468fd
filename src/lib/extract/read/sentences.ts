import type { Sentence, Token } from './passage.ts';

/** Cuts tokens into sentences: at danda, question and exclamation mark, line break, and full stops that end one. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const ends =
      next === undefined || next.line || ENDS.has(token.text) || (token.text === '.' && endsAt(tokens, i));
    if (!ends) continue;
    const sentence = { from, to: i + 1 };
    sentences.push({ ...sentence, lang: langOf(tokens, sentence.from, sentence.to) });
    from = i + 1;
  }
  return sentences;
}

const ENDS: ReadonlySet<string> = new Set(['।', '॥', '|', '?', '!']);

function endsAt(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before === undefined || next === undefined || !next.spaced) return false;
  return before.text.length > 2 && (next.capital || next.kind !== 'latn');
}

function langOf(tokens: readonly Token[], from: number, to: number): 'hi' | 'en' {
  let score = 0;
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'deva') score++;
    if (kind === 'latn') score--;
  }
  return score > 0 ? 'hi' : 'en';
}
