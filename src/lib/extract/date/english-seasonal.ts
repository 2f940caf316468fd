import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate, Tense } from './meaning.ts';

/** The hills turn green in spring: with no article and nothing past or to come told, a season is of every year. */
export function isSeasonal(
  { tokens }: Passage,
  { meaning, rule, from, to }: FoundDate,
  tense: Tense,
): boolean {
  if (rule !== 'en-season' || meaning.is !== 'part' || meaning.of !== null || meaning.which !== 'tense')
    return false;
  return to === from + 1 && tokens[from - 1]?.text !== 'the' && tense !== 'past' && tense !== 'future';
}

/** Tokens from a word of habit to its month. */
const WONT = 8;

/** Falls on April 22 each year, usually begins in June: a month or day of every year. */
export function isOfEveryYear({ tokens }: Passage, { meaning, rule, from, to }: FoundDate): boolean {
  if (!rule.startsWith('en-') || meaning.is !== 'fields') return false;
  if (meaning.month === undefined || meaning.year !== undefined || meaning.which !== 'tense') return false;
  const next = tokens[to]?.text ?? '';
  if (YEARLY.has(next) || (EACH.has(next) && tokens[to + 1]?.text === 'year')) return true;
  for (let i = from - 1; i >= Math.max(0, from - WONT); i--) {
    const word = tokens[i]?.text ?? '';
    if (tokens[i]?.kind === 'mark') return false;
    if (USUALLY.has(word)) return true;
  }
  return false;
}

const YEARLY: ReadonlySet<string> = wordSet('annually yearly');
const EACH: ReadonlySet<string> = wordSet('each every');
const USUALLY: ReadonlySet<string> = wordSet('usually normally typically traditionally generally always');
