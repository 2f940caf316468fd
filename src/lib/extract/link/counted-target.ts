import type { Kind } from '#lib/event/news-event.ts';
import type { Act, Proved } from '../act/act.ts';
import type { Participants } from '../act/participants.ts';
import { participantsOf } from '../act/participants.ts';
import { within } from '../clause/grammar-words.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';
import type { Mention } from './mention.ts';
import { lastBy } from './mention-at.ts';
import { holds } from './placed.ts';
import type { NameFound } from './named.ts';

/** Mentions before and after the words among which their event is looked for. */
const LOOK = 48;

/** Where the event that words name is looked for. */
interface Look {
  readonly mentions: readonly Mention[];
  readonly passage: Passage;
  readonly contentOfClause: (clause: Range) => ReadonlySet<string>;
  /** Whether what the words date came before their event. */
  readonly isBefore: boolean;
  /** What the words tell where they are a clause of their own: only what has words in common with it can be the same. */
  readonly told: Kind | null;
}

/** The mention that the words name: by name, else by kind of act and words in common, the nearest. */
export function targetOf(
  words: Range,
  name: NameFound | null,
  subjects: readonly number[],
  { mentions, passage, contentOfClause, told, isBefore }: Look,
): number | null {
  // Of words that are a clause (a day after Chinese ships rammed a boat) the verb says what it was, not each noun.
  const kinds = new Set(told === null ? kindsIn(words, passage) : [told]);
  const head = new Set(kindsOfFirst(words, passage));
  const verbs = told === null ? NONE : verbsIn(words, passage);
  if (name !== null) kinds.add(name.entry.kind);
  const content = [...contentOf(words, passage)].filter((word) => !verbs.has(word));
  const parties = participantsOf(passage, words);
  let best: number | null = null;
  let most = 0;
  const middle = Math.max(0, lastBy(mentions, words.from));
  const from = Math.max(0, middle - LOOK);
  for (const [n, { act, when, timex }] of mentions.slice(from, middle + LOOK).entries()) {
    const i = from + n;
    // Nothing comes after what did not happen.
    if (subjects.includes(i) || holds(words, act.trigger) || act.factuality === 'denied') continue;
    if (!canBeOf(act, parties) || !isSameEnd(words, isBefore, act, passage)) continue;
    const there = contentOfClause(act.clause);
    const common = content.filter((word) => there.has(word)).length;
    const isSameWord = told === null && content.some((word) => contentOf(act.trigger, passage).has(word));
    // समझौते के दो दिन बाद: whatever else was agreed, a truce where it was told as one.
    const isAgreed = act.kind === 'procurement' || (act.kind === 'ceasefire' && common > 0);
    // Held the election: told by its verb.
    // नतीजों के अगले दिन: the day on which it was told who won.
    const isOut = act.kind === 'other' || act.kind === 'decision';
    const isHeld =
      (act.kind === 'other' && content.some((word) => VOTES.has(word) && there.has(word))) ||
      (isOut && content.some((word) => RESULTS.has(word) && there.has(word)));
    const fits = isSameWord || isHeld || kinds.has(act.kind) || (kinds.has('agreement') && isAgreed);
    if (!fits || ((name !== null || told !== null) && common === 0)) continue;
    // Two weeks after it grounded the operator's jet; suspended the operator's licence: one word of many makes no same act.
    if (name === null && told !== null && common * 2 < content.length) continue;
    const ground = when !== null && timex !== null ? 4 : when === null ? 0 : 2;
    const isAhead = act.clause.to <= words.from ? 1 : 0;
    // On the eve of the meeting that it would respond: what the first noun says, whatever words follow.
    const isHead = told === null && head.has(act.kind) ? 2 : 0;
    const like = 1 + Math.min(3, common) * 3 + ground + isAhead + isHead;
    if (like >= most) {
      most = like;
      best = i;
    }
  }
  return best;
}

/** The ministers met a day before the summit: whether words say of an act what its own trigger does. */
export function namesAct(words: Range, { trigger }: Act, passage: Passage): boolean {
  const own = contentOf(trigger, passage);
  return [...contentOf(words, passage)].some((word) => own.has(word));
}

/** Putin's summit with Modi is none of others, whatever kind of talks they had. */
function canBeOf(act: Act, { actors, countries }: Participants): boolean {
  const shares = <T>(a: readonly Proved<T>[], b: readonly Proved<T>[], keyOf: (value: T) => string) =>
    a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => keyOf(x.value) === keyOf(y.value)));
  return shares(act.actors, actors, ({ id }) => id) && shares(act.countries, countries, (code) => code);
}

/**
 * A strike that began on 2 March ended on the 12th: what came before the strike is counted from where it began, and what came after
 * the end of drills from no day on which they were begun.
 */
function isSameEnd(
  words: Range,
  isBefore: boolean,
  { clause, trigger, kind }: Act,
  passage: Passage,
): boolean {
  const isEnd = (i: number): boolean => ENDS.has(passage.tokens[i]?.text ?? '');
  const isOfEnd = within(passage, words.from, words.to, isEnd);
  const [from, to] = [Math.max(clause.from, trigger.from - ENDS_WITHIN), trigger.to + ENDS_WITHIN];
  const told = kind === 'ceasefire' || within(passage, from, Math.min(clause.to, to), isEnd);
  return isOfEnd ? told : kind === 'ceasefire' || !told || !isBefore;
}

/** Tokens from an act to the word that it ended. */
const ENDS_WITHIN = 4;
const ENDS = wordSet('end ends ended ending over खत्म समाप्त समाप्ति पूरा पूरी पूरे');

const NONE: ReadonlySet<string> = new Set();

/** The verbs by which words tell an act: much else was signed, so that they say nothing of which one it is. */
function verbsIn(words: Range, { tokens, hits }: Passage): ReadonlySet<string> {
  const verbs = new Set<string>();
  for (let i = words.from; i < words.to; i++)
    for (const { entry } of hits[i] ?? [])
      if (entry.type === 'trigger' && entry.shape === 'perfect') verbs.add(stemOf(tokens[i]?.text ?? ''));
  return verbs;
}

/** घटना, the incident: whatever harm was told. */
const INCIDENTS = wordSet('घटना घटनाओं वारदात incident');

/** The kinds of act that words speak of. */
export function kindsIn(words: Range, { tokens, hits }: Passage): readonly Kind[] {
  const kinds: Kind[] = [];
  for (let i = words.from; i < words.to; i++) {
    if (INCIDENTS.has(tokens[i]?.text ?? '')) kinds.push('attack', 'accident');
    for (const { entry } of hits[i] ?? []) if (entry.type === 'trigger') kinds.push(entry.kind);
  }
  return kinds;
}

/** Those of the first word that speaks of one. */
function kindsOfFirst({ from, to }: Range, passage: Passage): readonly Kind[] {
  for (let i = from; i < to; i++) {
    const kinds = kindsIn({ from: i, to: i + 1 }, passage);
    if (kinds.length > 0) return kinds;
  }
  return [];
}

/** Letters a word has at least that can tell one event from another: postpositions are shorter. */
const CONTENT_LENGTH = 4;

/** Words that may tell events apart; names of countries are in every clause of a report. */
function contentOf(range: Range, passage: Passage): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    const token = passage.tokens[i];
    if (token === undefined || token.text.length < CONTENT_LENGTH || token.kind === 'mark') continue;
    if (isOfType(passage, i, TYPE.country)) continue;
    words.add(stemOf(token.text));
  }
  return words;
}

/** What a verb has and its noun has not (fined two firms, before the fine), or a noun as subject (समझौता, समझौते के बाद). */
const ENDING = /(?:ing|ed|es|e|s|ों|[ाे])$/u;

/** What makes a noun of an English verb: dismissed him, after the dismissal; sworn in at the inauguration. */
const NOMINAL = /(?:ations?|at(?:ed|es?|ing)|ions?|ments?|als?)$/u;
/** Letters that such a verb has at least: none is in a nation or a moment. */
const VERB_LENGTH = 5;

/** Two days before the poll: the election, by another word. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['poll', 'elect'],
  ['ballot', 'elect'],
  ['मतदान', 'चुनाव'],
]);

const RESULTS = wordSet('नतीज परिणाम');
const VOTES: ReadonlySet<string> = new Set(OTHER_WORDS.values());

/** A word without what its case or tense adds. */
export function stemOf(word: string): string {
  const verb = word.replace(NOMINAL, '');
  const stem = verb !== word && verb.length >= VERB_LENGTH ? verb : word.replace(ENDING, '');
  return OTHER_WORDS.get(stem) ?? stem;
}

/** The same, worked out once for each clause: many equations look at it. */
export function contentsOf(passage: Passage): (clause: Range) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (clause) => {
    const key = `${clause.from} ${clause.to}`;
    let words = known.get(key);
    if (words === undefined) known.set(key, (words = contentOf(clause, passage)));
    return words;
  };
}
