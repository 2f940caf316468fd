import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { is, within } from './grammar-words.ts';
import { hasDayAndMonth, isMovedTo } from './hindi-ahead.ts';
import { isInfinitive } from './hindi-participle.ts';

/**
 * Whether a Hindi clause's tense says little of a date in it: 14 नवंबर का आदेश लागू है, 18 से 26 जुलाई तक के कार्यक्रमों पर विचार
 * किया, बैठक 28 नवंबर को निर्धारित थी, तिथि 5 दिसंबर कर दी गई है, 22 मार्च को घरों में रहने के लिए कहा था, 26 सितंबर को हड़ताल बुलाई थी. What has happened on a day
 * is told in the past by itself, or by हुआ.
 */
export function isLoose(passage: Passage, clause: Clause, { from, to }: Range): boolean {
  const { tokens } = passage;
  const { finite, tense } = clause;
  if (clause.lang !== 'hi' || finite === null || finite.from < to) return false;
  const at = LIMITS.has(tokens[to]?.text ?? '') ? to + 1 : to;
  if (at < finite.from && OF.has(tokens[at]?.text ?? '') && isOwner(passage, at + 1)) return true;
  const isOver = is(passage, finite.to - 1, 'past');
  if (tense === 'future') return isOver;
  if (tense !== 'past') return false;
  if (is(passage, finite.to - 1, 'present')) return true;
  // आवेदन की अंतिम तारीख 12 मार्च थी, बढ़ाकर 30 मार्च की गई
  if (isMovedTo(passage, { from, to })) return true;
  if (isOver && finite.from === to && TERMS.has(tokens[from - 1]?.text ?? '')) return true;
  // छुट्टियों को 15 जनवरी तक बढ़ाया गया था
  if (isOver && tokens[to]?.text === 'तक') return true;
  // पहला समन 2 नवंबर के लिए भेजा था
  if (isOver && tokens[to]?.text === 'के' && FOR.has(tokens[to + 1]?.text ?? '')) return true;
  // 17 सितंबर को सर्वदलीय बैठक बुलाई, which was three days ago
  const isCalled = wordOf(passage.hits[finite.from], 'grammar', 'summons') !== null;
  return (
    (isCalled && (isOver || hasDayAndMonth(passage, { from, to }))) ||
    within(passage, to, finite.to, (i) => isInfinitive(passage, i))
  );
}

/** दिसंबर में होना था: what was to be, and may be still. */
export function wasToBe(passage: Passage, { lang, finite, tense }: Clause): boolean {
  return lang === 'hi' && tense === 'future' && finite !== null && is(passage, finite.to - 1, 'past');
}

/** 3 नवंबर का आदेश; not 3 नवंबर की रात, के दौरान, which the verb tells of. */
function isOwner({ tokens, hits }: Passage, i: number): boolean {
  const at = tokens[i]?.text === 'देर' ? i + 1 : i;
  return wordOf(hits[at], 'calendar', 'day-part') === null && !WHEN.has(tokens[at]?.text ?? '');
}

const WHEN: ReadonlySet<string> = wordSet('दिन दौरान बाद पहले पूर्व बीच आसपास करीब लिए लिये पश्चात उपरांत');
const TERMS: ReadonlySet<string> = wordSet('तारीख तिथि डेडलाइन समयसीमा मियाद');
const FOR: ReadonlySet<string> = wordSet('लिए लिये');
const LIMITS: ReadonlySet<string> = new Set(['तक', 'से']);
const OF: ReadonlySet<string> = new Set(['का', 'की', 'के']);
