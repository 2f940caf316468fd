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
  if (isArranged(passage, clause, words, { by, verbs })) return 'future';
  return isAfterDoing(passage, clause) ? 'past' : null;
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

/** Tokens in which the verb of the clause before is looked for. */
const MAIN = 40;
