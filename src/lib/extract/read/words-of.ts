import type { TextSpan } from '../extraction.ts';
import type { Passage } from './passage.ts';
import { tokenFrom } from './token-from.ts';

/** The tokens of a span of the source: of an event's clause, of a name. */
export function wordsOf({ tokens }: Pick<Passage, 'tokens'>, { start, end }: TextSpan): Passage['tokens'] {
  return tokens.slice(tokenFrom({ tokens }, start), tokenFrom({ tokens }, end));
}
