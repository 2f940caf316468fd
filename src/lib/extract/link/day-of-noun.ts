import type { FoundTimex } from '../date/timex-of.ts';
import { isDay } from '../date/spans.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** On the eve of the final: the day that stood right behind that noun where it was told, the final on September 28. Null where none did. */
export function dayOfNoun(
  words: Range,
  { tokens }: Passage,
  timexes: readonly FoundTimex[],
): FoundTimex | null {
  const noun = tokens[words.from]?.text === 'the' ? words.from + 1 : words.from;
  // The final, by itself: more words tell of another.
  if (words.to - noun !== 1 || tokens[noun]?.kind !== 'latn') return null;
  const told = timexes.findLast(
    ({ range: { from, to }, value }) =>
      to <= words.from &&
      value !== null &&
      isDay(value) &&
      ON.has(tokens[from - 1]?.text ?? '') &&
      tokens[from - 2]?.text === tokens[noun]?.text,
  );
  return told ?? null;
}

const ON = wordSet('on of');
