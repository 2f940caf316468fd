import { fold } from '#lib/event/fold.ts';
import type { Lang } from '#lib/event/news-event.ts';
import { calendarWords } from '../lexicon/calendar-words.mjs';

/** News words for weekdays that Intl doesn't write, Monday 1 to Sunday 7. */
const MORE: readonly (readonly [string, number])[] = [
  ['गुरूवार', 4],
  ['बृहस्पतिवार', 4],
  ['वीरवार', 4],
  ['इतवार', 7],
];

interface DateWord {
  readonly word: string;
  readonly sense: 'weekday' | 'month';
  readonly number: number;
}

const WORDS: Readonly<Record<Lang, readonly DateWord[]>> = { hi: wordsOf('hi'), en: wordsOf('en') };

/**
 * Weekdays (Monday 1 to Sunday 7) or months (1 to 12) that the words name, each once. Knows only what Intl writes and a few
 * words more: it checks the gold data, by other means than the extractor's.
 */
export function numbersIn(text: string, lang: Lang, sense: 'weekday' | 'month'): readonly number[] {
  const folded = foldedText(text);
  const tokens = new Set(folded.split(/[^\p{L}\p{M}]+/u));
  return [
    ...new Set(
      WORDS[lang].filter((w) => w.sense === sense && tokens.has(w.word)).map(({ number }) => number),
    ),
  ];
}

function wordsOf(lang: Lang): readonly DateWord[] {
  const intl = calendarWords()
    .filter((word) => word.lang === lang)
    .flatMap(({ text, senses }) => {
      const [sense, number] = (senses[0] ?? '').split(':');
      return sense === 'weekday' || sense === 'month'
        ? [{ text, sense, number: Number(number) } as const]
        : [];
    });
  const more =
    lang === 'hi' ? MORE.map(([text, number]) => ({ text, sense: 'weekday', number }) as const) : [];
  return [...intl, ...more].map(({ text, sense, number }) => ({ word: foldedText(text), sense, number }));
}

function foldedText(text: string): string {
  return fold(text).toLowerCase();
}
