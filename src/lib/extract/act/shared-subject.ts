import type { Clause } from '../clause/clauses.ts';
import { opensGerund } from '../clause/english-gerund.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { hasAgent } from './hindi-agents.ts';

const JOINTS = wordSet('and or but');
const PRONOUNS = wordSet('it them');
const NAMING = wordSet('renamed named christened rechristened called dubbed designated redesignated');
/** Clauses back over which a subject is shared. */
const REACH = 4;

/**
 * What a Hindi clause behind और leaves to the one before it, its agent; and what an English clause that begins with its verb leaves to the clause before it: its subject (the tanks were ordered
 * in 2022 and arrived in 2023), with the object where a pronoun stands for it (ordered jets and received them). Null
 * where it has its own.
 */
export function sharedSubject(passage: Passage, clauses: readonly Clause[], c: number): Range | null {
  const clause = clauses[c];
  if (clause?.lang === 'hi') return sharedAgent(passage, clause, clauses[c - 1]);
  if (clause === undefined || !leansBack(passage, clause)) return null;
  let first = c - 1;
  while (first > 0 && c - first < REACH && leansBack(passage, clauses[first] as Clause)) first--;
  const before = clauses[first];
  if (before === undefined || before.sentence !== clause.sentence || before.finite === null) return null;
  const isPronoun = PRONOUNS.has(passage.tokens[clause.finite?.to ?? clause.to]?.text ?? '');
  // The ship is renamed INS Vikramaditya and is inducted: as it is called now.
  const isNamed = NAMING.has(passage.tokens[before.finite.to - 1]?.text ?? '');
  const to = isPronoun || isNamed ? before.to : before.finite.from;
  return to > before.from ? { from: before.from, to } : null;
}

/** तूफान ने तट पर दस्तक दी और 40 लोगों की जान ले ली: who or what did both, up to its ने. */
function sharedAgent(passage: Passage, clause: Clause, before: Clause | undefined): Range | null {
  const { tokens } = passage;
  if (before?.sentence !== clause.sentence || before.lang !== 'hi' || before.to !== clause.from) return null;
  if (clause.tense !== 'past' || !HINDI_JOINTS.has(tokens[clause.from]?.text ?? '')) return null;
  if (hasAgent(passage, clause)) return null;
  for (let i = before.from + 1; i < Math.min(before.to, before.from + AGENT); i++)
    if (tokens[i]?.text === 'ने') return { from: before.from, to: i + 1 };
  return null;
}

const HINDI_JOINTS = wordSet('और तथा एवं');
/** Tokens of who acts, at most. */
const AGENT = 12;

function leansBack(passage: Passage, { from, lang, finite }: Clause): boolean {
  if (lang !== 'en') return false;
  // Opened a plant in 2015, bought a rival in 2018: the next of a list.
  if (finite?.from === from && passage.tokens[from - 1]?.text === ',') return true;
  if (opensGerund(passage, from)) return true;
  if (!JOINTS.has(passage.tokens[from]?.text ?? '')) return false;
  return englishVerbAt(passage, from + 1, from + 2)?.infinitive === false;
}
