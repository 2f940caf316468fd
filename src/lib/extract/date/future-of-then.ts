import type { Clause } from '../clause/clauses.ts';
import { is, within } from '../clause/grammar-words.ts';
import { isTold } from '../clause/english-boundary.ts';
import { DAY } from '#lib/event/span.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate, Tense } from './meaning.ts';
import { isOfTelling } from './of-telling.ts';
import { coverOf } from './spans.ts';
import { UNTIL } from './limits.ts';

/** A month or day. */
const DATED = /^\d{4}-\d\d(?:-\d\d)?$/;
/** The same, or a year. */
const DATED_HI = /^\d{4}(?:-\d\d){0,2}$/;
/** Days after which what was called or set for a month is of that time. */
const YEAR = 365 * DAY;

/** The date that a sentence has named before. */
interface Before extends Range {
  readonly value: string;
}

/** What may be of a day to come, besides sayings and wishes. */
const THOUGHT: ReadonlySet<string> = wordSet(
  'denied insisted argued predicted forecast feared believed thought estimated assured announced',
);
/** Tokens from what was said to its day, and from that day to what would come. */
const REACH = 14;

/**
 * The day from which a bare month or weekday is ahead in what was said then: promised in November that it would publish in
 * January, threatened on May 9 to strike from June 1, denied on Sunday that ships would be turned back from Monday. Null where nothing was said on a date before.
 * @param before the date last named, of the same sentence
 * @param today first instant of the report's day
 */
export function futureOfThen(
  passage: Passage,
  date: FoundDate,
  {
    before,
    tense,
    clause,
    today,
  }: {
    readonly before: Before;
    readonly tense: Tense;
    readonly clause: Clause | undefined;
    readonly today: number | null;
  },
): number | null {
  const { meaning, rule, from } = date;
  if (tense !== 'future' || meaning.is !== 'fields') return null;
  if (meaning.year !== undefined || meaning.which !== 'tense') return null;
  const isHindi = rule.startsWith('hi-');
  const isDated = isHindi ? DATED_HI.test(before.value) : DATED.test(before.value);
  if (!isDated || from - before.to > REACH) return null;
  const begins = coverOf(before.value)?.start ?? null;
  if (isHindi) {
    // 30 जुलाई: ट्रंप ने कहा कि एक अगस्त से शुल्क लगेगा: after the day on which that was said.
    const wasSaid = within(passage, before.to, from, (i) => passage.tokens[i]?.text === 'कि');
    const isMonth = meaning.month !== undefined && begins !== null && today !== null && begins < today;
    const isOf = clause !== undefined && isOfTelling(passage, date, clause, before);
    return wasSaid && isMonth && isOf ? begins : null;
  }
  const isPast = clause?.tense === 'past';
  // In February 1974 he called an election for 28 February: told as past, of a year gone by.
  const isOld = isPast && begins !== null && today !== null && today - begins > YEAR;
  // Set a hearing for June 3, threatened to strike from June 1: of a day before that.
  const isFor = passage.tokens[from - 1]?.text === 'for' && meaning.month !== undefined;
  const isBound = isFor || passage.tokens[before.to]?.text === 'to';
  const isGiven = isPast && meaning.month !== undefined && isUntil(passage, before, from);
  const isThen =
    isOld || isBound || isGiven || within(passage, before.to, from, (i) => is(passage, i, 'would'));
  const wasSaid =
    isOld ||
    isFor ||
    isGiven ||
    within(
      passage,
      before.from - REACH,
      from,
      (i) => isTold(passage, i) || is(passage, i, 'wish') || THOUGHT.has(passage.tokens[i]?.text ?? ''),
    );
  const then = isThen && wasSaid ? begins : null;
  if (then === null || today === null || then >= today) return null;
  // A weekday is of that same week.
  return meaning.month === undefined && today - then >= 7 * DAY ? null : then;
}

/** Raised its bid in February, and was given until the end of March: what was then to last until a month. */
function isUntil(passage: Passage, before: Range, from: number): boolean {
  const { tokens } = passage;
  const last = Math.max(before.to, from - HEDGED);
  return (
    within(passage, last, from, (i) => UNTIL.has(tokens[i]?.text ?? '')) &&
    !within(passage, before.to, from, (i) => PERFECT.has(tokens[i]?.text ?? ''))
  );
}

/** Tokens of until and what tells the part of the month: until the end of. */
const HEDGED = 4;
const PERFECT: ReadonlySet<string> = wordSet('has have is are will');
