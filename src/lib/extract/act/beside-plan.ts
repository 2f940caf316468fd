import type { Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { HAPPENED } from './act.ts';

/**
 * Will open the bridge before attending a banquet hosted by the president: what a gerund tells beside what is to come is to come
 * as well, and so is what hangs on it.
 * @param before the clause before
 */
export function asBesidePlan(passage: Passage, clause: Clause, before: Clause | undefined, act: Act): Act {
  if (clause.lang !== 'en' || !HAPPENED.has(act.factuality)) return act;
  const { tokens } = passage;
  const isOnPlan =
    before?.sentence === clause.sentence &&
    isAhead(before) &&
    (isSide(tokens, clause.from, act.kind) || isIncluded(tokens, clause));
  const plan = isOnPlan
    ? before
    : isAhead(clause) && isSide(tokens, act.trigger.from - 1, act.kind)
      ? clause
      : null;
  if (plan === null || plan.finite === null) return act;
  const factuality = plan.mood === 'real' ? 'planned' : 'considered';
  const [rule = '', , ...rules] = act.rules;
  return {
    ...act,
    factuality,
    mark: spanOf(passage, plan.finite),
    rules: [rule, `fact-${factuality}`, ...rules],
  };
}

/** Is to arrive for a visit that includes the summit: what is part of a plan. */
function isIncluded(tokens: Passage['tokens'], { from }: Clause): boolean {
  return WHICH.has(tokens[from]?.text ?? '') && INCLUDING.has(tokens[from + 1]?.text ?? '');
}

const WHICH = wordSet('that which');
const INCLUDING = wordSet('includes include features involves');

function isAhead({ tense, negated }: Clause): boolean {
  return tense === 'future' && !negated;
}

/** Before attending, while visiting; after being accused tells what has been. */
function isSide(tokens: Passage['tokens'], at: number, kind: Kind): boolean {
  const verb = tokens[at + 1]?.text ?? '';
  if (!GERUND.test(verb) || verb === 'being' || verb === 'having') return false;
  const side = tokens[at]?.text ?? '';
  return SIDES.has(side) || (side === 'after' && ON_WAY.has(kind));
}

const GERUND = /^[a-z]{3,}ing$/;
const SIDES = wordSet('before while');
/** What someone will do after them is on the way on from there. */
const ON_WAY: ReadonlySet<Kind> = new Set(['visit', 'meeting']);
