import type { Passage } from '../read/passage.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Delighted to meet President Putin; I was honoured to host him; it was a pleasure to receive her: what those who write so were
 * glad of was done. Not who will be glad to, nor who is happy to sell, happy to meet him any time: they would. Looks a bounded way
 * around.
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
  const isSeeing = SEEING.has(tokens[to + 1]?.text ?? '');
  if (WILLING.has(word) && !isSeeing) return false;
  // Said it was pleased to supply the jets, happy to meet him: as who is.
  if (PAST.has(being)) return isNoun || (isSeeing && word !== 'happy') || !isSaid(passage, at);
  if (READY.has(word) && isOpen(passage, to)) return false;
  if (at < sentenceAt(passage, to).from || QUOTES.has(being)) return true;
  // We are happy to host the talks.
  if (READY.has(word)) return false;
  if (being === 'are') return tokens[at - 1]?.text === 'we';
  return isNoun ? HAD.has(being) : being === 'am' || being === 'm';
}

/** Told by another, on a condition or for no day: who said so is ready to. */
function isOpen(passage: Passage, to: number): boolean {
  const sentence = sentenceAt(passage, to);
  const words = passage.tokens.slice(Math.max(sentence.from, to - NEAR), Math.min(sentence.to, to + NEAR));
  return words.some(({ text }) => SAYING.has(text) || OPEN.has(text));
}

function isSaid({ tokens }: Passage, at: number): boolean {
  return tokens.slice(Math.max(0, at - SAYER), at).some(({ text }) => SAYING.has(text));
}

/** Tokens around such words within which one is told by another, and before them. */
const NEAR = 20;
const SAYER = 5;
const SAYING = wordSet('said says told adding added');
const OPEN = wordSet('if any anytime whenever wherever ever when once should next tomorrow soon');
const GLAD = wordSet('delighted pleased honoured honored privileged thrilled humbled elated overjoyed');
/** Whoever is happy to buy is willing; who is happy to meet someone does. */
const WILLING = wordSet('happy glad great good wonderful nice');
const READY = wordSet('happy glad');
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
