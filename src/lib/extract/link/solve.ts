import type { Kind } from '#lib/event/news-event.ts';
import { HAPPENED, isToldBy } from '../act/act.ts';
import type { Clause } from '../clause/clauses.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import type { Meaning, Unit } from '../date/meaning.ts';
import type { Anchor, NameKey, TextSpan } from '../extraction.ts';
import type { Passage, Range } from '../read/passage.ts';
import { joinMentions } from '../mention/join.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isAfter } from './is-after.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { clauseOf } from './clause-of.ts';
import { actOfName } from './named.ts';
import type { NameFound } from './named.ts';
import { shiftDate } from './shift.ts';

/** Mentions with the dates that equations gave, and every expression with its value. */
export interface Solved {
  readonly mentions: readonly Mention[];
  readonly timexes: readonly FoundTimex[];
}

/** "X is so many units after Y": the subject is what the words date, the target the event they count from. */
interface Equation {
  readonly timex: FoundTimex;
  readonly unit: Unit;
  readonly count: number;
  readonly words: Range;
  /** Indices of the mentions that the words date. */
  readonly subjects: readonly number[];
  /** Indices of other tellings of the same event, which may have a date of their own. */
  readonly retold: readonly number[];
  readonly target: number | null;
  /** The mention that the words tell themselves: it has no day but what the equation gives it. */
  readonly told: number | null;
  readonly name: NameFound | null;
}

/** Chains of equations are short: a text that needs more rounds than this is no news. */
const MOST_ROUNDS = 16;

/**
 * Solves dates that are counted from events ("a day before the summit") as equations between events: where
 * one side is known the other follows, until nothing changes. A date given directly is never overwritten;
 * where an equation says otherwise, that is noted.
 */
export function solve(
  mentions: readonly Mention[],
  { passage, clauses, names, timexes, dateline }: Linking,
): Solved {
  const relative = timexes.flatMap((timex) => {
    // One counted from a date among its own words is no equation any more.
    const offset = timex.value === null ? offsetOf(timex.meaning) : null;
    return offset === null ? [] : [{ timex, ...offset }];
  });
  if (relative.length === 0) return { mentions, timexes };
  const all = [...mentions];
  const nameAt = new Map<number, NameFound>();
  for (const name of names) for (let i = name.from; i < name.to; i++) nameAt.set(i, name);
  const subjectsOf = new Map<FoundTimex, number[]>();
  for (const [i, { timex }] of mentions.entries()) {
    if (timex === null) continue;
    const subjects = subjectsOf.get(timex);
    if (subjects === undefined) subjectsOf.set(timex, [i]);
    else subjects.push(i);
  }
  const contentOfClause = contentsOf(passage);
  const counted = relative.map((offset) => ({
    ...offset,
    subjects: subjectsOf.get(offset.timex) ?? subjectsBeside(offset, mentions, passage),
  }));
  const retoldOf = retellings(
    mentions,
    counted.flatMap(({ subjects }) => subjects),
    { passage, dateline },
  );
  const equations = counted.map(({ subjects, ...offset }): Equation => {
    const retold = retoldOf(subjects);
    const name = firstIn(offset.words, nameAt);
    const same = [...subjects, ...retold];
    const told =
      name === null
        ? (toldBy(offset.words, mentions, clauses) ?? toldWhen(offset.words, mentions, passage))
        : null;
    const kind = told === null ? null : (mentions[told]?.act.kind ?? null);
    const target = targetOf(offset.words, name, same, { mentions, passage, contentOfClause, told: kind });
    return { ...offset, subjects, retold, name, target: target ?? told, told };
  });
  const values = new Map<FoundTimex, { readonly value: string; readonly anchor: Anchor }>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false;
    for (const equation of equations) changed = step(equation, all, values, passage) || changed;
    if (!changed) break;
  }
  for (const { target, name } of equations) {
    const mention = target === null ? undefined : all[target];
    if (target === null || name === null || mention === undefined || mention.act.name !== null) continue;
    const named = { value: name.key, span: spanOf(passage, { from: name.from, to: name.to }) };
    all[target] = { ...mention, act: { ...mention.act, name: named } };
  }
  for (const equation of equations) {
    const found = equation.name;
    const value = values.get(equation.timex);
    if (equation.target !== null || found === null || value === undefined) continue;
    if (found.entry.when !== null) continue;
    const clause = clauseOf(found, clauses) ?? found;
    const isAhead = dateline !== null && value.anchor.value > dateline.value;
    const act = actOfName(passage, found, clause, isAhead ? 'planned' : 'done');
    const timex = withValue(equation.timex, value);
    all.push({ act, when: value.anchor.value, dateSource: 'text', timex, rules: ['solve-event'] });
  }
  const filled = new Map([...values].map(([timex, value]) => [timex, withValue(timex, value)]));
  const now = (timex: FoundTimex) => filled.get(timex) ?? timex;
  return {
    mentions: all
      .map((m) => (isNotYet(m, dateline) ? { ...m, when: null, timex: null } : m))
      .flatMap((m) => {
        if (m.timex === null) return isEmpty(m) ? [] : [m];
        const timex = now(m.timex);
        // The same one where nothing was solved: what is known of it need not be worked out again.
        return [timex === m.timex ? m : { ...m, timex }];
      }),
    timexes: timexes.map(now),
  };
}

/** What was done three weeks after something else was not done on a day to come: the equation is of another pair. */
function isNotYet({ act, when, rules }: Mention, dateline: Linking['dateline']): boolean {
  if (when === null || dateline === null || !rules.includes('solve-event')) return false;
  return HAPPENED.has(act.factuality) && isAfter(when, dateline.value);
}

/** Only a date would have made it an event, and nothing gave it one. */
function isEmpty({ act, when, dateSource }: Mention): boolean {
  const isOfDate = act.needs === 'date' || act.needs === 'lone-date' || isToldBy(act, '-harm');
  return when === null && dateSource !== 'dateline' && act.echoes === undefined && isOfDate;
}

/**
 * The act that an expression tells of where another date is its own: "met on Thursday, a day before the
 * summit". The one of its clause, else the last before it in the sentence.
 */
function besideIt(
  { timex: { range }, words }: Pick<Equation, 'timex' | 'words'>,
  mentions: readonly Mention[],
  { sentences }: Passage,
): readonly number[] {
  for (let i = lastBy(mentions, range.from); i >= 0; i--) {
    const { act, timex, dateSource } = mentions[i] as Mention;
    if ((sentences[act.sentence]?.to ?? 0) < range.to) break;
    if ((timex !== null || dateSource === 'dateline') && !isInside(act.trigger, words)) return [i];
  }
  return [];
}

/**
 * The act beside an expression; where none is told there, यह घोषणा उस हमले के एक सप्ताह बाद आई है and the vote came a day after
 * point to the one before.
 */
function subjectsBeside(
  offset: Pick<Equation, 'timex' | 'words'>,
  mentions: readonly Mention[],
  passage: Passage,
): readonly number[] {
  const beside = besideIt(offset, mentions, passage);
  if (beside.length === 0 && isComing(passage, offset.timex.range)) return before(offset, mentions, passage);
  const last = lastBy(mentions, offset.words.from);
  const { from } = offset.words;
  const isThis = [from - 2, from - 1, from].some((i) => THIS.has(passage.tokens[i]?.text ?? ''));
  return beside.length > 0 || last < 0 || !isThis ? beside : [last];
}

const THIS = wordSet('यह ये');

/** The vote came two days after, the talks were held a week after: all that its sentence says before the expression. */
function isComing({ tokens }: Passage, { from }: Range): boolean {
  const verb = tokens[from - 1]?.text ?? '';
  if (!CAME.has(verb) && !HELD.has(verb)) return false;
  for (let i = from - 2; i > from - 2 - SUBJECT; i--)
    if (THE.has(tokens[i]?.text ?? '')) return tokens[i - 1]?.text === '.' || tokens[i]?.line === true;
  return false;
}

const CAME = wordSet('came comes come');
/** What a noun of its kind did: the ceremony was held of what was not told before. */
const HELD = wordSet('held place happened occurred');
const THE = wordSet('the this that both these it they');
/** Tokens of such a subject at most. */
const SUBJECT = 6;

/**
 * The act with a day that the accident, the vote points to: the last one of that kind in the sentences before, else, of
 * what came, the last one that the text itself dates.
 */
function before(
  { timex: { range } }: Pick<Equation, 'timex'>,
  mentions: readonly Mention[],
  passage: Passage,
): readonly number[] {
  const kinds = new Set(kindsIn({ from: range.from - 1 - SUBJECT, to: range.from - 1 }, passage));
  let last: number | null = null;
  for (let i = lastBy(mentions, range.from); i >= 0; i--) {
    const { act, when, dateSource } = mentions[i] as Mention;
    const sentences = passage.sentences[act.sentence + BEFORE]?.to ?? Infinity;
    if (sentences < range.to) break;
    if (when === null || !HAPPENED.has(act.factuality) || dateSource === 'dateline') continue;
    if (kinds.has(act.kind)) return [i];
    last ??= i;
  }
  const isOfKind = HELD.has(passage.tokens[range.from - 1]?.text ?? '');
  return last === null || isOfKind ? [] : [last];
}

/** Sentences back in which that act is told. */
const BEFORE = 4;

/** The mention that a clause with जब tells after उस घटना के एक सप्ताह बाद. */
function toldWhen({ from, to }: Range, mentions: readonly Mention[], { tokens }: Passage): number | null {
  if (!tokens.slice(from, to).some(({ text }) => text === 'उस')) return null;
  const i = lastBy(mentions, to) + 1;
  const clause = mentions[i]?.act.clause;
  const isNext = clause !== undefined && clause.from - to < WHEN_WITHIN && tokens[clause.from]?.text === 'जब';
  return isNext ? i : null;
}

/** Tokens from such words to that clause. */
const WHEN_WITHIN = 9;

function firstIn({ from, to }: Range, nameAt: ReadonlyMap<number, NameFound>): NameFound | null {
  for (let i = from; i < to; i++) {
    const name = nameAt.get(i);
    if (name !== undefined) return name;
  }
  return null;
}

/** Index of the last mention whose clause begins at a token or before it, of mentions in order of their clauses; -1 for none. */
function lastBy(mentions: readonly Mention[], token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).act.clause.from <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Tellings of one event that an equation looks at: more of them say nothing new. */
const MOST_RETOLD = 64;

/** Finds the other tellings of the events that some mentions tell, by index: only what can be of one event with those is joined. */
function retellings(
  mentions: readonly Mention[],
  asked: readonly number[],
  linking: Pick<Linking, 'passage' | 'dateline'>,
): (subjects: readonly number[]) => readonly number[] {
  const at = new Map(mentions.map((mention, i) => [mention, i]));
  const groups = new Map<number, readonly number[]>();
  const kinds = new Set(asked.map((i) => mentions[i]?.act.kind));
  const akin = mentions.filter(
    ({ act }) => kinds.has(act.kind) || act.name !== null || act.echoes !== undefined,
  );
  for (const group of joinMentions(akin, linking)) {
    const indices = group.flatMap((mention) => at.get(mention) ?? []);
    for (const i of indices) groups.set(i, indices);
  }
  return (subjects) =>
    subjects.flatMap((i) => groups.get(i)?.slice(0, MOST_RETOLD) ?? []).filter((i) => !subjects.includes(i));
}

/** One side of an equation from the other. MUTATES mentions and values. True when something new was found. */
function step(
  { timex, unit, count, words, subjects, retold, target, told, name }: Equation,
  mentions: Mention[],
  values: Map<FoundTimex, { readonly value: string; readonly anchor: Anchor }>,
  passage: Passage,
): boolean {
  const other = target === null ? null : mentions[target];
  const from = (target === told ? null : other?.when) ?? name?.entry.when ?? null;
  const span = other?.timex ?? spanOf(passage, words);
  if (from !== null) {
    const value = shiftDate(from, unit, count);
    if (value === null || values.has(timex)) return false;
    values.set(timex, { value, anchor: { what: 'event', value: from, span: bare(span) } });
    // A day before the contract was signed: told again, of the day that it had.
    const again = told === null ? undefined : mentions[told];
    if (told !== null && again?.when === null && other !== null && other !== undefined) {
      const act = { ...again.act, echoes: other.act.trigger.from };
      const { dateSource, timex: day } = other;
      mentions[told] = { ...noting(again, 'solve-event'), act, when: from, dateSource, timex: day };
    }
    for (const i of subjects) {
      const mention = mentions[i];
      if (mention === undefined) continue;
      const isGiven = mention.when !== null && mention.timex !== timex && mention.dateSource === 'text';
      if (isGiven && mention.when !== value) mentions[i] = noting(mention, 'solve-conflict');
      else if (!isGiven)
        mentions[i] = { ...noting(mention, 'solve-event'), when: value, dateSource: 'text', timex };
    }
    return true;
  }
  const known = [...subjects, ...retold]
    .map((i) => mentions[i])
    .find((mention) => mention !== undefined && mention.when !== null && mention.dateSource !== 'dateline');
  const value = known?.when ?? null;
  const back = value === null ? null : shiftDate(value, unit, -count);
  if (value === null || back === null || values.has(timex)) return false;
  values.set(timex, { value, anchor: { what: 'event', value: back, span: bare(spanOf(passage, words)) } });
  for (const i of subjects) {
    const mention = mentions[i];
    if (mention?.when === null) mentions[i] = { ...noting(mention, 'solve-event'), when: value, timex };
  }
  if (target !== null && other !== null && other !== undefined && other.when !== back) {
    mentions[target] = { ...noting(other, 'solve-event'), when: back, dateSource: 'text', timex };
  }
  return true;
}

function bare({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

function noting(mention: Mention, rule: string): Mention {
  return mention.rules.includes(rule) ? mention : { ...mention, rules: [...mention.rules, rule] };
}

function withValue(
  timex: FoundTimex,
  { value, anchor }: { readonly value: string; readonly anchor: Anchor },
): FoundTimex {
  return { ...timex, value, anchor, reason: null };
}

/** What a meaning counts from an event, or null. */
function offsetOf(
  meaning: Meaning,
): { readonly unit: Unit; readonly count: number; readonly words: Range } | null {
  if (meaning.is === 'hedged') return offsetOf(meaning.of);
  if (meaning.is !== 'shift' || meaning.origin.from !== 'event') return null;
  return { unit: meaning.unit, count: meaning.count, words: meaning.origin.words };
}

/** Mentions before and after the words among which their event is looked for. */
const LOOK = 48;

/** The mention that the words open: a day after Seoul and Washington began joint drills. */
function toldBy(words: Range, mentions: readonly Mention[], clauses: readonly Clause[]): number | null {
  const clause = clauseOf({ from: words.from, to: words.from + 1 }, clauses);
  if (clause === null || clause.finite === null) return null;
  // A day before the contract was signed: where the clause begins before the words, what has a day is another.
  const isOpened = words.from <= clause.from + 1;
  // परीक्षण के अगले दिन चेतावनी दी: a Hindi clause goes on to tell what came after.
  const own = clause.lang === 'hi' ? words : clause;
  for (let i = lastBy(mentions, clause.from - 1) + 1; i < mentions.length; i++) {
    const { act, when } = mentions[i] as Mention;
    if (act.clause.from >= clause.to) break;
    if (isOpened ? isInside(act.trigger, own) : when === null && isInside(act.trigger, words)) return i;
  }
  return null;
}

/** Where the event that words name is looked for. */
interface Look {
  readonly mentions: readonly Mention[];
  readonly passage: Passage;
  readonly contentOfClause: (clause: Range) => ReadonlySet<string>;
  /** What the words tell where they are a clause of their own: only what has words in common with it can be the same. */
  readonly told: Kind | null;
}

/** The mention that the words name: by name, else by kind of act and words in common, the nearest. */
function targetOf(
  words: Range,
  name: NameFound | null,
  subjects: readonly number[],
  { mentions, passage, contentOfClause, told }: Look,
): number | null {
  // Of words that are a clause (a day after Chinese ships rammed a boat) the verb says what it was, not each noun.
  const kinds = new Set(told === null ? kindsIn(words, passage) : [told]);
  const verbs = told === null ? NONE : verbsIn(words, passage);
  if (name !== null) kinds.add(name.entry.kind);
  const content = [...contentOf(words, passage)].filter((word) => !verbs.has(word));
  let best: number | null = null;
  let most = 0;
  const middle = Math.max(0, lastBy(mentions, words.from));
  const from = Math.max(0, middle - LOOK);
  for (const [n, { act, when, timex }] of mentions.slice(from, middle + LOOK).entries()) {
    const i = from + n;
    // Nothing comes after what did not happen.
    if (subjects.includes(i) || isInside(act.trigger, words) || act.factuality === 'denied') continue;
    if (name !== null && act.name !== null && isSameName(name.key, act.name.value)) return i;
    const there = contentOfClause(act.clause);
    const common = content.filter((word) => there.has(word)).length;
    const isSameWord = told === null && content.some((word) => contentOf(act.trigger, passage).has(word));
    const fits = isSameWord || kinds.has(act.kind) || (kinds.has('agreement') && act.kind === 'procurement');
    if (!fits || ((name !== null || told !== null) && common === 0)) continue;
    // Two weeks after it grounded the operator's jet; suspended the operator's licence: one word of many makes no same act.
    if (name === null && told !== null && common * 2 < content.length) continue;
    const ground = when !== null && timex !== null ? 4 : when === null ? 0 : 2;
    const isBefore = act.clause.to <= words.from ? 1 : 0;
    const like = 1 + Math.min(3, common) * 3 + ground + isBefore;
    if (like >= most) {
      most = like;
      best = i;
    }
  }
  return best;
}

const NONE: ReadonlySet<string> = new Set();

/** The verbs by which words tell an act: much else was signed, so that they say nothing of which one it is. */
function verbsIn(words: Range, { tokens, hits }: Passage): ReadonlySet<string> {
  const verbs = new Set<string>();
  for (let i = words.from; i < words.to; i++)
    for (const { entry } of hits[i] ?? [])
      if (entry.type === 'trigger' && entry.shape === 'perfect')
        verbs.add((tokens[i]?.text ?? '').replace(ENDING, ''));
  return verbs;
}

function isInside(inner: Range, outer: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function isSameName(a: NameKey, b: NameKey): boolean {
  return a.id === b.id && (a.ordinal ?? b.ordinal) === (b.ordinal ?? a.ordinal);
}

/** घटना, the incident: whatever harm was told. */
const INCIDENTS = wordSet('घटना घटनाओं वारदात incident');

function kindsIn(words: Range, { tokens, hits }: Passage): readonly Kind[] {
  const kinds: Kind[] = [];
  for (let i = words.from; i < words.to; i++) {
    if (INCIDENTS.has(tokens[i]?.text ?? '')) kinds.push('attack', 'accident');
    for (const { entry } of hits[i] ?? []) if (entry.type === 'trigger') kinds.push(entry.kind);
  }
  return kinds;
}

/** Letters a word has at least that can tell one event from another: postpositions are shorter. */
const CONTENT_LENGTH = 4;

/** Words that may tell events apart; names of countries are in every clause of a report. */
function contentOf(range: Range, { tokens, hits }: Passage): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token === undefined || token.text.length < CONTENT_LENGTH || token.kind === 'mark') continue;
    if (hits[i]?.some(({ entry }) => entry.type === 'country') === true) continue;
    words.add(token.text.replace(ENDING, ''));
  }
  return words;
}

/** What a verb has and its noun has not: fined two firms, before the fine. */
const ENDING = /(?:ing|ed|es|e|s)$/;

/** The same, worked out once for each clause: many equations look at it. */
function contentsOf(passage: Passage): (clause: Range) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (clause) => {
    const key = `${clause.from} ${clause.to}`;
    let words = known.get(key);
    if (words === undefined) known.set(key, (words = contentOf(clause, passage)));
    return words;
  };
}
