import type { Clause } from '../clause/clauses.ts';
import { BUT } from '../read/but-hindi.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Has made no formal request, has yet to clear the plan, फैसला नहीं लिया है: what someone has left undone till now, told by a
 * clause of its own. What did not happen some day is no news by itself.
 */
export function isLeftUndone({ tokens }: Passage, { from, finite, lang }: Clause): boolean {
  if (finite === null || TELLING_WHICH.has(tokens[from]?.text ?? '')) return false;
  const words = tokens.slice(from, finite.to).map(({ text }) => text);
  // No decision has been taken, फैसला नहीं हुआ है: by whom is not told.
  // प्रस्ताव भेजा था, लेकिन शासन ने मंजूरी नहीं दी: what became of it.
  if (lang === 'hi')
    return words.includes('ने') && (STANDING.has(words.at(-1) ?? '') || BUT.has(words[0] ?? ''));
  const verb = words.slice(finite.from - from);
  const isOwed = !verb.includes('been') || OWED.has(verb.at(-1) ?? '');
  return isOwed && verb.some((text) => HAVE.has(text));
}

/** What was to come from someone, whoever it was: none of them has been delivered. */
const OWED = wordSet('delivered sent shipped supplied returned handed transferred paid repaid released');

const HAVE = wordSet('has have');
const STANDING = wordSet('है हैं');

/** Words that a clause begins with to tell which, or on what condition. */
export const TELLING_WHICH = wordSet(
  'which who whom whose that if unless until because since as when where जो जिसने जिन्होंने जिसे जिन्हें जिसका जिसकी जिसके जिनका जिनकी जिनके कि अगर यदि जब क्योंकि',
);
