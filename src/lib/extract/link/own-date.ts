import type { Act } from '../act/act.ts';
import { HAPPENED, isCallingOff, isPledge } from '../act/act.ts';
import { isHoursLater } from '../act/hours-later.ts';
import { isPromised } from '../act/promised.ts';
import type { Clause } from '../clause/clauses.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { within } from '../clause/grammar-words.ts';
import { isSaying } from '../clause/english-clauses.ts';
import { dueAside, isAside, PARTICIPLE } from '../clause/english-participle.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isEnglishPerfect } from './english-perfect.ts';
import { isJustDone } from './context-date.ts';
import { outcomeOf } from './outcome.ts';
import { isAfter } from './is-after.ts';
import { isBound } from './is-bound.ts';
import { isBackground } from './lead.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { datedBy, undated } from './mention.ts';
import { infinitiveIn, isOfCause, isOfContent } from './of-content.ts';
import type { Dates, Placed } from './placed.ts';
import { holds, near } from './placed.ts';
import { ofPutOff } from './put-off.ts';
import { isSoFar } from './so-far.ts';
import { beforeSomeTime, isAtOnce, isAtSomeTime, isShortlyAfter, someTimeAfter } from './some-time-after.ts';

/** A date found for an act; `isOwn` where it belongs to the very words that tell it. */
export interface Linked {
  readonly mention: Mention;
  readonly isOwn: boolean;
}

/** The date of the very clause that tells an act, the nearest that is no other noun's. */
export function ofClause(act: Act, dates: Dates, linking: Linking): Linked | null {
  const { passage } = linking;
  const putOff = ofPutOff(act, dates, passage);
  if (putOff !== null) return { mention: putOff, isOwn: true };
  const behind = someTimeAfter(passage, act);
  const before = beforeSomeTime(passage, act);
  const aside = endOfAside(passage, act);
  let best: Placed | null = null;
  let least = Infinity;
  for (const placed of near(act, dates)) {
    if (aside !== null && placed.timex.range.from > aside) continue;
    if (behind !== null && placed.timex.range.to <= behind) continue;
    if (placed.timex.range.from >= act.trigger.to && isOfAsideBehind(act, placed.timex.range, passage))
      continue;
    if (before !== null && placed.timex.range.from >= before) continue;
    if (!holds(act.clause, placed.timex.range) || isBound(act, placed, passage)) continue;
    // On Monday the minister, who is visiting Oslo, signed: the day of what comes after.
    const { clause } = placed;
    if (clause !== null && isBeside(clause, act.trigger) && !isBeside(clause, placed.timex.range)) continue;
    // Was indicted in May and denies it: what someone does now is of no day gone by.
    if (placed.timex.range.to <= act.trigger.from && isBesideNow(act, passage)) continue;
    if (isOfContent(act, placed, linking) || isOfCause(act, placed, passage)) continue;
    if (isToldExactly(placed, passage, dates.get(act.sentence))) continue;
    const cost = costOf(act, placed, linking);
    if (cost < least) {
      best = placed;
      least = cost;
    }
  }
  if (best === null) return null;
  const isOwn = belongs(act, best, passage) || isOfPlan(act, best, linking);
  const isNouns =
    best.attachment.noun !== null && !best.attachment.frames && !isOfDue(act, best.timex.range, passage);
  const rule = isOwn || isNouns ? 'link-noun' : 'link-clause';
  return { mention: datedBy(act, best.timex, rule), isOwn };
}

/** And denies: a present joined to what its clause tells, unless a chronology tells all of it so. */
function isBesideNow({ trigger, clause }: Act, passage: Passage): boolean {
  const { tokens, hits } = passage;
  const before = tokens[trigger.from - 1]?.text ?? '';
  const isNow = trigger.from - 1 > clause.from && JOINING.has(before) && isPresent(hits, trigger.from);
  return isNow && entryAt(passage, trigger.from) === null;
}

function isPresent(hits: Passage['hits'], at: number): boolean {
  return hits[at]?.some(({ entry }) => entry.type === 'trigger' && entry.shape === 'present') === true;
}

const JOINING = wordSet('and but');

/** A battery, bought from Oslo, was declared ready on Aug 1: the comma behind which nothing is of the participle; null for other acts. */
function endOfAside(passage: Passage, { trigger, clause }: Act): number | null {
  if (passage.tokens[trigger.from]?.kind !== 'latn' || !isAside(passage, trigger)) return null;
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + ASIDE); i++)
    if (passage.tokens[i]?.text === ',') return i;
  return null;
}

/** Is arrested on his arrival, accused of hiding pay through March 2015: a day told in what is said of whom it befell. */
function isOfAsideBehind({ trigger }: Act, { from }: Range, { tokens }: Passage): boolean {
  if (tokens[trigger.from]?.kind !== 'latn') return false;
  for (let i = from - 1; i > Math.max(trigger.to, from - ASIDE_BEHIND); i--) {
    if (tokens[i]?.text !== ',') continue;
    const word = tokens[i + 1]?.text ?? '';
    // Rejected it, saying that it had not recognised the court since 1960.
    return SAYING.has(word) || (ACCUSED.has(word) && OF_WHAT.has(tokens[i + 2]?.text ?? ''));
  }
  return false;
}

const ASIDE_BEHIND = 26;
const ACCUSED = wordSet('accused suspected convicted charged');
const SAYING = wordSet('saying arguing claiming insisting noting adding alleging stating');
const OF_WHAT = wordSet('of by with');

/** Tokens that an aside takes at most. */
const ASIDE = 16;

/** A year and nine months later, on 28 April 2025; this year on 5 November: of the two the day that the words name. */
function isToldExactly(
  { timex: { range, rule, value } }: Placed,
  { tokens }: Passage,
  all: readonly Placed[] | undefined,
): boolean {
  const isWithin = tokens[range.to]?.text === 'on' && value !== null && all !== undefined;
  if (isWithin && all.some(({ timex }) => timex.range.from === range.to + 1 && isPartOf(timex.value, value)))
    return true;
  if (rule !== 'en-from-context' || tokens[range.to]?.text !== ',' || all === undefined) return false;
  const next = range.to + (PREPOSITIONS.has(tokens[range.to + 1]?.text ?? '') ? 2 : 1);
  return all.some(({ timex }) => timex.range.from === next);
}

const PREPOSITIONS = wordSet('on in');

/** Whether a day is of a year or month. */
function isPartOf(day: string | null, of: string): boolean {
  return /^\d{4}(?:-\d\d)?$/.test(of) && day?.startsWith(`${of}-`) === true;
}

/** Threatened to strike on July 1: the day to come of what was to be done. */
function isOfPlan(
  { factuality, trigger }: Act,
  { timex: { range, value } }: Placed,
  { passage, dateline }: Linking,
): boolean {
  if (factuality !== 'planned' || passage.tokens[trigger.from - 1]?.text !== 'to' || range.from < trigger.to)
    return false;
  return (
    value !== null &&
    dateline !== null &&
    isAfter(value, dateline.value) &&
    infinitiveIn(passage, trigger.to, range.from) === null
  );
}

/** Whether a date belongs to the trigger as a noun: 2018 के करार, the October 2018 deal. */
function belongs(act: Act, { timex: { range }, attachment: { noun } }: Placed, passage: Passage): boolean {
  const { trigger } = act;
  if (noun !== null)
    return (noun.from < trigger.to && trigger.from < noun.to) || isHarmOf(act, noun, passage);
  const { tokens } = passage;
  const gap = trigger.from - range.to;
  // In October 2023 over the war: of another noun.
  if (gap < 0 || gap > 2 || NO_ADJECTIVES.has(tokens[range.to]?.text ?? '')) return false;
  if (tokens[trigger.from]?.kind !== 'latn') return false;
  // On January 9 Trump said: of what he said.
  const isVerb = gap > 0 && englishVerbAt(passage, trigger.from, trigger.to)?.tense === 'past';
  if (isVerb && OPENERS.has(tokens[range.from - 1]?.text ?? '')) return false;
  // On Monday approved the purchase: of the approval.
  return !within(passage, range.to, trigger.from, (i) => englishVerbAt(passage, i, trigger.from) !== null);
}

const OPENERS = wordSet('on in');
const NO_ADJECTIVES = new Set([
  ',',
  ...wordSet('over for after before during amid about against on at in of by with from to'),
]);

/** शुक्रवार को आए भूकंप ने तबाही मचाई: the havoc is of the day of the quake. */
function isHarmOf({ kind, trigger }: Act, noun: Range, { tokens, hits }: Passage): boolean {
  if (kind !== 'accident' || noun.to > trigger.from || !OF_HARM.has(tokens[noun.to]?.text ?? ''))
    return false;
  return hits[noun.to - 1]?.some(({ entry }) => entry.type === 'trigger' && entry.kind === kind) === true;
}

const OF_HARM = wordSet('ने में से');

/** Distance in tokens; a date of another noun is none of the act's. */
function costOf(act: Act, placed: Placed, { passage, dateline }: Linking): number {
  const { trigger } = act;
  const { timex, attachment } = placed;
  const { range } = timex;
  const distance = range.to <= trigger.from ? trigger.from - range.to : range.from - trigger.to;
  const { noun, frames } = attachment;
  // What is to come is on no day gone by: दिसंबर में होने वाली वार्ता 2020 की झड़प के बाद पहली होगी.
  const isPlanned = act.factuality === 'planned' && passage.tokens[trigger.from]?.kind === 'deva';
  const isGone = isPlanned && isBefore(timex.value, dateline?.value ?? null);
  const unresolved = timex.value === null || isGone ? 50 : 0;
  const entry = HAPPENED.has(act.factuality) ? entryAt(passage, range.from) : null;
  if (entry !== null && holds(entry.date, range) && !entry.isHeading) return unresolved;
  if (noun === null) {
    const isOther =
      isOfLeadIn(act, placed, passage) ||
      isOfVerbBefore(act, placed, passage) ||
      isWhose(act, range, passage) ||
      isOfMatrix(act, range, passage);
    return distance + unresolved + (isOther ? LEAD_IN : 0);
  }
  // The visit, due on Thursday, was called off: the day of what did not come.
  const isOfNone = act.factuality === 'denied' && passage.tokens[trigger.from]?.kind === 'latn';
  if (belongs(act, placed, passage)) return unresolved + (isOfNone ? distance + LEAD_IN : 0);
  if (isCallingOff(act) || isOfNone || isOfDue(act, range, passage)) return distance + LEAD_IN + unresolved;
  return frames ? distance + 100 + unresolved : Infinity;
}

/** A second hearing, set for October 26, goes ahead: what is to come is of the day for which its subject is due. */
function isOfDue({ factuality, clause, trigger }: Act, { from }: Range, passage: Passage): boolean {
  if (factuality !== 'planned' || from > trigger.from) return false;
  const due = dueAside(passage, Math.max(clause.from, from - DUE_REACH), from);
  return due !== null && OF_DUE.has(passage.tokens[due + 1]?.text ?? '');
}

/** Tokens from the comma to the day for which something is due. */
const DUE_REACH = 6;
const OF_DUE = wordSet('for on in');

/** Whether a date lies before the day, all of it. */
export function isBefore(when: string | null, day: string | null): boolean {
  return when !== null && day !== null && isAfter(day, when) && !isSpanning(when, day);
}

/** A year or month that holds the day. */
function isSpanning(when: string, day: string): boolean {
  return day.startsWith(when) || when.includes('/');
}

/** What a date of the phrase before the main verb costs: only where that has none of its own. */
const LEAD_IN = 30;

/** Having announced it in 2015, India signed a deal in October 2018: dates before the comma are of what led to it. */
function isOfLeadIn({ clause, trigger }: Act, { timex: { range } }: Placed, { tokens }: Passage): boolean {
  if (tokens[trigger.from]?.kind !== 'latn') return false;
  if (range.to > trigger.from || tokens[range.to]?.text !== ',') return false;
  // Freed in May, he left in June.
  if (trigger.from > clause.from && PARTICIPLE.test(tokens[clause.from]?.text ?? '')) return true;
  if (range.from - clause.from <= OPENING) return false;
  return LEADING_IN.has(tokens[clause.from]?.text ?? '');
}

/** Agreed on Monday to hold talks on May 3: a day before the infinitive is of what was agreed. */
function isOfMatrix({ needs, trigger }: Act, { to }: Range, { tokens }: Passage): boolean {
  return needs === 'own-date' && to < trigger.from && tokens[trigger.from - 1]?.text === 'to';
}

/** Signed on 28 January 2022, received the first in April 2024: a date right before the comma, or the and, is of the verb before it. */
function isOfVerbBefore(
  { clause, trigger }: Act,
  { timex: { range } }: Placed,
  { tokens }: Passage,
): boolean {
  if (range.to !== trigger.from - 1 || range.from - clause.from <= OPENING) return false;
  return tokens[trigger.from]?.kind === 'latn' && JOINTS.has(tokens[range.to]?.text ?? '');
}

const JOINTS = wordSet(', and');

/** Reported a third-quarter profit on Thursday: what stands before the noun that it was done to says which. */
function isWhose({ trigger }: Act, { from, to }: Range, { tokens, hits }: Passage): boolean {
  if (from < trigger.to || tokens[to]?.kind !== 'latn' || !OWNERS.has(tokens[from - 1]?.text ?? ''))
    return false;
  return hits[to]?.some(({ entry }) => entry.type === 'grammar' || entry.type === 'calendar') !== true;
}

const OWNERS = wordSet('a an its his her their our');

const LEADING_IN = wordSet(
  'having after before following despite since although though when while as with given once',
);

/** A date of the sentence that opens it, or that stands where nothing else is told. */
export function ofSentence(act: Act, dates: Dates, linking: Linking): Linked | null {
  const { passage, dateline } = linking;
  const { tokens, sentences } = passage;
  const sentence = sentences[act.sentence];
  if (isAtSomeTime(passage, act)) return null;
  // Sokol, who denies wrongdoing, skipped a hearing on Monday: denies it now as then.
  const isNow = act.needs === 'date' && isPresent(passage.hits, act.trigger.from);
  if (isNow && RELATIVES.has(tokens[act.clause.from]?.text ?? '')) return null;
  // What was offered or promised was so then.
  const isMade = (act.factuality === 'offered' && act.kind === 'offer') || isPledge(act);
  const hasHappened = HAPPENED.has(act.factuality) || isMade;
  const soFar = (hasHappened || act.factuality === 'denied') && isSoFar(passage, act);
  const then = thenOf(act, dates, passage);
  if (then !== null) return { mention: datedBy(act, then.timex, 'link-sentence'), isOwn: false };
  const outcome = outcomeOf(act, dates, linking);
  if (outcome !== null) {
    const mention = outcome.day === null ? undated(act) : datedBy(act, outcome.day.timex, 'link-sentence');
    return { mention, isOwn: false };
  }
  for (const placed of near(act, dates).toReversed()) {
    const { timex, attachment, claimed, clause } = placed;
    if (sentence !== undefined && clause?.to === act.clause.from && leadsIn(timex, sentence))
      return { mention: datedBy(act, timex, 'link-frame'), isOwn: false };
    if (attachment.noun !== null || timex.value === null || sentence === undefined) continue;
    // यदि 31 मार्च तक पैसा नहीं लौटा तो संपत्ति कुर्क होगी: the day of a condition is not its consequence's; अगस्त में दिल्ली आए तो सहमति बनी.
    if (clause?.to === act.clause.from && tokens[act.clause.from]?.text === 'तो') {
      if (!hasHappened || clause.tense !== 'past' || clause.mood !== 'real') continue;
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    }
    if (clause?.from === act.clause.from && isOfContent(act, placed, linking)) continue;
    // Of another clause: the remand till 2 February is not the day of the refusal told before it.
    if (tokens[timex.range.to]?.text === 'तक' && isBound(act, placed, passage)) continue;
    if (!claimed && clause !== null && isOfNext(passage, clause, act)) continue;
    // Threatened sanctions if talks did not resume by May: the day of the condition.
    if (clause !== null && clause.from >= act.clause.to && CONDITIONS.has(tokens[clause.from]?.text ?? ''))
      continue;
    if (clause !== null && clause.from >= act.clause.to && SAYING.has(tokens[clause.from - 1]?.text ?? ''))
      continue;
    // Met him, and came home the next day: counted from what was told before it.
    if (clause !== null && clause.from >= act.clause.to && isCountedOn(timex.meaning)) continue;
    // Took power within hours and was sworn in on the 17th: of the day told before it.
    if (clause !== null && clause.from >= act.clause.to && isHoursLater(passage, act.clause)) continue;
    // The earthquake that struck on Friday: the date of a relative clause right after its noun.
    const isOfNoun =
      clause?.from === act.clause.to &&
      act.trigger.to >= act.clause.to - 1 &&
      (tokens[act.trigger.from]?.kind === 'latn' || WHICH.has(tokens[act.clause.to]?.text ?? ''));
    if (isOfNoun && !claimed) return { mention: datedBy(act, timex, 'link-noun'), isOwn: true };
    // Will fly to Lima on Tuesday; a trip to Quito may follow: nobody says when.
    const isApart = tokens[act.clause.from - 1]?.text === ';' && !hasHappened && act.factuality !== 'denied';
    if (isApart && clause !== null && clause.to <= act.clause.from) continue;
    // It scraps the duty that Quito imposed in March: the day of what tells which.
    const isOfWhich = RELATIVES.has(passage.tokens[act.clause.to]?.text ?? '');
    if (isOfWhich && timex.range.from >= act.clause.to && act.kind !== 'statement') continue;
    // एक लाख करोड़ का वादा किया, जो मई में 60 हजार करोड़ था: nor is what it was then.
    if (clause?.from === act.clause.to && clause.lang === 'hi' && WHICH.has(tokens[clause.from]?.text ?? ''))
      continue;
    // Infosys, which reported on Tuesday, has denied it: a day told beside is of nothing else.
    if (clause !== null && clause.from < act.clause.from && isBeside(clause, timex.range)) continue;
    // Found dead in May; prosecutors have ruled out murder: what has been done since is of no day gone by.
    const isGone = clause !== null && isBefore(timex.value, dateline?.value ?? null);
    if (isGone && clause.to <= act.clause.from && isEnglishPerfect(passage, act)) continue;
    // Ministers may sign a pact, although Oslo left one in 2024: nor is what is still to come.
    const isAhead = !hasHappened && act.factuality !== 'denied';
    if (isGone && isAhead && clause.from >= act.clause.to && !isSaying(passage, clause)) continue;
    // Three have come so far and the others will in 2026: what happened, or did not, is of no day to come.
    const isToCome = clause !== null && dateline !== null && isAfter(timex.value, dateline.value);
    if (isToCome && (hasHappened || (act.factuality === 'denied' && clause.from >= act.clause.to))) continue;
    if (clause !== null && soFar) continue;
    if (clause?.to === act.clause.from && (isAtOnce(passage, clause) || isShortlyAfter(passage, act.clause)))
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    if (clause !== null && isToldThat(passage, clause, act))
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    if (!claimed && !isPast(act) && clause !== null) continue;
    if (!claimed) return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    // Protested in July and summoned the envoy: a verb joined to one with a date, without a subject of its own.
    const isAfterIt = dateline !== null && isAfter(timex.value, dateline.value);
    const isAlike = hasHappened || (act.factuality === 'planned' && isAfterIt);
    if (clause !== null && isNext(passage, clause, act.clause) && isJoined(passage, act, clause) && isAlike)
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    if (clause !== null && (hasHappened || isAlike) && isSharedAfter(passage, act, placed))
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    // Killed three, police said on Tuesday: what happened was told the day it was news.
    if (clause?.from === act.clause.to && isSaying(passage, clause) && hasHappened)
      return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    const opens = timex.range.from - sentence.from <= OPENING && timex.range.to <= act.clause.from;
    if (opens && hasHappened && !isBackground(passage, act))
      return { mention: datedBy(act, timex, 'link-frame'), isOwn: false };
  }
  return null;
}

/** Agreed in December 2023, when the president came, and signed in June: the day right before *when* is that of what it tells. */
function thenOf(act: Act, dates: Dates, { tokens }: Passage): Placed | null {
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
  if (tokens[from]?.text !== 'when' && !isThere) return null;
  const end = tokens[from - 1]?.text === ',' ? from - 1 : from;
  return near(act, dates).find(({ timex }) => timex.value !== null && timex.range.to === end) ?? null;
}

/** धरना खत्म हो गया, लेकिन 23 अप्रैल को वे लौट आए; arrested 23; most were freed on May 5: the day of a clause with a verb of its own, told after. */
function isOfNext({ tokens }: Passage, { from, finite, lang }: Clause, act: Act): boolean {
  if (finite === null || from < act.clause.to) return false;
  if (lang === 'en') {
    // Canberra offered a replacement, and a frigate left on Monday: a subject of its own.
    const isOwn = AND_EN.has(tokens[from]?.text ?? '') && finite.from > from + 1;
    return tokens[from - 1]?.text === ';' || (isOwn && tokens[from - 1]?.text === ',');
  }
  const at = tokens[from]?.kind === 'mark' ? from + 1 : from;
  return JOINS.has(tokens[at]?.text ?? '');
}

const AND_EN = wordSet('and but while');
const JOINS = wordSet('लेकिन मगर पर परंतु किंतु और तथा जबकि वहीं हालांकि');

/** A day before the contract was signed, he met: a day counted from an event opens the sentence, to be solved. */
function leadsIn({ meaning, value, range }: Placed['timex'], { from }: Range): boolean {
  const isCounted = value === null && meaning.is === 'shift' && meaning.origin.from === 'event';
  return isCounted && range.from - from <= OPENING;
}

/** Said on Monday that it had killed three: what someone then had done was news that day, where nothing says since when. */
function isNewsThen(passage: Passage, { clause, trigger }: Act): boolean {
  const { tokens } = passage;
  if (tokens[clause.from]?.text !== 'that' && !TOLD.has(tokens[clause.from - 1]?.text ?? '')) return false;
  const told = tokens.slice(clause.from, clause.to);
  return (
    tokens
      .slice(Math.max(clause.from, trigger.from - HAD), trigger.from)
      .some(({ text }) => text === 'had') && !told.some(({ text }) => LONG_SINCE.has(text))
  );
}

/** Tokens from had to its verb. */
const HAD = 4;
/** Words of what had been so for some time, or before something. */
const LONG_SINCE = wordSet(
  'since during already earlier before after previously ago once long never when until always',
);

/** Announced on 10 April that it would buy 36 jets; ready to sell, it said in May: a plan without a day of its own is of the day it was told. */
function isToldThat(passage: Passage, clause: Clause, act: Act): boolean {
  const { tokens } = passage;
  const { finite, from, to } = clause;
  // Said on Monday that it would invest: what needs a day has that of what was promised.
  const isPlan = act.needs === 'date' && act.factuality === 'planned';
  if (finite === null || (act.needs !== 'nothing' && !isPlan && !isPromised(act))) return false;
  // मंगलवार को कहा कि उन्होंने आदेश दिया है: what has just been done was news that day.
  if (to === act.clause.from && tokens[to]?.text === 'कि')
    return isJustDone(passage, act) && TOLD_HI.has(tokens[finite.from]?.text ?? '');
  if (HAPPENED.has(act.factuality) && !isNewsThen(passage, act)) return false;
  if (from === act.clause.to) return isSaying(passage, clause);
  // On Monday the ministry said it had signed: without that right behind its verb.
  const isBare = TOLD.has(tokens[to - 1]?.text ?? '');
  if (to !== act.clause.from || (!isBare && tokens[act.clause.from]?.text !== 'that')) return false;
  for (let i = finite.from; i < Math.min(to, finite.to); i++)
    if (TOLD.has(tokens[i]?.text ?? '')) return from < finite.from;
  return false;
}

/** समझौता, जो 5 मई को हुआ था; not आठ की मौत हुई, जिससे इस साल संख्या 46 हो गई. */
const WHICH = wordSet('जो जिसे जिन्हें जिस जिन');
const RELATIVES = wordSet('that which who whom whose');
/** Had been building up troops since a soldier died on May 28, put off twice before he came in March: then, and not before. */
const CONDITIONS = wordSet('if unless since before');
const TOLD_HI = wordSet('कहा बताया');
const TOLD = wordSet(
  'said says announced announces declared declares reported wrote revealed reveals confirmed confirms told',
);

/** Whether words are of what a clause tells beside the subject of the next. */
function isBeside({ relative }: Clause, { from }: Range): boolean {
  return relative !== null && from >= relative;
}

/** Retook the town on Tuesday, two days after it had fallen, and freed 40 captives: what only leans stands between. */
function isNext({ tokens, sentences }: Passage, { to, sentence }: Clause, next: Range): boolean {
  if (to === next.from) return true;
  const end = sentences[sentence]?.to ?? to;
  return to < next.from && next.from < end && LEANING.has(tokens[to]?.text ?? '');
}

const LEANING = wordSet('after before when where while which who');

function isJoined(passage: Passage, { clause, trigger }: Act, before: Range): boolean {
  const { tokens } = passage;
  const [first, next] = [tokens[clause.from]?.text ?? '', tokens[clause.from + 1]?.text ?? ''];
  // 5 मई को दिल्ली आए और उन्होंने … पर रजामंदी दी: what the same ones did there.
  if (AND.has(first) && SAME.has(next)) return true;
  // Met in April; the two agreed to share the water: what they did then.
  if (tokens[clause.from - 1]?.text === ';' && isSame(first, next)) return true;
  // Posted a loss on Thursday, and its shares fell.
  if (first === 'and' && ITS.has(next) && SHARES.has(tokens[clause.from + 2]?.text ?? '')) return true;
  // प्रदर्शन किया, जिसमें पुलिस ने 40 लोगों को हिरासत में लिया: what came about in it.
  if (WHEREIN.has(first)) return true;
  // सर्वेक्षण किया और सहायता का एलान किया: whose ने is told once.
  const isDoer = (i: number) => tokens[i]?.text === 'ने';
  // रविवार को कराकास पहुंचे और राष्ट्रपति से चर्चा की: nor that of who came to do it.
  const isShared = within(passage, before.from, before.to, isDoer) || isTransitive(passage, clause);
  if ((AND.has(first) || first === 'जबकि') && isShared)
    return !within(passage, clause.from, clause.to, isDoer);
  // Met on Monday and agreed to pull back: what was agreed is told by the infinitive.
  const isVerb = trigger.from - clause.from <= (tokens[trigger.from - 1]?.text === 'to' ? 3 : 2);
  return isVerb && tokens[clause.from]?.text === 'and' && !PERFECT.has(tokens[clause.from + 1]?.text ?? '');
}

/** A Hindi clause that ends in what someone did: चर्चा की, सहायता दी थी. */
function isTransitive({ tokens }: Passage, { from, to }: Range): boolean {
  let end = to - 1;
  while (end > from && (tokens[end]?.kind === 'mark' || BEING.has(tokens[end]?.text ?? ''))) end--;
  return DID.has(tokens[end]?.text ?? '');
}

const BEING = wordSet('है हैं था थे थी थीं');
const DID = wordSet(
  'की कीं किया किए दी दिया दिए दीं ली लिया लिए कहा बताया रखी रखा मांगी मांगा जताई जताया सौंपी सौंपा',
);

/** Condemned the strike and expelled two envoys on Monday: the day behind the second of two verbs of one subject. */
function isSharedAfter(
  { tokens, hits }: Passage,
  { clause: own, factuality }: Act,
  { clause, timex: { range } }: Placed,
): boolean {
  if (clause?.from !== own.to || clause.lang !== 'en' || clause.finite === null) return false;
  // Flew there on the 5th and met him, and came home the next day.
  if (tokens[own.from]?.text === 'and') return false;
  if (tokens[clause.from]?.text !== 'and' || clause.finite.from !== clause.from + 1) return false;
  // Will lease two jets and buy four in 2027: of the same things, counted on.
  const counted = clause.finite.to;
  const isCounting =
    tokens[counted]?.kind === 'digits' || hits[counted]?.some(({ entry }) => entry.type === 'numeral');
  const isTense =
    factuality === 'planned' ? clause.tense === 'future' && isCounting : clause.tense === 'past';
  if (isTense !== true || range.from < clause.finite.to) return false;
  for (let i = own.from; i < clause.finite.to; i++) if (PERFECT.has(tokens[i]?.text ?? '')) return false;
  return true;
}

/** The next day: of what was told before. */
function isCountedOn(meaning: Placed['timex']['meaning']): boolean {
  return meaning.is === 'shift' && meaning.origin.from === 'context';
}

function isSame(first: string, next: string): boolean {
  return THEY.has(first) || (first === 'the' && TWO.has(next));
}

const THEY = wordSet('they both he she it its their his her');
const TWO = wordSet('two pair sides');
const ITS = wordSet('its their his her');
const SHARES = wordSet('shares stock bonds currency');
const WHEREIN = wordSet('जिसमें जिनमें जिससे जहां');
const AND = wordSet('और तथा एवं');
const SAME = wordSet('उन्होंने उसने इसने इन्होंने वहां वहीं');
const PERFECT = wordSet('has have had');

/** Tokens that may stand before a date that opens a sentence: a bullet, a preposition. */
const OPENING = 3;

function isPast(act: Act): boolean {
  return act.factuality !== 'planned';
}
