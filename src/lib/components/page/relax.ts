import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import { clausesOf, withoutClause } from './clauses.ts';
import type { Clause } from './clauses.ts';

/** How many events match once a clause is dropped. */
export interface Relaxed {
  readonly clause: Clause;
  readonly matched: number;
}

/**
 * For a spec that matches nothing: which of its clauses is to blame. Only those whose loss brings
 * events back, the most first; empty when it takes more than one.
 */
export async function relaxations(
  source: EventSource,
  spec: Spec,
  signal?: AbortSignal,
): Promise<readonly Relaxed[]> {
  const clauses = clausesOf(spec);
  const counts = await Promise.all(
    clauses.map(async (clause) => {
      const { totals } = await source.items(queryOfSpec(withoutClause(spec, clause), null), 1, signal);
      return { clause, matched: totals.matched };
    }),
  );
  return counts.filter((c) => c.matched > 0).sort((a, b) => b.matched - a.matched);
}
