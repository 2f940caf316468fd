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
  if (!isHeadline(passage, clause.sentence) || !CASES.has(tokens[to]?.text ?? '')) return false;
  const isDay = ['either', 'weekday'].some((sense) => wordOf(hits[to - 1], 'calendar', sense) !== null);
  const whole = sentences[clause.sentence] ?? clause;
  // रविवार को मारपीट, सोमवार को समझौता: days told one after the other.
  if (!isDay || to - from > 1 || hasMishap(tokens, whole.from, whole.to)) return false;
  return !within(passage, clause.from, clause.to, (i) => {
    const text = tokens[i]?.text ?? '';
    return (
      text === 'ने' ||
      (MEASURED.has(text) && !(PRICED.has(text) && isDearFrom(passage, clause, to))) ||
      (!GENITIVES.has(text) && (isPerfect(passage, i) || DONE.some((sense) => is(passage, i, sense))))
    );
  });
}

/** पेट्रोल कल से दो रुपये सस्ता: a price holds from its day on; सोना कल से 200 रुपये सस्ता is compared with it. */
function isDearFrom({ tokens }: Passage, clause: Range, at: number): boolean {
  return tokens[at]?.text === 'से' && !tokens.slice(clause.from, at).some(({ text }) => TRADED.has(text));
}

const PRICED: ReadonlySet<string> = wordSet('महंगा महंगी महंगे सस्ता सस्ती सस्ते पैसे');
const TRADED: ReadonlySet<string> = wordSet('सोना सोने चांदी शेयर रुपया डॉलर सेंसेक्स निफ्टी कच्चा बिटकॉइन');

const GENITIVES: ReadonlySet<string> = wordSet('का की के');
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
