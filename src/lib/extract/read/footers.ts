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
  if (hasSense(hits[at], 'reading', 'footer') || isStamp(tokens, hits, { from: at, to })) return true;
  return tokens[from]?.text === '-' && hasHandle(tokens, from, to);
}

/** Tokens of a line that only tells when a page came out. */
const LONGEST_STAMP = 24;

/** `Updated Wed, 10 Jul 2024 11:21 PM IST`, `प्रकाशित: 10 जुलाई 2024`: when a page came out, nothing of what it tells. */
function isStamp(tokens: readonly Token[], hits: readonly (readonly Hit[])[], { from, to }: Range): boolean {
  if (to - from > LONGEST_STAMP) return false;
  const mark = hits[from]?.find(
    ({ entry }) => entry.type === 'reading' && entry.sense.startsWith('dateline:'),
  );
  if (mark === undefined || !tokens.slice(mark.to, to).some(({ kind }) => kind === 'digits')) return false;
  if (tokens[mark.to]?.text === ':') return true;
  for (let i = mark.to; i < to; i++) if (hasSense(hits[i], 'reading', 'clock')) return true;
  return false;
}

function hasHandle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++) if (tokens[i]?.text === '@') return true;
  return false;
}
