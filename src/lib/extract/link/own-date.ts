import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { HAPPENED, isCallingOff, isToldBy } from '../act/act.ts';
import type { Clause } from '../clause/clauses.ts';
import { isTold } from '../clause/english-boundary.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { within } from '../clause/grammar-words.ts';
import { AT_FIRST, DUE, dueAside, isAside, PARTICIPLE } from '../clause/english-participle.ts';
import { isAnswered } from '../date/asides.ts';
import { isDeadline } from '../date/limits.ts';
import { entryAt } from '../read/entries.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { endsAfter, isAfter } from './is-after.ts';
import { isBound } from './is-bound.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { datedBy } from './mention.ts';
import { infinitiveIn, isOfCause, isOfContent } from './of-content.ts';
import { isOfCrime } from './of-crime.ts';
import { isOfThing, isOfWhatCameBefore } from './of-its-year.ts';
import { isHindiAgreed } from './agreed.ts';
import type { Dates, Placed } from './placed.ts';
import { holds, near } from './placed.ts';
import { ofPutOff } from './put-off.ts';
import { beforeSomeTime, someTimeAfter } from './some-time-after.ts';

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
    if (HAPPENED.has(act.factuality) && isToBeReached(placed, linking)) continue;
    if (isForThen(act, placed, linking) || isBeforeIt(act, placed, linking)) continue;
    if (isOfWhatWasMade(act, placed, passage) || isOfOrder(act, placed, passage)) continue;
    if (isOfAnswered(act, placed, passage) || isBehindBeing(act, placed, passage)) continue;
    if (isToldExactly(placed, passage, dates.get(act.sentence))) continue;
    if (isOnlyYear(act, placed, passage, dates.get(act.sentence) ?? [])) continue;
    if (isLabel(placed, passage, dates.get(act.sentence))) continue;
    if (
      isOfThing(act, placed, dates.get(act.sentence) ?? [], passage) &&
      !isUnderContract(act, placed.timex.range, passage)
    )
      continue;
    if (isOfWhatCameBefore(act, placed, passage) || isOfCrime(act, placed.timex, passage)) continue;
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
  const isOfNoun = (isOwn || isNouns) && !isSaidOn(act, best);
  return { mention: datedBy(act, best.timex, isOfNoun ? 'link-noun' : 'link-clause'), isOwn };
}

/** 19 जनवरी के आदेश में संशोधन से इनकार किया, 17 फरवरी के आदेश के खिलाफ अपील पर फैसला सुनाया: the day of the order. */
function isOfOrder({ trigger }: Act, { timex: { range } }: Placed, { tokens }: Passage): boolean {
  if (!GENITIVE.has(tokens[range.to]?.text ?? '') || !ORDERS.has(tokens[range.to + 1]?.text ?? ''))
    return false;
  const behind = tokens[range.to + 2]?.text ?? '';
  // In its order of 20 November it stayed the work: the day of both.
  const isAbout = behind === 'में' ? CHANGES.has(tokens[range.to + 3]?.text ?? '') : BEHIND_ORDER.has(behind);
  return isAbout && trigger.from > range.to + 1;
}

const ORDERS = wordSet('आदेश आदेशों फैसले फैसलों निर्णय नोटिस अधिसूचना');
const BEHIND_ORDER = wordSet('के को पर से');
const CHANGES = wordSet('संशोधन बदलाव हस्तक्षेप दखल सुधार');

/** Japan on Wednesday apologised: the day right before what someone said is that of its clause. */
function isSaidOn({ kind, trigger }: Act, { clause }: Placed): boolean {
  const finite = clause?.lang === 'en' ? clause.finite : null;
  return kind === 'statement' && finite !== null && finite.from <= trigger.from && trigger.from < finite.to;
}

/** Struck the camps in retaliation for the April 22 attack: the day of what was answered. */
function isOfAnswered(
  { trigger, needs }: Act,
  { timex: { range }, clause }: Placed,
  passage: Passage,
): boolean {
  const isNoun = needs === 'own-date' || trigger.from >= range.from;
  return !isNoun && clause?.lang === 'en' && isAnswered(passage, clause, range);
}

/** Will reopen after being closed in May: the day of what befell it before. */
function isBehindBeing(
  { trigger, factuality }: Act,
  { timex: { range } }: Placed,
  { tokens }: Passage,
): boolean {
  if (factuality !== 'planned' || range.from < trigger.to) return false;
  for (let i = range.from - 1; i > trigger.to; i--)
    if (tokens[i]?.text === 'being') return tokens[i - 1]?.text === 'after';
  return false;
}

/** Has been ordered for 2028: what was done is of no day to come, for which it was. */
function isForThen(
  { factuality, kind, trigger }: Act,
  { timex: { range, value } }: Placed,
  { passage: { tokens }, dateline }: Linking,
): boolean {
  if (tokens[range.from - 1]?.text === 'for' && isForecastFor(tokens, trigger, range)) return true;
  // शुक्रवार के लिए अलर्ट जारी किया है: issued before the day for which it is.
  // 2025-26 के लिए वृद्धि दर का अनुमान बढ़ाया: of which year the forecast is.
  if (tokens[range.to]?.text === 'के' && FOR_HI.has(tokens[range.to + 1]?.text ?? ''))
    return (
      tokens
        .slice(range.to + 2, Math.min(trigger.to, range.to + FORECAST_HI))
        .some(({ text }) => FORECASTS_HI.has(text)) ||
      ((kind === 'decision' || kind === 'warning' || FOR_LATER.has(kind)) &&
        HAPPENED.has(factuality) &&
        value !== null &&
        dateline !== null &&
        endsAfter(value, dateline.value))
    );
  if (
    !FOR_LATER.has(kind) ||
    !HAPPENED.has(factuality) ||
    range.from < trigger.to ||
    tokens[range.from - 1]?.text !== 'for'
  )
    return false;
  return value !== null && dateline !== null && isAfter(value, dateline.value);
}

/** Under the plan set out in March 2023, Peru will buy three from 2032: what will be done is of no day gone by. */
function isBeforeIt(
  { factuality, trigger, clause }: Act,
  { timex: { range, value, anchor } }: Placed,
  { passage, dateline }: Linking,
): boolean {
  if (factuality !== 'planned' || value === null || dateline === null) return false;
  const { tokens } = passage;
  const isBehind = range.from >= trigger.to;
  // Said on Monday it will buy three: told that day.
  if (!isBehind && tokens[range.to]?.text !== ',') return false;
  // Will give two, the minister said on Friday. Will meet tomorrow, in a post: counted from its own day.
  const isOfTelling = isBehind && within(passage, trigger.to, range.from, (i) => isTold(passage, i));
  if (isOfTelling || (isBehind && anchor?.what === 'date')) return false;
  const isFuture = tokens
    .slice(isBehind ? clause.from : Math.max(clause.from, range.to), trigger.from)
    .some(({ text }) => text === 'will');
  return isFuture && isAfter(dateline.value, value) && !endsAfter(value, dateline.value);
}

/** Three more ordered in 2019 have not been delivered: the day of what a participle tells of the subject, where the verb tells how things stand. */
function isOfWhatWasMade(
  { factuality, trigger, clause }: Act,
  { timex: { range } }: Placed,
  { tokens }: Passage,
): boolean {
  if (factuality !== 'denied' || range.to > trigger.from || range.from < clause.from + 3) return false;
  const isPerfect = STANDS.has(tokens[range.to]?.text ?? '');
  const isPlaced = IN.has(tokens[range.from - 1]?.text ?? '');
  return isPerfect && isPlaced && PARTICIPLE.test(tokens[range.from - 2]?.text ?? '');
}

const STANDS = wordSet('has have');
const IN = wordSet('in on');

const FOR_HI = wordSet('लिए लिये');
/** Tokens from a year to the forecast for it. */
const FORECAST_HI = 10;
const FORECASTS_HI = wordSet('अनुमान अनुमानों पूर्वानुमान लक्ष्य बजट आकलन');

/** Cut its forecast for fiscal 2026: of which year it is. */
function isForecastFor(tokens: Passage['tokens'], { to }: Range, { from }: Range): boolean {
  if (from < to) return false;
  for (let i = from - 2; i >= Math.max(to, from - FORECAST_WITHIN); i--)
    if (FORECASTS.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Tokens from a forecast to what it is for. */
const FORECAST_WITHIN = 5;
const FORECASTS = wordSet(
  'forecast forecasts outlook guidance estimate estimates projection projections target targets budget',
);

/** What is got now for later. */
const FOR_LATER: ReadonlySet<Kind> = new Set(['procurement', 'agreement']);

/** And denies: a present joined to what its clause tells, unless a chronology tells all of it so. */
function isBesideNow({ trigger, clause }: Act, passage: Passage): boolean {
  const { tokens, hits } = passage;
  const before = tokens[trigger.from - 1]?.text ?? '';
  const isNow = trigger.from - 1 > clause.from && JOINING.has(before) && isPresent(hits, trigger.from);
  return isNow && entryAt(passage, trigger.from) === null;
}

export function isPresent(hits: Passage['hits'], at: number): boolean {
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
function isOfAsideBehind({ trigger }: Act, { from, to }: Range, { tokens }: Passage): boolean {
  if (tokens[trigger.from]?.kind !== 'latn') return false;
  for (let i = from - 1; i > Math.max(trigger.to, from - ASIDE_BEHIND); i--) {
    if (tokens[i]?.text !== ',') continue;
    const word = tokens[i + 1]?.text ?? '';
    // Said the sale, first tried last year, would be held: of what is told beside the sale.
    const told = AT_FIRST.has(word) ? i + 2 : i + 1;
    const isBare = from - told <= 2 || tokens[told + 1]?.text === 'by';
    const participle = tokens[told]?.text ?? '';
    // Talks, scheduled for Monday, did not take place: of that day.
    if (tokens[to]?.text === ',' && isBare && PARTICIPLE.test(participle)) return !DUE.has(participle);
    // Rejected it, saying that it had not recognised the court since 1960.
    return SAYING.has(word) || (ACCUSED.has(word) && OF_WHAT.has(tokens[i + 2]?.text ?? ''));
  }
  return false;
}

const ASIDE_BEHIND = 26;

const ACCUSED = wordSet('accused suspected convicted charged');

export const SAYING = wordSet('saying arguing claiming insisting noting adding alleging stating');

const OF_WHAT = wordSet('of by with');

/** Tokens that an aside takes at most. */
const ASIDE = 16;

/** Today: leaders met on Monday and will strike from June 9. What a line is headed with gives way to any day told behind it. */
function isLabel(
  { timex: { range, rule, value }, clause }: Placed,
  { tokens }: Passage,
  all: readonly Placed[] | undefined,
): boolean {
  if (tokens[range.from]?.line !== true || tokens[range.to]?.text !== ':') return false;
  if (TODAYS.has(rule))
    return all?.some((one) => one.timex.range.from > range.to && one.clause === clause) === true;
  // 2024: In February the union rejects an offer: of the month of that year.
  const first = all?.find((one) => one.timex.range.from > range.to);
  if (first === undefined || first.clause !== clause || first.attachment.noun !== null) return false;
  return first.timex.range.from - range.to <= BESIDE_LABEL && isPartOf(first.timex.value, value ?? '');
}

/** Tokens from a label's colon to a date that opens what it labels. */
const BESIDE_LABEL = 3;

/** Rules of today, now and आज. */
const TODAYS: ReadonlySet<string> = new Set(['en-moment', 'hi-today']);

/** A year and nine months later, on 28 April 2025; this year on 5 November: of the two the day that the words name. */
function isToldExactly(
  { timex: { range, rule, value } }: Placed,
  { tokens }: Passage,
  all: readonly Placed[] | undefined,
): boolean {
  const isWithin = tokens[range.to]?.text === 'on' && value !== null && all !== undefined;
  if (isWithin && all.some(({ timex }) => timex.range.from === range.to + 1 && isPartOf(timex.value, value)))
    return true;
  if (isHowLongAfter(tokens, range) && value !== null && all !== undefined)
    return all.some(
      ({ timex }) => Math.abs(timex.range.to - range.from) <= BESIDE_IT && isPartOf(timex.value, value),
    );
  if (rule !== 'en-from-context' || tokens[range.to]?.text !== ',' || all === undefined) return false;
  const next = range.to + (PREPOSITIONS.has(tokens[range.to + 1]?.text ?? '') ? 2 : 1);
  return all.some(({ timex }) => timex.range.from === next);
}

const PREPOSITIONS = wordSet('on in');

/** 1971: भारत ने अगस्त में संधि की: of a chronology's year the month that the clause names. */
function isOnlyYear(
  { clause }: Act,
  { timex: { range, value } }: Placed,
  passage: Passage,
  all: readonly Placed[],
): boolean {
  const entry = entryAt(passage, range.from);
  if (entry === null || value === null || entry.isHeading || !holds(entry.date, range)) return false;
  return all.some(
    ({ timex, attachment }) =>
      attachment.noun === null &&
      timex.range.from >= entry.body &&
      holds(clause, timex.range) &&
      isPartOf(timex.value, value),
  );
}

/** जुलाई में पांच साल बाद: how long it had been, beside when it was. */
function isHowLongAfter(tokens: Passage['tokens'], { from, to }: Range): boolean {
  return (
    tokens[to - 1]?.text === 'बाद' && tokens[from]?.kind !== 'latn' && YEARS.has(tokens[to - 2]?.text ?? '')
  );
}

/** Tokens between the two. */
const BESIDE_IT = 3;
const YEARS = wordSet('साल वर्ष सालों वर्षों');

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
  if (isUnderContract(act, range, passage)) return true;
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

/** Bought under the 2018 contract, ordered under an agreement signed in 2018: a purchase is of the day of its contract. */
function isUnderContract({ kind, trigger }: Act, { from, to }: Range, { tokens }: Passage): boolean {
  if (kind !== 'procurement' || tokens[trigger.to]?.text !== 'under' || from < trigger.to) return false;
  const words = tokens.slice(trigger.to, to + 1);
  return words.length <= UNDER && words.some(({ text }) => CONTRACTS.has(text));
}

/** Tokens from under to what stands behind the date, at most. */
const UNDER = 14;
const CONTRACTS = wordSet('contract contracts agreement deal order accord');

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
  const today = dateline?.value ?? null;
  // 3 दिसंबर को 2027 तक आयात बंद करने पर सहमति जताई: on the day of the agreement, not on that of what it is about.
  const isOfOther = isHindiAgreed(act, passage)
    ? timex.value !== null && today !== null && isAfter(timex.value, today)
    : (isPlanned && isBefore(timex.value, today)) || isOfWhatIsOff(act, placed, passage, today);
  const unresolved = timex.value === null || isOfOther ? 50 : 0;
  const entry = HAPPENED.has(act.factuality) ? entryAt(passage, range.from) : null;
  if (entry !== null && holds(entry.date, range) && !entry.isHeading) return unresolved;
  if (noun === null) {
    const isOther =
      isOfLeadIn(act, placed, passage) ||
      isOfVerbBefore(act, placed, passage) ||
      isWhose(act, range, passage) ||
      isOfPeriod(timex, passage) ||
      isOfMatrix(act, range, passage);
    return distance + unresolved + (isOther ? LEAD_IN : 0);
  }
  // The visit, due on Thursday, was called off; सोमवार को अगले सप्ताह होने वाली वार्ता टाल दी: the day of what did not come.
  const isHindi = passage.tokens[trigger.from]?.kind === 'deva';
  const isOfNone = act.factuality === 'denied' && (!isHindi || isCallingOff(act));
  // जनवरी का युद्धविराम 18 मार्च को टूट गया: no truce ends on the day that it is called by.
  if (isToldBy(act, '-ceasefire-end')) return Infinity;
  if (belongs(act, placed, passage)) return unresolved + (isOfNone ? distance + LEAD_IN : 0);
  if (isCallingOff(act) || isOfNone || isOfDue(act, range, passage)) return distance + LEAD_IN + unresolved;
  return frames ? distance + 100 + unresolved : Infinity;
}

/** सोमवार को अगले सप्ताह विमान लेने की योजना टाल दी: whoever put it off did so on no day to come. */
function isOfWhatIsOff(
  { factuality, trigger }: Act,
  { timex: { value }, clause }: Placed,
  { tokens }: Passage,
  today: string | null,
): boolean {
  if (factuality !== 'denied' || tokens[trigger.from]?.kind !== 'deva' || clause?.tense !== 'past')
    return false;
  return value !== null && today !== null && isAfter(value, today);
}

/** Reported on Monday a loss for the September quarter: for which months it was. */
function isOfPeriod({ value, range: { from } }: Placed['timex'], { tokens }: Passage): boolean {
  const at = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return tokens[at]?.text === 'for' && value !== null && MONTHS.test(value);
}

/** From one month to another. */
const MONTHS = /^\d{4}-\d\d\/\d{4}-\d\d$/;

/** The launch, set for December 12, will carry two satellites: what is to come is of the day for which its subject is due. */
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

/** Set a target to reach by the end of the decade, 2030 तक: a deadline that is still to come. */
export function isToBeReached({ timex: { range, value } }: Placed, { passage, dateline }: Linking): boolean {
  return (
    value !== null && dateline !== null && isDeadline(passage, range) && endsAfter(value, dateline.value)
  );
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

/** Whether words are of what a clause tells beside the subject of the next. */
export function isBeside({ relative }: Clause, { from }: Range): boolean {
  return relative !== null && from >= relative;
}

/** Tokens that may stand before a date that opens a sentence: a bullet, a preposition. */
export const OPENING = 3;
