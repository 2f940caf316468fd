import type { Lang } from '#lib/event/news-event.ts';
import { onceFor } from './once-for.ts';
import type { Passage } from './passage.ts';
import { isOfKey } from './senses.ts';

/** Function words of a text, by language. */
interface Words {
  readonly hi: number;
  readonly en: number;
  /** Of other languages in Devanagari: Marathi, Nepali, Sanskrit, Maithili. */
  readonly otherDeva: number;
  /** Of other languages in Latin letters, Hindi among them. */
  readonly otherLatin: number;
  /** Of Hindi in the letters of old fonts (Kruti Dev). */
  readonly legacy: number;
}

/** Letters, by script. */
interface Letters {
  readonly deva: number;
  readonly latn: number;
  readonly other: number;
}

/**
 * The language of most of a text, told by script and function words (है, के, में against Marathi आहे or
 * Nepali छ; the, of, and against la, der, yang); null when it is neither Hindi nor English. A few
 * words without any function word count as the language of their script.
 */
export function languageOf(passage: Passage): Lang | null {
  const { deva, latn, other } = lettersOf(passage);
  if (deva + latn === 0 || other > deva + latn) return null;
  const words = wordsOf(passage);
  if (deva >= latn) return words.otherDeva * 2 > words.hi && words.otherDeva > 1 ? null : 'hi';
  const foreign = words.otherLatin > words.en || words.legacy > words.en;
  // English hardly tells a sentence without any of its function words; but one word of an old font is “us”.
  const isAlone = words.en === 0 && words.otherLatin > 0;
  return foreign && (words.otherLatin + words.legacy > 1 || isAlone) ? null : 'en';
}

/** True of Hindi typed for an old font, such as Kruti Dev: Latin letters that only that font shows as Hindi. */
export function isLegacyFont(passage: Passage): boolean {
  const { deva, latn } = lettersOf(passage);
  const { legacy, en, otherLatin } = wordsOf(passage);
  return latn > deva && legacy >= 3 && legacy > 2 * en && legacy > otherLatin;
}

/** Counted once for each text. */
const lettersOf = onceFor(({ tokens }: Passage): Letters => {
  let [deva, latn, other] = [0, 0, 0];
  for (const { kind, text } of tokens) {
    if (kind === 'deva') deva += text.length;
    else if (kind === 'latn') latn += text.length;
    else if (kind === 'other') other += text.length;
  }
  return { deva, latn, other };
});

/** Counted once for each text. */
const wordsOf = onceFor(({ tokens, hits }: Passage): Words => {
  const counts = { hi: 0, en: 0, otherDeva: 0, otherLatin: 0, legacy: 0 };
  for (let i = 0; i < hits.length; i++) {
    for (const { entry } of hits[i] ?? []) {
      // Stocks fell Tuesday: a headline's only word that English alone has.
      if (entry.type === 'calendar' && entry.lang === 'en' && isOfKey(entry.sense, 'weekday')) counts.en++;
      if (entry.type !== 'reading') continue;
      if (entry.sense === 'lang:hi') counts.hi++;
      else if (entry.sense === 'lang:en') counts.en++;
      else if (entry.sense === 'lang:latin') counts.otherLatin++;
      // US jets, US troops.
      else if (entry.sense === 'legacy') counts.legacy += tokens[i]?.caps === true ? 0 : 1;
      else if (entry.sense.startsWith('lang:')) counts.otherDeva++;
    }
  }
  return counts;
});
