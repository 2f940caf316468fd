import type { Factuality } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { REPORTS } from '../clause/english-relative.ts';
import { isMonthOfMay } from '../clause/english-verb.ts';
import { isGladOf } from '../clause/glad.ts';
import { isChronicled } from '../read/entries.ts';
import type { Passage, Range } from '../read/passage.ts';
import { awaitedAt } from './awaited.ts';
import { frontedBefore } from './english-fronted.ts';
import type { FrameWords } from './frame-words.ts';
import { AVERTED, isInstead, OPEN } from './noun-stance.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Mode, Stance } from './stance.ts';
import { GOVERNORS } from './stance.ts';
import { AUXILIARIES, isBetween } from './verb-forms-en.ts';
import { unmetAt } from './unmet.ts';
import type { Verb } from './verb-forms-hi.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

const NEGATIONS = wordSet('not never cannot');
const NOBODY = wordSet('no neither nor nobody nothing none without');
const WILL = wordSet('will shall');
const MAY = wordSet('may might could can cannot');
const OUGHT = wordSet('should must ought');
const HAVE = wordSet('have has had having ve');
const BE_NOW = wordSet('is are am');
const BE = wordSet('is are am was were been be');
const AWAITING = wordSet(
  'expect expects expected expecting await awaits awaited awaiting plan plans planned expires lapses',
);
const GERUND_AFTER = wordSet('after by while when upon , and since');
const GERUND_OF = wordSet('of at for from against about in on into despite with considering');
/** Verbs that another verb's beginning or going on is told with. */
const PHASES: ReadonlyMap<string, Verb['shape']> = new Map([
  ...['begin', 'start', 'resume', 'continue', 'keep'].map((word) => [word, 'stem'] as const),
  ...['begins', 'starts', 'resumes', 'continues', 'keeps'].map((word) => [word, 'present'] as const),
  ...['began', 'begun', 'started', 'resumed', 'continued', 'kept'].map((word) => [word, 'perfect'] as const),
]);
/** Auxiliaries and adverbs before a verb at most. */
const CHAIN = 8;
/** From the governing word to its infinitive or gerund: urged both sides to …, considering … */
const REACH = 8;

/** What an English verb's form, its auxiliaries and what governs it say of its act. */
export function englishStance(passage: Passage, verb: Verb, clause: Clause, words: FrameWords): Stance {
  const text = (i: number) => (i >= clause.from && i < clause.to ? (passage.tokens[i]?.text ?? '') : '');
  // Will begin delivering, plan to start buying: as the verb of the beginning.
  const phase = verb.shape === 'participle' ? PHASES.get(text(verb.from - 1)) : undefined;
  if (phase !== undefined)
    return englishStance(passage, { from: verb.from - 1, to: verb.from, shape: phase }, clause, words);
  const aux = new Map<string, number>();
  let i = verb.from - 1;
  for (; i >= verb.from - CHAIN; i--) {
    const word = text(i);
    if (isMonthOfMay(passage.tokens, i)) break;
    if (AUXILIARIES.has(word)) aux.set(word, i);
    else if (word !== "'" && !isBetween(word)) break;
  }
  const fronted = frontedBefore(passage, verb.from);
  if (fronted !== null) aux.set(text(fronted.at), fronted.at);
  const has = (set: ReadonlySet<string>) => [...aux.keys()].some((word) => set.has(word));
  // Came close to signing, came within hours of a truce: it did not come to it.
  const isShort = text(verb.from) === 'came' && SHORT_OF.has(text(verb.to));
  if (isShort) return { mode: 'main', factuality: 'considered', mark: { from: verb.from, to: verb.to + 1 } };
  const negation =
    fronted?.isDenied === false || isOnlyLater(passage, verb, clause, has(WILL) || aux.has('would'))
      ? null
      : fronted !== null
        ? { from: fronted.at - 1, to: fronted.at }
        : (negationOf(aux, text, i, clause) ??
          almostBefore(text, verb) ??
          noneAfter(text, verb.to) ??
          noSubject((at) => passage.tokens[at]?.text ?? '', verb, clause) ??
          falseAfter(passage, verb, clause));
  // Would have bought them had Washington agreed: neither did.
  const isSupposed = has(HAVE) && (has(MAY) || aux.has('would'));
  const unmet = unmetAt(passage, verb, passage.sentences[clause.sentence] ?? clause, isSupposed);
  const mark = unmet ?? awaitedAt(passage, verb, clause);
  if (mark !== null) return { mode: 'if', factuality: 'considered', mark };
  const rumour = rumourBefore(text, verb);
  const tell = (mode: Mode, factuality: Factuality, mark: Range | null = null): Stance => {
    if (negation !== null) return { mode, factuality: 'denied', mark: negation };
    if (rumour === null) return { mode, factuality, mark };
    // Rumours that it would be cancelled: it may be so.
    const told = factuality === 'done' ? 'reported' : factuality === 'planned' ? 'considered' : null;
    return told === null ? { mode, factuality, mark } : { mode, factuality: told, mark: rumour };
  };
  // Had the pleasure of meeting him.
  if (verb.shape === 'participle' && text(verb.from - 1) === 'of' && isGladOf(passage, verb.from - 1))
    return tell('main', 'done', { from: verb.from - 2, to: verb.from - 1 });
  const to = aux.get('to');
  if (to !== undefined) {
    // Giving the army the ability to shoot down jets: what one can do is no event.
    if (ABILITIES.has(text(to - 1))) return { mode: 'habit', factuality: 'considered', mark: null };
    if (isForced(text, to, clause)) return { mode: 'main', factuality: 'done', mark: null };
    // The strike led Iran to shut its airspace: what one was brought to do is done.
    if (isBrought(passage, to) && clause.tense !== 'future') return tell('main', 'done');
    if (has(wordSet('is are was were am'))) {
      const isLater = [...aux].some(([word, at]) => at < to && ['is', 'are', 'was', 'were'].includes(word));
      // The board is yet to clear it.
      if (isLater && text(to - 1) === 'yet') return tell('main', 'denied', { from: to - 1, to });
      if (isLater) return tell('main', 'planned', { from: to, to: to + 1 });
    }
    const governor = governorBefore(text, words, to);
    const off = governor === null ? null : offOf(governor.mark, text, words, clause);
    if (off !== null) return { mode: 'content', factuality: 'denied', mark: off, isOff: true };
    // The plot to bomb it was foiled, repelled an attempt to seize it: nothing came of it.
    const isTry = governor !== null || TRIES.has(text(to - 1));
    const failed = isTry ? failedIn(text, clause, to) : null;
    if (failed !== null) return { mode: 'content', factuality: 'denied', mark: failed, isOff: true };
    // The decision to ground them had been taken.
    if (isTaken(text, to, clause)) return tell('main', 'done');
    // Ought to have been struck down.
    if (text(to - 1) === 'ought') return tell('main', 'considered', { from: to - 1, to });
    const isPerfect = (aux.get('have') ?? -1) > to;
    // The jets ordered in 2019 are due to arrive: the verb of its own clause, as sure as what it is told with.
    if (!isPerfect && governor?.mark.to === to && isBeing(text, governor.mark.from - 1))
      return tell('main', governor.factuality, governor.mark);
    if (isPerfect)
      return tell('main', governor?.factuality === 'denied' ? 'denied' : 'reported', governor?.mark ?? null);
    if (governor === null && isGladOf(passage, to)) return tell('main', 'done', { from: to - 1, to });
    // Is the latest state to recognise it, was the first to be jailed: as what the clause tells.
    if (governor === null && clause.tense !== 'future' && isRanked(text, to))
      return tell('main', 'done', { from: to, to: to + 1 });
    // Armenia to buy jets: a headline's future.
    const isHeadline = governor === null && (clause.finite === null || clause.finite.from === verb.from);
    if (isHeadline) return tell('main', 'planned', { from: to, to: to + 1 });
    // A deal to sell jets could be announced: as sure as its clause.
    const isOpen = governor === null && clause.mood === 'possible' && (clause.finite?.from ?? 0) > verb.from;
    return tell(
      'content',
      governor?.factuality ?? (isOpen ? 'considered' : 'planned'),
      governor?.mark ?? null,
    );
  }
  const markOf = (set: ReadonlySet<string>): Range | null => {
    const at = [...aux].find(([word]) => set.has(word))?.[1];
    return at === undefined ? null : { from: at, to: at + 1 };
  };
  if (has(WILL)) return tell('main', 'planned', markOf(WILL));
  if (aux.has('would') || (aux.has('d') && verb.shape === 'stem'))
    return tell(has(HAVE) ? 'if' : 'main', has(HAVE) ? 'considered' : 'planned', markOf(wordSet('would d')));
  // What a missile can hit is no event.
  if (aux.has('can')) return tell('present', 'considered', markOf(MAY));
  // May have bought them; could have bought them, and did not.
  const isReported = has(HAVE) && !aux.has('could');
  if (has(MAY)) return tell('main', isReported ? 'reported' : 'considered', markOf(MAY));
  if (has(OUGHT)) return tell('main', 'considered', markOf(OUGHT));
  // India and Russia sign a pact: the present of a chronology.
  const isListed = verb.shape === 'stem' && aux.size === 0 && isChronicled(passage, verb.from);
  const isJoined = clause.finite?.from === verb.from && clause.tense !== 'present';
  if (isListed && !isJoined && !AWAITING.has(passage.tokens[verb.from]?.text ?? ''))
    return tell('present', 'done');
  // Will step down and take oath: as the verb that it is joined to.
  if (verb.shape === 'stem' && aux.size === 0 && clause.finite?.from === verb.from)
    return clause.tense === 'past'
      ? tell('main', 'done')
      : tell('main', clause.mood === 'real' || clause.mood === 'conditional' ? 'planned' : 'considered');
  // Will begin in May and be completed by June: as the verb that it is joined to.
  const be = aux.size === 1 ? aux.get('be') : undefined;
  if (be !== undefined && text(be - 1) === 'and')
    if (clause.tense === 'future' || clause.mood === 'conditional')
      return tell('main', clause.mood === 'possible' ? 'considered' : 'planned');
  // Is expected in Delhi, expects approval, plan a march, expires at the end of the year: of what is to come.
  if (AWAITING.has(passage.tokens[verb.from]?.text ?? '')) return tell('main', 'planned');
  return ofForm(verb, { has, aux, text, before: i, isBeingSo: saysWhatIs(text, verb, clause) }, words, tell);
}

/** The clause's verb says that what was tried or plotted failed. */
function failedIn(text: (i: number) => string, { finite }: Clause, to: number): Range | null {
  if (finite === null) return null;
  const last = text(finite.to - 1);
  return FOILED.has(last) || (FAILED.has(last) && to < finite.from && text(finite.to) !== 'to')
    ? finite
    : null;
}

const TRIES = wordSet('bid bids plot plots attempt attempts effort efforts conspiracy');
const FAILED = wordSet('failed flopped collapsed');

const FOILED = wordSet('foiled thwarted repelled repulsed averted foil foils thwart thwarts');
const SHORT_OF = wordSet('close near within');

/** Almost sold, had nearly signed: not done; but almost doubled was no less than that. */
function almostBefore(text: (i: number) => string, { from, shape }: Verb): Range | null {
  const isBefore = shape === 'perfect' && ALMOST.has(text(from - 1));
  return isBefore && !DEGREES.has(text(from)) ? { from: from - 1, to: from } : null;
}

const ALMOST = wordSet('almost nearly');
const DEGREES = wordSet(
  'doubled tripled trebled quadrupled halved filled emptied completed finished wiped erased',
);

/** Is, was, are now: the auxiliary that a word before an infinitive stands with. */
function isBeing(text: (i: number) => string, at: number): boolean {
  return BE.has(text(isBetween(text(at)) ? at - 1 : at));
}

/** The first of its kind to sign, the latest to be jailed: an ordinal before the infinitive. */
function isRanked(text: (i: number) => string, to: number): boolean {
  for (let i = to - 1; i >= to - RANKED; i--) {
    if (RANKS.has(text(i))) return true;
    if (text(i) === '' || text(i) === ',') return false;
  }
  return false;
}

/** Tokens from the ordinal to the infinitive, at most: the third European country to. */
const RANKED = 4;
const RANKS = wordSet('first second third fourth fifth latest last only');

interface Around {
  readonly has: (set: ReadonlySet<string>) => boolean;
  readonly aux: ReadonlyMap<string, number>;
  readonly text: (i: number) => string;
  /** The last token before auxiliaries and adverbs. */
  readonly before: number;
  /** Its clause says before it what something is. */
  readonly isBeingSo: boolean;
}

/** Whether nothing but a day, or nothing, stands between two words: denied | on Sunday | having. */
function isOnlyDay(text: (i: number) => string, from: number, to: number): boolean {
  if (from === to) return true;
  return to - from <= DAY_WORDS && (ON.has(text(from)) || /day$/.test(text(from)));
}

const DAY_WORDS = 3;
const ON = wordSet('on in last');

function ofForm(
  verb: Verb,
  { has, aux, text, before, isBeingSo }: Around,
  words: FrameWords,
  tell: (mode: Mode, factuality: Factuality, mark?: Range | null) => Stance,
): Stance {
  // A visit that includes a dinner hosted by Modi: what is on its programme.
  if (verb.shape === 'perfect' && aux.size === 0 && isOnProgramme(text, verb.from))
    return tell('main', 'planned', { from: verb.from, to: verb.to });
  // Two deals being finalised, virtually concluded: all but done.
  const isNearly = aux.has('being') || NEARLY.has(text(verb.from - 1));
  if (verb.shape === 'perfect' && isNearly && SETTLING.has(text(verb.from)))
    return tell('main', 'planned', { from: verb.from - 1, to: verb.from });
  if (has(HAVE)) {
    // Denied having ordered the raid.
    const having = aux.get('having');
    const governor = having === undefined ? null : governorBefore(text, words, having);
    // Denied (on Sunday) having supplied them.
    const isGoverned = governor !== null && having !== undefined && isOnlyDay(text, governor.mark.to, having);
    return isGoverned ? tell('content', governor.factuality, governor.mark) : tell('main', 'done');
  }
  // A request that troops be sent: what is asked for.
  const be = aux.get('be');
  if (be !== undefined) return tell('main', 'considered', { from: be, to: be + 1 });
  const being = aux.size === 1 ? aux.get('being') : undefined;
  // Within a whisker of being arrested: the passive of a gerund.
  const isGerund = being !== undefined && GERUND_OF.has(text(before));
  switch (isGerund ? 'participle' : verb.shape) {
    case 'perfect':
      if (being !== undefined && isOpenTo(text, before)) return tell('content', 'considered');
      return has(BE_NOW) && !aux.has('being') ? tell('present', 'done') : tell('main', 'done');
    case 'participle': {
      if (aux.size > 0 && !isGerund) return tell('main', isArranged(verb, aux, text) ? 'planned' : 'done');
      const word = text(before);
      // Accusing both sides of occupying homes, carrying out strikes: of what they are accused.
      if (LISTING.has(word) && isCharged(text, before)) return tell('content', 'reported');
      // To avoid hitting a truck, narrowly escaped being hit.
      if (AVERTED.has(word)) return tell('main', 'denied', { from: before, to: before + 1 });
      // A missile capable of reaching China: what it can do is no event.
      if (word === 'of' && text(before - 1) === 'capable') return tell('habit', 'considered');
      // Put off because of fighting: why another act was.
      if (word === 'of' && text(before - 1) === 'because') return tell('habit', 'considered');
      // Is suspected of killing three women.
      if (word === 'of' && text(before - 1) === 'suspected') return tell('content', 'reported');
      // The drone is a key weapon, giving the army eyes: what something is, it does at all times.
      if (word === ',' && isBeingSo) return tell('habit', 'considered');
      if (GERUND_AFTER.has(word)) return tell('main', 'done');
      const governor = governorBefore(text, words, being ?? verb.from);
      if (governor !== null) return tell('content', governor.factuality, governor.mark);
      return GERUND_OF.has(word) ? tell('content', 'planned') : tell('main', 'done');
    }
    case 'present':
      // Sign a treaty in Washington that bans missiles: what it says, and no other act.
      return isTermOfPact(text, verb) ? tell('habit', 'considered') : tell('present', 'done');
    default:
      return aux.has('did') ? tell('main', 'done') : tell('habit', 'considered');
  }
}

/** Is a key weapon, is renowned for its reach: whether the clause of a participle tells, before it, what something is. */
function saysWhatIs(text: (i: number) => string, { from }: Verb, { finite }: Clause): boolean {
  if (finite === null || finite.to > from || !BE_NOW.has(text(finite.from))) return false;
  return finite.to - finite.from === 1 || FAMED.has(text(finite.to - 1));
}

const FAMED = wordSet('renowned known famed designed meant built');

/** The possibility of jets being supplied, the risk of a city being hit: what may be done to what stands before being. */
function isOpenTo(text: (i: number) => string, before: number): boolean {
  for (let i = before; i > before - OPEN_OF; i--) if (text(i) === 'of') return OPEN.has(text(i - 1));
  return false;
}

/** Tokens from of to being, at most. */
const OPEN_OF = 6;

/** Includes a private dinner (hosted by): what is included, with nothing but its noun between. */
function isOnProgramme(text: (i: number) => string, at: number): boolean {
  if (text(at + 1) !== 'by' || text(at) !== 'hosted') return false;
  for (let i = at - 1; i > at - PROGRAMME; i--) if (INCLUDES.has(text(i))) return true;
  return false;
}

/** Tokens from includes to what it includes. */
const PROGRAMME = 7;
const INCLUDES = wordSet('include includes');
const NEARLY = wordSet('virtually practically');
const SETTLING = wordSet('finalised finalized negotiated concluded worked hammered thrashed drafted');

/** A treaty in Washington that bans, a law which allows: the verb of what a pact or law lays down. */
function isTermOfPact(text: (i: number) => string, { from }: Verb): boolean {
  if (text(from - 1) !== 'that' && text(from - 1) !== 'which') return false;
  for (let i = from - 2; i > from - PACT; i--) {
    if (PACTS.has(text(i))) return true;
    if (text(i) === ',') return false;
  }
  return false;
}

/** Tokens from a pact to the verb of its terms. */
const PACT = 7;
const PACTS = wordSet(
  'treaty treaties pact accord agreement deal law act bill decree resolution convention protocol amendment',
);

/** India is buying 36 jets, we are getting two more, is waiting for ten: what is arranged, not made; has been buying, was buying and is deploying have begun. */
function isArranged({ from }: Verb, aux: ReadonlyMap<string, number>, text: (i: number) => string): boolean {
  const isNow = aux.size === 1 && [...aux.keys()].some((word) => BE_NOW.has(word));
  return isNow && (ARRANGED.has(text(from)) || isLaterToday(text, from));
}

/** Is hosting a dinner for him this evening, is meeting them tonight. */
function isLaterToday(text: (i: number) => string, from: number): boolean {
  for (let i = from + 1; i < from + LATER_TODAY && text(i) !== ''; i++)
    if (TONIGHT.has(text(i)) || (text(i) === 'this' && PARTS_OF_DAY.has(text(i + 1)))) return true;
  return false;
}

/** Tokens from the verb to when. */
const LATER_TODAY = 12;
const TONIGHT = wordSet('tonight tomorrow');
const PARTS_OF_DAY = wordSet('evening afternoon');

const ARRANGED = wordSet(
  'buying selling acquiring purchasing procuring ordering leasing getting signing finalising finalizing waiting awaiting',
);

const LISTING = wordSet(', and');

/** Whether a charge and what it is of stand before a list that goes on. */
function isCharged(text: (i: number) => string, before: number): boolean {
  for (let i = before - 1; i > before - CHARGED && text(i) !== ''; i--)
    if (text(i) === 'of' && text(i + 1).endsWith('ing'))
      return [i - 1, i - 2, i - 3, i - 4, i - 5].some((at) => CHARGES.has(text(at)));
  return false;
}

/** Tokens from of to the last of what someone is charged with. */
const CHARGED = 20;
const CHARGES = wordSet('accused accuse accuses accusing suspected convicted guilty');

/** Showed no interest, sold nothing, signed no deal, will buy no more gas; but no fewer than 40 jets, no more than that, no longer. */
function noneAfter(text: (i: number) => string, at: number): Range | null {
  if (NOTHING.has(text(at))) return { from: at, to: at + 1 };
  if (text(at) !== 'no') return null;
  const isCounted = text(at + 1) === 'more' ? text(at + 2) === 'than' : NO_LESS.has(text(at + 1));
  return isCounted ? null : { from: at, to: at + 1 };
}

export const NOTHING = wordSet('nothing nobody none neither');

/** No fewer than, no longer, no doubt: nothing is denied. */
const NO_LESS = wordSet('fewer less longer later sooner earlier matter doubt one');

/** Will not enter service before 2026, until next year: what is to come no sooner is to come. */
function isOnlyLater(passage: Passage, verb: Range, { to }: Clause, isFuture: boolean): boolean {
  const { tokens } = passage;
  if (!isFuture) return false;
  for (let i = verb.to; i < Math.min(to, verb.to + LATER); i++) {
    if (!NO_SOONER.has(tokens[i]?.text ?? '')) continue;
    const next = ARTICLES.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    return (
      tokens[next]?.kind === 'digits' || isCalendar(passage, next) || OF_DATES.has(tokens[next]?.text ?? '')
    );
  }
  return false;
}

/** Tokens from such a verb to its date. */
const LATER = 8;
const NO_SOONER = wordSet('before until till');
const ARTICLES = wordSet('the at');
const OF_DATES = wordSet('next late early mid least end middle');

/** not, n't, never among the auxiliaries; no before the subject or the object's noun. */
function negationOf(
  aux: ReadonlyMap<string, number>,
  text: (i: number) => string,
  before: number,
  clause: Range,
): Range | null {
  for (const [word, at] of aux) {
    if (NEGATIONS.has(word)) return { from: at, to: at + 1 };
  }
  // There was no sign that the force was pulling back.
  for (let i = before; i > before - SIGN && i > clause.from; i--)
    if (SIGNS.has(text(i)) && text(i - 1) === 'no') return { from: i - 1, to: i + 1 };
  // The truce that neither side wanted took effect.
  if (/[a-z]{2}ed$/.test(text(before))) return null;
  if (isInstead(text, before)) return { from: before - 1, to: before + 1 };
  for (let i = before; i > before - 4 && i >= clause.from; i--) {
    if (text(i) === ',' || RELATIVES.has(text(i))) return null;
    // Union No. 1 voted: no negation.
    if (NOBODY.has(text(i)) && text(i + 1) !== '.') return { from: i, to: i + 1 };
  }
  return null;
}

/** No contract for the jets was signed, but no deal has been reached: a subject that there is none of. */
export function noSubject(
  text: (i: number) => string,
  verb: Range,
  { from, finite, subject }: Pick<Clause, 'from' | 'finite' | 'subject'>,
): Range | null {
  const first = subject?.from ?? from;
  const at = first + (LEADS.has(text(first)) ? 1 : 0);
  const isItsVerb = finite !== null && finite.from <= verb.from && verb.from < finite.to;
  const isCounted = text(at + 1) === 'more' || (text(at + 1) !== 'one' && NO_LESS.has(text(at + 1)));
  // Not one of the radars, not a single shell.
  const isNone = NOBODY.has(text(at)) || (text(at) === 'not' && ONES.has(text(at + 1)));
  if (!isItsVerb || !isNone || !/^[a-z]/.test(text(at + 1)) || isCounted) return null;
  // None of the jets that Belgium promised has come: what was promised was.
  const end = subject?.to ?? finite.from;
  for (let i = at; i < end; i++) if (text(i) === ',' || RELATIVES.has(text(i))) return null;
  return { from: at, to: at + 1 };
}

const RELATIVES = wordSet('that which who');
const ONES = wordSet('one a an');
const LEADS = wordSet('and but that so');

/** Talk on Monday that the emir had died: the rumour that tells it. */
function rumourBefore(text: (i: number) => string, verb: Range): Range | null {
  const that = thatBefore(text, verb);
  if (that === null) return null;
  for (let i = that - 1; i > that - RUMOUR; i--) if (RUMOURS.has(text(i))) return { from: i, to: i + 1 };
  return null;
}

/** Tokens from a rumour to its that. */
const RUMOUR = 5;
const RUMOURS = wordSet('rumour rumours rumor rumors speculation talk whispers fears suspicions');

/** The that of a verb's clause. */
function thatBefore(text: (i: number) => string, verb: Range): number | null {
  for (let i = verb.from - 1; i > verb.from - CHAIN; i--) if (text(i) === 'that') return i;
  return null;
}

/** The to of a perfect infinitive: their claim to have captured it was false. */
function toHaveBefore(text: (i: number) => string, { from }: Range): number | null {
  const at = from - 2;
  return text(at + 1) === 'have' && text(at) === 'to' ? at : null;
}

/** Reports that it had bought the jets are false, a lie the report that it had, the claim that it shot down a jet was dismissed: the words behind that say so. */
function falseAfter({ tokens, sentences }: Passage, verb: Range, clause: Clause): Range | null {
  const { to } = clause;
  // Rejected reports | that it had: who refutes them stands in the clause before.
  const from = sentences[clause.sentence]?.from ?? clause.from;
  const text = (i: number) => (i >= from ? (tokens[i]?.text ?? '') : '');
  const that = thatBefore(text, verb) ?? toHaveBefore(text, verb);
  if (that === null) return null;
  // Reports that, reports suggesting that.
  const report = SUGGESTING.has(tokens[that - 1]?.text ?? '') ? that - 2 : that - 1;
  if (!REPORTS.has(tokens[report]?.text ?? '')) return null;
  for (let i = that - 2; i >= Math.max(from, that - LIE); i--)
    if (LIES.has(text(i)) || isRefuting(text, i, that)) return { from: i, to: i + 1 };
  for (let i = verb.to + 1; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    const before = tokens[i - 1]?.text ?? '';
    if (
      (FALSE.has(text) && before === 'proved') ||
      ((FALSE.has(text) || REFUTED.has(text)) && BE.has(before))
    )
      return { from: i, to: i + 1 };
  }
  return null;
}

const SUGGESTING = wordSet('suggesting claiming saying alleging asserting');

/** Refuted Russia's claim to have taken a town: who refutes a report that somebody makes. */
function isRefuting(text: (i: number) => string, at: number, that: number): boolean {
  if (!REFUTED.has(text(at))) return false;
  for (let i = at + 1; i < that - 1; i++) if (text(i) === ',' || text(i) === 'and') return false;
  return true;
}

/** Tokens from a lie to the that of what it is. */
const LIE = 6;
const LIES = wordSet('lie lies false untrue fabricated baseless propaganda');

const REFUTED = wordSet('denied dismissed rejected refuted rubbished debunked disproved disproven');

export const FALSE = wordSet('false untrue baseless unfounded fake wrong incorrect fabricated');

/** Tokens between a verb and the noun that it does away with: scrapped its long-delayed plan to. */
const OBJECT_REACH = 5;
const NO_OBJECT = wordSet('of for in on at by with from into to about over after before , that and but');

/** Scrapped a plan to buy, a proposal to lease tankers was dropped: the words that call off what a noun plans or offers. */
function offOf(
  governor: Range,
  text: (i: number) => string,
  words: FrameWords,
  clause: Clause,
): Range | null {
  const places = words.get('@stance-off') ?? [];
  const next = firstFrom(places, governor.from);
  const before = places[next - 1];
  if (before !== undefined && before.to <= governor.from && governor.from - before.to <= OBJECT_REACH) {
    let i = before.to;
    while (i < governor.from && !NO_OBJECT.has(text(i))) i++;
    if (i === governor.from) return before;
  }
  // What stands before the finite verb of the clause is its subject.
  const { finite } = clause;
  if (finite === null || finite.from <= governor.from) return null;
  return places.slice(next).find(({ from, to }) => from >= finite.from && to <= finite.to) ?? null;
}

/** Whether the verb of a clause says that the decision before an infinitive was taken. */
function isTaken(text: (i: number) => string, to: number, { finite, tense, negated }: Clause): boolean {
  if (text(to - 1) !== 'decision' || finite === null || finite.from <= to) return false;
  return tense === 'past' && !negated && TAKEN.has(text(finite.to - 1));
}

/** Had no choice but to attack: what one was left with is what one did. */
function isForced(text: (i: number) => string, to: number, { tense }: Clause): boolean {
  return text(to - 1) === 'but' && CHOICES.has(text(to - 2)) && tense === 'past';
}

/** Led Mali to, leading the Chinese to: a name between such a verb and the infinitive. */
function isBrought({ tokens }: Passage, to: number): boolean {
  for (let i = to - 1; i > to - BROUGHT; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return false;
    if (BRINGING.has(token.text)) return i < to - 1;
    if (!token.capital && !BROUGHT_ONES.has(token.text)) return false;
  }
  return false;
}

/** Tokens from the verb to the infinitive, at most, and the verb. */
const BROUGHT = 5;
const BRINGING = wordSet('led leads leading');
const BROUGHT_ONES = wordSet(
  'the there rebels troops officials lawmakers authorities police ministers airlines firms companies countries states investors leaders parliament government regulators them him her it both many several',
);

const ABILITIES = wordSet('ability capability capabilities capacity power powers');
const CHOICES = wordSet('choice option alternative recourse');
const TAKEN = wordSet('taken made reached');

/** Tokens from a sign to the verb of what there was no sign of. */
const SIGN = 14;
const SIGNS = wordSet('sign signs evidence indication proof word');

function governorBefore(
  text: (i: number) => string,
  words: FrameWords,
  at: number,
): { readonly factuality: Factuality; readonly mark: Range } | null {
  let best: { readonly factuality: Factuality; readonly mark: Range } | null = null;
  for (const [id, factuality] of GOVERNORS) {
    const places = words.get(id) ?? [];
    const word = places[firstFrom(places, at) - 1];
    if (word === undefined || at - word.to > REACH) continue;
    // Began the process to buy: the process has begun; began to buy has.
    if (word.to < at && PHASES.has(text(word.from))) continue;
    if (best === null || word.to > best.mark.to) best = { factuality, mark: word };
  }
  return best;
}
