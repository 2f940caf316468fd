import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { is, within } from './grammar-words.ts';
import { isHeadline } from './headline-parts.ts';
import { isPerfect } from './hindi-verb.ts';

/**
 * नगर में रविवार को 7 घंटे बिजली कटौती, शुक्रवार से दूसरी काउंसिलिंग: a headline that has no form of a verb at all and names no mishap
 * announces what is on its weekday. Counted in real headlines: over twenty such to one of what was.
 */
export function isScheduled(passage: Passage, clause: Clause, { from, to }: Range): boolean {
  const { tokens, hits, sentences } = passage;
  const isEither = wordOf(hits[from], 'calendar', 'either') !== null;
  const isDay = isEither || wordOf(hits[from], 'calendar', 'weekday') !== null;
  if (!isDay || !isHeadline(passage, clause.sentence)) return false;
  // मंगलवार सुबह 11 बजे वोटिंग: the hour is as good as a case; कल ट्रेनें रद्द needs none.
  const hasHour = tokens[to]?.kind === 'digits' && tokens[to + 1]?.text === 'बजे';
  const next = tokens[to];
  const isBare = isEither && next?.kind === 'deva' && !GENITIVE.has(next.text) && !next.line;
  if (!hasHour && !isBare && !CASES.has(next?.text ?? '')) return false;
  const whole = sentences[clause.sentence] ?? clause;
  // रविवार को मारपीट, सोमवार को समझौता: days told one after the other.
  if (to - from > (hasHour ? 2 : 1) || hasMishap(tokens, whole.from, whole.to)) return false;
  // कल पाकिस्तान, आज चीन: what was, beside what is.
  if (isBare && within(passage, to, whole.to, (i) => wordOf(hits[i], 'calendar', 'today') !== null))
    return false;
  return !isMeasured(passage, clause, to) && hasNoVerb(passage, clause.from, clause.to);
}

/** Whether words hold no form of a verb, nor one who did something. */
export function hasNoVerb(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  return !within(passage, from, to, (i) => {
    const text = tokens[i]?.text ?? '';
    if (text === 'ने') return true;
    return !GENITIVE.has(text) && (isPerfect(passage, i) || DONE.some((sense) => is(passage, i, sense)));
  });
}

function isMeasured(passage: Passage, clause: Clause, at: number): boolean {
  const { tokens } = passage;
  return within(passage, clause.from, clause.to, (i) => {
    const text = tokens[i]?.text ?? '';
    return MEASURED.has(text) && !(PRICED.has(text) && isDearFrom(passage, clause, at));
  });
}

/** What is held or comes out on a day that is set before. */
export const OCCASIONS: ReadonlySet<string> = wordSet(
  'अवकाश छुट्टी बैठक सुनवाई मतदान मतगणना गिनती चुनाव मेला फैसला परीक्षा परीक्षाएं रैली रैलियां धरना हड़ताल बंद शपथ उद्घाटन लोकार्पण शिलान्यास सम्मेलन प्रदर्शन घेराव आगमन समारोह शिविर कार्यशाला साक्षात्कार काउंसिलिंग काउंसलिंग वोटिंग नतीजे परिणाम रिजल्ट महापंचायत जनसभा जनसभाएं दौरा सत्र बजट नामांकन आवेदन पंजीकरण पंजीयन दाखिले प्रशिक्षण कथा महोत्सव प्रदर्शनी अभियान नीलामी भर्ती उपचुनाव वार्ता सभा सूची जांच शादी विवाह बारात तिलक नमाज जुलूस शोभायात्रा मुकाबला मुकाबले फाइनल',
);

/** What one calls for on a day to come: सोमवार को चक्का जाम का ऐलान. */
export const CALLED_FOR: ReadonlySet<string> = wordSet(
  'बंद हड़ताल जाम चक्काजाम कूच धरना धरने प्रदर्शन घेराव रैली महापंचायत आंदोलन बहिष्कार सत्याग्रह अवकाश छुट्टी',
);

/** पेट्रोल कल से दो रुपये सस्ता: a price holds from its day on; सोना कल से 200 रुपये सस्ता is compared with it. */
function isDearFrom({ tokens }: Passage, clause: Range, at: number): boolean {
  return tokens[at]?.text === 'से' && !tokens.slice(clause.from, at).some(({ text }) => TRADED.has(text));
}

const PRICED: ReadonlySet<string> = wordSet('महंगा महंगी महंगे सस्ता सस्ती सस्ते पैसे');
const TRADED: ReadonlySet<string> = wordSet('सोना सोने चांदी शेयर रुपया डॉलर सेंसेक्स निफ्टी कच्चा बिटकॉइन');

const DONE = ['participle', 'habitual', 'continuous'] as const;
/** What goes on since a day, or has been measured on it. */
const MEASURED: ReadonlySet<string> = wordSet(
  'ठप गायब प्रभावित बाधित भर्ती धरने अनशन बीमार मरीज मरीजों संक्रमित केस पॉजिटिव सेंसेक्स निफ्टी रुपया सोना चांदी शेयर बाजार अंक पैसे महंगा महंगी सस्ता सस्ती',
);

/** Cases of a day. */
export const CASES: ReadonlySet<string> = new Set(['को', 'से', 'तक']);

/** Whether words tell of a mishap, or of how a market went. */
export function hasMishap(tokens: Passage['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => MISHAPS.has(text));
}

/** What no one announces: दो की मौत सोमवार को. */
export const MISHAPS: ReadonlySet<string> = wordSet(
  'मौत मौतें हत्या हादसा हादसे हमला धमाका विस्फोट चोरी लूट डकैती मुठभेड़ भिड़ंत टक्कर गिरफ्तार गिरफ्तारी घायल जख्मी ढेर शहीद लापता फरार बरामद निधन आत्महत्या झड़प मारपीट पथराव आगजनी आग भूकंप दुर्घटना भगदड़ बवाल हंगामा छापा छापेमारी छापे गोलीबारी फायरिंग रेप दुष्कर्म जाम मंदी बढ़त मजबूती कमजोरी टूटा लुढ़का गिरावट तेजी उछाल',
);
