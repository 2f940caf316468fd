import type { Kind } from '#lib/event/news-event.ts';
import { JOINT } from '../act/act.ts';
import { castOf, homeAt } from '../act/cast.ts';
import { isHistory, titlePair } from '../act/english-history.ts';
import { sectionAt } from '../act/sections.ts';
import type { Extraction } from '../extraction.ts';
import { firstFrom } from '../read/first-from.ts';
import { onceFor } from '../read/once-for.ts';
import type { Passage, Token } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import { withParty } from './with-party.ts';

/** What a state does by going to another. */
const GOING: ReadonlySet<Kind> = new Set(['deployment', 'visit', 'attack', 'aid']);
/** What a state does by itself, at home. */
const AT_HOME: ReadonlySet<Kind> = new Set(['decision', 'statement', 'protest', 'rejection']);
/** What one of two that quarrel does to the other. */
const BETWEEN_FOES: ReadonlySet<Kind> = new Set([
  'attack',
  'sanction',
  'protest',
  'accusation',
  'warning',
  'request',
  'ceasefire',
  'meeting',
  'agreement',
  'deployment',
]);

/**
 * Gives what another state did in the history of one that one, too, where its words lean on what the history is of
 * (Japanese bombers struck the harbour, a Korean firm opened a yard there) or those of home did it (it opened an office
 * in Houston); and in the history of a quarrel the other of the two. The last words that tell it are evidence. Linear.
 */
export function withHistoryHome(extractions: readonly Extraction[], passage: Passage): readonly Extraction[] {
  if (!isHistory(passage)) return extractions;
  const pair = titlePair(passage, castOf(passage).countries);
  return extractions.map((one) => {
    const at = tokenFrom(passage, one.start);
    if (one.countries.length === 0 || one.factuality === 'denied' || sectionAt(passage, at) !== null)
      return one;
    const foe = pair === null ? null : foeOf(one, pair, passage);
    const home = homeAt(passage, at);
    const isOfPair = pair?.some((code) => one.countries.includes(code)) === true;
    const other = foe ?? (home !== null && !isOfPair && isOfHome(one, passage) ? home : null);
    return other === null || one.countries.includes(other) ? one : withParty(one, other, passage);
  });
}

function foeOf(one: Extraction, pair: readonly [string, string], passage: Passage): string | null {
  const [own, ...others] = one.countries;
  if (own === undefined || others.length > 0 || !pair.includes(own)) return null;
  const foe = pair.find((code) => code !== own) ?? null;
  // The court ruled that it had jurisdiction: on what the two brought before it.
  const from = tokenFrom(passage, one.start);
  const words = passage.tokens.slice(from, from + NOUN).map(({ text }) => text);
  if (words[0] === 'the' && words.some((word) => JUDGES.has(word))) return foe;
  // Its army struck militants in Swat: what it does in its own land is not done to the other.
  return BETWEEN_FOES.has(one.kind) && one.place?.country !== own ? foe : null;
}

const JUDGES = wordSet('court tribunal judges arbitrators');

function isOfHome(one: Extraction, passage: Passage): boolean {
  if (one.kind === 'test') return false;
  const { tokens } = passage;
  const spans = one.evidence.filter(({ field }) => field === 'countries');
  const act = one.evidence.find(({ field }) => field === 'kind');
  if (act === undefined || spans.length === 0) return false;
  const [from, verb, end] = [one.start, act.start, one.end].map((offset) => tokenFrom(passage, offset)) as [
    number,
    number,
    number,
  ];
  const first = Math.min(...spans.map(({ start }) => tokenFrom(passage, start)));
  // A Polish lorry caught fire in the tunnel; an earthquake hit Turkey where it did.
  if (one.kind === 'accident') return first < verb && leansOnHome(one, passage, verb, end);
  // NATO bombed Libya: a body of no state is none of home's.
  const isBehind = first > verb || (first > from + 1 && TOWARDS.has(tokens[first - 1]?.text ?? ''));
  if (isBehind && tokens[verb - 1]?.caps !== true && one.countries.length <= 2) return true;
  // The Japanese premier met the president in Toronto: a guest and a host alone are not who met.
  if (JOINT.has(one.kind) && one.countries.length === 2 && isHost(one)) return true;
  if (one.countries.length > 1) return false;
  const [country] = one.countries;
  const isAway = one.place?.country === country && first >= from;
  if (isAway) return false;
  return (
    ((GOING.has(one.kind) || areForces(passage, first, verb)) && !isAbroad(one, passage, verb, end)) ||
    leansOnHome(one, passage, verb, end)
  );
}

/** Flies to Cuba to ask for asylum: not of who acts, as a court in The Hague is. */
const TOWARDS = wordSet('to from');

function isHost({ countries, place, name }: Extraction): boolean {
  return name === null && place !== null && countries.includes(place.country);
}

/** The last American jets left, Nepalese peacekeepers brought cholera: whom a state sends is not at home. */
function areForces({ tokens }: Passage, from: number, verb: number): boolean {
  for (let i = from + 1; i < Math.min(verb, from + 1 + NOUN); i++)
    if (FORCES.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const FORCES = wordSet(
  'troops soldiers forces jets ships ship warship warships planes bombers marines paratroopers commandos peacekeepers instructors advisers engineers workers missionaries tourists garrison bases company firm consortium contractors traders settlers miners team crew',
);

/** Whether an act's words tell where it was, a state's own city. */
function isAbroad({ countries }: Extraction, passage: Passage, from: number, to: number): boolean {
  const { named } = castOf(passage);
  const next = named[firstFrom(named, from)];
  return next !== undefined && next.from < to && countries.includes(next.value);
}

/** Opened a yard there, finished the line, stormed the capital: words behind a verb for what the text told before or any state has. */
function leansOnHome({ kind }: Extraction, passage: Passage, verb: number, end: number): boolean {
  const { tokens } = passage;
  for (let i = verb + 1; i < end; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === 'there' || text === 'nearby') return true;
    if (AT_HOME.has(kind)) continue;
    if (text === 'it' || text === 'them') return true;
    if (text !== 'the') continue;
    for (let noun = i + 1; noun < Math.min(end, i + 1 + NOUN) && isNoun(passage, noun); noun++)
      if (OF_LAND.has(tokens[noun]?.text ?? '') || isToldBefore(passage, noun)) return true;
  }
  return false;
}

/** Words of a noun: the first stretch. */
const NOUN = 3;
const OF_LAND = wordSet(
  'harbour harbor port capital border frontier coast island islands town city country region province territory government president palace airport base embassy rebels guerrillas insurgents stretch section phase stage route site waters contract tender bid tunnel bridge track tracks line works plant dam pipeline mine canal road reactor fleet group shore',
);

function isNoun({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.kind === 'latn' && !tokens[at].capital && !ENDS.has(tokens[at].text);
}

const ENDS = wordSet('of on in at for to from with by and or that which who after before near');

/** Whether a text has told a word before: A line was begun … took over the line. Words of time are no things. */
function isToldBefore(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]?.text ?? '';
  return word.length > 2 && !OF_TIME.has(word) && (firstPlaces(passage).get(word) ?? at) < at;
}

/** Where each lower-case word of a text stands first. */
const firstPlaces = onceFor(({ tokens }: Passage): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind === 'latn' && !places.has(text)) places.set(text, i);
  }
  return places;
});

const OF_TIME = wordSet(
  'day days week month year years decade decades century time end start beginning same following next first last late early mid summer winter spring autumn war world new old',
);
