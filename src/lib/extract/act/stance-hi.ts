import { fold } from '#lib/event/fold.ts';
import type { Factuality } from '#lib/event/news-event.ts';
import type { Shape } from '../lexicon/lexicon.ts';
import type { Clause } from '../clause/clauses.ts';
import { isHeadline } from '../clause/headline-parts.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { FrameWords } from './frame-words.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Mode, Stance } from './stance.ts';
import { GOVERNORS } from './stance.ts';
import type { Verb } from './verb-forms-hi.ts';
import { isPerfect as isPerfectForm, isVote } from '../clause/hindi-verb.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

const NEGATIONS = wordSet('नहीं न ना मत');
const WITHOUT = wordSet('बिना बगैर');
const UNCONDITIONAL = wordSet('शर्त शर्तों किसी रुके देरी विरोध मतदान');
const PARTICLES = wordSet('ही भी तो अब तक अभी जल्द');
/** Auxiliaries by what they make of the verb before them. */
const FUTURE = wordSet(
  'जाएगा जाएगी जाएंगे जाएंगी जायेगा जायेगी जायेंगे देगा देगी देंगे लेगा लेगी लेंगे पाएगा पाएगी पाएंगे सकेगा सकेगी सकेंगे रहेगा रहेगी रहेंगे होगा होगी होंगे',
);
const POSSIBLE = wordSet('सकता सकती सकते सकें सकेंगी');
const SUBJUNCTIVE = wordSet('जाए जाएं जाये दे दें ले लें सके');
const HABITUAL = wordSet('जाता जाती जाते देता देती देते लेता लेती लेते होता होती होते करता करती करते');
const INFINITIVE = wordSet('जाना जाने जानी देना देने देनी लेना लेने लेनी');
const DONE = wordSet(
  'दिया दी दिए दिये दीं लिया ली लिए लिये गया गई गए गये गयी गईं गयीं चुका चुकी चुके डाला डाली डाले पाया पाई पाए पड़ा पड़ी पड़े आया आई आए उठा उठे उठी बैठा बैठे रहा रही रहे सका सकी हुआ हुई हुए हुये लगा लगे लगी',
);
const BE = wordSet('है हैं था थे थी थीं हो हूं');
const NOW = wordSet('है हैं था थे थी थीं');
const STEM = wordSet('जा कर हो');
const PRESUMED = wordSet('हों होगा होगी होंगे');
const OUGHT = wordSet('चाहिए चाहिये');
const COMING = wordSet('वाला वाले वाली वालों');
/** उतरने से ठीक पहले. */
const JUST = wordSet('ठीक कुछ थोड़ा काफी');
const BEFORE = wordSet('पहले पूर्व बचने बचाने बच बचा बची बचे बेहतर अच्छा रोकने रोका रोकी रोके रोक टल');
const HAPPENING = wordSet('होने आने जाने');
/** हटने की पुष्टि की: what one confirms of oneself or others, and does to no one. */
const BEFALLING = wordSet('हटने गिरने मरने डूबने टूटने फटने लौटने निकलने भागने');
/** घायल होने की पुष्टि की, लापता होने की पुष्टि की: what one has become. */
const BECOME = wordSet('घायल जख्मी लापता तैनात दुर्घटनाग्रस्त क्षतिग्रस्त नष्ट संक्रमित गिरफ्तार मौत हमला विस्फोट सफल');
const BEGAN = wordSet('लगा लगे लगी लगीं लगेगा');
const OBLIGED = wordSet('है हैं था थे थी होगा होगी होंगे पड़ेगा पड़ेगी पड़ेंगे');
/** इस्तीफा देना पड़ा: what one was forced to do is done. */
const FORCED = wordSet('पड़ा पड़ी पड़े पड़ीं');
const WAS = wordSet('था थी थे थीं');
const LINKS = wordSet('का के की को पर से में');
const AFTER = wordSet('बाद साथ दौरान');
const ONGOING = wordSet('हुए हुई हुआ रहा रही रहे');
/** Auxiliaries after a verb at most. */
const CHAIN = 6;
/** From an infinitive to the word that governs it. */
const REACH = 8;

/** What a Hindi verb's form and the words around it say of its act. */
export function hindiStance(passage: Passage, verb: Verb, clause: Clause, words: FrameWords): Stance {
  const text = (i: number) => (i >= clause.from && i < clause.to ? (passage.tokens[i]?.text ?? '') : '');
  let shape: Shape = isPerfect(passage, verb, clause) ? 'perfect' : verb.shape;
  let possible = false;
  /** बेच दिए होंगे, दिए हों: what may have been done. */
  let presumed: Range | null = null;
  let negation: Range | null = negationBefore(text, verb) ?? neitherBefore(text, verb, clause);
  let i = verb.to;
  for (; i < verb.to + CHAIN; i++) {
    const word = text(i);
    if (NEGATIONS.has(word)) negation ??= { from: i, to: i + 1 };
    else if (PARTICLES.has(word)) continue;
    else if (POSSIBLE.has(word)) possible = true;
    else if (shape === 'perfect' && PRESUMED.has(word)) presumed = { from: i, to: i + 1 };
    else if (FUTURE.has(word)) shape = shape === 'perfect' && word.startsWith('हो') ? shape : 'future';
    else if (INFINITIVE.has(word) && shape !== 'infinitive') shape = 'infinitive';
    else if (HABITUAL.has(word) && shape !== 'infinitive') shape = 'habitual';
    else if (shape === 'infinitive' || shape === 'habitual') break;
    else if (SUBJUNCTIVE.has(word) && shape !== 'future')
      shape = text(i + 1) !== '' && STEM.has(word) ? shape : 'subjunctive';
    else if (DONE.has(word)) shape = 'perfect';
    else if (STEM.has(word) || BE.has(word)) continue;
    else break;
  }
  const next = text(i);
  // सौदा अटका हुआ है: how it stands, not that it came about.
  if (isStuck(text, verb))
    return { mode: 'main', factuality: 'considered', mark: { from: verb.from - 1, to: verb.from } };
  const tell = (mode: Mode, factuality: Factuality, mark: Range | null = null): Stance =>
    negation === null ? { mode, factuality, mark } : { mode, factuality: 'denied', mark: negation };
  if (possible) return tell('main', 'considered');
  if (presumed !== null) return tell('main', 'reported', presumed);
  switch (shape) {
    case 'future':
      return tell('main', 'planned');
    case 'subjunctive':
      return tell('main', 'considered');
    case 'infinitive': {
      // करार होने से रह गया: it all but came about.
      if (text(i) === 'से' && text(i + 1) === 'रह' && DONE.has(text(i + 2)))
        return { mode: 'main', factuality: 'denied', mark: { from: i + 1, to: i + 2 } };
      const phase = phaseAt(text, i, words);
      if (phase !== null)
        return { ...hindiStance(passage, phase, clause, words), mark: { from: i, to: i + 1 } };
      // मंजूरी मिलने के बाद ही खरीद होगी: what comes before something to come is to come as well.
      if (wentToAttend(passage, text, i)) return tell('main', 'done');
      if (endsWithDeal(passage, text, clause, i)) return tell('main', 'done');
      const stayed = isToMeet(text, i) ? didNotGo(text, i) : null;
      if (stayed !== null) return { mode: 'content', factuality: 'denied', mark: stayed };
      return clause.tense === 'future' && text(i) === 'के' && text(i + 1) === 'बाद' && !hasNow(text, i)
        ? tell('content', 'planned')
        : ofInfinitive(text, { at: i, isHappening: HAPPENING.has(text(verb.from)) }, words, tell);
    }
    case 'habitual':
      // होते-होते रह गया: it all but happened.
      if (next === 'रह') return { mode: 'main', factuality: 'denied', mark: { from: i, to: i + 1 } };
      return ONGOING.has(next)
        ? tell('main', 'done')
        : tell(next === 'तो' || !NOW.has(next) ? 'if' : 'habit', 'considered');
    case 'stem':
    case 'absolutive': {
      // शुल्क घटाकर 18 फीसदी करने पर सहमति दी: content, as what it leads to.
      const led = verb.shape === 'absolutive' ? ledTo(text, i, clause) : null;
      if (led !== null) return ofInfinitive(text, { at: led, isHappening: false }, words, tell);
      // शुल्क घटाकर 10 फीसदी करेगा, बैठक कर फैसला लेंगे: as sure as what it leads to.
      if (clause.tense !== 'future' || isOfOneWhoCame(text, i, clause)) return tell('main', 'done');
      return tell('main', clause.mood === 'possible' ? 'considered' : 'planned');
    }
    default: {
      const almost = almostBefore(text, verb);
      return almost === null ? tell('main', 'done') : tell('main', 'considered', almost);
    }
  }
}

/** Behind the करने of a figure to which a verb in -कर leads: घटाकर 18 फीसदी करने पर; null where none does. */
function ledTo(text: (i: number) => string, at: number, { to }: Range): number | null {
  if (!/^\d/.test(text(at))) return null;
  for (let i = at; i < Math.min(to, at + LED); i++) {
    if (text(i) === 'करने') return LINKS.has(text(i + 1)) ? i + 1 : null;
    if (text(i) === ',' || text(i) === 'ने') return null;
  }
  return null;
}

/** Tokens from such a verb to what it leads to: घटाकर 18 फीसदी करने. */
const LED = 5;

/**
 * सौदे को लगभग अंतिम रूप दे दिया था, विमान लगभग खरीद ही लिए थे: the word that says that something all but came about; no amount (लगभग सभी
 * विमान खरीद लिए).
 */
function almostBefore(text: (i: number) => string, { from, to }: Range): Range | null {
  // खरीद ही लिए: of the verb, or between it and its noun.
  const reach = text(to) === 'ही' || text(from - 1) === 'ही' ? 2 : 0;
  for (let i = from - 1; i >= from - 3; i--) {
    const isDoubled = text(i) === 'करीब' && ['करीब', '-'].includes(text(i - 1));
    if (ALMOST.has(text(i)) || isDoubled) return { from: i, to: i + 1 };
    if (AMOUNTS.has(text(i)) || (from - i > reach && !SETTLED.has(text(i)))) return null;
  }
  return null;
}

const ALMOST = wordSet('लगभग तकरीबन');
const SETTLED = wordSet('अंतिम रूप तय पक्का पक्की पक्के इस्तीफा');
const AMOUNTS = wordSet('सभी सारे सारी सब हर पूरा पूरे पूरी आधा आधे आधी');

function isStuck(text: (i: number) => string, { from }: Range): boolean {
  return STUCK.has(text(from - 1)) && BEEN.has(text(from));
}

const STUCK = wordSet('अटका अटकी अटके लटका लटकी लटके फंसा फंसी फंसे रुका रुकी रुके');
const BEEN = wordSet('हुआ हुई हुए');

/** जवान निकालने शुरू किए, भेजना शुरू करेगा: the verb of the beginning, which is as sure as what is begun. */
function phaseAt(text: (i: number) => string, at: number, words: FrameWords): Verb | null {
  if (text(at) !== 'शुरू') return null;
  for (const id of ['कर~', 'हो~']) {
    const places = words.get(id) ?? [];
    const { from, to, shape } = places[firstFrom(places, at + 1)] ?? { from: -1, to: -1, shape: null };
    if (from === at + 1 && shape !== null) return { from, to, shape };
  }
  return null;
}

/** हस्ताक्षर होने के बाद अब काम शुरू होगा: the signing is over. */
function hasNow(text: (i: number) => string, at: number): boolean {
  return [2, 3, 4].some((ahead) => text(at + ahead) === 'अब');
}

const PERFECT_TOO = /(?:े|ए|ये)$/u;
const NE = wordSet('ने उसने उन्होंने इसने इन्होंने हमने मैंने जिसने जिन्होंने सबने');

/** पहुंचे is `arrived` and `may arrive`: the latter only where it is wished or supposed. */
function isPerfect({ tokens }: Passage, { from, to, shape }: Verb, clause: Range): boolean {
  if (shape !== 'subjunctive' || !PERFECT_TOO.test(tokens[to - 1]?.text ?? '')) return false;
  if (NOW.has(tokens[to]?.text ?? '')) return true;
  let wished = WISHES.has(tokens[clause.from]?.text ?? '') || WISHES.has(tokens[clause.from - 1]?.text ?? '');
  for (let i = from - 1; i >= Math.max(clause.from, from - AGENT_REACH); i--) {
    const text = tokens[i]?.text ?? '';
    if (NE.has(text)) return true;
    if (WISHES.has(text)) wished = true;
  }
  return !wished;
}

const WISHES = wordSet('कि ताकि अगर यदि चाहे बशर्ते');
/** Tokens from an agent to its verb. */
const AGENT_REACH = 30;

type Tell = (mode: Mode, factuality: Factuality, mark?: Range | null) => Stance;

/**
 * सम्मेलन में भाग लेने (के लिए) ब्राजील गए: who went there for it was there; not लेने से रोके गए, no passive (न्योता दिया गया), nothing that went to
 * someone (मोदी को न्योता आया), no participle (लेने आए नेता).
 */
function wentToAttend(passage: Passage, text: (i: number) => string, at: number): boolean {
  if (text(at - 1) !== 'लेने' || text(at - 2) !== 'भाग') return false;
  const from = text(at) === 'के' && text(at + 1) === 'लिए' ? at + 2 : at;
  if (LINKS.has(text(from)) || COMING.has(text(from))) return false;
  for (let i = from; i < from + REACH; i++) {
    if (text(i) === 'को' && !isCalendar(passage, i - 1)) return false;
    if (WENT.has(text(i)))
      return !NEGATIONS.has(text(i - 1)) && !isPerfectForm(passage, i - 1) && isLastWord(passage, text, i);
  }
  return false;
}

/**
 * भाग लेने (के लिए) दिल्ली नहीं जा सके, मुलाकात के लिए बीजिंग नहीं गए: the word by which whoever was to go there for something did not; null
 * where no one stayed away.
 */
export function didNotGo(text: (i: number) => string, at: number): Range | null {
  for (let i = at; i < at + REACH; i++) {
    // लेने के लिए; not लेने के बाद घर नहीं गए.
    if (LINKS.has(text(i)) && (text(i) !== 'के' || text(i + 1) !== 'लिए')) return null;
    if (NEGATIONS.has(text(i)) && (WENT.has(text(i + 1)) || isUnable(text, i + 1)))
      return { from: i, to: i + 1 };
  }
  return null;
}

/** भाग लेने, मिलने, बातचीत करने: what one goes for to others; not फाइनल खेलने. */
function isToMeet(text: (i: number) => string, at: number): boolean {
  return text(at - 1) === 'मिलने' || MEETING.has(`${text(at - 2)} ${text(at - 1)}`);
}

const MEETING: ReadonlySet<string> = new Set(
  ['भाग लेने', 'मुलाकात करने', 'बातचीत करने', 'वार्ता करने', 'बैठक करने'].map(fold),
);

/** समझौता करके लौटे अधिकारियों से पूछताछ करेगी: what someone had done who came from it, told before what will be. */
function isOfOneWhoCame(text: (i: number) => string, at: number, { finite }: Clause): boolean {
  return CAME.has(text(at)) && finite !== null && at + 1 < finite.from;
}

const CAME = wordSet('लौटे लौटा लौटी आए आया आई गए गया गई पहुंचे पहुंचा पहुंची निकले भागे भागा');

/** जा सके, पहुंच पाए. */
function isUnable(text: (i: number) => string, at: number): boolean {
  return GO.has(text(at)) && UNABLE.has(text(at + 1));
}

const GO = wordSet('जा आ पहुंच');
const UNABLE = wordSet('सके सका सकी सकीं पाए पाया पाई पाईं');

/** Whether a clause ends with a word, or with it and a form of be. */
function isLastWord({ tokens }: Passage, text: (i: number) => string, at: number): boolean {
  const next = at + (BE.has(text(at + 1)) ? 2 : 1);
  return text(next) === '' || tokens[next]?.kind === 'mark';
}

/** मार्च 2019: पनडुब्बी खरीदने का करार: a heading, or an entry of a chronology, that ends with the deal and has no verb tells that it was made. */
function endsWithDeal(passage: Passage, text: (i: number) => string, clause: Clause, at: number): boolean {
  if (clause.finite !== null || !LINKS.has(text(at)) || !DEALS.has(text(at + 1)) || !ENDS.has(text(at + 2)))
    return false;
  if (entryAt(passage, at) === null && !isHeadline(passage, clause.sentence)) return false;
  // रूस ने भारत को विमान देने का करार: whose verb the line lacks.
  for (let i = clause.from; i < at; i++) if (text(i) === 'ने') return false;
  return true;
}

/** Forms of go, come and reach, of what was. */
const WENT = wordSet('आए आया आई आईं गए गया गई गईं पहुंचे पहुंचा पहुंची पहुंचीं');

function ofInfinitive(
  text: (i: number) => string,
  { at, isHappening }: { readonly at: number; readonly isHappening: boolean },
  words: FrameWords,
  tell: Tell,
): Stance {
  const next = text(at);
  const here = { from: at, to: at + 1 };
  if (OUGHT.has(next)) return tell('main', 'considered', here);
  if (COMING.has(next)) {
    // खरीदने वाले देश are those that buy; होने वाली बैठक is one to come.
    const isComing = isHappening || BE.has(text(at + 1));
    return isComing ? tell('main', 'planned', here) : tell('habit', 'planned', here);
  }
  if (BEGAN.has(next)) return tell('main', 'done');
  // दूसरे देश को विमान बेचने से रोक दिया: whoever was kept from it has not done it.
  if (next === 'से' && !isHappening && KEPT.has(text(at + 1)))
    return tell('content', 'denied', { from: at + 1, to: at + 2 });
  // तेल बेचना बंद कर दिया: it is done no more.
  if (next === 'बंद') return tell('content', 'denied', here);
  // हस्ताक्षर करने के बेहद करीब: how near one has come to it.
  if (closeTo(text, at) !== null) return tell('main', 'considered', here);
  // मार गिराने का दावा किया: by the word of who did it.
  if (LINKS.has(next) && CLAIMS.has(text(at + 1)))
    return tell('main', 'reported', { from: at + 1, to: at + 2 });
  // मारे जाने की बात मानी, डुबोए जाने की पुष्टि की: who admits it says that it was so.
  const isBefallen = text(at - 1) === 'होने' && BECOME.has(text(at - 2));
  const isPassive = text(at - 1) === 'जाने' || BEFALLING.has(text(at - 1)) || isBefallen;
  if (LINKS.has(next) && isAdmitted(text, at + 1, isPassive)) return tell('main', 'done');
  // बादल फटने की दस घटनाएं हुईं, आग लगने की सूचना मिली: what befell.
  if (next === 'की' && isOfWhatBefell(text, at + 1)) return tell('main', 'done');
  // खरीदने जा रहा है: is going to.
  if (next === 'जा' && ONGOING.has(text(at + 1))) return tell('main', 'planned', { from: at, to: at + 2 });
  if (FORCED.has(next)) return tell('main', 'done');
  // फैसला मंत्रालय को करना था: what was to be is news only where a day is told.
  if (OBLIGED.has(next)) return tell(WAS.has(next) ? 'present' : 'main', 'planned', here);
  if (text(at) === 'के' && isAfter(text, at + 1)) return tell('main', 'done');
  // बादल फटने से: a cause is what happened.
  const isCause = next === 'से' && !BEFORE.has(text(at + (JUST.has(text(at + 1)) ? 2 : 1)));
  const from = LINKS.has(next) ? at + 1 : at;
  const governor = governorAfter(text, words, from);
  const isDenial =
    governor !== null && (governor.factuality === 'denied' || DENIALS.has(text(governor.mark.from)));
  if (isCause && !isDenial) return tell('main', 'done');
  // फटने से पहले नष्ट कर दी, भारत पहुंचने से पहले पकड़ी गई: what was kept from coming about.
  if (next === 'से' && text(at + 1) === 'पहले') {
    const stop = [at + 2, at + 3, at + 4, at + 5].find((i) => STOPPED.has(text(i)));
    if (stop !== undefined) return tell('content', 'denied', { from: stop, to: stop + 1 });
  }
  if (governor?.isOff === true) return { mode: 'content', ...governor };
  // मिलने की अटकलें: what may come, reported by no one.
  const isGuess = governor !== null && GUESSES.has(text(governor.mark.from));
  if (governor !== null) return tell('content', isGuess ? 'considered' : governor.factuality, governor.mark);
  return tell('content', 'planned');
}

const DEALS = wordSet('समझौता करार सौदा अनुबंध ठेका');
const ENDS: ReadonlySet<string> = new Set(['', '।', '.', 'तय']);
const STOPPED = wordSet(
  'नष्ट निष्क्रिय नाकाम पकड़ पकड़ा पकड़ी पकड़े दबोच दबोचा गिरफ्तार रोक रोका रोकी रोके बरामद जब्त डिफ्यूज',
);
const DENIALS = wordSet('इनकार इंकार मना परहेज');
const KEPT = wordSet('रोका रोकी रोके रोक');
const CLAIMS = wordSet('दावा');
const GUESSES = wordSet('अटकल अटकलें अटकलों कयास कयासों');

function isAdmitted(text: (i: number) => string, at: number, isPassive: boolean): boolean {
  if (isPassive && text(at) === 'पुष्टि') return !NEGATIONS.has(text(at + 1));
  return text(at) === 'बात' && ADMITS.has(text(at + 1));
}

function isOfWhatBefell(text: (i: number) => string, at: number): boolean {
  if ([at, at + 1, at + 2].some((i) => BEFELL.has(text(i)))) return true;
  return NEWS.has(text(at)) && [at + 1, at + 2, at + 3].some((i) => text(i).startsWith(CAME_IN));
}

const BEFELL = wordSet('घटना घटनाएं घटनाओं वारदात वारदातें वारदातों');
const NEWS = wordSet('सूचना खबर जानकारी');
const CAME_IN = fold('मिल');
const ADMITS = wordSet('मानी मान स्वीकारी स्वीकार कबूली कबूल');

/** के (बेहद) करीब: the word that says how near one has come to what has not come about; null where none does. */
export function closeTo(text: (i: number) => string, at: number): number | null {
  if (text(at) !== 'के') return null;
  return [at + 1, at + 2].find((i) => CLOSE.has(text(i))) ?? null;
}

const CLOSE = wordSet('करीब नजदीक निकट मुहाने');

/** के बाद, के कुछ हफ्ते बाद, के महीने भर बाद, के दो दिन बाद: what had been done by then. */
function isAfter(text: (i: number) => string, at: number): boolean {
  if (AFTER.has(text(at))) return true;
  const unit = [at, at + 1, at + 2].find((i) => UNITS.has(text(i)));
  return unit !== undefined && text(text(unit + 1) === 'भर' ? unit + 2 : unit + 1) === 'बाद';
}

const UNITS = wordSet('मिनट मिनटों घंटे घंटों दिन दिनों हफ्ते हफ्तों सप्ताह महीने महीनों माह साल सालों वर्ष वर्षों');

/** The word that governs an infinitive: the first after it that plans, offers, denies. */
function governorAfter(
  text: (i: number) => string,
  words: FrameWords,
  at: number,
): { readonly factuality: Factuality; readonly mark: Range; readonly isOff?: true } | null {
  let best: { readonly factuality: Factuality; readonly mark: Range } | null = null;
  for (const [id, factuality] of GOVERNORS) {
    const places = words.get(id) ?? [];
    const word = places[firstFrom(places, at)];
    if (word === undefined || word.from - at > REACH) continue;
    if (best === null || word.from < best.mark.from) best = { factuality, mark: word };
  }
  if (best === null) return null;
  const { factuality, mark } = best;
  const isNot = NEGATIONS.has(text(mark.to));
  // हमला करने से इनकार नहीं किया: it may yet be.
  if (factuality === 'denied') return isNot ? { factuality: 'considered', mark } : best;
  // खरीदने की योजना नहीं बनाई, बेचने पर सहमत नहीं हुए.
  if (isNot && text(mark.to + 1) !== '')
    return { factuality: 'denied', mark: { from: mark.to, to: mark.to + 1 } };
  const undone = undoneAfter(text, words, mark.to);
  if (undone !== null) return undone;
  // खरीदने की योजना टाल दी गई: what was planned was called off.
  const places = words.get('@stance-off') ?? [];
  const off = places[firstFrom(places, best.mark.to)];
  return off !== undefined && off.from - best.mark.to <= REACH
    ? { factuality: 'denied', mark: off, isOff: true }
    : best;
}

/** परीक्षण करने की संभावना से इनकार किया, लूटने की कोशिश नाकाम की: what was planned or tried, as one that was refused or failed. */
export function undoneAfter(
  text: (i: number) => string,
  words: FrameWords,
  at: number,
): { readonly factuality: Factuality; readonly mark: Range } | null {
  // हमला करने के कई असफल प्रयास किए: told so before the word for what was tried.
  if (FAILED.has(text(at - 2))) return { factuality: 'denied', mark: { from: at - 2, to: at } };
  const places = words.get('@stance-denied') ?? [];
  const word = places[firstFrom(places, at)];
  if (word === undefined || word.from - at > REACH) return null;
  const isFailed = FAILED.has(text(word.from));
  if (!isFailed && (word.from !== at + 1 || text(at) !== 'से')) return null;
  return { factuality: NEGATIONS.has(text(word.to)) ? 'considered' : 'denied', mark: word };
}

const FAILED = wordSet('नाकाम विफल नाकामयाब असफल');

/**
 * न तो भारत ने और न ही चीन ने हस्ताक्षर किए, न रूस ने मांगा: the न that a verb shares with all before it, or that its clause begins
 * with; शायद ही खरीदे.
 */
function neitherBefore(text: (i: number) => string, verb: Range, { from }: Range): Range | null {
  if (text(from) === 'न') return { from, to: from + 1 };
  for (let i = verb.from - 1; i >= Math.max(from, verb.from - NEITHER_REACH); i--)
    if ((text(i) === 'न' && NEITHER.has(text(i + 1))) || (text(i) === 'शायद' && text(i + 1) === 'ही'))
      return { from: i, to: i + 2 };
  return null;
}

/** Tokens from न ही to its verb. */
const NEITHER_REACH = 25;
const NEITHER = wordSet('तो ही कोई किसी');

/** नहीं right before a verb, or between it and its noun; बिना over an oblique form. */
function negationBefore(text: (i: number) => string, { from }: Range): Range | null {
  for (let i = from - 1; i >= from - 2; i--) {
    if (NEGATIONS.has(text(i)) && text(i + 1) !== ',' && !isVote(text(i), text(i - 1)))
      return { from: i, to: i + 1 };
  }
  // बिना goes with an oblique form by itself: बिना हस्ताक्षर किए, not बिना शोर के किया गया.
  if (BE.has(text(from + 1)) || DONE.has(text(from + 1))) return null;
  // बिना शर्त राजी हुए: what is done without conditions is done.
  for (let i = from - 1; i >= from - 4; i--)
    if (WITHOUT.has(text(i)) && text(i - 1) !== 'के' && text(i + 2) !== 'के' && !UNCONDITIONAL.has(text(i + 1)))
      return { from: i, to: i + 1 };
  return WITHOUT.has(text(from + 1)) ? { from: from + 1, to: from + 2 } : null;
}
