import type { Kind } from '#lib/event/news-event.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { opensGerund } from '../clause/english-gerund.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import { joined } from './act.ts';
import { allyBehind } from './background.ts';
import { isHistory } from './english-history.ts';
import { castOf, homeAt, lastTold } from './cast.ts';
import { pointedScene } from './paragraph-scene.ts';

/** English words that stand for who acted in the sentence before, at the head of a clause. */
const ONE = wordSet('it its he she his her');
const MANY = wordSet('they their none');
/** Nouns of what a country is and has: the country, his government, its navy. */
const OF_STATE = wordSet(
  'country government nation kingdom military army navy ministry cabinet parliament forces',
);
const DETERMINERS = wordSet('the his her its their');
/** Words between the head of a clause and its subject: and, but, that, a conjunction's comma. */
const LEADING = wordSet(
  'and but when while that as after before because although , then also meanwhile however',
);
/** Leading words at most. */
const LEADS = 3;
/** Sentences back to a subject. */
const REACH = 2;
/** Tokens from the head of a clause within which its subject begins. */
const SUBJECT = 6;

/**
 * Gives English acts whose subject is a pronoun or left out the country that the clause before it began with: Poland
 * signed … It bought 32 F-35 fighters; Manila's president met … His government is considering; Berlin bought tanks and
 * sent two to Kyiv. The army is that of the state whose army was told last. Linear.
 */
export function withSubjects(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const found: Act[] = [];
  let subject: Subject | null = null;
  for (const act of acts) {
    const own = subjectsOf(passage, act);
    // Russia called it hostile and said it would build a base: of who begins its own sentence, in words that tell no act.
    const elided = own.length === 0 && isElided(passage, act);
    // Israel flies the jet; it received its first in 2016.
    const isBeside = own.length === 0 && passage.tokens[act.clause.from - 1]?.text === ';';
    const at = elided || isBeside ? act.sentence : act.sentence - 1;
    const head = own.length === 0 ? openingOf(passage, at) : null;
    if (head !== null && (subject === null || subject.sentence < at))
      subject = { countries: [head], sentence: at, isPerson: false };
    let full = act;
    const owner = own.length === 0 ? (ownerOfNoun(passage, act) ?? homeOfNoun(passage, act)) : null;
    if (owner !== null) {
      full = { ...act, countries: joined([owner], act.countries) };
      subject = { countries: [owner], sentence: act.sentence, isPerson: false };
    } else if (own.length === 0 && subject !== null && act.sentence - subject.sentence <= REACH) {
      const isOn = act.sentence === subject.sentence && elided;
      // It struck Cuba a day later: a storm, of no state that was told before.
      const isHavoc = act.kind === 'accident' && act.countries.length > 0;
      const many = isOn || (isHavoc ? null : pronounOf(passage, act));
      // Germany annexed it. She fled: whom a pronoun of persons stands for is no state.
      const isOther = !isOn && !subject.isPerson && isPersonal(passage, act);
      if (many !== null && !isOther) {
        const punished = isOn ? null : punishedBefore(passage, act, found.at(-1));
        const carried: readonly Proved<string>[] =
          punished !== null ? [punished] : many ? subject.countries : subject.countries.slice(0, 1);
        full = { ...act, countries: joined(carried, act.countries) };
        subject = { ...subject, sentence: act.sentence };
      }
    }
    found.push(full);
    const ofHistory = own.length === 0 && owner === null ? subjectOfHistory(passage, act) : null;
    if (ofHistory !== null) subject = { countries: [ofHistory], sentence: act.sentence, isPerson: false };
    // The North tested a missile, days before Trump came. It fired another: of the main clause, not of what says when.
    const isAside = subject?.sentence === act.sentence && saysWhen(passage, act);
    if (own.length > 0 && !isAside)
      subject = { countries: own, sentence: act.sentence, isPerson: isOfPerson(passage, act) };
  }
  return found;
}

function saysWhen({ tokens }: Passage, { clause }: Act): boolean {
  return WHEN.has(tokens[clause.from]?.text ?? '') && tokens[clause.from]?.kind === 'latn';
}

const WHEN = wordSet('before after since');

/** Whose country the clauses to come may go on from. */
interface Subject {
  readonly countries: readonly Proved<string>[];
  readonly sentence: number;
  /** Someone of that country is told: its president. */
  readonly isPerson: boolean;
}

/** Whether someone acts whose country is told, by name or by what they are: Zelensky, Poland's president. */
function isOfPerson(passage: Passage, { actors, clause, trigger }: Act): boolean {
  if (actors.length > 0) return true;
  return isOfficeWithin(passage, clause.from, Math.min(trigger.from, clause.from + LEADS + SUBJECT));
}

/** Whether tokens have an office, or a word of someone who speaks or rules for a state. */
function isOfficeWithin({ tokens, hits }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (hits[i]?.some(({ entry }) => entry.type === 'office') === true) return true;
    if (tokens[i]?.capital === false && PERSONS.test(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

const PERSONS =
  /^(?:king|queen|emperor|empress|prince|princess|ruler|leader|envoy|ambassador|diplomat|minister|general|admiral|chief|judge|journalist|(?!human$)[a-z]*man)$/;

/** Whether a clause begins with he or she. */
function isPersonal(passage: Passage, { clause }: Act): boolean {
  return PERSONAL.has(passage.tokens[headOf(passage, clause.from)]?.text ?? '');
}

const PERSONAL = wordSet('he she his her');

/** The country that a sentence begins with, whether it tells an act or none: Warsaw also shopped in America. It ordered jets. */
function openingOf(passage: Passage, index: number): Proved<string> | null {
  const sentence = passage.sentences[index];
  if (sentence === undefined) return null;
  const { named } = castOf(passage);
  const first = named[firstFrom(named, sentence.from)];
  if (first === undefined || first.from > headOf(passage, sentence.from) + 1) return null;
  const ally = allyBehind(passage.tokens, first.to);
  const told = ally === null ? first : (named[firstFrom(named, ally)] ?? first);
  if (told.to > sentence.to) return null;
  return { value: told.value, span: spanOf(passage, told) };
}

/** Countries that a clause begins with, before its verb. */
function subjectsOf(passage: Passage, { countries, clause, trigger }: Act): readonly Proved<string>[] {
  const head = headOf(passage, clause.from);
  const at = countries.map((country) => tokenFrom(passage, country.span.start));
  const first = Math.min(...at.filter((from) => from >= clause.from));
  if (!(first - head < SUBJECT)) return [];
  return countries.filter((_, i) => (at[i] ?? 0) >= clause.from && (at[i] ?? Infinity) < trigger.from);
}

/** Whether a clause begins with a pronoun for many (true) or one (false); null for neither. */
function pronounOf(passage: Passage, { clause, trigger, sentence }: Act): boolean | null {
  const { tokens } = passage;
  const head = headOf(passage, clause.from);
  if (head >= trigger.from) return null;
  const word = tokens[head]?.text ?? '';
  const isFirst = passage.sentences[sentence]?.from === clause.from;
  if (MANY.has(word) || (isFirst && isSoManyMore(passage, head))) return true;
  if (ONE.has(word)) return false;
  const noun = tokens[head + 1]?.text ?? '';
  return DETERMINERS.has(word) && OF_STATE.has(noun) ? false : null;
}

/** Fifteen more are under consideration: of whose first ones were told. */
function isSoManyMore({ tokens, hits }: Passage, head: number): boolean {
  const isNumber =
    tokens[head]?.kind === 'digits' || hits[head]?.some(({ entry }) => entry.type === 'numeral') === true;
  return isNumber && tokens[head + 1]?.text === 'more' && BEING.has(tokens[head + 2]?.text ?? '');
}

const BEING = wordSet('is are was were will have has had');

/** Expelled Ankara after it bought missiles: for what it did, one is punished, struck or warned. */
function punishedBefore(
  { tokens }: Passage,
  { clause, sentence }: Act,
  before: Act | undefined,
): Proved<string> | null {
  if (before?.sentence !== sentence || !AGAINST.has(before.kind) || before.clause.to > clause.from)
    return null;
  const [, other, ...others] = before.countries;
  return FOR_WHAT.has(tokens[clause.from]?.text ?? '') && others.length === 0 ? (other ?? null) : null;
}

const FOR_WHAT = wordSet('after because since as once');
const AGAINST: ReadonlySet<Kind> = new Set(['sanction', 'accusation', 'protest', 'warning', 'attack']);

/** A clause that goes on with the subject of the one before it: …, and delivered two launchers. */
function isElided(passage: Passage, { clause, sentence }: Act): boolean {
  if (passage.sentences[sentence]?.from === clause.from || passage.tokens[clause.from]?.kind === 'deva')
    return false;
  const head = headOf(passage, clause.from);
  // Signed it after losing an ally: of whoever signed.
  if (opensGerund(passage, clause.from)) return true;
  if (!GOES_ON.has(passage.tokens[head - 1]?.text ?? '')) return false;
  const verb = englishVerbAt(passage, head, head + 1);
  return verb !== null && !verb.infinitive;
}

const GOES_ON = wordSet('and but then also');

/** Tokens back to the army, ministry or government that is spoken of again. */
const OWNED = 150;
/** Words between a state and what it has: Turkey's defence ministry. */
const OWN_WORDS = 3;

/** The state whose army or ministry a clause that begins with *the army* speaks of: the one told last with its state. */
function ownerOfNoun(passage: Passage, { clause }: Act): Proved<string> | null {
  const { tokens } = passage;
  const head = headOf(passage, clause.from);
  const noun = tokens[head + 1]?.text ?? '';
  if (tokens[head]?.text !== 'the' || !BODIES.has(noun)) return null;
  const { named } = castOf(passage);
  for (let i = head - 1; i >= Math.max(0, head - OWNED); i--) {
    if (tokens[i]?.text !== noun) continue;
    const told = named[firstFrom(named, i) - 1];
    if (told === undefined || i - told.to > OWN_WORDS) continue;
    const between = tokens.slice(told.to, i);
    if (between.every(({ kind, text }) => kind === 'latn' || text === "'"))
      return { value: told.value, span: spanOf(passage, told) };
  }
  return null;
}

/** The country whose news the report is, where *the ministry* without an owner, its *president* or *the country* begins a clause. */
function homeOfNoun(passage: Passage, { clause, sentence }: Act): Proved<string> | null {
  const { tokens, sentences } = passage;
  const home = homeAt(passage, clause.from);
  if (home === null) return null;
  const head = headOf(passage, clause.from);
  const start = sentences[sentence]?.from ?? clause.from;
  // The virus seemed beaten when the ministry freed him: at the head of a clause, behind no other state.
  const isOpening =
    tokens[head]?.text === 'the' && (start === clause.from || !isToldWithin(passage, start, head));
  const noun = tokens[head + 1]?.text ?? '';
  // In a new paragraph, or after what no other state itself did, the country is no longer the one told last.
  const isHome = BODIES.has(noun) || (noun === 'country' && !isOfState(passage, sentence - 1, home));
  if (!(isOpening && isHome) && !isOfficer(passage, head)) return null;
  // Mali's junta dissolved the parties. The army killed 40 rebels: of that paragraph's state.
  const scene = pointedScene(passage, clause);
  if (scene !== null) return { value: scene.value, span: spanOf(passage, scene) };
  const { countries, named } = castOf(passage);
  const told =
    lastTold(countries, firstFrom(countries, clause.from), home) ?? named.find(({ value }) => value === home);
  return told === undefined ? null : { value: home, span: spanOf(passage, told) };
}

/** The company opened a plant in Mexico. It lost a case: in the history of one state, what a sentence on no other begins with is its own. */
function subjectOfHistory(passage: Passage, { clause, trigger, sentence }: Act): Proved<string> | null {
  const { tokens, sentences } = passage;
  const home = isHistory(passage) ? homeAt(passage, clause.from) : null;
  const head = headOf(passage, clause.from);
  if (home === null || sentences[sentence]?.from !== clause.from || tokens[head]?.text !== 'the') return null;
  if (isToldWithin(passage, head, trigger.from)) return null;
  const told = castOf(passage).named.find(({ value }) => value === home);
  return told === undefined ? null : { value: home, span: spanOf(passage, told) };
}

/** Whether a sentence of the same paragraph begins with another state itself: Chad, not the Chadian ambassador. */
function isOfState(passage: Passage, sentence: number, home: string): boolean {
  const { tokens, sentences } = passage;
  const { from = 0, to = 0 } = sentences[sentence] ?? {};
  if (tokens[to]?.line === true) return false;
  const told = castOf(passage).countries[firstFrom(castOf(passage).countries, from)];
  if (told === undefined || told.from >= to) return false;
  const head = headOf(passage, from);
  return told.value !== home && (told.from === head || tokens[head]?.text !== 'the');
}

/** Whether a state is told between two tokens. */
function isToldWithin(passage: Passage, from: number, to: number): boolean {
  const { countries } = castOf(passage);
  const next = countries[firstFrom(countries, from)];
  return next !== undefined && next.from < to;
}

/** The president, Foreign Secretary Theresa Lazaro: an office of state that a text of one country gives no other. */
function isOfficer({ tokens, hits }: Passage, head: number): boolean {
  const from = tokens[head]?.text === 'the' ? head + 1 : head;
  const office = hits[from]?.find(({ entry }) => entry.type === 'office');
  if (office?.entry.type !== 'office' || office.entry.role !== 'state' || office.entry.country !== null)
    return false;
  const next = office.to;
  const isNamed =
    hits[next]?.some(({ entry }) => entry.type === 'person' || entry.type === 'country') === true;
  return !isNamed && tokens[next]?.text !== 'of' && tokens[from]?.kind === 'latn';
}

const BODIES = wordSet('government military army navy ministry cabinet parliament forces police');

function headOf({ tokens, hits }: Passage, from: number): number {
  let at = from;
  while (at < from + LEADS && LEADING.has(tokens[at]?.text ?? '')) at++;
  // And last month it signed, in May they met.
  let day = at;
  while (
    day < at + DAY &&
    (DAY_WORDS.has(tokens[day]?.text ?? '') || tokens[day]?.kind === 'digits' || isCalendar(hits, day))
  )
    day++;
  return ONE.has(tokens[day]?.text ?? '') || MANY.has(tokens[day]?.text ?? '') ? day : at;
}

/** Words of a day before a pronoun: on 4 May 2025 it, before that, in 2022, it. */
const DAY = 10;
const DAY_WORDS = wordSet(
  'in on at by before after that then during since last next this the a , earlier later',
);

function isCalendar(hits: Passage['hits'], i: number): boolean {
  return hits[i]?.some(({ entry }) => entry.type === 'calendar' || entry.type === 'numeral') === true;
}
