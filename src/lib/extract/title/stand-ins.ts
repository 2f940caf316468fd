import type { Act } from '../act/act.ts';
import type { Names } from '../lexicon/names.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';

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
    const [a, b] = [first, second].map(({ value }) => names.countries.get(value)?.name[lang] ?? value);
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

/** The two countries, both sides: words for two, and no name of either. */
function isBoth({ tokens }: Passage, start: number): boolean {
  return BOTH.has(tokens[tokenFrom({ tokens }, start)]?.text ?? '');
}

const BOTH = wordSet('two both दोनों');
const PRONOUNS = wordSet('उन्होंने उसने वह वे');
const ERGATIVE = wordSet('उन्होंने उसने');
