import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { verbsIn } from './english-clauses.ts';
import type { EnglishVerb } from './english-verb.ts';

/**
 * The tense that the noun beside a date gives it, whatever the clause tells of that noun: its 5 January judgment, a
 * planned launch on Monday, ahead of the vote in May. Null where there is none.
 */
export function besideTense(
  passage: Passage,
  clause: Clause,
  words: Range,
  { by, verbs }: { readonly by: number; readonly verbs: readonly EnglishVerb[] },
): Tense | null {
  const { tokens } = passage;
  if (isOutcome(passage, words)) return 'past';
  // With effect from 18 January: on either side, so near as may be.
  if (tokens[by]?.text === 'from' && tokens[by - 1]?.text === 'effect') return 'present';
  if (isContract(passage, words) || isForeseen(passage, clause, words, verbs)) return 'future';
  if (isArranged(passage, clause, words, { by, verbs })) return 'future';
  return isAfterDoing(passage, clause) || isAftermath(passage, clause, words, verbs) ? 'past' : null;
}

/** The May 26 order, its 5 January judgment: a day of the month that names what was made or befell on it. */
function isOutcome({ tokens }: Passage, { from, to }: Range): boolean {
  if (!OUTCOMES.has(tokens[to]?.text ?? '') || !OWNERS.has(tokens[from - 1]?.text ?? '')) return false;
  return tokens.slice(from, to).some(({ kind }) => kind === 'digits');
}

const OUTCOMES: ReadonlySet<string> = wordSet(
  'order orders judgment judgement verdict ruling decision attack attacks letter notice notification circular crash killing killings riots violence coup massacre incident raid raids bombing bombings shooting arrest resolution quake earthquake statement',
);
const OWNERS: ReadonlySet<string> = wordSet('the a an its his her their our s');

/** Crude for July delivery, August Brent futures, futures for September: a month that is sold before it comes. */
function isContract({ tokens }: Passage, { from, to }: Range): boolean {
  if (to - from !== 1 || tokens[from]?.kind !== 'latn') return false;
  const ahead = tokens.slice(to, to + GOODS).findIndex(({ text, kind }) => kind === 'mark' || SOLD.has(text));
  if (ahead >= 0 && SOLD.has(tokens[to + ahead]?.text ?? '')) return true;
  return tokens[from - 1]?.text === 'for' && SOLD.has(tokens[from - 2]?.text ?? '');
}

/** Tokens of what is sold: West Texas crude futures. */
const GOODS = 4;
const SOLD: ReadonlySet<string> = wordSet('delivery settlement contract contracts futures expiry');

/** Analysts predict a cut in September, the bank sees a loss in the third quarter. */
function isForeseen(
  { tokens }: Passage,
  clause: Clause,
  words: Range,
  verbs: readonly EnglishVerb[],
): boolean {
  for (let i = words.from - 1; i > Math.max(clause.from, words.from - VIEW); i--) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (token?.kind === 'mark' && !JOINTS.has(token.text) && token.text !== '%') return false;
    if (token === undefined || token.capital || before?.kind !== 'latn') continue;
    const isAim = before.capital || OWNERS.has(tokens[i + 1]?.text ?? '');
    const isVerb = FORESEES.has(token.text) || (isAim && AIMS_AT.has(token.text));
    if (!isVerb || OWNERS.has(before.text) || before.text === 'to') continue;
    // A cut: no verb, behind an article.
    return !verbs.some(
      ({ from }) => from > i && from < words.from && !OWNERS.has(tokens[from - 1]?.text ?? ''),
    );
  }
  return false;
}

/** Tokens from what foresees to the day of what is foreseen. */
const VIEW = 14;
const FORESEES: ReadonlySet<string> = wordSet(
  'predict predicts foresee foresees anticipate anticipates sees expect expects envisage envisages',
);
/** Nouns, too: verbs after a name or before an article. */
const AIMS_AT: ReadonlySet<string> = wordSet('forecasts projects targets eyes');

/** Tokens from what is planned to its day. */
const PLAN = 9;

/** A planned launch of the craft on Monday, ahead of talks in Doha next week: only nouns between, and no past told of it. */
function isArranged(
  { tokens }: Passage,
  clause: Clause,
  words: Range,
  { by, verbs }: { readonly by: number; readonly verbs: readonly EnglishVerb[] },
): boolean {
  for (let i = words.from - 1; i >= Math.max(clause.from, by - PLAN); i--) {
    const [before, here] = [tokens[i - 1]?.text ?? '', tokens[i]?.text ?? ''];
    if (tokens[i]?.kind === 'mark' && !JOINTS.has(here)) return false;
    const isPlan = PLANNED.has(here) && (OWNERS.has(before) || before === 'of');
    if (!isPlan && !(here === 'of' && before === 'ahead')) continue;
    return !verbs.some(({ from, tense }) => from > i && (from < words.from || tense === 'past'));
  }
  return false;
}

const JOINTS: ReadonlySet<string> = new Set(["'", '’', '-', '.']);
const PLANNED: ReadonlySet<string> = wordSet(
  'planned expected scheduled proposed upcoming forthcoming anticipated impending',
);

/** Jailed after pleading guilty in April: what was done before that which has happened. */
function isAfterDoing(passage: Passage, { from, sentence }: Clause): boolean {
  const { tokens, sentences } = passage;
  if (tokens[from]?.text !== 'after' || !/[a-z]{3}ing$/.test(tokens[from + 1]?.text ?? '')) return false;
  const begins = Math.max(sentences[sentence]?.from ?? from, from - MAIN);
  return verbsIn(passage, begins, from).findLast(({ infinitive }) => !infinitive)?.tense === 'past';
}

/** Talks go on, following a visit to Doha on Saturday: what came before that which is, or was. */
function isAftermath(
  { tokens }: Passage,
  clause: Clause,
  words: Range,
  verbs: readonly EnglishVerb[],
): boolean {
  for (let i = words.from - 1; i > Math.max(clause.from, words.from - PLAN); i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && !JOINTS.has(token.text)) return false;
    if (token === undefined || !AFTER.has(token.text)) continue;
    if (verbs.some(({ from }) => from > i && from < words.from)) return false;
    const main = verbs.findLast(({ from, infinitive }) => from < i && !infinitive);
    return main !== undefined && main.tense === 'present';
  }
  return false;
}

const AFTER: ReadonlySet<string> = wordSet('following after');

/** Tokens in which the verb of the clause before is looked for. */
const MAIN = 40;
