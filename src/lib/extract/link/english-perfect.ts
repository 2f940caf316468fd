import type { Act } from '../act/act.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Has asked, have urged: of some day up to the report's. */
export function isEnglishPerfect({ tokens }: Passage, { clause, trigger }: Act): boolean {
  for (let i = Math.max(clause.from, trigger.from - AUXILIARY); i < trigger.to; i++)
    if (HAVE.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const HAVE = wordSet('has have');
/** Tokens from an auxiliary to its verb. */
const AUXILIARY = 4;
