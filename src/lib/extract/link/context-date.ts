import type { Clause } from '../clause/clauses.ts';
import type { Act } from '../act/act.ts';
import { HAPPENED, isCallingOff, isPledge, isToldBy } from '../act/act.ts';
import { isAside } from '../clause/english-participle.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import { isDay } from '../date/spans.ts';
import type { Passage } from '../read/passage.ts';
import { isOfAccused } from './of-accused.ts';
import { isToldOfSubject } from './beside-subject.ts';
import { goesOn, opensWithBody, isAtTalks, isDoneToThem, isOnThatVisit, isTollOf } from './goes-on.ts';
import { clauseOf } from './clause-of.ts';
import { isAfter } from './is-after.ts';
import { isJoined, isOfOwnTime, isSaidSince } from './joined.ts';
import { hasGoneBack, isAfterLongAgo, keepsToDay, REACTING, SAID } from './gone-back.ts';
import {
  IS,
  isElsewhereNews,
  isHindiSince,
  isJustDone,
  isNewsAgain,
  isThisTime,
  NEWS_DAYS,
  ON_REACH,
} from './hindi-news.ts';
import { isLongPast } from './is-long-past.ts';
import { isBackground } from './lead.ts';
import type { Dateline, Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { datedBy } from './mention.ts';
import { isEnglishPerfect } from './english-perfect.ts';
import { isSoFar } from './so-far.ts';
import { isAtSomeTime } from './some-time-after.ts';
import { isBehindAside, isBounded, isInForce, isTodaysNews, saysToday } from './todays-news.ts';
import {
  isAfterWhatHadBeen,
  opensMeanwhile,
  isAtHour,
  isLasting,
  isOfDayToldLast,
  isNever,
  isSaidToHave,
  isThen,
  isWithin,
} from './when-words.ts';
import { firstFrom } from '../read/first-from.ts';
import { firstTimexFrom } from './timex-at.ts';
import { wordSet } from '../read/word-set.ts';

/** What stands before and over an act. */
export interface Context {
  /** The mention before it. */
  readonly before: Mention | null;
  /** The same, or of the clause that tells it what has happened: approved a plan to send troops by June. */
  readonly clauseBefore: Mention | null;
  /** The same without what only tells which: ousted him over meetings that he held in May. */
  readonly main: Mention | null;
  /** The mention whose day it has where it was hours after that (`hoursBefore`). */
  readonly done: Mention | null;
  /** The mention whose day it has where the same did the like of it, too (`alikeBefore`). */
  readonly alike: Mention | null;
  /** The last mention before it that has a date. */
  readonly dated: Mention | null;
  /** The last meeting before it that has a date. */
  readonly talks: Mention | null;
  /** The last visit before it that has a date. */
  readonly visit: Mention | null;
  /** The last arrest before it that is the report's news. */
  readonly arrest: Mention | null;
  /** The date that stands over its part of a chronology. */
  readonly heading: FoundTimex | null;
  readonly isLead: boolean;
  /** Nothing in the report is of its own days (`lead.ts`). */
  readonly isDossier: boolean;
}

/** …, a report that the firm dismissed: what is told beside a claim of whoever answered it, on no day that is told. */
function isOfClaim({ tokens }: Passage, { clause: { from } }: Act): boolean {
  const at = CLAIMS.has(tokens[from - 1]?.text ?? '') ? from - 1 : from + 1;
  const isThat = tokens[from]?.text === 'that' || tokens[at + 1]?.text === 'that';
  return (
    isThat &&
    CLAIMS.has(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.text === 'a' &&
    tokens[at - 2]?.text === ','
  );
}

const CLAIMS = wordSet('report claim charge allegation accusation suggestion');

/** What the sentences before it say of an act that no date stands with. */
export function ofContext(
  act: Act,
  {
    before,
    clauseBefore,
    main,
    dated,
    done,
    alike,
    talks,
    visit,
    arrest,
    heading,
    isLead,
    isDossier,
  }: Context,
  linking: Linking,
): Mention | null {
  const { passage, dateline } = linking;
  if (heading !== null) return datedBy(act, heading, 'link-heading');
  if (isAside(passage, act.trigger)) return null;
  if (visit !== null && visit.timex !== null && isOnThatVisit(passage, act, visit.act))
    return datedBy(act, visit.timex, 'link-carry');
  // What was at that time is of no other day, the report's least of all.
  if (isThen(passage, act)) {
    const timex = before !== null && act.sentence - before.act.sentence <= THEN_REACH ? before.timex : null;
    return timex === null ? null : datedBy(act, timex, 'link-carry');
  }
  if (isNever(passage, act) || isSoFar(passage, act) || isLasting(passage, act) || isStanding(passage, act))
    return null;
  if (isOfClaim(passage, act)) return null;
  if (isAfterWhatHadBeen(passage, act)) return null;
  // Has not delivered them: on no day, the report's least of all.
  if (act.factuality === 'denied' && !isCallingOff(act) && isEnglishPerfect(passage, act)) return null;
  if (isAtSomeTime(passage, act) || isWithin(passage, act) || isSaidToHave(passage, act)) return null;
  if (isToldOfSubject(act, linking.clauses)) return null;
  if (isBounded(act, linking) || isInForce(act, linking)) return null;
  if (passage.tokens[act.trigger.from]?.kind === 'latn' && isOfOwnTime(passage, act)) return null;
  // Seized the palace on Friday. Hours later a drone struck it.
  if (done !== null) return ofDayOf(act, done, dateline);
  if (alike !== null) return ofDayOf(act, alike, dateline);
  if (before !== null && before.timex !== null && isTollOf(passage, before.act, act))
    return datedBy(act, before.timex, 'link-carry');
  // डेढ़ सौ जवान भेजे और शाम तक 20 लोगों को बचा लिया: a clause that goes on from one whose day was told before.
  if (
    clauseBefore !== null &&
    clauseBefore.act.clause.to === act.clause.from &&
    isDay(clauseBefore.when) &&
    !(clauseBefore.timex !== null && isSaidSince(passage, act, clauseBefore.timex.range)) &&
    (HAPPENED.has(clauseBefore.act.factuality) || isPledge(clauseBefore.act)) &&
    (HAPPENED.has(act.factuality) || act.factuality === 'offered') &&
    isOnward(passage, act) &&
    isJoined(passage, act, clauseBefore.act.clause)
  )
    return ofDayOf(act, clauseBefore, dateline);
  if (isOfDayToldLast(passage, act) && before !== null && act.sentence - before.act.sentence <= THEN_REACH)
    return before.timex === null ? null : datedBy(act, before.timex, 'link-carry');
  const isOfEvening = before !== null && dateline !== null && isAtHour(passage, act);
  // सोमवार को बैठक हुई। शाम को करार हुआ; not मंगलवार को वह आएंगे: no evening of a day to come.
  if (
    isOfEvening &&
    before.timex !== null &&
    before.when !== null &&
    isDay(before.when) &&
    !isAfter(before.when, dateline.value) &&
    HAPPENED.has(before.act.factuality) &&
    act.sentence - before.act.sentence <= 1
  )
    return datedBy(act, before.timex, 'link-carry');
  if (isOfEvening && isTodayTold(linking, act)) return ofDay(act, dateline);
  const isOfAside = before?.act.sentence === act.sentence && isBehindAside(act, linking.clauses);
  const isStory = !isOfAside && hasGoneBack(passage, act, storyOf(main, dated, passage), dateline);
  // उसी दिन 30 पहलवान धरने पर बैठे। उन्होंने आरोप लगाया था: a pronoun keeps to the day of the story.
  if (
    isStory &&
    before !== null &&
    before.timex !== null &&
    act.sentence === before.act.sentence + 1 &&
    keepsToDay(passage, act) &&
    HAPPENED.has(act.factuality)
  )
    return datedBy(act, before.timex, 'link-carry');
  // Kyiv said Russia had launched 400 drones overnight: of the report's day, however it is told, save in a story.
  if (!isStory && dateline !== null && HAPPENED.has(act.factuality) && saysToday(act, passage.tokens)) {
    const isNext = before !== null && act.sentence - before.act.sentence <= 1 && isDay(before.when);
    return isNext && before.timex !== null && !isAfter(before.when ?? '', dateline.value)
      ? datedBy(act, before.timex, 'link-carry')
      : ofDay(act, dateline);
  }
  if (isBackground(passage, act) || (act.factuality === 'planned' && act.mark === null && !isPledge(act)))
    return null;
  if (dateline !== null && isNow(passage, act)) return ofDay(act, dateline);
  if (isAfterLongAgo(passage, act, before, dateline)) return null;
  // 2016 में करार हुआ था। इस बार कोई समझौता नहीं हुआ: of the report's own time.
  if (dateline !== null && isThisTime(passage, act) && isLongPast(before?.when ?? null, dateline, NEWS_DAYS))
    return ofDay(act, dateline);
  // उन्होंने 2024 में शपथ ली। इस बीच, खदान धंसने से दो की मौत हो गई: other news of the report.
  const isMeanwhile = opensMeanwhile(passage, act) && isLongPast(before?.when ?? null, dateline, NEWS_DAYS);
  if (!isDossier && dateline !== null && isMeanwhile && HAPPENED.has(act.factuality))
    return ofDay(act, dateline);
  const isAgain = before !== null && isBackground(passage, before.act) && isOfAccused(passage, act);
  if (arrest !== null && arrest.timex !== null && dateline !== null && isAgain)
    return isToldBy(act, '-arrest') ? datedBy(act, arrest.timex, 'link-carry') : ofDay(act, dateline);
  // Invaded in February 2022. It has demanded Donbas: on some day since.
  // छापा मारा था। उन पर आरोप लगाया है: nor is a Hindi perfect of what lay behind.
  const isSince = isHindiSince(act, main, linking);
  if (main !== null && main.timex !== null && !isEnglishPerfect(passage, act) && !isSince) {
    const isSameDay = isDay(main.when) && isDoneToThem(passage, main.act, act);
    if ((isSameDay || goesOn(passage, main.act, act)) && !isBeforeIt(act, main, linking)) {
      // The company opened a plant on Monday. The company also cut 500 jobs: its news of the same day.
      const isOther = act.kind === 'other' && act.needs === 'date' && opensWithBody(passage, main.act, act);
      return datedBy(isOther ? { ...act, needs: 'nothing' } : act, main.timex, 'link-carry');
    }
  }
  if (talks !== null && talks.timex !== null && isAtTalks(passage, act, talks.act)) {
    return datedBy(act, talks.timex, 'link-carry');
  }
  // यह बैठक has the date of the meeting that it points to.
  if ((act.factuality === 'planned' && !isPledge(act)) || act.echoes !== undefined) return null;
  if (isBesideThePast(linking, act, before, isLead) || isWhenBefore(act, linking)) return null;
  if (isSaidBefore(passage, act) || isSinceWhen(act, linking)) return null;
  // … का आरोप लगाया था, जिसे सरकार ने खारिज किया: no later than the rest of its sentence, which no day is told of.
  if (before !== null && isAnswer(passage, act, before)) return null;
  if (before !== null && isBehindSemicolon(linking, act, before)) return null;
  if (isBesideLongPast(linking, act)) return null;
  if (isStory) {
    if (passage.tokens[act.trigger.from]?.kind === 'latn') return null;
    const isNext =
      before !== null &&
      act.sentence - before.act.sentence <= 1 &&
      SAID.has(act.kind) &&
      !isBackInPresent(linking.clauses, before.act, act);
    return isNext && before.timex !== null ? datedBy(act, before.timex, 'link-carry') : null;
  }
  // Envoys met on Sunday, and Macron asked for duties: of the same day.
  if (before !== null && before.timex !== null && isJoinedSaying(passage, act, before))
    return datedBy(act, before.timex, 'link-carry');
  const isToday =
    isLead ||
    (isSaidToday(act) && !isEnglishPerfect(passage, act)) ||
    isJustDone(passage, act) ||
    isNews(act, linking);
  if (dateline === null || isDossier) return null;
  if (isToday || (dated !== null && isElsewhereNews(act, dated, linking))) return ofDay(act, dateline);
  // मर्ज रविवार को पहुंचे, वह मंगलवार को जाएंगे ⏎ दोनों ने समझौते किए: of no day to come.
  if (dated !== null && isNewsAgain(act, dated, linking))
    return isAfter(dated.when ?? '', dateline.value) ? ofDay(act, dateline) : ofDayOf(act, dated, dateline);
  if (dated === null || !isOnWithNews(linking, act, dated, dateline)) return null;
  return dated.timex === null ? ofDayOf(act, dated, dateline) : datedBy(act, dated.timex, 'link-carry');
}

/** उसने 2017 में परीक्षण किया और अब तैयारी कर रहा है। चीन ने अपील की: what is told in the present ends what lay behind. */
function isBackInPresent(clauses: readonly Clause[], before: Act, { clause }: Act): boolean {
  return clauses.some(
    ({ from, to, tense }) => tense === 'present' && from >= before.clause.to && to <= clause.from,
  );
}

/** He met the king there and signed a pact: an English verb that only its and joins to the one before; any Hindi clause may go on. */
function isOnward({ tokens }: Passage, { clause, trigger, kind }: Act): boolean {
  if (tokens[trigger.from]?.kind === 'deva') return true;
  return tokens[clause.from]?.text === 'and' && trigger.from - clause.from <= 2 && !SAID.has(kind);
}

/** वह अगले सप्ताह आएंगे। उन्होंने कर घटाने का वादा किया है: what was done or promised was so on no day to come. */
function isBeforeIt({ trigger }: Act, { when }: Mention, { clauses, dateline }: Linking): boolean {
  if (dateline === null || when === null || !isAfter(when, dateline.value)) return false;
  return clauseOf(trigger, clauses)?.tense === 'past';
}

/**
 * What shows where in time a story is: the last that was told, or, where that is of no day, what was told before it with one.
 * Seized the ship in 2023. Russia sent a team. Nigeria rejected a swap. What has been done is of the news again.
 */
function storyOf(main: Mention | null, dated: Mention | null, passage: Passage): Mention | null {
  if (main === null || dated === null || main.when !== null) return main;
  const isTold = HAPPENED.has(main.act.factuality) || main.act.factuality === 'offered';
  const isEnglish = passage.tokens[main.act.trigger.from]?.kind === 'latn';
  return isTold && isEnglish && !isEnglishPerfect(passage, main.act) ? dated : main;
}

/** Whether the report's own day is told in the paragraph before an act. */
function isTodayTold(
  { passage: { tokens, sentences }, timexes, dateline }: Linking,
  { sentence }: Act,
): boolean {
  let first = sentence;
  while (first > 0 && tokens[sentences[first]?.from ?? 0]?.line !== true) first--;
  const [from, to] = [sentences[first]?.from ?? 0, sentences[sentence]?.from ?? 0];
  return timexes.some(
    ({ range, value }) => value === dateline?.value && range.from >= from && range.to <= to,
  );
}

/** Offered to mediate in May; Sudan refused: some day after what is no news any more, and nobody says which. */
function isBehindSemicolon(
  { passage: { tokens }, dateline }: Linking,
  own: Act,
  { act, when }: Mention,
): boolean {
  const { clause, sentence } = own;
  if (tokens[clause.from - 1]?.text !== ';' || act.sentence !== sentence) return false;
  return isLongPast(when, dateline, REACTING.has(own.kind) ? FORTNIGHT : WEEK);
}

const WEEK = 7;
/** What is said to it may be said later. */
const FORTNIGHT = 14;

/** सोमवार को वार्ता हुई। दोनों पक्ष व्यापार खोलने पर राजी हुए: what the next sentence tells in the plain past is of the same day. */
function isOnWithNews(
  { passage: { tokens, sentences }, timexes }: Linking,
  act: Act,
  { act: told, when }: Mention,
  dateline: Dateline,
): boolean {
  if (tokens[act.trigger.from]?.kind !== 'deva' || act.needs !== 'nothing') return false;
  if (act.factuality !== 'done' && act.factuality !== 'offered') return false;
  const first = sentences[act.sentence]?.from ?? 0;
  // A sentence may stand between that tells nothing.
  const ago = act.sentence - told.sentence;
  // शोक जताया और राहत के आदेश दिए: the first in its sentence that is told.
  const isJoinedOn = JOINS.has(tokens[act.clause.from]?.text ?? '');
  const isAid = isAftermath(act) && !timexBetween(timexes, told.clause.to, act.clause.to);
  const isToldFirst =
    tokens[act.clause.from]?.text === 'कि' && SAYS.has(tokens[act.clause.from - 1]?.text ?? '');
  const isFirst = first === act.clause.from || isJoinedOn || (isAid && isToldFirst);
  // एक को मौत की सजा दी गई, जबकि दूसरे को कैद हुई.
  const isBeside = ago === 0 && isJoinedOn && told.clause.to === act.clause.from;
  if ((ago < 1 && !isBeside) || ago > ON_REACH || !isFirst) return false;
  // मंगलवार को पटना में आग लगी। … कोडरमा में चोरी हुई: what was elsewhere is of another day.
  if (ago > 1 && (act.place !== null || tokens[first + 1]?.text === 'में')) return false;
  // इमारत गिरी। ⏎ दमकल कर्मियों ने सात लोगों को निकाला: what came of it may open another paragraph.
  let parted = isAid ? 0 : 1;
  for (let s = told.sentence + 1; s <= act.sentence; s++)
    if (tokens[sentences[s]?.from ?? 0]?.line !== false && ++parted > 1) return false;
  if (ELSEWHERE.has(tokens[first]?.text ?? '')) return false;
  // 95 चौकियां पानी में डूबी हैं: how things stand.
  if (IS.has(tokens[act.clause.to - 2]?.text ?? '')) return false;
  // मुख्यमंत्री ने सहायता की घोषणा की। जिलाधिकारी ने जांच के आदेश दिए: behind what was promised today.
  const isPromised = isPledge(told) && when === dateline.value;
  const isTold = told.factuality === 'done' || told.factuality === 'offered' || isPromised;
  return isTold && when !== null && isDay(when) && !isLongPast(when, dateline, NEWS_DAYS);
}

const JOINS = wordSet('और तथा एवं जबकि');

/** Who was saved or arrested after what befell or was done. */
function isAftermath(act: Act): boolean {
  return act.factuality === 'done' && (act.kind === 'aid' || isToldBy(act, '-arrest'));
}

/** Whether a date is told between two tokens. */
function timexBetween(timexes: readonly FoundTimex[], from: number, to: number): boolean {
  return (timexes[firstTimexFrom(timexes, from)]?.range.from ?? Infinity) < to;
}

const SAYS = wordSet('बताया कहा');

const ELSEWHERE = wordSet('उधर इधर वहीं इस अब');

/**
 * Signed a contract in 2017 after Washington refused to sell, पर हस्ताक्षर किए, जबकि उसने चेतावनी दी: what goes with
 * an act of long ago in its sentence is none of today's, unless the lead tells it in a clause of its own.
 */
function isBesideThePast(
  { passage: { tokens }, clauses, dateline }: Linking,
  act: Act,
  before: Mention | null,
  isLead: boolean,
): boolean {
  if (before === null || before.act.sentence !== act.sentence) return false;
  // 2019 के हत्याकांड में सजा सुनाई: a Hindi noun with its year says only for what.
  if (before.act.needs === 'own-date' && tokens[before.act.trigger.from]?.kind === 'deva') return false;
  // Oslo, which left the pact in 1990, denied it: what is told beside the subject is of another time.
  if (isBehindAside(act, clauses)) return false;
  if (isLead && !SUBORDINATE.has(tokens[act.clause.from]?.text ?? '')) return false;
  return isLongPast(before.when, dateline);
}

/** दावा खारिज हुआ और जुलाई 2023 में मंजूरी मिली: nor is what a Hindi sentence tells right before a day of long ago. */
function isBesideLongPast({ passage: { tokens, sentences }, timexes, dateline }: Linking, act: Act): boolean {
  const { from, to } = act.clause;
  const sentence = sentences[act.sentence];
  if (sentence?.lang !== 'hi' || sentence.from !== from || !JOINS.has(tokens[to]?.text ?? '')) return false;
  const next = timexes[firstTimexFrom(timexes, to)];
  if (next === undefined || next.range.from > to + OPENING) return false;
  return isLongPast(next.value, dateline);
}

/** Tokens of a clause that its day opens. */
const OPENING = 3;

/** Eight months after they collapsed when Israel bombed them: what was at a time that is only counted from. */
function isWhenBefore({ clause: { from } }: Act, { passage, clauses }: Linking): boolean {
  if (passage.tokens[from]?.text !== 'when') return false;
  const before = clauses[firstFrom(clauses, from) - 1];
  return before?.to === from && COUNTED_FROM.has(passage.tokens[before.from]?.text ?? '');
}

const COUNTED_FROM = wordSet('after before since');

const SUBORDINATE = wordSet('after because since while although though whereas जबकि क्योंकि हालांकि');

/** Of the day of another, by the same words or none. */
function ofDayOf(act: Act, { timex, dateSource }: Mention, dateline: Dateline | null): Mention | null {
  if (timex !== null) return datedBy(act, timex, 'link-frame');
  return dateSource === 'dateline' && dateline !== null ? ofDay(act, dateline) : null;
}

function ofDay(act: Act, { value }: Dateline): Mention {
  return { act, when: value, dateSource: 'dateline', timex: null, rules: ['link-dateline'] };
}

/** अब … कर दिया है: what has been done now is of the report's day; अब तक counts up to it. */
function isNow({ tokens }: Passage, { clause, factuality, needs }: Act): boolean {
  if (factuality !== 'done' || needs !== 'nothing') return false;
  for (let i = clause.from; i < clause.to; i++)
    if (tokens[i]?.text === 'अब') return !STILL.has(tokens[i + 1]?.text ?? '');
  return false;
}

const STILL = wordSet('तक भी से जब');

/** Sentences back to what "at the time" points to. */
const THEN_REACH = 2;

/** What was asked, charged, refused or threatened, without a day, is of the day's news wherever it stands. */
function isSaidToday(act: Act): boolean {
  const { kind, factuality, needs } = act;
  if (isPledge(act) && needs === 'nothing') return true;
  return SAID.has(kind) && HAPPENED.has(factuality) && needs === 'nothing';
}

/** What is said, joined with "and" to what happened on a day of the same sentence. */
function isJoinedSaying(passage: Passage, act: Act, { act: told }: Mention): boolean {
  const { tokens } = passage;
  const isBeside = told.sentence === act.sentence && told.clause.to === act.clause.from;
  // A tanker was attacked on Tuesday, and Erdogan urged restraint: what another says to harm is today's.
  if (told.kind === 'attack' || told.kind === 'accident') return false;
  // Was freed on Sunday and has been told to come again: asked since.
  if (isEnglishPerfect(passage, act)) return false;
  return (
    isBeside && tokens[act.clause.from]?.text === 'and' && isSaidToday(act) && HAPPENED.has(told.factuality)
  );
}

/** उन पर रिश्वत लेने का आरोप है: a charge that stands is of no day. */
function isStanding({ tokens }: Passage, { kind, trigger }: Act): boolean {
  return kind === 'accusation' && IS.has(tokens[trigger.to]?.text ?? '');
}

/** मंत्री ने संसद में कहा था कि हसीना ने अनुमति मांगी: what was told before the report was done before it. */
function isSaidBefore({ tokens }: Passage, { clause }: Act): boolean {
  return tokens[clause.from]?.text === 'कि' && WAS.has(tokens[clause.from - 1]?.text ?? '');
}

const WAS = wordSet('था थी थे');

/** जहाज हटने के बाद बेड़ा छोटा पड़ रहा है: since when something holds, on whatever day that was. */
function isSinceWhen(
  { trigger: { from, to }, kind }: Act,
  { passage: { tokens }, clauses }: Linking,
): boolean {
  if (clauseOf({ from, to }, clauses)?.tense !== 'present') return false;
  for (let i = to - 1; i < to + AFTER_IT; i++)
    if (
      INFINITIVE.test(tokens[i]?.text ?? '') &&
      tokens[i + 1]?.text === 'के' &&
      tokens[i + 2]?.text === 'बाद'
    )
      return !RESCUING.has(kind) || tokens[i + 3]?.text === 'से';
  return false;
}

/** What befell, after which others are still at work: news as well. */
const RESCUING: ReadonlySet<string> = new Set(['accident', 'attack']);
const INFINITIVE = /..ने$/u;
/** Tokens from what tells an act to its infinitive. */
const AFTER_IT = 3;

const ANSWERS = wordSet('जिसे जिस लेकिन पर मगर');

function isAnswer({ tokens }: Passage, act: Act, { act: said, when, timex }: Mention): boolean {
  if (act.kind !== 'rejection' || said.sentence !== act.sentence || when !== null || timex !== null)
    return false;
  return ANSWERS.has(tokens[act.clause.from]?.text ?? '');
}

/** An act by itself, told in the plain past. */
function isNews(act: Act, linking: Linking): boolean {
  return act.needs === 'nothing' && NEWS.has(act.factuality) && isTodaysNews(act, linking);
}

const NEWS: ReadonlySet<string> = new Set(['done', 'reported', 'offered']);
