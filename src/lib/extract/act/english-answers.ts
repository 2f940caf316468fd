import type { Kind } from '#lib/event/news-event.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { firstFrom } from '../read/first-from.ts';
import { tokenFrom } from '../read/token-from.ts';
import type { Act } from './act.ts';
import { asPointed } from './act.ts';
import { castOf, lastTold } from './cast.ts';
import { commaBehind, ownPronoun } from './own-pronoun.ts';
import { navyIn } from './ships.ts';

/** What may be turned down, and what may be protested at. */
const PROPOSED: ReadonlySet<Kind> = new Set([
  'offer',
  'request',
  'aid',
  'decision',
  'procurement',
  'agreement',
]);
const OFFENCES: ReadonlySet<Kind> = new Set(['attack', 'deployment', 'accident', 'other']);
/** What is turned down, told by no more than a word: turned it down, rejected the offer, refused. */
const OBJECTS = wordSet(
  'it offer offers request requests proposal proposals demand demands loan plea bid deal sale purchase order contract refused refuses refuse',
);
const GIVEN: ReadonlySet<Kind> = new Set(['delivery', 'aid', 'deployment']);
const MADE_TO_ANY: ReadonlySet<Kind> = new Set(['offer', 'request']);
const INDEFINITE = wordSet('a an another any');
/** Whom a protest goes to: a state, by its envoys. */
const LODGED = wordSet('lodged lodge lodges filed files protested protest protests');
/** Tokens behind a trigger among which its object is. */
const OBJECT = 4;

/** Gives English acts the states that their words mean without naming them: whom a refusal answers, them, it. Linear. */
export function withEnglishReferents(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const answered = withEnglishAnswers(passage, acts);
  return withTailSayers(passage, withTesters(passage, withThoseBetween(passage, answered)));
}

/**
 * Gives an English refusal or protest of one of two states the other one, where it answers what the act right before tells of both: Seoul offered
 * Warsaw a loan. Poland turned it down. Linear.
 */
function withEnglishAnswers(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act, i) => {
    const before = acts[i - 1];
    const [state, ...others] = act.countries;
    if (before === undefined || state === undefined || others.length > 0) return act;
    if (passage.tokens[act.trigger.from]?.kind !== 'latn' || act.sentence - before.sentence > 1) return act;
    if (!isAnswer(passage, act, before)) return act;
    const { start, end } = spanOf(passage, act.clause);
    if (state.span.start < start || state.span.end > end) return act;
    const other = before.countries.find(({ value }) => value !== state.value);
    const isOfBoth = isOfTwo(before) && before.countries.some(({ value }) => value === state.value);
    // Oman offered to mediate; Tehran turned the offer down.
    const isOfOne = MADE_TO_ANY.has(before.kind) && before.countries.length === 1;
    if (other === undefined || !(isOfBoth || isOfOne)) return act;
    // Asked Berlin for missiles. Berlin refused: of those.
    const systems =
      act.kind === 'rejection' && act.systems.length === 0 ? asPointed(before.systems) : act.systems;
    return { ...act, systems, countries: [...act.countries, { ...other, pointed: true }] };
  });
}

/**
 * Gives what an English clause says is between them, or with them both, the two states of the act told last of two: Qatar will host talks between
 * them. Linear.
 */
function withThoseBetween(passage: Passage, acts: readonly Act[]): readonly Act[] {
  let last: Act | null = null;
  return acts.map((act) => {
    const two = last;
    const isOpen =
      two !== null && act.sentence - two.sentence <= BETWEEN_REACH && isBetweenThem(passage, act);
    if (isOfTwo(act)) last = act;
    if (!isOpen) return act;
    const others = two.countries.filter(({ value }) => !act.countries.some((one) => one.value === value));
    return {
      ...act,
      countries: [...act.countries, ...others.map((one) => ({ ...one, pointed: true as const }))],
    };
  });
}

/** Sentences back to those two. */
const BETWEEN_REACH = 2;

function isBetweenThem({ tokens }: Passage, { clause }: Act): boolean {
  for (let i = clause.from; i < clause.to; i++)
    if (tokens[i]?.text === 'between' && tokens[i + 1]?.text === 'them') return true;
  return false;
}

function isOfTwo({ countries }: Act): boolean {
  return countries.length === 2;
}

function isAnswer({ tokens }: Passage, act: Act, before: Act): boolean {
  const { trigger, clause, kind } = act;
  const words = tokens.slice(trigger.from, Math.min(clause.to, trigger.to + OBJECT));
  if (kind === 'rejection') {
    // Turned an offer down: one of which nothing was told.
    const isObject = ({ text }: { readonly text: string }, i: number): boolean =>
      OBJECTS.has(text) && !INDEFINITE.has(words[i - 1]?.text ?? '');
    return PROPOSED.has(before.kind) && words.some(isObject);
  }
  // Gave Kyiv a battery. Madrid had promised it in May.
  if (kind === 'offer')
    return GIVEN.has(before.kind) && words.some(({ text }) => text === 'it' || text === 'them');
  return kind === 'protest' && OFFENCES.has(before.kind) && words.some(({ text }) => LODGED.has(text));
}

/**
 * Gives an English test of what was told before, of which only the place is told, the state that makes it: The missiles were tested off California;
 * and B-2 bombers that landed on Diego Garcia the one that flies them. Linear.
 */
function withTesters(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const { entries, countries: told } = castOf(passage);
  return acts.map((one) => {
    const act = withNavy(passage, one);
    const [place, ...others] = act.countries;
    if (place === undefined || others.length > 0) return act;
    if (act.kind !== 'test' && act.kind !== 'deployment') return act;
    if (passage.tokens[act.trigger.from]?.kind !== 'latn') return act;
    const at = tokenFrom(passage, place.span.start);
    if (at < act.trigger.to) return act;
    const makers = new Set(act.systems.flatMap(({ value }) => entries.get(value)?.maker ?? []));
    const [maker] = makers.size === 1 ? makers : [];
    const isOwn = act.systems.every(({ value }) => OWN.has(entries.get(value)?.class ?? ''));
    const owner = act.kind === 'deployment' && isOwn ? maker : undefined;
    const [thing] = act.systems;
    if (owner !== undefined && owner !== place.value && thing !== undefined)
      return { ...act, countries: [{ value: owner, span: thing.span, pointed: true as const }, place] };
    const before = passage.tokens[at - 1]?.text === 'the' ? at - 2 : at - 1;
    const isPlace = PLACES.has(passage.tokens[before]?.text ?? '');
    if (act.kind !== 'test' || !isPlace || maker === undefined || maker === place.value) return act;
    const by = lastTold(told, firstFrom(told, act.clause.from), maker);
    if (by === undefined) return act;
    return {
      ...act,
      countries: [{ value: maker, span: spanOf(passage, by), pointed: true as const }, place],
    };
  });
}

/** HMS Anson docked in Perth, Peru received the USS Gravely: the state whose navy a ship is of, by its own name, takes part. */
function withNavy(passage: Passage, act: Act): Act {
  const { kind, clause, trigger, countries } = act;
  if (!NAVAL.has(kind) || passage.tokens[trigger.from]?.kind !== 'latn') return act;
  const ship = navyIn(passage, clause);
  // INS Lahav: Israel's ships are called like India's.
  const isTold = countries.some(
    ({ value }) => value === ship?.state || (value === 'IL' && ship?.state === 'IN'),
  );
  if (ship === null || isTold) return act;
  const span = spanOf(passage, { from: ship.at, to: ship.at + 2 });
  const told = { value: ship.state, span, pointed: true as const };
  return { ...act, countries: ship.at < trigger.from ? [told, ...countries] : [...countries, told] };
}

const NAVAL: ReadonlySet<Kind> = new Set(['deployment', 'visit', 'delivery', 'attack', 'accident', 'other']);

/** Classes of what only its makers have. */
const OWN: ReadonlySet<string> = new Set(['bomber', 'aircraft-carrier']);

const PLACES = wordSet('off in at near over from');

/**
 * Gives what an English sentence tells of “it” the state that says so at its end: It will hand over two batteries, Berlin said. Where the sentence
 * before begins with another state, it is of that one. Linear.
 */
function withTailSayers(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const { tokens, sentences } = passage;
  const { countries: told } = castOf(passage);
  return acts.map((act) => {
    const { from, to } = act.clause;
    if (tokens[from]?.text !== 'it' || sentences[act.sentence]?.from !== from) return act;
    const comma = commaBehind(passage, to);
    if (comma === null || ownPronoun(passage, act) !== null) return act;
    const state = told[firstFrom(told, comma)];
    if (state === undefined || state.from > comma + 2 || !SAID.has(tokens[state.to]?.text ?? '')) return act;
    const own = { value: state.value, span: spanOf(passage, state) };
    return { ...act, countries: [own, ...act.countries.filter(({ value }) => value !== own.value)] };
  });
}

const SAID = wordSet('said says announced');
