import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { is, within } from './grammar-words.ts';
import { isDeclaredFree, isShut, isToBeHeld } from './hindi-closures.ts';
import { isInfinitive } from './hindi-participle.ts';
import { CALLED_FOR } from './hindi-scheduled.ts';
import { isCarriedOut, isFutureForm } from './hindi-verb.ts';

/**
 * Words that look ahead from a clause that tells what was: put off till Monday (सोमवार तक टाल दी), a meeting
 * called for Monday, ordered to appear on Monday.
 */
export function isAhead(passage: Passage, clause: Clause, words: Range, finite: Range): boolean {
  if (clause.tense !== 'past') return false;
  if (isMovedTo(passage, words)) return true;
  if (finite.from <= words.to) return false;
  const { tokens, hits } = passage;
  const next = tokens[words.to]?.text ?? '';
  if (isForWhatComes(passage, words.to, finite.from) || isForSpan(passage, words.to, finite)) return true;
  if (isDeclaredFree(passage, words) || isToBeHeld(passage, words, finite)) return true;
  const near = (sense: string) =>
    within(passage, words.to, finite.to, (i) => wordOf(hits[i], 'grammar', sense) !== null);
  // सोमवार तक का समय था: so much there was.
  const isMere = finite.to === finite.from + 1 && is(passage, finite.from, 'past');
  if (next === 'तक')
    return (
      !isMere &&
      (near('deferral') ||
        ASKED.has(tokens[finite.from]?.text ?? '') ||
        isExtended(passage, clause, words, finite) ||
        isShut(passage, finite) ||
        isGranted(passage, words, finite) ||
        isForetold(passage, words.to, finite) ||
        isToldToDo(passage, clause, words, finite))
    );
  // "Has called": the perfect that lasts, not the pluperfect. मंत्रालय ने शुक्रवार को राजदूत को तलब किया: right behind the
  // caller it is the day of the call.
  const isOfCaller = tokens[words.from - 1]?.text === 'ने';
  if (is(passage, finite.to - 1, 'present') || (next === 'को' && !isOfCaller)) {
    const isCalled = within(
      passage,
      finite.from - 1,
      finite.to,
      (i) => wordOf(hits[i], 'grammar', 'summons') !== null,
    );
    // बैठक के लिए सोमवार को न्योता भेजा: on which day it was sent.
    const isSent = SENT.has(tokens[finite.from]?.text ?? '');
    const isOfCall =
      isSent || isRecalled(passage, words, finite) || isCallersDay(passage, clause, words, finite);
    if (isCalled && !is(passage, finite.to - 1, 'past') && !isOfCall) return true;
  }
  if (isSetFor(passage, words, finite) || isPromisedFor(passage, words, finite)) return true;
  const isExpected = within(passage, finite.from - 1, finite.to, (i) => is(passage, i, 'expected'));
  if (isExpected && !isCarriedOut(passage, finite)) return true;
  if (isForetold(passage, words.to, finite)) return true;
  return isToldToDo(passage, clause, words, finite);
}

/** मार्च में चुनाव कराने का वादा किया: the only month right before what is promised is the next one; not मार्च में हुए चुनाव. */
function isPromisedFor(passage: Passage, words: Range, finite: Range): boolean {
  const { tokens, hits } = passage;
  const isMonth = words.to - words.from === 1 && wordOf(hits[words.from], 'calendar', 'month') !== null;
  if (!isMonth || tokens[words.to]?.text !== 'में' || is(passage, finite.to - 1, 'past')) return false;
  for (let i = words.to + 1; i < Math.min(finite.from, words.to + PROMISED); i++) {
    const text = tokens[i]?.text ?? '';
    if (HAPPENED.has(text) || text === 'ने') return false;
    if (isInfinitive(passage, i) && OF.has(tokens[i + 1]?.text ?? ''))
      return PROMISES.has(tokens[i + 2]?.text ?? '') && i + 3 === finite.from;
  }
  return false;
}

/** Tokens from the month to the infinitive of what is promised. */
const PROMISED = 7;
const PROMISES = wordSet('वादा वायदा वचन भरोसा आश्वासन संकल्प');
const HAPPENED = wordSet('हुए हुई हुआ');

/** मंगलवार को शिवकुमार ने उन्हें अपने घर बुलाया: a day ahead of whoever calls someone; a meeting is called for it. */
function isCallersDay(passage: Passage, { from }: Range, words: Range, finite: Range): boolean {
  const { tokens } = passage;
  if (words.from !== from || is(passage, finite.to - 1, 'present')) return false;
  const between = tokens.slice(words.to, finite.from).map(({ text }) => text);
  return between.includes('ने') && !between.some((text) => CALLED.has(text));
}

const SENT = wordSet('भेजा भेजे भेज');
const CALLED = wordSet('बैठक बैठकें सम्मेलन सभा सत्र हड़ताल बंद महापंचायत पंचायत रैली');

/** Tokens from an envoy, whose name may follow, to the day. */
const ENVOY_REACH = 6;
const ENVOYS = wordSet('राजदूत राजदूतों उच्चायुक्त राजनयिक राजनयिकों दूत');

/** 4 अप्रैल को राजदूत को वापस बुला लिया: called back, or with the day before whom one has called; an envoy comes at once. */
function isRecalled(passage: Passage, { from, to }: Range, finite: Range): boolean {
  const { tokens } = passage;
  if (tokens[finite.from - 1]?.text === 'वापस') return true;
  for (let i = from - 1; i >= from - ENVOY_REACH && tokens[i]?.kind !== 'mark'; i--)
    if (ENVOYS.has(tokens[i]?.text ?? '')) return true;
  if (within(passage, to, finite.from, (i) => ENVOYS.has(tokens[i]?.text ?? ''))) return true;
  if (is(passage, finite.to - 1, 'present')) return false;
  return within(passage, to + 1, finite.from, (i) => tokens[i]?.text === 'को');
}

/** सोमवार तक मांगा जवाब. */
const ASKED: ReadonlySet<string> = wordSet('मांगा मांगी मांगे');

/** सोमवार को बैठक रखी गई है, सोमवार का समय दिया है: what is set for a day; not शव घर में रखा गया है. */
function isSetFor({ tokens, hits }: Passage, words: Range, { from, to }: Range): boolean {
  const text = (i: number) => tokens[i]?.text ?? '';
  const isDate = OF.has(text(words.to)) && DATES.has(text(words.to + 1));
  if (isDate && from === words.to + 2 && GIVEN.has(text(from))) return true;
  const isDay = isDate || text(words.to) === 'को' || wordOf(hits[words.from], 'calendar', 'either') !== null;
  if (!isDay || !SET.has(text(from)) || !GONE.has(text(from + 1)) || to < from + 3) return false;
  return from === words.to + 1 || !CASES.has(text(from - 1));
}

const SET: ReadonlySet<string> = wordSet('रखा रखी रखे');
const DATES: ReadonlySet<string> = wordSet('तारीख तिथि तारीखें समय वक्त');
const GIVEN: ReadonlySet<string> = wordSet('दिया दी दिए');
const GONE: ReadonlySet<string> = wordSet('गया गई गए');

/**
 * शुक्रवार को भारी बारिश की चेतावनी जारी की है, सोमवार को बंद का आह्वान किया गया है: the perfect that lasts, of a word
 * that tells beforehand what comes on the day. सोमवार से हड़ताल का फैसला किया: since a day nobody decides, from it on it holds.
 */
function isForetold(passage: Passage, at: number, finite: Range): boolean {
  const { tokens } = passage;
  const role = tokens[at]?.text ?? '';
  const holds = is(passage, finite.to - 1, 'present');
  const isFrom = role === 'से' && !is(passage, finite.to - 1, 'past');
  if (!FORETOLD_FOR.has(role) || (!holds && !isFrom)) return false;
  for (let i = at + 1; i < Math.min(finite.from, at + BOUND_COMPLEMENT); i++) {
    const [thing, of, word] = [tokens[i - 1], tokens[i], tokens[i + 1]].map((token) => token?.text ?? '');
    if (of !== 'की' && of !== 'का') continue;
    if (ANNOUNCED.has(word ?? '') && (isFrom || CALLED_FOR.has(thing ?? ''))) return true;
    if (holds && (CALLS.has(word ?? '') || (WEATHER.has(thing ?? '') && FORECASTS.has(word ?? ''))))
      return true;
  }
  return false;
}

const FORETOLD_FOR: ReadonlySet<string> = new Set(['को', 'तक', 'से']);
const ANNOUNCED: ReadonlySet<string> = wordSet('ऐलान एलान घोषणा फैसला निर्णय');
const CALLS: ReadonlySet<string> = wordSet('आह्वान पूर्वानुमान भविष्यवाणी');
const FORECASTS: ReadonlySet<string> = wordSet('चेतावनी अलर्ट अनुमान आशंका संभावना');
/** What forecasts speak of. */
export const WEATHER: ReadonlySet<string> = wordSet(
  'बारिश वर्षा बर्फबारी हिमपात लू आंधी तूफान कोहरे ओलावृष्टि गर्मी ठंड शीतलहर बूंदाबांदी हवाओं बौछारों',
);

/** Words between what is extended and the date. */
const TERM_WITHIN = 4;

/** न्यायिक हिरासत 2 फरवरी तक बढ़ी: a term that has grown ends later. */
function isExtended({ tokens }: Passage, clause: Clause, words: Range, finite: Range): boolean {
  if (!GREW.has(tokens[finite.from]?.text ?? '')) return false;
  const from = Math.max(clause.from, words.from - TERM_WITHIN);
  return tokens.slice(from, words.from).some(({ text }) => TERMS.has(text));
}

/** 10 फरवरी तक नियमों से छूट दे दी, 15 मार्च तक की मोहलत दी: what is granted up to a day lasts until it. */
function isGranted(passage: Passage, words: Range, { from, to }: Range): boolean {
  const { tokens } = passage;
  if (from - words.to > GRANT_WITHIN || is(passage, to - 1, 'past')) return false;
  return within(
    passage,
    from,
    to,
    (i) => GRANTED.has(tokens[i]?.text ?? '') && GRANTS.has(tokens[i - 1]?.text ?? ''),
  );
}

/** Tokens from the day to the verb of what is granted. */
const GRANT_WITHIN = 10;
const GRANTED: ReadonlySet<string> = wordSet('दे दी दिया दिए मिल मिली मिला मांगी मांगा');
const GRANTS: ReadonlySet<string> = wordSet('छूट मोहलत राहत रियायत इजाजत अनुमति जमानत समय वक्त विस्तार संरक्षण');

/** Of a term that ends later. */
export const GREW: ReadonlySet<string> = wordSet('बढ़ी बढ़े बढ़ा बढ़ाई खिसकी टली बढी');
const TERMS: ReadonlySet<string> = wordSet(
  'हिरासत रिमांड कस्टडी अवधि मियाद समयसीमा डेडलाइन तारीख तिथि तारीखें रोक पाबंदी प्रतिबंध लॉकडाउन कर्फ्यू छुट्टियां अवकाश सुनवाई कार्यकाल जमानत',
);

/** Tokens after a condition within which its consequence has its verb. */
const CONSEQUENCE = 25;

/** अगर कल बारिश हुई तो मैच रद्द होगा: the perfect by itself of a condition whose consequence is to come. */
export function isCondition(passage: Passage, { tense, mood, to }: Clause, finite: Range): boolean {
  const { tokens } = passage;
  if (tense !== 'past' || (mood !== 'conditional' && tokens[to]?.text !== 'तो')) return false;
  if (['present', 'past'].some((sense) => is(passage, finite.to - 1, sense))) return false;
  // रविवार को चार सभाएं कीं तो आज तीन करेंगे: one day beside another, no condition.
  if (mood !== 'conditional' && isDay(passage, to + 1)) return false;
  for (let i = to; i < Math.min(tokens.length, to + CONSEQUENCE); i++) {
    const text = tokens[i]?.text ?? '';
    if (tokens[i]?.line === true || text === '।') return false;
    if (is(passage, i, 'future') || isFutureForm(text) || is(passage, i, 'can')) return true;
  }
  return false;
}

/** आज, कल, सोमवार. */
function isDay({ hits }: Passage, i: number): boolean {
  return ['today', 'either', 'weekday'].some((sense) => wordOf(hits[i], 'calendar', sense) !== null);
}

/** Words between a date and the के लिए of what is on it. */
const PURPOSE = 5;

/** सोमवार के लिए, 9 सितंबर के चुनाव के लिए नामांकन दाखिल हुआ: what is done for it goes before it. */
function isForWhatComes({ tokens }: Passage, at: number, end: number): boolean {
  if (!OF.has(tokens[at]?.text ?? '')) return false;
  for (let i = at; i < Math.min(end, at + PURPOSE); i++) {
    const text = tokens[i]?.text ?? '';
    if (tokens[i]?.kind !== 'deva' || CASES.has(text) || HARM.has(text)) return false;
    if (text === 'के' && ['लिए', 'लिये'].includes(tokens[i + 1]?.text ?? '')) {
      return !tokens.slice(i + 2, i + 2 + PURPOSE).some((token) => BLAME.has(token.text));
    }
  }
  return false;
}

/** सोमवार से तीन दिन के लिए बाजार बंद कर दिए गए हैं: for how long, from the day on. */
function isForSpan(passage: Passage, at: number, finite: Range): boolean {
  const { tokens, hits } = passage;
  if (tokens[at]?.text !== 'से' || is(passage, finite.to - 1, 'past')) return false;
  const unit = [at + 2, at + 3].find((i) => wordOf(hits[i], 'calendar', 'unit') !== null);
  if (unit === undefined) return false;
  return tokens[unit + 1]?.text === 'के' && ['लिए', 'लिये'].includes(tokens[unit + 2]?.text ?? '');
}

/** अंतिम तिथि बढ़ाकर 31 दिसंबर कर दी, अगली तारीख 22 अप्रैल लगी है: moved on to a day and month. */
export function isMovedTo(passage: Passage, words: Range): boolean {
  const [stem, before] = [passage.tokens[words.from - 2]?.text, passage.tokens[words.from - 1]?.text ?? ''];
  const isMoved = MOVED.has(before) || (MOVE.has(stem ?? '') && before === 'कर');
  return (isMoved || (stem === 'अगली' && HEARINGS.has(before))) && hasDayAndMonth(passage, words);
}

const HEARINGS: ReadonlySet<string> = wordSet('तारीख तिथि पेशी');

const MOVED: ReadonlySet<string> = wordSet('बढ़ाकर बढ़कर खिसककर');
const MOVE: ReadonlySet<string> = wordSet('बढ़ा');

const OF: ReadonlySet<string> = new Set(['के', 'की', 'का']);
const CASES: ReadonlySet<string> = wordSet('ने को में से पर तक बाद पहले दौरान');
/** What is answered for afterwards: 5 मई के हमले के लिए जिम्मेदार. */
const HARM: ReadonlySet<string> = wordSet(
  'हमले हमलों हादसे घटना घटनाओं हिंसा दंगे दंगों विस्फोट धमाके धमाकों हत्या हत्याओं गलती भूल प्रदर्शन',
);
const BLAME: ReadonlySet<string> = wordSet('जिम्मेदार दोषी माफी आलोचना सजा कसूरवार गुनहगार दंडित सम्मानित पुरस्कृत');

/** Nouns and verbs between a date and the infinitive whose it is. */
const COMPLEMENT = 9;
/** The same where the date says until or since when. */
const BOUND_COMPLEMENT = 18;

/**
 * An infinitive after the date that another verb commands (को सोमवार को पेश होने का आदेश दिया). Right after the
 * subject's ने the date is the main verb's own: मंत्री ने सोमवार को जाने का ऐलान किया.
 */
function isToldToDo(passage: Passage, clause: Clause, words: Range, finite: Range): boolean {
  const { tokens } = passage;
  const before = tokens[words.from - 1]?.text ?? '';
  const next = tokens[words.to]?.text ?? '';
  // Of a day with its month the next one is meant, whoever says so; what had been ordered is over.
  const isOver = is(passage, finite.to - 1, 'past');
  const isDay = !isOver && hasMonth(passage, words) && words.to - words.from > 1;
  const isBound = next === 'से' || next === 'तक' || isDay;
  const isJoined = isThreatJoined(passage, clause, words, finite);
  if (isJoined) return true;
  if (!isBound && (before === 'ने' || words.from === clause.from)) return false;
  // अमेरिका ने 3 मार्च को सेना भेजने की धमकी दी: right behind who threatens it is the day of the threat.
  if (before === 'ने' && next === 'को' && MENACES.has(tokens[finite.from - 1]?.text ?? '')) return false;
  // मामलों को अक्टूबर में सूचीबद्ध करने का आदेश दिया गया है: between what is done to and its infinitive.
  const isInside = before === 'को' && !isOver;
  if (!isInside && !within(passage, clause.from, words.from, (i) => tokens[i]?.text === 'ने')) {
    if (!isBound) return false;
  }
  const reach = isBound ? BOUND_COMPLEMENT : COMPLEMENT;
  for (let i = words.to; i < Math.min(finite.from, words.to + reach); i++) {
    // 2 अगस्त तक, प्रशासन ने … बंद रखने का आदेश दिया: put first, it may have its comma.
    if (isBound && i === words.to + 1 && tokens[i]?.text === ',') continue;
    if (tokens[i]?.kind === 'mark') return false;
    if (!isInfinitive(passage, i)) continue;
    const mark = tokens[i + 1]?.text ?? '';
    // 23 जून को भारत ने विमान खरीदने का एलान किया: told before who acts, the day is of the act.
    if (next === 'को' && within(passage, words.to, i, (at) => tokens[at]?.text === 'ने')) return false;
    // तनाव घटाने की व्यवस्था पर राजी हुए: no noun of a command.
    if (mark !== 'को' && CASES.has(tokens[i + 3]?.text ?? '')) return false;
    if (DEEDS.has(tokens[i + 2]?.text ?? '')) return false;
    // बादल फटने की दस घटनाएं हुईं.
    if ([i + 2, i + 3, i + 4].some((k) => BEFELL.has(tokens[k]?.text ?? ''))) return false;
    return COMMANDED.has(mark) && i + 1 < finite.to && !isAdverbial(passage, i + 1);
  }
  return false;
}

/** (ने सड़क रोकी) और सोमवार को फिर ऐसा करने की चेतावनी दी: what one has done, and on which day one says that one will. */
function isThreatJoined(
  { tokens, sentences }: Passage,
  clause: Clause,
  words: Range,
  finite: Range,
): boolean {
  if (tokens[clause.from]?.text !== 'और' || words.from !== clause.from + 1) return false;
  if (!THREATS.has(tokens[finite.from - 1]?.text ?? '') || !OF.has(tokens[finite.from - 2]?.text ?? ''))
    return false;
  const begins = Math.max(sentences[clause.sentence]?.from ?? clause.from, clause.from - JOINED_WITHIN);
  const before = tokens.slice(begins, clause.from);
  // 20 अक्टूबर 1962 को हमला किया और 21 नवंबर को युद्धविराम की घोषणा की: in a story of a year all of it is over.
  if (before.some(({ kind, text }) => kind === 'digits' && text.length === 4)) return false;
  return before.some(({ text }) => text === 'ने');
}

/** Tokens from who acted to what they said they would do. */
const JOINED_WITHIN = 25;
const THREATS: ReadonlySet<string> = wordSet('चेतावनी धमकी ऐलान एलान घोषणा वादा आह्वान अपील');

const MENACES = wordSet('चेतावनी धमकी');

/** रिश्वत लेने के आरोप में, भागने की कोशिश की: what is charged, claimed or tried has been on the day. */
const DEEDS: ReadonlySet<string> = wordSet(
  'आरोप आरोपों आरोपी कोशिश कोशिशों प्रयास प्रयासों मामला मामले मामलों दावा दावे शक संदेह घटना जुर्म अपराध दोषी शिकायत सिलसिले कारण वजह श्रेय',
);

const BEFELL = wordSet('घटना घटनाएं घटनाओं वारदात वारदातें वारदातों सूचना खबर');

/** Words of a measure between के and its postposition: के 32 सेकंड बाद. */
const MEASURE = 3;

/** उड़ान भरने के 32 सेकंड बाद, भाग लेने के लिए, करने के साथ: the infinitive only says when or why the main verb was. */
function isAdverbial({ tokens }: Passage, at: number): boolean {
  if (tokens[at]?.text !== 'के') return false;
  return tokens.slice(at + 1, at + 2 + MEASURE).some(({ text }) => ADVERBIAL.has(text));
}

const ADVERBIAL = wordSet('लिए लिये बाद पहले पूर्व पश्चात दौरान समय वक्त साथ कारण चलते बावजूद बदले उपरांत उद्देश्य इरादे');

/** Whether words of a date name a month. */
export function hasMonth({ hits }: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (wordOf(hits[i], 'calendar', 'month') !== null) return true;
  return false;
}

/** More than a month alone: a day with it. */
export function hasDayAndMonth(passage: Passage, words: Range): boolean {
  return words.to - words.from > 1 && hasMonth(passage, words);
}

const COMMANDED: ReadonlySet<string> = new Set(['का', 'की', 'को', 'के']);
