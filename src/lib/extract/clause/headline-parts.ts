import type { Passage, Sentence } from '../read/passage.ts';

/** Tokens of a line that is a headline, at most. */
const LONGEST = 60;
/** Tokens that a part of a headline has at least. */
const SHORTEST = 3;
const ENDS: ReadonlySet<string> = new Set(['।', '|', '.', '?', '!', '”', '"']);

/** Whether a sentence is a line by itself that ends in no mark. */
export function isHeadline({ tokens, sentences }: Passage, index: number): boolean {
  const sentence = sentences[index];
  if (sentence === undefined || sentence.to - sentence.from > LONGEST) return false;
  if (tokens[sentence.from]?.line !== true) return false;
  const next = tokens[sentence.to];
  return (next === undefined || next.line) && !ENDS.has(tokens[sentence.to - 1]?.text ?? '');
}

/**
 * The parts of a headline between its commas, each of which tells an act of its own; what stands before its
 * first word of the language (the day of the report) is a part, too. A sentence of any other kind is one part.
 */
export function headlineParts(passage: Passage, sentence: Sentence, index: number): readonly Sentence[] {
  if (!isHeadline(passage, index)) return [sentence];
  const { tokens } = passage;
  const parts: Sentence[] = [];
  let from = sentence.from;
  let first = from;
  while (first < sentence.to && tokens[first]?.kind !== 'deva') first++;
  if (hasDigits(passage, from, first) && first < sentence.to) {
    parts.push({ ...sentence, to: first });
    from = first;
  }
  for (let i = from; i < sentence.to - SHORTEST; i++) {
    if (tokens[i]?.text !== ',' || i + 1 - from < SHORTEST) continue;
    parts.push({ ...sentence, from, to: i + 1 });
    from = i + 1;
  }
  return [...parts, { ...sentence, from }];
}

/** A date in figures before the words, and no more than that. */
function hasDigits({ tokens }: Passage, from: number, to: number): boolean {
  const digits = tokens.slice(from, to).filter(({ kind }) => kind === 'digits');
  return digits.length === 3;
}
