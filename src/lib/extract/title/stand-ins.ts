import { fold } from '#lib/event/fold.ts';
import type { Lang } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { castOf } from '../act/cast.ts';
import type { Names } from '../lexicon/names.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { firstFrom } from '../read/first-from.ts';
import { clauseTitle } from './clause-title.ts';
import { wordSet } from '../read/word-set.ts';
import { leavesOutSubject } from '../clause/hindi-joined.ts';

/**
 * A headline's words with the two that stand at their head by name: (The two countries) signed: India and Russia signed, दोनों
 * देशों ने, and in Hindi with whoever a pronoun stands for: उन्होंने कहा.
 * @param at first token of the words
 */
export function withNames(passage: Passage, act: Act, at: number, words: string, names: Names): string {
  const { tokens, source } = passage;
  const head = tokens[at];
  if (head === undefined) return words;
  const lang = head.kind === 'latn' ? 'en' : 'hi';
  const pointed = head.text === 'the' ? (tokens[at + 1]?.start ?? head.start) : head.start;
  const both = act.countries.filter(({ span }) => span.start === head.start || span.start === pointed);
  const [first, second] = both;
  const isTwo = both.length === 2 && isBoth(passage, at) && statesBefore(passage, act, at) <= 2;
  if (first !== undefined && second !== undefined && isTwo) {
    const [a, b] = [first, second].map(({ value }) => countryIn(names, value, lang));
    return `${a} ${lang === 'en' ? 'and' : 'और'} ${b}${words.slice(first.span.end - head.start)}`;
  }
  if (lang === 'en' || !PRONOUNS.has(head.text)) return words;
  const actor = act.actors.find(({ span }) => span.start === head.start)?.value;
  const who = actor?.name.hi;
  const isName =
    who !== undefined &&
    /^\p{sc=Deva}/u.test(who) &&
    source.startsWith(words.slice(0, head.end - head.start), head.start) &&
    !isOfOther(passage, act, at, actor?.id);
  return isName ? `${who}${ERGATIVE.has(head.text) ? ' ने' : ''}${words.slice(head.end - head.start)}` : words;
}

/** A country as a sentence has it: India, the United States. */
export function countryIn(names: Names, code: string, lang: Lang): string {
  const name = names.countries.get(code)?.name[lang] ?? code;
  return lang === 'en' && WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

const WITH_ARTICLE =
  /^(?:United |Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$|Comoros$|Seychelles$|Solomon Islands$|Marshall Islands$|Democratic Republic |DR Congo$)|(?: Republic$)/;

/** The two countries, both sides: words for two, and no name of either. */
function isBoth({ tokens }: Passage, at: number): boolean {
  return BOTH.has(tokens[tokens[at]?.text === 'the' ? at + 1 : at]?.text ?? '');
}

/** How many states are told before some words, in their sentence and the one before: of three it is not known which are the two. */
function statesBefore(passage: Passage, act: Act, at: number): number {
  const { countries } = castOf(passage);
  const told = countries.slice(firstFrom(countries, backFrom(passage, act)), firstFrom(countries, at));
  return new Set(told.map(({ value }) => value)).size;
}

/**
 * Whether a pronoun may stand for someone else: whoever refuses is mostly the other (X ने Y पर आरोप लगाया। उन्होंने इसे खारिज किया), and beside
 * another person, or another's office with a case, it is not known who is meant.
 */
function isOfOther(passage: Passage, act: Act, at: number, id: string | undefined): boolean {
  if (act.kind === 'rejection') return true;
  const { tokens, hits } = passage;
  const { actors } = castOf(passage);
  const from = backFrom(passage, act);
  const isBody = (i: number): boolean => hits[i]?.some(({ entry }) => entry.type === 'organisation') === true;
  const told = actors.slice(firstFrom(actors, from), firstFrom(actors, at));
  if (told.some((one) => one.value.id !== id && !isBody(one.from))) return true;
  for (let i = from; i < at; i++) {
    // दोनों प्रधानमंत्रियों से बात की और कहा कि वे राजी हैं: those two.
    if (BOTH.has(tokens[i]?.text ?? '') && THEY.has(tokens[at]?.text ?? '')) return true;
    const office = hits[i]?.find(({ entry }) => entry.type === 'office');
    if (office !== undefined && OBLIQUE.has(tokens[office.to]?.text ?? '')) return true;
  }
  return false;
}

/** Where the sentence before that of an act begins. */
function backFrom({ sentences }: Passage, { sentence, clause }: Act): number {
  return sentences[Math.max(0, sentence - 1)]?.from ?? clause.from;
}

const OBLIQUE = wordSet('को से का के की पर');

const BOTH = wordSet('two both दोनों');
const THEY = wordSet('वे');
const PRONOUNS = wordSet('उन्होंने उसने वह वे');
const ERGATIVE = wordSet('उन्होंने उसने');

/**
 * What was said without who said it, by whose name in the text its pronoun stands: एचएएल ने गुरुवार को बताया कि उसे इंजन मिला: एचएएल को इंजन मिला.
 * Null where the saying has no name or those of two, and where a headline has no room for it all.
 * @param range the content from its कि
 * @param from where the saying begins
 */
export function bySpeaker(passage: Passage, range: Range, from: number): string | null {
  const { tokens, source } = passage;
  const pronoun = tokens[range.from + 1];
  const ending = ENDINGS.get(pronoun?.text ?? '');
  if (pronoun === undefined || ending === undefined) return null;
  if (THEY.has(pronoun.text) && tokens.slice(from, range.from).some(({ text }) => BOTH.has(text)))
    return null;
  const speaker = castOf(passage).actors.find(
    (one) => one.from >= from && one.to < range.from && isErgative(passage, one.to),
  );
  if (speaker === undefined || tokens[speaker.from]?.kind !== 'deva') return null;
  if (LISTING.has(tokens[speaker.from - 1]?.text ?? '')) return null;
  const name = spanOf(passage, speaker);
  const short = tokens[speaker.to]?.text === '(' ? tokens[speaker.to + 1] : undefined;
  const rest = source.slice(pronoun.end, spanOf(passage, range).end);
  const told = [name, short].flatMap((one) =>
    one === undefined ? [] : [`${source.slice(one.start, one.end)}${ending}${rest}`],
  );
  return told.find((words) => !clauseTitle(words).endsWith('…')) ?? null;
}

const LISTING = wordSet('और तथा एवं व ,');

/** X ने, X (एक्स) ने. */
function isErgative({ tokens }: Passage, at: number): boolean {
  if (tokens[at]?.text === 'ने') return true;
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && tokens[at + 3]?.text === 'ने';
}

const ENDINGS: ReadonlyMap<string, string> = new Map(
  [
    ['वह', ''],
    ['वे', ''],
    ['उसने', ' ने'],
    ['उन्होंने', ' ने'],
    ['उसे', ' को'],
    ['उन्हें', ' को'],
    ['उसका', ' का'],
    ['उसके', ' के'],
    ['उसकी', ' की'],
    ['उनका', ' का'],
    ['उनके', ' के'],
    ['उनकी', ' की'],
  ].map(([word = '', ending = '']) => [fold(word), ending]),
);

/** (नरेंद्र मोदी) घायलों से मिले: who acted in the clauses before, for one that is joined to them without a subject. */
export function joinedSubject(passage: Passage, act: Act, sentence: Range): string | null {
  const { tokens } = passage;
  if (!leavesOutSubject(passage, act.clause)) return null;
  const start = tokens[act.clause.from]?.start ?? 0;
  const first = tokens[sentence.from]?.start ?? 0;
  const names = act.actors.flatMap(({ value, span }) =>
    span.start >= first && span.end <= start && /^\p{sc=Deva}/u.test(value.name.hi) ? [value.name.hi] : [],
  );
  return names.length > 0 && names.length <= 2 ? names.join(' और ') : null;
}
