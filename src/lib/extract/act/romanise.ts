/**
 * Devanagari in Latin letters as Indian papers spell names (after the Hunterian system,
 * https://en.wikipedia.org/wiki/Hunterian_transliteration): no marks on long vowels, the inherent
 * vowel dropped at a word's end and between vowel and consonant-vowel.
 */
export function romanise(text: string): string {
  return text
    .normalize('NFC')
    .split(/([\u0900-\u097f]+)/u)
    .map((part, i) => (i % 2 === 1 ? capital(wordOf(part)) : part))
    .join('');
}

const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
};
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
};
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
};
const VIRAMA = '\u094d';
const NUKTA = '\u093c';
const NASALS = '\u0901\u0902';

/** A consonant with its vowel, or a vowel alone. */
interface Sound {
  readonly consonant: string;
  readonly vowel: string;
  /** The vowel is the one that no sign writes. */
  readonly inherent: boolean;
  /** A virama takes its vowel. */
  readonly bare: boolean;
}

function wordOf(word: string): string {
  const sounds = soundsOf(word.replaceAll(NUKTA, ''));
  const kept = sounds.map(({ consonant, vowel, inherent }, i) => {
    const before = sounds[i - 1];
    const next = sounds[i + 1];
    const dropped =
      inherent &&
      i > 0 &&
      // After a cluster it stays: Chandra.
      (next === undefined
        ? before?.bare !== true
        : before?.vowel !== '' && next.vowel !== '' && !next.inherent);
    return consonant + (dropped ? '' : vowel);
  });
  return kept.join('');
}

function soundsOf(word: string): readonly Sound[] {
  const sounds: Sound[] = [];
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    const consonant = CONSONANTS[letter];
    const next = word.charAt(i + 1);
    if (consonant !== undefined) {
      const sign = SIGNS[next];
      const bare = next === VIRAMA;
      sounds.push({
        consonant,
        vowel: bare ? '' : (sign ?? 'a'),
        inherent: !bare && sign === undefined,
        bare,
      });
      if (bare || sign !== undefined) i++;
    } else if (VOWELS[letter] !== undefined) {
      sounds.push({ consonant: '', vowel: VOWELS[letter], inherent: false, bare: false });
    } else if (NASALS.includes(letter)) {
      sounds.push({ consonant: nasalBefore(next), vowel: '', inherent: false, bare: false });
    }
  }
  return sounds;
}

/** सिंह Singh, मुंबई Mumbai, आनंद Anand. */
function nasalBefore(next: string): string {
  if (next === 'ह') return 'ng';
  return 'पफबभम'.includes(next) && next !== '' ? 'm' : 'n';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
