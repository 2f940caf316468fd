import type { CounterEntry } from '../lexicon/lexicon.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Two Ethiopians, पांच भारतीयों को: people told by their state alone, where a token names several of it; null elsewhere. */
export function nationalsAt({ tokens, hits, countersByClass }: Passage, at: number): CounterEntry | null {
  const text = tokens[at]?.text ?? '';
  if (!SEVERAL.test(text) || STATES.has(text)) return null;
  const isOfState = hits[at]?.some(({ to, entry }) => entry.type === 'country' && to === at + 1) === true;
  return isOfState ? (countersByClass.get('national') ?? null) : null;
}

const SEVERAL = /(?:[a-z]s|[िी]यों)$/u;
/** Names of states that end like a plural. */
const STATES = wordSet(
  'maldives philippines netherlands honduras cyprus laos mauritius barbados seychelles bahamas emirates states comoros nevis grenadines islands wales us',
);
