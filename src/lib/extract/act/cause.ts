import type { Clause } from '../clause/clauses.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { hasDate } from './echoes.ts';
import type { Match } from './triggers.ts';

/** Shut its clinic in July after an attack: a noun that tells why is none of what the verb tells of its own day. */
export function isCause(passage: Passage, { lang, from, finite }: Clause, { head, verb }: Match): boolean {
  if (lang !== 'en' || verb !== null || finite === null || head.from <= finite.to) return false;
  for (let i = head.from - 1; i >= Math.max(finite.to, head.from - NEAR); i--) {
    const { kind = 'mark', text = '' } = passage.tokens[i] ?? {};
    if (kind === 'mark' && text !== '-') return false;
    if (CAUSES.has(text)) return hasDate(passage, { from, to: i });
  }
  return false;
}

/** Tokens from such a word to its noun: after a two-day siege. */
const NEAR = 5;
const CAUSES = wordSet('after following amid despite');
