import type { Lang } from '#lib/event/news-event.ts';
import type { CounterEntry, Hit } from '../lexicon/lexicon.ts';

/** A run of letters of one script, a run of digits, or one mark. Letters and digits never share a token. */
export interface Token {
  /** `other`: letters of a script that is neither Devanagari nor Latin. */
  readonly kind: 'deva' | 'latn' | 'other' | 'digits' | 'mark';
  /** Folded (event/fold.ts); in a passage a short not or will is written out, and a name that a word of grammar folds to is not folded. */
  readonly text: string;
  /** Source offsets, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** White space before it (or the text's beginning). */
  readonly spaced: boolean;
  /** A line break before it (or the text's beginning). */
  readonly line: boolean;
  /** Its first letter is upper case in the source. */
  readonly capital: boolean;
  /** All its letters, two or more, are upper case in the source. */
  readonly caps: boolean;
}

/** Half-open range of token indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Range {
  readonly lang: Lang;
  /** No part of the report: who edited it, what else to read, copyright. Nothing in it is an event. */
  readonly footer: boolean;
}

/** The text, read once: what every later pass looks at. */
export interface Passage {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token the lexicon's entries that begin there, longest first. */
  readonly hits: readonly (readonly Hit[])[];
  /** For each token the types of those entries, as bits: ask `isOfType`. */
  readonly types: Uint16Array;
  /** What counts the systems of a class, where the text has no word for it. */
  readonly countersByClass: ReadonlyMap<string, CounterEntry>;
}

/** Source span of a range of tokens. */
export function spanOf(passage: Passage, range: Range): { readonly start: number; readonly end: number } {
  const first = passage.tokens[range.from];
  const last = passage.tokens[range.to - 1];
  if (first === undefined || last === undefined) throw new RangeError(`No tokens ${range.from}-${range.to}`);
  return { start: first.start, end: last.end };
}
