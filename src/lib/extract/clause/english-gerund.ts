import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { EnglishVerb } from './english-verb.ts';
import { endsDate } from './english-verb.ts';

/** Whether words begin to tell what someone did before or after: after winning, since formally taking over. */
export function opensGerund({ tokens }: Passage, at: number): boolean {
  if (!BEFORE_GERUND.has(tokens[at]?.text ?? '')) return false;
  const verb = tokens[gerundBehind(tokens, at)];
  return verb?.capital === false && GERUND.test(verb.text);
}

function gerundBehind(tokens: Passage['tokens'], at: number): number {
  return /[a-z]{2}ly$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

/**
 * Took office in March after winning the run-off in December: what was done before has a clause of its own where both have
 * their days, or where that day only bounds what was done; null otherwise, and of what is to come.
 * @param from first token of the clause before
 * @param at where the clause would begin
 */
export function gerundAt(
  passage: Passage,
  at: number,
  { from, end, own }: { readonly from: number; readonly end: number; readonly own: EnglishVerb },
): EnglishVerb | null {
  const { tokens } = passage;
  if (own.tense !== 'past' || !opensGerund(passage, at)) return null;
  const verb = gerundBehind(tokens, at);
  // Has sold jets since signing in 2019: what went on from that day was on no day of its own.
  if (tokens[at]?.text === 'after' && !hasDay(passage, Math.max(from, at - REACH), at)) return null;
  if (!hasDay(passage, verb + 1, Math.min(endOfPhrase(passage, verb, end), verb + REACH))) return null;
  const isPassive = BEING.has(tokens[verb]?.text ?? '');
  return { ...own, from: verb, to: isPassive ? verb + 2 : verb + 1, negated: false, mood: 'real' };
}

const BEFORE_GERUND = wordSet('after before since');
const GERUND = /^[a-z]{2,}ing$/;
const BEING = wordSet('being having');

/** Tokens in which a day is looked for on either side. */
const REACH = 18;

function hasDay(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsDate(passage, i)) return true;
  return false;
}

/** Up to what another clause begins with. */
function endOfPhrase({ tokens }: Passage, from: number, end: number): number {
  let to = from + 1;
  while (to < end && !STOPS.has(tokens[to]?.text ?? '')) to++;
  return to;
}

const STOPS: ReadonlySet<string> = new Set([
  ';',
  ...wordSet('and but or who which that whose when while where after before since'),
]);
