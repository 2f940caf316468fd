import { civilDay } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isLongAgo, isMaking } from './asides.ts';
import type { Reached } from './chained-year.ts';
import { FRESH_DAYS } from './chained-year.ts';
import type { FoundDate, Meaning } from './meaning.ts';
import { resolve } from './resolve.ts';
import { coverOf, startOf } from './spans.ts';

/** Years before the report's from which on what a text begins with is history, however it is told. */
const LONG_AGO = 15;
/** Sentences, such as a headline, before that with its year. */
const OPENING = 2;
/** Tokens of a sentence within which its year is what it is about: by the summer of 2011, the 1971 war, 2014 was. */
const HEAD = 5;
/** Verbs of what a history begins with: the war began in 2011. */
const BEGAN = wordSet('began begun started erupted broke शुरू भड़का भड़की भड़के छिड़ा छिड़ी');

/**
 * Where a history begins: the first date of its text tells its year, and nothing in it is counted from the day of a report, no
 * yesterday, Monday or last month. Its bare days go on from there: Hungary rose in 1956. Students marched on 23 October.
 * Null for news, which tells years of long ago beside its own day, and for a chronology, whose entries have years of their own.
 * @param dates those of a text, in order
 * @param today first instant of the report's day, or null
 */
export function historyOf(
  passage: Passage,
  dates: readonly FoundDate[],
  today: number | null,
): Reached | null {
  const [first, second] = dates;
  const year = first === undefined ? null : yearIn(first.meaning);
  if (first === undefined || second === undefined || year === null || !dates.every(isOfNoReport)) return null;
  if (isMaking(passage, first) || isLongAgo(passage, first)) return null;
  const sentence = passage.sentences.findIndex(({ to }) => to > first.from);
  const { from, to } = passage.sentences[sentence] ?? first;
  const own = today === null ? null : civilDay(today).year;
  if (sentence > OPENING || (own !== null && year >= own)) return null;
  if (dates.some((date) => entryAt(passage, date.from) !== null)) return null;
  const words = passage.tokens.slice(from, to);
  const isAbout = first.from - from < HEAD || words.some(({ text }) => BEGAN.has(text));
  const isOld = own !== null && own - year >= LONG_AGO;
  // Fought in 2020. A truce was signed on 9 November. Talks were held in April 2022: between years gone by.
  const isBetween = second.meaning.is === 'fields' && dates.slice(2).some((date) => isBefore(date, own));
  const isPast = isOld || isBetween;
  if (!isAbout && !(isPast && second.from >= to)) return null;
  if (!isTold(dates, isPast ? null : today)) return null;
  const value = String(year).padStart(4, '0');
  return {
    value,
    sentence,
    goesOn: false,
    isCounted: false,
    opens: true,
    isSource: false,
    isBack: false,
    behind: false,
  };
}

/** Whether bare dates go on from a year: several of them, few so late that they could be news, where a day of news is given. */
function isTold(dates: readonly FoundDate[], today: number | null): boolean {
  const bare = dates.filter(({ meaning }) => meaning.is === 'fields');
  const fresh = today === null ? [] : bare.filter(({ meaning }) => isFresh(meaning, today));
  return bare.length > 1 && fresh.length * 2 < bare.length;
}

function isFresh(meaning: Meaning, today: number): boolean {
  const { value } = resolve(meaning, { today, context: null, tense: 'past', year: null });
  const start = startOf(value);
  return start !== null && today - start <= FRESH_DAYS * DAY;
}

function isBefore({ meaning }: FoundDate, year: number | null): boolean {
  const told = yearIn(meaning);
  return told !== null && year !== null && told < year;
}

/** The year that a date tells. */
function yearIn(meaning: Meaning): number | null {
  if (meaning.is === 'hedged') return yearIn(meaning.of);
  if (meaning.is === 'part') return meaning.of === null ? null : yearIn(meaning.of);
  if (meaning.is !== 'value' || !YEAR.test(meaning.edtf)) return null;
  const cover = coverOf(meaning.edtf);
  return cover === null ? null : civilDay(cover.start).year;
}

const YEAR = /^\d{4}(?:-\d\d){0,2}$/;

/** Two days later counts from what was told, where that can be. */
function isOfNoReport({ meaning, others }: FoundDate): boolean {
  return isAbsolute(meaning) || others.some((other) => isAbsolute(other.meaning));
}

function isAbsolute(meaning: Meaning): boolean {
  switch (meaning.is) {
    case 'either':
      return false;
    case 'shift':
      return meaning.origin.from === 'context' || meaning.origin.from === 'event';
    case 'fields':
      return meaning.month !== undefined && meaning.which === 'tense';
    case 'part':
      return meaning.of === null
        ? meaning.which !== 'last' && meaning.which !== 'next'
        : isAbsolute(meaning.of);
    case 'range':
      return [meaning.start, meaning.end].every((end) => end === null || isAbsolute(end));
    case 'hedged':
      return isAbsolute(meaning.of);
    default:
      return true;
  }
}
