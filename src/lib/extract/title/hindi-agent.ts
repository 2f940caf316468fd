import { JOINTS, lacksAgent } from '../clause/hindi-ergative.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Who did what a Hindi clause behind और tells, where only the words before it say so: (राष्ट्रपति ने) आपातकाल घोषित किया और मदद मांगी. Null where
 * the clause has its own, or its verb takes none.
 */
export function agentBefore(passage: Passage, { from, to }: Range, start: number): Range | null {
  const { tokens } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!JOINTS.has(text(from)) || !lacksAgent(passage, { from, to })) return null;
  for (let i = from - 1; i > Math.max(start, from - REACH); i--) {
    if (tokens[i]?.kind === 'mark' || isOthers(passage, i)) return null;
    if (text(i) !== 'ने') continue;
    let at = i;
    while (at > start && i - at < LONGEST && !BOUNDS.has(text(at - 1)) && tokens[at - 1]?.kind !== 'mark')
      at--;
    return i > at && i - at < LONGEST ? { from: at, to: i + 1 } : null;
  }
  return null;
}

/** और पुतिन रवाना हुए: whether someone else acts behind a joint, named without a case. */
function isOthers({ tokens, hits }: Passage, joint: number): boolean {
  if (!JOINTS.has(tokens[joint]?.text ?? '')) return false;
  const name = hits[joint + 1]?.find(({ entry }) => NAMES.has(entry.type));
  return name !== undefined && !CASES.has(tokens[name.to]?.text ?? '');
}

const NAMES: ReadonlySet<string> = new Set(['person', 'country', 'organisation', 'office']);
const CASES = wordSet('ने को में पर से तक का के की और तथा एवं');

/** Tokens back to ने, and of who acts. */
const REACH = 24;
const LONGEST = 10;
const BOUNDS = wordSet('को में पर से तक बाद दौरान कि');
