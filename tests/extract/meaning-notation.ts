import type { FoundDate, Meaning } from '#lib/extract/date/meaning.ts';
import type { Passage } from '#lib/extract/read/passage.ts';
import { spanOf } from '#lib/extract/read/passage.ts';

/**
 * What a date says, in short: `2018-10`; `*-12-4 w4` 4 December, a Thursday; `w1 last` last Monday; `month#3 of
 * year-1` March of last year; `day#1 w1 of *-12` the first Monday of December; `day+1 ctx` the day after the one last named; `±1` yesterday or tomorrow.
 */
export function notationOf(passage: Passage, { meaning }: FoundDate): string {
  return short(passage, meaning);
}

function short(passage: Passage, meaning: Meaning | null): string {
  switch (meaning?.is) {
    case undefined:
      return '..';
    case 'value':
      return meaning.edtf;
    case 'fields': {
      const { year, month, day, weekday, which } = meaning;
      const least = day !== undefined ? 3 : month !== undefined ? 2 : year !== undefined ? 1 : 0;
      const date = [year, month, day]
        .slice(0, least)
        .map((part) => (part === undefined ? '*' : String(part)));
      const name = weekday === undefined ? [] : [`w${weekday}`];
      return [...(least === 0 ? [] : [date.join('-')]), ...name, ...(which === 'tense' ? [] : [which])].join(
        ' ',
      );
    }
    case 'part': {
      const of = meaning.of === null ? meaning.which : short(passage, meaning.of);
      const name = meaning.weekday === undefined ? '' : ` w${meaning.weekday}`;
      return `${meaning.unit}#${meaning.number}${name} of ${of}`;
    }
    case 'shift': {
      const { origin, unit, count } = meaning;
      const sign = count < 0 ? '' : '+';
      return `${unit}${sign}${count}${originOf(passage, origin)}`;
    }
    case 'either':
      return `±${meaning.days}${meaning.weekday === undefined ? '' : ` w${meaning.weekday}`}`;
    case 'range':
      return `${short(passage, meaning.start)}/${short(passage, meaning.end)}`;
    case 'hedged':
      return `${short(passage, meaning.of)}${meaning.qualifier}`;
  }
}

function originOf(passage: Passage, origin: Extract<Meaning, { is: 'shift' }>['origin']): string {
  if (origin.from === 'dateline') return '';
  if (origin.from === 'turn') return ' turn';
  if (origin.from === 'context') return ' ctx';
  const { start, end } = spanOf(passage, origin.words);
  return ` after ${passage.source.slice(start, end)}`;
}
