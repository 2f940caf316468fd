import { hasAgent } from '../act/hindi-agents.ts';
import { dayOfPost } from '../date/day-of-post.ts';
import type { Act } from '../act/act.ts';
import { HAPPENED, isToldBy } from '../act/act.ts';
import { isBegunWhen } from '../act/told-by-when.ts';
import { ARRANGED } from '../act/plain.ts';
import type { Clause } from '../clause/clauses.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';
import { asAgreed } from './agreed.ts';
import type { Context } from './context-date.ts';
import { isFreshArrest } from './of-accused.ts';
import { ofContext } from './context-date.ts';
import { withHeadline } from './headline.ts';
import { clauseOf } from './clause-of.ts';
import { alikeBefore } from './alike-before.ts';
import { hoursBefore } from './hours-before.ts';
import { isAfter } from './is-after.ts';
import { isEvent, tellsEnough } from './is-event.ts';
import { isBackground, leadOf } from './lead.ts';
import { withListed } from './listed.ts';
import type { Saying } from './sayings.ts';
import { isAdmission, withSayings } from './sayings.ts';
import type { Mention } from './mention.ts';
import type { NameFound } from './named.ts';
import { isEnglishPerfect } from './english-perfect.ts';
import { isSoFar } from './so-far.ts';
import { isOfficial, tellsOfBefore } from './speaker.ts';
import { isBehindIt } from './beside-subject.ts';
import { withDayToldAfter } from './told-after.ts';
import { datedBy, undated } from './mention.ts';
import { outcomeInStory } from './outcome.ts';
import { isBefore, ofClause } from './own-date.ts';
import { dayOfResult, ofSentence } from './of-sentence.ts';
import { datesOf, holds, near } from './placed.ts';
import { afterPlaceLine } from '../read/place-line.ts';
import { wordSet } from '../read/word-set.ts';

/** The day of the report. */
export interface Dateline {
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** What linking looks at. Acts, clauses and timexes are in order of the text. */
export interface Linking {
  readonly passage: Passage;
  readonly clauses: readonly Clause[];
  /** Events' names, in order of the text. */
  readonly names: readonly NameFound[];
  readonly timexes: readonly FoundTimex[];
  /** Days of place lines and of posts, which date no act beside them. */
  readonly sent: readonly FoundTimex[];
  readonly dateline: Dateline | null;
}

/**
 * Gives each act its date: of its own clause, of its sentence, of the line over it, of the sentence that it
 * goes on from, of the news at the head. A clause that has an act of its own keeps its date to itself.
 * Undated is a legal answer.
 */
export function linkDates(acts: readonly Act[], linking: Linking): readonly Mention[] {
  const dates = datesOf(acts, linking);
  const own = acts.map((act) => ofClause(act, dates, linking) ?? ofSentence(act, dates, linking));
  /** Sentences that date what they tell, not only who said it, or tell of a plan that is of no day. */
  const dated = new Set(
    acts.flatMap((act, i) => {
      const isPlan = act.needs === 'nothing' && act.factuality === 'planned' && tellsEnough(act);
      return act.kind !== 'statement' && (own[i] !== null || isPlan) ? [act.sentence] : [];
    }),
  );
  /** Dates in the clause of an act that only a date makes an event. */
  const lone = new Set(
    acts.flatMap(({ needs, clause }, i) => {
      const timex = needs === 'lone-date' ? (own[i]?.mention.timex ?? null) : null;
      return timex !== null && holds(clause, timex.range) ? [timex] : [];
    }),
  );
  /** Dates that acts of the lexicon's frames have. */
  const taken = new Set(
    acts.flatMap(({ needs, kind, clause }, i) => {
      const timex = own[i]?.mention.timex ?? null;
      const isNone = needs === 'lone-date' || (needs === 'own-date' && own[i]?.isOwn !== true);
      // The date of what was said is not the saying's, nor is a clause's that of the one after it.
      const isOfOther =
        timex !== null && !holds(clause, timex.range) && (kind === 'statement' || lone.has(timex));
      if (timex === null || isNone || isOfOther) return [];
      // 2008 और 2010 के करारों के तहत लिए: both are the pacts'.
      const beside = own[i]?.isOwn === true ? near(acts[i] as Act, dates) : [];
      const attachment = beside.find((one) => one.timex === timex)?.attachment;
      if (attachment === undefined || attachment.noun === null) return [timex];
      return beside.flatMap((one) => (one.attachment === attachment ? [one.timex] : []));
    }),
  );
  const origins = originsOf(linking);
  const postedOn = dayOfPost(linking.passage, linking.sent);
  const lead = leadOf(linking);
  const mentions: Mention[] = [];
  /** What someone said, where the saying is news if nothing of what was said is. */
  const saying: Saying[] = [];
  let h = -1;
  let talks: Mention | null = null;
  let visit: Mention | null = null;
  let arrest: Mention | null = null;
  for (const [i, act] of acts.entries()) {
    while ((lead.headings[h + 1]?.sentence ?? Infinity) < act.sentence) h++;
    const over = lead.headings[h];
    const heading = over !== undefined && act.trigger.from < over.to ? over.timex : null;
    const before = mentions.at(-1) ?? null;
    const context: Context = {
      before,
      clauseBefore: headOf(mentions),
      main: mainOf(mentions, linking),
      dated: mentions.slice(-DATED_REACH).findLast(({ when }) => when !== null) ?? null,
      done: hoursBefore(act, mentions, linking.passage),
      alike: alikeBefore(act, mentions, linking.passage),
      talks,
      visit,
      arrest,
      heading,
      isLead: act.sentence <= lead.last,
      isDossier: lead.isDossier,
    };
    const linked = own[i] ?? null;
    const outcome = linked === null && before !== null ? outcomeInStory(act, before, linking) : null;
    const byOwn = outcome ?? linked?.mention ?? null;
    // तीन दिन बाद आरोप लगाया: days after what a story told are no day of it, and none of the report's.
    // कंपनी 2018 में बनी। तीन महीने बाद उसने विमान खरीदा: months after a year are of no month, and none of now.
    const isLater =
      byOwn !== null &&
      (before?.timex ?? null) !== null &&
      (!context.isLead || YEAR.test(before?.when ?? ''));
    const found: Mention =
      byOwn !== null && (isLater || !isUncounted(byOwn))
        ? byOwn
        : (aheadOnly(ofContext(act, context, linking), linking) ?? byOwn ?? undated(act));
    const posted = byOwn === null ? postedOn(act.trigger.from) : null;
    const result = found.dateSource === 'dateline' ? dayOfResult(act, dates, linking.passage) : null;
    const mention =
      posted !== null && act.needs === 'nothing' && (found.when !== null || HAPPENED.has(act.factuality))
        ? datedBy(act, posted, 'link-post')
        : result === null
          ? found
          : datedBy(act, result, 'link-sentence');
    const isTaken = mention.timex !== null && taken.has(mention.timex);
    const isOwn = own[i]?.isOwn ?? false;
    const around = {
      isOwn,
      isTaken,
      isContentDated: dated.has(act.sentence),
      isOfficial: isOfficial(linking.passage, act),
      isCounted: isCountedFrom(act, origins, linking.passage),
      isBehind: isBehindIt(act, linking),
      isPerfect:
        isNewPerfect(act, linking.passage) ||
        isAnswered(act, byOwn, linking.passage) ||
        areCaught(act, linking.passage),
      isListed: entryAt(linking.passage, act.trigger.from) !== null,
      isBegun: isBegunWhen(linking.passage, act.clause.from),
    };
    const isNews = isEvent(mention, around);
    if (!isNews && isAdmission(mention, around, linking.passage))
      saying.push({ mention, at: mentions.length });
    const isOfBefore =
      tellsOfBefore(linking.passage, act) && before !== null && act.sentence - before.act.sentence <= 1;
    if (isNews && !isOfBefore && !isComparison(linking.passage, act) && !isIdle(mention, linking)) {
      // चार घंटे बैठक की, जिसमें समझौता हुआ: what two agreed on says more than that they met.
      if (outcome !== null && before?.act.kind === 'meeting' && act.kind === 'agreement') mentions.pop();
      mentions.push(asOf(mention, linking));
    }
    const isDated = mention.when !== null && mention.timex !== null;
    if (act.kind === 'meeting' && act.factuality === 'done' && isDated) talks = mention;
    if (act.kind === 'visit' && isDated && (act.factuality === 'done' || act.factuality === 'planned'))
      visit = mention;
    if (isFreshArrest(mention, linking.dateline)) arrest = mention;
  }
  const told = withDayToldAfter(
    withSayings(mentions, saying).filter(
      (mention, i, all) => isToldOnce(mention, i, all) && !isOfResult(mention, all[i + 1], linking.passage),
    ),
    linking,
  );
  return withHeadline(asPurchases(withListed(told, linking)), lead.headline, linking.passage);
}

/** 2010 में आई थीं। बैठक के बाद करार होने की संभावना है: what will be is of no day gone by that another sentence told. */
function aheadOnly(mention: Mention | null, { clauses, dateline }: Linking): Mention | null {
  if (mention === null || mention.timex === null || dateline === null) return mention;
  const { act, when, rules } = mention;
  if (HAPPENED.has(act.factuality) || when === null || !rules.includes('link-carry')) return mention;
  if (clauseOf(act.trigger, clauses)?.tense !== 'future') return mention;
  return isAfter(dateline.value, when) ? null : mention;
}

/** The last mention; where it is only planned, what its clause tells as done: approved a plan to send troops by June. */
function headOf(mentions: readonly Mention[]): Mention | null {
  const last = mentions.at(-1) ?? null;
  if (last?.act.factuality !== 'planned') return last;
  const isHead = ({ act }: Mention): boolean =>
    act.clause.from === last.act.clause.from && HAPPENED.has(act.factuality);
  return mentions.slice(-MAIN_REACH).find(isHead) ?? last;
}

/** The last mention that no clause beside it tells, of the same sentence as the last; the last where they tell all of it. */
function mainOf(mentions: readonly Mention[], { passage: { tokens } }: Linking): Mention | null {
  const last = mentions.at(-1) ?? null;
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - MAIN_REACH); i--) {
    const mention = mentions[i] as Mention;
    if (mention.act.sentence !== last?.act.sentence) break;
    // Seized power, minutes after it had declared him the winner of Saturday's vote: what goes on is what the sentence tells.
    const isNoun = mention.act.needs === 'own-date' && tokens[mention.act.trigger.from]?.kind === 'latn';
    if (!isNoun && !ASIDES.has(tokens[mention.act.clause.from]?.text ?? '')) return mention;
  }
  return null;
}

/** Police have arrested hundreds: news by itself, in a sentence that begins with it. */
function isNewPerfect(act: Act, passage: Passage): boolean {
  const { tokens, sentences } = passage;
  const { clause, trigger, factuality, sentence } = act;
  const told = tokens.slice(clause.from, clause.to);
  if (factuality !== 'done' || tokens[trigger.from]?.kind !== 'latn' || told[0] === undefined) return false;
  if (sentences[sentence]?.from !== clause.from || LEANING.has(told[0].text)) return false;
  if (tokens[trigger.from]?.text.endsWith('ing') === true || told.some(({ text }) => COUNTING.has(text)))
    return false;
  return isEnglishPerfect(passage, act) && !isSoFar(passage, act);
}

/** जुलाई में आरोप लगाया, जिसे सरकार ने खारिज कर दिया: an outcome without a day is news where it says whose it is. */
function isAnswered({ clause, needs, factuality }: Act, own: Mention | null, passage: Passage): boolean {
  if (own === null || own.when !== null || own.timex !== null || needs !== 'nothing') return false;
  if (factuality !== 'done' || !WHICH.has(passage.tokens[clause.from]?.text ?? '')) return false;
  return hasAgent(passage, clause);
}

/** अब तक 14 लोग पकड़े जा चुके हैं: how many have been caught so far. */
function areCaught(act: Act, passage: Passage): boolean {
  return isToldBy(act, '-arrest') && act.quantities.length > 0 && isSoFar(passage, act);
}

/** Has been robbed before: no news. */
const COUNTING = wordSet('before twice often ever since always repeatedly long');
const LEANING = wordSet('if as since because although though while after before when where until');

const YEAR = /^\d{4}$/;

/** Mentions back among which the last with a date is looked for. */
const DATED_REACH = 4;

/** Mentions of a sentence among which that is looked for. */
const MAIN_REACH = 4;
const WHICH_EN = wordSet('which who whom whose');
const ASIDES = new Set([...WHICH_EN, ...wordSet('that after before because since')]);

/** First tokens of the words that tell an English act from which a date is counted: a year after (it was founded). */
function originsOf({ timexes }: Linking): ReadonlySet<number> {
  return new Set(
    timexes.flatMap(({ meaning, rule, value }) =>
      value === null && rule.startsWith('en-') && meaning.is === 'shift' && meaning.origin.from === 'event'
        ? [meaning.origin.words.from]
        : [],
    ),
  );
}

/** Went public in 2019, a year after it bought the mine: what is told there has a day if the other has one. */
function isCountedFrom(act: Act, origins: ReadonlySet<number>, passage: Passage): boolean {
  const { clause, needs } = act;
  const isOfDate = needs === 'date' || needs === 'lone-date' || needs === 'nothing' || isToldBy(act, '-harm');
  if (!isOfDate) return false;
  // After it bought, (five days after) a gearbox failed.
  const from = afterPlaceLine(passage.tokens, clause.from, passage.tokens.length);
  for (let i = from; i < from + OPENING; i++) if (origins.has(i)) return true;
  return false;
}

/** Tokens of a clause in which the words that count from it begin. */
const OPENING = 5;

/** 2020 में हुए चुनाव में पार्टी जीती: a Hindi noun is no act beside the verb that tells it of the same day. */
function isToldOnce({ act, timex }: Mention, i: number, mentions: readonly Mention[]): boolean {
  if (act.needs !== 'own-date' || timex?.rule.startsWith('hi-') !== true) return true;
  const next = mentions[i + 1];
  return next?.timex !== timex || next.act.kind !== act.kind || next.act.clause.from !== act.clause.from;
}

/** 14 नवंबर को घोषित नतीजों में 202 सीटें जीतीं: what was announced by a participle is what the clause tells of the same day. */
function isOfResult({ act, timex }: Mention, next: Mention | undefined, { tokens }: Passage): boolean {
  if (act.needs !== 'own-date' || !ANNOUNCED.has(tokens[act.trigger.from]?.text ?? '')) return false;
  return timex !== null && next?.timex === timex && next.act.clause.from === act.clause.from;
}

const ANNOUNCED = wordSet('घोषित प्रकाशित');

/** 15 महीने बाद हटा, of nothing told before: as good as no date. */
function isUncounted({ timex, when }: Mention): boolean {
  if (timex?.rule.startsWith('hi-') !== true) return false;
  return when === null && timex.meaning.is === 'shift' && timex.meaning.origin.from === 'context';
}

/** The season opens in March: what a present tells of a day gone by is none of what is arranged. */
function isIdle({ act, when }: Mention, { dateline }: Linking): boolean {
  return (
    act.factuality === 'planned' && act.rules.includes(ARRANGED) && isBefore(when, dateline?.value ?? null)
  );
}

const WHICH = wordSet('जिसे जिस जिसने जिन्हें जिन जिससे');

/** एक साल पहले 121 करोड़ रुपये का लाभ कमाया था: a figure of before, told to compare with, is no event. */
function isComparison(passage: Passage, act: Act): boolean {
  return isToldBy(act, '-figures') && isBackground(passage, act);
}

/** A bare `2018 के करार` is the purchase of that year that the text tells elsewhere. */
function asPurchases(mentions: readonly Mention[]): readonly Mention[] {
  const years = new Set(
    mentions.flatMap(({ act, when }) =>
      act.kind === 'procurement' && when !== null ? [when.slice(0, 4)] : [],
    ),
  );
  return mentions.map((mention) => {
    const { act, when } = mention;
    const isBare =
      act.needs === 'own-date' && act.kind === 'agreement' && when !== null && years.has(when.slice(0, 4));
    return isBare ? { ...mention, act: { ...act, kind: 'procurement' } } : mention;
  });
}

/** What is of a day to come has not happened, whatever its verb says: is visiting India on Friday; a Nov. 23 meeting has, by then. */
function asOf(mention: Mention, linking: Linking): Mention {
  const { dateline } = linking;
  const { act, when, timex } = mention;
  const isNamed = act.needs === 'own-date' && timex?.range.to === act.trigger.from;
  if (isNamed && act.factuality === 'planned' && isBefore(when, dateline?.value ?? null))
    return { ...mention, act: { ...act, factuality: 'done' } };
  const isOver = dateline !== null && (when === dateline.value || isBefore(when, dateline.value));
  const agreed = asAgreed(act, linking.passage, { clauses: linking.clauses, isOver });
  if (agreed !== act) return { ...mention, act: agreed };
  const isReal = HAPPENED.has(act.factuality);
  if (!isReal || when === null || dateline === null || !isAfter(when, dateline.value)) return mention;
  return { ...mention, act: { ...act, factuality: 'planned' } };
}
