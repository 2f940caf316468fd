import { isDayName } from '../read/senses.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import type { EnglishVerb } from './english-verb.ts';
import { within } from './grammar-words.ts';

/**
 * The court ordered the firm to pay on Tuesday, a jury told it to disband in March: the day that a court ruled so; not
 * ordered him to appear on Friday, nor ordered on Monday that he be freed.
 */
export function isRuledThen(
  passage: Passage,
  clause: Clause,
  infinitive: EnglishVerb,
  date: number,
): boolean {
  const { tokens } = passage;
  if (!ON.has(tokens[date - 1]?.text ?? '') || DUE.has(tokens[infinitive.to - 1]?.text ?? '')) return false;
  if (within(passage, clause.from, infinitive.from, (i) => isDayName(passage, i))) return false;
  const start = Math.max(clause.from, infinitive.from - ORDER);
  const order = tokens.slice(start, infinitive.from).findLastIndex(({ text }) => ORDERED.has(text));
  if (order < 0) return false;
  const subject = tokens.slice(Math.max(clause.from, start + order - SUBJECT), start + order);
  return subject.some(({ text }) => COURTS.has(text)) && !BE.has(tokens[start + order - 1]?.text ?? '');
}

/** Tokens from the order to what is to be done, and from a court to its order. */
const ORDER = 12;
const SUBJECT = 9;
const ON = wordSet('on in');
const ORDERED = wordSet('ordered');
const BE = wordSet('was were been is are');
const COURTS = wordSet('court courts judge judges jury jurors tribunal magistrate bench');
/** What one does on a day that is set. */
const DUE = wordSet(
  'appear return report attend reply respond file submit present produce explain testify begin start open reopen leave vacate stop hold',
);
