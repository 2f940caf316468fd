import type { FoundDate, Tense } from './meaning.ts';
import type { Passage } from '../read/passage.ts';

/** The hills turn green in spring: with no article and nothing past or to come told, a season is of every year. */
export function isSeasonal(
  { tokens }: Passage,
  { meaning, rule, from, to }: FoundDate,
  tense: Tense,
): boolean {
  if (rule !== 'en-season' || meaning.is !== 'part' || meaning.of !== null || meaning.which !== 'tense')
    return false;
  return to === from + 1 && tokens[from - 1]?.text !== 'the' && tense !== 'past' && tense !== 'future';
}
