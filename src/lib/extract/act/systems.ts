import type { SystemEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isPassedOver } from './passed-over.ts';
import { refusalOf } from './turned-down.ts';
import type { NameHit } from './survey.ts';
import { isNumber, wordOf } from '../read/senses.ts';
import { isHadBefore } from './of-before.ts';
import { wordSet } from '../read/word-set.ts';

const POINTING: ReadonlySet<string> = wordSet(
  'इस इन उस उन यह ये इसी यही वही उसी ऐसे ऐसी the this these that those such',
);
/** Words that count out of what was named before: पहला विमान, बाकी दो इकाइयां, all jets, the remaining units. */
const COUNTING: ReadonlySet<string> = wordSet(
  'सभी सारे दोनों तीनों चारों पांचों बाकी शेष बची बचे पहला पहली पहले दूसरी तीसरी चौथी पांचवीं आखिरी अंतिम all both remaining first second third fourth fifth last final',
);
/** What sort of thing it is: इस स्वदेशी लड़ाकू विमान, the new fighter jets. */
const LIKE: ReadonlySet<string> = wordSet(
  'हुई हुए स्वदेशी लड़ाकू नया नए नई आधुनिक अत्याधुनिक घातक ताकतवर शक्तिशाली हल्के हल्का भारी सुपरसोनिक हाइपरसोनिक बहुउद्देशीय मानवरहित रूसी फ्रांसीसी अमेरिकी same new advanced modern homegrown indigenous russian french american light heavy supersonic stealth',
);
/** Words between those and the thing: हुई, numbers. */
const MOST_BETWEEN = 3;
/** Things that any system is. */
const ANY: ReadonlySet<string> = new Set(['system', 'weapon']);
const FLYING: ReadonlySet<string> = new Set([
  'fighter',
  'bomber',
  'transport',
  'trainer',
  'awacs',
  'uav',
  'patrol',
]);
/** Classes of ships. */
const SAILING: ReadonlySet<string> = new Set([
  'frigate',
  'destroyer',
  'corvette',
  'warship',
  'ship',
  'carrier',
  'aircraft-carrier',
]);
/** What missiles come in. */
const FIRING: ReadonlySet<string> = new Set(['battery', 'regiment', 'squadron']);
/** What comes in batteries and regiments. */
const FIRED: ReadonlySet<string> = new Set(['sam', 'cruise-missile', 'rocket-artillery', 'missile']);
/** Tokens back to which *the system* may point: a few sentences. */
const REACH = 200;

/** A system id where the text has it. */
interface SystemMention extends Range {
  readonly id: string;
  /** A number of its things alone points to it (पांच इकाइयां, 15 ड्रोन): of some kinds of acts only. */
  readonly weak: boolean;
}

/** Systems told last among which words that point look: a ship told since is none of the units of a missile system. */
const RECENT = 4;

interface Recent {
  readonly entry: SystemEntry;
  readonly to: number;
  /** The token from which on it is known to have been turned down, else null. */
  readonly refused: number | null;
}

/** सांसद पिनाका मिश्रा: a word without number before a surname, or between an office and an unknown word, is a person's. */
function isFirstName({ tokens, hits }: Passage, { from, to }: NameHit): boolean {
  const before = from > 0 ? hits[from - 1] : undefined;
  const next = tokens[to];
  if (to - from > 1 || tokens[from]?.kind !== 'deva' || next?.kind !== 'deva' || next.line) return false;
  if (wordOf(hits[to], 'stop', 'surname') !== null) return true;
  const isUnknown = hits[to]?.every(({ entry }) => entry.type === 'person') !== false;
  return isUnknown && before?.some(({ entry }) => entry.type === 'office') === true && !tokens[from].line;
}

/** Systems of a text in order, where it names them or points to one named before (इस प्रणाली, पांच इकाइयां, the system). Linear. */
export function systemsIn(passage: Passage, names: readonly NameHit[]): readonly SystemMention[] {
  const found: SystemMention[] = [];
  let recent: readonly Recent[] = [];
  let n = 0;
  for (let i = 0; i < passage.tokens.length; i++) {
    while (n < names.length && (names[n] as NameHit).from < i) n++;
    const name = names[n];
    if (name?.from === i) {
      const { entry, to } = name;
      if (entry.type === 'system' && !isFirstName(passage, name) && !isPassedOver(passage, name)) {
        found.push({ from: i, to, id: entry.id, weak: false });
        const refused = refusalOf(passage, name);
        const others = recent.filter((one) => one.entry !== entry);
        const told = { entry, to, refused };
        recent = (isHadBefore(passage, i) ? [...others, told] : [told, ...others]).slice(0, RECENT);
      }
      const make = makeOf(passage, name);
      if (make !== null) {
        found.push({ from: i, to: make.to, id: make.entry.id, weak: true });
        recent = [make, ...recent.filter((one) => one.entry !== make.entry)].slice(0, RECENT);
      }
      i = to - 1;
    } else if (recent.length > 0 && mayPoint(passage, i)) {
      const pointed = pointedAt(passage, i, byMaker(i, byTaken(recent, i), names[n - 1]));
      if (pointed === null || isOfNamed(passage, pointed.to)) continue;
      found.push(pointed);
      i = pointed.to - 1;
    }
  }
  return found;
}

/**
 * Its second battery | of BrahMos missiles, दूसरी पनडुब्बी | आईएनएस अरिघात: of what is named, and not of what was told before; not ये विमान
 * आईएनएस विक्रांत पर, which is no aircraft.
 */
function isOfNamed(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  const isEnglish = tokens[at]?.text === 'of';
  if (!isEnglish && tokens[at]?.kind !== 'deva') return false;
  return (hits[isEnglish ? at + 1 : at] ?? []).some(
    ({ entry }) => entry.type === 'system' && (isEnglish || thingAt(passage, at - 1, entry) !== null),
  );
}

/** BrahMos Aerospace: the system of its own state's that a company is called by, and makes. */
function makeOf({ hits }: Passage, { entry, from, to }: NameHit): Recent | null {
  if (entry.type !== 'organisation' || entry.country === null) return null;
  const { country } = entry;
  for (const hit of hits[from] ?? [])
    if (hit.entry.type === 'system' && hit.to < to && hit.entry.maker.includes(country))
      return { entry: hit.entry, to: hit.to, refused: null };
  return null;
}

/** दूसरी रेजिमेंट after an offer that was turned down is of what was taken: those refused come last. */
function byTaken(recent: readonly Recent[], at: number): readonly Recent[] {
  const isRefused = ({ refused }: Recent) => refused !== null && at > refused;
  if (!recent.some(isRefused)) return recent;
  return [...recent.filter((one) => !isRefused(one)), ...recent.filter(isRefused)];
}

/** Saab will deliver the first four jets: of those told last the one from the state of the company that is named right before comes first. */
function byMaker(at: number, recent: readonly Recent[], company: NameHit | undefined): readonly Recent[] {
  if (company?.entry.type !== 'organisation' || at - company.to > MAKER_REACH) return recent;
  const { country } = company.entry;
  const own = recent.find(({ entry }) => country !== null && entry.maker.includes(country));
  return own === undefined ? recent : [own, ...recent.filter((one) => one !== own)];
}

/** Tokens from a company to what it delivers. */
const MAKER_REACH = 4;

/** The system of those told last whose things words from a token on point to. */
function pointedAt(passage: Passage, i: number, recent: readonly Recent[]): SystemMention | null {
  const isEnglish = passage.tokens[i]?.kind === 'latn';
  for (const { entry, to: told } of recent) {
    if (i - told >= REACH) continue;
    const to = pointedFrom(passage, i, entry);
    if (to !== null) return { from: i, to, id: entry.id, weak: false };
    const counted =
      (isEnglish ? null : countedFrom(passage, i, entry)) ??
      (i - told < COUNTED_REACH ? countedEnglish(passage, i, entry) : null);
    // 31 of the drones are of those told, three drones perhaps of others.
    const isShare = passage.tokens[i + 1]?.text === 'of';
    if (counted !== null) return { from: i, to: counted, id: entry.id, weak: !isShare };
  }
  return null;
}

/** Cheap look: no other token begins words that point. */
function mayPoint(passage: Passage, i: number): boolean {
  const text = passage.tokens[i]?.text ?? '';
  // Two of the helicopters joined the squadron: one of airmen.
  if (text === 'the' && JOINING.has(passage.tokens[i - 1]?.text ?? '')) return false;
  return isNumber(passage, i) || POINTING.has(text) || COUNTING.has(text) || opensSentence(passage, i);
}

const JOINING = wordSet('joined join joins joining');

/** The end of a number of things of a system's class in Hindi (15 ड्रोन, दस और विमान), or of the one that opens a sentence: यान उतरा. */
function countedFrom(passage: Passage, at: number, system: SystemEntry): number | null {
  if (opensSentence(passage, at)) {
    const to = thingAt(passage, at, system);
    if (to !== null) return isAny(passage, at) || !isOfClass(passage, at, system) ? null : to;
  }
  if (!isNumber(passage, at)) return null;
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN; i++) {
    const to = thingAt(passage, i, system);
    // दस और प्रणालियां: of those told; any systems where nothing says so.
    if (to !== null)
      return passage.tokens[i]?.kind !== 'deva' || (isAny(passage, i) && i === at + 1) ? null : to;
    if (!MORE.has(passage.tokens[i]?.text ?? '') && !isNumber(passage, i)) return null;
  }
  return null;
}

/** Tokens back to the system of which English counts things: about three sentences. */
const COUNTED_REACH = 90;

/** The end of a number of things of a system's class in English: 36 aircraft, two more regiments, 19 such jets. */
function countedEnglish(passage: Passage, at: number, system: SystemEntry): number | null {
  if (!isNumber(passage, at)) return null;
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN; i++) {
    const to = thingAt(passage, i, system);
    if (to !== null) return passage.tokens[i]?.kind !== 'latn' || isAny(passage, i) ? null : to;
    if (!MORE_ENGLISH.has(passage.tokens[i]?.text ?? '')) return null;
  }
  return null;
}

const MORE_ENGLISH: ReadonlySet<string> = wordSet('more such new additional further extra of the');

function opensSentence({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.line === true || tokens[at - 1]?.text === '।';
}

/** A word for things of a system's very class: no missile stands for the battery that fires it. */
function isOfClass({ hits, countersByClass }: Passage, at: number, { class: kind }: SystemEntry): boolean {
  return (hits[at] ?? []).some(
    ({ entry }) =>
      entry.type === 'counter' &&
      (countersByClass.get(kind)?.id === entry.id || entry.classes.includes(kind)),
  );
}

const MORE: ReadonlySet<string> = wordSet('और ऐसे ऐसी नए नई अन्य अतिरिक्त लड़ाकू');

/** The end of words that point from a token to things of a system's class. */
function pointedFrom(passage: Passage, at: number, system: SystemEntry): number | null {
  const text = passage.tokens[at]?.text ?? '';
  const isCounting = COUNTING.has(text);
  if (!isCounting && !POINTING.has(text)) return null;
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN; i++) {
    const to = thingAt(passage, i, system);
    if (to !== null) return isCounting && isAny(passage, i) ? null : to;
    const between = passage.tokens[i];
    if (
      between === undefined ||
      !(COUNTING.has(between.text) || isNumber(passage, i) || LIKE.has(between.text))
    )
      return null;
  }
  return null;
}

/** A word for any system, which पहली alone does not point with. */
function isAny({ hits }: Passage, i: number): boolean {
  return hits[i]?.some(({ entry }) => entry.type === 'counter' && ANY.has(entry.id)) ?? false;
}

/** The end of a word for things of a system's class that begins at a token. */
function thingAt({ tokens, hits, countersByClass }: Passage, at: number, system: SystemEntry): number | null {
  for (const { entry, to } of hits[at] ?? []) {
    if (entry.type !== 'counter') continue;
    const isOfClass =
      countersByClass.get(system.class)?.id === entry.id || entry.classes.includes(system.class);
    const isFlying = entry.id === 'aircraft' && FLYING.has(system.class);
    // The fighters are rebels as often; 83 of the fighters are not.
    const isRebels = tokens[at]?.text === 'fighters' && tokens[at - 2]?.text !== 'of';
    const isNamed = entry.id === system.class && !isRebels;
    const isShip = entry.id === 'ship' && SAILING.has(system.class);
    const isMissile = entry.id === 'missile' && system.class === 'sam';
    const isGroup =
      (FIRED.has(system.class) && FIRING.has(entry.id)) ||
      (FLYING.has(system.class) && entry.id === 'squadron');
    // A jet is a weapon, but no system: इस प्रणाली is the launcher told before it.
    const isAny =
      ANY.has(entry.id) && !(entry.id === 'system' && FLYING.has(system.class) && system.class !== 'uav');
    if (isOfClass || isNamed || isFlying || isShip || isMissile || isGroup || isAny) return to;
  }
  return null;
}
