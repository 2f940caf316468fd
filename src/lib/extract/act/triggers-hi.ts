import { fold } from '#lib/event/fold.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Shape, TriggerEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { FrameWords, WordFound } from './frame-words.ts';
import { isPassiveAt } from './frame-words.ts';
import { hasDate } from './echoes.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Verb } from './verb-forms-hi.ts';
import { isPostposition, isVerb, verbAfter, VERB_REACH } from './verb-forms-hi.ts';
import { isBareParticiple } from '../clause/hindi-participle.ts';
import { GENITIVE } from '../read/genitive.ts';
import { isCalendar } from '../read/senses.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';
import type { Match } from './match.ts';
import { canBeLeftOut, governsInfinitive, leavesOutVerb, LIGHT } from './left-out-verb.ts';
import { holdsElsewhere, overlaps } from './match.ts';

/** From a Hindi noun to the finite verb of its clause. */
const FINITE_REACH = 24;
/** Words from a head to what must stand near it. */
const NEAR_HI = 7;

/** Whether a frame holds at its head in a Hindi clause, and with which verb; else null. */
export function hindiMatch(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  entry: TriggerEntry,
  head: Range,
): Match | null {
  if (!holdsElsewhere(passage, words, entry, head)) return null;
  const shape = entry.shape ?? shapeEnding(passage, head);
  if (shape === null && AFFECTED.has(passage.tokens[head.to]?.text ?? '')) return null;
  if (shape !== null && isAuxiliary(passage, head)) return null;
  if (entry.kind === 'visit' && (isComingOut(passage, head) || isBack(passage, head))) return null;
  if (shape === null && isWhich(passage, head)) return null;
  // व्यापक योजना (परमाणु समझौता) पर नजर बनाए हुए हैं: what a bracket ends with has no verb behind it.
  if (shape === null && entry.frame.near.length > 0 && passage.tokens[head.to]?.text === ')') return null;
  if (isIntoStage(passage, head)) return null;
  if (entry.kind === 'ceasefire' && shape === null && TALKS.has(passage.tokens[head.to]?.text ?? ''))
    return null;
  if (entry.kind === 'ceasefire' && isWorkedFor(passage, head)) return null;
  if (entry.kind === 'attack' && isStopped(passage, head)) return null;
  if (entry.id === HOSTING && isOfThing(passage, head)) return null;
  if (shape === 'subjunctive' && isPassiveAt(passage, head.to)) return null;
  if (shape !== null && isUnderWay(passage, head.to)) return null;
  // 26 राफेल खरीद रहा है: not bought yet.
  if (entry.kind === 'procurement' && GOING_ON.has(passage.tokens[head.to]?.text ?? '')) return null;
  if (entry.id === WITHDRAWING && isBackingOut(passage, head)) return null;
  if (entry.kind !== 'meeting' && isTogether(passage, head.to - 1)) return null;
  if (PACTS.has(entry.kind) && isDeclared(passage, head)) return null;
  if (shape === null && HARMS.has(entry.kind) && isCalledSo(passage, head)) return null;
  if (entry.id === TOLD_TO && !isToldTo(passage, head)) return null;
  if (entry.shape === null && isHeldToBe(passage, clause)) return null;
  if (isSetBefore(passage, head) || isSetFor(passage, head) || isTwo(passage, head)) return null;
  if (shape !== null && isLightFor(passage, head)) return null;
  const isBare = entry.frame.near.some(isDoing) && isBareParticiple(passage, head.to - 1, clause.to);
  if (isBare) return { entry, head, verb: { from: head.to - 1, to: head.to, shape: 'perfect' } };
  // घटाकर … किया जाएगा: the verb that a participle in -कर leads to.
  const leads = entry.shape === null && entry.frame.near.some(isDoing) && isLeading(passage, head);
  const own = leads ? null : ownVerb(passage, head, shape, clause.to);
  const closed =
    own === null &&
    (isPostposition(passage, head.to, clause.to) ||
      isListedBefore(passage, head.to) ||
      isTalkedOf(passage, head.to, clause.to));
  let verb: Verb | null = null;
  let last = head.to;
  const isOpen = own === null && leavesOutVerb(passage, clause, head);
  for (const list of entry.frame.near) {
    const found = list
      .map((id) => nearHindi(passage, clause, words.get(id) ?? [], id, head, closed))
      .find((word) => word !== null);
    if (found === undefined && isOpen && canBeLeftOut(list)) {
      // सिफारिश भेजने का निर्देश: for want of another it governs the verb before it.
      if (governsInfinitive(passage, head)) verb ??= { from: head.to - 1, to: head.to, shape: 'perfect' };
      continue;
    }
    if (found === undefined || isOffBefore(passage, clause, entry, head, found)) return null;
    last = Math.max(last, found.to);
    if (found.shape !== null) verb ??= { from: found.from, to: found.to, shape: found.shape };
  }
  verb = own ?? verb;
  // बिना मतदान कराए समाप्त हो गया: what there was not is told by no verb further on.
  if (own === null && verb !== null && WITHOUT.has(passage.tokens[head.from - 1]?.text ?? ''))
    if (verb.from - head.to > 1) return null;
  if (verb === null && (entry.frame.near.length > 0 || !closed))
    verb = verbAfter(passage, last, clause.to, entry.frame.near.length > 0 ? VERB_REACH : 3);
  return { entry, head, verb };
}

/** सहायता देने का आश्वासन दिया, हमला करने की चेतावनी दी: the light verb of a noun that says something gives nothing else. */
function isLightFor({ tokens }: Passage, { from, to }: Range): boolean {
  return to === from + 1 && GIVE.test(tokens[from]?.text ?? '') && SAYINGS.has(tokens[from - 1]?.text ?? '');
}

/** दी जा रही धमकियों के बीच, खरीदे जा रहे विमानों पर: what is being done says of which thing the clause's own verb tells. */
function isUnderWay({ tokens }: Passage, to: number): boolean {
  if (tokens[to]?.text !== 'जा' || !GOING_ON.has(tokens[to + 1]?.text ?? '')) return false;
  const next = tokens[to + 2];
  return next !== undefined && next.kind !== 'mark' && !next.line && !IS.has(next.text);
}

const GOING_ON = wordSet('रहा रही रहे');
const IS = wordSet('है हैं था थे थी थीं हो होगा होगी होंगे और कि लेकिन पर तो');

const GIVE = /^(?:दिय[ाे]|दिए|दी|दीं|दे|देग[ाी]|देंगे|देता|देती|देते)$/u;

const SAYINGS = wordSet(
  'आश्वासन भरोसा वचन सुझाव सलाह आदेश निर्देश मंजूरी अनुमति इजाजत चेतावनी धमकी संकेत जोर ध्यान इस्तीफा जानकारी बयान जवाब प्रस्ताव फैसला ' +
    'दलील गवाही तर्क बधाई श्रद्धांजलि बल दावत न्योता निमंत्रण दस्तक अंजाम नसीहत हिदायत सहमति स्वीकृति रजामंदी',
);

/** भूटान से लौटकर अस्पताल गए: who is back from there when he does something does not set out. */
function isBack({ tokens }: Passage, { from, to }: Range): boolean {
  const [text = '', next = ''] = [tokens[from]?.text, tokens[to]?.text];
  return text === 'लौटकर' || (text === 'लौट' && next === 'कर');
}

/** जब्त विस्फोटक में विस्फोट हो गया: what was taken says of which thing the verb tells. */
function isWhich(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  const next = tokens[to];
  if (to > from + 1 || !TAKEN.has(tokens[from]?.text ?? '')) return false;
  // 12 नवंबर को गिरफ्तार डॉक्टर को: with a day of its own.
  if (tokens[from - 1]?.text === 'को' && isCalendar(passage, from - 2)) return false;
  return next?.kind === 'deva' && !next.line && !DOING_WORD.test(next.text) && !BEFORE_DO.has(next.text);
}

const TAKEN = wordSet('जब्त बरामद गिरफ्तार नजरबंद');
const DOING_WORD = /^(?:कर|कि|की$|हो|हु|है|था|थे|थी|रह|जा|गय|गई|गए)/u;

/** यात्रा काफी अहम मानी जा रही है: what is thought of it, on no day. */
function isHeldToBe(passage: Passage, clause: Clause): boolean {
  const { finite } = clause;
  if (finite === null || !HELD.has(passage.tokens[finite.from]?.text ?? '')) return false;
  return WEIGHTY.has(passage.tokens[finite.from - 1]?.text ?? '') && !hasDate(passage, clause);
}

const HELD = wordSet('माना मानी माने');
const WEIGHTY = wordSet('अहम महत्वपूर्ण खास विशेष ऐतिहासिक बड़ा बड़ी जरूरी निर्णायक');

/** बैठक 5 दिसंबर के लिए तय की गई है: when the meeting is to be; no decision of another kind. */
function isSetFor(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  const isSet = SET.has(tokens[from]?.text ?? '') && to === from + 1;
  const isFor = tokens[from - 1]?.text === 'लिए' && tokens[from - 2]?.text === 'के';
  return isSet && isFor && (isCalendar(passage, from - 3) || isCalendar(passage, from - 4));
}

const SET = wordSet('तय निर्धारित');

/** तय समय पर पूरा किया जाएगा: what had been set by then, by no decision of this. */
function isSetBefore({ tokens }: Passage, { from, to }: Range): boolean {
  return to === from + 1 && tokens[from]?.text === 'तय' && TERMS.has(tokens[to]?.text ?? '');
}

/** कीव पर हमले रोक दिए, हमले बंद हो जाएंगे: the end of attacks is none of them. */
function isStopped({ tokens }: Passage, { to }: Range): boolean {
  if (!STRIKES.test(tokens[to - 1]?.text ?? '')) return false;
  const next = AT_ONCE.has(tokens[to]?.text ?? '') ? to + 1 : to;
  return STOPPED.has(tokens[next]?.text ?? '');
}

const STRIKES = /^हमल[ाेों]{1,2}$/u;
const AT_ONCE = wordSet('तुरंत फौरन तत्काल अब पूरी');
const STOPPED = wordSet('बंद बन्द रोक रोकने रोके रोका रुक रुके थम थमे');

/** युद्धविराम वार्ता: that is talked about, and has not come about. */
const TALKS = wordSet('वार्ता वार्ताएं वार्ताओं वार्ताकार वार्ताकारों बातचीत चर्चा');

/** युद्ध रोकने के लिए काम करने का वादा, प्रयास: what is done for its end has not ended it. */
function isWorkedFor({ tokens }: Passage, { to }: Range): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const [first, last] = [text(to - 1), text(to)];
  const at = first.endsWith('ने') ? to : last.endsWith('ने') ? to + 1 : -1;
  return at >= 0 && text(at) === 'के' && text(at + 1) === 'लिए' && WORK.has(text(at + 2));
}

const WORK = wordSet('काम प्रयास प्रयासों कोशिश कोशिशें कोशिशों पहल दबाव मिलकर राजी');

const HOSTING = 'hi-visit-host';

/** फैसले का स्वागत किया: a deed that pleases, and no one who comes; not राष्ट्रपति का राजकीय स्वागत. */
function isOfThing({ tokens, hits }: Passage, { from }: Range): boolean {
  if (!WELCOME.has(tokens[from]?.text ?? '')) return false;
  const of = [from - 1, from - 2, from - 3].find((i) => tokens[i]?.text === 'का') ?? 0;
  for (let i = of - 1; i >= Math.max(0, of - NAME); i--) {
    if (hits[i]?.some(({ entry, to }) => (entry.type === 'person' && to === of) || entry.type === 'office'))
      return false;
    if (tokens[i]?.kind !== 'deva' || CASES.has(tokens[i]?.text ?? '')) break;
  }
  return true;
}

/** Tokens of an office with its name at most. */
const NAME = 7;
const CASES = wordSet('ने को से में पर की');
const WELCOME = wordSet('स्वागत');

const WITHOUT = wordSet('बिना बगैर');

const TERMS = wordSet('समय समयसीमा सीमा तारीख तिथि कार्यक्रम अवधि मानकों');

/** तस्करी और अन्य अपराधों के लिए: a noun listed with another that has a postposition. */
function isListedBefore({ tokens }: Passage, at: number): boolean {
  if (!ANDS.has(tokens[at]?.text ?? '')) return false;
  for (let i = at + 2; i <= at + LISTED; i++)
    if (tokens[i]?.text === 'के') return tokens[i - 1]?.kind === 'deva';
  return false;
}

/** आपूर्ति और विमानों के उन्नयन पर चर्चा हुई: a noun listed with another that was only talked about. */
function isTalkedOf({ tokens }: Passage, at: number, end: number): boolean {
  const joint = tokens[at]?.text ?? '';
  if (!ANDS.has(joint) && joint !== ',') return false;
  for (let i = at + 1; i < Math.min(end, at + SPOKEN_LIST); i++) {
    if (tokens[i]?.text !== 'पर') continue;
    return tokens.slice(i + 1, i + 1 + MANNER).some(({ text }) => SPOKEN.has(text));
  }
  return false;
}

/** Tokens of such a list, and of how it was talked about. */
const SPOKEN_LIST = 16;
const MANNER = 4;
const SPOKEN = wordSet('चर्चा बातचीत वार्ता विमर्श विचार मंथन बात');

const ANDS = wordSet('और तथा एवं व');

/** Tokens from the joint to that postposition. */
const LISTED = 3;

/** भूकंप पीड़ितों के लिए, बाढ़ प्रभावित जिले: whom it struck, a thing of before. */
const AFFECTED = wordSet('पीड़ित पीड़ितों पीड़िता प्रभावित प्रभावितों ग्रस्त राहत');

/** A frame whose head is done or comes about: पारित +कर~|हो~. */
function isDoing(list: readonly string[]): boolean {
  return list.includes(DO) || list.includes(BE);
}

function isLeading({ tokens }: Passage, { to }: Range): boolean {
  return /..कर$/u.test(tokens[to - 1]?.text ?? '');
}

/** The head as a verb: a noun too may end a phrase in one, and खरीद में दिलचस्पी has the noun. */
function ownVerb(passage: Passage, { to }: Range, shape: Shape | null, end: number): Verb | null {
  if (shape === null) return null;
  const own = { from: to - 1, to, shape };
  return isVerb(passage, own, end) ? own : null;
}

const WITHDRAWING = 'hi-ceasefire-withdraw';

/** पुलिस भेजने से पीछे हटा: off from doing something, and from no place. */
function isBackingOut({ tokens }: Passage, { from }: Range): boolean {
  const done = tokens[from - 2]?.text ?? '';
  return (
    tokens[from]?.text === 'पीछे' && tokens[from - 1]?.text === 'से' && done.length > 2 && done.endsWith('ने')
  );
}

const TOLD_TO = 'hi-request-tell';

/** जवाब दाखिल करने को कहा, घर में रहने के लिए कहा: told to do something, where an infinitive says what. */
function isToldTo({ tokens }: Passage, { from }: Range): boolean {
  const text = tokens[from - 1]?.text ?? '';
  return text.length > 3 && text.endsWith('ने') && !OBLIQUES.has(text);
}

const OBLIQUES = wordSet('अपने सामने पुराने जमाने महीने थाने');

/** असंवैधानिक करार दिया: to call it so is no pact. */
export function isDeclared({ tokens }: Pick<Passage, 'tokens'>, { to }: Range): boolean {
  return tokens[to - 1]?.text === 'करार' && GIVEN.has(tokens[to]?.text ?? '');
}

/** आतंकी हमला करार दिया, इसे हादसा बताया: what something is called was told before. */
function isCalledSo({ tokens }: Passage, { to }: Range): boolean {
  const [text, next] = [tokens[to]?.text ?? '', tokens[to + 1]?.text ?? ''];
  return CALLED.has(text) || (text === 'करार' && GIVEN.has(next));
}

const HARMS: ReadonlySet<string> = new Set(['attack', 'accident']);
const CALLED = wordSet('बताया बताई बताए बताते बताकर माना मानते घोषित');

const GIVEN = wordSet('दिया दी दिए दे देते देना देने देकर');

const PACTS: ReadonlySet<string> = new Set(['agreement', 'procurement']);

/** मिलकर बनाया: done together, nothing received; only who meets someone does it so. */
function isTogether({ tokens }: Passage, at: number): boolean {
  return TOGETHER.has(tokens[at]?.text ?? '');
}

const TOGETHER = wordSet('मिलकर');

const GOING = wordSet('जा आ जाएंगे जाएंगी जाएगा जाएगी आएंगे आएंगी आएगा आएगी');

const GIVING = wordSet('दिया दी दिए दीं देगा देगी देंगे');

/** पूरे हो जाएंगे, सहायता रोक दी: to go or to give as the auxiliary of the verb before it. */
function isAuxiliary(passage: Passage, head: Range): boolean {
  const { tokens, hits } = passage;
  const { from, to } = head;
  if (to - from === 1 && GIVING.has(tokens[from]?.text ?? '')) return isVector(passage, head);
  if (!GOING.has(tokens[from]?.text ?? '')) return false;
  return (
    hits[from - 1]?.some(
      ({ entry }) => (entry.type === 'frame-word' || entry.type === 'trigger') && entry.shape !== null,
    ) === true
  );
}

/** मामला सामने आने के बाद, नजर आए, काम आया: no one comes. */
function isComingOut({ tokens }: Passage, { from }: Range): boolean {
  // मृतकों की संख्या 159 तक पहुंच गई: what a figure comes to; not 45 डिग्री तापमान के बीच मंत्री पहुंचे.
  for (let i = from - 1; i >= Math.max(0, from - FIGURE) && tokens[i]?.text !== '।'; i--)
    if (FIGURES.has(tokens[i]?.text ?? '') && !OBLIQUE.has(tokens[i + 1]?.text ?? '')) return true;
  return INTO_VIEW.has(tokens[from - 1]?.text ?? '') && tokens[from]?.text.startsWith('आ') === true;
}

const OBLIQUE = wordSet('के की का में से पर को ने');
const STAGES = wordSet('चरण दौर');

/** सौदा अंतिम चरण में पहुंच गया: how far it has come. */
function isIntoStage({ tokens }: Passage, { from }: Range): boolean {
  return tokens[from - 1]?.text === 'में' && STAGES.has(tokens[from - 2]?.text ?? '');
}

/** Tokens from a figure to what it reaches at most. */
const FIGURE = 8;
const FIGURES = wordSet('संख्या आंकड़ा आंकड़े तादाद कीमत कीमतें दाम भाव दर तापमान पारा जलस्तर सेंसेक्स निफ्टी आबादी');

const INTO_VIEW = wordSet('सामने नजर काम पेश आगे उभरकर समझ याद हाथ अस्तित्व वजूद');

/** The form of the verb that a phrase of the lexicon ends in as it stands there: मारे गए. */
function shapeEnding({ tokens, hits }: Passage, { to }: Range): Shape | null {
  for (const { entry, to: end } of hits[to - 1] ?? []) {
    if (entry.type === 'frame-word' && entry.shape !== null && end === to)
      return isNoun(tokens, to - 1) ? null : entry.shape;
  }
  return null;
}

/** पानी: what floods, though the infinitive of another verb is written like it; an अदला-बदली, which is no perfect of another either. */
function isNoun(tokens: Passage['tokens'], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return text === 'पानी' || (text === 'बदली' && [at - 1, at - 2].some((i) => tokens[i]?.text === 'अदला'));
}

function nearHindi(
  passage: Passage,
  clause: Clause,
  places: readonly WordFound[],
  id: string,
  head: Range,
  closed: boolean,
): WordFound | null {
  const isVerbal = id.endsWith('~');
  const light = LIGHT.has(id);
  const first = firstFrom(places, head.to);
  for (let k = first; k < places.length; k++) {
    const word = places[k] as WordFound;
    const isFinite = clause.finite !== null && overlaps(word, clause.finite);
    if (word.from - head.to > (isVerbal ? (isFinite ? FINITE_REACH : VERB_REACH) : NEAR_HI)) {
      if (isVerbal && word.from - head.to <= FINITE_REACH) continue;
      break;
    }
    if (isVerbal && ((light && closed) || !isVerb(passage, word, clause.to))) continue;
    if (id === DO && word.from > head.to && hasOtherObject(passage, word.from - 1)) continue;
    if (id === BE && word.from > head.to && PREDICATES.has(passage.tokens[word.from - 1]?.text ?? ''))
      continue;
    if (id === BE && isWhile(passage, word)) continue;
    if (VECTORS.has(id) && isVector(passage, word)) continue;
    return word;
  }
  for (let k = first - 1; k >= 0; k--) {
    const word = places[k] as WordFound;
    const gap = head.from - word.to;
    if (gap < 0) continue;
    if (gap > NEAR_HI) break;
    if (!isVerbal) return word;
    if (isVerbBefore(passage, word, gap, clause)) return word;
  }
  return null;
}

/** 2016 में स्थगित वार्ता बुधवार को शुरू हुई: what had been called off says which talks, with another verb behind them. */
function isOffBefore(
  { tokens }: Passage,
  { finite }: Clause,
  entry: TriggerEntry,
  head: Range,
  { from, to }: Range,
): boolean {
  if (!entry.id.endsWith('-cancel') || to > head.from || finite === null || finite.from < head.to)
    return false;
  // रद्द हुआ दौरा, स्थगित वार्ता.
  return tokens.slice(from + 1, head.from).every(({ text }) => PARTICIPLES.has(text));
}

const PARTICIPLES = wordSet('हुआ हुई हुए हुये की किया किए किये कर दी दिया दिए गई गया गए गयी गये');

const DO = 'कर~';

/** Words that may stand between an object and करना. */
const BEFORE_DO = wordSet(
  'नहीं न भी ही तो आज कल फिर अब जल्द पहले बाद सफलतापूर्वक में पर से को ने का के की तक साथ लिए दौरान रूप तौर पूरा पूरी शुरू जारी , " ’ ” )',
);

/** सुनवाई करना, निंदा करना: the noun right before करना is its object, not one further off. */
function hasOtherObject({ tokens, hits }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'deva' || BEFORE_DO.has(token.text)) return false;
  return hits[at]?.some(({ entry }) => entry.type === 'calendar' || entry.type === 'country') !== true;
}

const BE = 'हो~';

/**
 * गोलीबारी रोकने पर सहमत हुए: who agreed, set out, was arrested, came into force; the noun before is no subject of होना. Nor has what
 * would be a threat come about: हमला देश के लिए संकट होगा.
 */
const PREDICATES = wordSet(
  'लागू सहमत राजी रवाना शामिल गिरफ्तार फरार रिहा नाराज मजबूर सहमति संकट खतरा झटका चुनौती कदम गलती भूल अपराध उल्लंघन उपलब्धि ' +
    'साबित सिद्ध अहम महत्वपूर्ण फायदेमंद लाभदायक लाभकारी मददगार कारगर निर्णायक ऐतिहासिक पत्थर चेंजर गेमचेंजर',
);

/** ध्यान देते हुए: the participle's own verb comes before it, no noun. */
function isWhile({ tokens }: Passage, { from }: Range): boolean {
  return WHILE.has(tokens[from]?.text ?? '') && HABITUAL.test(tokens[from - 1]?.text ?? '');
}

const WHILE = wordSet('हुए हुई');

const HABITUAL = /त[ेी]$/u;

/** Verbs that follow another's stem without a sense of their own: खारिज कर दी, ठुकरा दिया, छीन ली. */
const VECTORS = new Set(['दे~', 'ले~', 'डाल~', 'जा~', 'उठा~']);

function isVector({ tokens, hits }: Passage, { from }: Range): boolean {
  const text = tokens[from - 1]?.text ?? '';
  if (STEMS.has(text)) return true;
  return (
    hits[from - 1]?.some(
      ({ entry, to }) =>
        to === from && (entry.type === 'frame-word' || entry.type === 'trigger') && entry.shape === 'stem',
    ) === true &&
    hits[from - 1]?.some(({ entry }) => entry.type === 'frame-word' && entry.shape === null) !== true
  );
}

const STEMS = wordSet('कर हो बना लगा दिखा हटा बढ़ा घटा रोक खरीद तोड़ जोड़ काट गिरा');

const NE = wordSet('ने');

/** A verb before its noun: of a headline (रूस ने की पेशकश), or a participle (हुए समझौते). */
function isVerbBefore(passage: Passage, word: WordFound, gap: number, clause: Clause): boolean {
  if (word.shape !== 'perfect' && word.shape !== 'future') return false;
  if (NE.has(passage.tokens[word.from - 1]?.text ?? '')) return true;
  if (gap <= 2 && isPassiveAt(passage, word.to - 1 + Math.min(gap, 1))) return true;
  return (gap <= 1 || isSum(passage, word.to, word.to + gap)) && isVerb(passage, word, clause.to);
}

/** हुए तीन अरब डॉलर के समझौते: the tokens of a sum that a noun is told with. */
function isSum(passage: Passage, from: number, to: number): boolean {
  const isOf = GENITIVE.has(passage.tokens[to - 1]?.text ?? '');
  return isOf && to - 2 > from && isOfType(passage, to - 2, TYPE.currency);
}

/** एस-400 की दो रेजिमेंट: the number, no bidding (दो, give) before a mark. */
function isTwo({ tokens }: Passage, { to }: Range): boolean {
  return tokens[to - 1]?.text === TWO && tokens[to]?.kind !== 'mark';
}

const TWO = fold('दो');
