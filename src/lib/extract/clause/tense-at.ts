import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import { englishTense } from './english-tense.ts';
import { hindiTense } from './hindi-tense.ts';
import { verbGroupBefore } from './hindi-verb.ts';

/**
 * The tense that holds at some words: of the clause, but a relative participle over them goes first
 * (कल आए तूफान से … होंगे is past, "who arrived on Friday, will" too), and what stands right beside
 * them (से पहले, ahead of).
 */
export function tenseAt(passage: Passage, clause: Clause, words: Range): Tense {
  const { finite } = clause;
  // A verb out of sight says no more than its tense.
  if (finite !== null && finite.from - words.to > WINDOW) return clause.tense;
  const near = around(clause, words);
  const quoted = clause.lang === 'en' ? hindiWithin(passage, near, words) : null;
  if (quoted !== null) return hindiTense(passage, quoted, words);
  return clause.lang === 'en' || isQuoted(passage, words)
    ? englishTense(passage, near, words)
    : hindiTense(passage, near, words);
}

/** “मंगलवार को वार्ता होगी,” he said: Hindi words quoted in an English clause, with the verb that ends them. */
function hindiWithin(passage: Passage, clause: Clause, { from, to }: Range): Clause | null {
  const { tokens } = passage;
  if (tokens[from]?.kind !== 'deva' || tokens[to]?.kind !== 'deva') return null;
  let end = to;
  while (end < to + WINDOW && (tokens[end]?.kind === 'deva' || tokens[end]?.kind === 'digits')) end++;
  const finite = verbGroupBefore(passage, to, end);
  return finite === null ? null : { ...clause, ...finite, lang: 'hi', from, to: end, finite };
}

/** Words of English among Hindi ones: in Latin letters, and no Hindi word right behind (Sunday को बंद रहेंगे). */
function isQuoted({ tokens }: Passage, { from, to }: Range): boolean {
  const isLatin = tokens[from]?.kind === 'latn' || tokens[to - 1]?.kind === 'latn';
  return isLatin && tokens[to]?.kind !== 'deva';
}

/** Tokens on either side of a date that can tell its tense: sentences without end must not cost. */
const WINDOW = 80;

function around(clause: Clause, words: Range): Clause {
  const from = Math.max(clause.from, words.from - WINDOW);
  const to = Math.min(clause.to, Math.max(words.to, clause.finite?.to ?? 0) + WINDOW);
  return from === clause.from && to === clause.to ? clause : { ...clause, from, to };
}
