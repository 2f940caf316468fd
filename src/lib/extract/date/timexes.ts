import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { civilDay } from '#lib/event/calendar.ts';
import { entryAt } from '../read/entries.ts';
import type { Entry } from '../read/entries.ts';
import { placeLineDates } from '../read/dateline.ts';
import {
  isAfterYear,
  isBesideIt,
  isCharged,
  isLongAgo,
  isMaking,
  isOfNoun,
  isSinceBeside,
  isSinceYear,
  isStepBack,
} from './asides.ts';
import type { Reached } from './chained-year.ts';
import { FRESH_DAYS, chainedYear, isBeforeIt, opensSentence } from './chained-year.ts';
import { DAY } from '#lib/event/span.ts';
import { countedFromDates } from './counted-from-dates.ts';
import { isOfAnyWeek, isOfEveryYear, isSeasonal } from './english-seasonal.ts';
import { endsAside } from '../clause/english-participle.ts';
import { englishDates } from './english.ts';
import { dayOfStory } from './day-of-story.ts';
import { futureOfThen } from './future-of-then.ts';
import { pastOfThen, yearBeforeIt } from './past-of-then.ts';
import { hindiDates } from './hindi.ts';
import { historyOf } from './history.ts';
import { isAnyWinter } from './hindi-seasonal.ts';
import type { FoundDate } from './meaning.ts';
import type { Setting } from './resolve.ts';
import { readNext } from './next-told.ts';
import { listedInOrder } from './listed-weekdays.ts';
import { inNamedEvent } from './named-day.ts';
import { resolve } from './resolve.ts';
import { coverOf, startOf } from './spans.ts';
import { withTenses } from './tensed.ts';
import { wordSet } from '../read/word-set.ts';
import { countIn, isBack, isHowLong, isStillSo, readIn } from './how-long.ts';
import { isLimit, isSince, isUntil, isUpToNow } from './limits.ts';
import { isWithinName, longest } from './longest.ts';
import type { FoundTimex, Named } from './timex-of.ts';
import { namedBy, ofDate, timexOf } from './timex-of.ts';
import { isNear, isThatYear, yearBeside, yearOf, yearOfAside, yearTold } from './told-year.ts';

/**
 * Every date expression of a text with its value. Those that count from an event (`shift` from `event`)
 * have none yet, unless the words of the event are a date: `link/solve.ts` gives it. In order, none
 * overlapping. Linear.
 * @param dateline EDTF calendar day, or null
 */
export function timexesOf(
  passage: Passage,
  clauses: readonly Clause[],
  dateline: string | null,
): readonly FoundTimex[] {
  const today = startOf(dateline);
  const places = new Set(placeLineDates(passage).map(({ from }) => from));
  const all = longest([...hindiDates(passage), ...englishDates(passage)]);
  const dates = all
    .filter((date) => !places.has(date.from) && !isWithinName(passage, date))
    .map((date) => inNamedEvent(passage, date));
  const sent = all
    .filter((date) => places.has(date.from))
    .map((date) => sentOn(date, { passage, dateline, today }));
  const found: FoundTimex[] = [];
  let named: Named | null = null;
  /** The last named that isn't to come. */
  let past: Named | null = null;
  /** The last named that is a day, and not of what lay behind. */
  let lastDay: Named | null = null;
  /** The last named whose words tell its year. */
  let yeared: Named | null = null;
  /** The last date whose words tell its year, also where it is told beside. */
  let lastYear: Named | null = null;
  const tensed = withTenses(passage, clauses, dates, today);
  const history = sent.length > 0 ? null : historyOf(passage, dates, today);
  /** The last day, month or year whose year the text tells. */
  let reached: Reached | null = history;
  for (const [d, { date: whole, clause, tense, isWont, isOpen }] of tensed.entries()) {
    const sentence = clause?.sentence ?? 0;
    // पुतिन चार साल बाद 4 दिसंबर को पहुंचे: where nothing was told to count from, it took so long.
    let date: FoundDate = named === null && tense === 'past' ? (whole.alone ?? whole) : whole;
    if (
      isWont ||
      isSeasonal(passage, date, tense) ||
      isAnyWinter(passage, date, clause) ||
      isOfEveryYear(passage, date)
    )
      continue;
    if (isStillSo(passage, date, clause)) continue;
    if (isOfAnyWeek(passage, date, clause?.tense ?? 'none')) continue;
    if (date.mayLast === true && tense !== 'future' && !isNear(named, sentence)) continue;
    const entry = entryAt(passage, date.from);
    // What a chronology tells in the present has happened.
    const isLater = tense === 'future' && (clause?.tense !== 'present' || !isOld(entry, today));
    const isStill = clause?.tense === 'present' && isEvenAfter(passage, date);
    const when = (entry !== null && !isLater) || isStill ? 'past' : tense;
    /** The year of a chronology: of what stands at the head of its entries or under a year, and of what they tell as past. */
    const isListed = entry !== null && (entry.isHeading || date.from < entry.date.to || when === 'past');
    const listed = isListed ? entry.year : null;
    if (named === null && (pointsBack(passage, date) || isHowLong(date, when))) continue;
    const behind = isBehind(passage, clause);
    const isAside =
      (isOfSentence(named, sentence) && (isOfNoun(passage, date) || isSinceBeside(passage, clause, date))) ||
      isSinceYear(passage, date) ||
      isLongAgo(passage, date);
    // The two, ordered in 2021, arrived in April: what is told beside the subject is none of the story.
    const isMain =
      named?.sentence === sentence && ((clause?.subject ?? null) !== null || endsAside(passage, named.range));
    const isOpenYear = when !== 'present' || (clause?.lang === 'hi' && clause.tense === 'past');
    const chained: number | null =
      (history === null && (isMain || !isOpenYear)) || reached === null
        ? null
        : chainedYear(passage, date, {
            reached,
            sentence,
            tense: when,
            behind,
            until: yearTold(tensed.slice(d + 1, d + 1 + AHEAD), today),
            today,
            isHistory: history !== null,
          });
    const told = (from: Named | null): FoundTimex => {
      const behindYear = from !== null && from.sentence === sentence && behind ? from.year : null;
      const before = from?.sentence === sentence ? { ...from.range, value: from.value } : null;
      const came = before === null ? null : pastOfThen(passage, date, { before, tense: when, today });
      const then =
        before === null || came !== null
          ? came
          : futureOfThen(passage, date, { before, tense: when, isPast: clause?.tense === 'past', today });
      const setting = {
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
              yearBeside(date, from, { sentence, tense: when }) ??
              yearOfAside(passage, date, from, sentence)),
      };
      const isTold =
        when === 'past' && from !== null && !isAfter(from.value, today) && sentence - from.sentence <= REACH;
      const isOfOld =
        isTold && today !== null && MONTHLY.test(from.value) && !isAfter(from.value, today - OLD_DAYS * DAY);
      const after = isTold ? readNext(passage, date, clause, isOfOld) : date;
      // अगले साल 15 जनवरी को बैठक बुलाई है: what is told as past is none to come.
      const next = after !== date && isAfter(resolve(after.meaning, setting).value, today) ? date : after;
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
    };
    // Crimes during the uprising of August 2024. She fled on Aug. 5 that year: of the only year that was told.
    const isOfLast = isThatYear(date.meaning) && (named?.year ?? null) === null && isNear(lastYear, sentence);
    let timex = told(isOfLast ? lastYear : named);
    // What is told as past is counted from no day to come: "extended it until 8 July. A week earlier he had …".
    const isCounted = timex.anchor?.what === 'date' && tense === 'past';
    const isOther = past === null ? (countIn(date.meaning)?.count ?? 0) < 0 : past !== named;
    if (isCounted && isOther && isAfter(timex.value, today)) timex = told(past);
    // Ordered in December 2021, arrived in April. Six bought the following June: of the year that was told.
    const isAhead = timex.anchor?.what === 'date' && tense !== 'future' && isAfter(timex.value, today);
    if (isAhead && yeared !== null && yeared !== named) timex = told(yeared);
    // Met on Friday; trade was $68 billion in 2024-25. A day earlier …: counted from the day told before, not from the year.
    const isUncounted =
      timex.value === null &&
      countIn(date.meaning)?.origin.from === 'context' &&
      (isAfter(named?.value ?? null, today) || isYearOrMore(named?.value ?? null));
    if (isUncounted && lastDay !== null && lastDay !== named && sentence - lastDay.sentence <= NEWS)
      timex = told(lastDay);
    // जून में यात्रा पांच साल बाद बहाल हुई: what came so long after is not to come.
    if (isHowLong(date, when) && isAfter(timex.value, today)) {
      if (date.alone === undefined) continue;
      date = date.alone;
      timex = told(named);
    }
    found.push(timex);
    const ownYear = timex.value === null || timex.value.includes('..') ? null : yearOf(date, timex.value);
    if (timex.value !== null && ownYear !== null)
      lastYear = { ...namedBy(timex, timex.value), sentence, year: ownYear };
    const isPassing =
      COARSE.test(timex.value ?? '') &&
      (isBesideIt(passage, clause, date) || isLongBefore(timex.value, named, sentence));
    const isBackThen = isOfSentence(named, sentence) && isStepBack(passage, clause, timex, named);
    if (timex.value !== null && !timex.value.includes('..') && !isAside && !isPassing && !isBackThen) {
      const isAfterNews =
        isNear(named, sentence) && today !== null && isAfter(named?.value ?? null, today - FRESH_DAYS * DAY);
      named = { ...namedBy(timex, timex.value), sentence, year: isMaking(passage, date) ? null : ownYear };
      if (!isAfter(timex.value, today)) past = named;
      if (DAY_VALUE.test(timex.value) && !behind) lastDay = named;
      if (ownYear !== null) yeared = named;
      const isReached = (timex.anchor?.what !== 'dateline' || !isBare(date)) && REACHED.test(timex.value);
      // 15 मार्च तक हटाने को कहा, had sought time until 30 June: what was to come leaves the story where it is.
      if (reached !== null && isUntil(passage, date)) continue;
      if (isSince(passage, date) && (clause?.tense === 'present' || isUpToNow(passage, date))) continue;
      // 2016 के बाद जून में फिर बाढ़ आई: not of the year that it is after.
      if (isAfterYear(passage, date) || isCharged(passage, date, clause)) continue;
      // 23 अगस्त 2023 को उतरा। 2019 में पहला गिर गया था। 2 सितंबर को …: what lay years behind leaves it, too.
      if (behind && isYearBehind(timex.value, reached)) continue;
      if (isReached) {
        const isBack = isBeforeIt(passage, date.from);
        const isCounted = timex.anchor?.what === 'date';
        const opens = isCounted || opensSentence(passage, sentence, date.from);
        // A new paragraph tells a story of its own.
        const isNew =
          date.rule.startsWith('hi-') &&
          passage.tokens[passage.sentences[sentence]?.from ?? 0]?.line === true;
        const isSource = isAfterNews && !opens && !isNew && /^\d{4}-\d\d$/.test(timex.value);
        reached = {
          value: timex.value,
          sentence,
          goesOn: chained !== null,
          isCounted,
          opens,
          isSource,
          isBack,
        };
      } else if (
        history === null &&
        timex.anchor?.what !== 'date' &&
        (when === 'past' || when === 'none' || !isBare(date))
      )
        reached = null;
    }
  }
  return [...sent, ...countedFromDates(passage, listedInOrder(passage, found, today))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The date of a place line (NEW DELHI, Oct 16 -): the last such day until that of the report. */
function sentOn(
  date: FoundDate,
  {
    passage,
    dateline,
    today,
  }: { readonly passage: Passage; readonly dateline: string | null; readonly today: number | null },
): FoundTimex {
  const setting: Setting = { today, context: null, tense: 'past', year: null };
  return { ...timexOf(date, setting, { passage, dateline, named: null, isOpen: false }), sent: true };
}

/** The same, or some days: 2-3 दिसंबर 1984 की रात. */
const REACHED = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:\/\d{4}-\d\d-\d\d)?)?)?$/;

/** Dates ahead among which one that says its year is looked for. */
const AHEAD = 3;

/** Whether an entry is of a year before the report's: “1999: the strikes begin; they end on 10 June”. */
function isOld(entry: Entry | null, today: number | null): boolean {
  const year = entry?.year ?? null;
  return year !== null && today !== null && year < civilDay(today).year;
}

/** 5 मई, जनवरी में, not पिछले साल जनवरी में; in English “last January” as well. */
function isBare({ meaning, rule }: FoundDate): boolean {
  return !rule.startsWith('hi-') || (meaning.is === 'fields' && meaning.which === 'tense');
}

/** 2025, 2024-04/2025-03, 202X: a day after it is none; what is told of a month may have been on any day of it. */
function isYearOrMore(value: string | null): boolean {
  const cover = value === null ? null : coverOf(value);
  return cover !== null && cover.end - cover.start > YEAR_DAYS * DAY;
}

const YEAR_DAYS = 360;

const DAY_VALUE = /^\d{4}-\d\d-\d\d$/;

/** A month or year. */
const COARSE = /^\d{4}(?:-\d\d)?$/;

/** That night, उसी दिन: with no date before, there is nothing that it points to. */
function pointsBack({ tokens }: Passage, { from, rule }: FoundDate): boolean {
  const text = tokens[from]?.text ?? '';
  return rule === 'hi-same' ? /^उस/.test(text) : rule === 'en-unit-context' && text === 'that';
}

/** A week later it admitted guilt over crashes in October 2018 and March 2019: a month long before what its sentence told. */
function isLongBefore(value: string | null, named: Named | null, sentence: number): boolean {
  if (named === null || !isOfSentence(named, sentence) || COARSE.test(named.value)) return false;
  const [at, before] = [startOf(value), startOf(named.value)];
  return at !== null && before !== null && before - at > LONG_BEFORE * DAY;
}

const LONG_BEFORE = 200;

/** A year before that of the day to which a story has come. */
function isYearBehind(value: string, reached: Reached | null): boolean {
  const isOfDay = reached !== null && !COARSE.test(reached.value);
  return isOfDay && /^\d{4}$/.test(value) && value < reached.value.slice(0, 4);
}

/** Whether a value begins after a day. */
function isAfter(value: string | null, day: number | null): boolean {
  const start = startOf(value);
  return start !== null && day !== null && start > day;
}

/** Sentences in which days are counted from that of the news, whatever lay behind is told between. */
const NEWS = 8;
/** Days before the report from which on what was announced for the next month has long been done. */
const OLD_DAYS = 730;
/** A month, or a day of one. */
const MONTHLY = /^\d{4}-\d\d/;

/** Sentences that a story may go without a date before what comes the year after it. */
const REACH = 3;

function isOfSentence(named: Named | null, sentence: number): boolean {
  return named?.sentence === sentence;
}

/** A pluperfect tells what lay behind: its bare months are of the year just named. */
function isBehind({ tokens }: Passage, clause: Clause | undefined): boolean {
  if (clause === undefined || clause.finite === null || clause.tense !== 'past') return false;
  for (let i = clause.finite.from; i < clause.finite.to; i++) {
    if (PLUPERFECT.has(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

const PLUPERFECT: ReadonlySet<string> = new Set(['था', 'थे', 'थी', 'थीं', 'had']);

/**
 * शनिवार को आने वाला था, मगर एक दिन पहले ही पकड़ा गया: so long before the day just told, which was to be otherwise. शादी 10 फरवरी को
 * थी और ठीक दो दिन पहले: to the day.
 */
function isInstead({ tokens }: Passage, { from, to }: FoundDate, named: Range | null): boolean {
  if (named !== null && tokens[from - 1]?.text === 'ठीक' && from - named.to <= INSTEAD) return true;
  if (named === null || tokens[to]?.text !== 'ही' || from - named.to > INSTEAD) return false;
  return BUT.has(tokens[from - 1]?.text ?? '') || BUT.has(tokens[from - 2]?.text ?? '');
}

/** दो सप्ताह बाद भी लोग लापता हैं: so long after the day just told. */
function isEvenAfter({ tokens }: Passage, { rule, to }: FoundDate): boolean {
  return rule === 'hi-after' && tokens[to]?.text === 'भी';
}

/** Tokens from a day to what came so long before it instead. */
const INSTEAD = 10;

const BUT: ReadonlySet<string> = wordSet('मगर लेकिन पर परंतु किंतु');
