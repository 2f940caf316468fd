import type { Passage } from '../read/passage.ts';
import type { Node } from './node.ts';
import { fiscalYear, spanAt } from './hindi-years.ts';
import { afterOf, isCounted, nextWordAt, textAt, wordAt } from './hindi-words.ts';
import type { Meaning } from './meaning.ts';
import { fullYear } from './short-years.ts';

/** वित्त वर्ष 2024-25, वित्त वर्ष 26, 2024-25 के वित्त वर्ष; अप्रैल-जून 2018-19. */
export function fiscalYearAt(passage: Passage, i: number): Node | null {
  const months = fiscalMonthsAt(passage, i);
  if (months !== null) return months;
  const span = spanAt(passage, i);
  if (span !== null) {
    const word = span.last === span.first + 1 ? fiscalWordAt(passage, afterOf(passage, span.to)) : null;
    return word === null ? null : fiscalNode(i, word, span.last);
  }
  const word = fiscalWordAt(passage, i);
  if (word === null) return null;
  const at = textAt(passage, word) === '-' || textAt(passage, word) === ',' ? word + 1 : word;
  const years = textAt(passage, at) === '' ? null : spanAt(passage, at);
  if (years !== null) return years.last === years.first + 1 ? fiscalNode(i, years.to, years.last) : null;
  const token = passage.tokens[at];
  if (token?.kind !== 'digits' || token.line || isCounted(passage, at + 1)) return null;
  const { length } = token.text;
  if (length !== 2 && length !== 4) return null;
  const short = twoShortYears(passage, at);
  if (short !== null) return fiscalNode(i, at + 3, short);
  const value = Number(token.text);
  const last = length === 2 ? fullYear(value) : value;
  return last >= 1900 && last <= 2100 ? fiscalNode(i, at + 1, last) : null;
}

/** अप्रैल-दिसंबर 2024-25: months of a fiscal year, from its April on. */
function fiscalMonthsAt(passage: Passage, i: number): Node | null {
  const first = wordAt(passage, i, 'month');
  const joint = first === null ? '' : textAt(passage, first.to);
  const second =
    first !== null && (joint === '-' || joint === 'से') ? nextWordAt(passage, first.to + 1, 'month') : null;
  if (first === null || second === null || textAt(passage, second.to) === '') return null;
  const years = spanAt(passage, second.to);
  if (years === null || years.last !== years.first + 1) return null;
  const [begin, end] = [first, second].map(({ value }) => (Number(value) + 12 - APRIL) % 12);
  if (begin === undefined || end === undefined || begin >= end) return null;
  const [start, last] = [first, second].map(({ value }): Meaning => {
    const month = Number(value);
    return { is: 'fields', year: month < APRIL ? years.last : years.first, month, which: 'tense' };
  });
  if (start === undefined || last === undefined) return null;
  return { from: i, to: years.to, meaning: { is: 'range', start, end: last }, rule: 'hi-range' };
}

const APRIL = 4;

/** वित्त वर्ष 24-25. */
function twoShortYears({ tokens }: Passage, at: number): number | null {
  const [first, dash, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (dash?.text !== '-' || end?.kind !== 'digits' || end.spaced || first?.text.length !== 2) return null;
  return Number(end.text) === (Number(first.text) + 1) % 100 ? fullYear(Number(end.text)) : null;
}

function fiscalWordAt(passage: Passage, i: number): number | null {
  const word = wordAt(passage, i, 'unit');
  return word?.value === 'fiscal-year' ? word.to : null;
}

function fiscalNode(from: number, to: number, last: number): Node {
  return { from, to, meaning: fiscalYear(last), rule: 'hi-fiscal-year' };
}

/** Tokens within which a fiscal year still says what two years with a hyphen are. */
const STILL = 40;

/** वित्त वर्ष 2023-24 में 5.4 प्रतिशत, 2022-23 के 6.7 प्रतिशत से कम: years that follow each other, after a fiscal year, are one more. */
export function withFiscalYears(nodes: readonly Node[]): readonly Node[] {
  let told = -Infinity;
  return nodes.map((node) => {
    const last = node.from - told <= STILL ? lastOfPair(node) : null;
    const read = last === null ? node : fiscalNode(node.from, node.to, last);
    if (isFiscal(read.meaning)) told = read.to;
    return read;
  });
}

/** A fiscal year, or a part of one. */
function isFiscal(meaning: Meaning): boolean {
  if (meaning.is === 'part')
    return /^fiscal/.test(meaning.unit) || (meaning.of !== null && isFiscal(meaning.of));
  return meaning.is === 'value' && FISCAL.test(meaning.edtf);
}

const FISCAL = /-04\/\d{4}-03$/;

/** The second of two years that follow each other; else null. */
function lastOfPair({ meaning, rule }: Node): number | null {
  if (rule !== 'hi-year-span' || meaning.is !== 'range') return null;
  const [first, last] = [meaning.start, meaning.end].map((end) =>
    end?.is === 'fields' ? end.year : undefined,
  );
  return first !== undefined && last === first + 1 ? last : null;
}
