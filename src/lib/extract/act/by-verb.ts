import type { Clause } from '../clause/clauses.ts';
import { isBeforeNoun } from '../clause/hindi-participle.ts';
import { DUE, isAside } from '../clause/english-participle.ts';
import { isHeadline as isHeadlineLine } from '../clause/headline-parts.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import { hasDate } from './echoes.ts';
import type { FrameWords } from './frame-words.ts';
import { isBetter } from './better-match.ts';
import { isOfRecord } from './record.ts';
import type { Stance } from './stance.ts';
import { englishStance } from './stance-en.ts';
import { hindiStance } from './stance-hi.ts';
import type { Match } from './match.ts';
import type { Telling } from './telling.ts';
import { isCeasing } from './told-contents.ts';

/** What the verbs of a clause tell, each with how sure it is; what only describes a noun, or goes on, is left to it. */
export function byVerb(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  matches: readonly Match[],
): readonly Telling[] {
  const groups = new Map<number, Match>();
  for (const match of matches) {
    if (match.verb === null) continue;
    const best = groups.get(match.verb.from);
    if (best === undefined || isBetter(match, best)) groups.set(match.verb.from, match);
  }
  const each = [...groups.values()];
  return each.flatMap((match) => {
    const { verb, entry } = match;
    if (verb === null || isToldOf(passage, clause, match, each)) return [];
    const stance =
      entry.lang === 'hi'
        ? hindiStance(passage, verb, clause, words)
        : englishStance(passage, verb, clause, words);
    // मांग नहीं मानी is a refusal: its own word of denial denies nothing.
    const isOwn =
      entry.kind === 'rejection' &&
      stance.mark !== null &&
      stance.mark.from >= match.head.from &&
      stance.mark.to <= match.head.to;
    // अनुमति नहीं दी जा सकती: what cannot be allowed nobody has refused.
    if (isOwn && passage.tokens.slice(verb.to, verb.to + AUXILIARIES).some(({ text }) => CAN.test(text)))
      return [];
    return [
      {
        match,
        stance: isOwn
          ? ACTUAL
          : isHalting(passage, match)
            ? { mode: 'main', factuality: 'denied', mark: verb }
            : isDue(passage, match)
              ? { mode: 'main', factuality: 'planned', mark: verb }
              : isCeasing(passage, clause, entry.kind, stance)
                ? { ...stance, factuality: 'done' }
                : stance,
        needs:
          isOfNoun(passage, clause, match) ||
          isDescribing(passage, clause, match) ||
          isOfRecord(passage, clause, match)
            ? 'own-date'
            : entry.frame.weak ||
                isGoingOn(passage, match) ||
                (stance.mode === 'present' && !isTitle(passage, clause) && !isStanding(match))
              ? 'date'
              : 'nothing',
      },
    ];
  });
}

/** Tokens of its auxiliaries behind a verb: दी जा सकती. */
const AUXILIARIES = 3;
const CAN = /^सकत/u;

/** सोमवार को हुई वार्ता बेनतीजा रही, कहा कि वार्ता रचनात्मक रही: how it went tells no act beside the one that it is told of, nor what someone says of it. */
function isToldOf(passage: Passage, clause: Clause, match: Match, each: readonly Match[]): boolean {
  const { entry, verb, head } = match;
  if (entry.lang !== 'hi' || verb === null || !ONGOING.has(passage.tokens[verb.from]?.text ?? ''))
    return false;
  if (
    verb.from === head.to ||
    passage.tokens[verb.from - 1]?.text === 'जारी' ||
    clause.finite?.from !== verb.from
  )
    return false;
  const isOther = (other: Match) =>
    other !== match && other.entry.id === entry.id && other.head.from === head.from;
  const isJudged = entry.kind === 'meeting' && passage.tokens[clause.from]?.text === 'कि';
  return hasDate(passage, clause) ? each.some(isOther) : isJudged;
}

/** Ordered two, with deliveries scheduled for 2022; the delivery of the jets was scheduled to begin in 2024: what is, or was, to be. */
function isDue({ tokens }: Passage, { entry, head, verb }: Match): boolean {
  if (entry.lang !== 'en' || verb === null || !DUE.has(tokens[verb.from]?.text ?? '')) return false;
  const isToCome = entry.kind === 'delivery' && tokens[verb.to]?.text === 'to';
  return verb.from === head.to || (isToCome && BE.has(tokens[verb.from - 1]?.text ?? ''));
}

const BE = wordSet('is are was were');

/** पेरू ने एफ-16 सौदा रोका, खरीद टाल दी: what was stopped or put off has not come about. */
function isHalting({ tokens }: Passage, { entry, verb }: Match): boolean {
  return entry.lang === 'hi' && TRADED.has(entry.kind) && HALTED.has(tokens[verb?.from ?? 0]?.text ?? '');
}

const TRADED: ReadonlySet<string> = new Set(['procurement', 'delivery']);

const HALTED = wordSet('रोका रोकी रोके रोक टाला टाली टाले टाल तोड़ा तोड़ी तोड़ ठुकराया ठुकराई ठुकरा');

/** Wants to buy, is considering a loan: what someone has in mind stands as long as it is told. */
function isStanding({ entry }: Match): boolean {
  return entry.lang === 'en' && entry.id.endsWith('-consider');
}

/** गोलीबारी जारी रही: that fighting goes on is how things stand. */
function isGoingOn({ tokens }: Passage, { entry, verb }: Match): boolean {
  // चार दिन से बातचीत कर रहे थे: so is what was being done.
  const end = verb?.to ?? 0;
  if (
    entry.lang === 'hi' &&
    verb !== null &&
    ONGOING.has(tokens[end]?.text ?? '') &&
    WAS.has(tokens[end + 1]?.text ?? '')
  )
    return true;
  return entry.kind === 'attack' && verb !== null && tokens[verb.from - 1]?.text === 'जारी';
}

const ONGOING = wordSet('रहा रहे रही');

const WAS = wordSet('था थे थी थीं');

/** Hit it with missiles supplied by Israel: a participle that tells which, of no day but one of its own. */
function isOfNoun(passage: Passage, clause: Clause, match: Match): boolean {
  const { finite, lang } = clause;
  const { verb } = match;
  if (lang === 'hi') return isHindiOfNoun(passage, clause, match);
  const { tokens } = passage;
  if (verb === null || verb.shape !== 'perfect' || finite === null) return false;
  const isOther = verb.from < finite.from || verb.from >= finite.to;
  const before = tokens[verb.from - 1];
  const isBare = before?.kind === 'latn' && !BETWEEN.has(before.text);
  // Ousted Nissan chairman Carlos Ghosn: before whom it befell.
  const isBeforeName = tokens[verb.from]?.capital === true && tokens[verb.to]?.capital === true;
  if (isBeforeName && verb.to <= finite.from && !isBare) return true;
  // The frigate built at Kaliningrad, launched in 2021, was handed over.
  const isPlaced =
    verb.to <= finite.from &&
    PLACING.has(tokens[verb.to]?.text ?? '') &&
    !HELD.has(tokens[verb.from]?.text ?? '');
  // Two men charged with spying appeared in court.
  const isCharged =
    verb.to <= finite.from && tokens[verb.to]?.text === 'with' && tokens[verb.from]?.text === 'charged';
  // The largest deal ever awarded to a domestic firm.
  const isOfAgent = AGENT.has(tokens[verb.to]?.text ?? '') || before?.text === 'ever';
  return isOther && isBare && (isPlaced || isCharged || isOfAgent);
}

/**
 * Was jailed in May, accused of taking bribes; questioned in two affairs, he was jailed in May: a participle before or behind
 * what its clause tells only says of whom, and has no part in its day.
 */
function isDescribing(passage: Passage, { finite, from, lang }: Clause, { verb, entry }: Match): boolean {
  if (lang !== 'en' || verb?.shape !== 'perfect' || finite === null) return false;
  // There are 73 jets acquired at that price.
  const isThere =
    passage.tokens[finite.from - 1]?.text === 'there' && ARE.has(passage.tokens[finite.from]?.text ?? '');
  if (verb.from >= finite.to) return isThere || (entry.kind === 'accusation' && isAside(passage, verb));
  // The committee, chaired by the premier, cleared it.
  if (entry.kind === 'meeting' && verb.to <= finite.from && isAside(passage, verb)) return true;
  if (verb.from !== from || !AGENT_OR_PLACE.has(passage.tokens[verb.to]?.text ?? '')) return false;
  for (let i = verb.to; i < finite.from; i++) {
    if (passage.tokens[i]?.text === ',') return true;
    if (passage.tokens[i]?.kind === 'digits' || isCalendar(passage, i)) return false;
  }
  return false;
}

const ARE = wordSet('is are');
const AGENT_OR_PLACE = wordSet('by from in at over for with under');

/** 2021 में दिए गए ऑर्डर, 2019 में पारित कानून: the same before its noun. */
export function isHindiOfNoun(passage: Passage, { finite, to }: Clause, { head, verb }: Match): boolean {
  // ढहे मकान: of one form with may collapse.
  if (verb === null || (verb.shape !== 'perfect' && verb.shape !== 'subjunctive')) return false;
  // जापान ने लगाए चीन पर प्रतिबंध: a headline's verb, right behind who did it.
  if (passage.tokens[verb.from - 1]?.text === 'ने') return false;
  // बिजली बेचने की पेशकश, …: nor is a noun that has left out its verb.
  if (verb.to === head.to && passage.tokens[verb.to]?.kind === 'mark') return false;
  // लगी रोक हटा दी: before its own noun, with another verb behind that.
  if (finite !== null && verb.to <= head.from && finite.to > head.to) return true;
  if (finite !== null && verb.to > finite.from) return false;
  // बेचने की पेशकश, जापान ने …: a comma ends what it tells.
  return passage.tokens[verb.to]?.kind !== 'mark' && isBeforeNoun(passage, verb.to - 1, finite?.from ?? to);
}

const AGENT = wordSet('by from of');

const PLACING = wordSet('at in');

/** Talks held in Geneva ended: no more than that there were some. */
const HELD = wordSet('held');

/** Before a verb these begin or continue one that tells: was supplied, and supplied. */
const BETWEEN = wordSet('and but or then was were is are been being be has have had later also');

/** The headline of a report tells news in the present; elsewhere it tells habits as often. */
function isTitle(passage: Passage, { sentence }: Clause): boolean {
  return sentence === 0 && isHeadlineLine(passage, sentence);
}

const ACTUAL: Stance = { mode: 'main', factuality: 'done', mark: null };
