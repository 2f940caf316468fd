import { fold } from '#lib/event/fold.ts';
import type { Amount } from '#lib/event/news-event.ts';
import type { Proved } from '../act/act.ts';
import { GENITIVE } from '../read/genitive.ts';
import { onceFor } from '../read/once-for.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { within } from '../read/within.ts';
import { wordSet } from '../read/word-set.ts';
import { withoutSumsBeside } from './beside-sums.ts';
import { currencyAt } from './currencies.ts';
import type { NumberFound } from './numbers.ts';
import { numberAt } from './numbers.ts';
import { joinedNumberAt, lentScale } from './ranges.ts';

/** Sums of money at some tokens: one, or the two ends of a range. */
export interface MoneyFound extends Range {
  readonly amounts: readonly Amount[];
}

/**
 * Sums of money in a range of tokens, in order: number and currency (पांच अरब डॉलर, 5 billion euros)
 * or sign and number (₹62,370 करोड़, $5.43 billion). About, over and लगभग stay out of the span; both
 * ends of "2 से 3 अरब डॉलर" have its whole span, for both take their scale and currency from it. What only stands beside a sum is left out.
 */
export function amountsOf(passage: Passage, range: Range): readonly Proved<Amount>[] {
  return withoutSumsBeside(passage, moneyOf(passage, range)).flatMap((money) =>
    money.amounts.map((value) => ({ value, span: spanOf(passage, money) })),
  );
}

/** The same with token ranges, for those who count other things. */
export function moneyOf(passage: Passage, range: Range): readonly MoneyFound[] {
  return within(allMoney(passage), range);
}

/** The sums of a whole text: each act asks for those of its words, and for those of its clause. */
const allMoney = onceFor((passage: Passage): readonly MoneyFound[] => {
  const found: MoneyFound[] = [];
  for (let i = 0; i < passage.tokens.length;) {
    const money = moneyAt(passage, i);
    if (money !== null) found.push(money);
    i = money?.to ?? i + 1;
  }
  return found;
});

function moneyAt(passage: Passage, i: number): MoneyFound | null {
  return signedAt(passage, i) ?? wordedAt(passage, i);
}

/** ₹500, Rs. 5,124 crore, US$2-3 billion, €1.2bn. */
function signedAt(passage: Passage, i: number): MoneyFound | null {
  const sign = currencyAt(passage, i, true);
  if (sign === null) return null;
  const point = passage.tokens[sign.to];
  const at = point?.text === '.' && !point.spaced ? sign.to + 1 : sign.to;
  const number = sumAt(passage, at);
  if (number === null) return null;
  const other = joinedNumberAt(passage, number, (k) => sumAt(passage, signTo(passage, k, sign.entry.code)));
  const last = other ?? number;
  if (sign.entry.scaled && last.role !== 'scale') return null;
  return moneyOfEnds(i, skipSame(passage, last.to, sign.entry.code), number, other, sign.entry.code);
}

/** Whether a word for money is only the first half of another. */
function isOfMoney({ tokens }: Passage, at: number): boolean {
  const [mark, half] = [tokens[at], tokens[at + 1]];
  return mark?.text === '-' && !mark.spaced && HALVES.has(half?.text ?? '');
}

const HALVES = wordSet('denominated linked pegged backed based dominated priced');

/** पांच अरब अमेरिकी डॉलर, 5-billion-dollar, 2 से 3 अरब डॉलर. */
function wordedAt(passage: Passage, i: number): MoneyFound | null {
  const number = sumAt(passage, i);
  if (number === null) return null;
  const other = joinedNumberAt(passage, number, (k) => sumAt(passage, k));
  const last = other ?? number;
  const word = currencyAt(passage, skipJoint(passage, last.to));
  // Three dollar-denominated loans.
  if (word !== null && isOfMoney(passage, word.to)) return null;
  if (word === null && isPriceOf(passage, last)) return moneyOfEnds(i, last.to, number, other, HOME);
  const shared = word === null ? sharedCurrency(passage, number, last, LISTED) : null;
  if (shared !== null) return moneyOfEnds(i, last.to, number, other, shared);
  if (word === null || (word.entry.scaled && last.role !== 'scale')) return null;
  return moneyOfEnds(i, word.to, number, other, word.entry.code);
}

/**
 * Hindi leaves out its rupees before what is paid: 500 करोड़ का ठेका, 20 लाख की रिश्वत, 68 हजार करोड़ के रक्षा सौदे; where
 * something is traded for them: 60 लाख में बेची, 20 लाख की गाड़ी खरीदी; and where they are more than anything else is counted in: 6 लाख करोड़ डूबे.
 */
const HOME = 'INR';
const PAID: ReadonlySet<string> = wordSet(
  'सौदा सौदे सौदों करार अनुबंध ठेका ठेके डील ऑर्डर परियोजना परियोजनाओं परियोजनाएं योजना योजनाओं प्रोजेक्ट टेंडर निवेश फिरौती रिश्वत रंगदारी ठगी घोटाला घोटाले गबन धोखाधड़ी पैकेज फंड कर्ज ऋण लोन जुर्माना जुर्माने मुआवजा मुआवजे मदद सहायता अनुदान इनाम इनामी बजट लागत नकदी संपत्ति राशि रकम बजटीय चोरी लूट घाटा मुनाफा नुकसान राजस्व संपत्तियां संपत्तियों जमीन कोठी बंगला कार गाड़ी सामान सोना चांदी कारोबार टर्नओवर कमाई कलेक्शन वेतन वसूली बकाया क्लेम जेवर जेवरात गहने चंदा दान हेरोइन स्मैक अफीम गांजा शराब ड्रग्स',
);
const CASH: ReadonlySet<string> = wordSet('नकद नगद कैश खर्च');
/** What is said to be so much: कीमत 35 करोड़ है, कुल लागत करीब 900 करोड़. */
const PRICES: ReadonlySet<string> = wordSet(
  'कीमत लागत मूल्य दाम बजट राशि रकम कमाई घाटा मुनाफा जुर्माना कर्ज वेतन टर्नओवर राजस्व किराया',
);
const ABOUT: ReadonlySet<string> = wordSet('करीब लगभग कुल तकरीबन ,');
/** Verbs of what is done with money alone, in all their forms: 75 लाख जुटाए. */
const MONEYED = ['जुटा', 'ठग', 'हड़प', 'ऐंठ', 'लूट', 'कमा', 'वसूल', 'चुका', 'गंवा'].map(fold);
/** Verbs of trade, in all their forms. */
const TRADED = ['खरीद', 'बेच', 'बिक', 'नीलाम'].map(fold);
/** Words between the sum and what is paid or done for it: के दो अहम रक्षा सौदे. */
const MOST_BETWEEN = 3;
/** A scale upon करोड़, of which only rupees are told: हजार करोड़, लाख करोड़. */
const GREAT = 1e10;

const CRORES_EN: ReadonlySet<string> = wordSet('crore crores lakh lakhs');
const WORTH: ReadonlySet<string> = wordSet('worth costing valued `');

function isPriceOf(passage: Passage, { from, to, role, times }: NumberFound): boolean {
  const { tokens, hits } = passage;
  if (role !== 'scale') return false;
  // Contracts worth 1,980 crore, `80,000 crores: scales in which English counts nothing but rupees so.
  if (tokens[to - 1]?.kind === 'latn')
    return CRORES_EN.has(tokens[to - 1]?.text ?? '') && WORTH.has(tokens[from - 1]?.text ?? '');
  if (tokens[to - 1]?.kind !== 'deva') return false;
  const next = tokens[to]?.text ?? '';
  if (CASH.has(next) || MONEYED.some((stem) => next.startsWith(stem))) return true;
  const isThing =
    hits[to]?.some(({ entry }) => entry.type === 'counter') === true || tokens[to]?.kind === 'latn';
  if (times >= GREAT && tokens[to - 1]?.text === CRORES && !isThing) return true;
  const before = ABOUT.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (PRICES.has(tokens[before]?.text ?? '') && !isThing) return true;
  const isFor = next === 'में';
  if (!isFor && !GENITIVE.has(next)) return false;
  for (let i = to + 1; i <= to + 1 + MOST_BETWEEN; i++) {
    const { text = '', kind = 'mark' } = tokens[i] ?? {};
    if ((!isFor && PAID.has(text)) || TRADED.some((stem) => text.startsWith(stem))) return true;
    if (kind === 'mark' || GENITIVE.has(text)) return false;
  }
  return false;
}

/**
 * मालदीव को 10 करोड़ और श्रीलंका को 30 करोड़ डॉलर: the currency that Hindi says but once, behind the last of what each of several is
 * given; null where none follows.
 * @param more how many may still follow
 */
function sharedCurrency(
  passage: Passage,
  { from }: NumberFound,
  { to, role }: NumberFound,
  more: number,
): string | null {
  const { tokens } = passage;
  const party = tokens[from - 1]?.text ?? '';
  if (more === 0 || role !== 'scale' || !JOINTS.has(tokens[to]?.text ?? '') || !EACH.has(party)) return null;
  for (let i = to + 2; i <= to + MOST_PARTY; i++) {
    if (tokens[i]?.kind === 'mark') return null;
    const next = tokens[i - 1]?.text === party ? sumAt(passage, i) : null;
    if (next === null) continue;
    const last = joinedNumberAt(passage, next, (k) => sumAt(passage, k)) ?? next;
    const word = currencyAt(passage, last.to);
    return word === null ? sharedCurrency(passage, next, last, more - 1) : word.entry.code;
  }
  return null;
}

/** Sums of such a list, at most; tokens of who is given each. */
const LISTED = 4;
const MOST_PARTY = 6;
const JOINTS: ReadonlySet<string> = wordSet('और तथा एवं व जबकि ,');
const EACH: ReadonlySet<string> = wordSet('को से में पर लिए ने');
const CRORES = fold('करोड़');

function moneyOfEnds(
  from: number,
  to: number,
  number: NumberFound,
  other: NumberFound | null,
  currency: string,
): MoneyFound {
  const values = other === null ? [number.value] : [lentScale(number, other).value, other.value];
  return { from, to, amounts: [...new Set(values)].map((value) => ({ value: inPaise(value), currency })) };
}

/** ₹96.72 a litre: in the hundredths that coins have. */
function inPaise(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A number that may be a sum, with the scales that only sums have: 5m, 20k. */
function sumAt(passage: Passage, i: number): NumberFound | null {
  const number = numberAt(passage, i);
  if (number === null || number.role === 'ordinal') return null;
  const letter = passage.hits[number.to]?.find(
    ({ entry }) => entry.type === 'numeral' && entry.role === 'letter',
  );
  const touches = passage.tokens[number.to]?.spaced === false;
  if (letter?.entry.type !== 'numeral' || !touches || number.digits === null) return number;
  // Rs 1.2L cr: a lakh crore.
  const scale = passage.hits[letter.to]?.find(
    ({ entry }) => entry.type === 'numeral' && entry.role === 'scale' && entry.value >= CRORE,
  );
  const times = letter.entry.value * (scale?.entry.type === 'numeral' ? scale.entry.value : 1);
  return {
    ...number,
    to: (scale ?? letter).to,
    value: Number((number.value * times).toPrecision(15)),
    role: 'scale',
    times,
  };
}

const CRORE = 1e7;

/** Past a second sign: $2 billion to $3 billion. */
function signTo(passage: Passage, i: number, code: string): number {
  const sign = currencyAt(passage, i);
  return sign !== null && sign.entry.sign && sign.entry.code === code ? sign.to : i;
}

/** Past the currency said again: $5 billion USD. */
function skipSame(passage: Passage, i: number, code: string): number {
  const word = currencyAt(passage, i);
  return word?.entry.code === code && numberAt(passage, word.to) === null ? word.to : i;
}

function skipJoint({ tokens }: Passage, i: number): number {
  const joint = tokens[i];
  return (joint?.text === '-' || joint?.text === '+') && !joint.spaced ? i + 1 : i;
}
