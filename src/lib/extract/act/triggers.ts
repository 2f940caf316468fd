import type { Clause } from '../clause/clauses.ts';
import { isProcession } from '../date/hindi-march.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { FrameWords } from './frame-words.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';
import type { Match } from './match.ts';
import { englishMatch } from './triggers-en.ts';
import { hindiMatch } from './triggers-hi.ts';

/** Every frame that holds in a clause, in order of their heads. */
export function matchesIn(passage: Passage, clause: Clause, words: FrameWords): readonly Match[] {
  const matches: Match[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    if (!isOfType(passage, i, TYPE.trigger) || isInPlace(passage, i) || isInOrganisation(passage, i))
      continue;
    for (const { entry, to: end } of passage.hits[i] ?? []) {
      // Charged that, noted that: the next clause begins with the last word of the idiom.
      const to = end === clause.to + 1 && passage.tokens[clause.to]?.text === 'that' ? clause.to : end;
      // Latin words in a Hindi clause are names and glosses: (United States of America) tells no union.
      if (entry.type !== 'trigger' || to > clause.to || (clause.lang === 'hi' && entry.lang === 'en'))
        continue;
      if (isMonth(passage, { from: i, to })) continue;
      const match =
        entry.lang === 'hi'
          ? hindiMatch(passage, clause, words, entry, { from: i, to })
          : englishMatch(passage, clause, words, entry, { from: i, to });
      if (match !== null) matches.push(match);
    }
  }
  return matches;
}

/** मार्च 2022 में किए गए, मार्च में होने वाला दौरा, was passed on March 27, in March: the month, not a march. */
function isMonth(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  const { text, capital } = tokens[from] ?? {};
  const isDated = tokens[to]?.kind === 'digits';
  const before = tokens[from - 1];
  const isCounted = isOfType(passage, from - 1, TYPE.numeral);
  const isIn = OF_MONTH.has(tokens[to]?.text ?? '') && !isProcession(passage, from, to);
  if (text === 'मार्च')
    return isDated || isCounted || isIn || (before?.kind === 'digits' && before.text.length <= 2);
  const isDay = before?.kind === 'digits' && before.text.length <= 2;
  return text === 'march' && capital === true && (isDated || isDay || BEFORE_MONTH.has(before?.text ?? ''));
}

/** Port Said, where no one says anything. */
function isInPlace(passage: Passage, at: number): boolean {
  if (passage.tokens[at]?.capital !== true || !isOfType(passage, at - 1, TYPE.country)) return false;
  return passage.hits[at - 1]?.some(({ entry, to }) => entry.type === 'country' && to > at) === true;
}

/** The United Aircraft Corporation, Rescue Operations Centre: a word of a body's name, which tells nothing. */
function isInOrganisation(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  if (tokens[at]?.kind !== 'latn' || !tokens[at].capital) return false;
  for (let i = at; i >= Math.max(0, at - BODY); i--)
    if (
      isOfType(passage, i, TYPE.organisation) &&
      hits[i]?.some(({ entry, to }) => entry.type === 'organisation' && to > at && to - i > 1) === true
    )
      return true;
  return false;
}

/** Tokens of a body's name ahead of such a word, at most. */
const BODY = 3;

/** मार्च में, तक: what stands behind the month. */
const OF_MONTH = wordSet('में तक से माह महीने');
const BEFORE_MONTH = wordSet('in since by until till during last next early mid late of');
