import { civilDay } from '#lib/event/calendar.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Entry } from '../read/entries.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';
import {
  isAnswered,
  isHindiMaking,
  isLongAgo,
  isOfNoun,
  isSinceBeside,
  isSinceRank,
  isSinceYear,
} from './asides.ts';
import type { Reached } from './chained-year.ts';
import { isOfAnyWeek, isOfEveryYear, isSeasonal } from './english-seasonal.ts';
import { isAnyWinter } from './hindi-seasonal.ts';
import { isHowLong, isStillSo } from './how-long.ts';
import type { FoundDate, Tense } from './meaning.ts';
import { isFeast } from './new-year.ts';
import type { Story } from './story.ts';
import type { Told } from './tensed.ts';
import { inSameYear, isNear, isOfSentence, isThatYear } from './told-year.ts';

/** The day of a report. */
export interface ReportDay {
  /** EDTF calendar day, or null when it is not known. */
  readonly dateline: string | null;
  /** Its first instant. */
  readonly today: number | null;
  /** Where a history begins; null for news (`date/history.ts`). */
  readonly history: Reached | null;
}

/** A date as its story tells it. */
export interface DateTold {
  readonly date: FoundDate;
  readonly clause: Clause | undefined;
  readonly sentence: number;
  /** Tense of its clause. */
  readonly tense: Tense;
  /** The same, but past for what a chronology tells in the present. */
  readonly when: Tense;
  /** The year of the entry of a chronology that it is of. */
  readonly listed: number | null;
  /** Told in the pluperfect, as what lay behind. */
  readonly behind: boolean;
  /** Told beside the story, which does not go on from it. */
  readonly isAside: boolean;
  /** A weekday that a headline without verb announces. */
  readonly isOpen: boolean;
}

/** A date as its story tells it; null where it is none: what comes again and again, how long something took, any winter. */
export function dateTold(
  passage: Passage,
  { date: whole, clause, tense, isWont, isOpen }: Told,
  { named }: Story,
  { today }: ReportDay,
): DateTold | null {
  const sentence = clause?.sentence ?? 0;
  // पुतिन चार साल बाद 4 दिसंबर को पहुंचे: where nothing was told to count from, it took so long.
  const free: FoundDate = named === null && tense === 'past' ? (whole.alone ?? whole) : whole;
  const date = inSameYear(passage, free, clause, named);
  if (isWont || isAgain(passage, date, clause, tense)) return null;
  if (date.mayLast === true && tense !== 'future' && !isNear(named, sentence)) return null;
  const entry = entryAt(passage, date.from);
  const isLater = tense === 'future' && (clause?.tense !== 'present' || !isOld(entry, today));
  const isStill = clause?.tense === 'present' && isEvenAfter(passage, date);
  const when = (entry !== null && !isLater) || isStill ? 'past' : tense;
  if (named === null && (pointsBack(passage, date) || isHowLong(date, when))) return null;
  /** What stands at the head of an entry or under a year, and what it tells as past. */
  const isListed = entry !== null && (entry.isHeading || date.from < entry.date.to || when === 'past');
  const isAside =
    (isOfSentence(named, sentence) && (isOfNoun(passage, date) || isSinceBeside(passage, clause, date))) ||
    (named !== null && isAnswered(passage, clause, date)) ||
    isSinceYear(passage, date) ||
    isSinceRank(passage, clause, date) ||
    isHindiMaking(passage, date) ||
    isLongAgo(passage, date);
  const listed = isListed ? entry.year : null;
  return { date, clause, sentence, tense, when, listed, behind: isBehind(passage, clause), isAside, isOpen };
}

/** What comes again and again, or is so still. */
function isAgain(passage: Passage, date: FoundDate, clause: Clause | undefined, tense: Tense): boolean {
  return (
    isFeast(date, tense, clause) ||
    isSeasonal(passage, date, tense) ||
    isAnyWinter(passage, date, clause) ||
    isOfEveryYear(passage, date) ||
    isStillSo(passage, date, clause) ||
    isOfAnyWeek(passage, date, clause?.tense ?? 'none')
  );
}

/** Whether an entry is of a year before the report's: “1999: the strikes begin; they end on 10 June”. */
function isOld(entry: Entry | null, today: number | null): boolean {
  const year = entry?.year ?? null;
  return year !== null && today !== null && year < civilDay(today).year;
}

/** That night, उसी दिन: with no date before, there is nothing that it points to. */
function pointsBack({ tokens }: Passage, { from, to, rule, meaning }: FoundDate): boolean {
  // A year on, the firm is bankrupt.
  if (rule === 'en-from-context' && tokens[to - 1]?.text === 'on') return true;
  const text = tokens[from]?.text ?? '';
  return rule === 'hi-same' || (rule.startsWith('hi-') && isThatYear(meaning))
    ? /^उस/.test(text)
    : rule === 'en-unit-context' && text === 'that';
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

/** दो सप्ताह बाद भी लोग लापता हैं: so long after the day just told. */
function isEvenAfter({ tokens }: Passage, { rule, to }: FoundDate): boolean {
  return rule === 'hi-after' && tokens[to]?.text === 'भी';
}
