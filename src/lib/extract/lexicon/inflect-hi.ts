import type { Inflected } from './inflect.ts';
import type { Shape } from './lexicon.ts';

/** True for words in Devanagari. */
export function isHindi(word: string): boolean {
  return /\p{sc=Deva}/u.test(word);
}

type Endings = Readonly<Partial<Record<Shape, readonly string[]>>>;

const COMMON: Endings = {
  infinitive: ['ना', 'ने', 'नी'],
  habitual: ['ता', 'ते', 'ती', 'तीं'],
  absolutive: ['कर', 'के'],
};
/** After a consonant, where vowels are signs: कर-ेगा. */
const AFTER_CONSONANT: Endings = {
  perfect: ['ा', 'े', 'ी', 'ीं'],
  future: ['ेगा', 'ेगी', 'ेंगे', 'ेंगी', 'ूंगा', 'ूंगी', 'ोगे'],
  subjunctive: ['े', 'ें', 'ूं', 'ो', 'िए', 'िये'],
};
/** After a vowel, where they are letters: लगा-एगा; the perfect takes a glide. */
const AFTER_VOWEL: Endings = {
  perfect: ['या', 'ए', 'ये', 'ई', 'यी', 'ईं', 'यीं'],
  future: ['एगा', 'येगा', 'एगी', 'येगी', 'एंगे', 'येंगे', 'एंगी', 'येंगी', 'ऊंगा', 'ऊंगी'],
  subjunctive: ['ए', 'एं', 'ये', 'ऊं', 'ओ', 'इए', 'इये'],
};

/**
 * Forms of a Hindi verb from its stem (McGregor, Outline of Hindi Grammar, §§ 4-14; any grammar of
 * the language has them). The perfect of the few irregular verbs (किया, दिया, गया) is data.
 */
export function hindiVerb(stem: string): readonly Inflected[] {
  const endings = [COMMON, /[\u093e-\u094c]$|[अ-औ]$/.test(stem) ? AFTER_VOWEL : AFTER_CONSONANT];
  const forms: Inflected[] = [{ text: stem, shape: 'stem' }];
  for (const set of endings) {
    for (const [shape, list] of Object.entries(set)) {
      for (const ending of list) forms.push({ text: stem + ending, shape: shape as Shape });
    }
  }
  return forms;
}

/** Direct and oblique, singular and plural of a Hindi noun, by its last sound (McGregor, § 2). */
export function hindiNoun(noun: string): readonly string[] {
  const cut = noun.slice(0, -1);
  switch (noun.at(-1)) {
    case 'ा':
      return [noun, `${cut}े`, `${cut}ों`, `${noun}ओं`, `${noun}एं`];
    case 'ी':
    case 'ि':
      return [noun, `${cut}ियां`, `${cut}ियों`];
    case 'ू':
    case 'ु':
      return [noun, `${cut}ुओं`, `${cut}ुएं`];
    case 'ई':
      return [noun, `${cut}इयां`, `${cut}इयों`];
    default:
      return [noun, `${noun}ें`, `${noun}ों`];
  }
}
