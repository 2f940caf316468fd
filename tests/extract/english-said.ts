import { englishDates } from '#lib/extract/date/english.ts';
import type { FoundDate, Meaning } from '#lib/extract/date/meaning.ts';
import { spanOf } from '#lib/extract/read/passage.ts';
import type { Passage } from '#lib/extract/read/passage.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

/** The English dates of a text in a line: `words = meaning <event> / other reading ; …`, or none. */
export function said(text: string): string {
  const passage = readPassage(text, lexicon);
  return (
    englishDates(passage)
      .map((found) => `${wordsOf(passage, found)} = ${inBrief(passage, found)}`)
      .join(' ; ') || 'none'
  );
}

/** The same without the words. */
export function meant(text: string): string {
  const passage = readPassage(text, lexicon);
  return englishDates(passage)
    .map((found) => inBrief(passage, found))
    .join(' ; ');
}

function wordsOf(passage: Passage, range: { readonly from: number; readonly to: number }): string {
  const { start, end } = spanOf(passage, range);
  return passage.source.slice(start, end);
}

function inBrief(passage: Passage, { meaning, others }: FoundDate): string {
  const event =
    meaning.is === 'shift' && meaning.origin.from === 'event'
      ? ` <${wordsOf(passage, meaning.origin.words)}>`
      : '';
  return brief(meaning) + event + others.map((other) => ` / ${brief(other.meaning)}`).join('');
}

function counted({ unit, count }: { readonly unit: string; readonly count: number }): string {
  return `${unit}${count < 0 ? '' : '+'}${count}`;
}

function brief(meaning: Meaning | null): string {
  switch (meaning?.is) {
    case undefined:
      return '';
    case 'value':
      return meaning.edtf;
    case 'fields':
      return [
        meaning.year,
        meaning.month && `m${meaning.month}`,
        meaning.day && `d${meaning.day}`,
        meaning.weekday && `w${meaning.weekday}`,
        meaning.which === 'tense' ? '' : meaning.which,
        meaning.beyond && `beyond ${meaning.beyond}`,
      ]
        .filter(Boolean)
        .join(' ');
    case 'part':
      return `${meaning.unit}#${meaning.number}${meaning.weekday === undefined ? '' : ` w${meaning.weekday}`} of ${brief(meaning.of) || meaning.which}${meaning.beyond === undefined ? '' : ` beyond ${meaning.beyond}`}`;
    case 'shift': {
      const from = meaning.origin.from === 'dateline' ? '' : ` ${meaning.origin.from}`;
      const at = meaning.at === undefined ? '' : ` at ${counted(meaning.at)}`;
      return counted(meaning) + from + at;
    }
    case 'either':
      return `either${meaning.days}`;
    case 'range':
      return `[${brief(meaning.start)} .. ${brief(meaning.end)}]`;
    case 'hedged':
      return brief(meaning.of) + meaning.qualifier;
  }
}
