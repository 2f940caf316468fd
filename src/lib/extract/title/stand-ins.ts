import { fold } from '#lib/event/fold.ts';
import type { Lang } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { castOf } from '../act/cast.ts';
import type { TextSpan } from '../extraction.ts';
import type { Names } from '../lexicon/names.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import { JOINTS, lacksAgent } from '../clause/hindi-ergative.ts';

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
  if (first !== undefined && second !== undefined && both.length === 2 && isBoth(passage, first.span.start)) {
    const [a, b] = [first, second].map(({ value }) => countryIn(names, value, lang));
    return `${a} ${lang === 'en' ? 'and' : 'और'} ${b}${words.slice(first.span.end - head.start)}`;
  }
  if (lang === 'en' || !PRONOUNS.has(head.text)) return words;
  const who = act.actors.find(({ span }) => span.start === head.start)?.value.name.hi;
  const isName =
    who !== undefined &&
    /^\p{sc=Deva}/u.test(who) &&
    source.startsWith(words.slice(0, head.end - head.start), head.start);
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
function isBoth({ tokens }: Passage, start: number): boolean {
  return BOTH.has(tokens[tokenFrom({ tokens }, start)]?.text ?? '');
}

const BOTH = wordSet('two both दोनों');
const PRONOUNS = wordSet('उन्होंने उसने वह वे');
const ERGATIVE = wordSet('उन्होंने उसने');

/**
 * What was said without who said it, by whose name its pronoun stands: एचएएल ने गुरुवार को बताया कि उसे इंजन मिला: एचएएल को इंजन मिला. Null where
 * the saying has no name.
 * @param range the content from its कि
 * @param from where the saying begins
 */
export function bySpeaker(passage: Passage, range: Range, from: number): string | null {
  const pronoun = passage.tokens[range.from + 1];
  const ending = ENDINGS.get(pronoun?.text ?? '');
  if (pronoun === undefined || ending === undefined) return null;
  const speaker = castOf(passage).actors.find(
    (one) => one.from >= from && one.to < range.from && isErgative(passage, one.to),
  )?.value.name.hi;
  if (speaker === undefined || !/^\p{sc=Deva}/u.test(speaker) || speaker.includes(',')) return null;
  const { end } = spanOf(passage, range);
  return `${speaker}${ending}${passage.source.slice(pronoun.end, end)}`;
}

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
  const start = tokens[act.clause.from]?.start ?? 0;
  const first = tokens[sentence.from]?.start ?? 0;
  if (!JOINTS.has(tokens[act.clause.from]?.text ?? '') || lacksAgent(passage, act.clause)) return null;
  const names = act.actors.flatMap(({ value, span }) =>
    span.start >= first && span.end <= start && /^\p{sc=Deva}/u.test(value.name.hi) ? [value.name.hi] : [],
  );
  // और मोदी हवाई अड्डे पर मिले: someone without a case acts by himself.
  const isMarked = ({ span }: { readonly span: TextSpan }): boolean =>
    span.end <= start || MARKS.has(tokens[tokenFrom(passage, span.end)]?.text ?? '');
  const isTheirs = act.actors.every(isMarked) && act.countries.every(isMarked);
  return isTheirs && names.length > 0 && names.length <= 2 ? names.join(' और ') : null;
}

const MARKS = wordSet('को में पर से तक का के की');
