import type { Passage, Range } from '../read/passage.ts';
import { JOINTS } from './hindi-ergative.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Whether a Hindi clause behind और leaves its subject to the clause before it: (पुतिन दिल्ली पहुंचे) और मोदी से मिले, और बैठक में भाग लेंगे, और
 * फिर दिल्ली के लिए रवाना हुए. Only where its verb is of who goes or meets, and each noun before it has its case: not और मिसाइल दागी गई,
 * और मथुरा में चार लोगों की मौत हुई, nor what points back to whoever it was: और उन्हें जमानत मिली.
 */
export function leavesOutSubject(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!JOINTS.has(text(from))) return false;
  let end = to;
  while (end > from && (tokens[end - 1]?.kind === 'mark' || BEING.has(text(end - 1)))) end--;
  const verb = text(end - 1);
  const isOfObject = DOING.has(verb);
  const isOfBeing = HAPPENING.has(verb) && GOING_WITH.has(text(end - 2));
  if (!isOfObject && !isOfBeing && !GOING.has(verb)) return false;
  end--;
  if (isOfObject) return isCasesOnly(passage, { from: from + 1, to: end - 1 }, false);
  while (end > from + 1 && GOING_WITH.has(text(end - 1))) end--;
  return end === from + 1 || isCasesOnly(passage, { from: from + 1, to: end }, true);
}

/** Whether each noun of some words has a case behind it, which the last may lack that is a place where one goes. */
function isCasesOnly(passage: Passage, { from, to }: Range, isGoing: boolean): boolean {
  const { tokens, hits } = passage;
  let nouns = 0;
  let before: string | undefined;
  for (let i = from; i < to;) {
    const text = tokens[i]?.text ?? '';
    if (POINTING.has(text)) return false;
    const name = hits[i]?.find((hit) => NAMES.has(hit.entry.type) && hit.to <= to);
    const type = name?.entry.type;
    const isDate = tokens[i]?.kind === 'digits' || isCalendar(passage, i);
    // और बैठक सोमवार को होगी: the case of a day is none of the noun before it.
    if (CASES.has(text)) nouns = isCalendar(passage, i - 1) ? nouns : 0;
    else if (!BESIDE.has(text) && !isDate && !isOneName(before, type)) nouns++;
    // और सैनिक अड्डे पर पहुंचे: of two nouns the first may be who acts.
    if (nouns > 1) return false;
    before = type;
    i = name?.to ?? i + 1;
  }
  const isCase = CASES.has(tokens[to - 1]?.text ?? '');
  return nouns === 0 ? isGoing || isCase : isGoing && (before === 'place' || before === 'country');
}

/** जापानी प्रधानमंत्री, प्रधानमंत्री मोदी. */
function isOneName(before: string | undefined, type: string | undefined): boolean {
  return (before === 'country' || before === 'office') && (type === 'office' || type === 'person');
}

const BEING = wordSet('है हैं था थे थी थीं');
/** What one does of oneself without an object. */
const GOING = wordSet(
  'मिले मिलीं मिला मिलेंगे मिलेंगी मिलेगा मिलेगी पहुंचे पहुंचीं पहुंचा पहुंची पहुंचेंगे पहुंचेंगी पहुंचेगा पहुंचेगी ' +
    'लौटे लौटीं लौटा लौटी लौटेंगे लौटेंगी लौटेगा लौटेगी गए गईं गया गई आए आईं आया आई जाएंगे जाएंगी जाएगा जाएगी आएंगे आएंगी आएगा आएगी ' +
    'निकले निकलीं निकला निकली उतरे उतरीं उतरा उतरी',
);
const HAPPENING = wordSet('हुए हुईं हुआ हुई होंगे होंगी होगा होगी');
const GOING_WITH = wordSet('रवाना शामिल वापस उपस्थित मौजूद लौट पहुंच चले चली चला आ हो निकल');
/** What one will do of oneself to an object: हस्ताक्षर करेंगे, भाग लेंगे. */
const DOING = wordSet('करेंगे करेंगी करेगा करेगी लेंगे लेंगी लेगा लेगी देंगे देंगी देगा देगी');
const CASES = wordSet('को में पर से तक का के की लिए साथ बाद');
const POINTING = wordSet(
  'ने वह वे यह ये उसे उन्हें उसका उसके उसकी उनका उनके उनकी उनसे उससे उन उस इसे इन्हें इसका इसके इसकी इनका इनके इनकी जो जिसे जिन्हें कोई और तथा एवं',
);
/** Adverbs, and what says that it is of who acted before. */
const BESIDE = wordSet('फिर वहां यहां तुरंत बाद अब भी ही आज कल अपने अपनी अपना सीधे');
const NAMES: ReadonlySet<string> = new Set(['place', 'country', 'person', 'organisation', 'office']);
