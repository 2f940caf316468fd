import { civilDay } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate, Tense } from './meaning.ts';
import type { Fields } from './node.ts';
import { resolveFields } from './resolve-fields.ts';
import { coverOf, startOf } from './spans.ts';

/** The date that a story has come to. */
export interface Reached {
  /** EDTF value of a day, month or year whose year the text tells. */
  readonly value: string;
  readonly sentence: number;
  /** Its year is that of the date before it, not of its own words. */
  readonly goesOn: boolean;
  /** Counted from a day told before it: two weeks later. */
  readonly isCounted: boolean;
  /** Its sentence begins with it or counts from one that did, as those of a chronicle do. */
  readonly opens: boolean;
  /** A month of years ago told beside the news, as where that came from: the news goes on after it. */
  readonly isSource: boolean;
  /** Told as what came before the story: a new paragraph is back in it. */
  readonly isBack: boolean;
  /** Told in the pluperfect. */
  readonly behind: boolean;
}

/** What a bare day or month is read against. */
export interface Telling {
  readonly reached: Reached | null;
  readonly sentence: number;
  readonly tense: Tense;
  /** Told in the pluperfect: as what lay behind. */
  readonly behind: boolean;
  /** First instant of the next date that says its year: the story has not come to it yet. */
  readonly until: number | null;
  /** First instant of the report's day; null when it is not known. */
  readonly today: number | null;
  /** The text is a history: nothing in it is of the report's own days. */
  readonly isHistory: boolean;
}

/** Days before the report within which a bare date is its own news, whatever was told before. */
export const FRESH_DAYS = 45;
/** The same of a bare month in a sentence of its own. */
const MONTH_FRESH_DAYS = 150;
/** Days after the date before within which a story goes on rather than the news. */
const SOON_DAYS = 62;
/** Days after the date before within which a sentence of its own is told of the next year. */
const NEXT_YEAR_DAYS = 150;
/** Days after the date before from which on a story rather steps back some weeks. */
const BACK_DAYS = 300;
/** Months of a year in which the one before is still told without its name, and days back to its bare months. */
const TURN_OF_YEAR = 2;
const LATE_DAYS = 190;
/** Sentences that a story may go without a date. */
const REACH = 3;
/** Days between two dates whose years are told within which an English day, or any behind a year, is of their story. */
const STORY_DAYS = 731;
/** Tokens back in which a new paragraph is looked for. */
const PARAGRAPH = 120;

/**
 * The year of a bare day or month in a story of years ago, told in the past: 18 जनवरी 2023 को धरने पर बैठे, 23 अप्रैल को
 * फिर लौटे; ordered on 3 March 2023 and arrived on 12 April. It goes on from the date told before, into the next year where
 * it must; an English one within its paragraph, from a day or month. Null where the report's day says which
 * year is meant.
 */
export function chainedYear(
  passage: Passage,
  { meaning, rule, from }: FoundDate,
  telling: Telling,
): number | null {
  const { reached, sentence, tense, behind, until, today, isHistory } = telling;
  if (reached === null || (tense !== 'past' && tense !== 'present')) return null;
  if (meaning.is !== 'fields' || meaning.year !== undefined || meaning.month === undefined) return null;
  if (meaning.which !== 'tense' || meaning.weekday !== undefined) return null;
  // Without a day of the report, only the text itself can tell.
  if (isHistory || (today === null && !/^\d{4}$/.test(reached.value)))
    return yearOnwards(meaning, reached, telling);
  if (today === null) return null;
  const ago = sentence - reached.sentence;
  const isYear = /^\d{4}$/.test(reached.value);
  const isHindi = rule.startsWith('hi-');
  if (ago > (isYear ? 1 : REACH) || (isYear && !isHindi && !(reached.opens && ago === 0))) return null;
  if (reached.isBack && hasNewParagraph(passage, reached.sentence, from)) return null;
  // अगस्त में मंजूरी मिली। इससे पहले 2008 में उसने कंपनी खरीदी थी। सितंबर में हमला हुआ: behind what came earlier the plain past is the news again.
  if (reached.isBack && reached.behind && !behind && ago > 0 && isHindi) return null;
  const before = coverOf(reached.value);
  if (before === null || today - before.start <= FRESH_DAYS * DAY) return null;
  const last = startOf(resolveFields(meaning, { today, context: null, tense, year: null }).value);
  if (last === null) return null;
  const isFresh = today - last <= FRESH_DAYS * DAY;
  // Hindi days of the year before the report's would say so (पिछले साल); those of its own year need not, and a story may come
  // back to them: in a new paragraph, or मार्च 2022 में विमान शामिल किए गए। मई में संघर्ष हुआ.
  // In January a bare August is the last one, too.
  const isTurnOfYear = isHindi && civilDay(today).month <= TURN_OF_YEAR && today - last <= LATE_DAYS * DAY;
  const isThisYear = civilDay(last).year === civilDay(today).year || isTurnOfYear;
  const isNear = !isHindi || isThisYear;
  // उसी महीने बीजिंग गए। पोत फरवरी में पहुंचा था: told as what lay behind, right after; of that year where it came soon.
  const isBehind = behind && ago === 1 && isHindi && !hasNewParagraph(passage, reached.sentence, from);
  // अगस्त 2024 में … नवंबर में … फरवरी 2025 में: between two days whose year is told it is of no later one.
  const isWithin =
    until !== null &&
    before.start < until &&
    until <= last &&
    ((isHindi && !isYear) || until - before.start <= STORY_DAYS * DAY);
  const isFollowed = ago === 1 && reached.opens;
  const opens = opensSentence(passage, sentence, from);
  const isThen = ago === 1 && THEN.has(passage.tokens[passage.sentences[sentence]?.from ?? 0]?.text ?? '');
  if (
    ago > 0 &&
    !isThen &&
    !isBehind &&
    !isWithin &&
    !isTurn(passage, { meaning, from }, reached, sentence)
  ) {
    // 16 जनवरी 2024 को हमला हुआ। फरवरी में करार किया: a chronicle, whose sentences begin with their dates.
    const isNext = isFollowed && opens;
    const isMonth = meaning.day === undefined && !reached.goesOn && !isStep(passage, from);
    const isRecent = today - last <= MONTH_FRESH_DAYS * DAY;
    if (isMonth ? isRecent || (isNear && !isNext) : isNear && isYear) return null;
    if (isNear && hasNewParagraph(passage, reached.sentence, from)) return null;
  }
  const { year } = civilDay(before.start);
  // वार्ता जनवरी 2022 में शुरू हुई थी और 6 मई को पूरी हुई: what lay years behind has led to what is told as news.
  const isOutcome = ago === 0 && isHindi && reached.behind && !behind;
  if (isOutcome && today - last <= OUTCOME_DAYS * DAY && isYearsAgo(year, today)) return null;
  // नेता सितंबर 2020 में गिरफ्तार हुए। अदालत ने 2 सितंबर को अर्जी खारिज की: years after a month told whole, a day of it is of the report's own year.
  const isMonthAgain = /^\d{4}-\d\d$/.test(reached.value) && civilDay(before.start).month === meaning.month;
  // In June 2023 a dam broke. Rebels marched on 24 June; जून 2023 में बांध टूटा। 24 जून को कूच किया: a chronicle has the day in that month.
  const isChronicle = isFollowed && (!isHindi || opens);
  // Delivered the first on Tuesday. The contract was signed in February 2020. Three came on 22 July.
  if (reached.isSource && ago > 0 && isNear) return null;
  if (isMonthAgain && ago > 0 && !isThen && !isChronicle && isThisYear && civilDay(today).year - year > 1)
    return null;
  if (isHindi && isBeforeIt(passage, from)) {
    // इस साल यह तीसरी कटौती है; इससे पहले फरवरी में …: before that in the year that runs.
    if (isYear && year === civilDay(today).year) return null;
    const at = startOf(resolveFields(meaning, { today, context: null, tense, year }).value);
    return at === null ? null : at < before.start ? year : year - 1;
  }
  let back: number | null = null;
  for (const told of [year, year + 1]) {
    const at = startOf(resolveFields(meaning, { today, context: null, tense, year: told }).value);
    if (at === null) continue;
    if (at < before.start) {
      back = at;
      continue;
    }
    // Freed Kharkov on 23 August. The offensive was called off on 13 July: weeks back rather than most of a year on.
    const isBack =
      back !== null && before.start - back <= SOON_DAYS * DAY && at - before.start > BACK_DAYS * DAY;
    if (isBack && !isHindi && reached.goesOn) return year;
    // Kabul fell on Aug. 15, 2021. Two weeks later the last soldier left. India shut its embassy on Aug. 17: a day between the two.
    if (isBack && reached.isCounted && ago <= 1) return year;
    if (isWithin && at > until) return null;
    // हिंसा 3 मई 2023 को भड़की। 9 फरवरी को इस्तीफा दिया: so far on in the next year, it is of the report's own.
    const isOver = told > year && at - before.start > NEXT_YEAR_DAYS * DAY;
    if (isOver && ago > 0 && isThisYear) return null;
    // अक्टूबर 2023 में याचिका दायर की। 13 नवंबर को …: soon after the date before, whatever the report's day.
    const since = isYear ? before.end : before.start;
    const isSoon = at - since <= SOON_DAYS * DAY && ago <= (isYear ? 0 : 1);
    // Bought jets in 2021 and had six in March 2022. It lost one on May 7: months on, at the end of sentences, of the report's own year.
    const isApart = !isSoon && !isFollowed && !opens && !isWithin && !reached.goesOn;
    if (!isHindi && ago > 0 && isApart && isThisYear && civilDay(today).year - year <= YEARS) return null;
    // स्वीडन ने 25 अगस्त को विमान देने का करार किया: of the day before what is to be done, too.
    if (tense === 'present' && !isSoon) return null;
    // Kherson fell on 2 March and was freed on 11 November: in one sentence no day is of the news alone.
    const isNews = (isFresh && ago > 0) || (isBehind && isNear);
    return at > today || (isNews && !isSoon && !isWithin) ? null : told;
  }
  return null;
}

/** Days before the report within which what came of something begun years ago is its news. */
const OUTCOME_DAYS = 100;

/** Years before the report up to which news tells where its own came from. */
const YEARS = 5;

/** Two to five years before the report: further back all of a sentence is history. */
function isYearsAgo(year: number, today: number): boolean {
  const ago = civilDay(today).year - year;
  return ago >= 2 && ago <= 5;
}

/** So much nearer before the date told last than after it a history steps back to a day: on 5 December … In between, on 13 September. */
const BACK_RATHER = 3;

/** The year in which a history comes to a bare day or month next, or steps back to it some weeks or in the pluperfect. */
function yearOnwards(meaning: Fields, { value }: Reached, { tense, behind, today }: Telling): number | null {
  const before = coverOf(value);
  if (before === null) return null;
  const { year } = civilDay(before.start);
  const at = (told: number) =>
    startOf(resolveFields(meaning, { today, context: null, tense, year: told }).value);
  const [own, next] = [at(year), at(year + 1)];
  if (own === null) return null;
  const isBack =
    own < before.start && (behind || BACK_RATHER * (before.start - own) < (next ?? Infinity) - before.start);
  if (own >= before.start || isBack) return today !== null && own > today ? null : year;
  return next === null || (today !== null && next > today) ? null : year + 1;
}

/** मार्च 2023 में हड़ताल हुई। तब 19 मार्च को बातचीत हुई: at the time that was told. */
const THEN = wordSet('तब तभी');

/** इससे पहले 16 जुलाई को: earlier than what was told. */
export function isBeforeIt({ tokens }: Passage, at: number): boolean {
  return IT.has(tokens[at - 2]?.text ?? '') && EARLIER.has(tokens[at - 1]?.text ?? '');
}

const IT = wordSet('इससे उससे इसके उसके');
const EARLIER = wordSet('पहले पूर्व');

/** अप्रैल में अदालत ने इस फैसले को बरकरार रखा: the next step of what was just told. */
function isStep({ tokens }: Passage, at: number): boolean {
  for (let i = at + 1; i < at + STEP; i++) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    if (kind === 'mark') return false;
    if (THIS.has(text) && STEPS.has(tokens[i + 1]?.text ?? '')) return true;
  }
  return false;
}

/** अप्रैल 2025 में मुलाकात हुई। लेकिन मई में …: the next turn of what was just told, soon after it. */
function isTurn(
  { tokens, sentences }: Passage,
  { meaning, from }: { readonly meaning: Fields; readonly from: number },
  { value, sentence: last }: Reached,
  sentence: number,
): boolean {
  if (sentence - last !== 1 || from !== (sentences[sentence]?.from ?? 0) + 1) return false;
  const [, month] = /^\d{4}-(\d\d)/.exec(value) ?? [];
  const months = ((meaning.month ?? 0) - Number(month) + 12) % 12;
  return BUT.has(tokens[from - 1]?.text ?? '') && months <= TURN_MONTHS;
}

const BUT = wordSet('लेकिन मगर पर किंतु परंतु हालांकि फिर');
const TURN_MONTHS = 2;

/** Tokens from a month to what was told before it. */
const STEP = 9;
const THIS = wordSet('इस इसी उस उसी इन');
const STEPS = wordSet('फैसले आदेश निर्णय याचिका अपील विधेयक प्रस्ताव मसौदे अनुरोध मांग सिफारिश अध्यादेश कानून');

/** Whether a sentence begins with a date, in English with its preposition: in May, then on 3 May. */
export function opensSentence({ tokens, sentences }: Passage, sentence: number, at: number): boolean {
  const before = at - (sentences[sentence]?.from ?? -Infinity);
  return before === 0 || (before <= 2 && PLACING.has(tokens[at - 1]?.text ?? ''));
}

const PLACING = wordSet('in on by since during');

/** Whether a line begins after a sentence, up to a token. */
function hasNewParagraph({ tokens, sentences }: Passage, sentence: number, at: number): boolean {
  const first = sentences[sentence]?.to ?? 0;
  for (let i = at; i >= Math.max(first, at - PARAGRAPH); i--) if (tokens[i]?.line === true) return true;
  return at - first > PARAGRAPH;
}
