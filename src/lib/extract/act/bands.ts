import { englishVerbAt } from '../clause/english-verb.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';

/**
 * Militants attacked the US consulate in Benghazi, Iran-backed militias hit a base, ईरान समर्थित मिलिशिया ने हमला किया: whether who acts is of no
 * state. What a band is called by, and where it is, is then no one who acts.
 */
export function isByBand(passage: Passage, act: Pick<Act, 'clause' | 'trigger'>): boolean {
  const { tokens } = passage;
  if (tokens[act.trigger.from]?.kind === 'deva') return isByBandHi(passage, act);
  if (englishVerbAt(passage, act.trigger.from, act.trigger.to) === null) return false;
  const from = Math.max(act.clause.from, act.trigger.from - SUBJECT);
  for (let i = act.trigger.from - 1; i >= from; i--)
    if ((isBandEn(passage, i) || isBackedEn(passage, i)) && isHead(passage, i, act.clause.from)) return true;
  return false;
}

/** Whether a word tells of armed men of no state: rebels, Houthi fighters. The fighters of a state are its aircraft. */
export function isBandEn({ tokens, hits }: Passage, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const before = hits[at - 1] ?? [];
  const isOf = (type: string): boolean => before.some(({ entry }) => entry.type === type);
  return BANDS_EN.has(text) && !(text === 'fighters' && isOf('country') && !isOf('organisation'));
}

/** Iran-backed, Pakistan-based: what is of a state's friends or land is not of the state. */
function isBackedEn({ tokens }: Passage, at: number): boolean {
  return BACKED.has(tokens[at]?.text ?? '') && tokens[at - 1]?.text === '-';
}

/** Whether nothing stands before a word in its clause that it could hang on: no preposition, verb or comma. */
function isHead(passage: Passage, at: number, from: number): boolean {
  const { tokens } = passage;
  for (let i = at - 1; i >= from; i--) {
    const { text, kind } = tokens[i] ?? { text: '', kind: 'mark' };
    if (text === ',' || text === ':' || text === '—' || text === '–') return true;
    if (HUNG_ON.has(text) || (kind === 'latn' && isVerb(passage, i))) return false;
  }
  return true;
}

/** Iran-backed: a participle behind a hyphen is no verb. */
function isVerb(passage: Passage, at: number): boolean {
  return passage.tokens[at - 1]?.text !== '-' && englishVerbAt(passage, at, at + 1) !== null;
}

function isByBandHi({ tokens }: Passage, { clause, trigger }: Pick<Act, 'clause' | 'trigger'>): boolean {
  for (let i = clause.from; i < trigger.from; i++) {
    if (tokens[i]?.text !== 'ने') continue;
    for (let at = i - 1; at >= Math.max(clause.from, i - NAMED); at--) {
      const text = tokens[at]?.text ?? '';
      if (BANDS_HI.has(text)) return true;
      if (CASES.has(text) || tokens[at]?.kind === 'mark') break;
    }
  }
  return false;
}

/** Tokens before an English verb, and before ने, in which who acts is named. */
const SUBJECT = 24;
const NAMED = 6;
const BANDS_EN = wordSet(
  'rebels militants gunmen insurgents guerrillas jihadists separatists militiamen terrorists fighters militia militias',
);
const BACKED = wordSet('backed based linked aligned allied supported sponsored funded trained');
const BANDS_HI = wordSet(
  'उग्रवादियों आतंकवादियों आतंकियों विद्रोहियों चरमपंथियों अलगाववादियों नक्सलियों लड़ाकों बंदूकधारियों मिलिशिया मिलिशियाओं जिहादियों समर्थित',
);
const HUNG_ON = wordSet(
  'in at on near of with from to for against over into by about after before since when while despite amid as that where which who whose than',
);
const CASES = wordSet('को से में पर तक ने');
