import type { Hit } from '../lexicon/lexicon.ts';
import type { Range, Token } from './passage.ts';
import { hasSense } from './senses.ts';

/** Words before which marks may stand: `(इनपुट: भाषा)`, `* Also read`, `— Name (@handle)`. */
const MAX_LEAD = 4;

/** True of a sentence that is no part of the report: credits, links to other reports, copyright, a tweet's signature. */
export function isFooter(
  tokens: readonly Token[],
  hits: readonly (readonly Hit[])[],
  { from, to }: Range,
): boolean {
  let at = from;
  while (at < to - 1 && at < from + MAX_LEAD && tokens[at]?.kind === 'mark' && tokens[at]?.text !== '©') at++;
  if (hasSense(hits[at], 'reading', 'footer')) return true;
  return tokens[from]?.text === '-' && hasHandle(tokens, from, to);
}

function hasHandle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++) if (tokens[i]?.text === '@') return true;
  return false;
}
