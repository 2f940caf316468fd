/**
 * Latin letters as Hindi writes their names, folded (see `fold.ts`): एस-400, एमक्यू-9बी, डीआरडीओ.
 * Longer names stand before names that they begin with.
 */
const NAMES: readonly (readonly [name: string, letter: string])[] = [
  ['डब्ल्यू', 'w'],
  ['डबल्यू', 'w'],
  ['डब्लू', 'w'],
  ['क्यू', 'q'],
  ['एक्स', 'x'],
  ['जेड', 'z'],
  ['वाई', 'y'],
  ['वाय', 'y'],
  ['वाइ', 'y'],
  ['एच', 'h'],
  ['एफ', 'f'],
  ['एल', 'l'],
  ['एम', 'm'],
  ['एन', 'n'],
  ['एस', 's'],
  ['आई', 'i'],
  ['आइ', 'i'],
  ['आर', 'r'],
  ['जे', 'j'],
  ['के', 'k'],
  ['बी', 'b'],
  ['सी', 'c'],
  ['डी', 'd'],
  ['जी', 'g'],
  ['पी', 'p'],
  ['टी', 't'],
  ['वी', 'v'],
  ['यू', 'u'],
  ['ए', 'a'],
  ['ई', 'e'],
  ['ओ', 'o'],
];

const LETTER_OF: ReadonlyMap<string, string> = new Map(NAMES);
// No matra may follow, else एली would read as एल.
const NAME = `(?:${NAMES.map(([name]) => name).join('|')})(?!\\p{M})`;
const ALL_NAMES = new RegExp(`^(?:${NAME})+$`, 'u');
const EACH_NAME = new RegExp(NAME, 'gu');

/** `एसयू` → `su`; null when the word is not wholly made of letter names. */
export function latinOfLetterNames(word: string): string | null {
  if (!ALL_NAMES.test(word)) return null;
  return word.replace(EACH_NAME, (name) => LETTER_OF.get(name) ?? name);
}

const NAMES_OF = new Map<string, string[]>();
for (const [name, letter] of NAMES) NAMES_OF.set(letter, [...(NAMES_OF.get(letter) ?? []), name]);

/** The names that Hindi gives a Latin letter, the usual one first: `i` → आई, आइ. */
export function letterNamesOf(letter: string): readonly string[] {
  return NAMES_OF.get(letter.toLowerCase()) ?? [];
}
