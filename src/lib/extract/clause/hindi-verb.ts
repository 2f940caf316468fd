import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import { is, within } from './grammar-words.ts';

/** What the finite verb at the end of a Hindi clause says. */
export interface VerbGroup extends Range {
  readonly tense: Tense;
  readonly mood: 'real' | 'possible' | 'obliged' | 'conditional';
  /** कर रहा है, हो रही है: under way, or soon to be. */
  readonly continuous: boolean;
  /** A bare है: what a date with it tells is to come. */
  readonly copula: boolean;
}

/** Tokens that a verb with its auxiliaries takes: किया जा सकता है, नहीं दी जानी चाहिए थी. */
const LONGEST = 7;

/** करेंगे, करेगा; करेगें and जांएगें are slips that papers make. */
const FUTURE = /(?:[ेएऐय]ंग[ेी]ं?|[ेएऐय]ग(?:[ाी]|ें)|[ूऊ]ंग[ाी]|होग[ाी]|होंग[ेी])$/;

/** True for करेगा, पहुंचेंगे, जाऊंगा, शुरूहोगी: folded, no noun of Hindi ends so. */
export function isFutureForm(text: string): boolean {
  return text.length > 3 && FUTURE.test(text);
}

/**
 * The finite verb that ends right before token `end`, with its auxiliaries; null where the words before it
 * are none. Hindi puts it last (McGregor, Outline of Hindi Grammar, §§ 11-21).
 */
export function verbGroupBefore(passage: Passage, from: number, end: number): VerbGroup | null {
  let last = end - 1;
  while (last > from && is(passage, last, 'emphasis') && !isFinal(passage, last)) last--;
  if (last < from || passage.tokens[last]?.kind !== 'deva' || !isFinal(passage, last)) return null;
  let first = last;
  while (first > from && first > last - LONGEST && isPartOfVerb(passage, first - 1)) first--;
  const range = { from: first, to: last + 1 };
  return { ...range, ...meaningOf(passage, range, from) };
}

/**
 * The last verb of a clause that says more after it, as headlines do (भारत आएंगे रूसी राष्ट्रपति): only forms
 * that can be nothing else.
 */
export function verbGroupInside(passage: Passage, from: number, end: number): VerbGroup | null {
  for (let i = end - 1; i > from; i--) {
    const isSure =
      is(passage, i, 'present') ||
      is(passage, i, 'past') ||
      is(passage, i, 'future') ||
      isFutureForm(passage.tokens[i]?.text ?? '');
    if (isSure) return verbGroupBefore(passage, from, i + 1);
  }
  return null;
}

/** विमानों ने रडार साधा।: the last word of a sentence in which someone acts is its verb, whatever it is. */
export function unknownVerb(passage: Passage, from: number, end: number): VerbGroup | null {
  const { tokens } = passage;
  const last = tokens[end - 1];
  if (tokens[end]?.text !== '।' || last?.kind !== 'deva' || !PERFECT_FORM.test(last.text)) return null;
  // और तुर्की ने 2017 में
  if (NO_VERBS.has(last.text) || isCalendar(passage, end - 1)) return null;
  for (let i = end - 2; i > Math.max(from, end - ACTOR); i--)
    if (tokens[i]?.text === 'ने')
      return { from: end - 1, to: end, tense: 'past', mood: 'real', continuous: false, copula: false };
  return null;
}

/** Tokens from such a verb back to who acts. */
const ACTOR = 30;
const NO_VERBS: ReadonlySet<string> = wordSet('में पहले आगे पीछे नीचे सामने');
/** साधा; टिकाई, मरवाईं, चढ़ाए. */
const PERFECT_FORM = /(?:[^ं][ाीे]|[ािो][एई])ं?$/u;

/** A word that can end a clause as its verb. */
function isFinal(passage: Passage, i: number): boolean {
  const text = passage.tokens[i]?.text ?? '';
  if (is(passage, i, 'present') || is(passage, i, 'past') || is(passage, i, 'future')) return true;
  if (is(passage, i, 'should') || isFutureForm(text)) return true;
  if (isPerfect(passage, i)) return !isPostposition(passage, i);
  if (is(passage, i, 'habitual') || is(passage, i, 'verb:habitual')) return true;
  return is(passage, i, 'subjunctive') || is(passage, i, 'verb:subjunctive');
}

/** A perfect participle of a verb of the lexicon: किया, पहुंचे, बताई. */
export function isPerfect(passage: Passage, i: number): boolean {
  // जाने is of जाना before it is of जानना; करे is no perfect, which is किए.
  if (is(passage, i, 'infinitive') || isSomewhere(passage, i)) return false;
  if (is(passage, i, 'subjunctive') && !is(passage, i, 'perfect')) return false;
  if (is(passage, i, 'perfect') || is(passage, i, 'verb:perfect')) return true;
  return (
    passage.hits[i]?.some(
      ({ entry, to }) =>
        to === i + 1 &&
        (entry.type === 'frame-word' || entry.type === 'trigger') &&
        entry.shape === 'perfect',
    ) ?? false
  );
}

/** कहीं-कहीं बारिश, कहीं और: a place, but at the end of a clause what was said (बातें कहीं). */
function isSomewhere(passage: Passage, i: number): boolean {
  if (passage.tokens[i]?.text !== 'कहीं') return false;
  const next = passage.tokens[i + 1];
  if (next === undefined || next.line) return false;
  return next.kind === 'mark' ? next.text === '-' : !SAID_ALSO.some((sense) => is(passage, i + 1, sense));
}

const SAID_ALSO = ['present', 'past', 'perfect'] as const;

/** के लिए; की before a noun. */
function isPostposition(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  const text = tokens[i]?.text;
  if (text === 'लिए' || text === 'लिये') return tokens[i - 1]?.text === 'के' || tokens[i - 1]?.text === 'इस';
  if (text !== 'की') return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind === 'mark' || next.line) return false;
  // प्रणालियों की और खेप: an oblique plural is owned, never the object of की.
  if (OBLIQUE.test(tokens[i - 1]?.text ?? '')) return true;
  // एस-400 की और खेप: what has a number in its name has more of it.
  if (tokens[i - 1]?.kind === 'digits' && next.text === 'और') return true;
  return !isAfterVerb(passage, i + 1, next.text);
}

const OBLIQUE = /ों$/u;

/** What can follow की as a verb: an auxiliary, a conjunction. */
function isAfterVerb(passage: Passage, i: number, text: string): boolean {
  if (PASSIVE.has(text)) return true;
  return AFTER_VERB.some((sense) => is(passage, i, sense)) && !POINTING.has(text);
}

const PASSIVE: ReadonlySet<string> = wordSet('गई गयी गईं जा जाए जानी जाएगी');
const AFTER_VERB = ['present', 'past', 'future', 'cut', 'cut-after-verb', 'should'] as const;
/** After की these begin a noun's phrase as often as a clause. */
const POINTING: ReadonlySet<string> = wordSet('वह वे यह ये इसके उसके उनके जैसे जो या फिर');

/** नहीं, न, मत; not the vote of विश्वास मत. */
export function isNegation(passage: Passage, i: number): boolean {
  return is(passage, i, 'not') && !isVote(passage.tokens[i]?.text ?? '', passage.tokens[i - 1]?.text ?? '');
}

/** Whether मत is a vote, by the word before it. */
export function isVote(text: string, before: string): boolean {
  return text === 'मत' && VOTES.has(before);
}

const VOTES: ReadonlySet<string> = wordSet('विश्वास अविश्वास ध्वनि सर्व बहुमत निर्णायक कुल अधिक ज्यादा प्रतिशत');

function isPartOfVerb(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (token?.kind !== 'deva' || passage.tokens[i + 1]?.line === true) return false;
  // पानी आ रहा है, धरना चल रहा है: things, but for सफलता पानी है.
  if (THINGS.has(token.text)) return token.text === 'पानी' && GOT.has(passage.tokens[i - 1]?.text ?? '');
  if (isNegation(passage, i) || is(passage, i, 'continuous') || is(passage, i, 'can')) return true;
  // धौंस जमाने वाला बताया: what someone is called, no auxiliary.
  if (is(passage, i, 'prospective')) return !CALLED.has(passage.tokens[i + 1]?.text ?? '');
  if (is(passage, i, 'infinitive') || is(passage, i, 'habitual')) return true;
  if (token.text === 'जा' || token.text === 'दे' || token.text === 'ले' || token.text === 'कर') return true;
  if (isPerfect(passage, i)) return !isPostposition(passage, i);
  return passage.hits[i]?.some(({ entry, to }) => to === i + 1 && isVerbWord(entry)) ?? false;
}

/** Nouns that look like infinitives. */
const THINGS: ReadonlySet<string> = wordSet('पानी धरना धरने खाना सोना गाना');
/** What one is to get: पानी of पाना. */
const GOT: ReadonlySet<string> = wordSet('सफलता मंजिल मुक्ति नौकरी जीत विजय निजात डिग्री शिक्षा जगह कामयाबी बढ़त');
const CALLED: ReadonlySet<string> = wordSet('बताया बताई बताए बताते कहा कहते माना समझा ठहराया');

function isVerbWord(entry: {
  readonly type: string;
  readonly sense?: string;
  readonly shape?: string | null;
}): boolean {
  if (entry.type === 'grammar') return entry.sense?.startsWith('verb:') ?? false;
  return (entry.type === 'frame-word' || entry.type === 'trigger') && (entry.shape ?? 'stem') !== 'stem';
}

function meaningOf(passage: Passage, range: Range, clause: number): Omit<VerbGroup, keyof Range> {
  const { from, to } = range;
  const has = (sense: string) => within(passage, from, to, (i) => is(passage, i, sense));
  const isFuture =
    has('future') || within(passage, from, to, (i) => isFutureForm(passage.tokens[i]?.text ?? ''));
  const isInfinitive = has('infinitive') || has('verb:infinitive');
  const isPast = has('past');
  // की योजना बनाई looks ahead, योजना मंजूर की does not.
  const isExpected =
    within(passage, from - 1, to, (i) => is(passage, i, 'expected')) && !isCarriedOut(passage, range);
  const isPerfectForm = within(passage, from, to, (i) => isPerfectVerb(passage, i));
  const isIf = within(passage, clause, Math.min(clause + 3, to), (i) => is(passage, i, 'if'));
  const mood = isIf
    ? ('conditional' as const)
    : has('can')
      ? ('possible' as const)
      : has('should')
        ? ('obliged' as const)
        : ('real' as const);
  const continuous = within(passage, from, to, (i) => isContinuous(passage, i));
  const isPlainEnd = is(passage, to - 1, 'present') || is(passage, to - 1, 'past');
  const shape = { mood, continuous, copula: isPlainEnd && !isPerfectForm && !continuous };
  // किया होगा supposes what is past; हटा लेगा and किया जाएगा do not.
  const isSupposed = is(passage, to - 1, 'future') && passage.tokens[to - 1]?.text.startsWith('हो') === true;
  if (isFuture && isPerfectForm && isSupposed && isPerfect(passage, to - 2))
    return { ...shape, tense: 'past', mood: 'possible' };
  if (isFuture) return { ...shape, tense: 'future' };
  if (isPast)
    return {
      ...shape,
      tense: isExpected || has('prospective') || (isInfinitive && !isPerfectForm) ? 'future' : 'past',
    };
  if (isExpected || has('prospective') || has('should')) return { ...shape, tense: 'future' };
  if (isInfinitive && is(passage, to - 1, 'present') && (!isPerfectForm || isInfinitiveAt(passage, to - 2)))
    return { ...shape, tense: 'future' };
  const isAim = AIMS.has(passage.tokens[clause]?.text ?? '');
  if (mood === 'possible' && (!isPerfectForm || isAim || isOpenTo(passage, range)))
    return { ...shape, tense: 'future' };
  if (continuous) return { ...shape, tense: 'present' };
  // माना जाता है, खुला रहता है, पाला पड़ता है: what is wont to be, whatever stands before its verb.
  if (isPerfectForm && is(passage, to - 1, 'present') && isHabit(passage, to - 2))
    return { ...shape, tense: 'present' };
  // भर लिए जाएं: a passive that is wished for.
  if (isPerfectForm && TO_BE_DONE.has(passage.tokens[to - 1]?.text ?? ''))
    return { ...shape, tense: 'future', mood: mood === 'real' ? 'possible' : mood };
  if (isPerfectForm) return { ...shape, tense: 'past' };
  if (within(passage, to - 1, to, (i) => is(passage, i, 'subjunctive') || is(passage, i, 'verb:subjunctive')))
    return { ...shape, tense: 'future', mood: mood === 'real' ? 'possible' : mood };
  return { ...shape, tense: 'present' };
}

const DROPPED = wordSet('छोड़ छोड़ी छोड़ा त्याग त्यागी टाल टाला टाली टाले');

/** कार्यक्रम हुआ, तैयारी की गई; तय हुआ कि …: what was held, done or settled, not what is expected. */
export function isCarriedOut({ tokens }: Passage, { from, to }: Range): boolean {
  const word = tokens[from - 1]?.text ?? '';
  // खरीदने की योजना छोड़ दी: nothing is expected any more.
  if (DROPPED.has(tokens[from]?.text ?? '')) return true;
  // रैली निकालने की तैयारी की गई है.
  if (/ने$/u.test(tokens[from - 3]?.text ?? '')) return false;
  // सौदा तय किया, आरोप तय किए, मूल्य 2,369 रुपये निर्धारित किया: what is settled by that.
  if (FIXED.has(word) && SETTLED.has(tokens[from - 2]?.text ?? '') && DONE.has(tokens[from]?.text ?? ''))
    return true;
  if (word === 'तय') return tokens[to]?.text === 'कि' || tokens[to + 1]?.text === 'कि';
  if (word === 'कार्यक्रम') return !tokens.slice(from, to).some(({ text }) => PLANNED.has(text));
  return word === 'तैयारी' && DONE.has(tokens[from]?.text ?? '');
}

const FIXED: ReadonlySet<string> = wordSet('तय निर्धारित');
const SETTLED: ReadonlySet<string> = wordSet(
  'सौदा करार समझौता कीमत कीमतें मूल्य शर्तें रूपरेखा दर दरें आरोप सीमा ढांचा शुल्क रुपये रुपए डॉलर फीसदी प्रतिशत क्विंटल लीटर किलो टन',
);
const PLANNED: ReadonlySet<string> = wordSet('है हैं बनाया बनाए बना रखा रखे');
const DONE: ReadonlySet<string> = wordSet('हुआ हुई हुए किया किए की हो कर');

function isHabit(passage: Passage, i: number): boolean {
  return is(passage, i, 'habitual') || is(passage, i, 'verb:habitual');
}

const TO_BE_DONE: ReadonlySet<string> = wordSet('जाए जाएं जाये जायें');
/** ताकि उड़ान शुरू की जा सके: what a clause of purpose begins with. */
const AIMS: ReadonlySet<string> = wordSet('ताकि');

/** बोली लगाई जा सकती है: what can be done is still to come, unlike जा सका. */
function isOpenTo({ tokens }: Passage, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++) {
    if (tokens[i - 1]?.text === 'जा' && /^सकत/.test(tokens[i]?.text ?? ''))
      return tokens[to - 1]?.text !== 'था';
  }
  return false;
}

/** Of two readings of बढ़ा before सकता the stem is meant. */
function isPerfectVerb(passage: Passage, i: number): boolean {
  if (passage.tokens[i + 1]?.text.startsWith('सकत') === true) return false;
  if (is(passage, i, 'continuous')) return !isContinuous(passage, i);
  return isPerfect(passage, i) && !isPostposition(passage, i);
}

/** सौंपा जाना है. */
function isInfinitiveAt(passage: Passage, i: number): boolean {
  return is(passage, i, 'infinitive') || is(passage, i, 'verb:infinitive');
}

/** कर रहा है goes on; महंगाई 3.65 प्रतिशत रही is past. */
export function isContinuous(passage: Passage, i: number): boolean {
  if (!is(passage, i, 'continuous')) return false;
  const text = passage.tokens[i - 1]?.text ?? '';
  if (['कर', 'हो', 'जा', 'दे', 'ले', 'आ'].includes(text)) return true;
  return (
    passage.hits[i - 1]?.some(
      ({ entry, to }) =>
        to === i &&
        ((entry.type === 'grammar' && entry.sense === 'verb:stem') ||
          ((entry.type === 'frame-word' || entry.type === 'trigger') && entry.shape === 'stem')),
    ) ?? false
  );
}
