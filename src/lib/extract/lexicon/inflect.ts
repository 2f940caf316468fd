import type { Shape } from './lexicon.ts';
import { isHindi, hindiNoun, hindiVerb } from './inflect-hi.ts';
import { englishNoun, englishVerb } from './inflect-en.ts';

/** A form of a word and how it stands in a clause; null for words that are no verbs. */
export interface Inflected {
  readonly text: string;
  readonly shape: Shape | null;
}

/** Forms of irregular verbs by stem, as the triggers file lists them. */
export type Irregulars = ReadonlyMap<string, readonly Inflected[]>;

/** All forms of a word of the frame notation: `word~` a verb, `word*` a noun, else the word itself. */
export function inflect(word: string, irregulars: Irregulars): readonly Inflected[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('~')) {
    const regular = isHindi(stem) ? hindiVerb(stem) : englishVerb(stem);
    const own = irregulars.get(stem);
    if (own === undefined) return regular;
    const replaced = new Set(own.map(({ shape }) => shape));
    // An irregular perfect replaces the regular one; other shapes stay.
    return [...own, ...regular.filter(({ shape }) => !replaced.has(shape))];
  }
  if (word.endsWith('*')) {
    const forms = isHindi(stem) ? hindiNoun(stem) : englishNoun(stem);
    return forms.map((text) => ({ text, shape: null }));
  }
  return [{ text: word, shape: null }];
}
