import type { Clause } from '../clause/clauses.ts';
import type { TriggerEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import { answersIn } from '../date/asides.ts';
import type { FrameWords, WordFound } from './frame-words.ts';
import { firstFrom } from '../read/first-from.ts';
import { isBetween, isDeterminer, isEnglishVerb, shapeOfIdiom } from './verb-forms-en.ts';
import type { Verb } from './verb-forms-hi.ts';
import { isAttributive } from './attributive.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';
import type { Match } from './match.ts';
import { holdsElsewhere } from './match.ts';

const NEAR_EN = 10;

/** From a verb to its preposition or particle. */
const NEAR_PARTICLE = 5;

/** Whether a frame holds at its head in an English clause, and with which verb; else null. */
export function englishMatch(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  entry: TriggerEntry,
  head: Range,
): Match | null {
  if (!holdsElsewhere(passage, words, entry, head)) return null;
  if (entry.kind === 'procurement' && isCommand(passage, head)) return null;
  if (entry.kind === 'request' && (isCalledUpon(passage, clause, head) || isMeaningTo(passage, head)))
    return null;
  if (entry.kind === 'visit' && isOfThing(passage, clause, head)) return null;
  if (PACTS.has(entry.kind) && isNotAgreed(passage, head)) return null;
  if (entry.kind === 'delivery' && isOfPaper(passage, head)) return null;
  if (isGivenThat(passage, clause, head) || isOfName(passage, head)) return null;
  const shape = entry.shape ?? shapeOfIdiom(passage, head);
  // The new law takes effect: the finite verb of a clause is a verb whatever stands before it.
  const isFinite = shape === 'present' && clause.finite?.from === head.from;
  const isVerbal = shape !== null && (isFinite || isEnglishVerb(passage, head.from, shape));
  if (entry.shape !== null && !isVerbal && shape === 'perfect') return null;
  if (shape === 'present' && isOfArms(passage, head)) return null;
  if ((shape === 'perfect' || shape === 'participle') && isAttributive(passage, clause, head)) return null;
  if (isVerbal ? isPhrasal(passage, entry, head) : isCompound(passage, head)) return null;
  // First flew, once again struck: the verb comes behind its adverb.
  let at = head.from;
  while (at < head.to - 1 && isBetween(passage.tokens[at]?.text ?? '')) at++;
  let verb: Verb | null = isVerbal ? { from: at, to: at + 1, shape } : null;
  for (const list of entry.frame.near) {
    const found = nearestOf(list, words, head, verb, passage);
    if (found === null) return null;
    const own = found.shape ?? shapeOfIdiom(passage, found);
    if (entry.shape === null && own !== null) verb ??= { from: found.from, to: found.to, shape: own };
  }
  return { entry, head, verb };
}

/** Ended with no agreement on a ceasefire, without a deal on a swap: what was not come to. */
function isNotAgreed({ tokens }: Passage, { from }: Range): boolean {
  for (let i = from - 1; i > from - TOPIC; i--) {
    if (!TOWARDS.has(tokens[i]?.text ?? '') || !AGREED.has(tokens[i - 1]?.text ?? '')) continue;
    return NO.has(tokens[i - 2]?.text ?? '') || NO.has(tokens[i - 3]?.text ?? '');
  }
  return false;
}

/** Tokens from what is not come to back to its noun. */
const TOPIC = 6;
const PACTS: ReadonlySet<string> = new Set(['ceasefire', 'agreement', 'procurement']);
const TOWARDS = wordSet('on over towards toward for of about');
const AGREED = wordSet('agreement deal consensus progress breakthrough accord sign hope');
const NO = wordSet('no without any little');

/** The first elements of the S-400 have arrived in India, an official said: what comes is a thing, whoever tells of it behind. */
function isOfThing(passage: Passage, { from }: Clause, head: Range): boolean {
  let isThing = false;
  for (let i = head.from - 1; i >= Math.max(from, head.from - SUBJECT); i--) {
    if (isOfType(passage, i, TYPE.office | TYPE.person)) return false;
    isThing ||= isOfType(passage, i, TYPE.system);
  }
  return isThing;
}

/** Tokens of a subject before its verb. */
const SUBJECT = 12;

/** Despite United States claims: the name of a state or body, though a word of it is written like a verb. */
function isOfName(passage: Passage, { from }: Range): boolean {
  return passage.tokens[from]?.capital === true && isOfType(passage, from, TYPE.country | TYPE.organisation);
}

/** The report, delivered to parliament; delivered a speech on the jets: what is said or read, and no arms. */
function isOfPaper({ tokens }: Passage, { from, to }: Range): boolean {
  if (!DELIVERING.has(tokens[from]?.text ?? '')) return false;
  const noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  return [noun, to, to + 1, to + 2].some((i) => PAPERS.has(tokens[i]?.text ?? ''));
}

const DELIVERING = wordSet('deliver delivers delivered delivering');
const PAPERS = wordSet(
  'report speech address lecture verdict ruling judgment judgement message statement budget sermon letter petition',
);

/** Particularly given delays, Moscow, given its deliveries, was asked: a preposition that gives nothing; not arms, given by Russia. */
function isGivenThat({ tokens }: Passage, clause: Clause, { from, to }: Range): boolean {
  if (tokens[from]?.text !== 'given' || GIVEN_TO.has(tokens[to]?.text ?? '')) return false;
  const before = tokens[from - 1];
  return from === clause.from || before?.kind === 'mark' || EVEN.has(before?.text ?? '');
}

const GIVEN_TO = wordSet('by to in on at for as up away out back');
const EVEN = wordSet('particularly especially even largely partly mainly but although though');

/** To produce Hammer bombs, dropped Spice bombs: things of a name, made or used, though a verb is written like them. */
function isOfArms({ tokens }: Passage, { from }: Range): boolean {
  if (!ARMS.has(tokens[from]?.text ?? '') || tokens[from - 1]?.capital !== true) return false;
  return USING.has(tokens[from - 2]?.text ?? '');
}

const ARMS = wordSet('bombs shells mines');
const USING = wordSet(
  'produce produces produced make makes made build builds built deliver delivered supply supplied buy bought sell sold drop dropped fire fired fit fitted order ordered of with and',
);

/** Ordered the military to deploy the weapon: told someone to do it, and bought nothing. */
function isCommand({ tokens, hits }: Passage, { from, to }: Range): boolean {
  if (!COMMANDS.has(tokens[from]?.text ?? '')) return false;
  for (let i = to; i < to + COMMANDED; i++) {
    const { text = '', kind = 'mark' } = tokens[i] ?? {};
    if (text === 'to') return i > to && tokens[i + 1]?.kind === 'latn' && tokens[i + 1]?.capital === false;
    const isGoods =
      hits[i]?.some(({ entry }) => entry.type === 'system' || entry.type === 'counter') === true;
    if (kind !== 'latn' || isGoods) return false;
  }
  return false;
}

/** Called on the Defence Secretary in New Delhi: who was met there, and asked for nothing; not called on the president to quit. */
function isCalledUpon(passage: Passage, { to: end }: Clause, { from, to }: Range): boolean {
  const { tokens } = passage;
  if (!CALLED.has(tokens[from]?.text ?? '') || tokens[to - 1]?.text !== 'on') return false;
  const whom = [to, to + 1, to + 2].some((i) => isOfType(passage, i, TYPE.office | TYPE.person));
  return whom && !tokens.slice(to, end).some(({ text }) => ASKED.has(text));
}

/** Was seeking to distance itself from Moscow: what someone means to do is asked of nobody. */
function isMeaningTo({ tokens }: Passage, { from, to }: Range): boolean {
  return SEEKING.has(tokens[from]?.text ?? '') && tokens[to]?.text === 'to';
}

const SEEKING = wordSet('seek seeks sought seeking');
const CALLED = wordSet('call calls called calling');
const ASKED = wordSet('to for');

const COMMANDS = wordSet('order orders ordered ordering');
/** Tokens of whom a command is given to at most. */
const COMMANDED = 6;

/** Flood-control projects: a noun that only says which, joined to the next; not deal-signing. */
function isCompound({ tokens }: Passage, { to }: Range): boolean {
  const [hyphen, next] = [tokens[to], tokens[to + 1]];
  return (
    hyphen?.text === '-' && !hyphen.spaced && next?.kind === 'latn' && !next.spaced && !DOING.test(next.text)
  );
}

const DOING = /ing$/;

/** Gave up their weapons, got cold feet: with such a word behind it the verb is another one. */
function isPhrasal({ tokens }: Passage, { frame }: TriggerEntry, { from, to }: Range): boolean {
  const next = tokens[to]?.text ?? '';
  if (to - from > 1 || !SHIFTING.has(next) || !SHIFTED.has(tokens[from]?.text ?? '')) return false;
  return !frame.near.some((list) => list.includes(next));
}

const SHIFTED = wordSet(
  'give gives gave given giving get gets got getting turn turns turned turning hold holds held holding',
);

const SHIFTING = wordSet('up away way off cold rid wind out back');

const PARTICLES = wordSet(
  'to for in on at with from into as that against of off up out down back away aside by outside through upon or under over near',
);

/** Of the first of some classes that has one near a head. */
function nearestOf(
  list: readonly string[],
  words: FrameWords,
  head: Range,
  verb: Verb | null,
  passage: Passage,
): WordFound | null {
  for (const id of list) {
    // A clause has few of the words that a frame lists.
    const places = words.get(id);
    const word = places === undefined ? null : nearEnglish(places, id, head, verb, passage);
    if (word !== null) return word;
  }
  return null;
}

function nearEnglish(
  places: readonly WordFound[],
  id: string,
  head: Range,
  verb: Verb | null,
  passage: Passage,
): WordFound | null {
  const isParticle = PARTICLES.has(id);
  const first = firstFrom(places, head.to);
  const next = places[first];
  const isNear = next !== undefined && next.from - head.to <= (isParticle ? NEAR_PARTICLE : NEAR_EN);
  const isApart =
    next !== undefined &&
    (isBeyond(passage, head.to, next.from) ||
      (id === 'at' && isMeasure(passage, next.to)) ||
      // Was carried out in retaliation for an attack: what another did.
      answersIn(passage, head.to, next.from));
  if (isNear && !isApart) return next;
  if (isParticle) return null;
  // What is done to something stands before the verb: the contract was signed, talks to be held; not the minister
  // who ordered a review.
  const isPassive =
    verb === null ||
    (verb.shape === 'perfect' && !isActive(passage, head)) ||
    verb.shape === 'participle' ||
    passage.tokens[head.from - 1]?.text === 'be';
  if (!isPassive) return null;
  for (let k = first - 1; k >= 0; k--) {
    const word = places[k] as WordFound;
    if (word.to > head.from) continue;
    return gapBefore(passage, word.to, head.from) <= NEAR_EN ? word : null;
  }
  return null;
}

/**
 * Announced it will impose tariffs, left without signing the accord: the object of another verb, to come or not done. Has started
 * talks on deliveries, sent a letter on a deal: what talks or papers are about.
 */
function isBeyond({ tokens }: Passage, from: number, to: number): boolean {
  let isTalk = false;
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    isTalk ||= TALKS.has(text);
    if (MODALS.has(text) || (text === 'without' && i < to - 1) || (isTalk && ABOUT.has(text))) return true;
  }
  return false;
}

/** Fired at least one missile: at nothing. */
function isMeasure({ tokens }: Passage, at: number): boolean {
  return MEASURES.has(tokens[at]?.text ?? '');
}

const ABOUT = wordSet('on about over regarding concerning for');
const TALKS = wordSet('talks negotiations discussions consultations letter letters note proposal proposals');
const MEASURES = wordSet('least most');
const MODALS = wordSet('will would shall');

/** Tokens between a noun and its verb behind it, save what commas set off: the visit, due in May, was called off. */
function gapBefore({ tokens }: Passage, from: number, verb: number): number {
  let [gap, last] = [0, -1];
  for (let i = verb - 1; i >= from && i >= verb - ASIDE; i--) {
    gap++;
    if (tokens[i]?.text !== ',') continue;
    if (last >= 0) gap -= last - i + 1;
    last = last >= 0 ? -1 : i;
  }
  return from < verb - ASIDE ? Infinity : gap;
}

/** Tokens that a verb and its subject stand apart at most, with all that is told beside. */
const ASIDE = 30;

/** Ordered a review: an object of its own behind it, and no was before it. */
function isActive({ tokens }: Passage, { from, to }: Range): boolean {
  return isDeterminer(tokens[to]?.text ?? '') && !BEING.has(tokens[from - 1]?.text ?? '');
}

/** Forms of be, before a participle of what was done to someone. */
export const BEING = wordSet('was were been being be is are');
