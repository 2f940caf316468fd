import type { Act } from '../act/act.ts';
import { HAPPENED, isCallingOff, isPledge } from '../act/act.ts';
import { isHoursLater } from '../act/hours-later.ts';
import { entryAt } from '../read/entries.ts';
import type { Clause } from '../clause/clauses.ts';
import { isSaying } from '../clause/english-clauses.ts';
import { DREW } from '../clause/english-relative.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isDay } from '../date/spans.ts';
import { isEnglishPerfect } from './english-perfect.ts';
import { REACTING } from './gone-back.ts';
import { isVain, outcomeInSentence } from './outcome.ts';
import { isBehindIt, isToldOfSubject } from './beside-subject.ts';
import { clauseOf } from './clause-of.ts';
import { isAfter } from './is-after.ts';
import { isBound } from './is-bound.ts';
import { isBackground } from './lead.ts';
import type { Linking } from './link.ts';
import { datedBy, undated } from './mention.ts';
import { isOfContent, isOfDemand } from './of-content.ts';
import type { Dates, Placed } from './placed.ts';
import { near } from './placed.ts';
import { isSoFar } from './so-far.ts';
import { isAtOnce, isAtSomeTime, isLater, isShortlyAfter } from './some-time-after.ts';
import {
  isContrasted,
  isJoined,
  isOfOwnTime,
  isSaidSince,
  isWithinSome,
  sharesDay,
  isNext,
  isOfNext,
  isSharedAfter,
} from './joined.ts';
import type { Linked } from './own-date.ts';
import { OPENING, SAYING, isBefore, isBeside, isPresent, isToBeReached } from './own-date.ts';
import { isToldThat } from './told-that.ts';

/** A date of the sentence that opens it, or that stands where nothing else is told. */
export function ofSentence(act: Act, dates: Dates, linking: Linking): Linked | null {
  const { passage, dateline } = linking;
  const { tokens, sentences } = passage;
  const sentence = sentences[act.sentence];
  if (isAtSomeTime(passage, act) || isToldOfSubject(act, linking.clauses)) return null;
  // Killed 224, among them a doctor, who had raised the alarm: before then.
  if (isBehindIt(act, linking)) return null;
  // Sokol, who denies wrongdoing, skipped a hearing on Monday: denies it now as then.
  const isNow = act.needs === 'date' && isPresent(passage.hits, act.trigger.from);
  if (isNow && RELATIVES.has(tokens[act.clause.from]?.text ?? '')) return null;
  // What was offered or promised was so then.
  const isMade = (act.factuality === 'offered' && act.kind === 'offer') || isPledge(act);
  const hasHappened = HAPPENED.has(act.factuality) || isMade;
  const soFar = (hasHappened || act.factuality === 'denied') && isSoFar(passage, act);
  const whole = clauseOf(act.trigger, linking.clauses);
  const then = thenOf(act, dates, passage);
  if (then !== null) return { mention: datedBy(act, then.timex, 'link-sentence'), isOwn: false };
  const meanwhile = hasHappened || act.factuality === 'denied' ? whileOf(act, dates, passage) : null;
  if (meanwhile !== null) return { mention: datedBy(act, meanwhile.timex, 'link-sentence'), isOwn: false };
  const outcome = outcomeInSentence(act, dates, linking);
  if (outcome !== null) {
    const mention = outcome.day === null ? undated(act) : datedBy(act, outcome.day.timex, 'link-sentence');
    return { mention, isOwn: false };
  }
  /** First token of what is told between as what came before. */
  let before = -1;
  for (const placed of near(act, dates).toReversed()) {
    const { timex, attachment, claimed, clause } = placed;
    if (isOfDemand(act, timex.range, passage)) continue;
    // Two days after a tanker overturned and caught fire, the state suspended three: what goes on with the event is not so long after it.
    const isMain = tokens[act.clause.from]?.text !== 'and' || tokens[act.clause.from - 1]?.text === ',';
    if (sentence !== undefined && isMain && clause?.to === act.clause.from && leadsIn(timex, sentence))
      return { mention: datedBy(act, timex, 'link-frame'), isOwn: false };
    // Fired on a crowd a day after the strike began: counted from what the next clause tells, to be solved.
    const isAcross = act.clause.from < timex.range.from && timex.range.from < act.clause.to;
    if (isAcross && timex.range.to > act.clause.to && isCountedFromEvent(timex))
      return { mention: datedBy(act, timex, 'link-clause'), isOwn: true };
    if (attachment.noun !== null || timex.value === null || sentence === undefined) continue;
    // यदि 31 मार्च तक पैसा नहीं लौटा तो संपत्ति कुर्क होगी: the day of a condition is not its consequence's; अगस्त में दिल्ली आए तो सहमति बनी.
    if (clause?.to === act.clause.from && tokens[act.clause.from]?.text === 'तो') {
      if (!hasHappened || clause.tense !== 'past' || clause.mood !== 'real') continue;
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    }
    // Troops shell a town, and Lima condemns it: under the date of a chronology's entry all of it is of that date.
    const isListed = entryAt(passage, act.trigger.from) !== null;
    if (!isListed && isAnswer(passage, act, timex.range)) continue;
    // Met him for the first time since 2018 and urged him to go: no day of what is told beside it.
    if (
      clause?.lang === 'en' &&
      clause.from !== act.clause.from &&
      tokens[timex.range.from - 1]?.text === 'since'
    )
      continue;
    if (clause?.from === act.clause.from && isOfContent(act, placed, linking)) continue;
    // Of another clause: the remand till 2 February is not the day of the refusal told before it.
    if (tokens[timex.range.to]?.text === 'तक' && isBound(act, placed, passage)) continue;
    if (!claimed && clause !== null && isOfNext(passage, clause, act)) continue;
    if (clause?.lang === 'en' && clause.from >= act.clause.to && isOfOwnTime(passage, act)) continue;
    if (clause?.lang === 'en' && clause.to <= act.clause.from && isWithinSome(passage, act)) continue;
    // Threatened sanctions if talks did not resume by May: the day of the condition.
    if (clause !== null && clause.from >= act.clause.to && CONDITIONS.has(tokens[clause.from]?.text ?? ''))
      continue;
    if (clause !== null && clause.from >= act.clause.to && SAYING.has(tokens[clause.from - 1]?.text ?? ''))
      continue;
    // आरोप है कि 2020 में रिश्वत ली, alleged that he took it in 2020: when that was, not when he was charged with it.
    if (
      act.kind === 'accusation' &&
      clause?.from === act.clause.to &&
      THAT.has(tokens[clause.from]?.text ?? '')
    )
      continue;
    // Beginning a visit, the first after he ordered the war in February 2022: since when there was none.
    if (clause?.from === act.clause.to && isFirstSince(tokens, clause.from)) continue;
    // Imposed it after the tests of May 1998 and lifted it in September 2001: its own clause has told as much of when as there is.
    const isNextDeed = clause?.from === act.clause.to && tokens[clause.from]?.text === 'and';
    if (isNextDeed && near(act, dates).some((own) => own.clause?.from === act.clause.from)) continue;
    // Met him, and came home the next day: counted from what was told before it.
    if (clause !== null && clause.from >= act.clause.to && isCountedOn(timex.meaning)) continue;
    // Took power within hours and was sworn in on the 17th: of the day told before it.
    if (clause !== null && clause.from >= act.clause.to && isHoursLater(passage, act.clause)) continue;
    // The earthquake that struck on Friday: the date of a relative clause right after its noun.
    const isOfNoun =
      !isNextDeed &&
      clause?.from === act.clause.to &&
      act.trigger.to >= act.clause.to - 1 &&
      (tokens[act.trigger.from]?.kind === 'latn' || WHICH.has(tokens[act.clause.to]?.text ?? ''));
    if (isOfNoun && !claimed) return { mention: datedBy(act, timex, 'link-noun'), isOwn: true };
    // Will fly to Lima on Tuesday; a trip to Quito may follow: nobody says when.
    const isApart = tokens[act.clause.from - 1]?.text === ';' && !hasHappened && act.factuality !== 'denied';
    if (isApart && clause !== null && clause.to <= act.clause.from) continue;
    // It scraps the duty that Quito imposed in March: the day of what tells which.
    if (clause !== null && clause.to <= act.clause.from && isSaidSince(passage, act, timex.range)) continue;
    // Agreed after talks that had begun last year: nor is it of theirs.
    const isOfWhich = [act.clause.to, clause?.from ?? 0].some((i) => RELATIVES.has(tokens[i]?.text ?? ''));
    const isToldBehind = clause !== null && isSaying(passage, clause) && isBehindWhich(act, clause, linking);
    if (isOfWhich && timex.range.from >= act.clause.to && act.kind !== 'statement' && !isToldBehind) continue;
    // एक लाख करोड़ का वादा किया, जो मई में 60 हजार करोड़ था: nor is what it was then.
    // उसे व्यापारी ने खरीदा, जिसने 1951 में बेच दिया: nor is it of that day when who did it did more.
    const opening = tokens[clause?.from ?? 0]?.text ?? '';
    if (clause?.from === act.clause.to && clause.lang === 'hi' && (WHICH.has(opening) || WHO.has(opening)))
      continue;
    // Apologised on Monday for the decree that another had issued a year ago, and offered talks: nor of what came before.
    const isOnward = clause?.to === act.clause.from && tokens[act.clause.from]?.text === 'and';
    if (isOnward && isOfPluperfect(passage, clause)) {
      before = clause.from;
      continue;
    }
    if (clause !== null && clause.to === before && hasHappened && isJoined(passage, act, clause))
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    // Infosys, which reported on Tuesday, has denied it: a day told beside is of nothing else.
    if (clause !== null && clause.from < act.clause.from && isBeside(clause, timex.range)) continue;
    // Found dead in May; prosecutors have ruled out murder: what has been done since is of no day gone by.
    const isGone = clause !== null && isBefore(timex.value, dateline?.value ?? null);
    if (isGone && !isListed && clause.to <= act.clause.from && isEnglishPerfect(passage, act)) continue;
    // Ministers may sign a pact, although Oslo left one in 2024: nor is what is still to come.
    const isAhead = !hasHappened && act.factuality !== 'denied';
    if (isGone && isAhead && clause.from >= act.clause.to && !isSaying(passage, clause)) continue;
    // Three have come so far and the others will in 2026: what happened, or did not, is of no day to come.
    const isToCome = clause !== null && dateline !== null && isAfter(timex.value, dateline.value);
    if (isToCome && (hasHappened || (act.factuality === 'denied' && clause.from >= act.clause.to))) continue;
    // Adopted a programme and set a target to reach by the end of the decade.
    if (hasHappened && clause !== null && isToBeReached(placed, linking)) continue;
    if (clause !== null && soFar) continue;
    if (clause?.to === act.clause.from && isVain(act, timex.value, linking))
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    if (clause?.to === act.clause.from && (isAtOnce(passage, clause) || isShortlyAfter(passage, act.clause)))
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    if (clause !== null && isToldThat(passage, clause, act))
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    if (!claimed && !isPast(act) && clause !== null) continue;
    if (!claimed) return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    if (!isListed && clause?.to === act.clause.from && isReaction(passage, act, placed)) continue;
    // Protested in July and summoned the envoy: a verb joined to one with a date, without a subject of its own.
    const isAfterIt = dateline !== null && isAfter(timex.value, dateline.value);
    const isAlike = hasHappened || (act.factuality === 'planned' && isAfterIt);
    if (clause !== null && isNext(passage, clause, act.clause) && isJoined(passage, act, clause) && isAlike)
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    // Cleared the jets on Tuesday but deferred the tankers.
    const isContrast = clause !== null && whole !== null && isNext(passage, clause, act.clause);
    const isOfThatDay = isContrast && isDay(timex.value) && clause.tense === 'past' && !hasDay(act, dates);
    if (isOfThatDay && isContrasted(passage, act, whole))
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    if (
      hasHappened &&
      clause !== null &&
      whole !== null &&
      sharesDay(passage, act, whole, clause, timex.value)
    )
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    // Postponed a trip and sent his minister on Monday.
    const isDeed = hasHappened || isAlike || isCallingOff(act);
    if (clause !== null && isDeed && isSharedAfter(passage, act, placed))
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    // Killed three, police said on Tuesday: what happened was told the day it was news.
    if (
      clause !== null &&
      (clause.from === act.clause.to || isToldBehind) &&
      isSaying(passage, clause) &&
      hasHappened &&
      !isJoint(passage, clause)
    )
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    // In 2019 a dam burst; a court later fined its owner: not in that year, for all that is told.
    if (!isDay(timex.value) && clause !== null && isLater(passage, act)) continue;
    const opens = timex.range.from - sentence.from <= OPENING && timex.range.to <= act.clause.from;
    // अगस्त में बताया कि दुश्मन के पांच विमान मार गिराए: the month in which that was told.
    const isWhenTold =
      act.factuality === 'done' && THAT.has(tokens[act.clause.from]?.text ?? '') && !isDay(timex.value);
    if (opens && hasHappened && !isWhenTold && !isBackground(passage, act))
      return { mention: datedBy(act, timex, 'link-frame'), isOwn: false };
  }
  return null;
}

/** That his predecessor had issued: what came before, as which it was. */
function isOfPluperfect({ tokens }: Passage, { from, finite }: Clause): boolean {
  return RELATIVES.has(tokens[from]?.text ?? '') && tokens[finite?.from ?? -1]?.text === 'had';
}

/** Killed five in a gun battle that lasted four hours, the army said on Tuesday: behind what only tells which. */
function isBehindWhich({ clause: { to } }: Act, { from }: Clause, { passage, clauses }: Linking): boolean {
  if (!RELATIVES.has(passage.tokens[to]?.text ?? '') || passage.tokens[to - 1]?.text === ',') return false;
  return clauseOf({ from: to, to: to + 1 }, clauses)?.to === from;
}

/** And claimed a town on Monday: no words of who told what stands before it. */
function isJoint({ tokens }: Passage, { from }: Range): boolean {
  return tokens[from]?.text === 'and';
}

/** Was attacked on Tuesday, and Erdogan urged restraint: what another says to harm is news of its own. */
function isReaction(
  { tokens }: Passage,
  { kind, clause: { from }, trigger }: Act,
  { harm }: Placed,
): boolean {
  if (!harm || !REACTING.has(kind) || tokens[from]?.text !== 'and') return false;
  // Attacked a convoy and later demanded a ransom: those who did it.
  return trigger.from - from > 2 || (trigger.from === from + 2 && tokens[from + 1]?.capital === true);
}

/** Yet on Nov. 21 officers held her; Delhi protested, and Beijing denied it: what another says to it, behind a semicolon, is as well. */
function isAnswer({ tokens }: Passage, { kind, clause, trigger }: Act, { to }: Range): boolean {
  if (!REACTING.has(kind) || tokens[trigger.from]?.kind !== 'latn') return false;
  return tokens.slice(Math.max(to, clause.from - REACTION), clause.from).some(({ text }) => text === ';');
}

/** Tokens back to the semicolon behind which others react. */
const REACTION = 12;

/** Agreed in December 2023, when the president came, and signed in June: the day right before *when* is that of what it tells. */
function thenOf(act: Act, dates: Dates, passage: Passage): Placed | null {
  const { tokens } = passage;
  const { from } = act.clause;
  // Will fly to Lima on Tuesday, where he is to meet the president.
  const isThere =
    tokens[from]?.text === 'where' &&
    !tokens.slice(from, act.trigger.from).some(({ text }) => text === 'had');
  // शुरुआत 6 जुलाई 2018 को हुई, जब अमेरिका ने शुल्क लगाया.
  if (tokens[from]?.text === 'जब' && HAPPENED.has(act.factuality) && act.needs === 'nothing')
    return (
      near(act, dates).findLast(({ timex, clause }) => timex.value !== null && clause?.to === from) ?? null
    );
  // Reopened the pass in August, which drew a protest: of the day of what drew it.
  if (tokens[from]?.text === 'which' && DREW.has(tokens[from + 1]?.text ?? '') && !hasDay(act, dates))
    return (
      near(act, dates).findLast(({ timex, clause }) => timex.value !== null && clause?.to === from) ?? null
    );
  // Resigned on Monday as crowds burned homes: at the same time.
  const isAlong =
    ALONG.has(tokens[from]?.text ?? '') && tokens[from - 1]?.text !== ',' && isPlainPast(act, passage);
  if (isAlong && !hasDay(act, dates))
    return (
      near(act, dates).findLast(
        ({ timex, clause }) => timex.value !== null && clause?.to === from && clause.tense === 'past',
      ) ?? null
    );
  // Closed the border hours after bombers struck a court on Tuesday: of that day.
  const { to } = act.clause;
  if (HOURS.has(tokens[to - 1]?.text ?? '') && SHORTLY.has(tokens[to]?.text ?? '') && !hasDay(act, dates))
    return (
      near(act, dates).find(
        ({ timex, clause }) => timex.value !== null && isDay(timex.value) && clause?.from === to,
      ) ?? null
    );
  if (tokens[from]?.text !== 'when' && !isThere) return null;
  const end = tokens[from - 1]?.text === ',' ? from - 1 : from;
  return near(act, dates).find(({ timex }) => timex.value !== null && timex.range.to === end) ?? null;
}

/** Was arrested on Monday after he fired at a court: what came right before the act of a day is no news of the report's own day. */
export function dayOfResult(act: Act, dates: Dates, passage: Passage): Placed['timex'] | null {
  const { from } = act.clause;
  if (passage.tokens[from]?.text !== 'after' || !isPlainPast(act, passage)) return null;
  // Two weeks after: counted from it.
  if (UNITS.has(passage.tokens[from - 1]?.text ?? '')) return null;
  const of = ({ timex, clause }: Placed): boolean =>
    timex.value !== null && isDay(timex.value) && clause?.to === from && clause.tense === 'past';
  return near(act, dates).findLast(of)?.timex ?? null;
}

const UNITS = wordSet('minutes hours hour day days week weeks month months year years decade decades');
const ALONG = wordSet('as while');
const HOURS = wordSet('hours minutes moments hour');
const SHORTLY = wordSet('after before');

/** Burned homes; not had burned them, has long burned them. */
function isPlainPast({ factuality, clause, trigger }: Act, { tokens }: Passage): boolean {
  if (factuality !== 'done') return false;
  return !tokens.slice(clause.from, trigger.to).some(({ text }) => BEFORE_THAT.has(text));
}

const BEFORE_THAT = wordSet('had has have been is are');

function hasDay(act: Act, dates: Dates): boolean {
  return near(act, dates).some(({ clause }) => clause?.from === act.clause.from);
}

/** Pledged help when she met him in January, was signed while he was in Delhi: of the day of what went on. */
function whileOf(act: Act, dates: Dates, { tokens }: Passage): Placed | null {
  const { to } = act.clause;
  if (!AT_WHICH.has(tokens[to]?.text ?? '') || tokens[to - 1]?.text === ',') return null;
  // Accused them of killing 2,000 when they took the town: when the deed was.
  const isCharge = act.kind === 'accusation' || act.kind === 'decision';
  if (
    isCharge &&
    tokens
      .slice(act.trigger.to, to)
      .some(({ text }, i, words) => text === 'of' && DOING.test(words[i + 1]?.text ?? ''))
  )
    return null;
  const of = (placed: Placed): boolean => placed.clause?.from === to && placed.clause.tense === 'past';
  return near(act, dates).find((placed) => of(placed) && placed.timex.value !== null) ?? null;
}

const AT_WHICH = wordSet('when while');
const DOING = /ing$/;

/** A day before the contract was signed, he met: a day counted from an event opens the sentence, to be solved. */
function leadsIn(timex: Placed['timex'], { from }: Range): boolean {
  return isCountedFromEvent(timex) && timex.range.from - from <= OPENING;
}

function isCountedFromEvent({ meaning, value }: Placed['timex']): boolean {
  return value === null && meaning.is === 'shift' && meaning.origin.from === 'event';
}

/** समझौता, जो 5 मई को हुआ था; not आठ की मौत हुई, जिससे इस साल संख्या 46 हो गई. */
const WHICH = wordSet('जो जिसे जिन्हें जिस जिन');

const WHO = wordSet('जिसने जिन्होंने');

const THAT = wordSet('that कि');

const RELATIVES = wordSet('that which who whom whose');

/** Had been building up troops since a soldier died on May 28, put off twice before he came in March: then, and not before. */
const CONDITIONS = wordSet('if unless since before');

/** The next day: of what was told before. */
function isCountedOn(meaning: Placed['timex']['meaning']): boolean {
  return meaning.is === 'shift' && meaning.origin.from === 'context';
}

function isPast(act: Act): boolean {
  return act.factuality !== 'planned';
}

function isFirstSince(tokens: Passage['tokens'], at: number): boolean {
  return SINCE.has(tokens[at]?.text ?? '') && FIRST.has(tokens[at - 1]?.text ?? '');
}

const SINCE = wordSet('after since');
const FIRST = wordSet('first second third');
