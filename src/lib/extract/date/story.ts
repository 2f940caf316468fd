import { DAY } from '#lib/event/span.ts';
import type { Passage } from '../read/passage.ts';
import { isAfterYear, isBesideIt, isCharged, isMaking, isStepBack } from './asides.ts';
import type { Reached } from './chained-year.ts';
import { FRESH_DAYS, isBeforeIt, opensSentence } from './chained-year.ts';
import type { DateTold, ReportDay } from './date-told.ts';
import { isSince, isUntil, isUpToNow } from './limits.ts';
import type { FoundDate } from './meaning.ts';
import { isDay, startsAfter, startOf } from './spans.ts';
import type { FoundTimex, Named } from './timex-of.ts';
import { namedBy } from './timex-of.ts';
import { isNear, isOfSentence, isOfYearBefore, isThatYear, yearOf } from './told-year.ts';

/** Where a text has come to: the dates that the next one may count from, each null until there is one. */
export interface Story {
  /** The last named. */
  readonly named: Named | null;
  /** The last named that isn't to come. */
  readonly past: Named | null;
  /** The last named that is a day, and not of what lay behind. */
  readonly lastDay: Named | null;
  /** The last that was told beside the others: what a sentence stepped back to. */
  readonly beside: Named | null;
  /** The last named whose words tell its year. */
  readonly yeared: Named | null;
  /** The last date whose words tell its year, also where it is told beside. */
  readonly lastYear: Named | null;
  /** The last day, month or year whose year the text tells. */
  readonly reached: Reached | null;
}

/** The story once a date has been told in it; what is told beside it, or lies far behind, leaves it where it is. */
export function storyAfter(
  passage: Passage,
  story: Story,
  told: DateTold,
  timex: FoundTimex,
  isChained: boolean,
  report: ReportDay,
): Story {
  const { date, clause, sentence, behind } = told;
  const { value } = timex;
  if (value === null || value.includes('..')) return story;
  const { named } = story;
  const ownYear = yearOf(date, value);
  const now = { ...namedBy(timex, value), sentence, year: ownYear };
  const lastYear = ownYear === null ? story.lastYear : now;
  const isPassing =
    COARSE.test(value) && (isBesideIt(passage, clause, date) || isLongBefore(value, named, sentence));
  const isBackThen = isOfSentence(named, sentence) && isStepBack(passage, clause, timex, named);
  // 18 सितंबर को कहा। हत्या उसी साल 18 जून को हुई थी। एक महीने बाद …: counted from what was told, not from what lay behind it.
  const isEarlierThen =
    behind && isThatYear(date.meaning) && named !== null && isDay(named.value) && value < named.value;
  if (told.isAside || isPassing || isBackThen || isEarlierThen) return { ...story, beside: now, lastYear };
  const next = { ...now, year: isMaking(passage, date) ? null : ownYear };
  return {
    named: next,
    past: startsAfter(value, report.today) ? story.past : next,
    lastDay: isDay(value) && !behind ? next : story.lastDay,
    beside: story.beside,
    yeared: ownYear === null ? story.yeared : next,
    lastYear,
    reached: reachedBy(passage, story, told, { timex, value, isChained }, report),
  };
}

/** How far it has come once a date of its own is told. */
function reachedBy(
  passage: Passage,
  { named, reached }: Story,
  { date, clause, sentence, when, behind }: DateTold,
  {
    timex,
    value,
    isChained,
  }: { readonly timex: FoundTimex; readonly value: string; readonly isChained: boolean },
  { today, history }: ReportDay,
): Reached | null {
  // 15 मार्च तक हटाने को कहा, had sought time until 30 June: what was to come leaves the story where it is.
  if (reached !== null && isUntil(passage, date) && !isWhenThen(passage, date)) return reached;
  if (isSince(passage, date) && (clause?.tense === 'present' || isUpToNow(passage, date))) return reached;
  // 2016 के बाद जून में फिर बाढ़ आई: not of the year that it is after.
  if (isAfterYear(passage, date) || isCharged(passage, date, clause)) return reached;
  // 23 अगस्त 2023 को उतरा। 2019 में पहला गिर गया था। 2 सितंबर को …: what lay years behind leaves it, too.
  if (behind && isYearBehind(value, reached)) return reached;
  const isCounted = timex.anchor?.what === 'date';
  const isOfReport = timex.anchor?.what === 'dateline' && isBare(date);
  if (isOfReport || !REACHED.test(value)) {
    const isLeft = history === null && !isCounted && (when === 'past' || when === 'none' || !isBare(date));
    return isLeft ? null : reached;
  }
  const opens = isCounted || opensSentence(passage, sentence, date.from);
  // A new paragraph tells a story of its own.
  const isNew =
    date.rule.startsWith('hi-') && passage.tokens[passage.sentences[sentence]?.from ?? 0]?.line === true;
  const isAfterNews =
    isNear(named, sentence) && today !== null && startsAfter(named?.value ?? null, today - FRESH_DAYS * DAY);
  const isSource = isAfterNews && !opens && !isNew && /^\d{4}-\d\d$/.test(value);
  const isBack = isBeforeIt(passage, date.from);
  return { value, sentence, goesOn: isChained, isCounted, opens, isSource, isBack, behind };
}

/** Lasted until March 1945, when she returned: what came then is where the story goes on from. */
function isWhenThen({ tokens }: Passage, { to }: FoundDate): boolean {
  return tokens[to]?.text === ',' && tokens[to + 1]?.text === 'when';
}

/** The same, or some days: 2-3 दिसंबर 1984 की रात. */
const REACHED = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:\/\d{4}-\d\d-\d\d)?)?)?$/;

/** 5 मई, जनवरी में, not पिछले साल जनवरी में, June 13 last year; in English “last January” as well. */
function isBare({ meaning, rule }: FoundDate): boolean {
  if (!rule.startsWith('hi-')) return !isOfYearBefore(meaning);
  return meaning.is === 'fields' && meaning.which === 'tense';
}

/** A month or year. */
const COARSE = /^\d{4}(?:-\d\d)?$/;

/** A week later it admitted guilt over crashes in October 2018 and March 2019: a month long before what its sentence told. */
function isLongBefore(value: string, named: Named | null, sentence: number): boolean {
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
