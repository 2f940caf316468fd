import type { Clause } from '../clause/clauses.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { hasDate } from './echoes.ts';
import type { Match } from './match.ts';

/**
 * Shut its clinic in July after an attack, हमले की जांच के लिए मंगलवार को टीम आई: a noun that tells why, or of what, is none of what the
 * verb tells of its own day.
 */
export function isCause(passage: Passage, { lang, from, finite }: Clause, { head, verb }: Match): boolean {
  if (verb !== null || finite === null) return false;
  if (lang === 'hi') return isCauseInHindi(passage, head.to, finite.from);
  if (head.from <= finite.to) return false;
  for (let i = head.from - 1; i >= Math.max(finite.to, head.from - NEAR); i--) {
    const { kind = 'mark', text = '' } = passage.tokens[i] ?? {};
    if (kind === 'mark' && text !== '-') return false;
    if (CAUSES.has(text)) return hasDate(passage, { from, to: i });
  }
  return false;
}

function isCauseInHindi(passage: Passage, to: number, verb: number): boolean {
  return isBehindIt(passage, to) && hasDate(passage, { from: to + 2, to: verb });
}

/** हमले के बाद, हादसे के पीड़ितों, बाढ़ की रिपोर्ट: whether the words behind a Hindi noun tell what came of it, or whom it befell. */
export function isBehindIt({ tokens }: Pick<Passage, 'tokens'>, to: number): boolean {
  return GENITIVE.has(tokens[to]?.text ?? '') && OF_IT.has(tokens[to + 1]?.text ?? '');
}

const OF_IT = wordSet(
  'बाद विरोध तहत कारण वजह चलते मद्देनजर बावजूद जवाब सिलसिले मामले आरोपी आरोपियों पीड़ित पीड़ितों दोषी दोषियों मृतकों घायलों परिजनों ' +
    'शहीदों मास्टरमाइंड साजिशकर्ता संदिग्ध जांच रिपोर्ट वीडियो तस्वीरें सबूत सदमे मलबे',
);

/** Tokens from such a word to its noun: after a two-day siege. */
const NEAR = 5;
const CAUSES = wordSet('after following amid despite');
