import { DAY } from '#lib/event/span.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { DateTold, ReportDay } from './date-told.ts';
import { dayOfStory } from './day-of-story.ts';
import { futureOfThen } from './future-of-then.ts';
import { countIn, isBack, isHowLong, readIn } from './how-long.ts';
import { isLimit } from './limits.ts';
import type { FoundDate } from './meaning.ts';
import { readNext, readNextOfThen } from './next-told.ts';
import { pastOfThen, yearBeforeIt } from './past-of-then.ts';
import type { Setting } from './resolve.ts';
import { resolve } from './resolve.ts';
import { coverOf, isDay, startsAfter } from './spans.ts';
import type { Story } from './story.ts';
import type { FoundTimex, Named } from './timex-of.ts';
import { ofDate, timexOf } from './timex-of.ts';
import { isNear, isOfSentence, isThatYear, yearBeside } from './told-year.ts';
import { ofYearBefore } from './year-before.ts';

/** A date that has its value, and the words that it was read from: fewer where the rest told how long something took. */
export interface ValueTold {
  readonly told: DateTold;
  readonly timex: FoundTimex;
}

/**
 * The value of a date in its story: counted from the last date named, or from an earlier one where that would take what
 * happened into days to come. Null where it is none, but how long something took.
 * @param chained the year that the story gives it, or null
 */
export function valueTold(
  passage: Passage,
  told: DateTold,
  story: Story,
  chained: number | null,
  report: ReportDay,
): ValueTold | null {
  const { date, sentence, tense, when } = told;
  const { named, past, lastDay, beside, yeared, lastYear } = story;
  const { today } = report;
  const from = (day: Named | null): FoundTimex => countedFrom(passage, told, day, chained, report);
  // Crimes during the uprising of August 2024. She fled on Aug. 5 that year: of the only year that was told.
  // Registered in 2016. Two years later he was held, and in December that year freed: of the year counted, not told.
  const isOfCounted = named?.isCounted === true && named.range.from >= (lastYear?.range.from ?? 0);
  const isOfLast =
    isThatYear(date.meaning) && (named?.year ?? null) === null && !isOfCounted && isNear(lastYear, sentence);
  let timex = from(isOfLast ? lastYear : named);
  // Took over in January 2021, after a man whom they had shot that August: of the year before, where it lay behind.
  const prior =
    told.behind && isOfSentence(named, sentence) && isAfterIt(timex, named) ? ofYearBefore(date) : null;
  if (prior !== null) {
    const before = { ...told, date: prior };
    return { told: before, timex: countedFrom(passage, before, named, chained, report) };
  }
  // What is told as past is counted from no day to come: "extended it until 8 July. A week earlier he had …".
  const isCounted = timex.anchor?.what === 'date' && tense === 'past';
  const isOther = past === null ? (countIn(date.meaning)?.count ?? 0) < 0 : past !== named;
  if (isCounted && isOther && startsAfter(timex.value, today)) timex = from(past);
  // Ordered in December 2021, arrived in April. Six bought the following June: of the year that was told.
  const isAhead = timex.anchor?.what === 'date' && tense !== 'future' && startsAfter(timex.value, today);
  if (isAhead && yeared !== null && yeared !== named) timex = from(yeared);
  // Convicted on Wednesday of a murder in June 2022. He was held that August: of the year told beside, too.
  if (isAhead && startsAfter(timex.value, today) && isNear(lastYear, sentence - 1)) timex = from(lastYear);
  // Jailed on Friday, after he had declared martial law on December 3, 2024. Eleven days later he was impeached: from the day
  // that the sentence stepped back to, where that of the news would make it one to come.
  const isToCome = isCounted && (countIn(date.meaning)?.count ?? 0) > 0 && startsAfter(timex.value, today);
  if (isToCome && isNear(beside, sentence)) timex = from(beside);
  // Met on Friday; trade was $68 billion in 2024-25. A day earlier …: counted from the day told before, not from the year.
  const isUncounted =
    timex.value === null &&
    countIn(date.meaning)?.origin.from === 'context' &&
    (startsAfter(named?.value ?? null, today) || isLong(named?.value ?? null));
  if (isUncounted && lastDay !== null && lastDay !== named && sentence - lastDay.sentence <= NEWS)
    timex = from(lastDay);
  // सोमवार को सजा सुनाई। सुनवाई 23 अक्टूबर को पूरी हुई थी। ⏎ … उसी दिन: a new paragraph is back in the news.
  const isBackInNews =
    date.rule.startsWith('hi-') &&
    countIn(date.meaning)?.origin.from === 'context' &&
    isDay(named?.value ?? '') &&
    lastDay !== null &&
    lastDay !== named &&
    sentence - lastDay.sentence <= NEWS &&
    hasParagraph(passage, named?.range.to ?? 0, date.from);
  if (isBackInNews) timex = from(lastDay);
  // Told parliament on Monday that prices had fallen in January. The same day: of the day that the sentence named, not of the month.
  if (isThatDay(date) && isBesideDay(named, lastDay)) timex = from(lastDay);
  if (!isHowLong(date, when) || !startsAfter(timex.value, today)) {
    // Freed the next day, after what is still to be solved: none to come, where the clause tells what was.
    const isDays = isCounted && countIn(date.meaning)?.unit === 'day';
    const isNone = isDays && startsAfter(timex.value, today) && !startsAfter(named?.value ?? null, today);
    return { told, timex: isNone ? { ...timex, value: null, anchor: null, reason: 'no-anchor' } : timex };
  }
  // जून में यात्रा पांच साल बाद बहाल हुई: what came so long after is not to come.
  if (date.alone === undefined) return null;
  const alone = { ...told, date: date.alone };
  return { told: alone, timex: countedFrom(passage, alone, named, chained, report) };
}

/** That day, उसी दिन. */
function isThatDay({ meaning }: FoundDate): boolean {
  const count = countIn(meaning);
  return count?.origin.from === 'context' && count.unit === 'day' && count.count === 0;
}

/** Whether the last date is a month or year that a sentence told beside its day. */
function isBesideDay(named: Named | null, lastDay: Named | null): boolean {
  return named !== null && !isDay(named.value) && lastDay?.sentence === named.sentence;
}

/** Whether a line begins between two tokens near each other. */
function hasParagraph({ tokens }: Passage, from: number, to: number): boolean {
  return to - from <= PARAGRAPH && tokens.slice(from, to).some(({ line }) => line);
}

const PARAGRAPH = 80;

/** Whether a month or day lies behind the one told before it. */
function isAfterIt({ value }: FoundTimex, named: Named | null): boolean {
  return value !== null && named !== null && value.length >= named.value.length && value > named.value;
}

/** The value of a date as counted from one before it. */
function countedFrom(
  passage: Passage,
  { date, clause, sentence, when, listed, behind, isOpen }: DateTold,
  from: Named | null,
  chained: number | null,
  { dateline, today }: ReportDay,
): FoundTimex {
  const behindYear = from !== null && from.sentence === sentence && behind ? from.year : null;
  const before = from?.sentence === sentence ? { ...from.range, value: from.value } : null;
  const came = before === null ? null : pastOfThen(passage, date, { before, tense: when, today });
  const then =
    before === null || came !== null
      ? came
      : futureOfThen(passage, date, { before, tense: when, clause, today });
  const setting: Setting = {
    today: then ?? today,
    context: from?.value ?? null,
    tense: when,
    year:
      came !== null
        ? null
        : (behindYear ??
          listed ??
          chained ??
          (before === null ? null : yearBeforeIt(passage, date, { before, tense: when })) ??
          yearBeside(date, from, { sentence, tense: when })),
  };
  const isTold =
    when === 'past' && from !== null && !startsAfter(from.value, today) && sentence - from.sentence <= REACH;
  const isOfOld =
    isTold && today !== null && MONTHLY.test(from.value) && !startsAfter(from.value, today - OLD_DAYS * DAY);
  const isOfThen = before !== null && when === 'future' && isYearPast(before.value, today);
  const after = isTold
    ? readNext(passage, date, clause, isOfOld)
    : isOfThen
      ? readNextOfThen(passage, date, clause, before)
      : date;
  // अगले साल 15 जनवरी को बैठक बुलाई है: what is told as past is none to come.
  const next = after !== date && startsAfter(resolve(after.meaning, setting).value, today) ? date : after;
  const own =
    from === null
      ? next
      : dayOfStory(next, {
          value: from.value,
          ago: sentence - from.sentence,
          tense: when,
          behind: behind && !isLimit(passage, date),
          today,
        });
  const isNarrated =
    // नौ महीने पहले शादी हुई थी और एक महीने पहले वह मायके आई थी: each from the report's day.
    (behind && from !== null && isNear(from, sentence) && !(from.isAgo && date.rule === 'hi-before')) ||
    isInstead(passage, date, before);
  const of = { passage, dateline, named: from, isOpen };
  const narrated = timexOf(readIn(own, setting, isNarrated), setting, of);
  // जुलाई में झटके लगे हैं। दो दिन पहले भी झटके लगे थे: from a month no days are counted.
  const timex = narrated.value === null && isBack(own) ? timexOf(own, setting, of) : narrated;
  const isOfStory = then !== null || own !== next;
  return isOfStory && from !== null ? { ...timex, anchor: ofDate(from) } : timex;
}

/** 2025, 2024-04/2025-03, 202X, a quarter of which figures are: a day after it is none; what is told of a month may have been on any day of it. */
function isLong(value: string | null): boolean {
  const cover = value === null ? null : coverOf(value);
  return cover !== null && cover.end - cover.start > MONTH_DAYS * DAY;
}

const MONTH_DAYS = 31;

/** More than a year before the report. */
function isYearPast(value: string, today: number | null): boolean {
  const cover = coverOf(value);
  return cover !== null && today !== null && today - cover.end > YEAR_DAYS * DAY;
}

const YEAR_DAYS = 365;

/** Sentences in which days are counted from that of the news, whatever lay behind is told between. */
const NEWS = 8;
/** Days before the report from which on what was announced for the next month has long been done. */
const OLD_DAYS = 730;
/** A month, or a day of one. */
const MONTHLY = /^\d{4}-\d\d/;

/** Sentences that a story may go without a date before what comes the year after it. */
const REACH = 3;

/**
 * शनिवार को आने वाला था, मगर एक दिन पहले ही पकड़ा गया: so long before the day just told, which was to be otherwise. शादी 10 फरवरी को
 * थी और ठीक दो दिन पहले: to the day.
 */
function isInstead({ tokens }: Passage, { from, to }: FoundDate, named: Range | null): boolean {
  if (named !== null && tokens[from - 1]?.text === 'ठीक' && from - named.to <= INSTEAD) return true;
  if (named === null || tokens[to]?.text !== 'ही' || from - named.to > INSTEAD) return false;
  return BUT.has(tokens[from - 1]?.text ?? '') || BUT.has(tokens[from - 2]?.text ?? '');
}

/** Tokens from a day to what came so long before it instead. */
const INSTEAD = 10;

const BUT: ReadonlySet<string> = wordSet('मगर लेकिन पर परंतु किंतु');
