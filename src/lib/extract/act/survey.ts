import type { Entry, Hit } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isShip } from './ships.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';

/** Types of which one word has one sense: the longest name wins. */
type NameType = 'country' | 'organisation' | 'office' | 'person' | 'system';
export type NameEntry = Extract<Entry, { readonly type: NameType }>;

/** A name of the lexicon where the text has it. */
export interface NameHit extends Range {
  readonly entry: NameEntry;
  /** It belongs to the name of an event: the BRICS of a BRICS summit. */
  readonly inEvent: boolean;
}

const ORDER: readonly string[] = ['person', 'organisation', 'office', 'system', 'country'];
const NAMES: ReadonlySet<string> = new Set(ORDER);
/** Those, and named events, in which names count for less. */
const NAMING =
  TYPE.person | TYPE.organisation | TYPE.office | TYPE.system | TYPE.country | TYPE['named-event'];

/** Every name of a text, none overlapping, the longest first where several begin: in order. Linear. */
export function namesOfPassage(passage: Passage): readonly NameHit[] {
  const { tokens, hits } = passage;
  const found: NameHit[] = [];
  let eventTo = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isOfType(passage, i, NAMING)) continue;
    const here = hits[i] ?? [];
    const event = here.find(({ entry }) => entry.type === 'named-event');
    if (event !== undefined) eventTo = Math.max(eventTo, event.to);
    const best = bestAt(tokens, here, found.at(-1), hits);
    if (best === null || isOfPerson(tokens, hits, best, found.at(-1))) continue;
    if (best.entry.type === 'country' && isShip(passage, { from: i, to: best.to, how: best.entry.how }))
      continue;
    if (best.entry.type === 'organisation' && best.entry.id === PARTY && isOfAmerica({ tokens, hits }, i))
      continue;
    // US$ 100 billion: a longer word for money names no state, save where the money itself is the news (the Turkish lira fell).
    const isMoney = here.some(({ to, entry }) => entry.type === 'currency' && to > best.to);
    if (isMoney && !isHead(tokens, i) && !isPaid(tokens, i, best.to)) continue;
    found.push({ from: i, to: best.to, entry: best.entry as NameEntry, inEvent: best.to <= eventTo });
    i = best.to - 1;
  }
  return found;
}

/** The party whose name is that of another state's parliament. */
const PARTY = 'congress-party';
/** Tokens before it in which that state is named. */
const AMERICA = 24;

/** अमेरिका ने कांग्रेस को सूचना दी: the one in Washington, where its state is told before it in the sentence and no other. */
function isOfAmerica({ tokens, hits }: Pick<Passage, 'tokens' | 'hits'>, at: number): boolean {
  if (tokens[at]?.kind !== 'deva' || !LAWMAKING.has(tokens[at + 1]?.text ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - AMERICA) && tokens[i]?.text !== '।'; i--) {
    const state = stateAt(hits, i);
    if (state !== undefined && state !== 'IN') return state === 'US';
    if (tokens[i]?.line === true) return false;
  }
  return false;
}

function stateAt(hits: Passage['hits'], i: number): string | undefined {
  for (const { entry } of hits[i] ?? [])
    if (entry.type === 'country' && entry.how === 'name') return entry.id;
  return undefined;
}

const LAWMAKING = wordSet('को से में की');

/** Whether a sentence begins at a token, or at the article before it. */
function isHead(tokens: Passage['tokens'], at: number): boolean {
  const from = tokens[at - 1]?.text === 'the' ? at - 1 : at;
  const before = tokens[from - 1];
  return before === undefined || tokens[from]?.line === true || ENDINGS.has(before.text);
}

const ENDINGS: ReadonlySet<string> = new Set(['.', '।', '!', '?']);

/** Paid the US $525 million: a state with its article, apart from the sign behind it. */
function isPaid(tokens: Passage['tokens'], from: number, to: number): boolean {
  const [last, sign] = [tokens[to - 1], tokens[to]];
  return tokens[from - 1]?.text === 'the' && sign?.text === '$' && last?.end !== sign.start;
}

/** उच्चायुक्त कैमरून मैके को, विदेश मंत्री डेविड कैमरून ने: a country's name in that of whoever holds the office right before it. */
function isOfPerson(
  tokens: Passage['tokens'],
  hits: Passage['hits'],
  { from, to, entry }: Hit,
  office: NameHit | undefined,
): boolean {
  if (entry.type !== 'country' || entry.how !== 'name' || office?.entry.type !== 'office') return false;
  const isUnknown = (i: number) => tokens[i]?.kind === 'deva' && (hits[i]?.length ?? 0) === 0;
  if (office.to === from) return isUnknown(to) && CASES.has(tokens[to + 1]?.text ?? '');
  return office.to === from - 1 && isUnknown(from - 1) && tokens[to]?.text === 'ने';
}

const CASES = wordSet('ने को से का के की');

/** The longest; of equally long ones the type that tells most, and the office of the country before it. */
function bestAt(
  tokens: Passage['tokens'],
  here: readonly Hit[],
  before: NameHit | undefined,
  hits: Passage['hits'],
): Hit | null {
  let best: Hit | null = null;
  for (const hit of here) {
    if (!NAMES.has(hit.entry.type) || !isWrittenAsName(tokens, hit)) continue;
    if (best === null || isBetter(hit, best, before) || isOfItsState(tokens, hits, hit, best, before))
      best = hit;
  }
  return best;
}

/** पाकिस्तान के पंजाब, Pakistan's Punjab, Hyderabad, Pakistan: of a place that two states have, that of the state beside it. */
function isOfItsState(
  tokens: Passage['tokens'],
  hits: Passage['hits'],
  hit: Hit,
  best: Hit,
  before: NameHit | undefined,
): boolean {
  if (hit.entry.type !== 'country' || best.entry.type !== 'country' || hit.to !== best.to) return false;
  const owner = before?.entry.type === 'country' && isGenitive(tokens, before.to, hit.from) ? before : null;
  const isBeside = (id: string) =>
    owner?.entry.id === id ||
    hits[hit.to + 1]?.some(({ entry }) => entry.type === 'country' && entry.id === id) === true;
  return isBeside(hit.entry.id) || (best.context !== undefined && !isBeside(best.entry.id));
}

/** What stands between a state and a place of its: के, 's. */
function isGenitive(tokens: Passage['tokens'], from: number, to: number): boolean {
  return to > from && to - from <= 2 && GENITIVES.has(tokens[from]?.text ?? '');
}

const GENITIVES: ReadonlySet<string> = new Set(['के', 'की', 'का', "'"]);

function isBetter(hit: Hit, best: Hit, before: NameHit | undefined): boolean {
  if (hit.to !== best.to) return hit.to > best.to;
  const [rank, other] = [ORDER.indexOf(hit.entry.type), ORDER.indexOf(best.entry.type)];
  if (rank !== other) return rank < other;
  if (hit.entry.type !== 'office' || best.entry.type !== 'office') return false;
  const country = before?.entry.type === 'country' ? before.entry.id : null;
  return best.entry.country !== null && best.entry.country !== country;
}

/** Persons and single Latin words of a name begin with a capital: Trump, not trump. */
function isWrittenAsName(tokens: Passage['tokens'], { from, to, entry }: Hit): boolean {
  if (entry.type !== 'person') return true;
  const first = tokens[from];
  const last = tokens[to - 1];
  return [first, last].every((token) => token?.kind !== 'latn' || token.capital);
}
