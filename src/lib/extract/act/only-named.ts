import { BEING } from './triggers-en.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Match } from './match.ts';

/**
 * Whether an English verb tells no act, but only how something is named or who heard of it: help against what it called aggression,
 * strikes on alleged drug boats, Jakarta was told that a loan could be had.
 */
export function isOnlyNamed({ tokens }: Passage, { entry, head: { from } }: Match): boolean {
  if (entry.lang !== 'en') return false;
  const text = (i: number) => tokens[i]?.text ?? '';
  if (entry.kind === 'accusation' && text(from) === 'alleged') return BEFORE_NOUN.has(text(from - 1));
  if (entry.kind === 'accusation' && CALLING.has(text(from)))
    return text(from - 2) === 'what' && PRONOUNS.has(text(from - 1));
  return entry.id === 'en-statement-say' && text(from) === 'told' && BEING.has(text(from - 1));
}

const BEFORE_NOUN = wordSet('on of over for against with by to at from in the an its his her their any');
const CALLING = wordSet('called calls termed terms branded labelled labeled described');
const PRONOUNS = wordSet('it he she they');
