import { englishVerbAt } from '../clause/english-verb.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { State } from './office-held.ts';
import { stateOf } from './office-held.ts';
import { HOME, homeOf } from './home.ts';
import { placeRole } from './places.ts';
import { speakerOf } from './speaker.ts';
import type { NameHit } from './survey.ts';
import { onceFor } from '../read/once-for.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import { firstFrom } from '../read/first-from.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * The country that a name tells: by name or seat always, by a capital that stands for its state or a
 * city that someone goes to, by an organisation or office of one.
 */
export function nationOf(passage: Passage, names: readonly NameHit[], n: number): string | null {
  const { entry, from, to } = names[n] as NameHit;
  switch (entry.type) {
    case 'country': {
      if (isBesideOther(passage, names, n)) return null;
      // राष्ट्रपति भवन: in the news of another state its own.
      if (entry.how === 'seat' && entry.id === HOME && passage.tokens[to - 1]?.text === 'भवन')
        return homeOf(names, passage) ?? HOME;
      if (entry.how === 'name' || entry.how === 'seat') return entry.id;
      if (isUnionSeat(passage, names, n)) return null;
      const role = placeRole(passage, { from, to });
      const isParty = role === 'goal' || role === 'target' || role === 'owner';
      const isActing = role === 'state' && (entry.how === 'capital' || isAgent(passage, { from, to }));
      return isParty || isActing ? entry.id : null;
    }
    case 'organisation':
      if (entry.common) return ownerOf(passage, names, n);
      // स्पेन की एयरबस, Australia's Thales: by that name alone its own.
      return entry.country === null ? null : (ownerBefore(passage, names, n)?.id ?? entry.country);
    case 'office':
      if (entry.country !== null || isCentral(passage, from)) return entry.country ?? HOME;
      return entry.role === 'state' ? (speakerOf(passage, names, n)?.id ?? null) : null;
    default:
      return null;
  }
}

/** Hungary accused Brussels: the seat of the European Union, where nothing happens in the town and no word tells of Belgium. */
export function isUnionSeat(passage: Passage, names: readonly NameHit[], n: number): boolean {
  const { entry, from, to } = names[n] as NameHit;
  if (entry.type !== 'country' || entry.id !== UNION_SEAT || entry.how !== 'capital') return false;
  const role = placeRole(passage, { from, to });
  if (role === 'site' || role === 'goal' || role === 'dateline' || tellsOfItsState(names)) return false;
  return passage.tokens[from]?.kind === 'deva' || actsAlone(passage, { from, to });
}

/** Accused Brussels, Brussels fined; not the mayor of Brussels, a Brussels court, Paris, Berlin and Brussels. */
function actsAlone(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  if (OF_TOWN.has(tokens[from - 1]?.text ?? '')) return false;
  const next = tokens[to];
  const isWord = next?.kind === 'latn' && !BEHIND_SEAT.has(next.text);
  return !isWord || englishVerbAt(passage, to, to + 1) !== null;
}

/** Before a town, or a name that is told with others. */
const OF_TOWN = wordSet('of from in near to into through via around outside across at and , the a');
/** What may follow the name of who acts or is acted on. */
const BEHIND_SEAT = wordSet(
  'of for with over on in at to by as that is was has had will would may could can after before',
);

const UNION_SEAT = 'BE';

/** Whether a text names that state but by its capital. */
const tellsOfItsState = onceFor((names: readonly NameHit[]): boolean =>
  names.some(({ entry }) => entry.type === 'country' && entry.id === UNION_SEAT && entry.how !== 'capital'),
);

/** असम ने, Kerala sent: a part of a state acts for it where it is the subject. */
function isAgent({ tokens }: Passage, { from, to }: Range): boolean {
  if (tokens[from]?.kind === 'deva') return tokens[to]?.text === 'ने';
  const before = tokens[from - 1];
  return before === undefined || tokens[from]?.line === true || before.text === '.';
}

/** चीन के पड़ोसी वियतनाम ने, China's rival Japan, Ethiopia, a neighbour of Kenya: by whom another is told takes no part. */
export function isBesideOther({ tokens }: Passage, names: readonly NameHit[], n: number): boolean {
  const { from, to, entry } = names[n] as NameHit;
  if (isBorrowedFlag(tokens, to, entry.id)) return true;
  if (tokens[from]?.kind === 'latn' && (isAfterNeighbour(tokens, from) || isRaised(tokens, { from, to })))
    return true;
  if (isOfBorder(tokens, to) || isLeft(tokens, to) || isOfMedia(tokens, to)) return true;
  if (tokens[to]?.text !== 'के' && tokens[to]?.text !== "'") return false;
  const other = names[n + 1];
  if (other?.entry.type !== 'country' || other.from - to > BESIDE) return false;
  for (let i = to + 1; i < other.from; i++) if (NEIGHBOURS.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Raised Taiwan in a call with Trump, discussed Ukraine with Xi: of whom two others talk. */
function isRaised(tokens: Passage['tokens'], { from, to }: Range): boolean {
  return RAISED.has(tokens[from - 1]?.text ?? '') && WITH.has(tokens[to]?.text ?? '');
}

const RAISED = wordSet('raised raise raises raising discussed discuss discusses discussing');
const WITH = wordSet('with in at during by when');

/** …, a neighbour of, …, an ally of. */
function isAfterNeighbour(tokens: Passage['tokens'], from: number): boolean {
  const of = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  if (tokens[of]?.text !== 'of' || !NEIGHBOURS.has(tokens[of - 1]?.text ?? '')) return false;
  for (let i = of - 2; i >= of - BESIDE; i--) {
    if (tokens[i]?.text === ',') return true;
    if (tokens[i]?.kind === 'mark') return false;
  }
  return false;
}

/** भूटान से लौटकर घायलों से मिले: whence one is back, or through which one came. */
function isLeft(tokens: Passage['tokens'], to: number): boolean {
  return tokens[to]?.text === 'से' && BACK_FROM.has(tokens[to + 1]?.text ?? '');
}

const BACK_FROM = wordSet('लौटकर होकर');

/** इजराइली मीडिया के मुताबिक: whose papers tell it. */
function isOfMedia(tokens: Passage['tokens'], to: number): boolean {
  if (!MEDIA.has(tokens[to]?.text ?? '')) return false;
  return tokens.slice(to + 1, to + SOURCE).some(({ text }) => TELLING.has(text));
}

const MEDIA = wordSet('मीडिया अखबार अखबारों चैनल समाचार न्यूज');
/** Tokens from such a paper to the word that quotes it. */
const SOURCE = 5;
const TELLING = wordSet('मुताबिक अनुसार हवाले');

/** भारत से लगी सीमा पर: which border it was at; not भारत से लगी सीमा बंद की. */
function isOfBorder(tokens: Passage['tokens'], to: number): boolean {
  if (tokens[to]?.text !== 'से' || !BORDERING.has(tokens[to + 1]?.text ?? '')) return false;
  for (let i = to + 2; i < to + BORDER; i++)
    if (tokens[i]?.text === 'सीमा') return AT_BORDER.has(tokens[i + 1]?.text ?? '');
  return false;
}

/** Tokens from a country to the border with it. */
const BORDER = 6;
const AT_BORDER = wordSet('पर के में से');
const BORDERING = wordSet('लगी लगे लगती लगते लगने सटी सटे सटा');

/** A Marshall Islands-flagged tanker, लाइबेरिया के झंडे वाला जहाज: the flag of a state that lends it to ships of others takes no part. */
function isBorrowedFlag(tokens: Passage['tokens'], to: number, state: string): boolean {
  if (!FLAG_LENDERS.has(state)) return false;
  const flag = BESIDE_FLAG.has(tokens[to]?.text ?? '') ? to + 1 : to;
  return FLAGS.has(tokens[flag]?.text ?? '');
}

/** States with an open registry. */
const FLAG_LENDERS: ReadonlySet<string> = new Set(
  'PA LR MH BS BB BZ AG VC KN CK KM VU PW TV GA GM SL TG MT CY BM KY'.split(' '),
);
const BESIDE_FLAG = wordSet('- के का की');
const FLAGS = wordSet('flagged flag registered झंडे झंडा ध्वज ध्वजवाहक ध्वजांकित');

/** Tokens from a country to the one that is its neighbour. */
const BESIDE = 5;
const NEIGHBOURS = wordSet(
  'पड़ोसी सहयोगी मित्र प्रतिद्वंद्वी neighbour neighbor neighbours ally allies rival rivals partner friend',
);

/**
 * The country named right beside an organisation that every state has: रूसी रक्षा मंत्रालय, Russia's Ministry of Defence,
 * the Supreme Court of Kenya.
 */
export function ownerBefore(passage: Passage, names: readonly NameHit[], n: number): State | null {
  return stateOf(passage, names[n] as NameHit, names[n - 1], names[n + 1]);
}

/**
 * The state of a ministry, army or court: the one named right beside it; else, of those that the lexicon gives a usual
 * owner (the Supreme Court) and of any in Hindi, the one told with it before or that whose news the report is.
 */
export function ownerOf(passage: Passage, names: readonly NameHit[], n: number): string | null {
  const { entry, from, to } = names[n] as NameHit;
  const owner = ownerBefore(passage, names, n)?.id ?? ownerWithin(passage, from, to);
  if (owner !== null) return owner;
  const usual = entry.type === 'organisation' ? entry.country : null;
  const isHindi = passage.tokens[from]?.kind === 'deva';
  // The Supreme Court of Victoria: of a state that no list has.
  if ((usual === null && !isHindi) || isOfUnknown(passage, to)) return null;
  const told = ownerTold(passage, names, n);
  if (told !== null) return told;
  const home = withHouse(passage, names, n, homeOf(names, passage)) ?? usual ?? usualHome(names, passage);
  const sentence = sentenceAt(passage, from);
  for (let k = firstFrom(names, sentence.from); k < names.length; k++) {
    const { entry, from: at } = names[k] as NameHit;
    if (at >= from) break;
    if (entry.type === 'country' && entry.how === 'name' && entry.id !== home) return null;
  }
  return home;
}

/** A Senate that votes to arm Taiwan is none of Taiwan's: no body of home's where its sentence tells of home, which has none of the name. */
function withHouse(
  passage: Passage,
  names: readonly NameHit[],
  n: number,
  home: string | null,
): string | null {
  const { entry, to } = names[n] as NameHit;
  if (home === null || HOUSES.get(entry.id)?.has(home) !== false) return home;
  const end = sentenceAt(passage, to).to;
  for (let k = n + 1; k < names.length && (names[k] as NameHit).from < end; k++)
    if ((names[k] as NameHit).entry.id === home) return null;
  return home;
}

/** States with a chamber of the name that the lexicon gives one of them. */
const HOUSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'us-senate',
      'US AG AR AU BB BE BO BR BS BZ CA CD CG CI CL CM CO CZ DO ES FR GA GD GQ HT IE IT JM KE KH KZ LC LS MG MM MX NA NG NL PH PK PL PY RO RW SN SO SZ TD TH TT UY UZ ZW',
    ],
    ['us-house', 'US AG AU BB BY BZ CO CY ET FJ GD GM ID JM JP LC LR LY MA MT MM NG NP NZ PH SO TH TT YE ZW'],
  ].map(([id = '', codes = '']) => [id, new Set(codes.split(' '))]),
);

/** The country within its name: Supreme Court of India. */
function ownerWithin({ hits }: Passage, from: number, to: number): string | null {
  for (let i = from; i < to; i++)
    for (const { entry } of hits[i] ?? []) if (entry.type === 'country') return entry.id;
  return null;
}

function isOfUnknown({ tokens }: Passage, to: number): boolean {
  return tokens[to]?.text === 'of' && tokens[to + 1]?.capital === true;
}

/** Tokens back to the ministry or army that is spoken of again. */
const OWNED = 80;

/** रूसी रक्षा मंत्रालय ने कहा … रक्षा मंत्रालय ने बताया: the same one's again. */
function ownerTold(passage: Passage, names: readonly NameHit[], n: number): string | null {
  const { entry, from } = names[n] as NameHit;
  for (let k = n - 1; k >= 0 && from - (names[k] as NameHit).to <= OWNED; k--)
    if ((names[k] as NameHit).entry === entry) {
      const owner = ownerBefore(passage, names, k);
      if (owner !== null) return owner.id;
    }
  return null;
}

/** केंद्रीय पेट्रोलियम मंत्री, Union Steel Minister: of home's own government, where its lists name no state's. */
function isCentral({ tokens }: Passage, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - PORTFOLIO); i--) {
    const text = tokens[i]?.text ?? '';
    if (CENTRAL.has(text)) return true;
    if (tokens[i]?.kind === 'mark' || CASES.has(text)) return false;
  }
  return false;
}

/** Words of what a minister is of: केंद्रीय पेट्रोलियम एवं प्राकृतिक गैस मंत्री. */
const PORTFOLIO = 6;
const CASES = wordSet('ने को से का के की में पर तक कि the of and');
const CENTRAL = wordSet('केंद्रीय केन्द्रीय union');

/** Whose news a Hindi report is where nothing says so: home's, unless it begins with others. */
export function usualHome(names: readonly NameHit[], passage: Passage): string | null {
  return isAbroad(names, passage) ? null : HOME;
}

/** चीन-पाकिस्तान: …, a report on other states by its first sentence: an unnamed ministry is none of home's. */
const isAbroad = onceFor((names: readonly NameHit[], passage: Passage): boolean => {
  const head = passage.sentences[0]?.to ?? 0;
  const codes = new Set<string>();
  for (const { entry, from } of names) {
    if (from >= head) break;
    if (entry.type === 'country' && entry.how === 'name') codes.add(entry.id);
  }
  return codes.size > 1 && !codes.has(HOME);
});
