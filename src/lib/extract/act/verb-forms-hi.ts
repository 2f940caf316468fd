import { fold } from '#lib/event/fold.ts';
import type { Shape } from '../lexicon/lexicon.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** A verb in a clause with its form. */
export interface Verb extends Range {
  readonly shape: Shape;
}

const POSTPOSITIONS = wordSet('में पर से को ने का के तक');
/** Words after which, or at whose end, की is किया and no postposition. */
const AFTER_VERB = wordSet(
  'है हैं थी थीं हो होगी गई गयी जा जाएगी जाए जाती जानी और तथा एवं लेकिन मगर जबकि कि जिसमें जिसके , । | ; . ? ! ) " ’ ” नहीं',
);
/** What a bare stem needs after it to be a verb: कर दिया, हो रहा. */
const AFTER_STEM = wordSet(
  'दिया दी दिए दिये दीं लिया ली लिए गया गई गए गये गयी गईं चुका चुकी चुके रहा रही रहे सका सके सकी सकता सकती सकते सकेगा सकेगी सकेंगे सकें दे ले जा देगा देगी देंगे लेगा लेगी लेंगे जाएगा जाएगी जाएंगे डाला डाली डाले पाया पाई पाए पाएगा पाएगी पाएंगे पड़ा पड़ी पड़े बैठा बैठे उठा उठे उठी आया आई आए देना देने लेना लेने जाना जाने जाता जाती जाते दें लें जाए जाएं देता देते देती लेता लेते लेती सकना सकने कर के',
);
const KI = fold('की');
const TWO = fold('दो');
const FOR = wordSet('लिए लिये');

/** True where a noun's postposition begins. */
export function isPostposition(passage: Passage, at: number, end: number): boolean {
  const text = passage.tokens[at]?.text ?? '';
  if (text === KI) return !isKiVerb(passage, at, end);
  return at < end && POSTPOSITIONS.has(text);
}

/** की as किया: at a clause's end, before an auxiliary, after ने. */
function isKiVerb({ tokens }: Passage, at: number, end: number): boolean {
  if (tokens[at - 1]?.text === fold('ने')) return true;
  // प्रणालियों की और खेप: an oblique plural is owned.
  if (/ों$/u.test(tokens[at - 1]?.text ?? '')) return false;
  // एस-400 की और खेप: of a thing with a number.
  if (tokens[at - 1]?.kind === 'digits') return false;
  return at + 1 >= end || AFTER_VERB.has(tokens[at + 1]?.text ?? '');
}

/** Whether words that look like a verb's form are one: की is a postposition, कर a tax, खरीद a noun as well. */
export function isVerb(
  passage: Passage,
  { to, shape }: Range & { readonly shape: Shape | null },
  end: number,
): boolean {
  if (shape === null) return false;
  const last = passage.tokens[to - 1]?.text ?? '';
  if (last === KI) return isKiVerb(passage, to - 1, end);
  // वायुसेना के लिए: a postposition, though taken is written like it.
  if (FOR.has(last) && passage.tokens[to - 2]?.text === 'के') return false;
  // मंजूरी मिलने के दो दिन बाद: two, where a word follows.
  if (last === TWO && passage.tokens[to]?.kind === 'deva') return false;
  if (shape !== 'stem') return true;
  // विमानों की खरीद के आशय पत्र: what has an owner is a noun.
  if (passage.tokens[to]?.text === 'के' && GENITIVE.has(passage.tokens[to - 2]?.text ?? '')) return false;
  // रक्षा खरीद के लिए.
  if (passage.tokens[to]?.text === 'के' && passage.tokens[to + 1]?.text === 'लिए') return false;
  return to < end && AFTER_STEM.has(passage.tokens[to]?.text ?? '');
}

/** Words from a noun to its verb at most: बैठक शुक्रवार को नई दिल्ली में होगी. */
export const VERB_REACH = 9;

/** The next verb after a token, looked for over a few words. */
export function verbAfter(passage: Passage, at: number, end: number, reach: number): Verb | null {
  for (let i = at; i < Math.min(end, at + reach); i++) {
    for (const { entry, to } of passage.hits[i] ?? []) {
      if (entry.type !== 'frame-word' || entry.shape === null || passage.tokens[i]?.kind !== 'deva') continue;
      if (to <= end && isVerb(passage, { from: i, to, shape: entry.shape }, end))
        return { from: i, to, shape: entry.shape };
    }
  }
  return null;
}
