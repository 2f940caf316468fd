import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { MoneyFound } from './money.ts';

/**
 * The sums that were paid or promised, of all that a stretch names: without the whole of which one is a part ($500 million of a
 * $1.2 billion loan), what one is compared with, and the total that it makes.
 */
export function withoutSumsBeside(passage: Passage, sums: readonly MoneyFound[]): readonly MoneyFound[] {
  if (sums.length < 2) return sums;
  const own = sums.filter((sum, i) => !isBeside(passage, sum, sums[i - 1] ?? null, i < sums.length - 1));
  return own.length > 0 ? own : sums;
}

function isBeside(
  { tokens }: Passage,
  { from, to }: MoneyFound,
  before: MoneyFound | null,
  isFirst: boolean,
): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  // 1.2 अरब डॉलर में से 50 करोड़, पिछले साल के 580 करोड़ के मुकाबले.
  if (text(to) === 'में' && text(to + 1) === 'से') return isFirst;
  if (GENITIVE.has(text(to)) && COMPARED_HI.has(text(to + 1))) return true;
  // Property worth $9 million in a case of a $200 million fraud.
  if (tokens.slice(to, to + CRIME).some((token) => CRIMES.has(token.text))) return true;
  if (before === null) return false;
  // $26 billion, $5 billion more than announced.
  if (MORE.has(text(to)) && text(to + 1) === 'than') return true;
  const [last, first] = [text(from - 1), text(from - 2)];
  if (last === 'from' && MOVED.has(first)) return true;
  if ((last === 'against' && first !== 'up') || COMPARED.has(`${first} ${last}`)) return true;
  const joint = OF_WHOLE.has(last) ? from - 2 : from - 1;
  if (text(joint) === 'of' && before.to === joint) return true;
  if (last !== 'to' || from - before.to > TO_TOTAL) return false;
  return tokens
    .slice(before.to, from)
    .some((token, k, all) => TAKING.has(token.text) && all[k - 1]?.text === ',');
}

/** Tokens from a sum to the crime that it was made by: की बैंक धोखाधड़ी. */
const CRIME = 3;
const CRIMES = wordSet('fraud scam laundering घोटाला घोटाले धोखाधड़ी गबन ठगी');

const COMPARED_HI = wordSet('तुलना मुकाबले बनिस्बत');
const MORE = wordSet('more less higher lower above below cheaper');
const MOVED = wordSet('up down');
const COMPARED: ReadonlySet<string> = new Set(['compared with', 'compared to']);
const OF_WHOLE = wordSet('a an the its their that this');
/** Tokens from one sum to the total that it makes: $1.2 billion, taking all that was lent so far to $3 billion. */
const TO_TOTAL = 14;
const TAKING = wordSet('taking bringing lifting raising pushing');
