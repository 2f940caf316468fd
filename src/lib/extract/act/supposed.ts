import type { Factuality } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { isCondition as isHindiCondition } from '../clause/hindi-ahead.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { isChoice } from './attribution.ts';
import { hasDate, isDated } from './echoes.ts';

/** Would have eased the rules, and raised a tax: what goes on from what would have been. */
export function isOfSupposed(
  { tokens }: Passage,
  { from, finite, sentence }: Clause,
  before: Clause | undefined,
): boolean {
  if (before?.sentence !== sentence || before.finite === null || finite?.from !== from + 1) return false;
  if (tokens[from]?.text !== 'and' || tokens[before.finite.from]?.text !== 'would') return false;
  return tokens[before.finite.from + 1]?.text === 'have';
}

/** Neither accepted nor refused: what was done of neither is no event, unless of a day. */
export function isNeither(passage: Passage, clause: Clause, { factuality, trigger }: Act): boolean {
  if (factuality !== 'denied' || clause.lang !== 'en' || hasDate(passage, clause)) return false;
  for (let i = trigger.from - 1; i >= Math.max(clause.from, trigger.from - NEITHER_REACH); i--)
    if (NEITHER.has(passage.tokens[i]?.text ?? '')) return true;
  return false;
}

/** Tokens from such a word to its verb. */
const NEITHER_REACH = 3;

const NEITHER = wordSet('neither nor');

/** If the agreement is signed this year, unless talks resume, to see whether it is sold: what may be told there is no event. */
export function isCondition(passage: Passage, clause: Clause, trigger: Range): boolean {
  const { tokens } = passage;
  const { from, finite } = clause;
  // मांगें नहीं मानी गईं तो हड़ताल होगी.
  if (clause.lang === 'hi') return finite !== null && isHindiCondition(passage, clause, finite);
  // If the war goes on, Europe will impose sanctions: after the comma it is what would be done.
  for (let i = trigger.from - 1; i >= Math.max(from, trigger.from - CONDITION); i--) {
    const text = tokens[i]?.text ?? '';
    if (CONDITIONS.has(text) && !isChoice(passage, i)) return true;
    if (text === ',') return false;
  }
  return false;
}

/** Tokens from such a word to the verb of its clause, at most. */
const CONDITION = 24;

const CONDITIONS = wordSet('if unless whether');

/** Would not return until the truce held: what someone waits for has not come, and is planned where it has a day. */
export function isAwaited(passage: Passage, clause: Clause, before: Clause | undefined): boolean {
  if (before?.sentence !== clause.sentence || !UNTIL.has(passage.tokens[clause.from]?.text ?? ''))
    return false;
  if (hasDate(passage, clause)) return false;
  return before.tense === 'future' || (before.negated && before.tense !== 'past');
}

const UNTIL = wordSet('until till unless');

/** Once approved, a price is haggled over: whatever is approved, and whenever. */
export function isWheneverDone(passage: Passage, clause: Clause): boolean {
  const isOpening = passage.tokens[clause.from]?.text === 'once' && clause.finite?.from === clause.from + 1;
  return isOpening && !isDated(passage, clause);
}

/** Has killed 380 since the truce began: from when on something is counted, told without a day. */
export function isSinceThen(passage: Passage, clause: Clause, before: Clause | undefined): boolean {
  if (before?.sentence !== clause.sentence || passage.tokens[clause.from]?.text !== 'since') return false;
  const isCounted = HAVE.has(passage.tokens[before.finite?.from ?? -1]?.text ?? '');
  // Since signing its first deal in 2019: a year is a day, too.
  const isDated = passage.tokens.slice(clause.from, clause.to).some(({ kind }) => kind === 'digits');
  return isCounted && clause.finite !== null && !isDated && !hasDate(passage, clause);
}

const HAVE = wordSet('has have');

/** Had India bought the jets, it would have saved; should talks fail: a condition without if, up to its comma. */
export function isInverted(
  passage: Passage,
  { from, lang, sentence }: Clause,
  trigger: Range,
  factuality: Factuality,
): boolean {
  const { tokens } = passage;
  if (lang !== 'en' || !INVERTED.has(tokens[from]?.text ?? '') || tokens[from]?.capital !== true)
    return false;
  // Had a productive meeting with him: what it would have led to is not told.
  const { to = from } = passage.sentences[sentence] ?? {};
  if (tokens[from].text === 'had' && !tokens.slice(from, to).some(({ text }) => SUPPOSED.has(text)))
    return false;
  // Had to resign, should be: no subject behind it.
  if (trigger.from <= from + 1 || tokens[from + 1]?.text === 'to') return false;
  // Had talks been held, the war might have stopped: nor is what hangs on it.
  if (factuality === 'reported') return true;
  for (let i = from; i < trigger.from; i++) if (tokens[i]?.text === ',') return false;
  return true;
}

const INVERTED = wordSet('had should were');
const SUPPOSED = wordSet('would could might may');
