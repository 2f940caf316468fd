import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import { isContinuous, isPerfect } from './hindi-verb.ts';
import { is, within } from './grammar-words.ts';
import { opensDate, wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/** Words after a date within which a participle can claim it. */
const REACH = 8;

/** A participle before its noun that claims a date: हुए, आए, जारी past; होने वाली, प्रस्तावित ahead; else null. */
export function hindiParticiple(passage: Passage, clause: Clause, words: Range): Tense | null {
  const { tokens } = passage;
  const { to } = words;
  const finite = clause.finite?.from ?? clause.to;
  for (let i = to; i < Math.min(finite, to + REACH); i++) {
    const token = tokens[i];
    // 3-1 से जीतने वाली
    if (isScore(tokens, i) || isScore(tokens, i + 1)) continue;
    if (token === undefined || token.kind === 'mark') return null;
    // रूस ने सोमवार को अगले सप्ताह होने वाली वार्ता टाल दी: of two dates the nearer is the participle's.
    if (i > to && clause.tense === 'past' && tokens[to]?.text === 'को' && opensDate(passage, i)) return null;
    const next = tokens[i + 1];
    const isWord = next?.kind === 'deva' || (next?.kind === 'digits' && !next.line);
    if (!isWord || i + 1 >= finite) return null;
    if (isCause(passage, i)) return 'past';
    // दिल्ली वाले: no verb before it.
    if (is(passage, i, 'prospective')) {
      const isDeed = isInfinitive(passage, i - 1) || TRANSITIVE.test(tokens[i - 1]?.text ?? '');
      if (!isDeed || !mayClaim(passage, clause, words, i - 1)) return null;
      // बाइक लूटने वाले: known by what they have done, whatever is told of them.
      if (clause.tense !== 'past' && isDoneBefore(passage, clause, i)) return 'past';
      const isCrime = clause.tense !== 'future' && CRIMES.has(tokens[i - 1]?.text ?? '');
      return isCrime ? 'past' : 'future';
    }
    if (AHEAD.has(token.text) && !is(passage, i + 1, 'present') && i < to + 3) return 'future';
    if (tokens[to]?.text === 'से' && STANDING.has(token.text) && isBeforeNoun(passage, i, finite))
      return 'past';
    // विरोध करते हुए ज्ञापन देंगे: how the main verb is done.
    if (HAVING.has(token.text) && isWonted(passage, i - 1)) continue;
    const underWay = continuousBeforeNoun(passage, clause, { date: to, at: i });
    if (underWay !== null) return underWay;
    // 3 जुलाई को आयोजित सम्मेलन में जाएंगे: held when they go.
    if (
      token.text === 'आयोजित' &&
      clause.tense === 'future' &&
      !isPerfect(passage, (clause.finite?.to ?? 0) - 1)
    )
      return null;
    const isPast = is(passage, i, 'participle') || isPerfect(passage, i);
    if (isPast && isBeforeNoun(passage, i, finite) && !isState(passage, clause, { to, at: i })) return 'past';
  }
  return null;
}

/** The hyphen of 3-1. */
function isScore(tokens: Passage['tokens'], i: number): boolean {
  return tokens[i]?.text === '-' && tokens[i - 1]?.kind === 'digits' && tokens[i + 1]?.kind === 'digits';
}

/** बुधवार को अवकाश घोषित हो जाने से, पुल टूट जाने के कारण: what has come about is why something else will. */
function isCause({ tokens }: Passage, i: number): boolean {
  if (tokens[i]?.text !== 'जाने') return false;
  const next = tokens[i + 1]?.text ?? '';
  return next === 'से' || (OF.has(next) && CAUSES.has(tokens[i + 2]?.text ?? ''));
}

const OF: ReadonlySet<string> = wordSet('के की');
const CAUSES: ReadonlySet<string> = wordSet('कारण वजह चलते');

/** सोमवार से बंद रास्ता, जुलाई से लापता पर्वतारोही: a state before its noun has begun on the day, whatever will be done. */
const STANDING: ReadonlySet<string> = wordSet(
  'जारी बंद ठप लापता फरार गायब बाधित भर्ती फंसे फंसी फंसा निलंबित लंबित बीमार रिक्त खाली अटका अटकी अटके',
);

/**
 * मार्च में छंटनी करने वाली कंपनी फिर भर्ती करेगी, बुधवार को उड़ानें रोकने वाली कंपनी मार्च से पहले लौटेगी: known by what they did, now that they will do more,
 * or something on a day of its own. What comes about (रविवार को होने वाला मेला) is to come.
 */
function isDoneBefore({ tokens, hits }: Passage, { finite }: Clause, at: number): boolean {
  const end = finite?.to ?? at;
  if (tokens.slice(at + 1, end).some(({ text }) => AGAIN.has(text))) return true;
  const verb = tokens[at - 1]?.text ?? '';
  if (LASTING.has(verb) || COMING.has(verb)) return false;
  return hits
    .slice(at + 1, end)
    .some((hit) => DATED.some((sense) => wordOf(hit, 'calendar', sense) !== null));
}

/** Infinitives of what is or goes on: 14 अगस्त तक चलने वाला मेला. */
const LASTING: ReadonlySet<string> = wordSet('होने चलने रहने');
const DATED = ['weekday', 'month', 'either', 'today'] as const;

const AGAIN: ReadonlySet<string> = wordSet('फिर दोबारा दुबारा पुनः वापस भी');

const HAVING: ReadonlySet<string> = wordSet('हुए हुये हुई हुआ');

/** करते, चलती. */
function isWonted(passage: Passage, i: number): boolean {
  return is(passage, i, 'habitual') || is(passage, i, 'verb:habitual');
}

/**
 * सोमवार को इससे जुड़े मामले पर, खुली अदालत में, सुरंग में फंसे मजदूरों को: what something is like when the main verb is done to come
 * about; but रविवार को फंसे मजदूर.
 */
function isState(
  { tokens }: Passage,
  { tense }: Clause,
  { to, at }: { readonly to: number; readonly at: number },
): boolean {
  if (tense !== 'future') return false;
  // चुने हुए प्रतिनिधि
  const word = HAVING.has(tokens[at]?.text ?? '') ? at - 1 : at;
  const text = tokens[word]?.text ?? '';
  return STATES.has(text) || (STATES_WHERE.has(text) && word > to + 1);
}

const STATES: ReadonlySet<string> = wordSet('खुला खुले खुली भरा भरे भरी बचा बचे बची बसा बसे बसी चुने चुनी');
/** The same after where or for whom it is so. */
const STATES_WHERE: ReadonlySet<string> = wordSet(
  'जुड़ा जुड़े जुड़ी तैनात लगा लगे लगी फंसा फंसे फंसी बना बने बनी पड़ा पड़े पड़ी रखा रखे रखी',
);

/**
 * कल सेवानिवृत्त हो रहे, सोमवार से शुरू हो रहे: what is going on before its noun is to come, as in a clause of its own;
 * since a day (सोमवार से हो रही बारिश) and during it (रविवार को हो रहे मतदान के दौरान) it has begun.
 */
function continuousBeforeNoun(
  passage: Passage,
  { tense, from }: Clause,
  { date, at: i }: { readonly date: number; readonly at: number },
): Tense | null {
  const { tokens } = passage;
  const next = tokens[i + 1]?.text ?? '';
  if (!isContinuous(passage, i) || NO_NOUN.has(next)) return null;
  if (['present', 'past', 'future'].some((sense) => is(passage, i + 1, sense))) return null;
  if (tokens[date]?.text === 'से') {
    return within(passage, date + 1, i, (at) => is(passage, at, 'inception')) ? 'future' : 'past';
  }
  // शनिवार को धरना दे रहे छात्रों को हटाया, रविवार को भाग रहे लोगों पर गोली चलाई: when they were.
  const isBehindAgent = within(passage, date, i, (at) => tokens[at]?.text === 'ने');
  if (tense === 'past' && (isBehindAgent || !COMING_ABOUT.has(tokens[i - 1]?.text ?? ''))) return null;
  // 3 मार्च को पटना से गया जा रही बस पलट गई: whence it was on its way.
  const isMoving = tense === 'past' && MOVING.has(tokens[i - 1]?.text ?? '');
  // पुलिस ने सोमवार को दुबई जा रहे आरोपी को पकड़ा: when it was done to them.
  const isDone = within(passage, from, date, (at) => tokens[at]?.text === 'ने');
  const isObject = [i + 2, i + 3].some((at) => tokens[at]?.text === 'को');
  if (isMoving && (isDone || isObject)) return null;
  if (isMoving && within(passage, date + 1, i, (at) => tokens[at]?.text === 'से')) return null;
  const isDuring = tokens[i + 2]?.text === 'के' && tokens[i + 3]?.text === 'दौरान';
  return isDuring ? 'past' : 'future';
}

const MOVING: ReadonlySet<string> = wordSet('जा आ लौट');

/** Stems of what comes about or who comes, not of what someone does. */
const COMING_ABOUT: ReadonlySet<string> = wordSet('हो जा आ लौट पहुंच उतर निकल खुल मिल छूट लग');

/**
 * Where the main verb tells what was, a वाला has the date only of what comes about: सोमवार को होने वाली बैठक टाली. What
 * someone does or where one lives is of no day: सोमवार को कानून को चुनौती देने वाली याचिका सुनी, बिहार के रहने वाले युवक को पकड़ा.
 */
function mayClaim(passage: Passage, clause: Clause, { from, to }: Range, verb: number): boolean {
  const { tokens } = passage;
  const text = tokens[verb]?.text ?? '';
  if (clause.tense !== 'past' || text === 'होने') return true;
  if (text === 'जाने' && isPerfect(passage, verb - 1)) return true;
  const isMains =
    tokens[from - 1]?.text === 'ने' || tokens.slice(to + 1, verb).some((one) => FAR.has(one.text));
  if (isMains) return false;
  // कल शपथ लेने वाले मंत्री तैयारी में जुटे हैं: what still holds leaves them what is to come.
  const isStill = is(passage, (clause.finite?.to ?? 0) - 1, 'present') && verb - to <= DEED_WITHIN;
  return isStill || COMING.has(text);
}

/** Tokens between a date and the infinitive of what someone does on it. */
const DEED_WITHIN = 2;
/** Infinitives of what comes about by itself. */
const COMING: ReadonlySet<string> = wordSet('आने जाने खुलने पहुंचने निकलने उतरने छिड़ने लगने');
/** From where, or whose: what lies between a date and another's verb. */
const FAR: ReadonlySet<string> = wordSet('से के');

/** Infinitives of what one is sought for. */
const CRIMES: ReadonlySet<string> = wordSet('लूटने चुराने छीनने ठगने हड़पने');

const AHEAD: ReadonlySet<string> = new Set(['प्रस्तावित', 'निर्धारित', 'संभावित', 'अपेक्षित', 'नियत']);

/** करने, होना, जाने. */
export function isInfinitive(passage: Passage, i: number): boolean {
  if (NOUNS.has(passage.tokens[i]?.text ?? '')) return false;
  if (is(passage, i, 'infinitive') || is(passage, i, 'verb:infinitive')) return true;
  if (CAUSATIVE.test(passage.tokens[i]?.text ?? '')) return true;
  return (
    passage.hits[i]?.some(
      ({ entry, to }) =>
        to === i + 1 &&
        (entry.type === 'frame-word' || entry.type === 'trigger') &&
        entry.shape === 'infinitive',
    ) ?? false
  );
}

/** A verb of having something done: लगवाने, भरवाने. */
const CAUSATIVE = /..वाने$/u;
/** A verb of doing something to another, right before वाला: मिलाने, बढ़ाने. */
const TRANSITIVE = /..ाने$/u;
/** Nouns that look like infinitives: लूट की घटना को अंजाम दिया. */
const NOUNS: ReadonlySet<string> = wordSet('घटना गाना थाना धरना दीवाने परवाने');

/** Perfects of light verbs that stand before their noun as well: किए गए, आए हुए. */
const LIGHT: ReadonlySet<string> = wordSet('हुए हुये हुई हुयी हुआ गए गये गई गयी गया किए किये');
/** Perfects that are postpositions or end no participle. */
const NO_PARTICIPLE: ReadonlySet<string> = wordSet('की ली दी लिए लिये');
const NO_NOUN: ReadonlySet<string> = wordSet('कि और तथा एवं जा कर करके होकर के था थे थी ने को में से पर तक');

/** A participle that a noun follows: no auxiliary, no light verb, no postposition. */
export function isBeforeNoun(passage: Passage, i: number, end: number): boolean {
  const token = passage.tokens[i];
  const next = passage.tokens[i + 1];
  if (token === undefined || next === undefined || i + 1 >= end || isVerbal(passage, i + 1)) return false;
  // सरकार पर निशाना साधा। ends its sentence; पट्टे पर ली गई पनडुब्बी is one.
  const isPassive = LIGHT.has(next.text) && i + 2 < end;
  if (NO_PARTICIPLE.has(token.text) && !isPassive) return false;
  if (['present', 'past', 'future'].some((sense) => is(passage, i + 1, sense))) return false;
  // लॉन्च किए जाने वाले: the participle's own passive, which looks ahead.
  if (LIGHT.has(next.text) && isInfinitive(passage, i + 2)) return false;
  if (LIGHT.has(next.text) && !['किए', 'किये', 'हुआ'].includes(next.text)) return i + 2 < end;
  return !NO_NOUN.has(next.text);
}

/** A participle by itself before its noun: 2019 में पारित कानून, इसरो द्वारा प्रक्षेपित उपग्रह, 12 नवंबर को गिरफ्तार डॉक्टर. */
export function isBareParticiple(passage: Passage, i: number, end: number): boolean {
  const text = passage.tokens[i]?.text ?? '';
  if (!BARE.has(text) && !BARE_OF_WHOM.has(text)) return false;
  const next = passage.tokens[i + 1];
  if (next === undefined || next.kind === 'mark' || i + 1 >= end || isVerbal(passage, i + 1)) return false;
  if (['present', 'past', 'future', 'participle'].some((sense) => is(passage, i + 1, sense))) return false;
  return !LIGHT.has(next.text) && !NO_NOUN.has(next.text) && !GENITIVES.has(next.text);
}

const BARE: ReadonlySet<string> = wordSet(
  'पारित हस्ताक्षरित लॉन्च लांच प्रक्षेपित गठित स्थापित घोषित स्वीकृत अधिसूचित संपन्न',
);
/** The same of those to whom it was done, and of what befell: as often a part of the verb behind it. */
const BARE_OF_WHOM: ReadonlySet<string> = wordSet(
  'गिरफ्तार निलंबित बर्खास्त निष्कासित स्थगित दुर्घटनाग्रस्त अपहृत निर्वाचित',
);

/** Whether a participle by itself may as well be a part of a verb: of two days only is the first its own. */
export function isLooseParticiple({ tokens }: Passage, i: number): boolean {
  return BARE_OF_WHOM.has(tokens[i]?.text ?? '');
}

/** What came about by itself, before its noun: 25 मई को डूबे जहाज, मई 2021 में छिड़े युद्ध. */
export function isBefallen(passage: Passage, i: number, end: number): boolean {
  return BEFALLEN.has(passage.tokens[i]?.text ?? '') && isBeforeNoun(passage, i, end);
}

const BEFALLEN: ReadonlySet<string> = wordSet(
  'डूबा डूबी डूबे गिरा गिरी गिरे ढहा ढही ढहे छिड़ा छिड़ी छिड़े भड़का भड़की भड़के पलटा पलटी पलटे फटा फटी फटे फैला फैली फैले',
);
const GENITIVES: ReadonlySet<string> = wordSet('का की के ही भी नहीं');

const VERB_FORMS = [
  'infinitive',
  'verb:infinitive',
  'perfect',
  'habitual',
  'continuous',
  'subjunctive',
  'should',
];
const STEMS: ReadonlySet<string> = new Set(['कर', 'हो', 'जा', 'दे', 'ले']);

/** A verb that the word before belongs to: जारी होने, बरामद किया. */
function isVerbal(passage: Passage, i: number): boolean {
  const text = passage.tokens[i]?.text ?? '';
  if (LIGHT.has(text) || NOUNS.has(text)) return false;
  return STEMS.has(text) || VERB_FORMS.some((sense) => is(passage, i, sense));
}
