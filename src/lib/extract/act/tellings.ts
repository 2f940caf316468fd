import type { Clause } from '../clause/clauses.ts';
import { isPutOffFrom } from '../clause/english-participle.ts';
import { isZeroRelative } from '../clause/english-relative.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { isAbility } from './ability.ts';
import { isRemembered } from './anniversary.ts';
import { wordSet } from '../read/word-set.ts';
import type { FrameWords } from './frame-words.ts';
import { hasDate, isDated } from './echoes.ts';
import { frameWordsIn } from './frame-words.ts';
import { isCancelling } from './better-match.ts';
import { isOccasion, nominal } from './nominal.ts';
import { isLaunchedBefore } from './only-scene.ts';
import { withReadiness } from './readiness.ts';
import type { Match } from './match.ts';
import { isPostposition } from './verb-forms-hi.ts';
import { matchesIn } from './triggers.ts';
import { isDeterminer } from './verb-forms-en.ts';
import { byVerb, isHindiOfNoun } from './by-verb.ts';
import { withoutRemarks } from './remarks.ts';
import type { Telling } from './telling.ts';
import { isHarmful, tellsHarm } from './telling.ts';
import { GOVERNED, withoutContents } from './told-contents.ts';

/**
 * The acts that a clause tells: of each verb the most material one; what another act is about (an offer to
 * sell, a threat of sanctions) is not told again; nouns by themselves tell an act only where no verb does,
 * or where a date is their own.
 */
export function tellingsIn(passage: Passage, clause: Clause, words: FrameWords): readonly Telling[] {
  const all = matchesIn(passage, clause, withAntecedent(passage, clause, words)).filter(
    (match) =>
      !isPutOffAside(passage, match) &&
      !isRemembered(passage, match.head) &&
      !isLaunchedBefore(clause, match),
  );
  const matches = withBegun(passage, clause, all);
  if (matches.length === 0) return [];
  const verbal = byVerb(passage, clause, words, matches).filter(
    (telling) => !isCharge(passage, telling, matches) && !isOfAccord(passage, clause, telling),
  );
  const stated = withoutContents(passage, verbal, clause).filter(
    (telling) =>
      telling.stance.mode !== 'habit' && telling.stance.mode !== 'if' && !isAbility(passage, clause, telling),
  );
  const stood = withoutFirsts(
    passage,
    onePerKind(passage, clause, withoutHarm(passage, clause.lang, stated)),
  );
  const main = withoutWays(passage, stood);
  const own = main.filter(
    (telling) =>
      !isOccasion(passage, telling.match, main) &&
      !isReason(passage, clause, telling, main) &&
      !isPurposeOf(passage, clause, telling, matches),
  );
  // Would have been signed, हस्ताक्षर हो जाते: the noun of what is only supposed tells no more than its verb.
  const isSupposed = own.length === 0 && verbal.some(({ stance }) => stance.mode === 'if');
  // The helicopters | it had ordered from Boeing: of a day before, and with none of its own it is only what says which.
  const isBefore = isZeroRelative(passage, clause.from) && !isDated(passage, clause);
  const timed = isBefore ? own.map((telling): Telling => ({ ...telling, needs: 'own-date' })) : own;
  const acts = isSupposed ? [] : [...timed, ...nominal(passage, clause, matches, timed, words)];
  const told = withoutRemarks(passage, clause, withRaids(passage, acts));
  return withReadiness(passage, clause, told).toSorted((a, b) => a.match.head.from - b.match.head.from);
}

/** मार्च 2019: पनडुब्बी पट्टे पर लेने के लिए समझौता: without a verb, what a deal is for is told by the deal. */
function isPurposeOf(
  { tokens }: Passage,
  { lang, finite }: Clause,
  { match: { head, verb } }: Telling,
  matches: readonly Match[],
): boolean {
  if (lang !== 'hi' || finite !== null || verb?.shape !== 'infinitive') return false;
  const end = Math.max(head.to, verb.to);
  const isFor = tokens[end]?.text === 'के' && tokens[end + 1]?.text === 'लिए';
  return isFor && matches.some((other) => DEALS.has(other.entry.kind) && other.head.from > end);
}

const DEALS: ReadonlySet<string> = new Set(['procurement', 'agreement']);

/** The agreement of November 2022 ended that war: what an accord with its day did is told by the accord. */
function isOfAccord(passage: Passage, clause: Clause, { match: { entry, verb } }: Telling): boolean {
  if (entry.id !== 'en-ceasefire-cease' || verb === null || !ENDED.has(passage.tokens[verb.from]?.text ?? ''))
    return false;
  const subject = clause.subject ?? { from: clause.from, to: verb.from };
  const words = passage.tokens.slice(subject.from, subject.to);
  return isDated(passage, subject) && words.some(({ text }) => ACCORDS.has(text));
}

const ENDED = wordSet('ended halted stopped');
const ACCORDS = wordSet('agreement accord accords pact treaty deal declaration truce armistice');

/** दाम बढ़ाने का आरोप था: what someone is charged with is told by the charge. */
function isCharge({ tokens }: Passage, { match }: Telling, matches: readonly Match[]): boolean {
  const { entry, verb } = match;
  if (entry.lang !== 'hi' || verb?.shape !== 'infinitive' || !GENITIVE.has(tokens[verb.to]?.text ?? ''))
    return false;
  return matches.some((other) => other.entry.kind === 'accusation' && other.head.from === verb.to + 1);
}

/** The summit, put off from October, will be held: what is told beside does not call it off. */
function isPutOffAside(passage: Passage, match: Match): boolean {
  const { from } = match.head;
  if (!isCancelling(match) || passage.tokens[from - 1]?.text !== ',') return false;
  return isPutOffFrom(passage, from + 2) || isPutOffFrom(passage, from + 3);
}

/** सोमवार को शुरू हुए प्रदर्शनों में: what began then is told by its own noun, and no more by that than so. */
function withBegun(passage: Passage, clause: Clause, matches: readonly Match[]): readonly Match[] {
  if (!matches.some(({ entry }) => entry.id === BEGIN)) return matches;
  const oblique = new Set<Match>();
  const begun = matches.map((match) => {
    const { verb, entry, head } = match;
    if (entry.id !== BEGIN || verb === null || !isHindiOfNoun(passage, clause, match)) return match;
    const noun = matches.find(
      (other) =>
        other.entry.kind !== 'other' &&
        verb.to <= other.head.from &&
        other.head.from <= verb.to + BEGUN &&
        other.head.to <= clause.to,
    );
    if (noun === undefined) return match;
    if (isPostposition(passage, noun.head.to, clause.to)) oblique.add(noun);
    return { ...noun, verb, head: { from: head.from, to: noun.head.to } };
  });
  return begun.filter((match) => !oblique.has(match));
}

const BEGIN = 'hi-other-begin';

/** Words between such a verb and its noun: शुरू हुए अनिश्चितकालीन धरने. */
const BEGUN = 2;

/** हमला कर राष्ट्रपति को पकड़ लिया: an attack by which something else was done tells more than that. */
function withRaids({ tokens }: Passage, tellings: readonly Telling[]): readonly Telling[] {
  const isRaid = ({ match: { entry, head, verb } }: Telling) =>
    entry.kind === 'attack' && verb === null && DOING.has(tokens[head.to]?.text ?? '');
  if (!tellings.some(isRaid)) return tellings;
  return tellings
    .filter(({ match: { entry, verb } }) => entry.kind !== 'other' || verb === null)
    .map((telling) => (isRaid(telling) ? { ...telling, needs: 'nothing' } : telling));
}

const DOING = wordSet('कर करके');

/** तेहरान पहुंचकर राष्ट्रपति से मुलाकात की: whoever went somewhere to do something did that. */
function withoutWays({ tokens }: Passage, tellings: readonly Telling[]): readonly Telling[] {
  const last = tellings.at(-1);
  if (last === undefined || ON_ARRIVAL.has(last.match.entry.kind)) return tellings;
  return tellings.filter(
    ({ match: { entry, verb } }) =>
      entry.kind !== 'visit' || verb === null || !WAYS.has(tokens[verb.to - 1]?.text ?? ''),
  );
}

const WAYS = wordSet('पहुंचकर आकर जाकर');

/** Became the first state to recognise it: what was done so is the act, and no beginning beside it. */
function withoutFirsts({ tokens }: Passage, tellings: readonly Telling[]): readonly Telling[] {
  return tellings.filter(({ match: { entry, head } }, i) => {
    const next = tellings[i + 1]?.match.verb;
    if (entry.id !== BEGIN_EN || next === undefined || next === null) return true;
    if (tokens[next.from - 1]?.text !== 'to' || next.from - head.to > FIRST_TO) return true;
    return !tokens.slice(head.from, next.from).some(({ text }) => text === 'first');
  });
}

const BEGIN_EN = 'en-other-begin';

/** Tokens from "became" to what the first of its kind did, at most. */
const FIRST_TO = 12;

/** Raised tariffs to punish Delhi for buying oil: what someone is punished or blamed for is told as why, unless it has a day. */
function isReason(
  passage: Passage,
  { lang, to }: Clause,
  { match: { verb, head } }: Telling,
  tellings: readonly Telling[],
): boolean {
  // तेल खरीदने को लेकर शुल्क लगाया: what a measure answers.
  if (lang === 'hi' && verb?.shape === 'infinitive') {
    const end = Math.max(head.to, verb.to);
    const isOver = REASONS.some((words) => words.every((word, i) => passage.tokens[end + i]?.text === word));
    return isOver && tellings.some(({ match }) => match.head.from >= end && MEASURES.has(match.entry.kind));
  }
  if (lang !== 'en' || verb?.shape !== 'participle' || passage.tokens[verb.from - 1]?.text !== 'for')
    return false;
  const isAnswered = tellings.some(
    ({ match }) =>
      match.head.to <= verb.from && (ANSWERS.has(match.entry.kind) || PUNISHING.test(match.entry.id)),
  );
  return isAnswered && !hasDate(passage, { from: head.to, to: Math.min(to, head.to + GOVERNED) });
}

/** After an infinitive: because of it, over it. */
const REASONS = [
  ['को', 'लेकर'],
  ['की', 'वजह', 'से'],
  ['के', 'कारण'],
  ['के', 'लिए'],
] as const;
const MEASURES: ReadonlySet<string> = new Set(['sanction', 'accusation', 'warning', 'protest', 'rejection']);

/** Kinds of acts that answer what someone did. */
const ANSWERS: ReadonlySet<string> = new Set(['sanction', 'accusation', 'warning', 'protest', 'rejection']);

/** Jailed for bombing a train, began serving a term for it. */
const PUNISHING = /-(?:arrest|verdict|rule)$/;

/** Kinds that tell less than that someone came. */
const ON_ARRIVAL: ReadonlySet<string> = new Set(['visit', 'other', 'statement']);

/** Tokens before a relative clause among which its noun is: 97 jets that the ministry ordered, फ्रिगेट खरीदा, जो 2028 में मिलेगा. */
const ANTECEDENT = 8;

/** The words of a relative clause with those of the noun that it belongs to. */
function withAntecedent(passage: Passage, clause: Clause, words: FrameWords): FrameWords {
  const { tokens, sentences } = passage;
  const start = sentences[clause.sentence]?.from ?? clause.from;
  // A fire, which killed 11; a fire in which 11 died.
  const isWhich = RELATIVES.has(tokens[clause.from]?.text ?? '') || tokens[clause.from + 1]?.text === 'which';
  const isZero = isZeroRelative(passage, clause.from);
  const isRelative = clause.from > start && (isWhich || isZero);
  const isVerb = !isZero && isVerbAt(passage, clause.from - 1) && !isObject(passage, clause.from - 1);
  if (!isRelative || isVerb) return words;
  return frameWordsIn(passage, { from: Math.max(start, clause.from - ANTECEDENT), to: clause.to });
}

const RELATIVES: ReadonlySet<string> = wordSet('that which जो जिसे जिन्हें');

function isVerbAt(passage: Passage, at: number): boolean {
  return englishVerbAt(passage, at, at + 1) !== null;
}

/** Tightened curbs that, the ban which: a noun behind a verb or an article, though a verb is written like it; not Kenya claims that. */
function isObject(passage: Passage, at: number): boolean {
  const before = passage.tokens[at - 1]?.text ?? '';
  const isGoverned = isDeterminer(before) || before.endsWith('ing') || isVerbAt(passage, at - 1);
  return isGoverned || passage.tokens[at + 1]?.text === 'which';
}

function withoutHarm(
  passage: Passage,
  lang: Clause['lang'],
  tellings: readonly Telling[],
): readonly Telling[] {
  const { tokens } = passage;
  const cause = tellings.find((telling) => isHarmful(telling) && !tellsHarm(telling));
  const shot = tellings.find(({ match: { entry } }) => BLOWS.has(entry.kind));
  // बाजार में हुए धमाके में 12 लोग मारे गए: the verb tells the blast by its dead, though a participle stands before it.
  const harm = tellings.find((telling) => tellsHarm(telling) && telling.stance.factuality === 'done');
  const isByHarm = (telling: Telling) =>
    telling === cause &&
    telling.needs === 'own-date' &&
    harm !== undefined &&
    telling.match.head.to < harm.match.head.from &&
    IN_IT.has(tokens[telling.match.head.to]?.text ?? '');
  return tellings.flatMap((telling) => {
    if (isByHarm(telling)) return [{ ...telling, needs: harm?.needs ?? telling.needs }];
    // 18 नवंबर को मारा गया नेता 2010 में हुए हमले का आरोपी था: who was killed on a day of its own died of no other day's attack.
    const isOwn =
      lang === 'hi' &&
      telling.needs === 'own-date' &&
      cause !== undefined &&
      isParted(passage, telling, cause);
    if (cause !== undefined && tellsHarm(telling) && !isOwn) return [];
    // Fired a torpedo, sinking a tanker: what a shot did to its target is no act beside it.
    const { from } = telling.match.verb ?? telling.match.head;
    const isAfter = shot !== undefined && telling !== shot && shot.match.head.to < from;
    const isResult = tokens[from - 1]?.text === ',' && tokens[from]?.text.endsWith('ing') === true;
    return isAfter && isResult && isHarmful(telling) ? [] : [telling];
  });
}

const IN_IT = wordSet('में से');

/** Kinds that do harm by what is fired. */
const BLOWS: ReadonlySet<string> = new Set(['attack', 'test']);

/** Of verbs that tell one kind of act the one that tells it most: the last in Hindi, the first in English. */
function onePerKind(passage: Passage, clause: Clause, tellings: readonly Telling[]): readonly Telling[] {
  const { lang } = clause;
  const main = new Map<string, Telling>();
  for (const [i, telling] of tellings.entries()) {
    const { kind, id } = telling.match.entry;
    // 2019 में पारित कानून रद्द किया, the law passed in May took effect on Monday: what was done to a noun on a day of its own is another act.
    const isApart =
      telling.needs === 'own-date' && (lang === 'hi' || isDatedBefore(passage, telling, tellings[i + 1]));
    // Imposed in 2013 and lifted a year later: twice the kind, and two acts.
    const isEarlier = isBeforeNext(passage, clause, telling, tellings[i + 1]);
    // 2008 में हुई हत्या और 2010 में हुए हमले: each on a day of its own.
    const isListed = isApart && lang === 'hi' && isParted(passage, telling, tellings[i + 1]) ? ` ${i}` : '';
    const act = isApart
      ? `${kind} of a noun${isListed}`
      : isEarlier
        ? `${kind} ${i}`
        : id.endsWith('-lift')
          ? id
          : kind;
    const best = main.get(act);
    // A summit to be held in May was cancelled: that it was called off tells most.
    const isOff = lang === 'en' && isCancelling(telling.match);
    // A ceasefire brokered by Qatar was agreed: so does what was done to what a participle tells of.
    const isMain = lang === 'en' && best?.needs === 'own-date' && telling.needs === 'nothing';
    if (best === undefined || isOff || isMain || (lang === 'hi' && telling.stance.mode !== 'content'))
      main.set(act, telling);
  }
  return [...main.values()];
}

/** मारा गया नेता 2010 में हुए हमले: a date between what one word tells and the next. */
function isParted(passage: Passage, { match: { head } }: Telling, next: Telling | undefined): boolean {
  if (next === undefined) return false;
  return isDated(passage, { from: head.to, to: next.match.head.from });
}

/** The law passed in May took effect: a date between a participle and the next verb. */
function isDatedBefore(passage: Passage, { match: { head } }: Telling, next: Telling | undefined): boolean {
  const verb = next?.match.verb;
  return verb !== undefined && verb !== null && hasDate(passage, { from: head.to, to: verb.from });
}

/** 24 जुलाई को झड़प शुरू होने के बाद 26 जुलाई को बम गिराए: what came before another of its kind, each on a day of its own. */
function isBeforeNext(
  passage: Passage,
  { from, lang }: Clause,
  { match: { head, verb }, stance }: Telling,
  next: Telling | undefined,
): boolean {
  if (lang !== 'hi' || next === undefined || verb?.shape !== 'infinitive' || stance.factuality !== 'done')
    return false;
  return (
    hasDate(passage, { from, to: head.from }) &&
    hasDate(passage, { from: verb.to, to: next.match.verb?.from ?? next.match.head.from })
  );
}
