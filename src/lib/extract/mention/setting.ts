import { JOINT } from '../act/act.ts';
import { castOf } from '../act/cast.ts';
import { isHistory, titlePair } from '../act/english-history.ts';
import { headPair } from '../act/head-pair.ts';
import { pointedScene } from '../act/paragraph-scene.ts';
import type { Told } from '../act/cast.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Evidence } from '#lib/event/news-event.ts';
import type { Extraction, TextSpan } from '../extraction.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { tokenFrom } from '../read/token-from.ts';
import { within } from '../read/within.ts';
import { wordsOf } from '../read/words-of.ts';
import { wordSet } from '../read/word-set.ts';
import { partiesOf } from './report-parties.ts';
import type { Setting } from './report-setting.ts';
import { HOME, settingOf, settingOfSection } from './report-setting.ts';
import { evidenceAt } from './evidence.ts';
import { isBlow } from './partner.ts';

/** Sentences after which what a report told last of others is over. */
const REACH = 3;

/** Rule of an event whose countries its report tells elsewhere; merging does not go by them. */
export const SETTING_RULE = 'countries-setting';

/**
 * Gives each event that names no country, or only whom it buys from, the one whose news it is: that of its own home words, that of the
 * report, or, where a report tells of several countries, those of the event right before it. The words that tell
 * it are evidence, wherever they stand. Linear.
 */
export function withSetting(extractions: readonly Extraction[], passage: Passage): readonly Extraction[] {
  const isWanting = (one: Extraction) =>
    one.countries.length === 0 ||
    isFromSeller(one, passage) ||
    isWithOne(one, passage) ||
    isHostAlone(one, passage);
  if (!extractions.some((one) => isWanting(one) || sceneOf(passage, one) !== null)) return extractions;
  const ofWhole = settingOf(passage);
  const makers = makersTold(passage);
  const told: Extraction[] = [];
  let last: Extraction | undefined;
  /** The last that sides take part in: what Britain did meanwhile makes it no party to a truce in Geneva. */
  let sided: Extraction | undefined;
  /** Those whose host is one of the sides that were told before: talks of India and Russia in Sochi. */
  const atHome = new Set<Extraction>();
  /** The last trade in each system. */
  const deals = new Map<string, Extraction>();
  for (const extraction of extractions) {
    const setting = settingOfSection(passage, extraction) ?? ofWhole;
    const own = withBuyer(extraction, setting, passage);
    const sides = sidesBefore(own, { last, sided, atHome }, passage);
    const full =
      extraction.countries.length === 0
        ? settled(extraction, last, { setting, makers, atHome, deals }, passage)
        : withScene(withGuests(own, sides, passage), passage);
    if (sides !== null && own.countries.every((code) => sides.countries.includes(code))) atHome.add(full);
    told.push(full);
    if (isTrade(full) && full.countries.length > 1) for (const id of full.systems) deals.set(id, full);
    if (full.countries.length > 0) last = full;
    if (full.countries.length > 0 && OF_SIDES.has(full.kind)) sided = full;
  }
  return told;
}

/** अमेरिका से 31 ड्रोन खरीदे जाएंगे, अमेरिका के साथ करार हुआ: where only with whom is told, the other is the country whose news it is. */
function withBuyer(extraction: Extraction, setting: Setting | null, passage: Passage): Extraction {
  const [seller] = extraction.countries;
  if (setting === null || setting.country === seller) return extraction;
  if (!isFromSeller(extraction, passage) && !isWithOne(extraction, passage)) return extraction;
  const full = withCountries(extraction, [setting.country], [setting.span], passage);
  return { ...full, countries: [...extraction.countries, setting.country] };
}

function sceneOf(passage: Passage, { start, end }: TextSpan): Told<string> | null {
  return pointedScene(passage, { from: tokenFrom(passage, start), to: tokenFrom(passage, end) });
}

/** The army agreed to a US plan, sold parts to the island: with the state of its paragraph, where nothing names that. */
function withScene(extraction: Extraction, passage: Passage): Extraction {
  const scene = sceneOf(passage, extraction);
  if (scene === null || extraction.countries.length > 1 || extraction.countries.includes(scene.value))
    return extraction;
  const full = withCountries(extraction, [scene.value], [spanOf(passage, scene)], passage);
  return { ...full, countries: [...extraction.countries, scene.value] };
}

/** What sides take part in. */
const OF_SIDES: ReadonlySet<string> = new Set([...JOINT, 'attack', 'deployment']);

/** मलेशिया में युद्धविराम हुआ, चीन की मध्यस्थता में वार्ता हुई: only where it was or who brought it about is told. */
function isHostAlone(
  { kind, name, countries, place, actors, start, end }: Extraction,
  passage: Passage,
): boolean {
  // A summit that has a name has its guests with it.
  if (!JOINT.has(kind) || name !== null || countries.length === 0) return false;
  // Whose president met there is not told either.
  if (actors.some(({ office }) => office === null)) return false;
  const clause = { from: tokenFrom(passage, start), to: tokenFrom(passage, end) };
  const isEnglish = passage.tokens[clause.from]?.kind === 'latn';
  // Talks in Delhi, in Indian news, are its own.
  if (isEnglish && (!isOfBoth(passage, clause) || countries.includes(castOf(passage).home ?? '')))
    return false;
  const told = within(castOf(passage).countries, clause);
  const last = told.at(-1);
  if (last === undefined) return countries.length === 1 && place?.country === countries[0];
  return isBroker(passage, last);
}

/** Talks were held, a truce signed in Geneva, commanders met: an English clause that begins with what or whom two sides had there. */
function isOfBoth({ tokens }: Passage, { from, to }: Range): boolean {
  const head = Math.min(to, from + HEAD);
  for (let i = from; i < head; i++) if (OF_BOTH.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const HEAD = 4;
const OF_BOTH = wordSet(
  'talks negotiations truce ceasefire armistice accord accords pact meeting summit commanders delegates delegations negotiators envoys sides parties',
);

function isBroker({ tokens }: Passage, { to }: Told<string>): boolean {
  return tokens[to]?.text === 'की' && BROKERED.has(tokens[to + 1]?.text ?? '');
}

const BROKERED = wordSet('मध्यस्थता पहल');

/** The sides of the event before it, for one of which only the host or go-between is told; else null. */
function sidesBefore(
  extraction: Extraction,
  {
    last,
    sided,
    atHome,
  }: {
    readonly last: Extraction | undefined;
    readonly sided: Extraction | undefined;
    readonly atHome: ReadonlySet<Extraction>;
  },
  passage: Passage,
): Pick<Extraction, 'countries' | 'evidence'> | null {
  const at = sentenceAt(passage, extraction.start);
  const near = [sided, last].find((one) => one !== undefined && at - sentenceAt(passage, one.start) <= REACH);
  if (near === undefined || !isHostAlone(extraction, passage)) return null;
  // A peace accord was signed in Abidjan: in a state's history, of its own sides, unless others just met it.
  const { home, countries: told } = castOf(passage);
  const isOfOther = passage.tokens[tokenFrom(passage, extraction.start)]?.kind !== 'latn' && home !== HOME;
  const isOfOne = isOfOther
    ? headPair(passage, told) === null
    : isHistory(passage) && titlePair(passage, told) === null;
  const own = isOfOne ? home : null;
  if (own !== null && !(JOINT.has(near.kind) && near.countries.includes(own)))
    return { countries: [own], evidence: homeEvidence(passage, own, extraction) };
  // जॉर्डन, इथियोपिया और ओमान की यात्रा पर रहे। अम्मान में शाह से मिले: of those visited the one where that was.
  const isTour = near.kind === 'visit' && near.countries.length > 2;
  const countries = isTour
    ? near.countries.slice(0, 1)
    : atHome.has(near)
      ? near.countries
      : partiesIn(near, passage);
  return { countries, evidence: near.evidence };
}

/** The words that name a state first. */
function homeEvidence(passage: Passage, home: string, { report }: Extraction): readonly Evidence[] {
  const { countries, named } = castOf(passage);
  const isIt = ({ value }: Told<string>) => value === home;
  const told = countries.find(isIt) ?? named.find(isIt);
  return told === undefined ? [] : [evidenceAt(passage.source, spanOf(passage, told), 'countries', report)];
}

/** Those sides are the ones who met there. */
function withGuests(
  extraction: Extraction,
  sides: Pick<Extraction, 'countries' | 'evidence'> | null,
  passage: Passage,
): Extraction {
  const guests = sides?.countries.filter((code) => !extraction.countries.includes(code)) ?? [];
  if (sides === null || guests.length === 0) return extraction;
  const spans = sides.evidence.filter(({ field }) => field === 'countries');
  const full = withCountries(extraction, guests, spans, passage);
  return { ...full, countries: [...extraction.countries, ...guests] };
}

const TRADE: ReadonlySet<string> = new Set(['procurement', 'delivery']);

/** अक्टूबर में अमेरिका के साथ समझौते पर हस्ताक्षर हुए, उन्होंने बुश के साथ करार पर सहमति बनाई: what takes two, told in Hindi of one of them only. */
function isWithOne({ kind, countries, start, end }: Extraction, passage: Passage): boolean {
  if (!(JOINT.has(kind) || kind === 'procurement') || countries.length !== 1) return false;
  const { tokens } = passage;
  const [from, to] = [tokenFrom(passage, start), tokenFrom(passage, end)];
  if (tokens[from]?.kind === 'latn') return false;
  const words = tokens.slice(from, to).map(({ text }) => text);
  const at = words.findIndex((text, i) => text === 'साथ' && words[i - 1] === 'के');
  const told = within(castOf(passage).countries, { from, to });
  // Whoever is told behind it, or acts by name, is the other one.
  return (
    at >= 0 && told.every((one) => one.to <= from + at) && !words.includes('ने') && !words.includes('बीच')
  );
}

/** A purchase or delivery of which nothing is told but from whom. */
function isFromSeller(extraction: Extraction, passage: Passage): boolean {
  const { kind, countries, evidence, actors } = extraction;
  if (!(TRADE.has(kind) || isToBuy(extraction, passage)) || countries.length !== 1) return false;
  const spans = evidence.filter(({ field }) => field === 'countries');
  // एयरबस को ऑर्डर दिया: to whom an order goes sells.
  const isOrdered = (end: number): boolean =>
    kind === 'procurement' && passage.tokens[tokenFrom(passage, end)]?.text === 'को';
  if (
    spans.length > 0 &&
    spans.every((span) => isOrdered(span.end)) &&
    holdsOrder(passage, spans[0] as Evidence)
  )
    return true;
  if (actors.length > 0) return false;
  return (
    spans.length > 0 &&
    spans.every(({ start, end }) => {
      const [first, after] = [tokenFrom(passage, start), tokenFrom(passage, end)];
      // From a Canadian firm.
      const before = ARTICLES.has(passage.tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
      return passage.tokens[after]?.text === 'से' || passage.tokens[before]?.text === 'from';
    })
  );
}

/** चीन से विमान खरीदने को मंजूरी दी गई: what is decided on is a purchase. */
function isToBuy({ kind, start, end }: Extraction, passage: Passage): boolean {
  return kind === 'decision' && wordsOf(passage, { start, end }).some(({ text }) => BUYING.has(text));
}

const BUYING = wordSet('खरीदने खरीद');

/** एयरबस को 500 विमानों का ऑर्डर दिया. */
function holdsOrder({ tokens }: Passage, { end }: TextSpan): boolean {
  const at = tokenFrom({ tokens }, end);
  const words = tokens.slice(at, at + ORDER).map(({ text }) => text);
  const order = words.findIndex((text) => ORDERS.has(text));
  return order >= 0 && words.slice(order).some((text) => GIVEN.has(text));
}

/** Tokens from a seller to the verb of its order at most. */
const ORDER = 12;
const ORDERS = wordSet('ऑर्डर आर्डर ठेका अनुबंध');
const GIVEN = wordSet('दिया दिए दे देगा देगी देने');

function isTrade({ kind }: Extraction): boolean {
  return TRADE.has(kind) || kind === 'offer';
}

/** Sentences back to a deal that goes on. */
const DEAL_REACH = 8;

const ARTICLES = wordSet('a an the its');

function settled(
  extraction: Extraction,
  last: Extraction | undefined,
  {
    setting,
    makers,
    atHome,
    deals,
  }: {
    readonly setting: Setting | null;
    readonly makers: MakersTold;
    readonly atHome: ReadonlySet<Extraction>;
    readonly deals: ReadonlyMap<string, Extraction>;
  },
  passage: Passage,
): Extraction {
  // एस-400 का करार हुआ। एस-400 ने विमान गिराया। पांच और खरीदने पर बातचीत है: of those who deal in it, whoever it was used on since.
  const deal = isTrade(extraction) ? deals.get(extraction.systems[0] ?? '') : undefined;
  const isGoingOn =
    deal !== undefined &&
    sentenceAt(passage, extraction.start) - sentenceAt(passage, deal.start) <= DEAL_REACH;
  if (isGoingOn && last !== undefined && !isTrade(last)) {
    const spans = deal.evidence.filter(({ field }) => field === 'countries');
    return withCountries(extraction, deal.countries, spans, passage);
  }
  if (isOfBloc(passage, extraction)) return extraction;
  const home = homeWordIn(passage, extraction) ?? homeBodyAt(passage, extraction);
  const country = castOf(passage).home ?? HOME;
  const canBeHome = setting === null || setting.country === country || !setting.alone;
  // पुलिस tells of home by itself, of another state only by that one's name.
  const proof = country === HOME || setting?.country !== country ? home : setting.span;
  if (home !== null && proof !== null && canBeHome)
    return withCountries(extraction, [country], [proof], passage);
  const isNear =
    last !== undefined &&
    sentenceAt(passage, extraction.start) - sentenceAt(passage, last.start) <= REACH &&
    !isApart(passage, extraction);
  const scene = sceneOf(passage, extraction) ?? sceneAt(passage, extraction, country);
  if (scene !== null) return withCountries(extraction, [scene.value], [spanOf(passage, scene)], passage);
  // The talks collapsed a day later: of those who held them.
  if (isNear && JOINT.has(last.kind) && last.countries.length > 1 && isTheirs(passage, extraction)) {
    const spans = last.evidence.filter(({ field }) => field === 'countries');
    return withCountries(extraction, partiesIn(last, passage), spans, passage);
  }
  const maker = makers.of(extraction);
  // भारत और रूस के बीच घोषणा हुई। अक्टूबर में एस-400 का करार हुआ: what one of two makes is theirs, whose news it is or not, and so
  // is what takes two.
  const isAfterTwo = isNear && last.countries.length === 2;
  const isOfTwo = isAfterTwo && TRADE.has(extraction.kind) && last.countries.includes(maker?.value ?? '');
  const isOfSides = last !== undefined && (JOINT.has(last.kind) || last.kind === 'visit');
  const isJoint = isAfterTwo && isOfSides && JOINT.has(extraction.kind);
  if (setting?.alone === true && !isOfTwo && !isJoint)
    return withCountries(extraction, [setting.country], [setting.span], passage);
  // नासा के साथ बना निसार छोड़ा गया। गगनयान का परीक्षण होगा: who makes it tries it out.
  // ड्रोन मार गिराए। आकाश-एनजी का परीक्षण हुआ: nor does whom it was used on before.
  const isOthersToo = last?.kind === 'attack' || last?.countries.includes(maker?.value ?? '') !== true;
  if (extraction.kind === 'test' && maker !== null && isOthersToo)
    return withCountries(extraction, [maker.value], [spanOf(passage, maker)], passage);
  if (TRADE.has(extraction.kind) && maker !== null) {
    // रोसोबोरोनएक्सपोर्ट ने कहा। चौथी रेजिमेंट 2026 में मिलेगी: whose firm only spoke does not deal with itself.
    const isSpeaker = last?.kind === 'statement' && last.countries.every((code) => code === maker.value);
    const isFree = last?.countries.includes(maker.value) !== true || isSpeaker;
    const own = makers.buyer?.value === maker.value ? null : makers.buyer;
    const buyer = own ?? (isSpeaker ? mostToldBut(passage, maker.value) : null);
    if (isFree && buyer !== null) {
      const spans = [buyer, maker].map((told) => spanOf(passage, told));
      return withCountries(extraction, [buyer.value, maker.value], spans, passage);
    }
  }
  const at = sentenceAt(passage, extraction.start);
  const isOther =
    last !== undefined &&
    sentenceAt(passage, last.start) < at &&
    (!leansBack(passage, extraction) || isOfAnother(passage, extraction, last));
  const { home: own } = castOf(passage);
  // जेद्दा में युद्धविराम हुआ। विद्रोहियों ने शहर पर कब्जा किया: what another state was told of last is none of it. Indian
  // reports tell much of others.
  const isBack =
    own !== null &&
    own !== HOME &&
    last !== undefined &&
    (!last.countries.includes(own) || (last.countries.length > 1 && !TWO_SIDED.has(extraction.kind))) &&
    isOtherHindi(passage, extraction, last);
  const isOwn = own !== null && (opensParagraph(passage, at) || isOther || isBack);
  const two = betweenTwo(extraction, passage);
  if (two !== null)
    return withCountries(
      extraction,
      two.map(({ value }) => value),
      two.map((told) => spanOf(passage, told)),
      passage,
    );
  const main = own === null ? mainOf(passage) : null;
  if (
    isNear &&
    main !== null &&
    !last.countries.includes(main.value) &&
    isOtherHindi(passage, extraction, last)
  )
    return withCountries(extraction, [main.value], [spanOf(passage, main)], passage);
  if (isNear && !isOwn) {
    const spans = last.evidence.filter(({ field }) => field === 'countries');
    const parties = atHome.has(last) ? last.countries : partiesIn(last, passage);
    return withCountries(extraction, besideBody(extraction, parties, passage), spans, passage);
  }
  return setting === null
    ? extraction
    : withCountries(extraction, [setting.country], [setting.span], passage);
}

/** The state that a report tells of most, but for one; null where two are told as often. */
function mostToldBut(passage: Passage, other: string): Told<string> | null {
  const { countries } = castOf(passage);
  const counts = new Map<string, number>();
  for (const { value } of countries) if (value !== other) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] === second?.[1]) return null;
  return countries.find(({ value }) => value === first[0]) ?? null;
}

/** China protested. The bloc imposed its first sanctions in 2014: of no state that was told before it. */
function isOfBloc({ tokens }: Passage, { start }: TextSpan): boolean {
  const first = tokenFrom({ tokens }, start);
  return tokens[first]?.text === 'the' && BLOCS.has(tokens[first + 1]?.text ?? '');
}

const BLOCS = wordSet('bloc eu alliance');

/** The talks, the truce: an English clause that begins with what two sides had, or and with it. */
function isTheirs({ tokens }: Passage, { start }: TextSpan): boolean {
  const first = tokenFrom({ tokens }, start);
  const the = tokens[first]?.text === 'and' || tokens[first]?.text === 'but' ? first + 1 : first;
  return tokens[the]?.text === 'the' && OF_BOTH.has(tokens[the + 1]?.text ?? '');
}

/** What goes on between those that were told last. */
const TWO_SIDED: ReadonlySet<string> = new Set([...JOINT, ...TRADE, 'attack', 'visit', 'offer']);

function mainOf(passage: Passage): Told<string> | null {
  const { countries } = castOf(passage);
  const [main] = countries;
  if (main === undefined) return null;
  const counts = new Map<string, number>();
  for (const { value } of countries) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return most >= 3 && (counts.get(main.value) ?? 0) >= 0.75 * most ? main : null;
}

/** The two of a report on them, for a fight, a truce or talks that a Hindi clause tells without either: फिर झड़पें हुईं. */
function betweenTwo(extraction: Extraction, passage: Passage): readonly Told<string>[] | null {
  const isTalks =
    JOINT.has(extraction.kind) && passage.tokens[tokenFrom(passage, extraction.start)]?.kind !== 'latn';
  return isTalks || isBlow(extraction, passage) ? headPair(passage, castOf(passage).countries) : null;
}

/** Who took part in an event, without the state that only lent it a city: कजान में मोदी और शी मिले। यात्रा बहाल हुई. */
function partiesIn({ countries, place, start, end, rules }: Extraction, passage: Passage): readonly string[] {
  const host = place?.country;
  const least = rules.includes(SETTING_RULE) ? 2 : 3;
  if (countries.length < least) return countries;
  const clause = { from: tokenFrom(passage, start), to: tokenFrom(passage, end) };
  const told = within(castOf(passage).countries, clause);
  const last = told.at(-1);
  // रूस की मध्यस्थता से युद्धविराम हुआ। झड़पें फिर शुरू हुईं: nor those that only brought it about.
  const brokers = last !== undefined && isBroker(passage, last) ? told.map(({ value }) => value) : [];
  const isParty = told.some(({ value }) => value === host);
  const parties = countries.filter((code) => !brokers.includes(code) && (isParty || code !== host));
  return parties.length > 0 ? parties : countries;
}

/**
 * Of two sides told before the one that is left where a union of states is in the place of the other: अमेरिका ने रूस पर प्रतिबंध लगाए।
 * यूरोपीय संघ ने भी मंजूरी दी; ब्रिटेन से करार हुआ। यूरोपीय संघ के साथ भी होगा.
 */
function besideBody(
  { start, end }: TextSpan,
  parties: readonly string[],
  passage: Passage,
): readonly string[] {
  const { tokens, hits } = passage;
  if (parties.length !== 2) return parties;
  const to = tokenFrom(passage, end);
  for (let i = tokenFrom(passage, start); i < to; i++) {
    const body = hits[i]?.find(({ entry }) => entry.type === 'organisation');
    if (body?.entry.type !== 'organisation' || body.entry.country !== null || body.entry.common) continue;
    if (tokens[body.to]?.text === 'ने') return parties.slice(1);
    if (tokens[body.to]?.text === 'के' && tokens[body.to + 1]?.text === 'साथ') return parties.slice(0, 1);
  }
  return parties;
}

/** Whether a Hindi event stands in a later sentence than the last and has a subject of its own: none that points back. */
function isOtherHindi(passage: Passage, { start }: TextSpan, last: Extraction): boolean {
  const { tokens, sentences } = passage;
  const at = sentenceAt(passage, start);
  if (sentenceAt(passage, last.start) >= at) return false;
  const { from = 0, to = 0 } = sentences[at] ?? {};
  if (tokens[from]?.kind !== 'deva' && tokens[from]?.kind !== 'digits') return false;
  for (let i = from; i < to; i++) if (POINTING.has(tokens[i]?.text ?? '')) return false;
  return true;
}

const POINTING = wordSet(
  'यह ये इस इन इसका इसके इसकी इसे इससे इसमें इसने इनका इनके इनकी वह वे उस उन उसका उसके उसकी उसे उससे उसमें उसने उन्होंने इन्होंने दोनों वहां यहां वहीं',
);

/** They left in May: words that an English sentence begins with to go on of whom the last one told. In Hindi any may. */
function leansBack({ tokens }: Passage, { start }: TextSpan): boolean {
  const first = tokenFrom({ tokens }, start);
  if (tokens[first]?.kind !== 'latn') return true;
  // Shut its Polish plant. Its chief executive resigned: of the firm, not of the plant.
  const isFirms = tokens[first].text === 'its' && OF_FIRM.has(tokens[first + 1]?.text ?? '');
  return LEANING.has(tokens[first].text) && !isFirms;
}

/** Germany annexed it. She fled: nor does he or she stand for whom no person was told of. */
function isOfAnother({ tokens }: Passage, { start }: TextSpan, { actors }: Extraction): boolean {
  return actors.length === 0 && PERSONAL.has(tokens[tokenFrom({ tokens }, start)]?.text ?? '');
}

const PERSONAL = wordSet('he she his her');
const OF_FIRM = wordSet(
  'board chief founder chairman chairwoman shares stock profit profits sales revenue shareholders owner owners directors finance creditors',
);

const LEANING = wordSet('it they he she its their his her both that this these those and but who which');

/** Who sells what a report names, and who buys in it. */
interface MakersTold {
  /** The state that the report tells of most. */
  readonly buyer: Told<string> | null;
  /** The state that makes the first system of an event, where the report names it. */
  readonly of: (extraction: Extraction) => Told<string> | null;
}

function makersTold(passage: Passage): MakersTold {
  const { countries, entries: systems } = castOf(passage);
  const first = new Map<string, Told<string>>();
  for (const told of countries) if (!first.has(told.value)) first.set(told.value, told);
  return {
    buyer: first.get(partiesOf(passage)?.first ?? '') ?? null,
    of: (extraction) => {
      const [maker] = systems.get(extraction.systems[0] ?? '')?.maker ?? [];
      return maker === undefined ? null : (first.get(maker) ?? null);
    },
  };
}

function withCountries(
  extraction: Extraction,
  countries: readonly string[],
  spans: readonly TextSpan[],
  { source }: Passage,
): Extraction {
  return {
    ...extraction,
    countries,
    evidence: [
      ...extraction.evidence,
      ...spans.map((span) => evidenceAt(source, span, 'countries', extraction.report)),
    ],
    rules: [...extraction.rules, SETTING_RULE],
  };
}

function homeWordIn(passage: Passage, { start, end }: TextSpan): TextSpan | null {
  for (let i = tokenFrom(passage, start); (passage.tokens[i]?.start ?? end) < end; i++) {
    const home = wordOf(passage.hits[i], 'reading', 'home');
    if (home !== null) return spanOf(passage, { from: i, to: home.to });
  }
  return null;
}

/** The police, court or government that an event begins with, in the news of one country. */
function homeBodyAt(passage: Passage, { start }: TextSpan): TextSpan | null {
  const from = tokenFrom(passage, start);
  const body = castOf(passage).home === null ? null : wordOf(passage.hits[from], 'reading', 'maybe-home');
  return body === null || passage.tokens[body.to]?.text !== 'ने'
    ? null
    : spanOf(passage, { from, to: body.to });
}

/**
 * In Tanzania, the president set up a panel. Hundreds were charged; a tribunal in Dhaka will rule. Prosecutors want death: the other
 * state that an English paragraph sets out in, for its later sentences, while no third one has been told. Null where there is none.
 */
function sceneAt(passage: Passage, { start, kind }: Extraction, home: string): Told<string> | null {
  const { tokens, sentences } = passage;
  const at = sentenceAt(passage, start);
  let first = at;
  while (first > at - SCENE && first > 0 && !opensParagraph(passage, first)) first--;
  if (first === at || !opensParagraph(passage, first) || JOINT.has(kind)) return null;
  const { from, to } = sentences[first] ?? { from: 0, to: 0 };
  if (tokens[from]?.kind !== 'latn') return null;
  const { countries } = castOf(passage);
  const told = within(countries, { from, to: Math.min(to, from + OPENING) })[0];
  if (told === undefined || told.value === home || tokens[told.from - 1]?.text !== 'in') return null;
  const others = within(countries, { from: sentences[first + 1]?.from ?? to, to: tokenFrom(passage, start) });
  return others.every(({ value }) => value === told.value) ? told : null;
}

/** Sentences of a paragraph, and tokens of its beginning. */
const SCENE = 4;
const OPENING = 6;

/** China locks radar; H3 launch put off: behind a semicolon a headline tells something else. */
function isApart({ tokens }: Passage, { start }: TextSpan): boolean {
  return tokens[tokenFrom({ tokens }, start) - 1]?.text === ';' && start < HEADLINE;
}

/** Letters of a headline at most. */
const HEADLINE = 120;

/** Whether an event stands in the sentence that begins a paragraph: what it is of is no longer what was told last. */
function opensParagraph({ tokens, sentences }: Passage, at: number): boolean {
  return tokens[sentences[at]?.from ?? 0]?.line === true;
}

/** Index of the sentence that holds an offset. */
function sentenceAt(passage: Passage, offset: number): number {
  return firstFrom(passage.sentences, tokenFrom(passage, offset) + 1) - 1;
}
