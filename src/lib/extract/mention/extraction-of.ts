import { isAskedNotTo } from '../act/asked-not-to.ts';
import type { Actor, Evidence, EvidenceField, Kind, Lang, Place } from '#lib/event/news-event.ts';
import type { Act, Proved } from '../act/act.ts';
import { giverOf } from '../act/giver.ts';
import { isOwnProposal } from '../act/own-proposal.ts';
import { tellsReadiness } from '../act/readiness.ts';
import { isCallingOff, isToldBy, JOINT } from '../act/act.ts';
import { isFittedTo, isMeantFor } from '../act/deals.ts';
import type { Extraction, TextSpan, Timex } from '../extraction.ts';
import type { Names } from '../lexicon/names.ts';
import { isNoParty, isOfFirmBought, isPrivate } from './private.ts';
import { isSayerOnly } from './of-sayer.ts';
import { venueOf } from './venue.ts';
import type { Mention } from '../link/mention.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import { ownWords } from '../title/own-words.ts';
import { titleOf } from '../title/title.ts';
import { evidenceAt } from './evidence.ts';
import { besideDoer, doerOf, doersOf, guestsFirst, isStateless } from './doers.ts';
import { armsOf } from './arms.ts';
import { factsOf, unionOf } from './facts.ts';
import type { Group } from './join.ts';
import { isNegated } from './negated.ts';
import type { Roles } from './roles.ts';
import type { Facts } from './same-event.ts';
import { betweenPair, rolesOf } from './roles.ts';
import { ownCounts } from './own-counts.ts';
import { topicOf } from './topic.ts';
import { isNoVoice, isSupplier } from './voice.ts';

/** Where an extraction comes from. */
export interface Origin {
  readonly report: string;
  readonly passage: Passage;
  readonly names: Names;
  /** First tokens of the clauses that tell more than one event. */
  readonly shared: ReadonlySet<number>;
  /** First tokens of all clauses that tell an event. */
  readonly apart: ReadonlySet<number>;
}

/** Where the clauses begin by which events are told. */
export function clausesApart(groups: readonly Group[]): ReadonlySet<number> {
  return new Set(groups.map(([{ act }]) => act.clause.from));
}

/** Where the clauses begin by which more than one event is told. */
export function sharedClauses(groups: readonly Group[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(
    groups.map(([{ act }]) => act.clause.from).filter((from) => seen.size === seen.add(from).size),
  );
}

/** An event with the headline that it has once all who take part in it are known. */
export interface Draft {
  readonly extraction: Extraction;
  readonly titleWith: (countries: readonly string[]) => Extraction['title'];
}

/** One event of a report: values of all its tellings, each with the words that prove it. */
export function draftOf(group: Group, origin: Origin): Draft {
  const [main, ...others] = group;
  const facts = group.map(factsOf).reduce(unionOf);
  const dated = datedBy(group, facts.when);
  const roles = rolesTold(group, facts.kind, origin.passage);
  const words = ownWords(origin.passage, main.act, origin.names, origin.apart);
  const { start, end } = spanOf(origin.passage, main.act.clause);
  const { mark } = main.act;
  const text = origin.passage.source.slice(start, end);
  const weighs =
    (isToldBy(main.act, '-interest') &&
      !tellsReadiness(origin.passage, main.act.trigger) &&
      !isToSell(origin.passage, main.act)) ||
    isOwnProposal(origin.passage, main.act) ||
    isToBuy(origin.passage, main.act);
  const venue = venueOf(main.act, roles.agents);
  const isOfSupplier =
    facts.countries.length === 1 && isSupplier(origin.passage, main.act, facts.countries[0] ?? '');
  const doer = isOfSupplier ? null : doerOf(origin.passage, main.act);
  const isOfNoState = isOfSupplier || isPrivate(origin.passage, main.act);
  const titleWith = (all: readonly string[]): Extraction['title'] => {
    const countries = partsOf(origin.passage, main.act, facts, all);
    return titleOf(
      {
        ...facts,
        // A proposal for Rafales: what is to be bought, not what an engine is for.
        // Asked not to sell the missiles: no request for them.
        systems: isAskedNotTo(origin.passage, main.act)
          ? []
          : weighs
            ? facts.systems
            : dealtIn(main.act, facts, origin.passage),
        actors: doersOf(
          origin.passage,
          main.act,
          facts.kind,
          facts.actors,
          group.map(({ act }) => act),
        ),
        countries: hostLast(
          facts,
          guestsFirst(
            origin.passage,
            main.act,
            isSaidThere(facts) ||
              isOfNoState ||
              isNoParty(origin.passage, main.act, roles.agents, countries) ||
              isSayerOnly(origin.passage, main.act, countries)
              ? []
              : partiesOf(roles, countries, betweenPair(main.act, origin.passage)).filter(
                  (code) => code !== venue && !isOfFirmBought(origin.passage, main.act, code),
                ),
          ),
        ),
        doer,
        isStateless: isStateless(origin.passage, main.act, doer),
        agents: isOfNoState
          ? []
          : roles.agents.length > 0
            ? roles.agents
            : besideDoer(origin.passage, main.act, doer),
        quantities: ownCounts(origin.passage, main.act, facts.quantities),
        arms: armsOf(main.act, origin.passage),
        target: roles.target,
        giver: giverOf(origin.passage, main.act) ?? undefined,
        buyer: isToBuy(origin.passage, main.act) ? roles.agents[0] : undefined,
        topic: isStrike(main.act, roles) ? undefined : topicOf(main.act, facts.kind, origin.passage),
        mark: mark === null ? null : origin.passage.source.slice(mark.start, mark.end),
        isCalledOff: isCallingOff(main.act) || isPutAside(main.act, origin.passage),
        isNegated: isNegated(origin.passage, main.act),
        isRuledOut: isToCome(origin.passage, main.act),
        isPart:
          isPart(main.act, facts.kind) || origin.shared.has(main.act.clause.from) || LEANING.test(words),
        isMutual: facts.kind === 'attack' && roles.agents.length > 1 && isMutual(main.act, origin.passage),
        isPossible:
          facts.factuality === 'considered' && main.act.rules[0]?.includes('-procurement-') === true,
        weighs,
      },
      words,
      langOf(main.act, origin.passage),
      origin.names,
    );
  };
  const extraction: Extraction = {
    report: origin.report,
    start,
    end,
    text,
    when: dated.when,
    dateSource: dated.dateSource,
    date: dated.timex === null ? null : timexOf(dated.timex),
    kind: facts.kind,
    factuality: facts.factuality,
    title: titleWith(facts.countries),
    countries: facts.countries,
    systems: facts.systems,
    actors: facts.actors,
    place: facts.place,
    amounts: facts.amounts,
    quantities: facts.quantities,
    name: facts.name,
    evidence: distinct([main, ...others].flatMap((mention) => evidenceOf(mention, origin))),
    rules: [...new Set([...main.act.rules, ...dated.rules, ...(others.length > 0 ? ['join'] : [])])],
  };
  return { extraction, titleWith };
}

/**
 * Of all states that an event is of those that its headline may tell: of a blow those that the text tells with it, and not whose news the
 * report is besides; of a refusal, a warning or a request none that only tells where someone is from who speaks for himself.
 */
function partsOf(passage: Passage, act: Act, facts: Facts, all: readonly string[]): readonly string[] {
  if (facts.kind === 'attack' && facts.countries.length > 0) return facts.countries;
  if (!SPOKEN.has(facts.kind)) return all;
  return all.filter((code) => {
    const told = act.countries.filter(({ value }) => value === code);
    return told.length === 0 || told.some((one) => !isNoVoice(passage, act, one));
  });
}

const SPOKEN: ReadonlySet<Kind> = new Set(['rejection', 'warning', 'request']);

/** खरीदने की योजना टाल दी: by the word that says so it was called off, and refuted by nobody. */
function isPutAside({ factuality, mark }: Act, { source }: Passage): boolean {
  return factuality === 'denied' && mark !== null && PUT_ASIDE.test(source.slice(mark.start, mark.end));
}

const PUT_ASIDE = /^(?:टाल|टल|रद्द|स्थगित|shelv|scrap|dropp|cancel|call|abandon)/iu;

/** एस-500 बेचने की इच्छा जताई, interest in selling: a seller's, who weighs no purchase. */
function isToSell({ tokens }: Passage, { trigger: { from, to }, clause }: Act): boolean {
  const around = tokens.slice(Math.max(clause.from, from - SALE), Math.min(clause.to, to + SALE));
  return around.some(({ text }) => SELLING.has(text));
}

/** Tokens about a wish in which its verb stands. */
const SALE = 4;
const SELLING = wordSet('बेचने देने सौंपने selling sell supplying supply');

/** 114 राफेल खरीदने का प्रस्ताव भेजा, offered to buy them back: a buyer's, who offers none of it. */
function isToBuy({ tokens }: Passage, { kind, trigger: { from, to } }: Act): boolean {
  const isTo = tokens[to]?.text === 'to';
  return kind === 'offer' && BUYING.has(tokens[isTo ? to + 1 : from - 2]?.text ?? '');
}

const BUYING = wordSet('खरीदने खरीद buy acquire purchase');

/** एम्का के लिए इंजन की पेशकश, तेजस के लिए इंजन सौंपा: a headline of an offer or a delivery names nothing that its things only go into. */
function dealtIn(
  act: Act,
  facts: { readonly kind: Kind; readonly systems: readonly string[] },
  passage: Passage,
): readonly string[] {
  const { systems, clause } = act;
  if (facts.kind === 'decision') return isUpkeep(clause, passage) ? [] : facts.systems;
  // Let it back into the F-35 programme: no jets are asked for.
  if (facts.kind === 'request') {
    const told = systems.filter(({ span }) =>
      PROGRAMMES.has(passage.tokens[tokenFrom(passage, span.end)]?.text ?? ''),
    );
    return facts.systems.filter((id) => !told.some(({ value }) => value === id));
  }
  if (!TRADED.has(facts.kind)) return facts.systems;
  const beside = systems
    .filter(
      (one) => isMeantFor(passage, one) || isFittedTo(passage, act, one) || isKnowledgeOf(passage, one.span),
    )
    .map(({ value }) => value);
  return facts.systems.filter((id) => !beside.includes(id));
}

/** स्कॉर्पीन पनडुब्बी की तकनीक हस्तांतरित की: how a thing is made was handed over, and not the thing. */
function isKnowledgeOf({ tokens }: Passage, span: TextSpan): boolean {
  const from = tokenFrom({ tokens }, span.end);
  for (let i = from; i < from + OF_THING; i++)
    if (GENITIVE.has(tokens[i]?.text ?? '')) return KNOWLEDGE.has(tokens[i + 1]?.text ?? '');
  return false;
}

/** Tokens from a thing's name to the word of whose knowledge it is. */
const OF_THING = 3;
const KNOWLEDGE = wordSet('तकनीक तकनीकें प्रौद्योगिकी प्रौद्योगिकियां');

/** एफ-16 के रखरखाव का पैकेज मंजूर किया, approved a package for its F-16 fleet: no purchase of what is kept going. */
function isUpkeep({ from, to }: Act['clause'], { tokens }: Passage): boolean {
  for (let i = from; i < to; i++) if (UPKEEP.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const UPKEEP = wordSet(
  'रखरखाव मरम्मत उन्नयन आधुनिकीकरण अपग्रेड पुर्जे पुर्जों कलपुर्जे कलपुर्जों maintenance sustainment upkeep upgrade upgrades repair spares overhaul fleet',
);
const PROGRAMMES = wordSet('programme program project consortium कार्यक्रम परियोजना');
const TRADED: ReadonlySet<Kind> = new Set(['offer', 'delivery']);

/** और 2000 में टी-90 टैंकों का, 97 more in September: words without a verb; of no kind they tell more than that. */
function isPart({ rules }: Act, kind: Kind): boolean {
  return kind !== 'other' && rules.includes('gapped');
}

/** Will not sign, won't sign, समझौता नहीं करेगा: said of what is to come. */
function isToCome({ tokens }: Passage, { mark, clause }: Act): boolean {
  if (mark === null) return false;
  const at = tokenFrom({ tokens }, mark.start);
  const isHindi = tokens[at]?.kind === 'deva';
  const words = isHindi
    ? tokens.slice(at, Math.min(clause.to, at + AHEAD))
    : tokens.slice(Math.max(clause.from, at - AHEAD), at + 1);
  return words.some(({ text }) => (isHindi ? COMING_HI.test(text) : COMING.has(text)));
}

/** Tokens between a negation and its auxiliary at most. */
const AHEAD = 3;
const COMING = wordSet('will shall');
const COMING_HI = /(?:ेग|ूंग|ेंग|ोग)[ाीे]$/u;

/** जिसे मंत्रालय ने खारिज किया, जिससे यात्री फंस गए: words that lean on what stands before them. */
const LEANING = /^(?:जहां|जि(?:से|न्हें|सने|न्होंने|स|सका|सके|सकी|नका|नके|नकी|ससे|नसे))\s/u;

/** Thailand and Cambodia clashed, भारत और चीन में झड़प हुई: what several do to each other. */
function isMutual({ trigger, clause }: Act, { tokens }: Passage): boolean {
  if (tokens.slice(trigger.from, trigger.to + 1).some(({ text }) => FIGHTING.test(text))) return true;
  // War between Ethiopia and Eritrea killed 80,000.
  for (let i = Math.max(clause.from, trigger.from - SUBJECT); i < trigger.from; i++)
    if (tokens[i]?.text === 'between' && FIGHTING.test(tokens[i - 1]?.text ?? '')) return true;
  return false;
}

/** Tokens from such a subject to its verb. */
const SUBJECT = 12;
const FIGHTING = /^(?:fight|fought|clash|skirmish|battle|war$|wars$|hostilit|झड़प|लड़ाई|युद्ध|जंग|मुठभेड़|संघर्ष|भिड़)/u;

/** An Israeli strike killed 13: whose attack it was is told, and not just that there was violence. */
function isStrike(act: Act, { agents }: Roles): boolean {
  return agents.length > 0 && isToldBy(act, '-attack-kill');
}

/** The telling whose date the event has: the main one's, or the finest of the others. */
function datedBy(group: Group, when: string | null): Mention {
  const [main] = group;
  const found = group.find((mention) => mention.when === when) ?? main;
  return found === main ? main : { ...found, rules: [...found.rules, 'link-mention'] };
}

function timexOf({ start, end, text, value, rule, anchor, alternatives, flags, reason }: Timex): Timex {
  return { start, end, text, value, rule, anchor, alternatives, flags, reason };
}

function langOf(act: Act, passage: Passage): Lang {
  return passage.sentences[act.sentence]?.lang ?? 'hi';
}

/** पाकिस्तान ने गोलीबारी की। इस हमले में तीन लोग मारे गए: whose attack it was another telling of it may say. */
function rolesTold([main, ...others]: Group, kind: Kind, passage: Passage): Roles {
  const own = rolesOf(main.act, passage);
  if (kind !== 'attack' || own.agents.length > 0) return own;
  const told = others
    .slice(0, TELLINGS)
    .map(({ act }) => rolesOf(act, passage))
    .find(({ agents, target }) => agents.length > 0 && !agents.includes(own.target ?? target ?? ''));
  return told === undefined
    ? own
    : { ...own, agent: told.agent, agents: told.agents, target: own.target ?? told.target };
}

/** Tellings of an event that are asked who did it. */
const TELLINGS = 4;

/**
 * Those that take part in what a headline says: those that act in front, without who only stands by. Who tells of what is between
 * two others comes last.
 */
function partiesOf(
  { agents, aside, isOthers }: Roles,
  countries: readonly string[],
  between: readonly string[],
): readonly string[] {
  if (isOthers) return [];
  const first = between.length === 2 && !agents.some((code) => between.includes(code)) ? between : agents;
  return [...first, ...countries.filter((code) => !first.includes(code) && !aside.has(code))];
}

/** Leaders at the summit in Johannesburg said: where something was said, and by whose state is not told. */
function isSaidThere({ kind, countries, actors, place }: Facts): boolean {
  return (
    kind === 'statement' && actors.length === 0 && countries.length === 1 && countries[0] === place?.country
  );
}

/** सऊदी अरब में दोनों पक्षों की बातचीत: of more than two that talk, whose place it was comes last. */
function hostLast(
  { kind, place }: { readonly kind: Kind; readonly place: Place | null },
  codes: readonly string[],
): readonly string[] {
  const host = place?.country;
  if (host === undefined || !JOINT.has(kind) || codes.length < 3) return codes;
  return [...codes.filter((code) => code !== host), ...codes.filter((code) => code === host)];
}

function evidenceOf({ act, timex }: Mention, { report, passage }: Origin): readonly Evidence[] {
  const quote = (span: TextSpan, field: EvidenceField) => evidenceAt(passage.source, span, field, report);
  const each = (proved: readonly Proved<unknown>[], field: EvidenceField) =>
    proved.map(({ span }) => quote(span, field));
  const actors: readonly Proved<Actor>[] = act.actors;
  return [
    quote(spanOf(passage, act.clause), 'what'),
    quote(spanOf(passage, act.trigger), 'kind'),
    ...(timex === null ? [] : [quote(timex, 'when')]),
    ...(act.mark === null ? [] : [quote(act.mark, 'factuality')]),
    ...each(act.countries, 'countries'),
    ...each(act.systems, 'systems'),
    ...each(actors, 'actors'),
    ...(act.place === null ? [] : [quote(act.place.span, 'place')]),
    ...each(act.amounts, 'amount'),
    ...each(act.quantities, 'quantity'),
  ];
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const told = new Map<number, Evidence[]>();
  return evidence.filter((one) => {
    const here = told.get(one.start);
    if (here === undefined) told.set(one.start, [one]);
    else if (here.some(({ field, end }) => field === one.field && end === one.end)) return false;
    else here.push(one);
    return true;
  });
}
