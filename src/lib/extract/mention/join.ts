import { answersIn } from '../date/asides.ts';
import type { Mention } from '../link/mention.ts';
import { isLongPast } from '../link/is-long-past.ts';
import type { Dateline, Linking } from '../link/link.ts';
import { sayMost } from './main.ts';
import type { Facts } from './same-event.ts';
import { canBeSameDate, likeness } from './same-event.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';
import { isJustDone } from '../link/hindi-news.ts';
import { wordSet } from '../read/word-set.ts';
import { ownFactsOf, unionOf } from './facts.ts';
import { areToldApart } from './told-apart.ts';

/** Tellings of one event; the first one tells most. */
export type Group = readonly [Mention, ...Mention[]];

interface Gathering {
  facts: Facts;
  readonly members: Mention[];
  readonly told: Facts[];
  /** First token of the chronology's entry that it is of; null for none. */
  entry: number | null;
}

/**
 * Puts the tellings of each event together. Dated ones first, for a date tells events apart best; then each
 * undated one goes to the event it is most like, the nearest before it where several are. Only the last few
 * events of the same name, or kind and year, are looked at: linear however long a text is.
 */
export function joinMentions(
  mentions: readonly Mention[],
  { passage, dateline }: Pick<Linking, 'passage' | 'dateline'>,
): readonly Group[] {
  const all: Gathering[] = [];
  const shelves = new Map<string, Gathering[]>();
  const at = new Map<number, Gathering>();
  const inOrder = [
    ...mentions.filter(({ act, when }) => act.echoes === undefined && when !== null),
    ...mentions.filter(({ act, when }) => act.echoes === undefined && when === null),
    ...mentions.filter(({ act }) => act.echoes !== undefined),
  ];
  for (const mention of inOrder) {
    const facts = ownFactsOf(mention, passage);
    const entry = entryAt(passage, mention.act.trigger.from)?.from ?? null;
    const best =
      echoed(mention, facts, at) ??
      mostLike(facts, candidatesOf(facts, shelves), dateline, (one) => {
        if (isOfOther(entry, one.entry)) return true;
        return one.members
          .slice(-TOLD)
          .some(
            (member) => areTwo(passage, member, mention) || isOfLate(mention, member, { passage, dateline }),
          );
      });
    if (best === null) {
      const gathering = { facts, members: [mention], told: [facts], entry };
      all.push(gathering);
      at.set(mention.act.trigger.from, gathering);
      shelve(gathering, facts, shelves);
    } else {
      best.members.push(mention);
      best.told.push(facts);
      best.entry ??= entry;
      best.facts = unionOf(best.facts, facts);
      at.set(mention.act.trigger.from, best);
      shelve(best, facts, shelves);
    }
  }
  return all
    .map(({ members }) => sayMost(members))
    .sort(([a], [b]) => a.act.clause.from - b.act.clause.from || a.act.trigger.from - b.act.trigger.from);
}

/** Dissolved the board and named a panel, 36 को दोषी ठहराया, जबकि 11 को बरी कर दिया: what is joined to a decision by such a word is another. */
function areTwo(passage: Passage, one: Mention, other: Mention): boolean {
  if (areToldApart(passage, one, other)) return true;
  const { tokens } = passage;
  if (one.act.sentence !== other.act.sentence) return false;
  const [first, second] = one.act.trigger.from < other.act.trigger.from ? [one, other] : [other, one];
  // Struck the camps in retaliation for the April attack: what one answers is not how.
  if (
    answersIn(
      passage,
      Math.max(first.act.trigger.to, second.act.trigger.from - ANSWER),
      second.act.trigger.from,
    )
  )
    return true;
  const { clause, kind } = second.act;
  if (first.act.clause.to !== clause.from) return false;
  // विधेयक पारित किया, जिसे राष्ट्रपति ने मंजूरी दी.
  if (WHICH.has(tokens[clause.from]?.text ?? '')) return kind === 'decision';
  return JOINTS.has(tokens[clause.from]?.text ?? '') && (kind === 'decision' || isCounted(second));
}

/**
 * गांव पर कब्जा कर लिया है … फरवरी 2022 में हमला किया था: what a perfect tells of an attack, without a day, or a day counted from
 * what has none, is not what was done long ago.
 */
function isOfLate(
  { act, when, timex }: Mention,
  { when: then }: Mention,
  { passage, dateline }: Pick<Linking, 'passage' | 'dateline'>,
): boolean {
  if (when !== null || !isLongPast(then, dateline, LONG)) return false;
  return timex === null ? REPEATED.has(act.kind) && isJustDone(passage, act) : timex.value === null;
}

/** Days before the report. */
const LONG = 60;
/** What is done again and again. */
const REPEATED: ReadonlySet<string> = new Set(['attack', 'accident', 'test', 'protest']);

/** जून 2021: मंत्री गिरफ्तार। जून 2021: कंपनी का विलय: each entry of a chronology tells its own. */
function isOfOther(entry: number | null, other: number | null): boolean {
  return entry !== null && other !== null && entry !== other;
}

/** इसके नौ दिन बाद चीन ने दो नागरिकों को हिरासत में ले लिया: days after what was told right before it. */
function isCounted({ timex }: Mention): boolean {
  return (
    timex?.meaning.is === 'shift' && timex.meaning.count !== 0 && timex.meaning.origin.from === 'context'
  );
}

/** Tokens from the word that says so to what is answered. */
const ANSWER = 10;
const WHICH = wordSet('जिसे जिस जिसके जिसपर');
const JOINTS = wordSet('और तथा जबकि वहीं and while');

/** The event that a telling points to in so many words, where their dates can be the same. */
function echoed({ act }: Mention, { when }: Facts, at: ReadonlyMap<number, Gathering>): Gathering | null {
  const found = act.echoes === undefined ? undefined : at.get(act.echoes);
  return found !== undefined && canBeSameDate(when, found.facts.when) ? found : null;
}

/** The event that a telling is most like, of those that it is not kept apart from: which is asked last, for it costs most. */
function mostLike(
  facts: Facts,
  candidates: readonly Gathering[],
  dateline: Dateline | null,
  isKeptApart: (gathering: Gathering) => boolean,
): Gathering | null {
  let best: Gathering | null = null;
  let most = 0;
  for (const gathering of candidates) {
    const like = likeness(gathering.facts, facts);
    // A telling of two things must not join what is told of each of them.
    if (
      like <= most ||
      isYetToCome(facts, gathering.facts, dateline) ||
      (gathering.told.length > 1 &&
        gathering.told.slice(0, TOLD).some((told) => likeness(told, facts) === 0)) ||
      isKeptApart(gathering)
    )
      continue;
    most = like;
    best = gathering;
  }
  return best;
}

/** What a report plans is not what it says was done long ago: five more are to be bought, five were in 2018. */
function isYetToCome(a: Facts, b: Facts, dateline: Dateline | null): boolean {
  const isPast = (facts: Facts) => facts.factuality !== 'planned' && isLongPast(facts.when, dateline);
  return (a.factuality === 'planned' && isPast(b)) || (b.factuality === 'planned' && isPast(a));
}

/** Events of a shelf that a telling is compared with, and tellings of an event. */
const SHELF = 32;
const TOLD = 8;

function candidatesOf(
  facts: Facts,
  shelves: ReadonlyMap<string, readonly Gathering[]>,
): readonly Gathering[] {
  const [first = [], ...others] = keysOf(facts).map((key) => (shelves.get(key) ?? []).slice(-SHELF));
  return others.length === 0 ? first : [...new Set([...first, ...others.flat()])];
}

function shelve(gathering: Gathering, facts: Facts, shelves: Map<string, Gathering[]>): void {
  const { name, kind } = facts;
  for (const key of [...keysOf(facts), ...(name === null ? [] : [`name ${name.id}`]), kind]) {
    const shelf = shelves.get(key);
    if (shelf === undefined) shelves.set(key, [gathering]);
    else if (shelf.at(-1) !== gathering) shelf.push(gathering);
  }
}

/** Where events that a telling can be of stand: by name, and by kind with the years of the date; undated ones by kind. */
function keysOf({ name, kind, when }: Facts): readonly string[] {
  const byName = name === null ? [] : [`name ${name.id}`];
  const years = [...new Set((when ?? '').match(/\d{4}/g) ?? [])].map((year) => `${kind} ${year}`);
  return [...byName, ...(years.length === 0 ? [kind] : years)];
}
