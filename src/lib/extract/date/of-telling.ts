import type { Clause } from '../clause/clauses.ts';
import { isTold } from '../clause/english-boundary.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { within } from '../clause/grammar-words.ts';
import { hindiParticiple } from '../clause/hindi-participle.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate } from './meaning.ts';

/**
 * Whether the date named before another in its sentence is that of what was said or done: not 2019 में बनी कंपनी ने कहा, कंपनी, जो 2019 में
 * बनी थी, ने कहा, nor the bank, founded in 1990, said it would close next year.
 */
export function isOfTelling(
  passage: Passage,
  { rule, from }: FoundDate,
  clause: Clause,
  before: Range,
): boolean {
  const { tokens } = passage;
  if (!rule.startsWith('hi-')) return isOfTellingEn(passage, before);
  const isOfOther = (i: number): boolean =>
    JOINTS.has(tokens[i]?.text ?? '') || (tokens[i]?.text === ',' && tokens[i + 1]?.text === 'ने');
  if (within(passage, before.to, from, isOfOther)) return false;
  const stretch: Clause = { ...clause, from: before.from, to: from, finite: null, tense: 'past' };
  return hindiParticiple(passage, stretch, before) === null;
}

/** In 2022 it said, said in 2019, in 2018 said. */
function isOfTellingEn(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  const opening = tokens[from - 1];
  if (opening?.text === 'in' && opening.capital) return true;
  // Not: who signed the pact in 2019 said it would lapse.
  const isVerb = (i: number): boolean => englishVerbAt(passage, i, from) !== null;
  if (isTold(passage, to)) return !within(passage, from - SAYING, from, isVerb);
  for (let i = from - 1; i >= from - SAYING && tokens[i]?.kind !== 'mark'; i--)
    if (isTold(passage, i)) return true;
  return false;
}

/** Tokens from a word that tells to its year: told parliament in 2018. */
const SAYING = 5;
const JOINTS = wordSet('और तथा एवं');
