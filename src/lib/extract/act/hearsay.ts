import type { Clause } from '../clause/clauses.ts';
import { isSaying } from '../clause/english-clauses.ts';
import { isSummedUp } from '../clause/english-relative.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FrameWords } from './frame-words.ts';
import { frameWordsIn } from './frame-words.ts';

/**
 * The words that make a clause hearsay. Not what only doubts a person or a charge in it: कथित बिचौलिए को गिरफ्तार
 * किया, कथित रूप से रिश्वत लेने के आरोप में मुकदमा दर्ज किया.
 */
export function hearsayIn(passage: Passage, clause: Clause, words: FrameWords): Range | null {
  const { tokens } = passage;
  const isRefuted = words.has('@stance-false');
  const listed = words
    .get('@stance-reported')
    ?.find((word) => !doubtsOther(tokens, clause, word) && !(isRefuted && isTalk(tokens, word)));
  return listed ?? unansweredIn(passage, clause);
}

/** …, two sources said; …, सूत्रों ने बताया: by whom the clause before it is told, where nobody answers for it. */
export function hearsayBehind(passage: Passage, clause: Clause, next: Clause | undefined): Range | null {
  if (next === undefined) return null;
  const claim = claimBehind(passage, clause, next);
  if (claim !== null) return claim;
  const { tokens } = passage;
  // According to officials who asked not to be named.
  if (tokens[next.from]?.text === 'who' && endsAccording(tokens, clause))
    return hearsayIn(passage, next, frameWordsIn(passage, next));
  if (!isQuoted(passage, clause, next)) return null;
  // Said an official who asked not to be named.
  const isLong = tokens[next.to]?.text === 'who';
  const said = isLong ? { ...next, to: Math.min(tokens.length, next.to + NAMELESS) } : next;
  return hearsayIn(passage, said, frameWordsIn(passage, said));
}

/** …, according to two Western officials: a clause that ends in who told it. */
function endsAccording(tokens: Passage['tokens'], { from, to }: Clause): boolean {
  for (let i = to - 1; i > Math.max(from, to - ACCORDING); i--)
    if (tokens[i]?.text === 'to') return tokens[i - 1]?.text === 'according';
  return false;
}

/** …, Lavrov claimed; …, लावरोव ने दावा किया: the word of a clause that claims what the one before it tells; null where it claims something else. */
function claimBehind({ tokens }: Passage, clause: Clause, next: Clause): Range | null {
  const { sentence, finite, from, lang } = next;
  if (finite === null || sentence !== clause.sentence || tokens[clause.to - 1]?.text !== ',') return null;
  let to = next.to;
  while (to > from && tokens[to - 1]?.kind === 'mark') to--;
  if (lang === 'hi') {
    const at = tokens.slice(from, to).findIndex(({ text }) => text === 'दावा');
    return at > 0 && tokens[from + at - 1]?.text === 'ने' && from + at + 1 === finite.from && finite.to === to
      ? { from: from + at, to }
      : null;
  }
  if (isDenied(tokens, next) && isSaidBefore(tokens, clause.from)) return { from: from + 1, to: from + 2 };
  const isClaim = CLAIMED.has(tokens[finite.from]?.text ?? '') && !WHO.has(tokens[from]?.text ?? '');
  return isClaim && finite.to === to ? { from: finite.from, to: finite.to } : null;
}

/** …, a claim New Delhi denied; an assertion that Kyiv rejects. */
function isDenied(tokens: Passage['tokens'], { from, finite }: Clause): boolean {
  if (!ARTICLES.has(tokens[from]?.text ?? '') || !CLAIMS.has(tokens[from + 1]?.text ?? '')) return false;
  return finite !== null && DENYING.has(tokens[finite.to - 1]?.text ?? '');
}

/** It said it had, said that it had: whether a clause is what someone says. */
function isSaidBefore(tokens: Passage['tokens'], from: number): boolean {
  return [from - 1, from - 2].some((i) => SAYING.has(tokens[i]?.text ?? ''));
}

const ARTICLES = wordSet('a an the');
const CLAIMS = wordSet('claim assertion allegation charge statement account report figure version');
const DENYING = wordSet(
  'denied denies rejected rejects disputed disputes dismissed dismisses refuted refutes',
);
const SAYING = wordSet('said says say claimed claims announced reported insisted insists');
const CLAIMED = wordSet('claimed claims alleged alleges');
const WHO = wordSet('which who whose and but');

/** …, the ministry said; …, प्रवक्ता ने कहा: the clause behind it says who told it. */
export function isQuoted(passage: Passage, clause: Clause, next: Clause | undefined): boolean {
  if (next?.sentence !== clause.sentence || passage.tokens[clause.to - 1]?.text !== ',') return false;
  const said = passage.tokens[next.finite?.from ?? -1]?.text ?? '';
  if (next.lang === 'hi') return SAID.has(said);
  // As Modi left for Paris, sources said the deal was ready: when they said it, and not what.
  const isWhen =
    WHEN.has(passage.tokens[clause.from]?.text ?? '') && passage.tokens[clause.from + 1]?.text !== 'of';
  if (isWhen && next.to < (passage.sentences[next.sentence]?.to ?? 0) - 1) return false;
  // Unnamed officials told: no verb, though it ends like one.
  return isSaying(passage, next) || NAMELESS_WHO.has(passage.tokens[next.from]?.text ?? '');
}

const WHEN = wordSet('as while when after before');
const SAID = wordSet('कहा बताया');
/** Tokens in which someone asks not to be named. */
const NAMELESS = 7;

/** Rumours that the bank had collapsed were denied: who denies them does so. */
function isTalk(tokens: Passage['tokens'], { from }: Range): boolean {
  return RUMOURS.has(tokens[from]?.text ?? '');
}

function doubtsOther(tokens: Passage['tokens'], clause: Clause, { from, to }: Range): boolean {
  const text = tokens[from]?.text ?? '';
  // संवाद सूत्र, a byline; 19 सूत्रीय मांगें.
  if (text.startsWith('सूत्र')) return !SOURCES.has(text) || tokens[from - 1]?.text === 'संवाद';
  if (TELLERS.has(text) && isDismissed((i) => tokens[i]?.text ?? '', from)) return true;
  // हमले की अटकलों के बीच, amid rumours that he would go: what is told apart from what happened meanwhile.
  if (AMID.has(tokens[clause.from]?.text ?? '') || isBesideTalk(tokens, to)) return true;
  if (isOfNoun((i) => tokens[i]?.text ?? '', clause, { from, to })) return true;
  // Who alleged it did so.
  if (text === 'alleged')
    return (from === clause.finite?.from && to === clause.finite.to) || isCauseAlleged(tokens, clause, from);
  // अटकलों को खारिज किया, अटकलों पर विराम लगाया: what is refuted.
  if (
    text.startsWith('अटकल') &&
    (tokens[to]?.text === 'को' || [to, to + 1].some((i) => REFUTED.has(tokens[i]?.text ?? '')))
  )
    return true;
  if (text !== 'कथित') return false;
  const isAdverb = ADVERBIAL.has(tokens[to]?.text ?? '');
  const end = Math.min(clause.to, to + (isAdverb ? CHARGE_WITHIN : NOUN_WITHIN));
  return tokens.slice(to, end).some(({ text }) => (isAdverb ? CHARGES : DOUBTED).has(text));
}

/** Arrested dozens over an alleged plot: what they are suspected of, not that they were held. */
function isCauseAlleged(tokens: Passage['tokens'], { finite }: Clause, at: number): boolean {
  if (finite === null || at < finite.to) return false;
  const before = OF_CAUSE.has(tokens[at - 1]?.text ?? '') ? at - 1 : at - 2;
  return OF_CAUSE.has(tokens[before]?.text ?? '') && before >= finite.to;
}

const OF_CAUSE = wordSet('over for about against with on of to from at near in');

/** Boarded a tanker suspected of cutting cables, seized a ship allegedly carrying oil: who or what is doubted, not what was done to it. */
function isOfNoun(text: TextAt, { finite }: Clause, { from, to }: Range): boolean {
  let before = from - 1;
  if (WIDELY.has(text(before))) before--;
  if (text(from).endsWith('edly'))
    return finite !== null && from >= finite.to && text(to).endsWith('ing') && !BEING.has(text(before));
  return SUPPOSED.has(text(from)) && !BEING.has(text(before));
}

const SUPPOSED = wordSet('suspected believed thought');
const WIDELY = wordSet('widely long also now still already initially originally');
const BEING = wordSet('is are was were be been being has have had s re m');

/** के बीच behind a report, the first of both perhaps its own: खबरों के बीच. */
function isBesideTalk(tokens: Passage['tokens'], to: number): boolean {
  const at = tokens[to]?.text === 'के' ? to + 1 : to;
  return tokens[at]?.text === 'बीच' && tokens[at - 1]?.text === 'के';
}

const REFUTED = wordSet('विराम खारिज खंडन निराधार बेबुनियाद नकारा नकार');
/** Tokens after कथित तौर पर within which the accusation stands that it belongs to. */
const CHARGE_WITHIN = 16;
/** Words between कथित and the noun that it doubts. */
const NOUN_WITHIN = 3;
const AMID = wordSet('amid despite');
const SOURCES = wordSet('सूत्र सूत्रों');
const ADVERBIAL = wordSet('तौर रूप');
const CHARGES = wordSet('आरोप आरोपों मामले मामला मामलों संदेह शक शिकायत सिलसिले जुर्म');
const DOUBTED = wordSet(
  'सहयोगी सहयोगियों बिचौलिए बिचौलिया दलाल दलालों प्रेमी प्रेमिका एजेंट एजेंटों सरगना साथी साथियों समर्थक समर्थकों जासूस जासूसों ' +
    'आतंकी आतंकियों तस्कर तस्करों मास्टरमाइंड घोटाले घोटाला भ्रष्टाचार रिश्वत रिश्वतखोरी अनियमितताओं अनियमितता गड़बड़ी धांधली धोखाधड़ी ठगी',
);

/** What no list can hold: media of any country, an adverb beside the verb, what someone only thinks or makes out. */
function unansweredIn(passage: Passage, { from, to, finite, lang }: Clause): Range | null {
  const { tokens } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const isUnanswered = lang === 'hi' ? isUnansweredHindi : isUnansweredEnglish;
  // …, a claim that the army denied: by the army, whatever was claimed.
  for (let i = from; i < to; i++)
    if (isUnanswered(text, i) && !(lang === 'en' && isSummedUp(passage, i - 1)))
      return { from: i, to: i + 1 };
  if (lang === 'hi' || finite === null) return null;
  for (let i = finite.from - 1; i < finite.to; i++) if (PROBABLY.has(text(i))) return { from: i, to: i + 1 };
  return null;
}

const PROBABLY = wordSet('probably presumably supposedly purportedly ostensibly seemingly');

type TextAt = (i: number) => string;

/** According to Syrian media, local reports said, a source told Reuters, images suggest that. */
function isUnansweredEnglish(text: TextAt, i: number): boolean {
  const word = text(i);
  if (!UNANSWERED.has(word)) return false;
  if (SUPPOSING.has(word)) return text(i + 1) === 'that' && !isDismissed(text, i);
  // The channel quoted an officer as saying that jets had been lost.
  if (word === 'saying' && text(i - 1) === 'as')
    return text(i + 1) === 'that' && isNamelessQuoted(text, i - 1);
  if (RUMOURS.has(word)) return isAbout(text, i);
  if (NAMELESS_WHO.has(word)) return [i + 1, i + 2, i + 3, i + 4].some((at) => TELLING.has(text(at)));
  if (!TELLERS.has(word) || isOfState(text, i) || isDismissed(text, i)) return false;
  if (TELLING.has(text(i + 1)) || (HAVE.has(text(i + 1)) && TELLING.has(text(i + 2)))) return true;
  for (let at = i - 1; at > i - ACCORDING && text(at) !== ',' && text(at) !== "'"; at--)
    if (text(at) === 'to' && text(at - 1) === 'according') return true;
  return false;
}

/** Quoted an officer as, citing two unnamed sources as: someone without a name or an office that speaks for others. */
function isNamelessQuoted(text: TextAt, as: number): boolean {
  for (let i = as - 1; i > as - QUOTED; i--) {
    if (SPEAKING.has(text(i))) return false;
    if (QUOTING.has(text(i))) return UNNAMED.has(text(i + 1));
  }
  return false;
}

/** Tokens from who is quoted to as. */
const QUOTED = 10;
const QUOTING = wordSet('quoted quotes quoting cited cites citing');
const UNNAMED = wordSet(
  'a an one two three several some unnamed unidentified anonymous sources officials insiders',
);
const SPEAKING = wordSet(
  'spokesman spokeswoman spokesperson minister president statement secretary ambassador',
);

/** Dismissed Pakistan's claim that: who does so has done it, whoever claimed what. */
function isDismissed(text: TextAt, at: number): boolean {
  for (let i = at - 1; i > at - CLAIMANT && text(i) !== ',' && text(i) !== ''; i--)
    if (DISMISSING.has(text(i))) return true;
  return false;
}

/** Tokens from who refutes a claim to it. */
const CLAIMANT = 6;
const DISMISSING = wordSet(
  'dismissed dismisses dismiss dismissing denied denies deny denying rejected rejects reject rejecting refuted refutes ' +
    'disputed disputes rubbished rubbishes trashed debunked',
);

/** There were rumours on Monday that, rumour has it: not those that someone denies. */
function isAbout(text: TextAt, i: number): boolean {
  if (text(i + 1) === 'has') return text(i + 2) === 'it';
  const isThere = [i - 2, i - 3].some((at) => text(at) === 'there') && HAVING_BEEN.has(text(i - 1));
  return isThere && [i + 1, i + 2, i + 3, i + 4].some((at) => text(at) === 'that');
}

/** State media and a government's speak for it; what is said on social media is claimed there. */
function isOfState(text: TextAt, i: number): boolean {
  return [i - 1, i - 2, i - 3].some((at) => STATES.has(text(at)));
}

/** Tokens from according to whom. */
const ACCORDING = 6;
const TELLERS = wordSet('media outlets newspapers reports source sources');
const STATES = wordSet('state official government social annual quarterly');
const TELLING = wordSet(
  'say says said report reports reported suggest suggests suggested tell told claim claimed',
);
const HAVE = wordSet('have has had');
const SUPPOSING = wordSet(
  'claim claims claimed ' +
    'think thinks thought believe believes believed suspect suspects suspected suggest suggests',
);
const RUMOURS = wordSet('rumours rumors rumour rumor speculation');
const HAVING_BEEN = wordSet('was were is are been');
const NAMELESS_WHO = wordSet('unnamed unidentified anonymous undisclosed');
/** Of all those and saying: looked for at every word, which hardly ever is one. */
const UNANSWERED: ReadonlySet<string> = new Set([
  'saying',
  ...SUPPOSING,
  ...RUMOURS,
  ...NAMELESS_WHO,
  ...TELLERS,
]);

/** इजरायली मीडिया के मुताबिक, खबरों की मानें तो, स्थानीय अखबारों ने बताया; लगता है कि, कहते हैं कि. */
function isUnansweredHindi(text: TextAt, i: number): boolean {
  const word = text(i);
  if (word === 'लगता' || word === 'कहते') {
    const isAlone = word === 'लगता' ? !SEEMS_NOT.has(text(i - 1)) : !WORDS.test(text(i - 1));
    return isAlone && BE.has(text(i + 1)) && text(i + 2) === 'कि';
  }
  if (isSpreading(text, i)) return true;
  // बताया गया है कि, but बयान में कहा गया है कि.
  if (SAID_HI.has(word) && text(i + 1) === 'गया') return !WORDS.test(text(i - 1)) && text(i + 3) === 'कि';
  if (PAPERS_HI.has(word)) return SOME_HI.has(text(i - 1)) && text(i + 1) === 'के' && BY.has(text(i + 2));
  if (!TELLERS_HI.has(word) || STATES_HI.has(text(i - 1)) || STATES_HI.has(text(i - 2))) return false;
  const at = REPORTS_HI.has(text(i + 1)) ? i + 2 : i + 1;
  if (text(at) === 'के') return BY.has(text(at + 1));
  if (text(at) === 'की') return text(at + 1) === 'मानें' || text(at + 1) === 'माने';
  return word !== 'रिपोर्ट' && text(at) === 'ने' && TELLING_HI.has(text(at + 1));
}

/** अफवाह फैली, अफवाहें उड़ीं: what is told, true or not; अफवाह है calls it untrue. */
function isSpreading(text: TextAt, i: number): boolean {
  return text(i).startsWith('अफवाह') && SPREADING.test(text(i + 1));
}

/** Whether a word that calls something untrue only tells that it is told: अफवाह फैली. */
export function isOnlyTold({ tokens }: Passage, { from }: Range): boolean {
  return isSpreading((i) => tokens[i]?.text ?? '', from);
}

const SPREADING = /^(?:फैल|उड|चल)/u;
const SAID_HI = wordSet('बताया कहा');
const PAPERS_HI = wordSet('अखबार चैनल रिपोर्ट वेबसाइट पोर्टल');
const SOME_HI = wordSet('स्थानीय एक कुछ कई');
const SEEMS_NOT = wordSet('समय वक्त डर भय पता टैक्स कर शुल्क दिन जाम मेला आरोप ध्यान मन');
const WORDS = /^[\u0900-\u097F]/u;
const BE = wordSet('है हैं');
const TELLERS_HI = wordSet('मीडिया अखबारों चैनलों खबरों रिपोर्ट्स रिपोर्टों');
const STATES_HI = wordSet('सरकारी सोशल आधिकारिक');
const REPORTS_HI = wordSet('रिपोर्ट्स रिपोर्टों रिपोर्ट खबरों संस्थानों संगठनों');
const BY = wordSet('अनुसार मुताबिक हवाले');
const TELLING_HI = wordSet('बताया कहा खबर रिपोर्ट लिखा दावा');
