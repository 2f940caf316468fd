import type { Kind } from '#lib/event/news-event.ts';
import { amountsOf } from '../number/money.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { joined } from './act.ts';
import { hasDate } from './echoes.ts';
import { participantsOf } from './participants.ts';

/** Kinds whose matter a clause with that or कि tells. */
const TELLING: ReadonlySet<Kind> = new Set(['warning', 'accusation', 'statement', 'request', 'rejection']);
/** Of them those that are of whom they speak: warned that Turkey would get no jets. */
const OF_OTHERS: ReadonlySet<Kind> = new Set(['warning', 'request']);
const THAT = wordSet('कि that');
/** Tokens of such a clause at most. */
const REACH = 40;

/** What opens a clause of what something costs or brings: जिन पर 12 करोड़ रुपये खर्च होंगे, which will cost $4m. */
const RELATIVES = wordSet('जिस जिन जिससे जिनसे जिसकी जिनकी जिसके जिनके जिसमें जिनमें which that');

/**
 * Gives an act what the clause behind it tells of it, where that tells no act of its own: a warning, charge or statement what
 * it speaks of (warned that it would treat any Taurus strike as …), any act the sum of a relative clause (जिन पर 12 करोड़
 * रुपये खर्च होंगे). Linear.
 */
export function withContents(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act, i) => {
    if (act.needs === 'more') return act;
    const range = behind(passage, act, acts[i + 1]);
    if (range === null) return act;
    const amounts = act.amounts.length > 0 ? act.amounts : amountsOf(passage, range);
    if (!TELLING.has(act.kind) || !THAT.has(passage.tokens[range.from]?.text ?? ''))
      return RELATIVES.has(passage.tokens[range.from]?.text ?? '') ? { ...act, amounts } : act;
    const { systems, countries } = participantsOf(passage, range);
    return {
      ...act,
      systems: act.systems.length > 0 ? act.systems : systems,
      amounts,
      countries: OF_OTHERS.has(act.kind) ? joined(act.countries, countries) : act.countries,
    };
  });
}

/** What stands behind the clause of an act, up to what tells another; null where nothing opens there that belongs to it. */
function behind(passage: Passage, { clause, sentence }: Act, next: Act | undefined): Range | null {
  const { tokens, sentences } = passage;
  const from = THAT.has(tokens[clause.to - 1]?.text ?? '') ? clause.to - 1 : clause.to;
  const opening = tokens[from]?.text ?? '';
  if (!THAT.has(opening) && !RELATIVES.has(opening)) return null;
  const isNext =
    next !== undefined &&
    next.sentence === sentence &&
    next.clause.from >= clause.to &&
    (next.needs === 'nothing' || hasDate(passage, next.clause));
  const end = sentences[sentence]?.to ?? clause.to;
  const to = Math.min(end, clause.to + REACH, isNext ? next.clause.from : Infinity);
  return to - clause.to > 1 ? { from, to } : null;
}
