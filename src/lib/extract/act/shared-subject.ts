import type { Clause } from '../clause/clauses.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

const JOINTS = wordSet('and or but');
const PRONOUNS = wordSet('it them');
/** Clauses back over which a subject is shared. */
const REACH = 4;

/**
 * What an English clause that begins with its verb leaves to the clause before it: its subject (the tanks were ordered
 * in 2022 and arrived in 2023), with the object where a pronoun stands for it (ordered jets and received them). Null
 * where it has its own.
 */
export function sharedSubject(passage: Passage, clauses: readonly Clause[], c: number): Range | null {
  const clause = clauses[c];
  if (clause === undefined || !leansBack(passage, clause)) return null;
  let first = c - 1;
  while (first > 0 && c - first < REACH && leansBack(passage, clauses[first] as Clause)) first--;
  const before = clauses[first];
  if (before === undefined || before.sentence !== clause.sentence || before.finite === null) return null;
  const isPronoun = PRONOUNS.has(passage.tokens[clause.finite?.to ?? clause.to]?.text ?? '');
  const to = isPronoun ? before.to : before.finite.from;
  return to > before.from ? { from: before.from, to } : null;
}

function leansBack(passage: Passage, { from, lang, finite }: Clause): boolean {
  if (lang !== 'en') return false;
  // Opened a plant in 2015, bought a rival in 2018: the next of a list.
  if (finite?.from === from && passage.tokens[from - 1]?.text === ',') return true;
  if (!JOINTS.has(passage.tokens[from]?.text ?? '')) return false;
  return englishVerbAt(passage, from + 1, from + 2)?.infinitive === false;
}
