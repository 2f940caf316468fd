import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * A part of an English clause up to what its act was for: bought missiles | to regain access to the jets, sent tanks | to counter drones.
 * What stands there is not what was bought or sent.
 * @param verb the token behind the verb
 */
export function withoutPurpose({ tokens }: Passage, part: Range, verb: number): Range {
  for (let i = Math.max(part.from, verb); i < part.to - 1; i++)
    if (tokens[i]?.text === 'to' && PURPOSES.has(tokens[i + 1]?.text ?? ''))
      return { from: part.from, to: i };
  return part;
}

const PURPOSES = wordSet(
  'regain rejoin counter deter match rival offset intercept defend protect escort guard supplement complement outgun avoid placate',
);
