import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import type { Clause } from './clauses.ts';
import { hindiParticiple, isInfinitive } from './hindi-participle.ts';
import { verbGroupBefore } from './hindi-verb.ts';
import { is, within } from './grammar-words.ts';
import { wordSet } from '../read/word-set.ts';

/** The tense at some words of a Hindi clause, see `tenseAt`. */
export function hindiTense(passage: Passage, clause: Clause, date: Range): Tense {
  const words = withDayPart(passage, date);
  const { tokens } = passage;
  const text = (i: number) => (i < clause.to ? (tokens[i]?.text ?? '') : '');
  const next = text(words.to);
  const after = text(words.to + 1);
  const isFrom = next === 'से';
  if (isFrom && (after === 'पहले' || after === 'पूर्व')) return 'future';
  const participle = hindiParticiple(passage, clause, words);
  if (participle !== null) return participle;
  if (clause.tense === 'none' || clause.finite === null) {
    return isAnnounced(passage, clause, words) ? 'future' : withoutVerb(passage, clause);
  }
  if (isAhead(passage, clause, words, clause.finite)) return 'future';
  // को आना था: what was to be, was to be on a day that is over.
  if (clause.tense === 'future' && is(passage, clause.finite.to - 1, 'past')) return 'past';
  if (clause.tense !== 'present') return clause.tense;
  const verb = verbGroupBefore(passage, clause.from, clause.finite.to);
  const begins = within(passage, clause.finite.from - 2, clause.finite.to, (i) =>
    is(passage, i, 'inception'),
  );
  if (verb?.continuous === true && begins) return 'future';
  // What is or goes on since a day began on it; what is on a day is to come.
  if (isFrom) return verb?.copula === true && !isStanding(passage, verb.from) ? 'future' : 'past';
  if (verb?.continuous === true || verb?.copula === true) return 'future';
  return 'present';
}

/** कल रात, सोमवार देर शाम: what follows the part of the day follows the date. */
function withDayPart({ tokens, hits }: Passage, { from, to }: Range): Range {
  const at = tokens[to]?.text === 'देर' ? to + 1 : to;
  return { from, to: wordOf(hits[at], 'calendar', 'day-part')?.to ?? to };
}

/**
 * Words that look ahead from a clause that tells what was: put off till Monday (सोमवार तक टाल दी), a meeting
 * called for Monday, ordered to appear on Monday.
 */
function isAhead(passage: Passage, clause: Clause, words: Range, finite: Range): boolean {
  if (clause.tense !== 'past' || finite.from <= words.to) return false;
  const { tokens, hits } = passage;
  const next = tokens[words.to]?.text ?? '';
  if (isForWhatComes(passage, words.to, finite.from)) return true;
  const near = (sense: string) =>
    within(passage, words.to, finite.to, (i) => wordOf(hits[i], 'grammar', sense) !== null);
  if (next === 'तक') return near('deferral') || isToldToDo(passage, clause, words, finite);
  // "Has called": the perfect that lasts, not the pluperfect.
  if (is(passage, finite.to - 1, 'present') || next === 'को') {
    const isCalled = within(
      passage,
      finite.from - 1,
      finite.to,
      (i) => wordOf(hits[i], 'grammar', 'summons') !== null,
    );
    if (isCalled && !is(passage, finite.to - 1, 'past')) return true;
  }
  if (within(passage, finite.from - 1, finite.to, (i) => is(passage, i, 'expected'))) return true;
  return isToldToDo(passage, clause, words, finite);
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

const OF: ReadonlySet<string> = new Set(['के', 'की']);
const CASES: ReadonlySet<string> = wordSet('ने को में से पर तक बाद पहले दौरान');
/** What is answered for afterwards: 5 मई के हमले के लिए जिम्मेदार. */
const HARM: ReadonlySet<string> = wordSet(
  'हमले हमलों हादसे घटना घटनाओं हिंसा दंगे दंगों विस्फोट धमाके धमाकों हत्या हत्याओं गलती भूल प्रदर्शन',
);
const BLAME: ReadonlySet<string> = wordSet('जिम्मेदार दोषी माफी आलोचना सजा कसूरवार गुनहगार दंडित सम्मानित पुरस्कृत');

/** Nouns and verbs between a date and the infinitive whose it is. */
const COMPLEMENT = 9;

/**
 * An infinitive after the date that another verb commands (को सोमवार को पेश होने का आदेश दिया). Right after the
 * subject's ने the date is the main verb's own: मंत्री ने सोमवार को जाने का ऐलान किया.
 */
function isToldToDo({ tokens, ...passage }: Passage, clause: Clause, words: Range, finite: Range): boolean {
  const whole = { tokens, ...passage };
  const before = tokens[words.from - 1]?.text ?? '';
  const next = tokens[words.to]?.text ?? '';
  const isBound = next === 'से' || next === 'तक';
  if (!isBound && (before === 'ने' || words.from === clause.from)) return false;
  if (!within(whole, clause.from, words.from, (i) => tokens[i]?.text === 'ने')) {
    if (!isBound) return false;
  }
  for (let i = words.to; i < Math.min(finite.from, words.to + COMPLEMENT); i++) {
    if (tokens[i]?.kind === 'mark') return false;
    if (!isInfinitive(whole, i)) continue;
    const mark = tokens[i + 1]?.text ?? '';
    return COMMANDED.has(mark) && i + 1 < finite.to;
  }
  return false;
}

const COMMANDED: ReadonlySet<string> = new Set(['का', 'की', 'को', 'के']);

/** जारी, बंद, लागू: a state with a beginning. */
function isStanding(passage: Passage, verb: number): boolean {
  return is(passage, verb - 1, 'state') || is(passage, verb, 'state');
}

/** फैसला आज, शपथ परसों: a headline that ends in a day names what is on it. */
function isAnnounced({ tokens, hits }: Passage, clause: Clause, { from, to }: Range): boolean {
  if (from === clause.from || wordOf(hits[from], 'calendar', 'either') === null) return false;
  for (let i = to; i < clause.to; i++) if (tokens[i]?.kind !== 'mark') return false;
  return true;
}

/** Headlines: what is expected is to come (आएंगे is finite anyway), the rest is open. */
function withoutVerb(passage: Passage, { from, to }: Clause): Tense {
  const looksAhead = within(
    passage,
    from,
    to,
    (i) => is(passage, i, 'expected') || is(passage, i, 'prospective'),
  );
  return looksAhead ? 'future' : 'none';
}
