import type { TextSpan } from '../extraction.ts';
import type { CivilDate } from './civil-date.ts';
import { civilDateAt, isoOf } from './civil-date.ts';
import { entryAt } from './entries.ts';
import type { Passage, Range } from './passage.ts';
import { spanOf } from './passage.ts';
import { hasSense, wordOf } from './senses.ts';

/** The day that a report says it is of, and where. */
export interface FoundDateline {
  /** EDTF calendar day. */
  readonly value: string;
  readonly span: TextSpan;
}

/** Lines at the top of a page that may hold its date. */
const FRONT_LINES = 15;
/** Lines at its foot: "First published: …". */
const FOOT_LINES = 8;
/** Tokens of a line within which its date begins. */
const FRONT_TOKENS = 40;

/** How a line tells the day, surest first. */
const WAYS = ['published', 'place', 'alone', 'updated', 'address'] as const;

interface Candidate {
  readonly way: (typeof WAYS)[number];
  readonly date: CivilDate;
}

/**
 * The dateline that a text holds: "date 2025-12-04", "Published: 4 December 2025", "नई दिल्ली, 4 दिसंबर
 * (भाषा)", a line that is nothing but a date, "Updated: …", the date in a web address. A date without
 * its year counts only when the front lines give one. Dates in running text are no datelines.
 */
export function datelineOf(passage: Passage): FoundDateline | null {
  const lines = linesOf(passage);
  const front = lines.slice(0, FRONT_LINES);
  const foot = lines.slice(Math.max(FRONT_LINES, lines.length - FOOT_LINES));
  const found = [
    ...front.map((line) => candidateIn(passage, line)),
    ...foot.map((line) => markedIn(passage, line)),
  ]
    .filter((candidate) => candidate !== null)
    .sort((a, b) => WAYS.indexOf(a.way) - WAYS.indexOf(b.way));
  for (const { date } of found) {
    const year = date.year ?? yearNear(passage, front, date);
    if (year !== null) return { value: isoOf(date, year), span: spanOf(passage, date) };
  }
  return null;
}

/** Dates in the place lines of a text (NEW DELHI, Oct 16 -): they say when it was sent, not what happened. Linear. */
export function placeLineDates(passage: Passage): readonly Range[] {
  return linesOf(passage).flatMap((line) => {
    const place = passage.tokens[line.from]?.kind === 'mark' ? null : placeIn(passage, line);
    return place === null ? [] : [place.date];
  });
}

function linesOf({ tokens }: Passage): readonly Range[] {
  const starts: number[] = [];
  tokens.forEach(({ line }, i) => {
    if (line) starts.push(i);
  });
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? tokens.length }));
}

function candidateIn(passage: Passage, line: Range): Candidate | null {
  return (
    markedIn(passage, line) ?? addressIn(passage, line) ?? placeIn(passage, line) ?? aloneIn(passage, line)
  );
}

/** "Published: …", "प्रकाशित: …", at the beginning of the line or after a bar: "By X | Updated: …". */
function markedIn(passage: Passage, { from, to }: Range): Candidate | null {
  const end = Math.min(to, from + FRONT_TOKENS);
  for (let i = from; i < end; i++) {
    const mark = wordOf(passage.hits[i], 'reading', 'dateline');
    if (mark === null) continue;
    const isSure =
      i === from || mark.to - i > 1 || passage.tokens[mark.to]?.text === ':' || isBar(passage, i - 1);
    const date = isSure ? firstDate(passage, mark.to, Math.min(end, mark.to + 8)) : null;
    if (date !== null) return { way: mark.sense === 'dateline:updated' ? 'updated' : 'published', date };
  }
  return null;
}

function isBar({ tokens }: Passage, i: number): boolean {
  return tokens[i]?.text === '|' || tokens[i]?.text === '•' || tokens[i]?.text === '·';
}

/** https://example.com/2025/12/04/title. */
function addressIn(passage: Passage, { from, to }: Range): Candidate | null {
  const text = passage.tokens[from]?.text;
  if (text !== 'https' && text !== 'http' && text !== 'www') return null;
  const date = firstDate(passage, from, Math.min(to, from + FRONT_TOKENS));
  return date === null ? null : { way: 'address', date };
}

/** Words of a place line before its date: "NEW DELHI, Dec 4 (PTI)". */
const LONGEST_PLACE = 6;

/** Place, date, and an agency in brackets, a colon, a dash or the end of the line. */
function placeIn(passage: Passage, { from, to }: Range): Candidate | null {
  // Jan 13 (Reuters) - : an agency's line without its place.
  const first = civilDateAt(passage, from);
  if (first !== null && passage.tokens[first.to]?.text === '(')
    return hasSense(passage.hits[first.to + 1], 'reading', 'agency') ? { way: 'place', date: first } : null;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_PLACE); i++) {
    const date = civilDateAt(passage, i);
    if (date === null) {
      if (!isPlaceWord(passage, i)) return null;
      continue;
    }
    // "New Delhi, 4 December 2025" by itself: the year keeps titles ("Republic Day, January 26") out.
    if (date.to === to)
      return isPlaceWord(passage, from) && passage.tokens[i - 1]?.text === ',' && date.year !== null
        ? { way: 'alone', date }
        : null;
    const before = passage.tokens[i - 1];
    const next = passage.tokens[date.to];
    const agency = hasSense(passage.hits[date.to + 1], 'reading', 'agency');
    const closes =
      next !== undefined && (next.text === ':' || next.text === '।' || (next.text === '-' && next.spaced));
    // हादसा 23 नवंबर (शनिवार) को हुआ: a day with its weekday.
    const isDay = wordOf(passage.hits[date.to + 1], 'calendar', 'weekday') !== null;
    const opens =
      (next?.text === '(' && !isDay) ||
      (next?.text === ',' && agency) ||
      hasSense(passage.hits[date.to], 'reading', 'agency');
    return isPlaceWord(passage, from) && (before?.text === ',' || opens) && (closes || opens)
      ? { way: 'place', date }
      : null;
  }
  return null;
}

function isPlaceWord({ tokens, hits }: Passage, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'mark')
    return (
      token.text === ',' ||
      token.text === '/' ||
      token.text === '-' ||
      token.text === '(' ||
      token.text === ')'
    );
  if (hasSense(hits[i], 'reading', 'lang:hi') || hasSense(hits[i], 'reading', 'lang:en')) return false;
  return token.kind === 'deva' || (token.kind === 'latn' && token.capital);
}

/** Words besides the date on a line that is nothing but a date: a weekday, a place, a zone. */
const MOST_OTHER_WORDS = 3;

function aloneIn(passage: Passage, { from, to }: Range): Candidate | null {
  if (to - from > FRONT_TOKENS) return null;
  const date = firstDate(passage, from, to);
  if (date?.year === undefined || date.year === null) return null;
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (i >= date.from && i < date.to) continue;
    if (token?.text === '।' || token?.text === '?') return null;
    if ((token?.kind === 'deva' || token?.kind === 'latn') && !isTimeWord(passage, i)) words++;
  }
  const leads = date.from === from || (date.from - from <= 2 && isTimeWord(passage, from));
  return words === 0 || (leads && words <= MOST_OTHER_WORDS) ? { way: 'alone', date } : null;
}

function isTimeWord({ hits }: Passage, i: number): boolean {
  return (
    hasSense(hits[i], 'reading', 'clock') ||
    wordOf(hits[i], 'calendar', 'weekday') !== null ||
    hasSense(hits[i], 'reading', 'agency')
  );
}

function firstDate(passage: Passage, from: number, to: number): CivilDate | null {
  for (let i = from; i < to; i++) {
    const date = civilDateAt(passage, i);
    if (date !== null) return date;
  }
  return null;
}

/** Tokens of a line that heads a page (दैनिक समाचार 2025), at most; longer ones are running text, whose years are of other things. */
const LONGEST_HEAD = 14;

/** The year of another date with the same day, or the one that a short front line ends with. */
function yearNear(passage: Passage, front: readonly Range[], { month, day }: CivilDate): number | null {
  const { tokens } = passage;
  for (const line of front) {
    const other = aloneIn(passage, line)?.date;
    if (other?.month === month && other.day === day) return other.year;
  }
  for (const { from, to } of front) {
    // सितंबर 2020: पांच राफेल शामिल, करार 2018 में हुआ था। are of what they tell.
    const last = tokens[to - 1]?.text ?? '';
    if (to - from > LONGEST_HEAD || entryAt(passage, from) !== null) continue;
    if (/^(?:19|20)\d\d$/.test(last)) return Number(last);
  }
  return null;
}
