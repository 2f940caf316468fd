import type { Clause } from '../clause/clauses.ts';
import type { Anchor, TextSpan, Timex, TimexFlag } from '../extraction.ts';
import type { Passage, Range } from '../read/passage.ts';
import { civilDay } from '#lib/event/calendar.ts';
import { entryAt } from '../read/entries.ts';
import type { Entry } from '../read/entries.ts';
import { placeLineDates } from '../read/dateline.ts';
import { spanOf } from '../read/passage.ts';
import { isAfterYear, isBesideIt, isLongAgo, isMaking, isOfNoun, isSinceYear } from './asides.ts';
import type { Reached } from './chained-year.ts';
import { FRESH_DAYS, chainedYear, isBeforeIt, opensSentence } from './chained-year.ts';
import { DAY } from '#lib/event/span.ts';
import { countedFromDates } from './counted-from-dates.ts';
import { isOfAnyWeek, isOfEveryYear, isSeasonal } from './english-seasonal.ts';
import { is, within } from '../clause/grammar-words.ts';
import { endsAside } from '../clause/english-participle.ts';
import { englishDates } from './english.ts';
import { dayOfStory } from './day-of-story.ts';
import { futureOfThen } from './future-of-then.ts';
import { hindiDates } from './hindi.ts';
import { historyOf } from './history.ts';
import type { FoundDate, Meaning, Tense } from './meaning.ts';
import type { Resolved, Setting } from './resolve.ts';
import { readNext } from './next-told.ts';
import { listedInOrder } from './listed-weekdays.ts';
import { inNamedEvent } from './named-day.ts';
import { resolve } from './resolve.ts';
import { startOf } from './spans.ts';
import { withTenses } from './tensed.ts';
import { wordSet } from '../read/word-set.ts';

/** A date expression with its place among the tokens and what its words say. */
export interface FoundTimex extends Timex {
  readonly range: Range;
  readonly meaning: Meaning;
  /** Whether it is of a place line: it says when the report was sent, and dates no event. */
  readonly sent: boolean;
}

/** What later expressions count from. */
interface Named {
  readonly value: string;
  readonly span: TextSpan;
  readonly range: Range;
  readonly sentence: number;
  /** The year as the words tell it, not counted; else null. */
  readonly year: number | null;
  /** Counted back from the report's day: two years ago. */
  readonly isAgo: boolean;
}

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
    if (isWont || isSeasonal(passage, date, tense) || isOfEveryYear(passage, date)) continue;
    if (isStillSo(passage, date, clause)) continue;
    if (isOfAnyWeek(passage, date, clause?.tense ?? 'none')) continue;
    if (date.mayLast === true && tense !== 'future' && !isNear(named, sentence)) continue;
    const entry = entryAt(passage, date.from);
    // What a chronology tells in the present has happened.
    const isLater = tense === 'future' && (clause?.tense !== 'present' || !isOld(entry, today));
    const when = entry !== null && !isLater ? 'past' : tense;
    /** The year of a chronology: of what stands at the head of its entries or under a year, and of what they tell as past. */
    const isListed = entry !== null && (entry.isHeading || date.from < entry.date.to || when === 'past');
    const listed = isListed ? entry.year : null;
    if (named === null && (pointsBack(passage, date) || isHowLong(date, when))) continue;
    const behind = isBehind(passage, clause);
    const isAside =
      (isOfSentence(named, sentence) && isOfNoun(passage, date)) ||
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
      const then =
        before === null
          ? null
          : futureOfThen(passage, date, { before, tense: when, isPast: clause?.tense === 'past', today });
      const setting = {
        today: then ?? today,
        context: from?.value ?? null,
        tense: when,
        year:
          behindYear ??
          listed ??
          chained ??
          yearBeside(date, from, { sentence, tense: when }) ??
          yearOfAside(passage, date, from, sentence),
      };
      const isTold =
        when === 'past' && from !== null && !isAfter(from.value, today) && sentence - from.sentence <= REACH;
      const after = isTold ? readNext(passage, date, clause) : date;
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
    if (timex.value !== null && !timex.value.includes('..') && !isAside && !isPassing) {
      const isAfterNews =
        isNear(named, sentence) && today !== null && isAfter(named?.value ?? null, today - FRESH_DAYS * DAY);
      named = { ...namedBy(timex, timex.value), sentence, year: isMaking(passage, date) ? null : ownYear };
      if (!isAfter(timex.value, today)) past = named;
      if (ownYear !== null) yeared = named;
      const isReached = (timex.anchor?.what !== 'dateline' || !isBare(date)) && REACHED.test(timex.value);
      // 15 मार्च तक हटाने को कहा, had sought time until 30 June: what was to come leaves the story where it is.
      if (reached !== null && isUntil(passage, date)) continue;
      if (isSince(passage, date) && (clause?.tense === 'present' || isUpToNow(passage, date))) continue;
      // 2016 के बाद जून में फिर बाढ़ आई: not of the year that it is after.
      if (isAfterYear(passage, date)) continue;
      // 23 अगस्त 2023 को उतरा। 2019 में पहला गिर गया था। 2 सितंबर को …: what lay years behind leaves it, too.
      if (behind && isYearBehind(timex.value, reached)) continue;
      if (isReached) {
        const isBack = isBeforeIt(passage, date.from);
        const opens = timex.anchor?.what === 'date' || opensSentence(passage, sentence, date.from);
        // A new paragraph tells a story of its own.
        const isNew =
          date.rule.startsWith('hi-') &&
          passage.tokens[passage.sentences[sentence]?.from ?? 0]?.line === true;
        const isSource = isAfterNews && !opens && !isNew && /^\d{4}-\d\d$/.test(timex.value);
        reached = { value: timex.value, sentence, goesOn: chained !== null, opens, isSource, isBack };
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

/** विश्व कप 2022 कतर में 20 नवंबर से 18 दिसंबर तक खेला गया: a range has the year named right before it. */
function yearBeside(
  { rule, from }: FoundDate,
  named: Named | null,
  { sentence, tense }: { readonly sentence: number; readonly tense: Tense },
): number | null {
  if (named === null || rule !== 'hi-range' || tense !== 'past' || named.sentence !== sentence) return null;
  return /^\d{4}$/.test(named.value) && from - named.range.to <= BESIDE ? Number(named.value) : null;
}

/** Imposed in 1990, days after it invaded on Aug. 2: what came so shortly before or after is of the year just named. */
function yearOfAside(
  { tokens }: Passage,
  date: FoundDate,
  named: Named | null,
  sentence: number,
): number | null {
  if (named?.sentence !== sentence || !/^\d{4}$/.test(named.value)) return null;
  const { meaning } = date;
  if (meaning.is !== 'fields' || meaning.month === undefined || meaning.which !== 'tense') return null;
  for (let i = named.range.to; i < Math.min(date.from, named.range.to + ASIDE); i++)
    if (SHORTLY.has(tokens[i]?.text ?? '') && AFTER.has(tokens[i + 1]?.text ?? ''))
      return Number(named.value);
  return null;
}

/** Tokens from a year to how shortly before or after it something was. */
const ASIDE = 4;
const SHORTLY: ReadonlySet<string> = wordSet('hours days weeks shortly just soon');
const AFTER: ReadonlySet<string> = wordSet('after before');

/** Tokens from a year to a range in it. */
const BESIDE = 5;

/** Since 5 August 2024, 5 अगस्त 2024 से: when what still holds began. */
function isSince({ tokens }: Passage, { from, to }: FoundDate): boolean {
  return tokens[from - 1]?.text === 'since' || tokens[to]?.text === 'से';
}

/** अक्टूबर 2023 से अब तक 70 हजार मारे जा चुके हैं, have been killed since October 2023: for how long it has gone on. */
function isUpToNow({ tokens }: Passage, { from, to }: FoundDate): boolean {
  if (tokens[to]?.text === 'से') return NOW_HI.has(tokens[to + 1]?.text ?? '');
  for (let i = from - 2; i > from - PERFECT_REACH && tokens[i]?.kind !== 'mark'; i--)
    if (HAVE.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Tokens from have to its since. */
const PERFECT_REACH = 12;
const HAVE: ReadonlySet<string> = wordSet('have has');

const NOW_HI: ReadonlySet<string> = wordSet('अब आज लेकर');

/** Until 30 June, 15 मार्च तक: a limit. */
function isUntil({ tokens }: Passage, { from, to }: FoundDate): boolean {
  return UNTIL.has(tokens[from - 1]?.text ?? '') || tokens[to]?.text === 'तक';
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till']);

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
/** A year, month or day, no season. */
const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/** Dates ahead among which one that says its year is looked for. */
const AHEAD = 3;

/** Whether an entry is of a year before the report's: “1999: the strikes begin; they end on 10 June”. */
function isOld(entry: Entry | null, today: number | null): boolean {
  const year = entry?.year ?? null;
  return year !== null && today !== null && year < civilDay(today).year;
}

/** First instant of the next date that says its year, if only as इस साल; null where none does. */
function yearTold(next: readonly { readonly date: FoundDate }[], today: number | null): number | null {
  // अगले साल दिसंबर में ऑर्डर दिया गया: of what was told, whose year is still to be found.
  const own = next.find(
    ({ date: { meaning } }) => isWithYear(meaning) && (countIn(meaning)?.count ?? 0) <= 0,
  );
  if (own === undefined) return null;
  const { value } = resolve(own.date.meaning, { today, context: null, tense: 'past', year: null });
  return startOf(value);
}

function isWithYear(meaning: Meaning): boolean {
  if (meaning.is === 'fields') return meaning.year !== undefined;
  return meaning.is === 'value' ? PLAIN.test(meaning.edtf) : meaning.is === 'part' && isOfYear(meaning);
}

/** Had stopped by the 21st: up to a day, not before what was told. */
function isLimit({ tokens }: Passage, { from }: FoundDate): boolean {
  return tokens[from - 1]?.text === 'the' && LIMITS.has(tokens[from - 2]?.text ?? '');
}

const LIMITS: ReadonlySet<string> = new Set(['by', 'until', 'till']);

/** 5 मई, जनवरी में, not पिछले साल जनवरी में; in English “last January” as well. */
function isBare({ meaning, rule }: FoundDate): boolean {
  return !rule.startsWith('hi-') || (meaning.is === 'fields' && meaning.which === 'tense');
}

/** A month or year. */
const COARSE = /^\d{4}(?:-\d\d)?$/;
/** That night, उसी दिन: with no date before, there is nothing that it points to. */
function pointsBack({ tokens }: Passage, { from, rule }: FoundDate): boolean {
  const text = tokens[from]?.text ?? '';
  return rule === 'hi-same' ? /^उस/.test(text) : rule === 'en-unit-context' && text === 'that';
}

/** पांच महीने बाद सेवा शुरू हुई: with no day or event that it is after, it says how long it took. */
function isHowLong({ rule, meaning: told, others }: FoundDate, tense: Tense): boolean {
  const count = countIn(told.is === 'hedged' ? told.of : told);
  if (!COUNTS.has(rule) || tense !== 'past' || count === null || count.weekday !== undefined) return false;
  return count.count > 0 && count.origin.from !== 'event' && others.length > 0;
}

const COUNTS: ReadonlySet<string> = new Set(['hi-after', 'hi-within']);

/** 23 साल बाद आज भी, दो दशक बाद लौट रहा है: how long it has been so, or was not. */
function isStillSo(passage: Passage, { to, rule, meaning }: FoundDate, clause: Clause | undefined): boolean {
  if (!COUNTS.has(rule)) return false;
  const { tokens } = passage;
  if (NOW.has(tokens[to]?.text ?? '') && tokens[to + 1]?.text === 'भी') return true;
  const told = meaning.is === 'hedged' ? meaning.of : meaning;
  const verb = clause?.tense === 'present' ? clause.finite : null;
  const isUnderWay =
    verb !== null && within(passage, verb.from, verb.to, (i) => is(passage, i, 'continuous'));
  return isUnderWay && told.is === 'shift' && LONG.has(told.unit);
}

const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'century']);

const NOW: ReadonlySet<string> = new Set(['आज', 'अब', 'अभी']);

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

/** Sentences that a story may go without a date before what comes the year after it. */
const REACH = 3;

function isOfSentence(named: Named | null, sentence: number): boolean {
  return named?.sentence === sentence;
}

/** A date of this sentence or the one before: what is told to have come so long after it has a date. */
function namedBy(
  { start, end, range, rule, meaning, anchor }: FoundTimex,
  value: string,
): Omit<Named, 'sentence' | 'year'> {
  const isAgo = rule === 'hi-before' && isBack({ meaning }) && anchor?.what === 'dateline';
  return { value, span: { start, end }, range, isAgo };
}

/** That year, उसी साल, alone or with a month or day of it. */
function isThatYear(meaning: Meaning): boolean {
  if (meaning.is === 'part') return meaning.of !== null && isThatYear(meaning.of);
  return (
    meaning.is === 'shift' &&
    meaning.unit === 'year' &&
    meaning.count === 0 &&
    meaning.origin.from === 'context'
  );
}

function isNear(named: Named | null, sentence: number): boolean {
  return named !== null && sentence - named.sentence <= 1;
}

/**
 * "Two days later" told as past counts from the date named before, and so does "a day before" in a
 * pluperfect: not from the report's day.
 */
function readIn(date: FoundDate, { tense }: Setting, behind: boolean): FoundDate {
  const { meaning, rule, others } = date;
  const count = countIn(meaning);
  if (count?.origin.from !== 'dateline') return date;
  const isNarrated = count.count > 0 ? tense === 'past' : behind && meaning.is === 'shift';
  const told = others.find((other) => countIn(other.meaning)?.origin.from === 'context');
  if (!isNarrated || told === undefined) return date;
  return { ...date, ...told, others: [{ meaning, rule }, ...others.filter((other) => other !== told)] };
}

/** The count that a date is, or stands in: दो साल बाद, दो साल बाद मई में. */
function countIn(meaning: Meaning): Extract<Meaning, { is: 'shift' }> | null {
  if (meaning.is === 'part') return meaning.of === null ? null : countIn(meaning.of);
  return meaning.is === 'shift' ? meaning : null;
}

/** दो दिन पहले: counted back from the report's day. */
function isBack({ meaning }: Pick<FoundDate, 'meaning'>): boolean {
  return meaning.is === 'shift' && meaning.count < 0 && meaning.origin.from === 'dateline';
}

/** Tokens that a known name may have before a word of the calendar in it. */
const NAME = 4;

/** A word of the calendar within a longer name that the lexicon knows: Dong Jun, डोंग जून. */
function isWithinName({ hits }: Passage, { from, to }: FoundDate): boolean {
  for (let i = from; i >= Math.max(0, from - NAME); i--) {
    const isName = hits[i]?.some(
      (hit) => NAMES.has(hit.entry.type) && hit.to >= to && hit.to - i > to - from,
    );
    if (isName === true) return true;
  }
  return false;
}

const NAMES: ReadonlySet<string> = new Set(['person', 'organisation']);

/** In order; of those that overlap the longest. */
function longest(dates: readonly FoundDate[]): readonly FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of dates.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last !== undefined && isRestated(last, date)) continue;
    if (last === undefined || last.to <= date.from) kept.push(date);
    else if (date.to - date.from > last.to - last.from) kept[kept.length - 1] = date;
  }
  return kept;
}

/** पहली तिमाही (Q1): told once more in the other language. */
function isRestated(last: FoundDate, { from, rule }: FoundDate): boolean {
  return last.rule === 'hi-quarter' && rule === 'en-fiscal-division' && from === last.to + 1;
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

/** The year of a date that says its year, if only by how many have gone by: पिछले साल 1 अगस्त. */
function yearOf({ meaning }: FoundDate, value: string): number | null {
  if (meaning.is === 'part' && isOfYear(meaning)) return Number(value.slice(0, 4));
  if (meaning.is === 'fields') return meaning.year ?? null;
  if (meaning.is !== 'value') return null;
  const [, year] = /^(-?\d{4})(?:-\d\d){0,2}$/.exec(meaning.edtf) ?? [];
  return year === undefined ? null : Number(year);
}

/** A month of a year that is counted from the report's, or a day of such a month. */
function isOfYear(meaning: Meaning): boolean {
  if (meaning.is === 'part') return meaning.of !== null && isOfYear(meaning.of);
  return meaning.is === 'shift' && meaning.unit === 'year' && meaning.origin.from === 'dateline';
}

function timexOf(
  { from, to, meaning, rule, others }: FoundDate,
  setting: Setting,
  {
    passage,
    dateline,
    named,
    isOpen,
  }: {
    readonly passage: Passage;
    readonly dateline: string | null;
    readonly named: Named | null;
    readonly isOpen: boolean;
  },
): FoundTimex {
  const span = spanOf(passage, { from, to });
  const chosen = resolve(meaning, setting);
  const other = isOpen ? resolve(meaning, { ...setting, tense: 'past' }).value : null;
  const resolved = other === null || other === chosen.value ? chosen : { ...chosen, other };
  const alternatives = others
    .map((other) => ({ value: resolve(other.meaning, setting).value, rule: other.rule }))
    .flatMap(({ value, rule: by }) => (value === null ? [] : [{ value, rule: by }]));
  const opposite = resolved.other === null ? [] : [{ value: resolved.other, rule }];
  return {
    ...span,
    text: passage.source.slice(span.start, span.end),
    value: resolved.value,
    rule,
    anchor: anchorOf(resolved, dateline, named),
    alternatives: distinct([...opposite, ...alternatives], resolved.value),
    flags: flagsOf(resolved),
    reason: resolved.reason,
    range: { from, to },
    meaning,
    sent: false,
  };
}

function anchorOf({ anchor }: Resolved, dateline: string | null, named: Named | null): Anchor | null {
  if (anchor === 'context' && named !== null) return ofDate(named);
  if (anchor === null || dateline === null) return null;
  return { what: 'dateline', value: dateline, span: null };
}

function ofDate({ value, span }: Named): Anchor {
  return { what: 'date', value, span };
}

function flagsOf({ other, conflict }: Resolved): readonly TimexFlag[] {
  return [
    ...(other === null ? [] : ['ambiguous' as const]),
    ...(conflict ? ['weekday-conflict' as const] : []),
  ];
}

function distinct(alternatives: Timex['alternatives'], value: string | null): Timex['alternatives'] {
  const seen = new Set([value]);
  return alternatives.filter((one) => seen.size < seen.add(one.value).size);
}

/** शनिवार को आने वाला था, मगर एक दिन पहले ही पकड़ा गया: so long before the day just told, which was to be otherwise. */
function isInstead({ tokens }: Passage, { from, to }: FoundDate, named: Range | null): boolean {
  if (named === null || tokens[to]?.text !== 'ही' || from - named.to > INSTEAD) return false;
  return BUT.has(tokens[from - 1]?.text ?? '') || BUT.has(tokens[from - 2]?.text ?? '');
}

/** Tokens from a day to what came so long before it instead. */
const INSTEAD = 10;
const BUT: ReadonlySet<string> = wordSet('मगर लेकिन पर परंतु किंतु');
