import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { isTold } from './english-boundary.ts';
import type { EnglishVerb } from './english-verb.ts';
import { within } from './grammar-words.ts';

/** If elected in March, she would go on; if they lose on Saturday, they are out. */
export function isSupposed(
  tokens: Passage['tokens'],
  from: number,
  by: number,
  last: EnglishVerb | undefined,
): boolean {
  const at = tokens[from]?.kind === 'mark' ? from + 1 : from;
  if (!CONDITIONAL.has(tokens[at]?.text ?? '')) return false;
  return last === undefined ? by - at > 2 : last.from === at + 1;
}

/** Has promised a draft on Thursday, has warned of a walkout on Monday: a perfect goes with no day of the past. */
export function isPledged({ tokens }: Passage, { from, to }: Range, by: number): boolean {
  if (!PERFECT.has(tokens[from]?.text ?? '') || by - to > PLEDGE) return false;
  const [verb, next] = PLEDGED.has(tokens[to - 1]?.text ?? '') ? [to - 1, to] : [to - 2, to - 1];
  const word = tokens[verb]?.text ?? '';
  if (!PLEDGED.has(word)) return false;
  const isOf = tokens[next]?.text === 'of';
  return (word !== 'warned' || isOf) && (isOf || ARTICLES.has(tokens[next]?.text ?? ''));
}

/** Tokens from a pledge to its day. */
const PLEDGE = 8;
const PLEDGED: ReadonlySet<string> = wordSet(
  'promised pledged vowed threatened planned warned scheduled offered',
);
const ARTICLES: ReadonlySet<string> = wordSet('a an another more new further');
const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless']);

/** Threatened sanctions if talks did not resume by May, unless they had resumed by then: of a time to come; but asked if it had left. */
export function isUnlessBy(tokens: Passage['tokens'], from: number): boolean {
  return CONDITIONAL.has(tokens[from]?.text ?? '') && !ASKING.has(tokens[from - 1]?.text ?? '');
}

const ASKING: ReadonlySet<string> = wordSet(
  'asked ask asks asking wondered know knew tell told see say sure',
);
const PERFECT: ReadonlySet<string> = new Set(['has', 'have']);

/**
 * Urged him to resign on Saturday: the day that ends the sentence is of the call, save where people are called to
 * something that has a day (to vote on Sunday, to appear on Monday).
 */
export function isUrged(
  { tokens }: Passage,
  verbs: readonly EnglishVerb[],
  { from, to }: EnglishVerb,
  by: string,
): boolean {
  const main = verbs.findLast((verb) => verb.to <= from && !verb.infinitive);
  if (main === undefined || main.tense !== 'past' || main.to - main.from !== 1 || LIMITS.has(by))
    return false;
  const isCall = URGED.has(tokens[main.from]?.text ?? '');
  const isCallOn = tokens[main.from]?.text === 'called' && UPON.has(tokens[main.to]?.text ?? '');
  // Struck down a plan to lease the port on Monday.
  const isRuling = RULED.has(tokens[main.from]?.text ?? '') && PLANS.has(tokens[from - 1]?.text ?? '');
  const deed = tokens[to - 1]?.text ?? '';
  // Offered to mediate on Monday, threatened to cut the gas on Monday: whoever did so had no day to name.
  const isOwn = by === 'on' && main.to === from && OWN_WORD.has(tokens[main.from]?.text ?? '');
  return isOwn ? !OF_A_DAY.has(deed) : (isCall || isCallOn || isRuling) && !APPOINTED.has(deed);
}

const OWN_WORD: ReadonlySet<string> = wordSet('offered agreed threatened proposed decided pledged vowed');
/** What one sets a day for. */
const OF_A_DAY: ReadonlySet<string> = wordSet(
  'vote march rally gather attend appear meet hold strike protest assemble convene begin start resume open reopen testify launch visit travel fly ' +
    'return sign talk walk release free publish announce unveil boycott leave close end halt stop host go come deliver arrive reply answer see play sit stage be block',
);

const URGED: ReadonlySet<string> = wordSet(
  'urged asked implored begged pressed exhorted appealed pleaded petitioned',
);
const UPON: ReadonlySet<string> = wordSet('on upon');
const LIMITS: ReadonlySet<string> = wordSet('by before until till from for');
/** What befalls a plan, and what is a plan. */
const RULED: ReadonlySet<string> = wordSet(
  'struck blocked rejected approved scrapped vetoed backed cleared halted suspended dropped defeated upheld overturned quashed shelved abandoned ' +
    'withdrew endorsed adopted dismissed passed killed froze lifted denied unveiled',
);
const PLANS: ReadonlySet<string> = wordSet(
  'plan plans bid proposal order law bill decision request motion scheme deal offer application permit licence',
);
/** What people do together on a day that was set. */
const APPOINTED: ReadonlySet<string> = wordSet(
  'vote march rally gather attend appear meet hold strike protest turn join stay observe boycott return come report visit testify assemble be begin start resume send deliver reply respond submit open close',
);

/** Said he was flying out on Thursday; with polls closing on Sunday: what was under way to come. */
export function isToldOf(
  passage: Passage,
  { from, sentence }: Clause,
  words: Range,
  last: EnglishVerb | undefined,
): boolean {
  const { tokens, sentences } = passage;
  const isGoing = (i: number): boolean => GOING.has(tokens[i]?.text ?? '');
  if (
    tokens[from]?.text === 'with' &&
    last === undefined &&
    !within(passage, from, words.from, (i) => tokens[i]?.text === ',')
  )
    return within(passage, from, words.from, isGoing) || isGoing(words.to) || isGoing(words.to + 1);
  if (
    last === undefined ||
    !WAS.has(tokens[last.from]?.text ?? '') ||
    !within(passage, last.from, last.to, isGoing)
  )
    return false;
  const begins = Math.max(sentences[sentence]?.from ?? from, last.from - SAID);
  return within(passage, begins, last.from, (i) => isTold(passage, i));
}

/** Tokens from said to what was said. */
const SAID = 14;
const WAS: ReadonlySet<string> = new Set(['was', 'were']);
const GOING: ReadonlySet<string> = wordSet(
  'going coming leaving flying sailing travelling traveling returning arriving resigning retiring quitting stepping standing moving joining meeting closing opening starting beginning ending expiring looming approaching',
);

/** Court blocks August execution: a month with no preposition, before a plain noun. */
export function isModifier(tokens: Passage['tokens'], { from, to }: Range): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (to - from !== 1 || before?.kind !== 'latn' || next?.kind !== 'latn') return false;
  return !next.capital && !next.line && !BESIDE.has(before.text) && !BESIDE.has(next.text);
}

const BESIDE: ReadonlySet<string> = wordSet(
  'in on of for from to by at since until till before after during and or as with over the last next this',
);
