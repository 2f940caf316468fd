import type { Kind } from '#lib/event/news-event.ts';
import { JOINT } from '../act/act.ts';
import { castOf } from '../act/cast.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import type { Extraction } from '../extraction.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import { SETTING_RULE } from './setting.ts';
import { withParty } from './with-party.ts';

/** An event with its tokens, as it is compared with the one before it. */
interface Placed {
  readonly one: Extraction;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/**
 * Gives each English event that names one state only the other one to which its words point back: what a guest asked for is
 * asked of whom he met, what is flown in goes to where the flood was, its airspace is that of who was told before, and got
 * the last of them is of those who dealt. The last words that tell the state are evidence. Linear.
 */
export function withEnglishOthers(
  extractions: readonly Extraction[],
  passage: Passage,
): readonly Extraction[] {
  let last: Placed | null = null;
  let stricken: Stricken | null = null;
  return extractions.map((given) => {
    const from = tokenFrom(passage, given.start);
    const sentence = firstFrom(passage.sentences, from + 1) - 1;
    const here: Placed = { one: given, from, to: tokenFrom(passage, given.end), sentence };
    const isWanting =
      given.countries.length === 1 && given.factuality !== 'denied' && passage.tokens[from]?.kind === 'latn';
    const isNear = last !== null && sentence - last.sentence <= 1;
    const helped: string | null = isWanting ? helpedBy(here, stricken, passage) : null;
    const told = isWanting && isNear && last !== null ? otherOf(here, last, passage) : null;
    const other = helped ?? told ?? (isWanting ? ownerOfLand(here, passage) : null);
    const one = other === null ? given : withParty(given, other, passage);
    if (one.countries.length > 0) last = { ...here, one };
    if (helped !== null) stricken = { country: helped, sentence };
    else if (one.countries.length > 0) stricken = strickenIn(one, sentence);
    return one;
  });
}

function otherOf(here: Placed, last: Placed, passage: Passage): string | null {
  const [own] = here.one.countries;
  if (own === undefined) return null;
  const rest = last.one.countries.filter((code) => code !== own);
  const [other] = rest;
  const isOfTwo = rest.length === 1 && last.one.countries.length === 2;
  if (other === undefined) return null;
  if (isOfTwo && (isAsked(here, last, passage) || isSummons(here, passage))) return other;
  if (isOfTwo && isOfSamePair(here, last, passage)) return other;
  return isOfTwo && isShareOf(here, last, passage) ? other : null;
}

/** Deals, and what is handed over or signed. */
const BETWEEN_TWO: ReadonlySet<Kind> = new Set([...JOINT, 'procurement', 'delivery']);

/**
 * France sold Peru 12 jets. The first were handed over in May: what takes two and names neither is of the two told last, save
 * a deal that tells whose it is (the merger of two banks).
 */
function isOfSamePair({ one, from, to }: Placed, { one: last }: Placed, { tokens }: Passage): boolean {
  if (!BETWEEN_TWO.has(one.kind) || !BETWEEN_TWO.has(last.kind) || !one.rules.includes(SETTING_RULE))
    return false;
  return TRADE.has(one.kind) || !tokens.slice(from, to).some(({ text }) => OWN_AFFAIRS.has(text));
}

/** Words of what is dealt with at home. */
const OWN_AFFAIRS = wordSet(
  'merger merge banks bank firms firm companies company union unions parties party coalition workers farmers teachers staff wage wages strike seats club clubs court parliament congress assembly senate lawmakers voters cabinet opposition budget police',
);

/** What is said to whom one has met. */
const TO_HOST: ReadonlySet<Kind> = new Set(['request', 'offer', 'warning', 'accusation']);

/** He met his counterpart. He sought the delivery of two squadrons. Modi called Putin and invited him to Delhi. */
function isAsked({ one, from, to }: Placed, { one: last }: Placed, { tokens }: Passage): boolean {
  if (!TO_HOST.has(one.kind) || !(JOINT.has(last.kind) || last.kind === 'visit')) return false;
  const first = tokens[from]?.text ?? '';
  const them = tokens.slice(from, Math.min(to, from + OBJECT));
  // He asked parliament to pass the budget, he urged fans to come: whom he says it to is told.
  const words = tokens.slice(from, to);
  if (words.some(({ text }) => OWN_AFFAIRS.has(text))) return false;
  const verb = words.findIndex(({ text }) => ADDRESSING.has(text));
  if (verb >= 0 && !NO_OTHER.has(words[verb + 1]?.text ?? '')) return false;
  if (first === 'and' && them.some(({ text }) => THEM.has(text))) return true;
  return PRONOUNS.has(first);
}

const PRONOUNS = wordSet('he she they');
/** Verbs with whom something is said to right behind them, and what may stand there of one's host. */
const ADDRESSING = wordSet('asked urged told requested invited warned accused');
const NO_OTHER = wordSet('him her them for about against of over that');
/** Tokens of a joined clause up to whom it is said to. */
const OBJECT = 4;
const THEM = wordSet('him her them');

/** A cutter of China rammed a boat of Manila's. Manila summoned the ambassador: of whoever the two told last are. */
function isSummons({ one, from, to }: Placed, { tokens }: Passage): boolean {
  if (one.kind !== 'protest') return false;
  for (let i = from; i < to - 2; i++)
    if (SUMMONED.has(tokens[i]?.text ?? '') && ENVOYS.has(tokens[i + 2]?.text ?? ''))
      return THE.has(tokens[i + 1]?.text ?? '');
  return false;
}

const SUMMONED = wordSet('summoned summons called');
const THE = wordSet('the its');
const ENVOYS = wordSet('ambassador envoy chargé charge consul diplomat');

/** The one state that a disaster befell or that asked for help, and where it was last told of. */
interface Stricken {
  readonly country: string;
  readonly sentence: number;
}

const PLIGHTS: ReadonlySet<Kind> = new Set(['accident', 'request']);

function strickenIn({ kind, countries }: Extraction, sentence: number): Stricken | null {
  const [country] = countries;
  return PLIGHTS.has(kind) && country !== undefined && countries.length === 1 ? { country, sentence } : null;
}

/** Floods hit Kandy, India flew in tents, and Japan sent doctors: whom each of them helps. */
function helpedBy(
  { one, from, to, sentence }: Placed,
  stricken: Stricken | null,
  { tokens }: Passage,
): string | null {
  if (stricken === null || sentence - stricken.sentence > 1 || one.countries[0] === stricken.country)
    return null;
  if (one.kind !== 'aid' && !(one.kind === 'offer' && one.systems.length === 0)) return null;
  const words = tokens.slice(from, to);
  // India provided relief, officials of one of its states said: at home.
  if (!words.some(({ text }) => GIVEN.has(text)) || words.some(({ text }) => WHITHER.has(text))) return null;
  return stricken.country;
}

const GIVEN = wordSet(
  'flew flown sent sends send rushed dispatched airlifted shipped donated pledged pledges gave offered offers offer despatched deployed',
);

/** To the south, for Gaza: it goes where the clause itself tells. */
const WHITHER = wordSet('to for into its their home');

const TRADE: ReadonlySet<Kind> = new Set(['procurement', 'delivery']);

/** Bought 36 jets from France and got the last of them in 2022: the goods of a deal of the same sentence. */
function isShareOf({ one, from, to, sentence }: Placed, last: Placed, { tokens }: Passage): boolean {
  if (!TRADE.has(last.one.kind) || last.sentence !== sentence) return false;
  if (!TRADE.has(one.kind) && one.kind !== 'other') return false;
  if (!JOINTS.has(tokens[from]?.text ?? '') && !JOINTS.has(tokens[from - 1]?.text ?? '')) return false;
  for (let i = from; i < Math.min(to, from + SHARE); i++) if (SHARES.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const JOINTS = wordSet('and but');
/** Tokens of such a clause up to the word for the goods. */
const SHARE = 6;
const SHARES = wordSet('them it first second third last rest remaining');

/** What one state does in the land of another. */
const IN_LAND: ReadonlySet<Kind> = new Set(['attack', 'deployment', 'accident', 'other', 'visit', 'test']);

/** Poland protested. Russian drones had entered its airspace: of the state told last but whose they are. */
function ownerOfLand({ one, from, to, sentence }: Placed, passage: Passage): string | null {
  if (!IN_LAND.has(one.kind)) return null;
  const { tokens, sentences } = passage;
  for (let i = from + 1; i < to - 1; i++) {
    if (tokens[i]?.text !== 'its' || !LANDS.has(tokens[i + 1]?.text ?? '')) continue;
    if (!isPluralVerbBefore(passage, from, i) || !isToldBefore(one, passage, i)) return null;
    const told = castOf(passage).countries;
    const start = sentences[Math.max(0, sentence - 1)]?.from ?? 0;
    for (let k = firstFrom(told, from) - 1; (told[k]?.from ?? -1) >= start; k--)
      if (told[k]?.value !== one.countries[0]) return told[k]?.value ?? null;
    return null;
  }
  return null;
}

/** Drones entered, jets have violated: what precedes the verb ends in -s and can have no “its”. */
function isPluralVerbBefore(passage: Passage, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (englishVerbAt(passage, i, to) !== null) return passage.tokens[i - 1]?.text.endsWith('s') === true;
  return false;
}

/** The state of the event stands before those words. */
function isToldBefore({ countries }: Extraction, passage: Passage, at: number): boolean {
  const told = castOf(passage).countries;
  const before = told[firstFrom(told, at) - 1];
  return before?.value === countries[0];
}

const LANDS = wordSet(
  'airspace territory waters soil border frontier coast skies capital embassy territorial',
);
