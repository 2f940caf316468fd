import type { Kind } from '#lib/event/news-event.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';

/** Opens the terms of what was agreed before it: जिसके तहत. */
const OPENS = wordSet('जिसके जिनके');
/** Within the first words of the clause. */
const UNDER = wordSet('तहत अंतर्गत मुताबिक अनुसार');

const DEALS: ReadonlySet<Kind> = new Set(['procurement', 'agreement', 'offer', 'decision']);
const TERMS: ReadonlySet<Kind> = new Set(['procurement', 'delivery', 'agreement', 'other']);

/**
 * The terms of a deal belong to it: करार किया, जिसके तहत 97 विमान खरीदे जाएंगे is one purchase of 97; its terms are an
 * event by themselves only where a date of their own says so.
 * @param acts of one sentence, in order
 */
export function withTerms(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const told: Act[] = [];
  for (const act of acts) {
    const deal = told.at(-1);
    if (deal === undefined || !isTerm(passage, act, deal)) {
      told.push(act);
      continue;
    }
    told[told.length - 1] = {
      ...deal,
      kind: deal.kind === 'agreement' && act.kind === 'procurement' ? 'procurement' : deal.kind,
      systems: either(deal.systems, act.systems),
      amounts: either(deal.amounts, act.amounts),
      quantities: either(deal.quantities, act.quantities),
    };
    told.push({ ...act, needs: 'date' });
  }
  return told;
}

function isTerm({ tokens }: Passage, act: Act, deal: Act): boolean {
  if (!DEALS.has(deal.kind) || !TERMS.has(act.kind) || act.clause.from < deal.clause.to) return false;
  const at = tokens[act.clause.from]?.text === ',' ? act.clause.from + 1 : act.clause.from;
  const isUnder = OPENS.has(tokens[at]?.text ?? '') && UNDER.has(tokens[at + 1]?.text ?? '');
  return isUnder && act.needs === 'nothing';
}

function either<T>(own: readonly Proved<T>[], terms: readonly Proved<T>[]): readonly Proved<T>[] {
  return own.length > 0 ? own : terms;
}
