import type { Kind } from '#lib/event/news-event.ts';
import type { SystemEntry } from '../lexicon/lexicon.ts';
import type { Passage } from '../read/passage.ts';
import type { Act, Proved } from './act.ts';
import { asPointed, HAPPENED, isToldBy } from './act.ts';
import { castOf } from './cast.ts';
import { giverOf } from './giver.ts';
import { namesOthers } from './other-things.ts';
import { entryAt } from '../read/entries.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import { isOfBefore } from './of-before.ts';
import { isCarried } from './system-echoes.ts';

/** Nouns by which a report comes back to a deal. */
const DEAL = wordSet(
  'सौदा सौदे सौदों करार अनुबंध खरीद बिक्री समझौता समझौते पेशकश डील ऑर्डर प्रस्ताव deal contract purchase order sale agreement offer acquisition transfer procurement export exports',
);
const POINTING = wordSet('इस इन यह उस इसी इसके the this that its under');
/** Kinds that make a deal, or carry one out. */
const DEALS: ReadonlySet<Kind> = new Set(['procurement', 'delivery', 'offer', 'agreement']);
/** Kinds that come back to one. */
const ABOUT: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'decision',
  'warning',
  'sanction',
  'rejection',
  'accusation',
  'request',
  'deployment',
  'test',
  'statement',
  'meeting',
]);
/** Sentences back to a deal that is spoken of again. */
const REACH = 8;

/**
 * Gives acts that come back to a deal its systems and parties: सौदे के तहत पहला विमान 2028 में मिलेगा, the
 * sale was approved; and a delivery of a system the parties of the deal over it.
 */
export function withDeals(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const found: Act[] = [];
  let last: Act | null = null;
  /** Whatever was told last of a system. */
  let thing: Act | null = null;
  const bySystem = new Map<string, Act>();
  /** What the report has told to be built at home. */
  const built = new Set<string>();
  const named = castOf(passage).entries;
  for (const act of acts) {
    let full = act;
    const before = found.at(-1);
    const isOfBare =
      before !== undefined &&
      (act.kind === 'rejection' ? isBareOffer(before, act) : isOfOtherThings(passage, before, act));
    if (ABOUT.has(act.kind) && !isOfBare) {
      const isOwn = act.kind === 'procurement' || act.kind === 'delivery';
      const isBack =
        last !== null &&
        ((act.sentence - last.sentence <= REACH && speaksOfDeal(passage, act)) ||
          (isOwn && act.sentence - last.sentence <= NEAR && speaksOfUnits(passage, act)));
      const near = last !== null && thing !== null && isOfEntry(passage, act, thing, last) ? thing : last;
      const deal = isBack && near !== null && !namesOthers(passage, act, near.systems) ? near : null;
      const same = isOwn
        ? act.systems.map(({ value }) => bySystem.get(value)).find((one) => one !== undefined)
        : undefined;
      const told = same !== undefined && !isOfOwnMakers(passage, act, same, named) ? same : null;
      const source = act.systems.length === 0 ? deal : told;
      if (source !== null) {
        full = {
          ...act,
          systems: act.systems.length === 0 ? asPointed(source.systems) : act.systems,
          countries:
            isOwn || act.kind === 'accusation' ? parties(act.countries, source.countries) : act.countries,
        };
      }
    }
    full = answering(passage, full, found.at(-1));
    if (isBuilt(passage, full)) for (const { value } of full.systems) built.add(value);
    if (!full.systems.some(({ value }) => built.has(value))) full = withMaker(passage, full, named);
    found.push(full);
    if (full.systems.length > 0) thing = full;
    const isOfDeal = DEALS.has(full.kind) || (ABOUT.has(full.kind) && namesDeal(passage, full));
    // 20 vessels, from a firm of another state: a deal over things that have no name of their own.
    const isUnnamed = full.kind === 'procurement' && full.quantities.length > 0 && full.countries.length > 1;
    if (!isOfDeal || (full.systems.length === 0 && !isUnnamed) || isCarried(passage, full)) continue;
    if (last?.sentence === full.sentence && isOfBefore(passage, full)) continue;
    last = full;
    if (full.countries.length > 1)
      for (const one of full.systems) if (!isMeantFor(passage, one)) bySystem.set(one.value, full);
  }
  return found;
}

/** March 2019: Modi launches a plant to make rifles. Deliveries begin: of what the same entry of a chronology tells, and no deal of one before. */
function isOfEntry(passage: Passage, act: Act, thing: Act, deal: Act): boolean {
  const entry = entryAt(passage, act.clause.from);
  const isIn = ({ clause }: Act): boolean => entryAt(passage, clause.from) === entry;
  return entry !== null && isIn(thing) && !isIn(deal);
}

/** तेजस के लिए इंजन, engines for the Tejas: what the things of a deal go into is not dealt in. */
export function isMeantFor({ tokens }: Passage, { span }: Proved<string>): boolean {
  const [from, to] = [tokenFrom({ tokens }, span.start), tokenFrom({ tokens }, span.end)];
  if (tokens[from]?.kind === 'deva') {
    const at = CRAFT.has(tokens[to]?.text ?? '') ? to + 1 : to;
    return tokens[at]?.text === 'के' && tokens[at + 1]?.text === 'लिए';
  }
  return (
    FOR.has(tokens[from - 1]?.text ?? '') ||
    (ARTICLES.has(tokens[from - 1]?.text ?? '') && FOR.has(tokens[from - 2]?.text ?? ''))
  );
}

/** कलवरी श्रेणी की पनडुब्बियों के लिए टॉरपीडो देगी: what is handed over in Hindi goes into it. */
export function isFittedTo({ tokens }: Passage, { kind }: Act, { span }: Proved<string>): boolean {
  const from = tokenFrom({ tokens }, span.end);
  if (kind !== 'delivery') return false;
  let at = from;
  while (at < from + OF_CLASS && OF_ITS_CLASS.has(tokens[at]?.text ?? '')) at++;
  return tokens[at]?.text === 'के' && tokens[at + 1]?.text === 'लिए';
}

/** Words that go on with the name of a thing. */
const OF_CLASS = 4;
const OF_ITS_CLASS = wordSet(
  'श्रेणी क्लास वर्ग की पनडुब्बियों पनडुब्बी विमानों विमान हेलीकॉप्टरों टैंकों युद्धपोतों पोतों जहाजों फ्रिगेटों',
);
const CRAFT = wordSet('विमानों हेलीकॉप्टरों टैंकों पनडुब्बियों पोतों जहाजों ड्रोनों मिसाइलों');
const FOR = wordSet('for powering');
const ARTICLES = wordSet('the its their');

/** Handed over the first ferries. Riga ordered 16 of them: of what was told right before, which is no system. */
function isOfOtherThings({ tokens }: Passage, before: Act, { clause, sentence }: Act): boolean {
  if (before.kind !== 'delivery' && before.kind !== 'procurement') return false;
  if (before.systems.length > 0 || sentence - before.sentence !== 1) return false;
  return tokens
    .slice(clause.from, clause.to)
    .some(({ text }, i, all) => text === 'of' && all[i + 1]?.text === 'them');
}

/** Oman offered to mediate; Tehran turned the offer down: what was offered right before is none of the things told. */
function isBareOffer({ kind, systems, sentence }: Act, act: Act): boolean {
  return (kind === 'offer' || kind === 'request') && systems.length === 0 && act.sentence - sentence <= 1;
}

/** Offered India the Su-57; its own air force took delivery in 2020: what is not yet bought says nothing of whom its makers' state has made it for. */
function isOfOwnMakers(
  passage: Passage,
  { countries, systems, factuality, trigger }: Act,
  deal: Act,
  named: ReadonlyMap<string, SystemEntry>,
): boolean {
  const [country, ...others] = countries;
  const isToCome = deal.kind === 'offer' || (HAPPENED.has(factuality) && !HAPPENED.has(deal.factuality));
  if (!isToCome || country === undefined || others.length > 0) return false;
  // Berlin supplied its first: what a state gives, not its firm, goes to another.
  const isState = passage.hits[tokenFrom(passage, country.span.start)]?.some(
    ({ entry }) => entry.type === 'country',
  );
  if (isState === true && GIVING.test(passage.tokens[trigger.from]?.text ?? '')) return false;
  return systems.some(({ value }) => named.get(value)?.maker.includes(country.value) === true);
}

const GIVING = /^(?:hand|deliver|suppl|ship|sent|sold)/;

/** … का आरोप लगाया था, जिसे सरकार ने खारिज किया: what is refused is of the same things. */
function answering({ tokens }: Passage, act: Act, before: Act | undefined): Act {
  const isAnswer = act.kind === 'rejection' && act.systems.length === 0 && before?.sentence === act.sentence;
  if (!isAnswer) return act;
  // … का आरोप लगाया, लेकिन अदालत ने जांच की मांग खारिज कर दी.
  const isOfCharge =
    before.kind === 'accusation' &&
    tokens.slice(act.clause.from, act.trigger.to).some(({ text }) => PLEAS.has(text));
  if (!isOfCharge && !WHICH.has(tokens[act.clause.from]?.text ?? '')) return act;
  return { ...act, systems: asPointed(before.systems) };
}

const WHICH = wordSet('जिसे जिन्हें');
const PLEAS = wordSet('मांग मांगें याचिका याचिकाएं याचिकाओं अर्जी आरोप आरोपों');

/** Both parties where the act names none or one of them. */
function parties(own: readonly Proved<string>[], deal: readonly Proved<string>[]): readonly Proved<string>[] {
  const codes = new Set(deal.map(({ value }) => value));
  if (own.length > 1 || own.some(({ value }) => !codes.has(value))) return own;
  return [...own, ...deal.filter(({ value }) => !own.some((one) => one.value === value))];
}

/** Sentences back to a deal whose goods are counted out: the first jet, four more, deliveries. */
const NEAR = 3;
const UNITS = wordSet(
  'deliveries delivery first second third fourth fifth sixth seventh eighth ninth tenth last final remaining rest more them units jets aircraft batch batches tranche lot supplies',
);
/** Tokens from the head of a clause among which its goods are counted. */
const HEAD = 5;

/** The first engine, deliveries, four more, the second of them: of an English deal that was told. */
function speaksOfUnits({ tokens }: Passage, { clause, trigger }: Act): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    if (tokens[i]?.kind === 'deva') return false;
    const isNear = i < clause.from + HEAD || (i > trigger.from && i <= trigger.to + HEAD);
    if (isNear && UNITS.has(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

/** एचएएल ने 240 इंजन बनाने का ठेका हासिल किया, won an order to build engines: what a state's own firm builds comes from nowhere else. */
function isBuilt({ tokens, hits }: Passage, { kind, clause, countries }: Act): boolean {
  const [own, ...others] = countries;
  if (kind !== 'procurement' || own === undefined || others.length > 0) return false;
  const isFirm = hits[tokenFrom({ tokens }, own.span.start)]?.some(
    ({ entry }) => entry.type === 'organisation',
  );
  // Whoever gets the order builds; who gives it only buys.
  if (isFirm !== true && !tokens.slice(clause.from, clause.to).some(({ text }) => GETTING.has(text)))
    return false;
  for (let i = clause.from; i < clause.to; i++) {
    const text = tokens[i]?.text ?? '';
    if (BUILDING.has(text)) return true;
    if (TO_BUILD.has(text) && tokens[i - 1]?.text === 'to') return true;
  }
  return false;
}

const GETTING = wordSet('हासिल मिला मिली मिले जीता won bagged secured');
const BUILDING = wordSet('बनाने निर्माण');
const TO_BUILD = wordSet('build make manufacture produce');

/** A country that buys or gets what one other makes has it from there, where no seller is told: Warsaw ordered K2 tanks. */
function withMaker(passage: Passage, act: Act, named: ReadonlyMap<string, SystemEntry>): Act {
  // पनडुब्बियों के लिए टॉरपीडो: who makes what they go into sells none.
  const system = act.systems.find((one) => !isFittedTo(passage, act, one));
  const [country] = act.countries;
  // What is retired was had long ago.
  const isRetired = isToldBy(act, '-retire');
  const isTrade = !isRetired && (act.kind === 'procurement' || act.kind === 'delivery');
  if (!isTrade || act.countries.length !== 1 || system === undefined || country === undefined) return act;
  // Germany will send two Patriots: what a state gives away goes on to another, whoever made it.
  if (giverOf(passage, act) === country.value) return act;
  const all = named.get(system.value)?.maker ?? [];
  const [maker] = all;
  if (maker === undefined || all.length > MAKERS || all.includes(country.value)) return act;
  return { ...act, countries: [country, { value: maker, span: system.span }] };
}

/** Makers of one thing, the first of whom sells it: JF-17s of Pakistan and China; a Eurofighter is anyone's. */
const MAKERS = 2;

/** तेजस की खरीद को मंजूरी, 31 ड्रोन बेचने को मंजूरी, was notified of the sale of 40 F-16s: a clause that names a deal beside its goods. */
function namesDeal({ tokens }: Passage, { clause }: Act): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const text = tokens[i]?.text ?? '';
    if (DEAL.has(text) || TRADING.has(text)) return true;
  }
  return false;
}

const TRADING = wordSet('बेचने खरीदने sell selling buy buying');

function speaksOfDeal({ tokens }: Passage, { clause, kind }: Act): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    if (!DEAL.has(tokens[i]?.text ?? '')) continue;
    // (2018 में) सौदे में घोटाले का आरोप लगाया.
    if (kind === 'accusation' && tokens[i + 1]?.text === 'में') return true;
    for (let k = i - 1; k >= Math.max(clause.from, i - 3); k--)
      if (POINTING.has(tokens[k]?.text ?? '')) return true;
    // सौदे के तहत, सौदे पर.
    if (i === clause.from || tokens[i + 2]?.text === 'तहत') return true;
  }
  return false;
}
