/**
 * Devanagari in Latin letters as Indian papers spell names (after the Hunterian system,
 * https://en.wikipedia.org/wiki/Hunterian_transliteration): no marks on long vowels, the inherent
 * vowel dropped at a word's end and between vowel and consonant-vowel.
 */
export function romanise(text: string): string {
  const parts = text.normalize('NFC').split(/([\u0900-\u097f]+)/u);
  return parts
    .map((part, i) => {
      if (i % 2 === 0) return part;
      // The last word of a name is no initial.
      const letters = i < parts.length - 2 ? initialsOf(part) : null;
      return letters ?? capital(wordOf(part));
    })
    .join('');
}

/** Names of Latin letters: एन बीरेन सिंह is N Biren Singh, एमके स्टालिन MK Stalin. */
const LETTERS: Readonly<Record<string, string>> = {
  ए: 'A',
  बी: 'B',
  सी: 'C',
  डी: 'D',
  ई: 'E',
  एफ: 'F',
  जी: 'G',
  एच: 'H',
  आई: 'I',
  जे: 'J',
  के: 'K',
  एल: 'L',
  एम: 'M',
  एन: 'N',
  ओ: 'O',
  पी: 'P',
  आर: 'R',
  एस: 'S',
  टी: 'T',
  वी: 'V',
  वाई: 'Y',
};
/** First names that look like two initials. */
const NO_INITIALS: ReadonlySet<string> = new Set(['केटी', 'जेसी', 'एमी', 'केई']);

/** The letters that a word names one after the other; null where it names none. */
function initialsOf(word: string): string | null {
  if (NO_INITIALS.has(word)) return null;
  let letters = '';
  for (let at = 0; at < word.length;) {
    const [name, letter] = [3, 2, 1]
      .map((length) => word.slice(at, at + length))
      .map((part) => [part, LETTERS[part]] as const)
      .find(([, latin]) => latin !== undefined) ?? ['', undefined];
    if (letter === undefined) return null;
    letters += letter;
    at += name.length;
  }
  return letters === '' ? null : letters;
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

/** Names that papers spell otherwise than by their letters, as their bearers do. */
const USUAL: Readonly<Record<string, string>> = {
  एंटन: 'anton',
  एंटोन: 'anton',
  लिंच: 'lynch',
  मिर्जा: 'mirza',
  इशाक: 'ishaq',
  इसहाक: 'ishaq',
};
/** एंटन, एंजेला: the English A, before the letters that such names have. */
const ENGLISH_A = /^[एऐ]ं(?=[जटड])/u;
/** अग्रवाल, केजरीवाल. */
const WAL = /val(?=a?$)/;

function wordOf(whole: string): string {
  const word = whole.replaceAll(NUKTA, '');
  const usual = USUAL[word];
  if (usual !== undefined) return usual;
  const latin = lettersOf(word.replace(ENGLISH_A, 'अं'));
  return /वाला?$/u.test(word) ? latin.replace(WAL, 'wal') : latin;
}

function lettersOf(word: string): string {
  const sounds = soundsOf(word);
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
