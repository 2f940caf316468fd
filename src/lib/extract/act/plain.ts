import type { Factuality, Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { isBehindCleft, isCleft } from '../clause/english-cleft.ts';
import { wasToHave } from '../clause/english-arranged.ts';
import { VAGUE } from '../clause/english-relative.ts';
import { scheduledVerb } from '../clause/english-scheduled.ts';
import { is } from '../clause/grammar-words.ts';
import { WEATHER } from '../clause/hindi-ahead.ts';
import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import type { Entry } from '../read/entries.ts';
import { entryAt } from '../read/entries.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { NOTHING, noSubject } from './stance-en.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import type { Attribution } from './attribution.ts';
import { withoutBackground } from './background.ts';
import { castOf } from './cast.ts';
import { participantsOf, partiesOf } from './participants.ts';
import { frontedAt } from './english-fronted.ts';
import { hasAgent } from './hindi-agents.ts';
import { HOME } from './home.ts';
import { isHoursLater } from './hours-later.ts';
import { isJourney, isMeeting, isStay } from './plain-people.ts';
import { isNamedSpeaker } from './english-speaker.ts';
import { isOfYearTo, OF_FIGURES, tellsFigures } from './figures.ts';
import { kindOfParties } from './plain-kind.ts';
import { isCalendar } from '../read/senses.ts';
import { isBegunWhen } from './told-by-when.ts';

/** Of a present that tells what is arranged: no event on a day gone by. */
export const ARRANGED = 'arranged';

/**
 * What a clause tells whose verb no frame of the lexicon knows: an event all the same where a date of its own
 * says when it was or will be, for news dates what happened. Null where the verb tells no single act.
 * @param shared its subject, where a clause before it tells that
 */
export function plainActOf(
  passage: Passage,
  clause: Clause,
  here: Attribution,
  shared: Range | null = null,
): Act | null {
  const { negated, from, to, sentence } = clause;
  const entry = entryAt(passage, to - 1);
  const since = sinceWhenOf(passage, clause);
  const isOpening = entry !== null && opensEntry(passage, clause, entry);
  const isListed = isOpening || (entry !== null && goesOnInEntry(passage, clause, entry));
  const scheduled = isListed ? null : scheduledIn(passage, clause);
  const appointed = isListed ? appointedIn(passage, clause) : null;
  const finite =
    clause.finite ?? scheduled ?? appointed ?? (isOpening ? firstWord(passage, clause, entry) : null);
  const factuality =
    (scheduled ?? appointed) !== null
      ? 'planned'
      : since !== null || (isListed && clause.tense !== 'future' && clause.mood === 'real')
        ? 'done'
        : factualityOf(passage, clause, here);
  // No aircraft were lost: what none did is no act.
  const isNone =
    finite !== null &&
    clause.lang === 'en' &&
    (frontedAt(passage, finite.from)?.isDenied === true ||
      // Sold nothing, freed none of them.
      NOTHING.has(passage.tokens[finite.to]?.text ?? '') ||
      noSubject((i) => passage.tokens[i]?.text ?? '', finite, clause) !== null);
  const isAct = finite !== null && factuality !== null && !negated && !isNone;
  if (!isAct || here.wished || here.supposed !== null || here.denied !== null) return null;
  const isSaid = isCarrier(passage, clause);
  if (isSaid && !isSayingOf(passage, clause)) return null;
  // It was on Monday that the army struck: the act is told behind it. One of several that have come: of what is not told.
  if (isCleft(passage, clause) || isOfVague(passage, from)) return null;
  const plan = planIn(passage, clause);
  const isThere = isStay(passage, clause, finite, castOf(passage).home ?? HOME);
  const isIdle =
    isState(passage, clause) && plan === null && since === null && scheduled === null && !isThere;
  if (isOfPeriod(passage, clause, finite) || isAsThen(passage, clause, finite)) return null;
  if (isLongHeld(passage, clause, finite) || isBeginningOf(passage, clause, finite)) return null;
  if (isIdle && !(isListed && clause.finite === null)) return null;
  const isFirst = isBegunWhen(passage, from);
  const isLater = clause.lang === 'en' && isHoursLater(passage, clause);
  const isDatedBefore = isBehindCleft(passage, from);
  const isDated = isListed || isFirst || isLater || isDatedBefore;
  if (!isDated && !hasCalendarWord(passage, clause)) return null;
  const { countries, actors, place } = partiesOf(passage, clause, to);
  if (isSaid && clause.lang === 'hi' && countries.length + actors.length === 0) return null;
  const amounts = amountsOf(passage, clause);
  const isOfFigures = tellsFigures(passage, clause, finite, amounts.length > 0);
  if (isOfFigures && isOfYearTo(passage, clause)) return null;
  return {
    clause: { from, to },
    sentence,
    trigger: plan ?? finite,
    // 21 अगस्त को रूस जाने का कार्यक्रम है.
    kind:
      isThere || (plan !== null && actors.length > 0 && isGoing(passage, plan))
        ? 'visit'
        : (since ?? (isSaid ? 'statement' : kindOf(passage, clause, finite, { actors, shared }))),
    factuality,
    mark: null,
    countries: withoutBackground(passage, { clause, trigger: finite }, countries),
    systems: participantsOf(passage, clause).systems,
    actors,
    place,
    amounts,
    quantities: quantitiesOf(passage, clause),
    name: null,
    // Whatever its words, an entry of a chronology tells what was on its date.
    needs: isDated || isSaid || since !== null ? 'date' : 'lone-date',
    rules: [
      'plain',
      ...(clause.tense === 'present' || scheduled !== null ? [ARRANGED] : []),
      ...(isOfFigures ? [OF_FIGURES] : []),
    ],
  };
}

function isOfVague({ tokens }: Passage, from: number): boolean {
  return tokens[from]?.text === 'that' && VAGUE.has(tokens[from - 1]?.text ?? '');
}

/**
 * पाबंदी अप्रैल से लागू है, जहाज 2011 से नौसेना में शामिल है: what has been in force or in service since a day began on it, as an
 * act of the kind given. Null for other clauses.
 */
function sinceWhenOf(passage: Passage, { finite, from, tense, lang, mood }: Clause): Kind | null {
  const { tokens } = passage;
  if (finite === null || lang !== 'hi' || tense === 'future' || mood !== 'real') return null;
  const kind = SINCE.get(tokens[finite.from - 1]?.text ?? '');
  if (kind === undefined || !BEING.has(tokens[finite.from]?.text ?? '')) return null;
  for (let i = from + 1; i < finite.from; i++) {
    if (tokens[i]?.text !== 'से') continue;
    if (tokens[i - 1]?.kind === 'digits' || isCalendar(passage, i - 1)) return kind;
  }
  return null;
}

const SINCE: ReadonlyMap<string, Kind> = new Map([
  ...[...wordSet('लागू प्रभावी बंद')].map((word) => [word, 'decision'] as const),
  ...[...wordSet('शामिल')].map((word) => [word, 'delivery'] as const),
]);
const BEING = wordSet('है हैं था थे थी थीं');

/** What the verb by itself, or the thing that it is done to, says of the kind of act. */
function kindOf(
  passage: Passage,
  clause: Clause,
  finite: Range,
  { actors, shared }: { readonly actors: Act['actors']; readonly shared: Range | null },
): Kind {
  if (isJourney(passage, clause, finite, actors)) return 'visit';
  if (MEETING.has(passage.tokens[finite.from]?.text ?? '') || isMeeting(passage, clause, finite))
    return 'meeting';
  return isTelling(passage, finite)
    ? 'statement'
    : (kindOfParties(passage, clause, finite, shared) ?? 'other');
}

/** The audit office reported on 14 January, the ministry notified the navy in May. */
function isTelling({ tokens }: Passage, { to }: Range): boolean {
  const isOff = tokens.slice(to, to + WRITTEN_OFF).some(({ text }) => text === 'off');
  return TOLD.has(tokens[to - 1]?.text ?? '') && !isOff;
}

/** Tokens from wrote to off: wrote most of it off. */
const WRITTEN_OFF = 5;

const TOLD = wordSet('reported notified informed briefed testified wrote spoke');

/** The paper reported in February that, अखबार ने गुरुवार को खबर दी कि: the news is what it told. */
function isCarrier({ tokens }: Passage, { finite, to }: Clause): boolean {
  if (finite !== null && [to - 1, to].some((i) => tokens[i]?.text === 'कि')) return true;
  if (finite === null || tokens[to]?.text !== 'that') return false;
  // Wrote a report that urged cuts: what was written, and not what was said.
  if (ARTICLES.has(tokens[finite.to]?.text ?? '')) return false;
  return CARRIERS.has(tokens[finite.to - 1]?.text ?? '') || tokens[to - 1]?.text === 'known';
}

/** सरकार ने मंगलवार को साफ किया कि …: whoever does so has said it. */
function isSayingOf(passage: Passage, { lang, tense, from, finite }: Clause): boolean {
  if (tense !== 'past' || finite === null) return false;
  // The department wrote in January that it was safe.
  if (lang === 'en') return isNamedSpeaker(passage, { from, to: finite.to - 1 });
  return hasAgent(passage, { from, to: finite.from });
}

const ARTICLES = wordSet('a an the his her its their');

const CARRIERS = wordSet('reported wrote noted claimed estimated admitted conceded calculated');

/** The first clause of what an entry tells, or of a line under a heading. */
function opensEntry({ tokens }: Passage, { from, to }: Clause, { date, body, isHeading }: Entry): boolean {
  return isHeading ? from >= date.to && tokens[from]?.line === true : from <= body && body < to;
}

/** 1947: The union wins its first deal and, two years later, expels its founder: an act more, joined to what an entry opens with. */
function goesOnInEntry({ tokens }: Passage, clause: Clause, { body, isHeading }: Entry): boolean {
  const { from, finite, tense, lang } = clause;
  if (isHeading || from <= body || lang !== 'en' || finite === null || tense !== 'present') return false;
  // 1974: Engineers find cracks; Canada ships the fuel in November.
  if (tokens[from - 1]?.text === ';') return true;
  const isVerb = finite.from - from <= 1 || tokens[from + 1]?.text === ',';
  if (tokens[from]?.text === 'and') return isVerb || finite.from - from <= JOINED_SUBJECT;
  return isVerb && tokens[from - 1]?.text === ',';
}

/** Tokens from an and to the verb of who else acts: and the old king flees. */
const JOINED_SUBJECT = 5;

/** Where no verb is known the words begin with what is told. */
function firstWord({ tokens }: Passage, { from, to }: Clause, { body, isHeading }: Entry): Range | null {
  for (let i = isHeading ? from : Math.max(from, body); i < to; i++)
    if (tokens[i]?.kind === 'latn' || tokens[i]?.kind === 'deva') return { from: i, to: i + 1 };
  return null;
}

/** May cut rates is thought of, would or should open is planned; what might have been tells nothing. */
function factualityOf(passage: Passage, clause: Clause, { reported }: Attribution): Factuality | null {
  const { tense, mood, lang, finite } = clause;
  if (planIn(passage, clause) !== null) return 'planned';
  if (isLostPlan(passage, clause) || isFailure(passage, clause)) return 'denied';
  // The licence was to have lapsed in May.
  if (finite !== null && wasToHave(passage, finite)) return 'planned';
  const isStart = finite !== null && STARTING.some((sense) => is(passage, finite.from, sense));
  if (tense === 'none' || (tense === 'present' && (lang === 'hi' || !isStart))) return null;
  if (mood !== 'real' && ((lang === 'hi' && mood !== 'possible') || tense === 'past')) return null;
  if (mood === 'possible') return 'considered';
  // The rates kick in on Monday: what has begun is told in the past.
  if (tense !== 'past') return 'planned';
  return reported === null ? 'done' : 'reported';
}

const STARTING = ['starts', 'start', 'schedules', 'schedule'] as const;

/** Plans for a rally fell through, गश्त की योजना खटाई में पड़ गई: what was planned did not come about. */
function isLostPlan({ tokens }: Passage, { finite, from, to, lang }: Clause): boolean {
  if (finite === null) return false;
  const [start, end] =
    lang === 'en' ? [finite.to - 1, Math.min(to, finite.to + 1)] : [finite.from - 2, finite.to];
  const isLost = tokens.slice(start, end).some(({ text }) => LOST.has(text));
  return isLost && tokens.slice(from, finite.from).some(({ text }) => PLANNED.has(text));
}

/** Failed to save him, were unable to reach it, पहुंचने में विफल रहे: what did not come about. */
function isFailure({ tokens }: Passage, { finite, from, lang }: Clause): boolean {
  if (finite === null) return false;
  const text = (i: number) => tokens[i]?.text ?? '';
  if (lang === 'hi') {
    if (!FAILED_HI.has(text(finite.from - 1))) return false;
    // सरकार गिराने की कोशिश सोमवार को विफल हो गई.
    return (
      text(finite.from - 2) === 'में' || tokens.slice(from, finite.from).some((one) => TRIED_HI.has(one.text))
    );
  }
  // A strike was averted.
  if (AVERTED_EN.has(text(finite.to - 1)))
    return BEEN.has(text(finite.from)) || text(finite.to - 2) === 'been';
  if (FAILED_EN.has(text(finite.to - 1))) return text(finite.to) === 'to';
  return text(finite.to) === 'unable' && text(finite.to + 1) === 'to';
}

const TRIED_HI = wordSet('कोशिश कोशिशें प्रयास साजिश षड्यंत्र');
const AVERTED_EN = wordSet('averted foiled thwarted');
const BEEN = wordSet('was were');
const FAILED_EN = wordSet('failed unable');
const FAILED_HI = wordSet('विफल नाकाम असफल असमर्थ नाकामयाब');
const LOST = wordSet('through apart collapsed unstuck stalled खटाई अधर धरी ठप टल टली');
const PLANNED = wordSet('plan plans proposal proposals योजना योजनाएं प्रस्ताव');

/**
 * The verb of what is planned or expected to be done: 2027 में भेजने की योजना है, मार्च में लाने की तैयारी चल रही है, मई में मिलने की
 * उम्मीद है, plans to spend; null where nothing is.
 */
function planIn({ tokens }: Passage, { finite, lang, tense, from }: Clause): Range | null {
  if (finite === null) return null;
  if (lang === 'en') {
    // Plans to spend, had planned to withdraw.
    for (let i = finite.from; i < finite.to; i++)
      if (INTENDS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'to') return finite;
    return null;
  }
  if (tense === 'past' || !NOW.has(tokens[finite.to - 1]?.text ?? '')) return null;
  // उद्घाटन 15 जनवरी को प्रस्तावित है.
  if (APPOINTED.has(tokens[finite.from - 1]?.text ?? '')) return { from: finite.from - 1, to: finite.from };
  for (let i = finite.to - 1; i > Math.max(from + 1, finite.to - PLAN_REACH); i--) {
    const word = tokens[i]?.text ?? '';
    const verb = tokens[i - 2]?.text ?? '';
    if (!verb.endsWith('ने') || !(PLANS.has(word) || HOPES.has(word))) continue;
    // बारिश होने की संभावना है, आय बढ़ने की उम्मीद है: forecasts.
    const isForecast = HOPES.has(word) && (FIGURES.has(verb) || WEATHER.has(tokens[i - 3]?.text ?? ''));
    return GENITIVE.has(tokens[i - 1]?.text ?? '') && !isForecast ? { from: i - 2, to: i - 1 } : null;
  }
  return null;
}

/** 2027 की पहली तिमाही: गगनयान की उड़ान प्रस्तावित: the word by which a line of a chronology, without verb, says that it is to come. */
function appointedIn({ tokens }: Passage, { finite, to }: Clause): Range | null {
  if (finite !== null) return null;
  const last = tokens[to - 1]?.kind === 'mark' ? to - 2 : to - 1;
  return APPOINTED.has(tokens[last]?.text ?? '') ? { from: last, to: last + 1 } : null;
}

const INTENDS = wordSet(
  'plans plan planned aims aim aimed hopes hope hoped intends intend intended wants want wanted expects expect expected seeks seek sought vows vowed promises promised pledges pledged proposes proposed',
);
/** Tokens of a verb and the plan before it: तैयारी चल रही है. */
const PLAN_REACH = 6;
const PLANS = wordSet('योजना लक्ष्य तैयारी तैयारियां प्रस्ताव कार्यक्रम');
const HOPES = wordSet('उम्मीद संभावना आसार');
/** रूस जाने; not विधेयक रखे जाने. */
function isGoing({ tokens, hits }: Passage, { from }: Range): boolean {
  const isPlace = hits[from - 1]?.some(({ entry, to }) => entry.type === 'country' && to === from) === true;
  return GOING.has(tokens[from]?.text ?? '') && isPlace;
}

const GOING = wordSet('जाने आने');
const APPOINTED = wordSet('प्रस्तावित निर्धारित अपेक्षित संभावित तय');
const FIGURES = wordSet('बढ़ने घटने रहने गिरने');
const NOW = wordSet('है हैं');

/** The unions meet the trustee on Monday: an English verb of what is arranged, which the clause's own look has not found. */
function scheduledIn(passage: Passage, clause: Clause): Range | null {
  if (clause.lang !== 'en' || clause.finite !== null || !hasCalendarWord(passage, clause)) return null;
  return scheduledVerb(passage, clause);
}

const MEETING = wordSet('meet convene convened reconvene reconvened sit gather');

/** Nothing to read further where no word can begin a date. */
function hasCalendarWord(passage: Passage, { from, to }: Clause): boolean {
  const { tokens } = passage;
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind === 'digits') return true;
    if (isCalendar(passage, i)) return true;
  }
  return false;
}

/** A past of being, or of what used to be, is no act: था after a noun, was five years old, करते थे. */
function isState({ tokens }: Passage, { finite, lang }: Clause): boolean {
  if (finite === null) return true;
  const first = tokens[finite.from]?.text ?? '';
  const isOne = finite.to - finite.from === 1;
  if (lang === 'en') {
    // Came close to buying: it did not come to it.
    const isNear = tokens[finite.to]?.text === 'close' && tokens[finite.to + 1]?.text === 'to';
    return (isOne && STATES_EN.has(first)) || first === 'used' || isNear;
  }
  if (isCount(tokens, finite)) return true;
  // 50 मिनट तक उड़ता रहा: that it went on is what was told.
  const isHabit = HABITUAL_HI.test(first) && !PERFECT_HI.has(first);
  // हमला न होता तो वह गोली चला देता, काश समझौता कर लिया होता: what one would do, or would have done.
  const isWould = finite.to - finite.from >= 2 && HABITUAL_HI.test(tokens[finite.to - 1]?.text ?? '');
  return (isOne && STATES_HI.has(first)) || isHabit || isWould || wasGoingOn(tokens, finite);
}

/** मृतकों की संख्या 46 हो गई, 390 के पार पहुंच गई: a count is how things stand. */
function isCount(tokens: Passage['tokens'], { from }: Range): boolean {
  return (
    REACHED.test(tokens[from]?.text ?? '') &&
    tokens.slice(Math.max(0, from - COUNTED), from).some(({ text }) => COUNTS.has(text))
  );
}

const REACHED = /^(?:हो|हुई|हुआ|पहुंच)/u;
const COUNTED = 7;
const COUNTS = wordSet('संख्या तादाद आंकड़ा');

/** भागने की कोशिश कर रहा था: what was going on is no act. */
function wasGoingOn(tokens: Passage['tokens'], { from, to }: Range): boolean {
  return (
    STATES_HI.has(tokens[to - 1]?.text ?? '') && to - from > 1 && ONGOING.has(tokens[to - 2]?.text ?? '')
  );
}

const ONGOING = wordSet('रहा रहे रही रहीं');

/** Talks that had begun last year, ending a case that began in 2019: since when the noun has been, and no news of its own. */
function isBeginningOf({ tokens }: Passage, { lang, from }: Clause, finite: Range): boolean {
  // Production, which began in 2021, will stop: told beside, it is news of its own.
  if (lang !== 'en' || !THAT.has(tokens[from]?.text ?? '') || tokens[from - 1]?.text === ',') return false;
  return finite.from === from + 1 && BEGUN.has(tokens[finite.to - 1]?.text ?? '');
}

const THAT = wordSet('that which');
const BEGUN = wordSet('began begun started');

/** Before this fiscal ends on March 31: the calendar, and no news. */
function isOfPeriod({ tokens }: Passage, { lang, from }: Clause, finite: Range): boolean {
  const isTurning = TURNS.has(tokens[finite.to - 1]?.text ?? '');
  return (
    lang === 'en' &&
    isTurning &&
    finite.from - from <= PERIOD &&
    PERIODS.has(tokens[finite.from - 1]?.text ?? '')
  );
}

/** Tokens that name a period: before the current financial year. */
const PERIOD = 6;
const PERIODS = wordSet('fiscal year month quarter week decade century');
const TURNS = wordSet('ends end ended begins began starts started closes closed');

/** As close as they were in 1971: what is compared. */
function isAsThen({ tokens }: Passage, { lang }: Clause, finite: Range): boolean {
  if (lang !== 'en' || !WAS_THEN.has(tokens[finite.from]?.text ?? '') || finite.to - finite.from > 2)
    return false;
  return AS.has(tokens[finite.from - 2]?.text ?? '') && WHO_WAS.has(tokens[finite.from - 1]?.text ?? '');
}

const WAS_THEN = wordSet('was were');
const AS = wordSet('as than');
const WHO_WAS = wordSet('they it he she we');

/** Ran the mine from 1971, led it until 2004: how things stood for years. */
function isLongHeld({ tokens }: Passage, { lang, to }: Clause, finite: Range): boolean {
  if (lang !== 'en' || !HELD_LONG.has(tokens[finite.to - 1]?.text ?? '')) return false;
  for (let i = finite.to; i < to - 1; i++)
    if (BOUNDS.has(tokens[i]?.text ?? '') && /^\d{4}$/.test(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

const HELD_LONG = wordSet(
  'ran led headed owned held served governed ruled worked lived stood lasted chaired managed operated occupied coached taught belonged',
);
const BOUNDS = wordSet('from since until till between');

const STATES_EN: ReadonlySet<string> = new Set(['was', 'were', 'had', 'be', 'been', 's']);
const STATES_HI: ReadonlySet<string> = new Set(['था', 'थे', 'थी', 'थीं', 'है', 'हैं']);
/** भारत ने मैच जीता: won, which only looks like a habit. */
const PERFECT_HI = wordSet('जीता जीती जीते जीतीं बीता बीती बीते जोता');
/** करते थे, होती थी. */
const HABITUAL_HI = /त[ाेी]$/u;
