import { isTold } from '../clause/english-boundary.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { within } from '../clause/grammar-words.ts';
import type { Passage, Range } from '../read/passage.ts';
import { hasSense } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Delivered three units under a contract signed with India in 2018; jailed him under an act adopted in 1923: the day is of the
 * pact or law that a participle tells of, behind the clause's verb.
 * @param finite the clause's finite verb
 * @returns the first token of what the date belongs to, null where it is the verb's
 */
export function reducedBefore(passage: Passage, date: Range, finite: Range): number | null {
  const { tokens, hits } = passage;
  // Drafted last year, passed in 2019.
  const isPlaced = PREPOSITIONS.has(tokens[date.from - 1]?.text ?? '');
  if (!isPlaced && tokens[date.from]?.text !== 'last') return null;
  for (let i = isPlaced ? date.from - 2 : date.from - 1; i > Math.max(finite.to, date.from - REACH); i--) {
    const { kind, text = '' } = tokens[i] ?? {};
    // Delivered the last of 16 made in Seville on May 2: behind where that was, the day is of the delivery.
    // Received two frigates ordered from Russia in 2018: from whom is no such place.
    const isSeller = text === 'from' && isOrderedBefore(tokens, i, finite.to);
    if ((kind === 'mark' && !WITHIN_NAME.has(text)) || (PLACING.has(text) && !isSeller)) return null;
    if (!MADE.has(text)) {
      if (englishVerbAt(passage, i, date.from) !== null) return null;
      continue;
    }
    // Inaugurated a bridge built by a Chinese firm on 12 November: nothing is built on one day. Ordered jets made by Dassault in 2021:
    // whose make they are is of no day.
    if (LASTING.has(text) && tokens[date.from - 1]?.text === 'on') return null;
    if (text === 'made' && tokens[i + 1]?.text === 'by') return null;
    // A decision originally reached on May 10.
    const at = /[a-z]{2}ly$/.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
    const noun = tokens[at];
    const isNoun =
      noun?.kind === 'latn' && !hasSense(hits[at], 'stop', 'function') && !NO_NOUNS.has(noun.text);
    if (tellsOfOthers(passage, finite) && !isUnder(passage, at, finite.to)) return null;
    return isNoun && isDetermined(passage, at, finite.to) ? i : null;
  }
  return null;
}

/** Ordered from: right behind such a participle, with a number at most between. */
function isOrderedBefore(tokens: Passage['tokens'], from: number, start: number): boolean {
  return from - 1 > start && ORDERED.has(tokens[from - 1]?.text ?? '');
}

const ORDERED = wordSet('ordered bought purchased acquired leased imported borrowed');
/** Marks within a name: Hyundai's, Su-30. */
const WITHIN_NAME: ReadonlySet<string> = new Set(['-', "'"]);

/** Said the law passed in May was bad; had two ships delivered in May: verbs behind which a participle is not of their object. */
function tellsOfOthers(passage: Passage, { from, to }: Range): boolean {
  // Has deployed the jets: only the last word of the verb tells what is done.
  if (CAUSING.has(passage.tokens[to - 1]?.text ?? '')) return true;
  return within(passage, from, to, (i) => isTold(passage, i));
}

/** Got three units under the deal signed in 2018: what a preposition leads to is not what the verb does. */
function isUnder({ tokens }: Passage, noun: number, from: number): boolean {
  return tokens.slice(Math.max(from, noun - NOUN), noun).some(({ text }) => text === 'under');
}

/** Whether a noun has its article or number before it: a contract, the two warships. Sold in a deal signed in June: that is the sale. */
function isDetermined({ tokens }: Passage, noun: number, from: number): boolean {
  for (let i = noun; i >= Math.max(from, noun - NOUN); i--) {
    const { kind, text = '' } = tokens[i] ?? {};
    // Ended with a deal signed on Monday: of both.
    const before = tokens[i - 1];
    // In a 7.87 billion euro contract: the article stands before the number.
    const isNumber = kind === 'digits' && before?.kind === 'latn' && !DETERMINERS.has(before.text);
    if (DETERMINERS.has(text) || isNumber) return !OF_SAME.has(before?.text ?? '');
    if (kind === 'mark' && !WITHIN.has(text)) return false;
  }
  return false;
}

/** Marks of a sum or a number between an article and its noun: a $4.6 billion deal. */
const WITHIN: ReadonlySet<string> = new Set(['-', '.', ',', '$', '€']);

/** Tokens from a participle to its date. */
const REACH = 10;
/** Tokens of a noun back to its article. */
const NOUN = 8;
const PREPOSITIONS = wordSet('in on');
const PLACING = wordSet('in at on near from');
const DETERMINERS = wordSet(
  'a an the its his her their two three four five six seven eight nine ten both all some several another',
);
const OF_SAME = wordSet('in with');
const NO_NOUNS = wordSet('was were is are be been being had has have not also it he she they who which that');
const CAUSING = wordSet(
  'had has have got gets get kept left saw seen found see find show shows showed reported confirmed',
);

const LASTING = wordSet('built written created negotiated');

/** What is done to pacts, laws and what is made, bought or taken. */
const MADE = wordSet(
  'signed agreed reached concluded negotiated brokered ratified passed adopted enacted approved imposed introduced built made ordered bought purchased acquired leased commissioned launched founded established created captured seized occupied announced unveiled issued published filed drafted delivered supplied lodged submitted granted awarded borrowed stolen abducted kidnapped jailed leaked posted written recorded sold planted',
);
