import type { Quantity } from '#lib/event/news-event.ts';
import type { Proved } from '../act/act.ts';
import { isBandEn } from '../act/bands.ts';
import type { CounterEntry, SystemEntry } from '../lexicon/lexicon.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { hasSense, wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import { mayCount } from './counting.ts';
import { harmedAt } from './harmed.ts';
import { moneyOf } from './money.ts';
import { nationalsAt } from './nationals.ts';
import type { NumberFound } from './numbers.ts';
import { numberAt } from './numbers.ts';
import { joinedNumberAt, lentScale } from './ranges.ts';

/**
 * Counts of things in a range of tokens, in order: a number and what it counts, with the system that
 * is counted (पांच एस-400 इकाइयां, एस-400 की पांच इकाइयां, 26 Rafale Marine jets). Sums, shares, years,
 * ages, prices and designations are none. The span goes from the number to the counter.
 */
export function quantitiesOf(passage: Passage, range: Range): readonly Proved<Quantity>[] {
  const money = moneyOf(passage, range);
  const found: Proved<Quantity>[] = [];
  let sum = 0;
  for (let i = range.from; i < range.to;) {
    while ((money[sum]?.to ?? Infinity) <= i) sum++;
    const paid = money[sum];
    if (paid !== undefined && paid.from <= i) {
      i = paid.to;
      continue;
    }
    const number = numberAt(passage, i);
    const counted = number === null ? null : countedFrom(passage, number, range);
    if (counted !== null) found.push(...counted.quantities);
    i = counted?.to ?? number?.to ?? i + 1;
  }
  return found;
}

interface Counted {
  readonly to: number;
  readonly quantities: readonly Proved<Quantity>[];
}

function countedFrom(passage: Passage, number: NumberFound, range: Range): Counted | null {
  const other = joinedNumberAt(passage, number, (i) => numberAt(passage, i));
  const last = other ?? number;
  if (!mayCount(passage, number) || last.role === 'ordinal') return null;
  const counted = thingAfter(passage, last, range);
  const thing =
    (counted === null ? null : asMen(passage, number, counted)) ??
    harmed(passage, number, last.to) ??
    nationals(passage, last.to, range);
  if (thing === null || (isArticle(passage, number) && thing.counter.vague)) return null;
  if (TOLD_BEFORE.has(thing.counter.id) && isDefinite(passage, number)) return null;
  if (isSource(passage, number, thing.to) || isOfTalks(passage, thing.to)) return null;
  if (isOneOf(passage, number, thing.to)) return null;
  const system =
    thing.system ?? systemBefore(passage, number.from, range) ?? systemAfter(passage, thing.to, range);
  const part = partOf(passage, thing.to);
  const span = spanOf(passage, { from: number.from, to: part?.to ?? thing.to });
  const values =
    part !== null
      ? [part.value]
      : other === null
        ? [number.value]
        : [lentScale(number, other).value, other.value];
  const quantities = [...new Set(values)].filter(Number.isInteger).map((value) => ({
    value: { value, unit: value === 1 ? thing.counter.one : thing.counter.name, system },
    span,
  }));
  // Of a part of a whole, the whole is counted next.
  const isPart = passage.tokens[last.to]?.text === 'of';
  return { to: isPart ? last.to : (part?.to ?? thing.to), quantities };
}

/** चार बदमाशों में से दो, पांच रेजिमेंट में से तीन: of so many the number that it is told of. */
function partOf(passage: Passage, at: number): NumberFound | null {
  const { tokens } = passage;
  if (tokens[at]?.text !== 'में' || tokens[at + 1]?.text !== 'से') return null;
  const part = numberAt(passage, skipQualifiers(passage, at + 2));
  return part === null || part.role === 'ordinal' || !mayCount(passage, part) ? null : part;
}

/** The first of the two frigates, the last of 36 jets, पांच रेजिमेंट में से पहली: one of so many, and not all of them. */
function isOneOf(passage: Passage, { from }: NumberFound, to: number): boolean {
  const text = (i: number): string => passage.tokens[i]?.text ?? '';
  const of = DETERMINERS.has(text(from - 1)) ? from - 2 : from - 1;
  if (text(of) === 'of' && ONE_OF.has(text(of - 1))) return true;
  const isOut = text(to) === 'में' && text(to + 1) === 'से';
  return isOut && (ONE_OF.has(text(to + 2)) || numberAt(passage, to + 2)?.role === 'ordinal');
}

const ONE_OF = wordSet(
  'first second third fourth fifth sixth last latest next final पहला पहली पहले दूसरा दूसरी तीसरा तीसरी आखिरी अंतिम',
);

/** एक is as often an article as a number. */
function isArticle({ tokens }: Passage, number: NumberFound): boolean {
  return number.value === 1 && number.digits === null && tokens[number.from]?.kind === 'deva';
}

/** Those that were named: the two countries, the two leaders. */
const TOLD_BEFORE: ReadonlySet<string> = new Set(['country', 'leader', 'minister']);

/** The two countries are those that were named, no count of anything. */
function isDefinite({ tokens }: Passage, number: NumberFound): boolean {
  return tokens[number.from - 1]?.text === 'the';
}

/** According to two officials, दो अधिकारियों के अनुसार: so many who say it. */
function isSource({ tokens }: Passage, { from }: NumberFound, to: number): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  return (
    (text(from - 1) === 'to' && text(from - 2) === 'according') ||
    (text(to) === 'के' && BY_WORD.has(text(to + 1)))
  );
}

/** Two rounds of talks: none that is fired. */
function isOfTalks({ tokens }: Passage, to: number): boolean {
  const isRound = tokens[to - 1]?.text === 'rounds' && tokens[to]?.text === 'of';
  return isRound && !FIRED.has(tokens[to + 1]?.text ?? '');
}

const FIRED = wordSet('ammunition artillery ammo live tank mortar');

const BY_WORD = wordSet('अनुसार मुताबिक हवाले');

/** Killed 11 fighters, 30 Taliban fighters: men, where they are killed or of a band; the fighters that are bought are aircraft. */
function asMen(passage: Passage, { from }: NumberFound, thing: Thing): Thing {
  const { tokens, countersByClass } = passage;
  const last = thing.to - 1;
  const men = countersByClass.get('militant');
  if (!MEN.has(tokens[last]?.text ?? '') || thing.system !== null || men === undefined) return thing;
  const verb = ABOUT.has(tokens[from - 1]?.text ?? '') ? from - 3 : from - 1;
  const text = (i: number): string => tokens[i]?.text ?? '';
  // Two suicide bombers, two bombers blew themselves up: no aircraft.
  if (BOMBERS.has(text(last)))
    return text(last - 1) === 'suicide' || BLOWN.has(text(thing.to)) ? { ...thing, counter: men } : thing;
  const isHarmed =
    HARMING.has(text(verb)) ||
    HARMING.has(text(from - 1)) ||
    (WERE.has(text(thing.to)) && HARMED.has(text(thing.to + 1)));
  return isHarmed || isOfBand(passage, last) ? { ...thing, counter: men } : thing;
}

/** Taliban fighters, rebel fighters: of no state. */
function isOfBand(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  const isBody = hits[at - 1]?.some(({ entry }) => entry.type === 'organisation' && !entry.common) === true;
  return BANDS.has(tokens[at - 1]?.text ?? '') || (isBody && isBandEn(passage, at));
}

const BANDS = wordSet('rebel militia militant islamist jihadist tribal foreign kurdish');
const MEN = wordSet('fighter fighters bomber bombers');
const BOMBERS = wordSet('bomber bombers');
const BLOWN = wordSet('blew detonated stormed disguised wearing');
const ABOUT = wordSet('least than most to');
const HARMING = wordSet(
  'killed kills kill killing wounded wounding injured injuring captured captures arrested detained',
);
const WERE = wordSet('were was have had are');
const HARMED = wordSet('killed wounded injured captured arrested detained died dead been');

interface Thing {
  readonly to: number;
  readonly counter: CounterEntry;
  readonly system: string | null;
}

/** Killed 21 and wounded seven: so many of whom no more is told. */
function harmed(passage: Passage, number: NumberFound, to: number): Thing | null {
  const counter = harmedAt(passage, number, to);
  return counter === null ? null : { to, counter, system: null };
}

/** Two Ethiopians: people, where their state is all that is told of them. */
function nationals(passage: Passage, at: number, range: Range): Thing | null {
  const counter = at < range.to ? nationalsAt(passage, at) : null;
  return counter === null ? null : { to: at + 1, counter, system: null };
}

/** Adjectives and names that may stand between number and counter. */
const MAX_BETWEEN = 4;

/** What is counted: a counter, or a system by itself (36 राफेल). */
function thingAfter(passage: Passage, number: NumberFound, range: Range): Thing | null {
  let system: { readonly entry: SystemEntry; readonly to: number } | null = null;
  let words = 0;
  let i = skipQualifiers(passage, number.to);
  // 100 of them narrow-bodied: of what was counted before.
  if (passage.tokens[number.to]?.text === 'of' && passage.tokens[number.to + 1]?.text === 'them') return null;
  // Its 777X jet, a 40B engine: the number of a type.
  const letters = passage.tokens[number.to];
  if (letters?.kind === 'latn' && !letters.spaced && letters.capital && letters.text.length <= TYPE_LETTERS)
    return null;
  // A 5,000-tonne ship, a 20-seat plane: sizes.
  const hyphen = passage.tokens[i];
  if (hyphen?.text === '-' && !hyphen.spaced) return null;
  while (i < range.to && words <= MAX_BETWEEN) {
    const named = systemAt(passage, i);
    const counter = counterAt(passage, i);
    // Three of the bank's customers: no banks.
    const isOwner = counter !== null && isOwners(passage, counter.to);
    if (counter !== null && !isOwner && counter.to >= (named?.to ?? 0) && counter.to <= range.to) {
      if (words > 0 && number.value !== 1 && isVerbLike(passage, i, counter.entry)) break;
      if (isNameNumber(passage, number, i, counter.entry)) return null;
      return lastCounter(passage, counter, system?.entry.id ?? null, range);
    }
    if (named !== null) {
      if (system !== null) break;
      system = named;
      i = named.to;
      continue;
    }
    const all = wholeAt(passage, i, number);
    if (all !== null) {
      i = all.to;
      continue;
    }
    if (!isBetween(passage, i, number)) break;
    if (passage.tokens[i]?.spaced === true) words++;
    i++;
  }
  return system === null || system.to > range.to ? null : bySystem(passage, system);
}

/** Letters that end the number of a type: 777X, 145LR. */
const TYPE_LETTERS = 2;

/**
 * A Falcon 9 rocket, 17 Squadron: a noun of one thing behind a number above one, which ends the name before it or is one; and
 * वायुसेना की 45 स्क्वाड्रन में, where several would stand in the oblique plural.
 */
function isNameNumber(
  { tokens }: Passage,
  { from, to, value }: NumberFound,
  i: number,
  { id, one, name }: CounterEntry,
): boolean {
  if (value === 1 || i !== to || tokens[from]?.kind !== 'digits') return false;
  const { text = '', capital = false } = tokens[i] ?? {};
  if (text === one.en && one.en !== name.en) return capital || tokens[from - 1]?.capital === true;
  const isOne = text === one.hi && POSTPOSITIONS.has(tokens[i + 1]?.text ?? '');
  return FORCES.has(id) && isOne && GENITIVE.has(tokens[from - 1]?.text ?? '');
}

/** Counters of units that have numbers. */
const FORCES: ReadonlySet<string> = new Set(['squadron', 'battalion', 'regiment', 'brigade', 'division']);
const POSTPOSITIONS = wordSet('में को ने से का के की');

/** The two sides set a target: a noun of one thing behind what is counted in several is a verb. */
function isVerbLike({ tokens }: Passage, i: number, { one, name }: CounterEntry): boolean {
  const text = tokens[i]?.text;
  return text === one.en && text !== name.en && tokens[i - 1]?.text.endsWith('s') === true;
}

/** The number of the whole behind a part of it: 1,200 of its 8,000 employees, six of Kyiv's 10 batteries. */
function wholeAt(passage: Passage, i: number, { to }: NumberFound): NumberFound | null {
  const { tokens } = passage;
  const isWhose =
    i === to + 1 || isOwners(passage, i - 2) || (i === to + 2 && DETERMINERS.has(tokens[to + 1]?.text ?? ''));
  const isOf = tokens[to]?.text === 'of' && isWhose;
  return isOf ? numberAt(passage, i) : null;
}

const DETERMINERS = wordSet('the its their his her our all these those');

/** मिसाइल प्रणाली की इकाइयां are units: of counters in a row the last one counts (fighter jets, missile systems). */
function lastCounter(
  passage: Passage,
  first: { readonly entry: CounterEntry; readonly to: number },
  system: string | null,
  range: Range,
): Thing {
  let last = first;
  for (
    let next = counterAt(passage, last.to);
    next !== null && next.to <= range.to;
    next = counterAt(passage, last.to)
  ) {
    last = next;
  }
  return { to: last.to, counter: last.entry, system };
}

/** The counter of a system's class; `s` of "S-400s" is no word of its own. */
function bySystem(
  passage: Passage,
  system: { readonly entry: SystemEntry; readonly to: number },
): Thing | null {
  const counter = passage.countersByClass.get(system.entry.class);
  if (counter === undefined) return null;
  const plural = passage.tokens[system.to];
  const to = plural?.text === 's' && !plural.spaced ? system.to + 1 : system.to;
  return { to, counter, system: system.entry.id };
}

/** An adjective, a country or another word that does not end the phrase. */
function isBetween(passage: Passage, i: number, number: NumberFound): boolean {
  const token = passage.tokens[i];
  const hits = passage.hits[i];
  if (token === undefined || token.line) return false;
  // 2008 - Militants kill 160: a dash with spaces parts a year from what it tells.
  if (token.kind === 'mark') return !token.spaced && (token.text === '-' || isOwners(passage, i));
  // Of the Navy's jets.
  if (isOwners(passage, i - 1)) return true;
  // Boeing-made, British-built: halves of one word.
  if (token.kind === 'latn' && !token.spaced && passage.tokens[i - 1]?.text === '-') return true;
  // The digits of a name: MQ-9B, एमके-1ए.
  if (token.kind === 'digits' && !token.spaced && i > number.to) return true;
  if (token.kind === 'digits' || numberAt(passage, i) !== null) return false;
  // "2018 India …": a number that may be a year counts only what follows it at once.
  if (isYearLike(number)) return false;
  if (hasSense(hits, 'reading', 'lang:hi') || hasSense(hits, 'reading', 'lang:en')) return false;
  if (hasSense(hits, 'reading', 'measure')) return false;
  return !(hits ?? []).some(({ entry }) => ENDS_PHRASE.has(entry.type));
}

/** The apostrophe of whose a thing is. */
function isOwners({ tokens }: Passage, i: number): boolean {
  const next = tokens[i + 1];
  return APOSTROPHES.has(tokens[i]?.text ?? '') && next?.text === 's' && !next.spaced;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

const ENDS_PHRASE: ReadonlySet<string> = new Set([
  'calendar',
  'currency',
  'grammar',
  'office',
  'named-event',
]);

function isYearLike({ digits, value }: NumberFound): boolean {
  return digits?.length === 4 && value >= 1500 && value <= 2100;
}

function skipQualifiers(passage: Passage, from: number): number {
  let i = from;
  if (passage.tokens[i]?.text === '+') i++;
  for (let word = wordOf(passage.hits[i], 'reading', 'qualifier'); word !== null;) {
    i = word.to;
    word = wordOf(passage.hits[i], 'reading', 'qualifier');
  }
  return i;
}

/** How far a system may stand from the count of its units: एस-400 वायु रक्षा मिसाइल प्रणाली की पांच इकाइयां. */
const MAX_APART = 7;

function systemBefore(passage: Passage, from: number, range: Range): string | null {
  if (!GENITIVE.has(passage.tokens[from - 1]?.text ?? '')) return null;
  for (let i = from - 2; i >= Math.max(range.from, from - 1 - MAX_APART); i--) {
    const system = systemAt(passage, i);
    if (system !== null && system.to < from) return system.entry.id;
    if (hasSense(passage.hits[i], 'reading', 'lang:hi')) return null;
  }
  return null;
}

/** "five units of the S-400", "units of its Su-57". */
function systemAfter(passage: Passage, from: number, range: Range): string | null {
  if (passage.tokens[from]?.text !== 'of') return null;
  for (let i = from + 1; i < Math.min(range.to, from + MAX_APART); i++) {
    const system = systemAt(passage, i);
    if (system !== null) return system.entry.id;
  }
  return null;
}

function systemAt(passage: Passage, i: number): { readonly entry: SystemEntry; readonly to: number } | null {
  for (const { entry, to } of passage.hits[i] ?? []) if (entry.type === 'system') return { entry, to };
  return null;
}

function counterAt(
  passage: Passage,
  i: number,
): { readonly entry: CounterEntry; readonly to: number } | null {
  for (const { entry, to } of passage.hits[i] ?? []) if (entry.type === 'counter') return { entry, to };
  return null;
}
