import type { Act } from '../act/act.ts';
import { isNumber } from '../read/senses.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Whether an act sums up what went on until the report: अब तक तीन मिल चुकी हैं, has so far delivered
 * three; or what it has not: तारीख अब तक तय नहीं हुई है. No one day is its date, neither the report's nor that of a sentence beside it.
 */
export function isSoFar(passage: Passage, act: Act): boolean {
  const { tokens } = passage;
  const { clause, factuality } = act;
  if (factuality !== 'done' && factuality !== 'reported' && factuality !== 'denied') return false;
  if (isShare(passage, act)) return true;
  for (let i = clause.from; i < clause.to; i++) {
    const text = tokens[i]?.text ?? '';
    const next = tokens[i + 1]?.text ?? '';
    if (next === 'तक' && NOW.has(text)) return true;
    if (COMPLETED.has(text) && IS.has(next)) return true;
    if (COUNTING.has(text) || (next === 'far' && text === 'so') || (next === 'date' && TO.has(text)))
      return true;
    if (next === 'now' && TO.has(text)) return true;
    // Has since left; four have died since: on some day between.
    if (text === 'since' && HAVE.has(tokens[i - 1]?.text ?? '')) return true;
    if (text === 'since' && hasPerfect(tokens, clause.from, i) && isAlone(tokens, i + 1)) return true;
  }
  return false;
}

/** Has delivered three of the five; three have been delivered, and two more are due: how many of all, handed over one by one. */
function isShare(passage: Passage, { kind, clause: { from, to } }: Act): boolean {
  const { tokens } = passage;
  if (kind !== 'delivery' || !tokens.slice(from, to).some(({ text }) => HAVE.has(text))) return false;
  const isRest = tokens.slice(to, to + REST).some(({ text }) => RESTS.has(text));
  if (isRest) return true;
  for (let i = from + 1; i < to - 1; i++) {
    const behind = tokens[i + 1]?.text === 'the' ? i + 2 : i + 1;
    if (tokens[i]?.text === 'of' && isNumber(passage, i - 1) && isNumber(passage, behind)) return true;
  }
  return false;
}

/** Tokens in which the clause behind begins with what is left. */
const REST = 6;
const RESTS = wordSet('remaining rest more another others remainder');

function hasPerfect(tokens: Passage['tokens'], from: number, to: number): boolean {
  return tokens.slice(Math.max(from, to - PERFECT), to).some(({ text }) => HAVE.has(text));
}

/** Whether nothing stands behind since that it counts from. */
function isAlone(tokens: Passage['tokens'], at: number): boolean {
  return tokens[at] === undefined || (tokens[at].kind === 'mark' && tokens[at].text !== '"');
}

/** Tokens from an auxiliary to the since behind its verb. */
const PERFECT = 8;
const HAVE = wordSet('has have');
const COUNTING = wordSet('already repeatedly previously');
const NOW = wordSet('अब अभी आज');
const COMPLETED = wordSet('चुका चुके चुकी');
const IS = wordSet('है हैं');
const TO = wordSet('to till until');
