import type { Act } from '../act/act.ts';
import { HAPPENED } from '../act/act.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { firstFrom } from '../read/first-from.ts';
import { wordSet } from '../read/word-set.ts';
import { isDay } from '../date/spans.ts';
import { clauseOf } from './clause-of.ts';
import { isBackground } from './lead.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { datedBy } from './mention.ts';
import type { Dates, Placed } from './placed.ts';
import { near } from './placed.ts';

/** What the happening before it says of when an act was; null where it says nothing of it. */
export interface Outcome {
  /** Null: of some time after, which nobody tells. */
  readonly day: Placed | null;
}

/**
 * 26 अक्टूबर को लड़ाके शहर में घुसे, जिसके बाद सरकार ने आपातकाल लगाया: what came of a happening told by its day, or was part of
 * it, was that day, where both are done and no other time is told. Null for other acts.
 */
export function outcomeInSentence(act: Act, dates: Dates, linking: Linking): Outcome | null {
  const found = happeningBefore(act, linking);
  if (found === null) return null;
  const { tokens } = linking.passage;
  const { own, main } = found;
  const placed = near(act, dates).find(({ timex, clause, attachment }) => {
    const isFree = attachment.noun === null || attachment.frames;
    return clause?.from === main.from && isFree && timex.value !== null && !isBounding(tokens, timex.range);
  });
  if (placed === undefined) return null;
  if (isAtOtherTime(linking.passage, own)) return { day: null };
  if (isOfBefore(act, main, linking.passage)) return null;
  if (isDay(placed.timex.value)) return { day: placed };
  return isLater(tokens, own) ? { day: null } : null;
}

/** सोमवार को झड़प हुई। भीड़ ने थाना फूंक दिया, जिसके बाद कर्फ्यू लगा दिया गया: the same where the happening has its day from what was told before. */
export function outcomeInStory(
  act: Act,
  { act: told, when, timex }: Mention,
  linking: Linking,
): Mention | null {
  const found = happeningBefore(act, linking);
  if (found === null || timex === null || !isDay(when)) return null;
  const isIts = told.clause.from === found.main.from && HAPPENED.has(told.factuality);
  const isThen = !isAtOtherTime(linking.passage, found.own) && !isOfBefore(act, found.main, linking.passage);
  return isIts && isThen ? datedBy(act, timex, 'link-carry') : null;
}

/**
 * मंगलवार को बातचीत की, लेकिन कोई समझौता नहीं हुआ; met on Tuesday but reached no deal: what did not come of it did not that day.
 * What has not happened yet (नहीं हुआ है) is of no day.
 * @param day that of the clause before the act's
 */
export function isVain(
  { factuality, clause: { from }, trigger }: Act,
  day: string | null,
  { passage, clauses }: Linking,
): boolean {
  const { tokens } = passage;
  if (
    factuality !== 'denied' ||
    day === null ||
    !(isDay(day) || MONTH.test(day)) ||
    !BUT.has(tokens[from]?.text ?? '')
  )
    return false;
  const own = clauseOf(trigger, clauses);
  const before = clauses[firstFrom(clauses, from) - 1];
  if (before === undefined || !tellsOfTalks(passage, before)) return false;
  if (own !== null && tokens.slice(own.from, own.to).some(({ text }) => LATER.has(text))) return false;
  return own?.tense === 'past' && own.finite !== null && !IS.has(tokens[own.finite.to - 1]?.text ?? '');
}

const MONTH = /^\d{4}-\d\d$/;

/** Talks have an outcome, and come to nothing. */
function tellsOfTalks({ hits }: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (hits[i]?.some(({ entry }) => entry.type === 'trigger' && entry.kind === 'meeting') === true)
      return true;
  return false;
}

const LATER = wordSet('बाद अब तक until till later yet');
const BUT = wordSet('लेकिन मगर पर परंतु किंतु हालांकि but');

/** The clause of an act that tells what came of the one before it, with that one; null for other acts. */
function happeningBefore(
  { clause, factuality, trigger }: Act,
  { passage, clauses }: Linking,
): { readonly own: Clause; readonly main: Clause } | null {
  if (!HAPPENED.has(factuality) || passage.tokens[trigger.from]?.kind !== 'deva') return null;
  const i = firstFrom(clauses, clause.from);
  const own = clauses[i];
  const main = mainBefore(passage, clauses, i);
  if (own === undefined || main === null) return null;
  return main.tense === 'past' && main.mood === 'real' && !main.negated ? { own, main } : null;
}

function isAtOtherTime(passage: Passage, own: Clause): boolean {
  return isPerfect(passage.tokens, own) || isOfOtherTime(passage, own);
}

/** जिसे पिछली सरकार ने बनवाया था: of before, unless all of it is. */
function isOfBefore(act: Act, main: Clause, passage: Passage): boolean {
  return isBackground(passage, act) && !isPluperfect(passage.tokens, main);
}

/** The clause whose happening one begun by such a word, or joined by और to one that is, goes on from; null for other clauses. */
function mainBefore({ tokens }: Passage, clauses: readonly Clause[], i: number): Clause | null {
  const own = clauses[i];
  if (own === undefined || own.lang !== 'hi') return null;
  const before = clauses[i - 1];
  if (before?.sentence !== own.sentence || before.to !== own.from) return null;
  if (WHICH.has(tokens[own.from]?.text ?? '')) return before;
  // जिसके बाद पुलिस ने लाठीचार्ज किया और 40 लोगों को हिरासत में लिया.
  const isJoined = AND.has(tokens[own.from]?.text ?? '') && WHICH.has(tokens[before.from]?.text ?? '');
  const main = clauses[i - 2];
  return isJoined && main?.sentence === own.sentence && main.to === before.from ? main : null;
}

/** जिसे चुनौती दी गई है: some time between then and now. */
function isPerfect(tokens: Passage['tokens'], { finite }: Clause): boolean {
  return finite === null || IS.has(tokens[finite.to - 1]?.text ?? '');
}

function isPluperfect(tokens: Passage['tokens'], { finite }: Clause): boolean {
  return finite !== null && WAS.has(tokens[finite.to - 1]?.text ?? '');
}

/** जिसे बाद में रद्द कर दिया गया, जिसके कुछ दिन बाद: of another time, which no date tells. */
function isOfOtherTime({ tokens }: Passage, { from, to }: Range): boolean {
  const isThen = AFTER.has(tokens[from + 1]?.text ?? '') && tokens[from + 2]?.text !== 'में';
  for (let i = from + (isThen ? 2 : 1); i < to; i++) {
    const { text = '' } = tokens[i] ?? {};
    if (OTHER_TIMES.has(text)) return true;
    if (text === 'बाद' && (tokens[i + 1]?.text === 'में' || UNITS.has(tokens[i - 1]?.text ?? ''))) return true;
  }
  return false;
}

/** 5 मई तक, मई के बाद. */
function isBounding(tokens: Passage['tokens'], { to }: Range): boolean {
  const next = tokens[to]?.text ?? '';
  return next === 'तक' || next === 'से';
}

/** जिसके बाद, जिसे, not जिसमें: what came of it, some time in the month in which it was. */
function isLater(tokens: Passage['tokens'], { from }: Range): boolean {
  return !WITHIN.has(tokens[from]?.text ?? '') && tokens[from + 1]?.text !== 'दौरान';
}

const WHICH = wordSet('जिस जिसके जिसका जिसकी जिससे जिसमें जिसे जिसने जिन जिनके जिनका जिनकी जिनसे जिनमें जिन्हें जिन्होंने');
const WITHIN = wordSet('जिसमें जिनमें जिससे जिनसे');
const AFTER = wordSet('बाद चलते कारण जवाब विरोध फलस्वरूप परिणामस्वरूप तुरंत वजह');
const AND = wordSet('और तथा एवं');
const IS = wordSet('है हैं');
const WAS = wordSet('था थे थी थीं');
const OTHER_TIMES = wordSet('पहले अब आखिरकार अंततः पूर्व कभी हमेशा लगातार तक');
const UNITS = wordSet('दिन दिनों हफ्ते हफ्तों सप्ताह महीने महीनों माह साल सालों वर्ष वर्षों समय अरसे');
