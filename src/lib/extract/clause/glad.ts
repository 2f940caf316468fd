import type { Passage } from '../read/passage.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Delighted to meet President Putin; I was honoured to host him; it was a pleasure to receive her: what those who write so were
 * glad of was done. Not who will be glad to, nor who is happy to sell: they would. Looks a bounded way back.
 * @param to the word before the infinitive
 */
export function isGladOf(passage: Passage, to: number): boolean {
  const { tokens } = passage;
  const word = tokens[to - 1]?.text ?? '';
  const isNoun = HONOURS.has(word);
  if (!isNoun && !GLAD.has(word) && !WILLING.has(word)) return false;
  let at = to - 2;
  for (const end = at - DEGREES; at > end && DEGREE.has(tokens[at]?.text ?? ''); at--);
  const being = tokens[at]?.text ?? '';
  if (PAST.has(being)) return true;
  if (WILLING.has(word) && !SEEING.has(tokens[to + 1]?.text ?? '')) return false;
  if (at < sentenceAt(passage, to).from || QUOTES.has(being)) return true;
  if (being === 'are') return tokens[at - 1]?.text === 'we';
  return isNoun ? HAD.has(being) : being === 'am' || being === 'm';
}

const GLAD = wordSet('delighted pleased honoured honored privileged thrilled humbled elated overjoyed');
/** Whoever is happy to buy is willing; who is happy to meet someone does. */
const WILLING = wordSet('happy glad great good wonderful nice');
const SEEING = wordSet('meet welcome receive see host greet');
const HONOURS = wordSet('honour honor pleasure privilege delight');
/** How much, and what stands before such a noun. */
const DEGREE = wordSet(
  'very so really truly deeply extremely absolutely immensely most both and a an the my our great real true such what ' +
    'delighted pleased honoured honored privileged thrilled humbled honour honor pleasure privilege delight',
);
/** Such words at most. */
const DEGREES = 5;
const PAST = wordSet('was were');
const HAD = wordSet('is s had been');
const QUOTES: ReadonlySet<string> = new Set(['"', '“', ':', '‘']);
