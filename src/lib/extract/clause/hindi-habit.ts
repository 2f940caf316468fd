import type { Passage } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import { is, within } from './grammar-words.ts';

/** बंद रहते हैं, चलती है, लगाया जाता है: a Hindi clause of what is wont to be, under no condition. */
export function isHabitual(passage: Passage, { lang, finite, mood, tense, to }: Clause): boolean {
  if (lang !== 'hi' || finite === null || mood !== 'real' || tense !== 'present') return false;
  if (!is(passage, finite.to - 1, 'present') || passage.tokens[to]?.text === 'तो') return false;
  return within(
    passage,
    Math.max(finite.from, finite.to - 2),
    finite.to - 1,
    (i) => is(passage, i, 'habitual') || is(passage, i, 'verb:habitual'),
  );
}
