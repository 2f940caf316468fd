import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Words that join a Hindi clause, or one who acts, to the one before. */
export const JOINTS = wordSet('और तथा एवं');

/** Whether a clause lacks the ने that its verb takes: (उसने) वार्ता खत्म की. */
export function lacksAgent({ tokens }: Passage, { from, to }: Range): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  let last = to - 1;
  while (last > from && (STOPS.has(text(last)) || BEING.has(text(last)))) last--;
  if (!PERFECT.test(text(last)) || OTHER_TENSE.test(text(last)) || INTRANSITIVE.has(text(last))) return false;
  for (let i = from; i < to; i++) if (AGENTS.has(text(i))) return false;
  return true;
}

/** What marks the doer, and pronouns that have it within. */
const AGENTS = wordSet('ने उन्होंने उसने इन्होंने इसने');
const STOPS: ReadonlySet<string> = new Set(['।', '.', ',']);
const BEING = wordSet('है हैं था थी थे थीं');
const PERFECT = /(?:[ाीेएई]|ीं|ईं)$/u;
/** करता है, करेगा, होंगे: no perfect. */
const OTHER_TENSE = /(?:त[ाीे]|[ेोए]ग[ाी]|[ेोए]ंग[ेी])$/u;
const INTRANSITIVE = wordSet(
  'हुआ हुई हुए हुईं गया गई गए गईं आया आई आए आईं रहा रही रहे पहुंचा पहुंची पहुंचे मिला मिली मिले बना बनी बने गिरा गिरी गिरे लौटा लौटी लौटे निकला निकली निकले ' +
    'चला चली चले मरा मरे मरी उतरा उतरी उतरे बैठा बैठी बैठे बढ़ा बढ़ी बढ़े घटा घटी घटे टूटा टूटी टूटे खुला खुली खुले बचा बची बचे फैला फैली फैले भागा भागे भागी पड़ा पड़ी पड़े लगा लगी लगे',
);
