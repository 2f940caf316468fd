import type { Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import type { Passage } from '../read/passage.ts';
import type { Act } from './act.ts';
import { participantsOf } from './participants.ts';
import { wordSet } from '../read/word-set.ts';

/** Kinds with things that have a price. */
const PRICED: ReadonlySet<Kind> = new Set([
  'procurement',
  'agreement',
  'delivery',
  'aid',
  'decision',
  'offer',
]);
/** What the sentence after a deal says of its price. */
const DEAL = wordSet(
  'सौदा सौदे करार अनुबंध समझौता समझौते कीमत लागत खरीद deal contract agreement order package cost value price worth',
);

/**
 * Gives an act what clauses beside it that tell no act of their own say of it: "…, जिसकी कीमत पांच अरब डॉलर
 * है", "…, which will cost $5 billion", and the next sentence that only names the price. What an act says
 * itself goes first. Linear.
 */
export function withLooseThings(
  passage: Passage,
  clauses: readonly Clause[],
  acts: readonly Act[],
): readonly Act[] {
  const full = [...acts];
  const told = new Set(acts.map(({ clause }) => clause.from));
  let next = 0;
  for (const clause of clauses) {
    while (next < acts.length && (acts[next]?.clause.from ?? Infinity) < clause.from) next++;
    if (told.has(clause.from)) continue;
    const before = full[next - 1];
    const after = full[next];
    if (before !== undefined && before.sentence === clause.sentence)
      full[next - 1] = filled(passage, clause, before);
    else if (after !== undefined && after.sentence === clause.sentence)
      full[next] = filled(passage, clause, after);
    else if (before !== undefined && before.sentence === clause.sentence - 1 && PRICED.has(before.kind))
      full[next - 1] = priced(passage, clause, before);
  }
  return full;
}

function filled(passage: Passage, clause: Clause, act: Act): Act {
  if (act.kind === 'statement') return act;
  const isPriced = PRICED.has(act.kind);
  return {
    ...act,
    systems: act.systems.length > 0 ? act.systems : participantsOf(passage, clause).systems,
    amounts: act.amounts.length > 0 || !isPriced ? act.amounts : amountsOf(passage, clause),
    quantities: act.quantities.length > 0 || !isPriced ? act.quantities : quantitiesOf(passage, clause),
  };
}

/** "The deal is worth 630 billion rupees." */
function priced(passage: Passage, clause: Clause, act: Act): Act {
  if (act.amounts.length > 0) return act;
  for (let i = clause.from; i < clause.to; i++) {
    if (DEAL.has(passage.tokens[i]?.text ?? '')) return { ...act, amounts: amountsOf(passage, clause) };
  }
  return act;
}
