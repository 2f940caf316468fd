import type { Kind } from '#lib/event/news-event.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';

/** Pronouns of who acted before: वह 155 अरब डॉलर के आयात पर शुल्क लगाएगा, उसने तीन और मांगे. */
const ONE = wordSet('वह उसने उसका उसकी उसके उन्होंने');
/** Words before such a pronoun: और, लेकिन, कि. */
const LEADING = wordSet('और लेकिन मगर पर कि जबकि वहीं हालांकि साथ ही इसके बाद');
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
/** Tokens and mentions back to who acted. */
const BACK = 60;
const LOOK = 8;
/** Tokens from a state to the ने of its minister, or to the से of its company. */
const TITLE = 10;
const CASES = wordSet('को से में पर तक और तथा व एवं या कि , । ;');

/**
 * Gives Hindi acts their subject where another clause names it: one that begins with वह or उसने the state that acted
 * before it, and a deal of which only the other side is told (ब्राजील की कंपनी के साथ करार हुआ, अमेरिका से ड्रोन खरीदे
 * जाएंगे) the state that dealt before. Linear.
 */
export function withHindiSubjects(passage: Passage, acts: readonly Act[]): readonly Act[] {
  let dealer: { readonly country: Proved<string>; readonly sentence: number } | null = null;
  return acts.map((act) => {
    if (passage.tokens[act.trigger.from]?.kind !== 'deva') return act;
    const isNear = dealer !== null && act.sentence - dealer.sentence <= REACH;
    const subject = beginsWithPronoun(passage, act)
      ? agentBefore(passage, act.clause.from)
      : isNear && isOneSided(passage, act)
        ? (dealer?.country ?? null)
        : homeOfBody(passage, act);
    const isNew = subject !== null && !act.countries.some(({ value }) => value === subject.value);
    const full = isNew ? { ...act, countries: [subject, ...act.countries] } : act;
    const own = DEALS.has(act.kind) ? buyerOf(passage, full) : undefined;
    if (own !== undefined) dealer = { country: own, sentence: act.sentence };
    return full;
  });
}

/** Bodies that every state has, at the head of a clause that names another state. */
const BODIES = wordSet('सरकार सेना पुलिस अदालत कोर्ट संसद मंत्रिमंडल कैबिनेट');

/** The state whose news the report is, where its own army or minister acts on another: सरकार ने भारत से मांग की. */
function homeOfBody(passage: Passage, { kind, clause, countries }: Act): Proved<string> | null {
  const { tokens, hits } = passage;
  const { from } = clause;
  if (countries.length === 0) return null;
  const office = hits[from]?.find(({ entry }) => entry.type === 'office' && entry.country === null);
  const end = office?.to ?? (BODIES.has(tokens[from]?.text ?? '') ? from + 1 : undefined);
  // मुख्यमंत्री मोहन यादव जर्मनी जाएंगे: who is of one state by his office, whatever his name.
  const isOfState = kind === 'visit' && wordOf(hits[from], 'reading', 'home') !== null;
  if (!isOfState && (end === undefined || tokens[end]?.text !== 'ने')) return null;
  const { home, countries: told } = castOf(passage);
  const own = home === null ? undefined : told.find(({ value }) => value === home);
  return own === undefined ? null : { value: own.value, span: spanOf(passage, own) };
}

function beginsWithPronoun({ tokens }: Passage, { clause, trigger }: Act): boolean {
  let at = clause.from;
  while (at < clause.from + LEADS && (tokens[at]?.kind === 'mark' || LEADING.has(tokens[at]?.text ?? '')))
    at++;
  return at < trigger.from && ONE.has(tokens[at]?.text ?? '');
}

/** Whether a clause names one state only, as the one from whom or with whom something is had, and no one who acts. */
function isOneSided(passage: Passage, { kind, clause, trigger, countries, actors }: Act): boolean {
  const [other] = countries;
  if (other === undefined || countries.length > 1 || actors.length > 0) return false;
  const { tokens } = passage;
  for (let i = clause.from; i < trigger.to; i++) if (tokens[i]?.text === 'ने') return false;
  const from = tokenFrom(passage, other.span.end);
  if (from >= clause.to || tokenFrom(passage, other.span.start) < clause.from) return false;
  for (let i = from; i < Math.min(trigger.from, from + TITLE); i++) {
    const text = tokens[i]?.text ?? '';
    if (text === 'साथ') return BETWEEN.has(kind) || kind === 'other';
    if (text === 'से') return BETWEEN.has(kind);
    if (CASES.has(text)) return false;
  }
  return false;
}

/** Kinds whose buyer is who gets: भारत को पहली खेप मिली. */
const GIVEN: ReadonlySet<Kind> = new Set(['delivery', 'offer', 'aid']);

/** Who has something from another: who gets it (को), else who acts. */
function buyerOf(passage: Passage, { kind, countries, clause }: Act): Proved<string> | undefined {
  const told = countries.map((country) => ({ country, to: tokenFrom(passage, country.span.end) }));
  const here = told.filter(({ to }) => to > clause.from && to <= clause.to);
  const getter = GIVEN.has(kind) ? here.find(({ to }) => passage.tokens[to]?.text === 'को') : undefined;
  return (getter ?? here.find(({ to }) => isAgent(passage, to)))?.country;
}

/** Whether the state that ends before a token acts: भारत ने, भारत के रक्षा मंत्री ने, भारत अमेरिका से खरीदेगा. */
function isAgent({ tokens }: Passage, from: number): boolean {
  if (!OBLIQUE.has(tokens[from]?.text ?? '')) return true;
  for (let i = from; i < from + TITLE; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === 'ने') return true;
    if (CASES.has(text)) return false;
  }
  return false;
}

const OBLIQUE = wordSet('को से में पर तक का के की वाले वाली');

/** The state that acted last before a token; null where someone of no state did since: यूरोपीय संघ ने. */
function agentBefore(passage: Passage, at: number): Proved<string> | null {
  const { countries } = castOf(passage);
  const end = firstFrom(countries, at);
  for (let i = end - 1; i >= Math.max(0, end - LOOK); i--) {
    const told = countries[i] as Told<string>;
    if (at - told.to > BACK) return null;
    if (!isAgent(passage, told.to)) continue;
    const others = passage.tokens.slice(told.to, at).filter(({ text }) => text === 'ने');
    return others.length > 1 ? null : { value: told.value, span: spanOf(passage, told) };
  }
  return null;
}
