import { HAPPENED } from '../act/act.ts';
import type { Clause } from '../clause/clauses.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import { joinMentions } from '../mention/join.ts';
import type { Passage, Range } from '../read/passage.ts';
import { afterPlaceLine } from '../read/place-line.ts';
import { wordSet } from '../read/word-set.ts';
import { clauseOf } from './clause-of.ts';
import { kindsIn } from './counted-target.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { lastBy } from './mention-at.ts';
import { holds } from './placed.ts';

/** An expression that counts from an event, and the words that name the event. */
interface Counted {
  readonly timex: FoundTimex;
  readonly words: Range;
}

/**
 * The act that an expression tells of where another date is its own: "met on Thursday, a day before the
 * summit". The one of its clause, else the last before it in the sentence.
 */
function besideIt(
  { timex: { range }, words }: Counted,
  mentions: readonly Mention[],
  passage: Passage,
): readonly number[] {
  const { sentences } = passage;
  const last = lastBy(mentions, range.from);
  for (let i = last; i >= 0; i--) {
    const { act, timex, dateSource } = mentions[i] as Mention;
    if ((sentences[act.sentence]?.to ?? 0) < range.to) break;
    if ((timex !== null || dateSource === 'dateline') && !holds(words, act.trigger)) return [i];
  }
  // Two days after the talks, Berlin announced on Thursday: the one that comes behind the words.
  let at = last + 1;
  // After it had overturned and caught fire: what the words tell has no day of its own.
  while (at < last + OPENED && mentions[at]?.timex === null) at++;
  const next = mentions[at];
  const sentence = next === undefined ? undefined : sentences[next.act.sentence];
  const opening =
    sentence === undefined ? null : afterPlaceLine(passage.tokens, sentence.from, passage.tokens.length);
  const isOpening = opening !== null && opening <= range.from && range.from <= opening + 1;
  return isOpening && next?.timex !== null && next?.dateSource === 'text' ? [at] : [];
}

/**
 * The act beside an expression; where none is told there, यह घोषणा उस हमले के एक सप्ताह बाद आई है and the vote came a day after
 * point to the one before.
 */
export function subjectsBeside(
  offset: Counted,
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

/** Mentions that such words tell at most, and the one behind them. */
const OPENED = 4;

/** What the deal of "the deal came ten days after" is: told before it, with a day of its own. */
export function pointedAt(
  offset: Counted,
  mentions: readonly Mention[],
  passage: Passage,
): readonly number[] {
  return isComing(passage, offset.timex.range) ? before(offset, mentions, passage) : [];
}

const THIS = wordSet('यह ये');

/** The vote came two days after, the talks were held a week after: all that its sentence says before the expression. */
function isComing(passage: Passage, range: Range): boolean {
  return comingFrom(passage, range) !== null;
}

/** Where such a sentence begins; null for others. */
function comingFrom({ tokens }: Passage, { from }: Range): number | null {
  const verb = tokens[from - 1]?.text ?? '';
  if (!CAME.has(verb) && !HELD.has(verb)) return null;
  for (let i = from - 2; i > from - 2 - SUBJECT; i--)
    if (THE.has(tokens[i]?.text ?? ''))
      return tokens[i - 1]?.text === '.' || tokens[i]?.line === true ? i : null;
  return null;
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
  { timex: { range } }: Pick<Counted, 'timex'>,
  mentions: readonly Mention[],
  passage: Passage,
): readonly number[] {
  const subject = comingFrom(passage, range) ?? range.from - 1;
  const own = mentions[lastBy(mentions, range.from)]?.act;
  const isOwn = own !== undefined && own.trigger.from >= subject && own.trigger.from < range.from;
  const kinds = new Set(isOwn ? [own.kind] : kindsIn({ from: subject, to: range.from - 1 }, passage));
  // The deal came: a truce is one.
  if (kinds.has('agreement')) kinds.add('ceasefire');
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

/** The mention that the words open: a day after Seoul and Washington began joint drills. */
export function toldBy(
  words: Range,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
): number | null {
  const clause = clauseOf({ from: words.from, to: words.from + 1 }, clauses);
  if (clause === null || clause.finite === null) return null;
  // A day before the contract was signed: where the clause begins before the words, what has a day is another.
  const isOpened = words.from <= clause.from + 1;
  // परीक्षण के अगले दिन चेतावनी दी: a Hindi clause goes on to tell what came after.
  const own = clause.lang === 'hi' ? words : clause;
  for (let i = lastBy(mentions, clause.from - 1) + 1; i < mentions.length; i++) {
    const { act, when } = mentions[i] as Mention;
    if (act.clause.from >= clause.to) break;
    if (isOpened ? holds(own, act.trigger) : when === null && holds(words, act.trigger)) return i;
  }
  return null;
}

/** Tellings of one event that an equation looks at: more of them say nothing new. */
const MOST_RETOLD = 64;

/** Finds the other tellings of the events that some mentions tell, by index: only what can be of one event with those is joined. */
export function retellings(
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
