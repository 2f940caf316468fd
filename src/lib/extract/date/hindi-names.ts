import { isAny } from '../clause/grammar-words.ts';
import { isPerfect } from '../clause/hindi-verb.ts';
import { FINITE, isFiniteForm } from './hindi-finite.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import { endsBefore, nextWordAt, OF, textAt, textBefore, wordAt } from './hindi-words.ts';

/** जून मल्होत्रा, मई ठाकुर ने, तैराक मई लिन: a first name, with a surname after it, one more word before ने, or who bears it before it. */
export function isPerson(passage: Passage, from: number, to: number): boolean {
  if (nextWordAt(passage, to, 'surname', 'stop') !== null || textAt(passage, to) === 'ने') return true;
  if (textAt(passage, to) === 'को' && !WITH_MONTH.has(textAt(passage, to + 1))) return true;
  if (isTied(passage, to) || isTwin(passage, to)) return true;
  const token = passage.tokens[to];
  const isName = token?.kind === 'deva' && !token.line && !TAKES_MONTHS.has(token.text);
  if (!isName || isCalendar(passage, to)) return false;
  if (FIRST_NAMES.has(passage.tokens[from]?.text ?? '') && isUnknown(passage, to) && isOfSomeone(passage, to))
    return true;
  // अप्रैल ली की: a name that is a verb, too, which no genitive follows.
  if (isPerfect(passage, to) && OF.has(textAt(passage, to + 1))) return true;
  if (isBesidePerson(passage, from)) return true;
  return (
    textAt(passage, to + 1) === 'ने' || (BEARERS.has(textBefore(passage, from)) && !isFiniteForm(passage, to))
  );
}

/** मई को छोड़कर, जून को लेकर: what is done with a month. */
const WITH_MONTH: ReadonlySet<string> = wordSet('लेकर छोड़कर छोड़ मिलाकर जोड़कर देखते');

/** अप्रैल (और मई नाम की बहनें): two that are named so. */
function isTwin(passage: Passage, to: number): boolean {
  if (!JOINTS.has(textAt(passage, to))) return false;
  const other = nextWordAt(passage, to + 1, 'month');
  return other !== null && NAMED.has(textAt(passage, other.to));
}

const NAMED: ReadonlySet<string> = wordSet('नाम नामक');

/** पार्क जून-हो, अप्रैल ओ'नील: a word tied to it, or a name that an apostrophe ties. */
function isTied(passage: Passage, to: number): boolean {
  const { tokens } = passage;
  const isIrish = tokens[to]?.text === 'ओ' && APOSTROPHES.has(tokens[to + 1]?.text ?? '');
  if (isIrish) return tokens[to + 2]?.spaced === false && !isCalendar(passage, to + 2);
  const [hyphen, next] = [tokens[to], tokens[to + 1]];
  if (hyphen?.text !== '-' || hyphen.spaced || next?.kind !== 'deva' || next.spaced) return false;
  return !isCalendar(passage, to + 1);
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

function isUnknown({ hits, tokens }: Passage, i: number): boolean {
  return (hits[i]?.length ?? 0) === 0 && !OF_MONTHS.has(tokens[i]?.text ?? '');
}

/** What goes by its month without a case: मार्च वेतन की मांग, दिसंबर सीरीज के वायदे. */
const OF_MONTHS: ReadonlySet<string> = wordSet(
  'वेतन मानदेय पेंशन किस्त राशन बिक्री उत्पादन परीक्षा सत्र सीजन डिलीवरी सीरीज वायदा अनुबंध क्लोजिंग एंड समाप्ति मासांत वाली वाले वाला तक मध्य पूर्व बाद मासिक जैसे जैसा यानी यानि',
);

/** जून पार्कर और (अप्रैल ली): named beside another. */
function isBesidePerson(passage: Passage, from: number): boolean {
  if (!JOINTS.has(textBefore(passage, from)) || !isUnknown(passage, from - 2)) return false;
  return textBefore(passage, from - 1) !== '' && wordAt(passage, from - 3, 'month') !== null;
}

/** Months that people are called by: no one is called नवंबर. */
const FIRST_NAMES: ReadonlySet<string> = wordSet('अप्रैल मई जून अगस्त');

/**
 * मई अब्राहम को टीम सौंपी गई, अप्रैल बोल्बी की अदाकारी, अप्रैल फोर्ड, जो: an unknown word behind such a month, with what only people do, have or
 * undergo; not मई पीएमआई का आंकड़ा, जून पेमेंट और बोनस दिया गया.
 */
function isOfSomeone(passage: Passage, name: number): boolean {
  const next = textAt(passage, name + 1);
  if (next === ',') return WHO.has(textAt(passage, name + 2));
  if (NAMED.has(next)) return true;
  if (next !== 'को' && !OF.has(next) && !JOINTS.has(next)) return false;
  // जूरी में जून पार्कर और अप्रैल पोप थीं.
  if (MEMBERS.has(passage.tokens[name - 3]?.text ?? '') && textBefore(passage, name - 1) === 'में') return true;
  for (let i = name; i <= name + PERSONAL_WITHIN; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।') return false;
    if (PERSONAL.has(text)) return true;
  }
  return false;
}

const WHO: ReadonlySet<string> = wordSet('जो जिन्होंने जिन्हें जिनका जिनकी जिनके जिनसे');

const MEMBERS: ReadonlySet<string> = wordSet('जूरी पैनल टीम दल समिति मंडल');

/** Tokens from a name to what tells that it is someone's. */
const PERSONAL_WITHIN = 10;

/** What people do and have, what is done with them; and districts, which are called by names. */
const PERSONAL: ReadonlySet<string> = wordSet(
  'अदाकारी अभिनय भूमिका किरदार पेंटिंग तस्वीर तस्वीरें किताब पुस्तक उपन्यास कविता कविताएं गायकी आवाज गेंदबाजी बल्लेबाजी पारी शतक गोल कप्तानी टीम याचिका बयान पति पत्नी पिता मां बेटा बेटी बेटे भाई बहन बहनें परिवार शादी मौत निधन हत्या गिरफ्तारी नियुक्ति जीवनी ' +
    'सौंपा सौंपी सौंपे गिरफ्तार नियुक्त सम्मानित बर्खास्त निलंबित रिहा घायल लापता चुना चुनी नामित मनोनीत पुरस्कार पदक अवार्ड सम्मान जिम्मेदारी कमान सजा जमानत समन बोलीं बोले जिले जिला',
);

/** Who people are, in front of their names. */
const BEARERS: ReadonlySet<string> = wordSet(
  'अभिनेत्री अभिनेता गायिका गायक लेखिका लेखक कलाकार कवि कवयित्री निर्देशक निर्माता पत्रकार खिलाड़ी तैराक धावक धाविका कप्तान कोच मॉडल प्रोफेसर डॉक्टर वैज्ञानिक सांसद सीनेटर जज जनरल कर्नल मेजर पायलट प्रवक्ता उपन्यासकार संगीतकार फोटोग्राफर वकील',
);

const TAKES_MONTHS: ReadonlySet<string> = new Set(['में', 'से', 'तक', 'के', 'का', 'की', 'को', 'पर', 'माह', 'भर']);

const JOINTS: ReadonlySet<string> = wordSet('और व या एवं तथा');

/** मई दिवस, अगस्त क्रांति, मार्च की चाल: no month is meant. */
export function isMonthName(passage: Passage, to: number): boolean {
  return nextWordAt(passage, to, 'month-name-after', 'stop') !== null;
}

/** सोमवार पेठ, इतवार लाल, गुड फ्राइडे, संडे टाइम्स, सावन सोमवार, विकास बुधवार ने: a name with a weekday in it. */
export function isDayName(passage: Passage, from: number, to: number): boolean {
  return (
    nextWordAt(passage, to, 'place-after', 'stop') !== null ||
    nextWordAt(passage, to, 'surname', 'stop') !== null ||
    nextWordAt(passage, to, 'day-name-after', 'stop') !== null ||
    endsBefore(passage, from, 'day-name-before', 'stop') ||
    textAt(passage, to) === 'ने' ||
    isEnglishName(passage, from, to)
  );
}

/** संडे स्कूल, फ्राइडे नाइट, ए वेडनसडे: English weekdays stand for days with a case or a part of the day, else they name things. */
function isEnglishName(passage: Passage, from: number, to: number): boolean {
  if (!ENGLISH_DAY.test(passage.tokens[to - 1]?.text ?? '')) return false;
  if (ENGLISH_ARTICLES.has(textBefore(passage, from))) return true;
  // फिल्म संडे में; but फिल्म संडे को आएगी.
  if (endsBefore(passage, from, 'work', 'stop') && IN_WORK.has(textAt(passage, to))) return true;
  const next = passage.tokens[to];
  if (next?.kind !== 'deva' || next.line || DAY_AFTER.has(next.text)) return false;
  return !isAny(passage, to, FINITE) && nextWordAt(passage, to, 'day-part') === null;
}

const ENGLISH_DAY = /डे$/u;
const ENGLISH_ARTICLES: ReadonlySet<string> = new Set(['ए', 'द']);
const IN_WORK: ReadonlySet<string> = wordSet('में का की के ने');
const DAY_AFTER: ReadonlySet<string> = wordSet(
  'को से तक की के का में पर और या व एवं तथा यानी यानि ही भी तो देर बंद',
);
