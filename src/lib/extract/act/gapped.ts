import { amountsOf } from '../number/money.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { isDayName } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';

const JOINTS = wordSet('and , ; while');
const DETERMINERS = wordSet('the its their a');
/** What counts out of the things told before: the fifth, the rest, another. */
const OTHERS = wordSet(
  'second third fourth fifth sixth seventh eighth ninth tenth last final rest remaining others other remainder another further',
);
const BEFORE_DATE = wordSet('in on at from during last next');
const STOPS: ReadonlySet<string> = wordSet(', ; : ( ) . - –');
/** Tokens from such a word to the one before its date: a second one for 97 more in. */
const REACH = 6;

/**
 * Gives each share of a thing whose verb is left out an act of its own: will deliver the fourth squadron in 2026 and
 * the fifth in 2027. What it is of, who takes part and how sure it is are the first act's. Linear.
 */
export function withGapped(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.flatMap((act, i) => {
    const next = acts[i + 1];
    // Where another act is told in the clause the words may be its own.
    const isLast =
      next === undefined || next.clause.from >= act.clause.to || next.trigger.from < act.trigger.from;
    const gap = isLast && act.needs === 'nothing' ? gapIn(passage, act) : null;
    if (gap === null) return [act];
    const clause = { from: gap.from, to: act.clause.to };
    const rest: Act = {
      ...act,
      clause,
      trigger: { from: gap.from, to: gap.from + gap.words },
      amounts: amountsOf(passage, clause),
      quantities: [],
      needs: 'date',
      rules: [...act.rules, 'gapped'],
    };
    const { end } = spanOf(passage, { from: act.clause.from, to: gap.from });
    const amounts = act.amounts.filter(({ span }) => span.end <= end);
    return [{ ...act, clause: { from: act.clause.from, to: gap.from }, amounts }, rest];
  });
}

/** Where the share without a verb begins, after a date of the act's own. */
function gapIn(
  passage: Passage,
  { trigger, clause }: Act,
): { readonly from: number; readonly words: number } | null {
  const { tokens } = passage;
  let isDated = false;
  /** The fourth by May and the last by November; in 2026 and the last by 2030 only ends what is told. */
  let isBy = false;
  for (let i = trigger.to; i < clause.to; i++) {
    isDated ||= isCalendar(passage, i);
    isBy ||= tokens[i]?.text === 'by' && isCalendar(passage, i + 1);
    if (!isDated || !JOINTS.has(tokens[i]?.text ?? '')) continue;
    let from = i + 1;
    if (tokens[from]?.text === 'and') from++;
    const words = DETERMINERS.has(tokens[from]?.text ?? '') ? 2 : 1;
    if (!OTHERS.has(tokens[from + words - 1]?.text ?? '')) continue;
    if (isPlaced(passage, { from: from + words, to: clause.to }, isBy)) return { from, words };
  }
  return null;
}

/** A date soon, with the word that it stands behind, and only nouns before that. */
function isPlaced(passage: Passage, { from, to }: Range, isBy: boolean): boolean {
  const { tokens } = passage;
  for (let i = from; i < Math.min(to - 1, from + REACH); i++) {
    if (STOPS.has(tokens[i]?.text ?? '')) return false;
    const text = tokens[i]?.text ?? '';
    if (!BEFORE_DATE.has(text) && !(isBy && text === 'by')) continue;
    const next = tokens[i + 1]?.text === 'the' || tokens[i + 1]?.text === 'early' ? i + 2 : i + 1;
    return isCalendar(passage, next);
  }
  return false;
}

function isCalendar({ tokens, hits }: Passage, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'digits') return token.text.length === 4 || isMonthBeside(hits, i);
  return isDayName(hits[i]);
}

function isMonthBeside(hits: Passage['hits'], i: number): boolean {
  return isDayName(hits[i - 1]) || isDayName(hits[i + 1]);
}
