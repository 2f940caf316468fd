import { is } from '../clause/grammar-words.ts';
import { isPerfect } from '../clause/hindi-verb.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isFiniteForm } from './hindi-finite.ts';
import { isNear, NEAR } from './hindi-guards.ts';
import { endsBefore, nextWordAt, OF, textAt, textBefore, wordAt } from './hindi-words.ts';

/** दौर, युग and the like after आज or कल: nowadays, some day. */
export function isVagueToday(passage: Passage, from: number, to: number): boolean {
  if (nextWordAt(passage, to, 'epoch-after', 'stop') !== null) return true;
  if (nextWordAt(passage, to, 'paper-after', 'stop') !== null || textAt(passage, to) === 'में') return true;
  if (isProverb(passage, from, to) || BEFORE_TODAY.has(textBefore(passage, from))) return true;
  if (isNeither(passage, from, to) || isOneThenOther(passage, from, from)) return true;
  if (isOfOther(passage, to) || isInThree(passage, from)) return true;
  if (wordAt(passage, skipJoint(passage, to), 'either') !== null) return true;
  if (textAt(passage, to) !== 'भी') return false;
  return (
    isNear(passage, from, 'still', 'stop') ||
    isOfOld(passage, to) ||
    isStillSo(passage, from) ||
    isMiddleOfAlways(passage, from)
  );
}

/** दैनिक आज; करे सो आज कर. */
const BEFORE_TODAY: ReadonlySet<string> = wordSet('दैनिक सो');

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
  if (isProverb(passage, from, to) || isNeither(passage, from, to) || isInThree(passage, from)) return true;
  if (isOfOther(passage, to) || isOfOther(passage, from - 1) || isOfOther(passage, from - 2)) return true;
  for (let i = from - 2; i > from - PAIR_WITHIN && textAt(passage, i + 1) !== ''; i--)
    if (isOneThenOther(passage, i, from)) return true;
  const before = textBefore(passage, from) === '-' ? from - 1 : from;
  if (endsBefore(passage, before, 'either') || endsBefore(passage, before, 'today')) return true;
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

/** कल, आज और कल: past, present and what is to come. */
function isInThree(passage: Passage, at: number): boolean {
  for (let first = at - 4; first <= at; first++) {
    if (first < 0 || wordAt(passage, first, 'either') === null) continue;
    const today = textAt(passage, first + 1) === ',' ? first + 2 : first + 1;
    if (textAt(passage, today) === '' || wordAt(passage, today, 'today') === null) continue;
    if (textAt(passage, today + 1) === 'और' && wordAt(passage, today + 2, 'either') !== null)
      return at === first || at === today || at === today + 2;
  }
  return false;
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
    // आज हम हैं, कल कोई और होगा.
    if (text === '' || text === '।' || (isFiniteForm(passage, i) && !(i === from + 2 && BEING.has(text))))
      return false;
    if (wordAt(passage, i, 'either') === null || (at !== from && i !== at)) continue;
    return THERE.has(textAt(passage, i + 1));
  }
  return false;
}

const BEING: ReadonlySet<string> = wordSet('है हैं');

/** Tokens from आज to कल. */
const PAIR_WITHIN = 8;
const HERE: ReadonlySet<string> = wordSet('मेरा मेरी हमारा हमारी हम मैं इस यहां इधर यह ये कोई राजा है हैं');
const THERE: ReadonlySet<string> = wordSet('तेरा तेरी तुम्हारा तुम्हारी उस वहां उधर वह वे कोई किसी रंक नहीं');

/** जो आज है वह कल नहीं रहेगा, जो कल था: no one day. */
function isProverb(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  const by = textBefore(passage, from);
  if (by === 'जो' || LIKE.has(by))
    return is(passage, to, 'present') || is(passage, to, 'past') || isReaped(passage, from);
  if (by === 'ही' && SO.has(textBefore(passage, from - 1))) return true;
  if (!THAT.has(by)) return false;
  for (let i = from - 2; i > from - NEAR && !/^[।]?$/.test(tokens[i]?.text ?? ''); i--)
    if (tokens[i]?.text === 'जो')
      return wordAt(passage, i + 1, 'today') !== null || wordAt(passage, i + 1, 'either') !== null;
  return false;
}

const THAT: ReadonlySet<string> = wordSet('वह वो वही');

/** जो आज बोओगे वही कल काटोगे. */
function isReaped(passage: Passage, from: number): boolean {
  if (!/[ोओ]गे$/u.test(textAt(passage, from + 1))) return false;
  for (let i = from + 1; i < from + NEAR && !/^[।]?$/.test(textAt(passage, i)); i++)
    if (wordAt(passage, i, 'either') !== null) return THAT.has(textBefore(passage, i));
  return false;
}

/** जैसे आज हैं वैसे ही कल रहेंगे. */
const LIKE: ReadonlySet<string> = wordSet('जैसे जैसा जैसी');
const SO: ReadonlySet<string> = wordSet('वैसे वैसा वैसी');

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

function skipJoint(passage: Passage, i: number): number {
  return textAt(passage, i) === '-' ? i + 1 : i;
}
