import type { Kind } from '#lib/event/news-event.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { asPointed } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';

/**
 * An English act with the systems told last, where its words point to them: a contract signed after what was said of jets, the first five that came.
 * @param told the systems, where they were told, and whether as bought, offered or delivered
 */
export function echoedInEnglish(
  passage: Passage,
  act: Act,
  { systems, sentence, isDeal }: Pick<Act, 'systems' | 'sentence'> & { readonly isDeal: boolean },
): Act {
  const isMade = act.kind === 'agreement' || act.kind === 'procurement';
  const contract = isMade ? englishContractIn(passage, act) : null;
  if (contract !== null && (isDeal || !ENGLISH_LOOSE.has(contract)))
    return { ...act, kind: 'procurement', systems };
  if (isDeal && isArrival(passage, act)) return { ...act, kind: 'delivery', needs: 'nothing', systems };
  const isNext = act.sentence - sentence <= 1;
  const hasObject =
    hasThem(passage, act) || hasTheFirst(passage, act) || (act.kind !== 'attack' && isIt(passage, act));
  if (isNext && OF_THEM.has(act.kind) && hasObject) return { ...act, systems };
  if (isNext && isDeal && isDropped(passage, act)) return { ...act, kind: 'rejection', systems };
  if (isOfThem(passage, act) || (act.kind === 'test' && hasPrototype(passage, act)))
    return { ...act, systems };
  if (isDoneToIt(passage, act)) return { ...act, systems };
  const told = TOLD_OF.has(act.kind) ? headOfRelative(passage, act) : null;
  return told === null ? act : { ...act, systems: [{ value: told.value, span: spanOf(passage, told) }] };
}

/** Kinds of acts with things that `them` can be. */
const OF_THEM: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'offer',
  'rejection',
  'test',
  'deployment',
  'attack',
]);
/** The same that a relative clause tells of what stands before it. */
const TOLD_OF: ReadonlySet<Kind> = new Set([...OF_THEM, 'accident', 'request']);
const RELATIVES = wordSet('which that');
/** Tokens between a system's name and the relative of it: jets, of. */
const BESIDE = 4;

/** 97 Tejas jets that the ministry ordered, 59 Mirage 2000 jets, of which 49 were inducted: the system right before. */
function headOfRelative(passage: Passage, { clause }: Act): Told<string> | null {
  if (!RELATIVES.has(passage.tokens[clause.from]?.text ?? '')) return null;
  const { systems } = castOf(passage);
  const told = systems[firstFrom(systems, clause.from) - 1];
  return told !== undefined && clause.from - told.to <= BESIDE ? told : null;
}

const ENGLISH_CONTRACTS = wordSet('contract contracts deal deals order orders purchase sale agreement');
const ENGLISH_LOOSE = wordSet('deal deals agreement sale');
const OF_TIES = wordSet('defence defense security strategic cooperation partnership framework');
/** Tokens around an English trigger among which its noun is: signed a long-delayed contract. */
const OBJECT = 5;

function englishContractIn({ tokens }: Passage, { clause, trigger }: Act): string | null {
  const end = Math.min(clause.to, trigger.to + OBJECT);
  for (let i = Math.max(clause.from, trigger.from - OBJECT); i < end; i++) {
    const text = tokens[i]?.text ?? '';
    // A free trade agreement: of no things.
    if (!ENGLISH_CONTRACTS.has(text)) continue;
    const before = tokens[i - 1]?.text ?? '';
    // A strategic defense agreement: of more than what is to be sold.
    return OF_NO_THING.has(before) || (text === 'agreement' && OF_TIES.has(before)) ? null : text;
  }
  return null;
}

const OF_NO_THING = wordSet(
  'trade tax peace climate extradition cooperation visa partnership investment security labour labor fisheries border water transit currency framework',
);

/** Promised it in May, turned it down, shelved the purchase: the object of the verb and no more of its words; not made it clear. */
function isIt({ tokens, hits }: Passage, { trigger, kind }: Act): boolean {
  for (let i = trigger.from + 1; i <= trigger.from + 2; i++) {
    if (tokens[i]?.text !== 'it' && !(GIVEN_BARE.has(kind) && isNumeral(hits, i))) continue;
    const next = tokens[i + 1];
    return next === undefined || next.kind !== 'latn' || BEHIND_IT.has(next.text) || next.capital;
  }
  return false;
}

/** Ordered 200 and test-fired the first from a ship: one of those. */
function hasTheFirst({ tokens }: Passage, { trigger: { to } }: Act): boolean {
  if (tokens[to]?.text !== 'the' || !ENGLISH_SHARES.has(tokens[to + 1]?.text ?? '')) return false;
  const next = tokens[to + 2];
  return next === undefined || next.kind !== 'latn' || BEHIND_IT.has(next.text);
}

const BEHIND_IT = wordSet(
  'in on by from to at over down off before after last this next and but for earlier later again',
);

/** Cancelled it in July. */
function isDropped(passage: Passage, act: Act): boolean {
  const verb = passage.tokens[act.trigger.from]?.text ?? '';
  return (act.kind === 'decision' || act.kind === 'other') && DROPPED.test(verb) && isIt(passage, act);
}

const DROPPED = /^(?:cancel|scrap|shelv|drop|abandon|axed|ditch|suspend|froze|kill)/;

/** Kinds of what is done with so many, without their noun: had promised twelve by March. */
const GIVEN_BARE: ReadonlySet<Kind> = new Set(['offer', 'delivery', 'procurement']);

/** One of them was destroyed, three of them had come: a share of what was told, as who a clause is about. */
function isOfThem({ tokens }: Passage, { clause }: Act): boolean {
  const [share, of, them] = [0, 1, 2].map((i) => tokens[clause.from + i]);
  return (
    of?.text === 'of' && them?.text === 'them' && (share?.kind === 'digits' || SHARES.has(share?.text ?? ''))
  );
}

const SHARES = wordSet(
  'one two three four five six seven eight nine ten twenty some many most all none half several both dozens each',
);

/** Flew the second prototype. */
function hasPrototype({ tokens }: Passage, { clause, trigger }: Act): boolean {
  const end = Math.min(clause.to, trigger.to + OBJECT);
  for (let i = Math.max(clause.from, trigger.from - OBJECT); i < end; i++)
    if (PROTOTYPES.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const PROTOTYPES = wordSet('prototype prototypes');

/** Sent them to Kyiv, used them to strike. */
function hasThem({ tokens }: Passage, { clause, trigger }: Act): boolean {
  if (tokens[trigger.from - 1]?.text === 'to' && tokens[trigger.from - 2]?.text === 'them') return true;
  for (let i = trigger.from; i < Math.min(clause.to, trigger.to + OBJECT); i++)
    if (tokens[i]?.text === 'them') return true;
  return false;
}

/** It is expected to be inducted, it was first tested, it crashed: what only a thing is done or comes to. */
function isDoneToIt({ tokens }: Passage, { clause, trigger, kind }: Act): boolean {
  if (tokens[clause.from]?.text !== 'it') return false;
  if (kind === 'accident') return true;
  return (
    OF_THEM.has(kind) && tokens.slice(clause.from + 1, trigger.from).some(({ text }) => PASSIVE.has(text))
  );
}

const PASSIVE = wordSet('was is be been being');

/** Shares of what was ordered: the first five landed, the last came. */
const ENGLISH_SHARES = wordSet('first second third fourth fifth sixth last final rest remaining');
const ARRIVALS = wordSet(
  'landed arrived came come coming followed reached touched flew arrive land follow due',
);
/** Tokens from such a word to its verb: the last two of them arrived. */
const TO_VERB = 5;

/** A share of what was bought that comes, with no noun but of goods: no person or visitor. */
function isArrival({ tokens, hits }: Passage, { clause, trigger, actors, kind }: Act): boolean {
  if ((kind !== 'other' && kind !== 'visit' && kind !== 'delivery') || actors.length > 0) return false;
  const verb = tokens.slice(trigger.from, trigger.to + 1);
  if (!verb.some(({ text }) => ARRIVALS.has(text))) return false;
  for (let i = trigger.from - 1; i >= Math.max(clause.from, trigger.from - TO_VERB); i--) {
    const text = tokens[i]?.text ?? '';
    // Dutch ones followed.
    if (ENGLISH_SHARES.has(text) || text === 'ones') return true;
    const isShare =
      tokens[i]?.kind === 'digits' || BETWEEN.has(text) || GOODS.has(text) || isNumeral(hits, i);
    if (!isShare) return false;
  }
  return false;
}

const GOODS = wordSet(
  'parts batch batches shipment unit units jets tanks battery batteries systems aircraft ships boats engines howitzers guns missiles',
);

function isNumeral(hits: Passage['hits'], i: number): boolean {
  return hits[i]?.some(({ entry }) => entry.type === 'numeral') === true;
}

const BETWEEN = wordSet('of them these will would should to are were have had has');

/**
 * A second was held in February, another followed: what is counted on, without its noun, is of the kind of the occasion that
 * was told right before.
 */
export function repeatedInEnglish({ tokens }: Passage, act: Act, acts: readonly Act[]): Act {
  const isPlain = act.kind === 'other' || act.rules[0] === 'plain';
  if (!isPlain || tokens[act.trigger.from]?.kind !== 'latn') return act;
  const article = tokens[act.clause.from]?.text ?? '';
  const at = article === 'a' || article === 'the' ? act.clause.from + 1 : act.clause.from;
  const isOn = AGAIN.has(tokens[at]?.text ?? '') && behindAside(tokens, at + 1) === act.trigger.from;
  const isHeld = [act.trigger.to - 1, act.trigger.to].some((i) => HELD.has(tokens[i]?.text ?? ''));
  if (!isOn || !isHeld) return act;
  const before = acts.slice(-OCCASION_REACH).findLast(({ kind }) => OCCASIONS.has(kind));
  if (before === undefined || act.sentence - before.sentence > 1) return act;
  if (act.kind !== 'other' && act.kind !== before.kind) return act;
  // Took place off Chennai: where it was, and not only whose.
  const isSite = act.countries.every(({ value }) => value === act.place?.value.country);
  return { ...act, kind: before.kind, countries: isSite ? before.countries : act.countries };
}

/** The first, in March 2024, took place. */
function behindAside(tokens: Passage['tokens'], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let i = at + 1; i < at + ASIDE; i++) if (tokens[i]?.text === ',') return i + 1;
  return at;
}

/** Tokens of such an aside at most. */
const ASIDE = 8;
const AGAIN = wordSet('first second third fourth fifth last another');
const HELD = wordSet(
  'held staged followed place made launched signed broke burst fell sank crashed hit struck collapsed overturned came',
);
/** Kinds of acts that are held again, and the acts back among which the last one is. */
const OCCASIONS: ReadonlySet<Kind> = new Set([
  'meeting',
  'deployment',
  'test',
  'visit',
  'agreement',
  'attack',
  'accident',
]);
const OCCASION_REACH = 2;

/** The Netherlands sent three more, Norway added two in December: so many more of what the act right before was of, which names it. */
export function moreInEnglish(passage: Passage, act: Act, acts: readonly Act[]): Act {
  const { tokens } = passage;
  const before = acts.slice(-OCCASION_REACH).findLast(({ kind }) => kind !== 'statement');
  const isOpen = act.kind === 'other' || act.kind === 'delivery';
  if (!isOpen || act.systems.length > 0 || before === undefined) return act;
  if (!COUNTED_ON.has(before.kind) || act.sentence - before.sentence > 1) return act;
  if (!MORE_VERBS.has(tokens[act.trigger.to - 1]?.text ?? '')) return act;
  const at = tokens[act.trigger.to]?.text === 'another' ? act.trigger.to + 1 : act.trigger.to;
  const isCount = tokens[at]?.kind === 'digits' || isNumeral(passage.hits, at);
  const isMore = at > act.trigger.to || tokens[at + 1]?.text === 'more';
  const next = tokens[at > act.trigger.to ? at + 1 : at + 2];
  const isBare = next === undefined || next.kind === 'mark' || BEHIND_IT.has(next.text);
  if (!isCount || !isMore || !isBare) return act;
  // Germany sent two to Poland: to where these go too.
  const [first, goal] = before.countries;
  const isOther = act.countries.length === 1 && act.countries[0]?.value !== first?.value;
  const countries =
    isOther && goal !== undefined && before.countries.length === 2 && act.countries[0]?.value !== goal.value
      ? [...act.countries, { ...goal, pointed: true as const }]
      : act.countries;
  return { ...act, kind: before.kind, needs: 'nothing', systems: asPointed(before.systems), countries };
}

const MORE_VERBS = wordSet(
  'send sends sent add adds added give gives gave lend lends lent move moves moved want wants wanted get gets got take takes took donate donates donated',
);
const COUNTED_ON: ReadonlySet<Kind> = new Set(['delivery', 'deployment', 'procurement', 'offer', 'aid']);
