import { BEING } from './triggers-en.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { hasDate } from './echoes.ts';
import type { Match } from './match.ts';

/** तूफान आने के कुछ घंटे बाद, भूकंप आने के अगले दिन: havoc without a day of its own that only tells when something else was. */
function isOnlyWhen(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  const text = (i: number) => tokens[i]?.text ?? '';
  if (hasDate(passage, { from: Math.max(0, from - OWN_DAY), to: from })) return false;
  if (!/.ने$/u.test(text(to)) || text(to + 1) !== 'के') return false;
  const end = [to + 2, to + 3, to + 4, to + 5].find((i) => text(i) === 'बाद' || text(i) === 'दिन');
  if (end === undefined) return false;
  const between = tokens.slice(to + 2, end);
  const isCounted =
    between.length > 0 && between.every((one) => one.kind === 'digits' || COUNTED.has(one.text));
  return text(end) === 'दिन' ? text(end - 1) === 'अगले' : isCounted;
}

/** Tokens before such a noun in which its own day stands. */
const OWN_DAY = 5;
const COUNTED = wordSet(
  'कुछ ही चंद तुरंत फौरन ठीक एक दो तीन चार पांच छह सात आठ दस बारह घंटे घंटों मिनट दिन दिनों हफ्ते सप्ताह महीने साल',
);

/** लूट के मामले में पकड़ा गया, ठगी के आरोप में: the crime that a case is of, without a day of its own; who acts does so in the case. */
function isOfCase(passage: Passage, { entry, head }: Match): boolean {
  if (entry.id !== 'hi-attack-crime') return false;
  const { tokens } = passage;
  if (tokens[head.to]?.text !== 'के' || !CASES.has(tokens[head.to + 1]?.text ?? '')) return false;
  return (
    !hasDate(passage, { from: Math.max(0, head.from - OWN_DAY), to: head.from }) ||
    !isBefallen(tokens[head.from - 1]?.text)
  );
}

/** हुई, की गई: of a crime that is told with its day. */
function isBefallen(text = ''): boolean {
  return BEFALLEN.has(text);
}

const CASES = wordSet('मामले मामलों केस सिलसिले आरोप आरोपों जुर्म अपराध शक संदेह');
const BEFALLEN = wordSet('हुई हुए गई की');

/**
 * Whether words tell no act, but only when another was, or, an English verb, how something is named or who heard of it: help
 * against what it called aggression, strikes on alleged drug boats, Jakarta was told that a loan could be had.
 */
export function isOnlyNamed(passage: Passage, match: Match): boolean {
  const { entry, head, verb } = match;
  const { tokens } = passage;
  const { from, to } = head;
  if (isOfCase(passage, match)) return true;
  if (entry.lang !== 'en')
    return entry.kind === 'accident' && (verb === null || verb.from <= to) && isOnlyWhen(passage, head);
  const text = (i: number) => tokens[i]?.text ?? '';
  if (entry.kind === 'accusation' && text(from) === 'alleged') return BEFORE_NOUN.has(text(from - 1));
  if (entry.kind === 'accusation' && CALLING.has(text(from)))
    return text(from - 2) === 'what' && PRONOUNS.has(text(from - 1));
  // Called the strike a success: what it was said to be, by someone who strikes nowhere.
  if (entry.kind === 'protest' && CALLING.has(text(from)))
    return isArticle(text(from + 1)) && isArticle(text(from + 3));
  return entry.id === 'en-statement-say' && text(from) === 'told' && BEING.has(text(from - 1));
}

function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'an';
}

const BEFORE_NOUN = wordSet('on of over for against with by to at from in the an its his her their any');
const CALLING = wordSet('called calls termed terms branded labelled labeled described');
const PRONOUNS = wordSet('it he she they');
