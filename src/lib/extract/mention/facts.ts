import type { Kind } from '#lib/event/news-event.ts';
import { finer } from '../date/finer.ts';
import type { Mention } from '../link/mention.ts';
import type { Act, Proved } from '../act/act.ts';
import { isToldBy } from '../act/act.ts';
import { isHoursLater } from '../act/hours-later.ts';
import { GENITIVE } from '../read/genitive.ts';
import { onceFor } from '../read/once-for.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { bodyKindOf } from './body-kind.ts';
import { measureOf } from './measure.ts';
import type { Facts } from './same-event.ts';
import { postsOf } from './posts.ts';
import { rolesOf } from './roles.ts';
import { union } from './union.ts';

/** What a telling says, without the words that prove it. */
export function factsOf({ act, when }: Mention): Facts {
  return {
    kind: act.kind,
    factuality: act.factuality,
    when,
    countries: valuesOf(act.countries, (code) => code),
    systems: valuesOf(act.systems, (id) => id),
    actors: valuesOf(act.actors, (actor) => actor.id),
    place: act.place?.value ?? null,
    amounts: valuesOf(act.amounts, (amount) => `${amount.value} ${amount.currency}`),
    quantities: valuesOf(act.quantities, (q) => `${q.value} ${q.unit.en} ${q.system ?? ''}`),
    name: act.name?.value ?? null,
  };
}

/** What a telling says by itself: what it is compared by with others. Asked for when dates are solved, and when tellings are joined. */
export const ownFactsOf = onceFor((mention: Mention, passage: Passage): Facts => {
  const { act } = mention;
  const isOwn = ({ pointed }: Proved<string>) => pointed !== true;
  const facts =
    act.systems.every(isOwn) && act.countries.every(isOwn)
      ? factsOf(mention)
      : factsOf({
          ...mention,
          act: { ...act, systems: act.systems.filter(isOwn), countries: act.countries.filter(isOwn) },
        });
  let words: ReadonlySet<string> | null = null;
  const known = isKnown(passage, mention);
  return {
    ...facts,
    words: () => (words ??= contentWords(passage, act.clause)),
    launch: isToldBy(act, '-space'),
    isKnown: known,
    // A court in Quito jailed them over the 2024 attack: the place is the court's.
    place: known ? null : facts.place,
    too: isToo(passage, act.clause) || isHoursLater(passage, act.clause) || isSoFar(passage, mention),
    body: bodyKindOf(act, passage),
    measure: measureOf(act, passage),
    meal: isOverMeal(act, passage),
    posts: act.kind === 'meeting' ? postsOf(act, passage) : undefined,
    blow: blowOf(act),
    agent: isByAgent(act) ? (attackerOf(passage, act) ?? rolesOf(act, passage).agent) : undefined,
  };
});

/** Operation Sindoor: whose attack one of that name was. */
function attackerOf({ hits }: Passage, { name, trigger }: Act): string | undefined {
  if (name === null) return undefined;
  for (const { entry } of hits[trigger.from] ?? []) if (entry.type === 'named-event') return entry.by;
  return undefined;
}

/** Hosts a private dinner, उनके सम्मान में रात्रिभोज: people meet over it, and hold no summit. */
function isOverMeal({ kind, trigger, clause }: Act, { tokens }: Passage): boolean {
  if (kind !== 'meeting') return false;
  const from = Math.max(clause.from, trigger.from - MEAL);
  return tokens.slice(from, Math.min(clause.to, trigger.to + MEAL)).some(({ text }) => MEALS.has(text));
}

/** Tokens on either side of the verb in which the meal is told. */
const MEAL = 6;
const MEALS = wordSet('dinner lunch luncheon banquet breakfast supper रात्रिभोज भोज डिनर लंच दोपहरभोज');

/** अब तक 15 हेलीकॉप्टर मिल चुके हैं: what has come in all is none of the batches by itself. */
function isSoFar({ tokens }: Passage, { act: { clause, kind, quantities }, when }: Mention): boolean {
  if (kind !== 'delivery' || when !== null || quantities.length === 0) return false;
  const at = tokens.slice(clause.from, clause.to).findIndex(({ text }) => text === 'अब');
  return at >= 0 && tokens[clause.from + at + 1]?.text === 'तक';
}

/** Kinds in which it matters most who did it: what Pakistan shot down is not what India struck. */
const BY_AGENT: ReadonlySet<Kind> = new Set([
  'attack',
  'sanction',
  'warning',
  'accusation',
  'rejection',
  'request',
]);

/** Russian drones struck a plant; Russia shot down 77 of Ukraine's: what is shot down is not what is struck, whoever did both. */
function blowOf(act: Act): Facts['blow'] {
  if (isToldBy(act, '-attack-down')) return 'down';
  return STRIKES.some((family) => isToldBy(act, family)) ? 'strike' : undefined;
}

const STRIKES = ['-attack-strike', '-attack-attack', '-attack-bomb'] as const;

/** Hamas freed hostages, Israel released prisoners: whom one side lets go the other did not. */
function isByAgent({ kind, rules }: Act): boolean {
  return BY_AGENT.has(kind) || rules[0]?.endsWith('-withdraw') === true;
}

/** The 2019 Easter bombings, 2019 के धमाके: a year right before the noun that tells an act. */
function isKnown({ tokens }: Passage, { act: { trigger }, when, timex }: Mention): boolean {
  if (timex === null || when === null || !YEAR.test(when)) return false;
  const { from, to } = timex.range;
  const gap = trigger.from - to;
  if (gap < 0 || gap > NOUN) return false;
  return tokens[from - 1]?.text === 'the' || GENITIVE.has(tokens[to]?.text ?? '');
}

const YEAR = /^\d{4}$/;
/** Words between the year and its noun at most. */
const NOUN = 3;

/** राणा ने भी इस्तीफा दिया, the two sides also signed a pact. */
function isToo({ tokens }: Passage, { from, to }: Range): boolean {
  if (tokens[from]?.kind === 'latn')
    return tokens
      .slice(from, Math.min(to, from + ALSO))
      .some(({ text }, i) => text === 'also' && DONE.has(tokens[from + i + 1]?.text ?? ''));
  for (let i = from; i < to - 1; i++)
    if (tokens[i]?.text === 'ने' && tokens[i + 1]?.text === 'भी') return true;
  return false;
}

/** Tokens from the head of a clause to such a word, and verbs of what is done once more. */
const ALSO = 8;
const DONE = wordSet(
  'signed sign agreed ordered bought approved cleared arrested struck hit attacked imposed banned sanctioned launched tested deployed delivered received',
);

/** Tokens of a clause whose words are compared. */
const MOST_WORDS = 40;
/** Kinds of the lexicon that say nothing of what a clause is of. */
const FORM: ReadonlySet<string> = new Set(['calendar', 'stop']);
/** Words of grammar that do: दर्ज, घोषित, लापता. */
const TELLING = /^(?:verb:|participle$|state$)/;

function isForm({ type, sense }: { readonly type: string; readonly sense?: string }): boolean {
  return FORM.has(type) || (type === 'grammar' && !TELLING.test(sense ?? ''));
}

/** The words of a clause that say what it is of. */
export function contentWords({ tokens, hits }: Passage, { from, to }: Range): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = from; i < Math.min(to, from + MOST_WORDS); i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'deva' && token.kind !== 'latn') || token.text.length < 3)
      continue;
    if (hits[i]?.some(({ entry, to: end }) => end === i + 1 && isForm(entry)) !== true) words.add(token.text);
  }
  return words;
}

/** What two tellings of one event say together; what only one can be is the first one's. */
export function unionOf(a: Facts, b: Facts): Facts {
  return {
    ...a,
    when: finer(a.when, b.when),
    countries: union(a.countries, b.countries, (code) => code),
    systems: union(a.systems, b.systems, (id) => id),
    actors: union(a.actors, b.actors, (actor) => actor.id),
    place: a.place ?? b.place,
    amounts: union(a.amounts, b.amounts, (amount) => `${amount.value} ${amount.currency}`),
    quantities: union(a.quantities, b.quantities, (q) => `${q.value} ${q.unit.en} ${q.system ?? ''}`),
    name: a.name ?? b.name,
  };
}

function valuesOf<T>(proved: readonly Proved<T>[], keyOf: (value: T) => string): readonly T[] {
  return union(
    proved.map(({ value }) => value),
    [],
    keyOf,
  );
}
