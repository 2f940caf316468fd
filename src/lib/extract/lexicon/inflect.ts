import type { Shape } from './lexicon.ts';
import { isHindi, hindiNoun, hindiVerb } from './inflect-hi.ts';
import { englishNoun, englishVerb } from './inflect-en.ts';
import type { Listing } from './listing.ts';

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
  if (word.endsWith('*')) return nounForms(stem).map((text) => ({ text, shape: null }));
  return [{ text: word, shape: null }];
}

/** All forms of a noun. */
export function nounForms(noun: string): readonly string[] {
  return isHindi(noun) ? hindiNoun(noun) : englishNoun(noun);
}

/**
 * Tells a listing how the forms of a word of the notation begin. No ending changes more of a stem than its
 * last letter (lady, ladies; करार, करारों), and a Hindi verb's not even that.
 */
export function beginInflected(listing: Listing, word: string, irregulars: Irregulars): void {
  const isVerb = word.endsWith('~');
  if (!isVerb && !word.endsWith('*')) {
    listing.begin(word, 0);
    return;
  }
  const stem = word.slice(0, -1);
  listing.begin(stem, isVerb && isHindi(stem) ? 0 : 1);
  if (isVerb) for (const { text } of irregulars.get(stem) ?? []) listing.begin(text, 0);
}
