import { wordSet } from '../read/word-set.ts';
import type { EnglishText } from './english-text.ts';
import { before, skip } from './english-token.ts';

/** $4 million, 40 cents a share, 5 percent: a sum ends right before a token, a comma between or none. */
export function isAmountBefore(text: EnglishText, i: number): boolean {
  const at = before(text, i) === ',' ? i - 1 : i;
  return text.passage.tokens[skip(text, at, ',') - 1]?.kind === 'digits' || SUMS.has(before(text, at));
}

const SUMS: ReadonlySet<string> = wordSet('million billion trillion share cents percent pct % crore lakh');
