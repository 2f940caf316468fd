import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';

/** Asked guests not to meet him, एस-400 न खरीदने का आग्रह किया: whether what a request names is what it would not have. */
export function isAskedNotTo({ tokens }: Passage, { kind, trigger, clause }: Act): boolean {
  if (kind !== 'request') return false;
  if (tokens[trigger.from]?.kind === 'latn') {
    const asked = tokens.slice(trigger.to, Math.min(clause.to, trigger.to + BEHIND));
    return asked.some(({ text }, i) => text === 'not' && asked[i + 1]?.text === 'to');
  }
  for (let i = trigger.from - 1; i > Math.max(clause.from, trigger.from - AHEAD); i--)
    if (tokens[i]?.text.endsWith('ने') === true && NOT.has(tokens[i - 1]?.text ?? '')) return true;
  return false;
}

/** Tokens from the verb to its not to, and from न देने to the verb. */
const [BEHIND, AHEAD] = [6, 6];
const NOT = wordSet('न ना नहीं');
