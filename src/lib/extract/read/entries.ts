import { firstFrom } from './first-from.ts';
import { isBlank } from './lines.ts';
import { onceFor } from './once-for.ts';
import type { Passage, Range, Token } from './passage.ts';
import { wordOf } from './senses.ts';
import { GENITIVE } from './genitive.ts';
import { wordSet } from './word-set.ts';

/** A line of a chronology that a date opens: “5 October 2018: …”, “2016 – …”, “| May 1998 | … |”, “2019” over others. */
export interface Entry extends Range {
  /** The tokens of its date. */
  readonly date: Range;
  /** First token of what it tells; `to` where the line is nothing but its date. */
  readonly body: number;
  /** The line is a date alone, or a date and a title: what it dates are the lines under it. */
  readonly isHeading: boolean;
  /** The year that its date says, else the one of the entry before it; null where none has said one. */
  readonly year: number | null;
}

/** Entries from which on lines with dates are a chronology. */
const FEWEST = 2;
/** Tokens of an entry's date at most, marks of a list before it at most. */
const LONGEST_DATE = 10;
const BULLETS: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '•',
  '*',
  '|',
  '·',
  '●',
  '▪',
  '‣',
  '#',
  '(',
  '■',
]);
const SEPARATORS: ReadonlySet<string> = new Set([':', '–', '—', '-', '|', ')', 'ः']);
const CLOSERS: ReadonlySet<string> = new Set(['*', ')', '|']);

/** The entries of a text's chronology, in order; none where fewer than two lines begin with a date, but for a sure one. Linear. */
export function entriesOf(passage: Passage): readonly Entry[] {
  return entriesOfTokens(passage.tokens, passage);
}

const entriesOfTokens = onceFor((_tokens: Passage['tokens'], passage: Passage) => read(passage));

/** The entry in whose part of the text a token stands, its date and the lines under a heading counted in; else null. */
export function entryAt(passage: Passage, token: number): Entry | null {
  const entries = entriesOf(passage);
  const entry = entries[firstFrom(entries, token + 1) - 1];
  return entry !== undefined && token < entry.to ? entry : null;
}

function read(passage: Passage): readonly Entry[] {
  const { tokens } = passage;
  const lines = tokens.flatMap(({ line }, i) => (line ? [i] : []));
  const endOf = (n: number) => lines[n + 1] ?? tokens.length;
  const heads = lines.flatMap((from, n) => {
    const under = lines[n + 1];
    const head =
      headOf(passage, from, endOf(n)) ??
      (under === undefined ? null : yearTitleOf(passage, { from, to: under }, endOf(n + 1)));
    return head === null ? [] : [{ ...head, n }];
  });
  if (heads.length < FEWEST && !heads.some((head) => isSureHead(tokens, head))) return [];
  const isOver = titledIn(passage, lines, heads);
  let year: number | null = null;
  return heads.map((one, h) => {
    const head = isOver[h] === true ? { ...one, isHeading: true } : one;
    // Last month: both sides meet. October 17: they sign. From there on of the report's own year.
    year = isOfToday(passage, head.date) || isDecade(passage, head.date) ? null : (head.year ?? year);
    const lastLine = head.isHeading ? (heads[h + 1]?.n ?? lines.length) : head.n + 1;
    const to = head.isHeading ? sectionEnd(passage, lines, head.n, lastLine) : head.to;
    return { from: head.from, to, date: head.date, body: head.body, isHeading: head.isHeading, year };
  });
}

/**
 * Oct. 23, 2024: Rebels capture the town.: a whole date, a colon and a sentence are an entry also where no other is. So are a
 * year, a dash between spaces and a sentence: 2008 – भारत ने करार किया।
 */
function isSureHead(tokens: readonly Token[], { date, body, to, year, isHeading }: Entry): boolean {
  if (isHeading || year === null || !STOPS.has(tokens[to - 1]?.text ?? '')) return false;
  const mark = tokens[body - 1];
  if (date.to - date.from > 1) return mark?.text === ':';
  const isApart = mark?.spaced === true && tokens[body]?.spaced === true && tokens[body].kind !== 'digits';
  return isApart && DASHES.has(mark.text) && to - body > SHORTEST;
}

/** Tokens of a sentence, its stop counted in. */
const SHORTEST = 3;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Tokens of a title after a date at most: 26 फरवरी: कुछ प्रमुख प्रतिबंध. */
const TITLE = 12;
const STOPS: ReadonlySet<string> = new Set(['।', '.', '|', '?', '!']);

/** Which entries are titles over the line after them, where at least two are: short, without a full stop, over a longer line. */
function titledIn(
  { tokens }: Passage,
  lines: readonly number[],
  heads: readonly {
    readonly n: number;
    readonly body: number;
    readonly to: number;
    readonly isHeading: boolean;
  }[],
): readonly boolean[] {
  const are = heads.map(({ n, body, to, isHeading }, h) => {
    const [under, end] = [lines[n + 1], lines[n + 2] ?? tokens.length];
    if (isHeading || under === undefined || heads[h + 1]?.n === n + 1) return false;
    const isTitle = to - body > 0 && to - body <= TITLE && !STOPS.has(tokens[to - 1]?.text ?? '');
    return isTitle && end - under > to - body && STOPS.has(tokens[end - 1]?.text ?? '');
  });
  return are.filter((is) => is).length < FEWEST ? [] : are;
}

/** Lines under a heading up to the next entry; under the last of them the text may go on after a blank line. */
function sectionEnd({ source, tokens }: Passage, lines: readonly number[], n: number, last: number): number {
  const end = lines[last] ?? tokens.length;
  if (last < lines.length) return end;
  for (let k = n + 2; k < lines.length; k++) {
    const at = lines[k] as number;
    if (isBlank(source, tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0)) return at;
  }
  return end;
}

function headOf(passage: Passage, from: number, to: number): Entry | null {
  const { tokens } = passage;
  let start = from;
  while (start < to && start < from + 3 && BULLETS.has(tokens[start]?.text ?? '')) start++;
  const date = dateFrom(passage, start, to);
  if (date === null) return null;
  const head = { from, to, date: { from: start, to: date.to }, year: date.year };
  let at = date.to;
  while (at < to && CLOSERS.has(tokens[at]?.text ?? '') && !isSeparator(tokens, at)) at++;
  if (at >= to) return { ...head, body: to, isHeading: true };
  const token = tokens[at] as Token;
  if (isSeparator(tokens, at)) {
    let body = at + 1;
    while (body < to && tokens[body]?.kind === 'mark') body++;
    if (body >= to) return { ...head, body: to, isHeading: true };
    // 09:11 is a clock's time.
    if (token.text === ':' && tokens[body]?.spaced === false && tokens[body]?.kind === 'digits') return null;
    return { ...head, body, isHeading: false };
  }
  // Sept 4, 2008 Company founded: a new beginning after a day or a year, without a mark between.
  const isFull = date.hasMonth && date.hasNumber;
  // 28 अगस्त 2021 करनाल में लाठीचार्ज: the same, where no postposition makes the date a part of a sentence.
  const isBare = token.kind === 'deva' && date.year !== null && !CASES.has(token.text);
  const isNew = isFull && ((token.kind === 'latn' && token.capital) || isBare);
  return isNew ? { ...head, body: at, isHeading: false } : null;
}

/** 2023 में क्या-क्या हुआ, over the line 10 सितंबर: …; a short title that a year opens is the year of the entries under it. */
function yearTitleOf(passage: Passage, { from, to }: Range, end: number): Entry | null {
  const { tokens } = passage;
  if (to - from > TITLE || FULL_STOPS.has(tokens[to - 1]?.text ?? '')) return null;
  const date = dateFrom(passage, from, to);
  if (date === null || date.year === null || date.hasMonth) return null;
  const under = headOf(passage, to, end);
  if (under === null || under.year !== null || under.isHeading) return null;
  return { from, to, date: { from, to: date.to }, year: date.year, body: to, isHeading: true };
}

const FULL_STOPS: ReadonlySet<string> = new Set(['।', '.', '|']);

const CASES = wordSet('को में से तक का की के पर ने तो भी ही या और व एवं तथा');

function isSeparator(tokens: readonly Token[], at: number): boolean {
  return SEPARATORS.has(tokens[at]?.text ?? '');
}

interface HeadDate {
  readonly to: number;
  readonly year: number | null;
  readonly hasMonth: boolean;
  readonly hasNumber: boolean;
}

/** The run of calendar words and numbers that a line begins with, where it names a month or a year. */
function dateFrom(passage: Passage, from: number, to: number): HeadDate | null {
  const { tokens, hits } = passage;
  let year: number | null = null;
  let hasMonth = false;
  let hasNumber = false;
  let end = from;
  for (let i = from; i < Math.min(to, from + LONGEST_DATE); i++) {
    const token = tokens[i] as Token;
    if (isMonth(passage, i)) {
      hasMonth = true;
      end = i + 1;
    } else if (token.kind === 'digits') {
      if (token.text.length > 4) break;
      const value = Number(token.text);
      const isYear = token.text.length === 4;
      // 1262: what it tells; a number that opens a line otherwise counts.
      const first = tokens[i + 1]?.text === ':' ? 1000 : 1500;
      if (isYear && (value < first || value > 2200)) return null;
      hasNumber = true;
      end = i + 1;
      // 1920s: the mill changes hands.
      if (isYear && tokens[end]?.text === 's' && !tokens[end]?.spaced)
        return { to: end + 1, year: null, hasMonth: true, hasNumber };
      if (isYear) year = value;
    } else if (wordOf(hits[i], 'calendar', 'weekday') !== null) {
      end = i + 1;
    } else if (ORDINALS.has(token.text) && !token.spaced) {
      end = i + 1;
    } else if (QUALIFIERS.has(token.text) && !hasMonth && !hasNumber) {
      continue;
    } else if (!isInner(passage, i, year)) break;
  }
  end = partEnd(tokens, end, to) ?? end;
  const isDated = hasMonth || year !== null;
  // Monday: police raid a bank. A diary of the week has its days so.
  const isDay = !isDated && !hasNumber && end === from + 1 && tokens[end]?.text === ':';
  if (isDay) return { to: end, year: null, hasMonth: false, hasNumber: false };
  return isDated ? { to: end, year, hasMonth, hasNumber } : fromToday(passage, from, to);
}

/** 2027 की पहली तिमाही:, 2026 के अंत तक: the end of what says which part of a year, before its colon; else null. */
function partEnd(tokens: readonly Token[], from: number, to: number): number | null {
  if (!GENITIVE.has(tokens[from]?.text ?? '')) return null;
  for (let i = from + 1; i < Math.min(to, from + PART); i++) {
    if (tokens[i]?.text === ':') return i;
    if (!PARTS.has(tokens[i]?.text ?? '')) return null;
  }
  return null;
}

/** Tokens of such a part, its colon counted in. */
const PART = 5;
const PARTS = wordSet('पहली दूसरी तीसरी चौथी अंतिम आखिरी तिमाही छमाही अंत शुरुआत आरंभ मध्य आखिर तक में');

/** Last month: both sides meet; पिछले महीने: counted from the day of the report, with a colon. */
function fromToday(passage: Passage, from: number, to: number): HeadDate | null {
  const isDate = isOfToday(passage, { from, to: from + 2 }) && from + 3 < to;
  return isDate && passage.tokens[from + 2]?.text === ':'
    ? { to: from + 2, year: null, hasMonth: true, hasNumber: false }
    : null;
}

function isDecade({ tokens }: Passage, { to }: Range): boolean {
  return tokens[to - 1]?.text === 's' && tokens[to - 2]?.kind === 'digits';
}

function isOfToday({ hits }: Passage, { from, to }: Range): boolean {
  if (to - from !== 2 || wordOf(hits[from + 1], 'calendar', 'unit') === null) return false;
  return ['last', 'this'].some((sense) => wordOf(hits[from], 'calendar', sense) !== null);
}

/** A month's name; in English not the verbs may and march. */
function isMonth({ tokens, hits }: Passage, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || (token.kind === 'latn' && !token.capital)) return false;
  return wordOf(hits[i], 'calendar', 'month') !== null || wordOf(hits[i], 'calendar', 'short') !== null;
}

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const QUALIFIERS: ReadonlySet<string> = new Set(['early', 'mid', 'late', 'सन', 'साल', 'वर्ष']);

/** A mark within a date: 5/10/2018, Aug. 2, 12-14 May, जून-जुलाई 2025; a dash after the year opens what is told. */
function isInner(passage: Passage, i: number, year: number | null): boolean {
  const [token, next] = [passage.tokens[i], passage.tokens[i + 1]];
  if (token === undefined || next === undefined || next.line) return false;
  if (token.text === ',' || token.text === '.' || token.text === '/') return true;
  const isDash = token.text === '-' || token.text === '–' || token.text === '—';
  if (isDash && !next.spaced && isMonth(passage, i + 1)) return true;
  return isDash && (year === null || !next.spaced) && next.kind === 'digits';
}

/** Whether a token is told under the date of a chronology's entry, whose present tense tells what has happened. */
export function isChronicled(passage: Passage, token: number): boolean {
  const entry = entryAt(passage, token);
  return entry !== null && token >= entry.date.to;
}
