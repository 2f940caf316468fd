import type { Act } from '../act/act.ts';
import { firstFrom } from '../read/first-from.ts';
import { clauseOf } from './clause-of.ts';
import type { Linking } from './link.ts';

/**
 * A judge who jailed him died on Monday; the pilot, whose jet was shot down, won a medal: whether an act is told beside a subject,
 * to say which or who it is. Without a day of its own it is of no other's, and no news.
 */
export function isToldOfSubject({ trigger, clause }: Act, clauses: Linking['clauses']): boolean {
  const own = clauseOf(trigger, clauses);
  if (own === null || own.tense !== 'past' || own.relative === null || trigger.from < own.relative) return false;
  const next = clauses[firstFrom(clauses, own.to)];
  return next?.sentence === own.sentence && next.subject !== null && clause.to <= own.to;
}
