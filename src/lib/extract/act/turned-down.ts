import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Tokens about a thing among which it is offered, and from it to the words that refuse it. */
const OFFER_REACH = 14;
const REFUSAL_REACH = 34;
const OFFERED = wordSet(
  'पेशकश प्रस्ताव न्योता ऑफर offer offers offered offering proposal proposed proposes pitched pitch',
);
const REFUSED = wordSet(
  'ठुकरा ठुकराया ठुकराई ठुकराए ठुकरायी नकार नकारा खारिज नामंजूर अस्वीकार इनकार इंकार rejected rejects refused refuses spurned rebuffed declined snubbed',
);
const TURNED = wordSet('turned turns turning');

/**
 * The last token of what refuses a thing which is named only as offered, in its sentence or the next: पैट्रियट देने की पेशकश की, जिसे तुर्की ने
 * ठुकरा दिया; offered Patriots, which Ankara turned down. Null for others.
 */
export function refusalOf({ tokens }: Passage, { from, to }: Range): number | null {
  let isOffered = false;
  for (let i = from - 1; i >= Math.max(0, from - OFFER_REACH) && !isStop(tokens[i]?.text); i--)
    isOffered ||= OFFERED.has(tokens[i]?.text ?? '');
  let stops = 0;
  for (let i = to; i < Math.min(tokens.length, to + REFUSAL_REACH) && stops < 2; i++) {
    const text = tokens[i]?.text ?? '';
    if (isStop(text)) stops++;
    isOffered ||= stops === 0 && i < to + OFFER_REACH && OFFERED.has(text);
    const isRefusal = REFUSED.has(text) || (TURNED.has(text) && isDown(tokens, i));
    if (isOffered && isRefusal) return endOf(tokens, i);
  }
  return null;
}

/** Hindi puts the refusal last; turned down the American system. */
function endOf(tokens: Passage['tokens'], at: number): number {
  let end = at;
  if (tokens[at]?.kind === 'latn') while (end < at + OBJECT && !isStop(tokens[end + 1]?.text)) end++;
  return end;
}

/** Tokens from an English refusal to the end of what is refused. */
const OBJECT = 6;

/** Turned down, turned it down, turned the offer down. */
function isDown(tokens: Passage['tokens'], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ text }) => text === 'down');
}

function isStop(text: string | undefined): boolean {
  return text === '।' || text === '.';
}
