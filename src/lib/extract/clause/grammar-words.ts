import type { Hit } from '../lexicon/lexicon.ts';
import type { Passage } from '../read/passage.ts';
import { hasSense } from '../read/senses.ts';
import { isOfType, TYPE } from '../read/types.ts';

/** A grammar word of this sense begins here. */
export function is(passage: Passage, i: number, sense: string): boolean {
  return isOfType(passage, i, TYPE.grammar) && hasSense(passage.hits[i], 'grammar', sense);
}

/** A grammar word of one of these senses begins here. */
export function isAny(passage: Passage, i: number, senses: ReadonlySet<string>): boolean {
  if (!isOfType(passage, i, TYPE.grammar)) return false;
  for (const { entry } of passage.hits[i] ?? NONE)
    if (entry.type === 'grammar' && senses.has(entry.sense)) return true;
  return false;
}

const NONE: readonly Hit[] = [];

/** True when a token of the range passes. */
export function within(passage: Passage, from: number, to: number, test: (i: number) => boolean): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, passage.tokens.length); i++) if (test(i)) return true;
  return false;
}
