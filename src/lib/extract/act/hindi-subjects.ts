import type { Kind } from '#lib/event/news-event.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { isCalendar, wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import { castOf } from './cast.ts';
import { CASES, TITLE, agentBefore, getterIn, hasAgent, isAgent, toldIn } from './hindi-agents.ts';
import { GIVEN } from './hindi-gifts.ts';

/** Pronouns of who acted before: वह 155 अरब डॉलर के आयात पर शुल्क लगाएगा, उसने तीन और मांगे. */
const ONE = wordSet('वह वे उसने उसका उसकी उसके उन्होंने');
/** Words before such a pronoun: और, लेकिन, कि. */
const LEADING = wordSet('और लेकिन मगर पर कि जबकि वहीं हालांकि साथ ही इसके बाद जहां वहां');
const LEADS = 3;
/** What two do with each other, so that the other one is meant where one is told. */
const BETWEEN: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'agreement',
  'offer',
  'aid',
  'meeting',
]);
/** Kinds that tell who deals. */
const DEALS: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'agreement',
  'offer',
  'aid',
  'request',
  'decision',
]);
/** Sentences back to who deals. */
const REACH = 3;

/**
 * Gives Hindi acts their subject where another clause names it: one that begins with वह or उसने the state that acted
 * before it, and a deal of which only the other side is told (ब्राजील की कंपनी के साथ करार हुआ, अमेरिका से ड्रोन खरीदे
 * जाएंगे) the state that dealt before. Linear.
 */
export function withHindiSubjects(passage: Passage, acts: readonly Act[]): readonly Act[] {
  let dealer: { readonly country: Proved<string>; readonly sentence: number } | null = null;
  return acts.map((told, i) => {
    if (passage.tokens[told.trigger.from]?.kind !== 'deva') return told;
    const act = withTraveller(passage, told, acts[i - 1]);
    const isNear = dealer !== null && act.sentence - dealer.sentence <= REACH;
    const subject =
      beginsWithPronoun(passage, act) || isThere(passage, act) || isJoined(passage, act)
        ? agentBefore(passage, act.clause.from)
        : isNear && isOneSided(passage, act)
          ? (dealer?.country ?? null)
          : homeOfBody(passage, act);
    const isNew = subject !== null && !act.countries.some(({ value }) => value === subject.value);
    const full = isNew ? { ...act, countries: [subject, ...act.countries] } : act;
    const own = DEALS.has(act.kind) ? buyerOf(passage, full) : undefined;
    // ब्रिटेन के साथ समझौता किया, जिसे ब्रिटिश संसद ने मंजूरी दी। ओमान के साथ करार हुआ: what is told aside is of no other dealer.
    const isAside = RELATIVE.has(passage.tokens[act.clause.from]?.text ?? '');
    if (own !== undefined && !isAside) dealer = { country: own, sentence: act.sentence };
    else if (dealer !== null && isOfHome(passage, full, dealer.country)) dealer = null;
    return full;
  });
}

/** मोदी मॉस्को गए और कजान में सम्मेलन में शामिल हुए: without one of its own, the clause behind और is of who acts in the first, wherever that was. */
function withTraveller({ tokens }: Passage, act: Act, before: Act | undefined): Act {
  const { clause, countries, actors, place, trigger } = act;
  if (before === undefined || before.clause.to !== clause.from || before.sentence !== act.sentence)
    return act;
  if (!AND.has(tokens[clause.from]?.text ?? '') || actors.length > 0 || place === null) return act;
  if (countries.some(({ value }) => value !== place.value.country)) return act;
  // और मुंबई में बैठक हुई: of whoever met there.
  if (/^(?:हु|हो)/u.test(tokens[trigger.to]?.text ?? '')) return act;
  if (hasAgent({ tokens }, { from: clause.from, to: trigger.to }) || before.actors.length !== 1) return act;
  const [who] = before.actors;
  const state = before.countries.find(({ span }) => span.start === who?.span.start);
  if (state === undefined || countries.some(({ value }) => value === state.value)) return act;
  return { ...act, countries: [state, ...countries], actors: before.actors };
}

/** ब्राजील ने यूरोपीय प्रणाली चुनी। वायुसेना ने एक विमान गिराया। रूस से सौदा हुआ था: once the report's own state acts again, no other deals. */
function isOfHome(passage: Passage, { countries }: Act, { value: dealer }: Proved<string>): boolean {
  const { home } = castOf(passage);
  return (
    home !== dealer &&
    countries.some(({ value }) => value === home) &&
    !countries.some(({ value }) => value === dealer)
  );
}

const RELATIVE = wordSet('जिसे जिन्हें जिसको जिसने जिस जिसमें जिसके जिसकी जिसका');

/** Bodies that every state has, at the head of a clause that names another state. */
const BODIES = wordSet('सरकार सेना पुलिस अदालत कोर्ट संसद मंत्रिमंडल कैबिनेट');

/** The state whose news the report is, where its own army or minister acts on another: सरकार ने भारत से मांग की. */
function homeOfBody(passage: Passage, { kind, clause, countries }: Act): Proved<string> | null {
  const { tokens, hits } = passage;
  const { from } = clause;
  if (countries.length === 0) return null;
  const office = hits[from]?.find(({ entry }) => entry.type === 'office' && entry.country === null);
  const body = BODIES.has(tokens[from]?.text ?? '') ? from + 1 : undefined;
  const end = office === undefined ? body : agentEnd(passage, office.to, countries);
  // मुख्यमंत्री मोहन यादव जर्मनी जाएंगे: who is of one state by his office, whatever his name.
  const isOfState = kind === 'visit' && wordOf(hits[from], 'reading', 'home') !== null;
  if (!isOfState && (end === undefined || tokens[end]?.text !== 'ने')) return null;
  const { home, countries: told } = castOf(passage);
  const own = home === null ? undefined : told.find(({ value }) => value === home);
  return own === undefined ? null : { value: own.value, span: spanOf(passage, own) };
}

/** The ने of an office, behind the name of who holds it (राष्ट्रपति अब्देल फतह ने), where that tells no state. */
function agentEnd(passage: Passage, from: number, countries: Act['countries']): number {
  const { tokens } = passage;
  let to = from;
  while (
    to < from + NAME &&
    tokens[to]?.kind !== 'mark' &&
    !CASES.has(tokens[to]?.text ?? '') &&
    tokens[to]?.text !== 'ने'
  )
    to++;
  const isOther = countries.some(
    ({ span }) => tokenFrom(passage, span.start) < to && tokenFrom(passage, span.end) >= from - 1,
  );
  return isOther ? from : to;
}

/** Tokens of a name: अब्देल फतह अल-सीसी. */
const NAME = 7;

/** चीन ने निंदा की और 20 अमेरिकी कंपनियों पर प्रतिबंध लगाए: who did the one did the other. */
function isJoined(passage: Passage, act: Act): boolean {
  const { tokens, sentences } = passage;
  const { clause, trigger, sentence } = act;
  const start = Math.max(sentences[sentence]?.from ?? clause.from, clause.from - BACK);
  if (!AND.has(tokens[clause.from]?.text ?? '') || act.countries.length !== 1) return false;
  const isPassive = tokens.slice(trigger.to, clause.to).some(({ text }) => PASSIVE.has(text));
  if (isPassive || hasAgent({ tokens }, { from: clause.from, to: trigger.to })) return false;
  const told = toldIn(passage, act);
  return (
    told.length > 0 &&
    tokens.slice(start, clause.from).some(({ text }) => DID.has(text)) &&
    !isNamedFirst(passage, act)
  );
}

/** Who did it, if only by a pronoun: बीजिंग गए, जहां उन्होंने परेड देखी और शी से मिले. */
const DID = wordSet('ने उन्होंने उसने');

/** और जापान शुल्क लगाएगा: a state that begins the clause acts in it; not डच राजदूत को बुलाया, ह्यूस्टन से बुलाया. */
function isNamedFirst(passage: Passage, { countries, clause, trigger }: Act): boolean {
  return countries.some(({ span }) => {
    if (tokenFrom(passage, span.start) !== clause.from + 1) return false;
    const to = tokenFrom(passage, span.end);
    const marked = passage.tokens.slice(to, Math.min(trigger.from, to + OFFICER));
    return !marked.some(({ text }, i) => text === 'को' || (i === 0 && CASES.has(text)));
  });
}

/** Tokens of an office or name between a state's adjective and its case. */
const OFFICER = 4;

const AND = wordSet('और तथा एवं');
const PASSIVE = wordSet('गए गया गई गईं जाएगा जाएगी जाएंगे');
/** Tokens back to who acted in the clause before. */
const BACK = 40;

function beginsWithPronoun(passage: Passage, { clause, trigger }: Act): boolean {
  const { tokens } = passage;
  let at = clause.from;
  while (at < clause.from + LEADS && (tokens[at]?.kind === 'mark' || LEADING.has(tokens[at]?.text ?? '')))
    at++;
  // इजराइली मीडिया के मुताबिक उसने, यात्रा के दौरान वे.
  const source = tokens.slice(at, at + SOURCE).findIndex(({ text }) => BY_SOURCE.has(text));
  if (source > 0 && tokens[at + source - 1]?.text === 'के') at += source + 1;
  // पिछले महीने उसने, 2021 में उसने.
  const end = Math.min(trigger.from, at + WHEN);
  while (at < end && (isDate(passage, at) || (at > clause.from && PLACING.has(tokens[at]?.text ?? '')))) at++;
  return at < trigger.from && ONE.has(tokens[at]?.text ?? '');
}

function isDate(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.kind === 'digits' || isCalendar(passage, at);
}

/** Tokens of who is quoted before such a pronoun, and of the date there. */
const SOURCE = 6;
const BY_SOURCE = wordSet('मुताबिक अनुसार दौरान');
const WHEN = 5;
const PLACING = wordSet('में को');

/** मॉस्को जाएंगे, जहां पुतिन से मिलेंगे: who acts there goes there. */
function isThere({ tokens }: Passage, { clause, trigger, countries }: Act): boolean {
  const [other] = countries;
  if (tokens[clause.from]?.text !== 'जहां' || other === undefined || countries.length > 1) return false;
  return (
    !hasAgent({ tokens }, { from: clause.from, to: trigger.to }) && caseOf(tokens, other, trigger) !== null
  );
}

/** Whether a clause names one state only, as the one from whom or with whom something is had, and no one who acts. */
function isOneSided({ tokens }: Passage, { kind, clause, trigger, countries, actors }: Act): boolean {
  const [other] = countries;
  if (other === undefined || countries.length > 1 || actors.length > 0) return false;
  if (hasAgent({ tokens }, { from: clause.from, to: trigger.to })) return false;
  const from = tokenFrom({ tokens }, other.span.end);
  if (from >= clause.to || tokenFrom({ tokens }, other.span.start) < clause.from) return false;
  const marked = caseOf(tokens, other, trigger);
  return marked !== null && (BETWEEN.has(kind) || (marked === 'साथ' && kind === 'other'));
}

/** What a state's name, or that of its company or minister, is marked with before a trigger; null for no such case. */
function caseOf(tokens: Passage['tokens'], { span }: Proved<string>, trigger: Range): 'साथ' | 'से' | null {
  const from = tokenFrom({ tokens }, span.end);
  for (let i = from; i < Math.min(trigger.from, from + TITLE); i++) {
    const text = tokens[i]?.text ?? '';
    if (text === 'साथ' || text === 'से') return text;
    if (CASES.has(text)) return null;
  }
  return null;
}

/** Who has something from another: who gets it (को), else who acts. */
function buyerOf(passage: Passage, act: Act): Proved<string> | undefined {
  const getter = GIVEN.has(act.kind) ? getterIn(passage, act) : undefined;
  return getter ?? toldIn(passage, act).find(({ to }) => isAgent(passage, to))?.country;
}
