import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import { reach } from '#lib/event/bounds.ts';
import type { Actor, Amount, Factuality, Kind, Place, Quantity } from '#lib/event/news-event.ts';
import { overlaps } from '#lib/event/span.ts';
import { HAPPENED } from '../act/act.ts';
import type { BodyKind } from './body-kind.ts';
import type { Measure } from './measure.ts';
import type { NameKey } from '../extraction.ts';
import type { Posts } from './posts.ts';
import { areOtherPosts } from './posts.ts';
import { remembered } from '../read/remembered.ts';

/** What is compared to tell whether two tellings are of one event. */
export interface Facts {
  readonly kind: Kind;
  readonly factuality: Factuality;
  readonly when: string | null;
  readonly countries: readonly string[];
  readonly systems: readonly string[];
  readonly actors: readonly Actor[];
  readonly place: Place | null;
  readonly amounts: readonly Amount[];
  readonly quantities: readonly Quantity[];
  readonly name: NameKey | null;
  /** Words of the clause that say what it is of, looked up when asked for; none where they are not known. */
  readonly words?: () => ReadonlySet<string>;
  /** It is a launch into space: of those there is one a day. */
  readonly launch?: boolean;
  /** A noun with its year speaks of it, as of what readers know: the 2019 bombings. */
  readonly isKnown?: boolean;
  /** Someone else did the same too, or it was done again hours later: पवार ने भी इस्तीफा दिया. */
  readonly too?: boolean;
  /** The country that did it, where the words show which one and it tells such events apart. */
  readonly agent?: string | undefined;
  /** What kind of body did it, of kinds of act that each body of a state does by itself: a court, parliament. */
  readonly body?: BodyKind | undefined;
  /** Which of several measures of its kind it is: a border shut, a treaty put aside. */
  readonly measure?: Measure | undefined;
  /** Whether people meet over a dinner or lunch. */
  readonly meal?: boolean;
  /** By which offices those who met are told. */
  readonly posts?: Posts | undefined;
  /** Whether an attack brought something down or struck something, where its verb says so. */
  readonly blow?: 'down' | 'strike' | undefined;
}

/**
 * How much ties two tellings together; 0 when they cannot be of one event: that takes the same name; else the
 * same kind, dates that can be the same, nothing that contradicts, and something that ties them. Never of
 * different years, never an offer with what was done.
 */
export function likeness(a: Facts, b: Facts): number {
  if (a.name !== null && b.name !== null)
    return isSameName(a.name, b.name) && canBeSameDate(a.when, b.when) ? SAME_NAME : 0;
  if (a.kind !== b.kind || !areOfOneWorld(a.factuality, b.factuality)) return 0;
  if (a.too === true || b.too === true) return 0;
  if (!canBeSameDate(a.when, b.when) || contradict(a, b)) return 0;
  if (isStillToCome(a, b) || isStillToCome(b, a)) return 0;
  const found = ties(a, b);
  const needed = tiesNeeded(a, b);
  if (found >= needed) return (isOtherDay(a, b) || isAnotherOf(a, b)) && !haveSameWords(a, b) ? 0 : found;
  // Only where nothing else ties them: words cost more to compare.
  const isRetold = a.when !== null && a.when === b.when && haveSameWords(a, b);
  return isRetold && (found + 1 >= needed || MANY_A_DAY.has(a.kind)) ? found + 1 : 0;
}

/**
 * Quit in August 2024, six ordered in 2024; an order announced in 2019, a goal set on no day: what neither kind nor system tells
 * apart is one event only where its words are the same.
 */
function isOtherDay(a: Facts, b: Facts): boolean {
  if (a.when === b.when || a.systems.some((id) => b.systems.includes(id))) return false;
  const areDated = a.when !== null && b.when !== null;
  return (a.kind === 'other' && areDated) || (OF_WORDS.has(a.kind) && !areDated);
}

/** Set up a commission in July and suspended his minister that month: a month holds much that one person decides. */
function isAnotherOf(a: Facts, b: Facts): boolean {
  if (a.kind !== 'decision' || a.when === null || a.when !== b.when || a.when.length >= DAY) return false;
  return a.systems.length === 0 && b.systems.length === 0 && a.words !== undefined && b.words !== undefined;
}

/** What two states decide or agree on is one thing and another. */
const OF_WORDS: ReadonlySet<Kind> = new Set(['decision', 'agreement']);

/** More than any number of ties. */
const SAME_NAME = 100;

function isSameName(a: NameKey, b: NameKey): boolean {
  return a.id === b.id && (a.ordinal === null || b.ordinal === null || a.ordinal === b.ordinal);
}

/** What is denied or only offered is not what was done; a plan may be carried out. */
function areOfOneWorld(a: Factuality, b: Factuality): boolean {
  return WORLDS[a] === WORLDS[b];
}

const WORLDS: Readonly<Record<Factuality, 'real' | 'possible' | 'unreal'>> = {
  done: 'real',
  reported: 'real',
  planned: 'real',
  offered: 'possible',
  considered: 'possible',
  denied: 'unreal',
};

/**
 * A meeting on a day to come is not the one that was, without a day; nor are so many who will be freed those, of
 * another number, who were.
 */
function isStillToCome(plan: Facts, act: Facts): boolean {
  if (plan.factuality !== 'planned' || !HAPPENED.has(act.factuality)) return false;
  if (plan.when !== null && plan.when !== act.when) return true;
  // Will hand over a hundred, without a day; handed over some this year: one lot after another.
  if (plan.kind === 'delivery') return true;
  // Met on Thursday; the ceremony will be followed by talks: a meeting to come is not the one before.
  if (plan.kind === 'meeting' && plan.when === null) return true;
  // Will acquire 83; has ordered 40 already, of no day either: another lot.
  if (plan.kind === 'procurement' && plan.when === null && act.when === null) return true;
  const areCounted = plan.quantities.length > 0 && act.quantities.length > 0;
  return (
    areCounted && !plan.quantities.some(({ value }) => act.quantities.some((one) => one.value === value))
  );
}

/** Undated goes with any date; else the two must overlap, and begin and end in the same years. */
export function canBeSameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [one, other] = [reachOf(a), reachOf(b)];
  return one !== null && other !== null && overlaps(one, other);
}

/** The same few dates are compared again and again. */
const reachOf = remembered((value) => {
  const parsed = parseEdtf(value);
  return parsed.ok ? reach(boundsOf(parsed.edtf)) : null;
}, 1000);

function contradict(a: Facts, b: Facts): boolean {
  return (
    areApart(a.countries, b.countries) ||
    (a.agent !== undefined && b.agent !== undefined && a.agent !== b.agent) ||
    (a.body !== undefined && b.body !== undefined && a.body !== b.body) ||
    (a.measure !== undefined && b.measure !== undefined && a.measure !== b.measure) ||
    (a.blow !== undefined && b.blow !== undefined && a.blow !== b.blow) ||
    // A summit that has a name is not the dinner before it.
    (a.meal !== b.meal && (a.name === null) !== (b.name === null)) ||
    (a.posts !== undefined && b.posts !== undefined && areOtherPosts(a.posts, b.posts)) ||
    ((BY_PARTIES.has(a.kind) || BY_TARGET.has(a.kind)) && haveOtherPartners(a.countries, b.countries)) ||
    areApart(a.systems, b.systems) ||
    // An invitation is not the offer of jets, whoever made both.
    (OF_THINGS.has(a.kind) && (a.systems.length === 0) !== (b.systems.length === 0)) ||
    (BY_PERSON.has(a.kind) && a.actors.length > 0 && b.actors.length > 0 && !shareActor(a, b)) ||
    (a.kind === 'meeting' && (haveOtherCompany(a, b) || areOtherTalks(a, b))) ||
    (BY_PLACE.has(a.kind) && a.place !== null && b.place !== null && a.place.name.en !== b.place.name.en) ||
    isWithinWar(a, b) ||
    isWithinWar(b, a) ||
    sumsDiffer(a.amounts, b.amounts) ||
    countsDiffer(a.quantities, b.quantities)
  );
}

/** Says it has taken Pokrovsk; invaded Ukraine in February 2022: a town taken on no day is not the war told by its month. */
function isWithinWar(town: Facts, war: Facts): boolean {
  if (town.kind !== 'attack' || town.when !== null || town.place === null) return false;
  return war.place === null && war.when !== null && war.when.length < DAY;
}

/** What is asked of jets is not what is asked else. */
const OF_THINGS: ReadonlySet<Kind> = new Set(['offer', 'request']);

/** Kinds of two parties: what Armenia bought from India is not what it bought from Russia. */
const BY_PARTIES: ReadonlySet<Kind> = new Set(['procurement', 'delivery', 'agreement', 'offer']);

/** What is said or done against another: Beijing's protest to Tokyo is not the one to Washington. */
const BY_TARGET: ReadonlySet<Kind> = new Set(['protest', 'warning', 'accusation', 'request', 'rejection']);

function haveOtherPartners(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && b.length > 1 && shared(a, b) < Math.min(a.length, b.length);
}

/** Kinds of which one person does one and another another on the same day. */
const BY_PERSON: ReadonlySet<Kind> = new Set([
  'meeting',
  'visit',
  'statement',
  'warning',
  'accusation',
  'request',
  'rejection',
]);

/** जयशंकर met the president of Egypt, and जयशंकर the king of Oman. */
function haveOtherCompany(one: Facts, other: Facts): boolean {
  const [a, b] = [one.actors, other.actors];
  const common = a.filter(({ id }) => b.some((actor) => actor.id === id)).length;
  if (common === 0) return false;
  return common < a.length && common < b.length;
}

/** Putin met Modi on Friday; the United States is negotiating with India: two parties tell talks apart. */
function areOtherTalks(a: Facts, b: Facts): boolean {
  return a.countries.length === 2 && b.countries.length === 2 && haveOtherPartners(a.countries, b.countries);
}

/** Kinds that happen at one place and at another on the same day. */
const BY_PLACE: ReadonlySet<Kind> = new Set(['attack', 'accident', 'protest', 'test', 'visit']);

function areApart<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}

/** Newspapers round: a tenth more or less is the same sum. */
const SAME_SUM = 0.15;

function sumsDiffer(a: readonly Amount[], b: readonly Amount[]): boolean {
  let isSaid = false;
  for (const one of a) {
    for (const other of b) {
      if (other.currency !== one.currency) {
        isSaid ||= areNoExchange(one, other);
        continue;
      }
      if (Math.abs(one.value - other.value) <= SAME_SUM * Math.max(one.value, other.value)) return false;
      isSaid = true;
    }
  }
  return isSaid;
}

/** Deals worth $16 billion, a deal of Rs 1,500 crore: no rate of any year makes one sum of the two. */
function areNoExchange(one: Amount, other: Amount): boolean {
  const [a, b] = [PER_DOLLAR[one.currency], PER_DOLLAR[other.currency]];
  if (a === undefined || b === undefined || other.value === 0) return false;
  const ratio = one.value / other.value;
  return ratio < (a.least / b.most) * (1 - SAME_SUM) || ratio > (a.most / b.least) * (1 + SAME_SUM);
}

/** What a US dollar has cost since 1970, by the World Bank's yearly averages (PA.NUS.FCRF), rounded outwards. */
const PER_DOLLAR: Readonly<Partial<Record<string, { readonly least: number; readonly most: number }>>> = {
  USD: { least: 1, most: 1 },
  INR: { least: 7, most: 100 },
  EUR: { least: 0.6, most: 1.3 },
  GBP: { least: 0.4, most: 1 },
  CNY: { least: 1.4, most: 9 },
  JPY: { least: 75, most: 365 },
};

function countsDiffer(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  let isSaid = false;
  for (const one of a) {
    for (const other of b) {
      const areApart = other.system !== one.system && other.system !== null && one.system !== null;
      if (other.unit.en !== one.unit.en || areApart) continue;
      if (one.value === other.value) return false;
      isSaid = true;
    }
  }
  return isSaid;
}

function ties(a: Facts, b: Facts): number {
  const countries = shared(a.countries, b.countries);
  return (
    Math.min(countries, 2) +
    (a.systems.some((id) => b.systems.includes(id)) ? 2 : 0) +
    (shareActor(a, b) ? 2 : 0) +
    (a.launch === true && b.launch === true ? 2 : 0) +
    (isSameAttack(a, b) ? 1 : 0) +
    (a.place !== null && a.place.name.en === b.place?.name.en ? 1 : 0) +
    (shareCurrency(a, b) ? 2 : 0) +
    (isOfKnownDay(a, b) || isOfKnownDay(b, a) ? 1 : 0) +
    (a.isKnown !== b.isKnown && a.when !== null && b.when !== null ? 2 : 0)
  );
}

/** The Red Fort blast; 15 people died in the explosion of November 10: on a named event's day what befell no state and place of its own. */
function isOfKnownDay(named: Facts, told: Facts): boolean {
  return (
    named.name !== null &&
    told.name === null &&
    named.kind === 'attack' &&
    named.when === told.when &&
    named.when?.length === DAY &&
    told.countries.length === 0 &&
    told.place === null
  );
}

/** Length of a day's value: 2025-11-10. */
const DAY = 10;

/** Both name a sum in one currency: that they differ would have told them apart. */
function shareCurrency(a: Facts, b: Facts): boolean {
  return a.amounts.some(({ currency }) => b.amounts.some((amount) => amount.currency === currency));
}

/** Russian missiles hit homes, without a day: those that Russia fired on the day told. */
function isSameAttack(a: Facts, b: Facts): boolean {
  return (
    a.kind === 'attack' &&
    a.agent !== undefined &&
    a.agent === b.agent &&
    (a.when === null) !== (b.when === null)
  );
}

/** Dates to the day tie by themselves; without a date more must agree. */
function tiesNeeded(a: Facts, b: Facts): number {
  if (a.when !== null && a.when === b.when) {
    return MANY_A_DAY.has(a.kind) ? 2 : 1;
  }
  // The same parties deliver one lot after another.
  return a.kind === 'delivery' ? 3 : 2;
}

/** Of these much is done in one country on one day: an advertisement shown, a plant moved; a court rules, a bank cuts its rate, one state sends tents, another doctors. */
const MANY_A_DAY: ReadonlySet<Kind> = new Set(['other', 'decision', 'aid']);

/** Words that two tellings must share at least, and the part of the shorter one's. */
const [FEWEST, PART] = [3, 0.5];

/** Told again in much the same words: the examination board, twelfth class and result in both. */
function haveSameWords(a: Facts, b: Facts): boolean {
  const [first, second] = [a.words?.(), b.words?.()];
  if (first === undefined || second === undefined) return false;
  const [few, many] = first.size <= second.size ? [first, second] : [second, first];
  let count = 0;
  for (const word of few) if (many.has(word)) count++;
  return count >= FEWEST && count >= PART * few.size;
}

function shared<T>(a: readonly T[], b: readonly T[]): number {
  let count = 0;
  for (const value of a) if (b.includes(value)) count++;
  return count;
}

function shareActor(a: Facts, b: Facts): boolean {
  return a.actors.some(({ id }) => b.actors.some((actor) => actor.id === id));
}
