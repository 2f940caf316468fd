import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { is, within } from './grammar-words.ts';
import { isInfinitive } from './hindi-participle.ts';

/** 28 जनवरी तक रद्द की गई है: the perfect that lasts, of a state that has an end. */
export function isShut(passage: Passage, finite: Range): boolean {
  if (!is(passage, finite.to - 1, 'present')) return false;
  return within(passage, finite.from - 2, finite.from + 1, (i) => SHUT.has(passage.tokens[i]?.text ?? ''));
}

const SHUT: ReadonlySet<string> = wordSet('रद्द रद निरस्त बंद निलंबित प्रतिबंधित सील लागू डायवर्ट');

/** Tokens between a day and what is declared on it, and between that and घोषित. */
const DECLARED_WITHIN = 4;

/** सोमवार को अवकाश घोषित, कल से कर्फ्यू का ऐलान: who says so at once has it before the day. Not मंत्री ने सोमवार को … घोषित किया. */
export function isDeclaredFree({ tokens }: Passage, words: Range): boolean {
  const text = (i: number) => tokens[i]?.text ?? '';
  if (!WHEN.has(text(words.to)) || text(words.from - 1) === 'ने') return false;
  for (let i = words.to + 1; i <= words.to + DECLARED_WITHIN; i++) {
    if (tokens[i]?.kind !== 'deva') return false;
    if (!FREE.has(text(i))) continue;
    const at = text(i + 1) === 'रखने' || text(i + 1) === 'रहने' ? i + 2 : i + 1;
    return text(at) === 'घोषित' || (['की', 'का'].includes(text(at)) && DECLARED.has(text(at + 1)));
  }
  return false;
}

const WHEN: ReadonlySet<string> = wordSet('को से तक');
const FREE: ReadonlySet<string> = wordSet('अवकाश छुट्टी छुट्टियां बंद हड़ताल कर्फ्यू लॉकडाउन चक्काजाम');
const DECLARED: ReadonlySet<string> = wordSet('घोषणा ऐलान एलान आह्वान आदेश');

/**
 * शनिवार को स्कूल बंद रखने का आदेश जारी किया गया है, सोमवार को धरना देने का ऐलान किया: what is held on its day, told beforehand. Not who
 * tells it then (शनिवार को कलेक्टर ने …, मंत्री ने शनिवार को …), nor सील करने का आदेश.
 */
export function isToBeHeld(passage: Passage, words: Range, finite: Range): boolean {
  const text = (i: number) => passage.tokens[i]?.text ?? '';
  if (text(words.to) !== 'को' || text(words.from - 1) === 'ने' || is(passage, finite.to - 1, 'past'))
    return false;
  for (let i = words.to + 1; i < Math.min(finite.from, words.to + HELD_WITHIN); i++) {
    if (text(i) === 'ने' || passage.tokens[i]?.kind === 'mark') return false;
    if (!isInfinitive(passage, i)) continue;
    return HELD.has(text(i - 1)) && GENITIVE.has(text(i + 1)) && TOLD.has(text(i + 2));
  }
  return false;
}

/** Tokens from a day to the infinitive of what is held on it. */
const HELD_WITHIN = 9;
const HELD: ReadonlySet<string> = wordSet(
  'बंद पेश हाजिर उपस्थित हड़ताल धरना प्रदर्शन घेराव रैली पुतला चक्काजाम जाम बहिष्कार आंदोलन मतदान जुलूस अवकाश छुट्टी',
);
const TOLD: ReadonlySet<string> = wordSet(
  'आदेश निर्देश निर्देशों फैसला निर्णय नोटिस समन ऐलान एलान घोषणा चेतावनी आह्वान अपील फरमान',
);
