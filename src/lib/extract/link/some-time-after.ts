import type { Act } from '../act/act.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Tokens from "weeks after" to the verb of what was then at most. */
const REACH = 12;

/**
 * Signed on Friday, weeks after approving the purchase: the token at which what lies so far behind begins, for an
 * act that it tells. No day of the sentence is its own but one that comes after. Null for other acts.
 */
export function someTimeAfter({ tokens }: Passage, { trigger, clause }: Act): number | null {
  if (tokens[trigger.from]?.kind !== 'latn') return null;
  for (let i = trigger.from - 1; i >= Math.max(1, clause.from - 1, trigger.from - REACH); i--) {
    if (tokens[i]?.kind === 'mark' && !WITHIN.has(tokens[i]?.text ?? '') && !isInSum(tokens, i)) return null;
    if (!SIDES.has(tokens[i]?.text ?? '')) continue;
    const isCounted = UNITS.has(tokens[i - 1]?.text ?? '');
    // Signed on Friday after approving the purchase.
    const isGerund =
      tokens[i]?.text === 'after' &&
      i === trigger.from - 1 &&
      tokens[trigger.from]?.text.endsWith('ing') === true;
    return isCounted || isGerund ? i : null;
  }
  return null;
}

/** Weeks after the $5.76 billion deal was inked: the mark of a sum ends nothing. */
function isInSum(tokens: Passage['tokens'], at: number): boolean {
  return tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.spaced === false;
}

const WITHIN: ReadonlySet<string> = new Set(["'", '-']);

/**
 * मंजूरी मिलने के कुछ हफ्ते बाद मार्च में करार किया: the token after so vague a time, for an act that it is counted from. No
 * day told behind it is the act's own. Null for other acts.
 */
export function beforeSomeTime({ tokens }: Passage, { trigger, clause }: Act): number | null {
  if (tokens[trigger.from]?.kind !== 'deva') return null;
  const text = (i: number): string => tokens[i]?.text ?? '';
  for (let i = trigger.to; i < Math.min(clause.to - 3, trigger.to + VERB_WITHIN); i++) {
    if (text(i) !== 'के' || !text(i - 1).endsWith('ने')) continue;
    const vague = VAGUE.has(text(i + 1)) ? i + 2 : i + 1;
    const isMany = vague > i + 1 || text(vague).endsWith('ों');
    return isMany && UNITS_HI.has(text(vague)) && SIDES_HI.has(text(vague + 1)) ? vague + 2 : null;
  }
  return null;
}

/** Tokens from an act's noun to its infinitive. */
const VERB_WITHIN = 4;
const VAGUE = wordSet('कुछ कई चंद');
const UNITS_HI = wordSet('दिन दिनों हफ्ते हफ्तों सप्ताह महीने महीनों माह साल सालों वर्ष वर्षों');
const SIDES_HI = wordSet('बाद पहले');

/** Whether an act is so many days, weeks or years, and nobody says how many, before or after another. */
export function isAtSomeTime(passage: Passage, act: Act): boolean {
  return someTimeAfter(passage, act) !== null || beforeSomeTime(passage, act) !== null;
}

/** A court later fined its owner, अदालत ने बाद में जुर्माना लगाया: some time after what was told before; not two days later. */
export function isLater({ tokens }: Passage, { clause, trigger }: Act): boolean {
  if (tokens[trigger.from]?.kind === 'latn')
    return tokens[trigger.from - 1]?.text === 'later' && !UNITS.has(tokens[trigger.from - 2]?.text ?? '');
  for (let i = clause.from; i < trigger.from; i++)
    if (tokens[i]?.text === 'बाद' && tokens[i + 1]?.text === 'में')
      return !UNITS_HI.has(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.text !== 'के';
  return false;
}

const SIDES = wordSet('after before');
const UNITS = wordSet('day days week weeks month months year years decade decades');

/** As the truce took effect on Sunday, hours after the strike on Monday, when parliament meets in May: what is told with it is of the same day. */
export function isAtOnce({ tokens }: Passage, { from }: Clause): boolean {
  const [first, next] = [tokens[from]?.text ?? '', tokens[from + 1]?.text ?? ''];
  return TOGETHER.has(first) || (SHORT.has(first) && SIDES.has(next));
}

/** Rammed it on Monday, hours after Manila summoned him; torn up in May when Canberra joined the pact: of the same time. */
export function isShortlyAfter({ tokens }: Passage, { from }: Range): boolean {
  if (tokens[from]?.text === 'when') return true;
  return SIDES.has(tokens[from]?.text ?? '') && SHORT.has(tokens[from - 1]?.text ?? '');
}

const TOGETHER = wordSet('as when before');
const SHORT = wordSet('hours minutes moments shortly soon just');
