import { isAny } from '../clause/grammar-words.ts';
import { isFutureForm, isPerfect } from '../clause/hindi-verb.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { endsBefore, nextWordAt, OF, textAt, textBefore } from './hindi-words.ts';

/** Words of a title before and after its word of the calendar, at most. */
const LONGEST_TITLE = 8;

/** फिल्म जुलाई की शूटिंग, फिल्म जून का ट्रेलर: what only a work has, right behind its name. */
export function isOfWork(passage: Passage, from: number, to: number): boolean {
  return (
    endsBefore(passage, from, 'work', 'stop') &&
    OF.has(textAt(passage, to)) &&
    PARTS_OF_WORK.has(textAt(passage, to + 1))
  );
}

const PARTS_OF_WORK: ReadonlySet<string> = wordSet(
  'शूटिंग ट्रेलर टीजर पोस्टर प्रीमियर गाने गाना गानों कहानी निर्देशक निर्देशन निर्माता कलाकार कलाकारों पटकथा नायक नायिका लेखक',
);

/** A title in quotes: beside the kind of work, or a name that stands in a sentence as other nouns do. */
export function isInTitle(passage: Passage, from: number, to: number): boolean {
  return isBesideWork(passage, from) || isQuotedName(passage, from, to);
}

/** फिल्म 'शुक्रवार की रात', 'जून की धूप' शीर्षक कविता. */
function isBesideWork(passage: Passage, from: number): boolean {
  let open = from - 1;
  while (from - open < LONGEST_TITLE && textBefore(passage, open + 1) !== '' && !isQuote(passage, open))
    open--;
  if (!isQuote(passage, open)) return false;
  if (endsBefore(passage, open, 'work', 'stop') || NAMED.has(textBefore(passage, open))) return true;
  if (ENGLISH_WORKS.has(textBefore(passage, open))) return true;
  let close = from + 1;
  while (close - from < LONGEST_TITLE && textAt(passage, close) !== '' && !isQuote(passage, close)) close++;
  if (!isQuote(passage, close)) return false;
  return NAMED.has(textAt(passage, close + 1)) || nextWordAt(passage, close + 1, 'work', 'stop') !== null;
}

/**
 * 'जनवरी की रात' पढ़ी, 'शनिवार' के संपादक: a few words without a verb or a number, and the sentence goes on behind them. What
 * someone said (बोले- 'सोमवार की घटना …') ends with its quote, and a day on which something is has its case within.
 */
function isQuotedName(passage: Passage, from: number, to: number): boolean {
  if (CASES.has(textAt(passage, to))) return false;
  const open = quoteFrom(passage, from - 1, -1);
  const close = open === null ? null : quoteFrom(passage, to, 1);
  if (open === null || close === null || SAID.has(textBefore(passage, open))) return false;
  const next = passage.tokens[close + 1];
  if (textAt(passage, close + 1) === '' || (next?.kind !== 'deva' && next?.text !== ',')) return false;
  if (isPerfect(passage, close - 1)) return false;
  for (let i = open + 1; i < close; i++) {
    const { kind, text } = passage.tokens[i] ?? { kind: 'mark', text: '' };
    if ((kind !== 'deva' && text !== '-') || isAny(passage, i, FINITE) || isFutureForm(text)) return false;
  }
  return true;
}

/** The quote that opens before `at` (step -1) or closes from it on: between two quotations there is none. */
function quoteFrom(passage: Passage, at: number, step: 1 | -1): number | null {
  for (let i = at; Math.abs(i - at) < LONGEST_TITLE; i += step) {
    const token = passage.tokens[i];
    if (token === undefined) return null;
    if (QUOTES.has(token.text)) {
      const isOpening = passage.tokens[i + 1]?.spaced === false && (token.spaced || token.line);
      return isOpening === (step === -1) ? i : null;
    }
    if (token.line) return null;
  }
  return null;
}

function isQuote({ tokens }: Passage, i: number): boolean {
  return QUOTES.has(tokens[i]?.text ?? '');
}

const ENGLISH_WORKS: ReadonlySet<string> = wordSet('film movie song series novel book play show');
const CASES: ReadonlySet<string> = wordSet('में से तक को पर');
const SAID: ReadonlySet<string> = new Set(['-', ':', ',', 'कि']);
const FINITE: ReadonlySet<string> = new Set(['present', 'past', 'future']);
const NAMED: ReadonlySet<string> = wordSet('शीर्षक नामक नाम');
const QUOTES: ReadonlySet<string> = new Set(["'", '"', '‘', '“', '«', '’', '”', '»']);
