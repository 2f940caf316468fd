import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Who did what a Hindi clause behind और tells, where only the words before it say so: (राष्ट्रपति ने) आपातकाल घोषित किया और मदद मांगी. Null where
 * the clause has its own, or its verb takes none.
 */
export function agentBefore(passage: Passage, { from, to }: Range, start: number): Range | null {
  const { tokens } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!JOINTS.has(text(from)) || !isOfAgent(text, from, to)) return null;
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

/** Whether the verb that a clause ends with is told with ने, and no ने is in it. */
function isOfAgent(text: (i: number) => string, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && (STOPS.has(text(last)) || BEING.has(text(last)))) last--;
  if (!PERFECT.test(text(last)) || OTHER_TENSE.test(text(last)) || INTRANSITIVE.has(text(last))) return false;
  for (let i = from; i < to; i++) if (text(i) === 'ने') return false;
  return true;
}

/** Tokens back to ने, and of who acts. */
const REACH = 24;
const LONGEST = 10;
const JOINTS = wordSet('और तथा एवं');
const STOPS: ReadonlySet<string> = new Set(['।', '.', ',']);
const BEING = wordSet('है हैं था थी थे थीं');
const BOUNDS = wordSet('को में पर से तक बाद दौरान कि');
const PERFECT = /(?:[ाीेएई]|ीं|ईं)$/u;
/** करता है, करेगा, होंगे: no perfect. */
const OTHER_TENSE = /(?:त[ाीे]|[ेए]ग[ाी]|[ेए]ंग[ेी])$/u;
const INTRANSITIVE = wordSet(
  'हुआ हुई हुए हुईं गया गई गए गईं आया आई आए आईं रहा रही रहे पहुंचा पहुंची पहुंचे मिला मिली मिले बना बनी बने गिरा गिरी गिरे लौटा लौटी लौटे निकला निकली निकले ' +
    'चला चली चले मरा मरे मरी उतरा उतरी उतरे बैठा बैठी बैठे बढ़ा बढ़ी बढ़े घटा घटी घटे टूटा टूटी टूटे खुला खुली खुले बचा बची बचे फैला फैली फैले भागा भागे भागी पड़ा पड़ी पड़े लगा लगी लगे',
);
