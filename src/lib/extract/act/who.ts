import type { Lang } from '#lib/event/news-event.ts';
import type { PersonEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range, Sentence } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { HINDI_GIVEN } from './given-names.ts';
import { ENGLISH_NO_NAME, HINDI_NO_NAME } from './name-words.ts';
import { nameAt } from './person-name.ts';

/** A person by name: one that the lexicon knows, or words of the text. */
export type Who =
  | { readonly type: 'person'; readonly entry: PersonEntry; readonly range: Range }
  | { readonly type: 'name'; readonly lang: Lang; readonly range: Range };

/** Who is named from a token on, after an office. */
export function whoAt(passage: Passage, { to, lang }: Sentence, at: number): Who | null {
  const listed = passage.hits[at]?.find(({ entry }) => entry.type === 'person');
  const range = nameAt(passage, at, to, lang);
  if (listed?.entry.type === 'person') {
    // One word of a longer name is another's: मोदी is not मोदी सरनेम.
    const isWhole = listed.to - at > 1 || range === null || range.to <= listed.to;
    if (isWhole) return { type: 'person', entry: listed.entry, range: { from: at, to: listed.to } };
  }
  return range === null ? null : { type: 'name', lang, range };
}

/** Who is named right before a comma: `Rajnath Singh, the defence minister`; English only, where capitals show it. */
export function whoBefore(passage: Passage, sentence: Sentence, comma: number): Who | null {
  if (sentence.lang !== 'en') return null;
  let from = comma;
  while (from > sentence.from && comma - from < MAX_WORDS && isCapitalWord(passage, from - 1)) from--;
  const range = nameAt(passage, from, comma, 'en');
  return range?.to === comma && comma - from > 1 ? { type: 'name', range, lang: 'en' } : null;
}

const MAX_WORDS = 4;

function isCapitalWord({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'latn' && token.capital && !ENGLISH_NO_NAME.has(token.text);
}

/** A surname that is part of a longer name, which is another's: अजय सिंह, नीरव मोदी, Lalit Modi. */
export function isOther({ tokens, hits }: Passage, { from, to }: Range): boolean {
  const [token, before] = [tokens[from], tokens[from - 1]];
  if (to - from > 1 || before === undefined || token?.line === true) return false;
  if (before.kind === 'deva') {
    if (HINDI_NO_NAME.has(before.text) || isNamed(hits, from - 1)) return false;
    return (
      token?.text === SINGH ||
      HINDI_GIVEN.has(before.text) ||
      isFirstName(tokens, hits, from - 1) ||
      isMiddleName(tokens, hits, from - 1)
    );
  }
  if (before.kind !== 'latn' || !before.capital || ENGLISH_NO_NAME.has(before.text)) return false;
  if (isNamed(hits, from - 1)) return false;
  // The first word of a sentence has a capital anyway: a name where no list knows it and nothing shows another word.
  const isInside = tokens[from - 2]?.kind === 'latn';
  return isInside || (isUnknown(hits, from - 1) && !QUALITY.test(before.text));
}

/** The commonest surname of all, and a middle name too. */
const SINGH = 'सिंह';

/** A word that no list knows, where a name may begin: नीरव मोदी को. */
function isFirstName(tokens: Passage['tokens'], hits: Passage['hits'], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || !isUnknown(hits, at) || HONORIFICS.has(token.text)) return false;
  return token.line || before === undefined || before.kind === 'mark' || HINDI_NO_NAME.has(before.text);
}

/** मल्लोजुला वेणुगोपाल राव: the second of two words that no list knows, and no participle (बीमार चल रहे राव). */
function isMiddleName(tokens: Passage['tokens'], hits: Passage['hits'], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (tokens[at]?.line === true || !isUnknown(hits, at) || HONORIFICS.has(text) || VERBAL.test(text))
    return false;
  const first = tokens[at - 1];
  if (first?.kind !== 'deva' || VERBAL.test(first.text) || !isUnknown(hits, at - 1)) return false;
  // सदस्य मल्लोजुला: behind a word that a list knows.
  return isFirstName(tokens, hits, at - 1) || isNamed(hits, at - 2);
}

/** Endings of participles and adverbs, which names hardly have. */
const VERBAL = /(?:े|कर|ों|ता|ती)$/u;

function isUnknown(hits: Passage['hits'], at: number): boolean {
  return (hits[at]?.length ?? 0) === 0;
}

const HONORIFICS = wordSet('श्री श्रीमती डॉ डॉक्टर प्रो');
/** Endings of adjectives and adverbs: embattled Trump, meanwhile Putin. */
const QUALITY = /(?:ed|ing|ly|ian|ican|ist|ous|ive|ful|less|while|day)$/;

/** The lexicon knows the words that end at a token as something that no name holds. */
function isNamed(hits: Passage['hits'], at: number): boolean {
  for (let i = Math.max(0, at - 3); i <= at; i++) {
    if (hits[i]?.some(({ entry, to }) => to === at + 1 && entry.type !== 'person') === true) return true;
  }
  return false;
}
