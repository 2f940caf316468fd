import type { Act } from '../act/act.ts';
import type { Clause } from '../clause/clauses.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { clauseOf } from './clause-of.ts';
import type { Linking } from './link.ts';

/**
 * A judge who jailed him died on Monday; the pilot, whose jet was shot down, won a medal: whether an act is told beside a subject,
 * to say which or who it is. Without a day of its own it is of no other's, and no news.
 */
export function isToldOfSubject(act: Act, clauses: Linking['clauses']): boolean {
  const tense = asideOf(act, clauses)?.tense;
  return tense === 'past' || (tense === 'present' && act.kind !== 'visit');
}

/** The clause that tells an act beside the subject of the next, else null. */
function asideOf({ trigger, clause }: Act, clauses: Linking['clauses']): Clause | null {
  const own = clauseOf(trigger, clauses);
  if (own === null || own.relative === null || trigger.from < own.relative) return null;
  const next = clauses[firstFrom(clauses, own.to)];
  return next?.sentence === own.sentence && next.subject !== null && clause.to <= own.to ? own : null;
}

/**
 * Whom he had overthrown, who had been building up troops, had pushed for it since spring, who is seeking a term: what a relative
 * clause tells in the pluperfect or of a subject in the present, what had been going on.
 */
export function isBehindIt(act: Act, { passage: { tokens }, clauses }: Linking): boolean {
  const { clause, trigger, factuality } = act;
  if (tokens[trigger.from]?.kind !== 'latn' || factuality !== 'done') return false;
  if (asideOf(act, clauses)?.tense === 'present') return act.kind !== 'visit';
  for (let i = trigger.from - 1; i >= Math.max(clause.from, trigger.from - AUXILIARY); i--)
    if (tokens[i]?.text === 'had')
      return (
        WHICH.has(tokens[clause.from]?.text ?? '') ||
        WHICH.has(tokens[i - 1]?.text ?? '') ||
        // That had sent soldiers; not that it had sent them.
        (i === clause.from + 1 && tokens[clause.from]?.text === 'that') ||
        (tokens[i + 1]?.text === 'been' && tokens[trigger.from]?.text.endsWith('ing') === true) ||
        isSince(tokens, trigger.to, clause.to)
      );
  return false;
}

function isSince(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + SINCE) && tokens[i]?.text !== ','; i++)
    if (tokens[i]?.text === 'since') return true;
  return false;
}

/** Tokens from had to its verb, and from that to its since. */
const AUXILIARY = 4;
const SINCE = 12;
const WHICH = wordSet('which who whom whose');
