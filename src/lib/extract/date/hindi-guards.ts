import { is, isAny } from '../clause/grammar-words.ts';
import { isFutureForm, isPerfect } from '../clause/hindi-verb.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import {
  beginBefore,
  endsBefore,
  isCounted,
  isInsideDigits,
  nextWordAt,
  textAt,
  textBefore,
  wordAt,
} from './hindi-words.ts';

/** Tokens before and after within which a word tells what another means. */
const NEAR = 12;

/** True when a stop or calendar word of this sense begins within a few tokens around `at`, on the same line. */
export function isNear(passage: Passage, at: number, key: string, type: 'calendar' | 'stop'): boolean {
  const { tokens } = passage;
  for (let i = at; i >= Math.max(0, at - NEAR); i--) {
    if (wordAt(passage, i, key, type) !== null) return true;
    if (tokens[i]?.line === true || tokens[i]?.text === '।') break;
  }
  for (let i = at + 1; i <= at + NEAR; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।') return false;
    if (wordAt(passage, i, key, type) !== null) return true;
  }
  return false;
}

/** What follows a month, not a procession of someone's. */
const MONTH_AFTER: ReadonlySet<string> = new Set(['में', 'से', 'तक', 'के', 'का', 'की', '-', 'माह', 'महीना']);

/** मार्च as a procession: a kind before it, what is done with one after it, or a crowd around. */
export function isProcession(passage: Passage, from: number, to: number): boolean {
  if (passage.tokens[from]?.text !== 'मार्च') return false;
  const after = textAt(passage, to);
  if (endsBefore(passage, from, 'march-kind', 'stop') || textBefore(passage, from) === 'तक') return true;
  if (nextWordAt(passage, to, 'march-act', 'stop') !== null) return true;
  // यह मार्च, ये मार्च; इस मार्च में is a month.
  if (THESE.has(textBefore(passage, from))) return true;
  if (after === 'को' || after === 'ने' || after === 'पर') return true;
  if (WHICH.has(textBefore(passage, from)) && isJoined(passage, to)) return true;
  if (textBefore(passage, from) === 'का' && !MONTH_AFTER.has(after)) return true;
  if (isSomeones(passage, from, to) || isOfClash(passage, from, to) || isDone(passage, to)) return true;
  if (isOfPeople(passage, from, to)) return true;
  if (['माह', 'महीने', 'तक'].includes(after) || (after === 'में' && isAmongMonths(passage, from))) return false;
  return isNear(passage, from, 'march-crowd', 'stop');
}

/** नेपोलियन का मास्को मार्च उसकी भूल थी: where someone's led to, and no case of a month behind it. */
function isSomeones(passage: Passage, from: number, to: number): boolean {
  const place = passage.tokens[from - 1];
  if (place?.kind !== 'deva' || textBefore(passage, from - 1) !== 'का') return false;
  const next = passage.tokens[to];
  if (next?.kind !== 'deva' || MONTH_AFTER.has(next.text)) return false;
  return !isCalendar(passage.hits[from - 1]) && !isCalendar(passage.hits[to]);
}

/** मार्च जारी रखा, मार्च टाल दिया: what no month is behind, whose case or part stands there. */
function isDone(passage: Passage, to: number): boolean {
  const next = passage.tokens[to];
  if (next?.kind !== 'deva' || next.line || MONTH_AFTER.has(next.text) || BEHIND_MONTH.has(next.text))
    return false;
  return (
    !isCalendar(passage.hits[to]) &&
    (isVerb(passage, to) || (isVerb(passage, to + 1) && !OF.has(textAt(passage, to + 1))))
  );
}

const BEHIND_MONTH: ReadonlySet<string> = wordSet(
  'और या व एवं तथा ही भी तो सबसे अब आया आई आए बीत बीता बीते गुजर खत्म खुश रहा होगा था है',
);

/** मार्च के दौरान पुलिस से झड़प हुई, मजदूरों के मार्च से जाम लगा: what marchers come to blows with or bring about. */
function isOfClash(passage: Passage, from: number, to: number): boolean {
  const isTime = textAt(passage, to) === 'के' && WITH.has(textAt(passage, to + 1));
  const isCause = textAt(passage, to) === 'से' && textBefore(passage, from) === 'के';
  if (!isTime && !isCause) return false;
  for (let i = to + 1; i <= to + NEAR; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।') return false;
    if (CLASHES.has(text)) return true;
  }
  return false;
}

const WITH: ReadonlySet<string> = wordSet('दौरान बाद साथ');
const CLASHES: ReadonlySet<string> = wordSet(
  'सलामी ज्ञापन जनसभा धरना पुतला सभा झड़प झड़पें झड़पों धक्कामुक्की हाथापाई लाठीचार्ज पथराव बैरिकेड बैरिकेडिंग बैरिकेड्स समर्थक समर्थकों नारे नारेबाजी यातायात जाम',
);

/** किसानों के मार्च के कारण: of many who march. */
function isOfPeople(passage: Passage, from: number, to: number): boolean {
  if (textBefore(passage, from) !== 'के' || !textBefore(passage, from - 1).endsWith('ों')) return false;
  return textAt(passage, to) === 'के' && BECAUSE.has(textAt(passage, to + 1));
}

const BECAUSE: ReadonlySet<string> = wordSet('कारण चलते मद्देनजर खिलाफ विरोध समर्थन आगे पीछे');

/** मार्च में भड़के प्रदर्शन जुलाई में थमे: other months of the sentence tell that it is one, too. */
function isAmongMonths(passage: Passage, at: number): boolean {
  for (let i = at - NEAR; i <= at + NEAR; i++) {
    const text = passage.tokens[i]?.text;
    if (text !== undefined && text !== 'मार्च' && wordAt(passage, i, 'month') !== null) return true;
  }
  return false;
}

const THESE: ReadonlySet<string> = new Set(['यह', 'ये', 'वह', 'वे']);
const WHICH: ReadonlySet<string> = new Set(['इस', 'इसी', 'उस']);
const JOINED: ReadonlySet<string> = wordSet('शामिल हिस्सा भाग शिरकत');

/** इस मार्च में सभी दलों के नेता भी शामिल हुए: one takes part in a procession, not in a month. */
function isJoined(passage: Passage, to: number): boolean {
  if (textAt(passage, to) !== 'में') return false;
  for (let i = to + 1; i <= to + NEAR; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।') return false;
    if (JOINED.has(text)) return true;
  }
  return false;
}

/** जून मल्होत्रा, मई ठाकुर ने, तैराक मई लिन: a first name, with a surname after it, one more word before ने, or who bears it before it. */
export function isPerson(passage: Passage, from: number, to: number): boolean {
  if (nextWordAt(passage, to, 'surname', 'stop') !== null || textAt(passage, to) === 'ने') return true;
  if (isTied(passage, to)) return true;
  const token = passage.tokens[to];
  const isName = token?.kind === 'deva' && !token.line && !TAKES_MONTHS.has(token.text);
  if (!isName || isCalendar(passage.hits[to])) return false;
  if (isUnknown(passage, to) && isDoneBySomeone(passage, to + 1)) return true;
  return textAt(passage, to + 1) === 'ने' || (BEARERS.has(textBefore(passage, from)) && !isVerb(passage, to));
}

/** पार्क जून-हो: a word tied to it. */
function isTied({ tokens, hits }: Passage, to: number): boolean {
  const [hyphen, next] = [tokens[to], tokens[to + 1]];
  if (hyphen?.text !== '-' || hyphen.spaced || next?.kind !== 'deva' || next.spaced) return false;
  return !isCalendar(hits[to + 1]);
}

function isUnknown({ hits, tokens }: Passage, i: number): boolean {
  return (hits[i]?.length ?? 0) === 0 && !OF_MONTHS.has(tokens[i]?.text ?? '');
}

/** What goes by its month without a case: मार्च वेतन की मांग, दिसंबर सीरीज के वायदे. */
const OF_MONTHS: ReadonlySet<string> = wordSet(
  'वेतन मानदेय पेंशन किस्त राशन बिक्री उत्पादन परीक्षा सत्र सीजन डिलीवरी सीरीज वायदा अनुबंध क्लोजिंग एंड समाप्ति मासांत वाली वाले वाला तक मध्य पूर्व बाद मासिक जैसे जैसा यानी यानि',
);

/** (मई अब्राहम) को टीम सौंपी गई, (अप्रैल बोल्बी) की अदाकारी, (अप्रैल फोर्ड), जो: as someone is named. */
function isDoneBySomeone(passage: Passage, i: number): boolean {
  const text = textAt(passage, i);
  if (text === 'को') return textAt(passage, i + 1) !== 'लेकर';
  return OF.has(text) || text === ',' || text === 'नाम' || text === 'नामक';
}

const OF: ReadonlySet<string> = wordSet('का की के');

/** Who people are, in front of their names. */
const BEARERS: ReadonlySet<string> = wordSet(
  'अभिनेत्री अभिनेता गायिका गायक लेखिका लेखक कलाकार कवि कवयित्री निर्देशक निर्माता पत्रकार खिलाड़ी तैराक धावक धाविका कप्तान कोच मॉडल प्रोफेसर डॉक्टर वैज्ञानिक सांसद सीनेटर जज जनरल कर्नल मेजर पायलट प्रवक्ता उपन्यासकार संगीतकार फोटोग्राफर वकील',
);

function isVerb(passage: Passage, i: number): boolean {
  return isAny(passage, i, FINITE) || isPerfect(passage, i) || isFutureForm(textAt(passage, i));
}

const TAKES_MONTHS: ReadonlySet<string> = new Set(['में', 'से', 'तक', 'के', 'का', 'की', 'को', 'पर', 'माह', 'भर']);

/** मई दिवस, अगस्त क्रांति, मार्च की चाल: no month is meant. */
export function isMonthName(passage: Passage, to: number): boolean {
  return nextWordAt(passage, to, 'month-name-after', 'stop') !== null;
}

/** सोमवार पेठ, इतवार लाल, गुड फ्राइडे, संडे टाइम्स, सावन सोमवार: a name with a weekday in it. */
export function isDayName(passage: Passage, from: number, to: number): boolean {
  return (
    nextWordAt(passage, to, 'place-after', 'stop') !== null ||
    nextWordAt(passage, to, 'surname', 'stop') !== null ||
    nextWordAt(passage, to, 'day-name-after', 'stop') !== null ||
    endsBefore(passage, from, 'day-name-before', 'stop') ||
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
const FINITE: ReadonlySet<string> = new Set(['present', 'past', 'future']);

/** A word that makes what follows it come again and again: हर, प्रत्येक. */
export function setAt(passage: Passage, i: number): number | null {
  return wordAt(passage, i, 'set', 'stop')?.to ?? null;
}

/** A day of a month in digits by themselves; null where they are no day, or number something. */
export function numberOfDay(passage: Passage, i: number): number | null {
  const token = passage.tokens[i];
  const day = Number(token?.text);
  if (token?.kind !== 'digits' || token.text.length > 2 || day < 1 || day > 31) return null;
  return isInsideDigits(passage, i) || isNumbered(passage, i, i + 1) ? null : day;
}

/** A law, resolution, product or title that a number belongs to, not a year. */
export function isNumbered(passage: Passage, from: number, to: number): boolean {
  const before = passage.tokens[from - 1];
  if (before === undefined || passage.tokens[from]?.line === true) return false;
  if (endsBefore(passage, from, 'numbered', 'stop')) return true;
  if (isVehicle(passage, from) || isListedNumber(passage, from)) return true;
  const at = before.text === ',' || before.text === '-' ? from - 1 : from;
  if (endsBefore(passage, at, 'numbered', 'stop')) return true;
  const talksOf = textAt(passage, to) !== 'में' || nextWordAt(passage, to + 1, 'law-talk', 'stop') !== null;
  // योजना 2030 तक बढ़ी; कानून 2024 से लागू है.
  const isLimit =
    textAt(passage, to) === 'तक' || (textAt(passage, to) === 'से' && IN_FORCE.has(textAt(passage, to + 1)));
  if (
    talksOf &&
    !isLimit &&
    (endsBefore(passage, at, 'law', 'stop') || endsBefore(passage, at, 'work', 'stop'))
  )
    return true;
  if (before.text === ',' && endsBefore(passage, at, 'law', 'stop') && !isOfMaking(passage, to)) return true;
  if (endsBefore(passage, from, 'vehicle', 'stop') && !isYearOfVehicle(passage, from, to)) return true;
  if (before.text === '-' && !before.spaced) return true;
  return before.kind === 'latn' && !isPlainWord(before.text);
}

/** अधिनियम, 2005 में लागू हुआ, तक रहा: when it was made or held, where the year isn't of its name (अधिनियम, 2000 में इसकी परिभाषा नहीं है). */
function isOfMaking(passage: Passage, at: number): boolean {
  if (textAt(passage, at) !== 'में') return true;
  for (let i = at + 1; i <= at + MAKING_WITHIN; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।') return false;
    if (MAKING.has(text)) return true;
  }
  return false;
}

/** Tokens from a law's year to how it came about. */
const MAKING_WITHIN = 8;
const MAKING: ReadonlySet<string> = wordSet(
  'बना बनी बने बनाया बनाई बनाए पारित लागू पास पेश शुरू आया आई आए लाया लाई लाए रद्द निरस्त समाप्त खत्म वापस जारी मंजूर मंजूरी अधिसूचित प्रभावी घोषित लिया दिया दी किया गया गई गए हुआ हुई हुए',
);

const IN_FORCE: ReadonlySet<string> = wordSet('लागू प्रभावी अमल');

/** पहली उड़ान 2024 में; but उड़ान 2045 को लौटाया, उड़ान 1812 में सवार. */
function isYearOfVehicle(passage: Passage, from: number, to: number): boolean {
  const isOld = Number(textAt(passage, from)) < FIRST_VEHICLES;
  return !isOld && IN_YEARS.has(textAt(passage, to)) && !ABOARD.has(textAt(passage, to + 1));
}

/** Numbers of flights and trains below it are no years. */
const FIRST_VEHICLES = 1900;
const ABOARD: ReadonlySet<string> = wordSet('सवार बैठे बैठी बैठा यात्रा सफर');
const IN_YEARS: ReadonlySet<string> = wordSet('में से तक के का की');

/** लोकसभा चुनाव-2024: the year of one of many. */
export function isEdition(passage: Passage, from: number): boolean {
  return textBefore(passage, from) === '-' && endsBefore(passage, from - 1, 'edition-noun', 'stop');
}

const JOINTS: ReadonlySet<string> = wordSet('और व या एवं तथा');

/** धारा 153 और 2005: numbered as the one before it. */
function isListedNumber(passage: Passage, from: number): boolean {
  const joint = textBefore(passage, from);
  if (joint !== ',' && !JOINTS.has(joint)) return false;
  return passage.tokens[from - 2]?.kind === 'digits' && endsBefore(passage, from - 2, 'numbered', 'stop');
}

/** विमान एआई 1957, ट्रेन एसएफ 2025: a short word between the kind of vehicle and its number is its line. */
function isVehicle(passage: Passage, from: number): boolean {
  const line = passage.tokens[from - 1];
  if (line?.kind !== 'deva' || line.text.length > LONGEST_LINE || line.line) return false;
  if (JOINTS.has(line.text)) return false;
  return endsBefore(passage, from - 1, 'vehicle', 'stop') || textBefore(passage, from - 1) === 'संख्या';
}

/** Letters of the short name of an airline or a kind of train. */
const LONGEST_LINE = 5;

/** Latin letters before a number are mostly a name's (Vision 2030), but for what joins sentences. */
function isPlainWord(text: string): boolean {
  return text.length > 12;
}

/** Entries whose names may hold a number that is no year; a named event's is one (2016 की सर्जिकल स्ट्राइक). */
const NAMES: ReadonlySet<string> = new Set(['system', 'organisation', 'office']);
const LONGEST_NAME = 6;

/** Part of a name of the lexicon that has more words than this. */
export function isInName({ hits }: Passage, from: number, to: number): boolean {
  for (let i = Math.max(0, from - LONGEST_NAME); i <= from; i++) {
    if (hits[i]?.some(({ entry, to: end }) => NAMES.has(entry.type) && end >= to && end - i > to - from))
      return true;
  }
  return false;
}

/** Something is counted by the number at `from`: a sum, a price, a count. */
export function isCount(passage: Passage, from: number, to: number): boolean {
  return (
    isCounted(passage, nextWordAt(passage, to, 'approx-after')?.to ?? to) ||
    nextWordAt(passage, to, 'count-after', 'stop') !== null ||
    beginBefore(passage, from, 'vague', 'stop') !== null
  );
}

/** दौर, युग and the like after आज or कल: nowadays, some day. */
export function isVagueToday(passage: Passage, from: number, to: number): boolean {
  if (nextWordAt(passage, to, 'epoch-after', 'stop') !== null) return true;
  if (nextWordAt(passage, to, 'paper-after', 'stop') !== null || textAt(passage, to) === 'में') return true;
  if (isProverb(passage, from, to) || textBefore(passage, from) === 'दैनिक') return true;
  if (isNeither(passage, from, to) || isOneThenOther(passage, from, from)) return true;
  if (isOfOther(passage, to)) return true;
  if (wordAt(passage, skipJoint(passage, to), 'either') !== null && !isListed(passage, to)) return true;
  if (textAt(passage, to) !== 'भी') return false;
  return (
    isNear(passage, from, 'still', 'stop') ||
    isOfOld(passage, to) ||
    isStillSo(passage, from) ||
    isMiddleOfAlways(passage, from)
  );
}

/** 1920 में बना पुल आज भी मजबूत है: a year or a decade of old in what it is told of, and no act. */
function isStillSo(passage: Passage, from: number): boolean {
  let isOld = false;
  for (let i = from - 1; i > from - NEAR && !/^[।,]?$/.test(passage.tokens[i]?.text ?? ''); i--) {
    const token = passage.tokens[i];
    isOld ||= token?.kind === 'digits' && /^1[5-9]\d\d$/.test(token.text);
    if (token?.line === true) break;
  }
  if (!isOld) return false;
  for (let i = from + 2; i < from + NEAR; i++) {
    if (!is(passage, i, 'present')) continue;
    return (
      !isPerfect(passage, i - 1) && !is(passage, i - 1, 'continuous') && !NEWS.has(textAt(passage, i - 1))
    );
  }
  return false;
}

/** States that are news of a day: सुनवाई आज भी जारी है. */
const NEWS: ReadonlySet<string> = wordSet('जारी बंद ठप बाधित प्रभावित तय');

/** आज भी … जाती है, आज भी बिजली नहीं पहुंची है: what is wont to be or has never come to be, not of one day. */
function isOfOld(passage: Passage, at: number): boolean {
  let isNot = false;
  for (let i = at; i < at + NEAR && !/^[।,]?$/.test(textAt(passage, i)); i++) {
    if (is(passage, i, 'habitual') || is(passage, i, 'verb:habitual')) return true;
    if (isNot && is(passage, i, 'present')) return isPerfect(passage, i - 1);
    if (textAt(passage, i) === 'नहीं' && LACKED.has(textAt(passage, i - 1))) return true;
    isNot ||= textAt(passage, i) === 'नहीं';
  }
  return false;
}

/** आज भी वहां सड़क नहीं है. */
const LACKED: ReadonlySet<string> = wordSet(
  'सड़क बिजली पुल स्कूल अस्पताल शौचालय नल डॉक्टर शिक्षक भवन रास्ता नेटवर्क सुविधा सुविधाएं व्यवस्था इंतजाम पक्का पक्की',
);

/** कल-कारखाने, कल-कल, कल का भारत, देश का कल हैं. */
export function isVagueEither(passage: Passage, from: number, to: number): boolean {
  if (textBefore(passage, from) === 'का' && is(passage, to, 'present')) return true;
  if (nextWordAt(passage, skipJoint(passage, to), 'compound-after', 'stop') !== null) return true;
  if (nextWordAt(passage, to, 'vague-day-after', 'stop') !== null) return true;
  if (endsBefore(passage, from, 'vague-day-before', 'stop')) return true;
  if (isProverb(passage, from, to) || isNeither(passage, from, to)) return true;
  if (isOfOther(passage, to) || isOfOther(passage, from - 1) || isOfOther(passage, from - 2)) return true;
  for (let i = from - 2; i > from - PAIR_WITHIN && textAt(passage, i + 1) !== ''; i--)
    if (isOneThenOther(passage, i, from)) return true;
  const before = textBefore(passage, from) === '-' ? from - 1 : from;
  if (endsBefore(passage, before, 'either') || endsBefore(passage, before, 'today'))
    return before !== from || !isListed(passage, before);
  const next = skipJoint(passage, to);
  if (next > to && wordAt(passage, next, 'either') !== null) return true;
  return textAt(passage, to) === 'भी' && isOneOfAlways(passage, from);
}

/** कल की कल देखेंगे, आज की बचत कल का सहारा: what one day has and then, with a word between at most, another; `at` is its case. */
function isOfOther(passage: Passage, at: number): boolean {
  if (at < 1 || !OF.has(textAt(passage, at)) || !isDay(passage, at - 1)) return false;
  if (wordAt(passage, at + 1, 'either') !== null) return textAt(passage, at + 1) !== '';
  const isNext = wordAt(passage, at + 2, 'either') !== null && OF.has(textAt(passage, at + 3));
  return isNext && textAt(passage, at + 1) !== '' && textAt(passage, at + 2) !== '';
}

/** न आज न कल, न कल, न आज: never. */
function isNeither(passage: Passage, from: number, to: number): boolean {
  if (!NOT.has(textBefore(passage, from))) return false;
  const next = textAt(passage, to) === ',' ? to + 1 : to;
  if (NOT.has(textAt(passage, next)) && isDay(passage, next + 1)) return true;
  const last = textBefore(passage, from - 1) === ',' ? from - 3 : from - 2;
  return last > 0 && isDay(passage, last) && NOT.has(textBefore(passage, last));
}

const NOT: ReadonlySet<string> = wordSet('न ना');

function isDay(passage: Passage, i: number): boolean {
  return wordAt(passage, i, 'today') !== null || wordAt(passage, i, 'either') !== null;
}

/** आज मेरी तो कल तेरी, आज इस दल में तो कल उस दल में: now and then, from the आज at `from` on; the कल is at `at` or anywhere. */
function isOneThenOther(passage: Passage, from: number, at: number): boolean {
  if (wordAt(passage, from, 'today') === null || !HERE.has(textAt(passage, from + 1))) return false;
  for (let i = from + 2; i < from + PAIR_WITHIN; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।' || isVerb(passage, i)) return false;
    if (wordAt(passage, i, 'either') === null || (at !== from && i !== at)) continue;
    return THERE.has(textAt(passage, i + 1));
  }
  return false;
}

/** Tokens from आज to कल. */
const PAIR_WITHIN = 8;
const HERE: ReadonlySet<string> = wordSet('मेरा मेरी हमारा हमारी इस यहां इधर यह ये कोई राजा');
const THERE: ReadonlySet<string> = wordSet('तेरा तेरी तुम्हारा तुम्हारी उस वहां उधर वह वे कोई किसी रंक');

/** जो आज है वह कल नहीं रहेगा, जो कल था: no one day. */
function isProverb(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  const by = textBefore(passage, from);
  if (by === 'जो') return is(passage, to, 'present') || is(passage, to, 'past');
  if (by !== 'वह' && by !== 'वो') return false;
  for (let i = from - 2; i > from - NEAR && !/^[।]?$/.test(tokens[i]?.text ?? ''); i--)
    if (tokens[i]?.text === 'जो')
      return wordAt(passage, i + 1, 'today') !== null || wordAt(passage, i + 1, 'either') !== null;
  return false;
}

/** Where कल भी or आज भी begins next on a side of `at`, in its sentence; null where it doesn't. */
function alsoFrom(passage: Passage, at: number, step: 1 | -1, day: 'either' | 'today'): number | null {
  for (let i = at + step; Math.abs(i - at) < NEAR && !/^[।]?$/.test(textAt(passage, i)); i += step)
    if (wordAt(passage, i, day) !== null && textAt(passage, i + 1) === 'भी') return i;
  return null;
}

/** कल भी कहता था, आज भी कहता हूं: always. */
function isOneOfAlways(passage: Passage, from: number): boolean {
  if (alsoFrom(passage, from, 1, 'today') !== null) return true;
  const today = alsoFrom(passage, from, -1, 'today');
  return today !== null && isMiddleOfAlways(passage, today);
}

/** कल भी था, आज भी है और कल भी रहेगा. */
function isMiddleOfAlways(passage: Passage, from: number): boolean {
  return alsoFrom(passage, from, -1, 'either') !== null && alsoFrom(passage, from, 1, 'either') !== null;
}

function isListed(passage: Passage, at: number): boolean {
  return textAt(passage, at) === ',';
}

function skipJoint(passage: Passage, i: number): number {
  return textAt(passage, i) === '-' ? i + 1 : i;
}
