import type { FoundTimex } from '../date/timex-of.ts';
import { isDay } from '../date/spans.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { stemOf } from './counted-target.ts';
import { firstTimexFrom } from './timex-at.ts';

/**
 * On the eve of the final, सत्र से एक दिन पहले: the day that stood right behind that noun where it was told, the final on
 * September 28, सत्र 24 नवंबर को शुरू हुआ. Null where none did.
 */
export function dayOfNoun(
  words: Range,
  { tokens }: Passage,
  timexes: readonly FoundTimex[],
): FoundTimex | null {
  if (tokens[words.to - 1]?.kind === 'deva') return dayOfHindiNoun(words, { tokens }, timexes);
  const noun = tokens[words.from]?.text === 'the' ? words.from + 1 : words.from;
  // The final, by itself: more words tell of another.
  if (words.to - noun !== 1 || tokens[noun]?.kind !== 'latn') return null;
  const told = near(timexes, words.from).findLast(
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

/** The dates around a token, in order of the text: many words count from one, and each looks for its own. */
function near(timexes: readonly FoundTimex[], at: number): readonly FoundTimex[] {
  const first = firstTimexFrom(timexes, at);
  return timexes.slice(Math.max(0, first - LOOK), first + LOOK);
}

/** Dates before and after the words. */
const LOOK = 48;

/** The last day told so before the words, else the first behind them; of results that of their counting. */
function dayOfHindiNoun(
  { from, to }: Range,
  { tokens }: Pick<Passage, 'tokens'>,
  timexes: readonly FoundTimex[],
): FoundTimex | null {
  if (to - from > NOUN || tokens.slice(from, to).some(({ text }) => GENITIVE.has(text))) return null;
  const noun = stemOf(tokens[to - 1]?.text ?? '');
  const isIts = ({ range, value }: FoundTimex): boolean => {
    const before = tokens[range.from - 1]?.text ?? '';
    if (value === null || !isDay(value) || !IN.has(tokens[range.to]?.text ?? '')) return false;
    return stemOf(before) === noun || (RESULTS.has(noun) && COUNTING.has(before));
  };
  const around = near(timexes, from);
  return (
    around.findLast((timex) => timex.range.to <= from && isIts(timex)) ??
    around.find((timex) => timex.range.from >= to && isIts(timex)) ??
    null
  );
}

/** Tokens of a noun with what kind it is of: विधानसभा सत्र. */
const NOUN = 3;
const IN = wordSet('को से');
const RESULTS: ReadonlySet<string> = new Set(['नतीज', 'परिणाम'].map(stemOf));
const COUNTING = wordSet('मतगणना गिनती');
