import type { Passage } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import { is, within } from './grammar-words.ts';

/** बंद रहते हैं, चलती है, लगाया जाता है, नहीं खुलती: a Hindi clause of what is wont to be, under no condition. */
export function isHabitual(passage: Passage, { lang, finite, mood, tense, to }: Clause): boolean {
  if (lang !== 'hi' || finite === null || passage.tokens[to]?.text === 'तो') return false;
  const last = finite.to - 1;
  // Behind नहीं the auxiliary is left out.
  if (isHabit(passage, last)) return passage.tokens[last - 1]?.text === 'नहीं';
  if (mood !== 'real' || tense !== 'present' || !is(passage, last, 'present')) return false;
  return (
    isUnlisted(passage, last - 1) ||
    within(passage, Math.max(finite.from, last - 1), last, (i) => isHabit(passage, i))
  );
}

function isHabit(passage: Passage, i: number): boolean {
  return is(passage, i, 'habitual') || is(passage, i, 'verb:habitual');
}

/** खिलते (हैं), पकते (हैं): a verb that no list has; nouns have another letter there (रास्ते, समझौते). */
function isUnlisted({ tokens }: Passage, i: number): boolean {
  return /[\u0915-\u0939]ते$/u.test(tokens[i]?.text ?? '');
}
