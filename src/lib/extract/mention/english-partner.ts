import type { Kind } from '#lib/event/news-event.ts';
import { isToldBy } from '../act/act.ts';
import { isBackground } from '../act/background.ts';
import { BEING } from '../act/triggers-en.ts';
import { castOf, homeAt } from '../act/cast.ts';
import type { Told } from '../act/cast.ts';
import { isHistory } from '../act/english-history.ts';
import type { Extraction } from '../extraction.ts';
import { sceneAt } from '../act/paragraph-scene.ts';
import { sectionAt } from '../act/sections.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordsOf } from '../read/words-of.ts';
import { wordSet } from '../read/word-set.ts';
import { isOfSale } from './partner.ts';
import { makerOfLead, partiesOf } from './report-parties.ts';
import { withParty } from './with-party.ts';

/** What takes two: who sells, gives, offers or agrees does so with another. */
const EXCHANGE: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'offer',
  'agreement',
  'aid',
  'meeting',
]);
/** What a state does to another, or by going there. */
const TOWARDS: ReadonlySet<Kind> = new Set([
  'sanction',
  'accusation',
  'protest',
  'warning',
  'visit',
  'deployment',
]);
/** What a state does to the one that it fights: Bangkok recalled its envoy. */
const HOSTILE: ReadonlySet<Kind> = new Set(['sanction', 'ceasefire']);
/** Whom a note of protest goes to. */
const ENVOYS = wordSet(
  'ambassador ambassadors envoy envoys diplomat diplomats lodged lodge filed file protested',
);

/** Brought in from elsewhere. */
const MOVED = wordSet(
  'flew flown flies fly sent sends send moved moves brought brings came shipped airlifted',
);

/** Fled to Peru, sailed from Houston, sold it to a Korean firm: from or to where the news is, where no other state is told. */
function isToOther({ evidence, factuality }: Extraction, passage: Passage): boolean {
  const [act, state, ...others] = ['kind', 'countries'].flatMap((name) =>
    evidence.filter(({ field }) => field === name),
  );
  if (act === undefined || state === undefined || others.length > 0 || factuality === 'denied') return false;
  const at = tokenFrom(passage, state.start);
  // Sold the dock to a Korean firm.
  const before = ARTICLES.has(passage.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return state.start > act.end && WAYS.has(passage.tokens[before]?.text ?? '');
}

const WAYS = wordSet('to from');
const ARTICLES = wordSet('a an the');

/** Washington imposed sanctions: in another country's news, on it. What its own crowds do is not. */
function isTowards({ kind, factuality, start, end }: Extraction, passage: Passage): boolean {
  if (!TOWARDS.has(kind) || factuality === 'denied') return false;
  const told = wordsOf(passage, { start, end });
  // Rwanda flew in 300 soldiers: where the news is.
  if (kind === 'deployment')
    return told.some(({ text }, i) => text === 'in' && MOVED.has(told[i - 1]?.text ?? ''));
  return kind !== 'protest' || told.some(({ text }) => ENVOYS.has(text));
}

/** FIFA fined the Malaysian association, Taiwan prosecutors charged three: what a body of no state does, or a prosecutor by law, is no state's act on another. */
function isByBody({ evidence }: Extraction, { tokens, hits }: Passage): boolean {
  const act = evidence.find(({ field }) => field === 'kind');
  if (act === undefined) return false;
  const at = tokenFrom({ tokens }, act.start);
  if (CHARGES.has(tokens[at]?.text ?? '')) return true;
  const body = tokens[at - 1];
  const isOfState = hits[at - 1]?.some(({ entry }) => entry.type === 'country') === true;
  return body?.kind === 'latn' && body.caps && body.text.length > 2 && !isOfState;
}

const CHARGES = wordSet('charged charges indicted indicts');

/** Whom a state fights, and when it did so. */
interface Foe {
  readonly country: string;
  readonly when: string | null;
}

/** Years after which a war told by the way says nothing of who fights whom. */
const WAR_YEARS = 4;

function isOfTime({ when }: Foe, other: string | null): boolean {
  const [a, b] = [when, other].map((date) => /^\d{4}/.exec(date ?? '')?.[0]);
  return a === undefined || b === undefined || Math.abs(Number(a) - Number(b)) <= WAR_YEARS;
}

/** Whom each state fights, of those that the attacks of a report name with one other; the first told. */
function foesIn(extractions: readonly Extraction[], passage: Passage): ReadonlyMap<string, Foe> {
  const foes = new Map<string, Foe>();
  for (const extraction of extractions) {
    const [a, b, ...others] = extraction.countries;
    if (extraction.kind !== 'attack' || a === undefined || b === undefined || others.length > 0) continue;
    if (!isByState(extraction, passage)) continue;
    const when = extraction.when;
    if (!foes.has(a)) foes.set(a, { country: b, when });
    if (!foes.has(b)) foes.set(b, { country: a, when });
  }
  return foes;
}

/** Whether a state attacked: militants who attacked the US consulate in Benghazi are neither of the two. */
function isByState({ evidence }: Extraction, { tokens }: Passage): boolean {
  const act = evidence.find(({ field }) => field === 'kind');
  return evidence.some(({ field, start }) => {
    if (field !== 'countries' || act === undefined) return false;
    const before = tokens[tokenFrom({ tokens }, start) - 1]?.text ?? '';
    return before === 'by' || (start < act.start && !AT.has(before));
  });
}

const AT = wordSet('in at near off');

/** Whom a state acts against, in an attack or, in the news of one of the two, by what foes do. */
function foeOf(
  { kind, when }: Extraction,
  country: string,
  foes: ReadonlyMap<string, Foe>,
  home: string | null,
): string | undefined {
  const told = foes.get(country);
  const foe = told !== undefined && isOfTime(told, when) ? told.country : undefined;
  const isOfHome = foe === home || country === home;
  return kind === 'attack' || (HOSTILE.has(kind) && isOfHome) ? foe : undefined;
}

/** Gunmen stormed a post, forces killed five militants, a bomb went off: no blow of the state that home strikes elsewhere. */
function isOfMilitants(one: Extraction, passage: Passage): boolean {
  return one.kind === 'attack' && wordsOf(passage, one).some(({ text }) => MILITANTS.has(text));
}

const MILITANTS = wordSet(
  'gunmen gunman militants militant insurgents insurgent terrorists terrorist attackers assailants bomber bombers suicide rebels guerrillas bandits bomb blast taliban',
);

/** What a country does by itself, whatever comes of it elsewhere. */
const ALONE: ReadonlySet<Kind> = new Set(['test', 'protest']);

/**
 * Gives each exchange that names one party only the other one, where the report leaves no doubt about it: France has
 * pledged guns, in a report about Armenia; in one about two countries the other of them. The words that tell it are
 * evidence, the last ones before the event. Linear.
 */
export function withEnglishPartners(
  extractions: readonly Extraction[],
  passage: Passage,
): readonly Extraction[] {
  const isWanting = ({ countries, start }: Extraction) =>
    countries.length === 1 && passage.tokens[tokenFrom(passage, start)]?.kind === 'latn';
  if (!extractions.some(isWanting)) return extractions;
  const ofWhole = partiesOf(passage);
  const { entries: systems } = castOf(passage);
  const foes = foesIn(extractions, passage);
  return extractions.map((one) => {
    const [country] = one.countries;
    if (!isWanting(one) || country === undefined) return one;
    const section = sectionAt(passage, tokenFrom(passage, one.start));
    const home = homeAt(passage, tokenFrom(passage, one.start));
    const report = section === null ? ofWhole : { first: section.country, second: null, standsOut: true };
    const named = ALONE.has(one.kind) ? null : namedIn(one, country, passage);
    if (named !== null) return withParty(one, named.value, passage);
    const isSale = isOfSale(one, passage);
    const isGoing = isTowards(one, passage) || isToOther(one, passage);
    const isHomeNews = report?.first === home && isGoing && !isByBody(one, passage);
    const foe = isOfMilitants(one, passage) ? undefined : foeOf(one, country, foes, home);
    const other = foe ?? (isHomeNews ? home : null);
    if (other !== null && other !== country) return withParty(one, other, passage);
    if ((!EXCHANGE.has(one.kind) && !isSale) || isRescue(one) || isOwnAct(one, passage)) return one;
    const isTrade = isSale || one.kind === 'offer' || ACQUIRED.has(one.kind);
    if (report === null || (!report.standsOut && !isTrade)) {
      // Jakarta will pay for its share of the KF-21, in Korean news: its maker is the other one.
      const isMaker = one.systems.some((id) => systems.get(id)?.maker.includes(home ?? '') === true);
      return home !== null && home !== country && isMaker ? withParty(one, home, passage) : one;
    }
    const partner = country === report.first ? report.second : report.first;
    // Germany handed over two launchers, in the news of a state at war with the other that it tells of: to that one, whoever makes them.
    const isAtWar = report.second !== null && foes.get(report.first)?.country === report.second;
    const isAlly = isAtWar && report.first === home && country !== report.first && country !== report.second;
    if (isAlly && (one.kind === 'aid' || one.kind === 'delivery') && one.factuality !== 'denied')
      return isHadBy(one, passage) ? one : withParty(one, report.first, passage);
    if (partner !== null && isOfThird(one, [country, partner], systems)) return one;
    const isOwnMake = one.systems.some((id) => systems.get(id)?.maker.includes(country) === true);
    if (isOwnMake && isTaken(one, passage)) return one;
    // Sweden could sell 150 Gripens, in a report on France and Ukraine: to which of the two is open.
    const isSeller = isOwnMake && ACQUIRED.has(one.kind);
    if (isSeller && report.second !== null && country !== report.first && country !== report.second)
      return one;
    // Brazil ordered four, in Indian news of the Scorpene: of who makes them.
    const maker = one.kind === 'procurement' ? makerOfLead(passage) : null;
    if (country !== report.first && maker !== null && maker !== country)
      return withParty(one, maker, passage);
    if (country !== report.first)
      return report.second === null && isOwnBuyer(one, country, passage)
        ? one
        : withParty(one, report.first, passage);
    return report.second === null || (isOwnMake && ACQUIRED.has(one.kind) && !isGiven(one, passage))
      ? one
      : withParty(one, report.second, passage);
  });
}

/** Norway received two radars: what is bought or had by the state that a paragraph sets out with, where home is not named, is of no two. */
function isOwnBuyer(one: Extraction, country: string, passage: Passage): boolean {
  const { kind, start, end, systems } = one;
  if (!ACQUIRED.has(kind) || isHistory(passage)) return false;
  const clause = { from: tokenFrom(passage, start), to: tokenFrom(passage, end) };
  const { entries, home } = castOf(passage);
  // A Turkish yard delivered it: to whom is open, and so is of whom what home makes is.
  if (systems.some((id) => entries.get(id)?.maker.includes(home ?? '') === true)) return false;
  return isHadBy(one, passage) && sceneAt(passage, clause)?.value === country;
}

/** Norway received two: who has a thing gives it to nobody. */
function isHadBy(one: Extraction, passage: Passage): boolean {
  return wordsOf(passage, one).some(({ text }) => HAVING.has(text));
}

const HAVING = wordSet(
  'received receives ordered orders bought buys purchased acquired leased took procured chose selected',
);

/** The cabinet will meet on Monday, the last boat was commissioned: what a state does by itself. */
function isOwnAct(one: Extraction, { tokens }: Passage): boolean {
  const { kind, start, end } = one;
  if (kind !== 'meeting') return isToldBy(one, '-induct');
  const from = tokenFrom({ tokens }, start);
  const to = Math.min(tokenFrom({ tokens }, end), from + BODY);
  for (let i = from; i < to; i++) if (ASSEMBLIES.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Tokens in which a clause tells who met. */
const BODY = 5;
/** Whose members meet by themselves. */
const ASSEMBLIES = wordSet(
  'cabinet parliament assembly lawmakers senate congress legislature committee senators',
);

/** Tugs pulled her free: whom one saves is no partner. */
function isRescue({ rules }: Extraction): boolean {
  return rules.some((rule) => rule.endsWith('-rescue'));
}

/** Oslo weighs Chinooks, in a report on Norway and Russia: what neither of the two makes is of a third. */
function isOfThird(
  { systems }: Extraction,
  two: readonly string[],
  entries: ReturnType<typeof castOf>['entries'],
): boolean {
  const makers = systems.flatMap((id) => entries.get(id)?.maker ?? []);
  return makers.length > 0 && !makers.some((maker) => two.includes(maker));
}

/** What a country may have of its own makers: Tejas jets for India. */
const ACQUIRED: ReadonlySet<Kind> = new Set(['procurement', 'delivery']);

/** Seoul handed over 12 jets: what a state, not its company, gives goes to another. */
function isGiven({ evidence }: Extraction, { tokens, hits }: Passage): boolean {
  const at = (name: string): number => {
    const told = evidence.find(({ field }) => field === name);
    return told === undefined ? -1 : tokenFrom({ tokens }, told.start);
  };
  const [giver, verb] = [at('countries'), at('kind')];
  const isState = hits[giver]?.some(({ entry }) => entry.type === 'country') === true;
  return (
    isState &&
    giver < verb &&
    GIVING.has(tokens[verb]?.text ?? '') &&
    !BEING.has(tokens[verb - 1]?.text ?? '')
  );
}

/** The Russian air force took delivery of its first Su-57: what a state has from its own makers. */
function isTaken({ kind, evidence }: Extraction, { tokens }: Passage): boolean {
  const act = evidence.find(({ field }) => field === 'kind');
  return (
    ACQUIRED.has(kind) &&
    act !== undefined &&
    TAKING.has(tokens[tokenFrom({ tokens }, act.start)]?.text ?? '')
  );
}

const TAKING = wordSet(
  'took takes received receives inducted inducts commissioned commissions accepted accepts',
);

const GIVING = wordSet('handed hands delivered delivers supplied supplies shipped ships sold sells');

/** Another country of which the words of an English exchange name a place: cleared 20 jets for Manila. */
function namedIn(
  { start, end, evidence }: Extraction,
  country: string,
  passage: Passage,
): Told<string> | null {
  const { named } = castOf(passage);
  const [from, to] = [tokenFrom(passage, start), tokenFrom(passage, end)];
  const act = evidence.find(({ field }) => field === 'kind');
  const trigger =
    act === undefined
      ? { from, to: from }
      : { from: tokenFrom(passage, act.start), to: tokenFrom(passage, act.end) };
  for (let i = firstFrom(named, from); i < named.length && (named[i] as Told<string>).from < to; i++) {
    const told = named[i] as Told<string>;
    const isBehind = isBackground(passage, told, { clause: { from, to }, trigger });
    if (told.value !== country && isPlace(passage, told) && !isBehind) return told;
  }
  return null;
}

/** A place of an English text, not a person's name: Wellington Koo. */
function isPlace({ tokens }: Passage, { from, to }: Told<string>): boolean {
  return tokens[from]?.kind === 'latn' && tokens[to]?.capital !== true;
}
