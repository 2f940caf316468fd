import { isDayName } from '../read/senses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate, Tense } from './meaning.ts';
import { coverOf } from './spans.ts';
import { DAY } from '#lib/event/span.ts';

/**
 * The day up to which a bare day, month or weekday is, where an English sentence tells that something came after it: fired on
 * Oct. 1, 2024 after an ally was killed on Sept. 27, closed in February after a fire in October. Null where it does not.
 * @param before the date last named, of the same sentence
 * @param today first instant of the report's day
 */
export function pastOfThen(
  passage: Passage,
  { meaning, rule, from }: FoundDate,
  {
    before,
    tense,
    today,
  }: {
    readonly before: Range & { readonly value: string };
    readonly tense: Tense;
    readonly today: number | null;
  },
): number | null {
  if (!rule.startsWith('en-') || tense !== 'past' || meaning.is !== 'fields') return null;
  if (meaning.year !== undefined || meaning.which !== 'tense' || !DATED.test(before.value)) return null;
  const cover = leadsBy(passage, 'after', before.to, from) ? coverOf(before.value) : null;
  // Will rule in May after hearing it in March: what is told as past is no later than the report.
  return cover === null ? null : Math.min(cover.end - DAY, today ?? Infinity);
}

/** A day, a month, a year; of one that has not ended, only its last day is sure. */
const DATED = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/**
 * Beat Chad in 2019 before losing to Kenya in June: the year of a bare month or day behind "before", where of what came first only
 * its year is told. Null elsewhere.
 * @param before the date last named, of the same sentence
 */
export function yearBeforeIt(
  passage: Passage,
  { meaning, rule, from }: FoundDate,
  { before, tense }: { readonly before: Range & { readonly value: string }; readonly tense: Tense },
): number | null {
  if (!rule.startsWith('en-') || tense !== 'past' || meaning.is !== 'fields' || !YEAR.test(before.value))
    return null;
  if (meaning.year !== undefined || meaning.month === undefined || meaning.which !== 'tense') return null;
  return leadsBy(passage, 'before', before.to, from) ? Number(before.value) : null;
}

const YEAR = /^\d{4}$/;

/** Whether an "after" or a "before" leads from one date to the next, with no other clause between. */
function leadsBy(passage: Passage, word: string, start: number, end: number): boolean {
  const { tokens } = passage;
  for (let i = end - 2; i >= Math.max(start, end - REACH); i--) {
    const text = tokens[i]?.text ?? '';
    // The year before the crash in May: of another year.
    if (text === word) return word === 'after' || tokens[i - 1]?.text !== 'year';
    if (STOPS.has(text) || isDayName(passage, i)) return false;
  }
  return false;
}

/** Tokens from such a word to the day. */
const REACH = 26;

const STOPS: ReadonlySet<string> = new Set([
  ';',
  ...wordSet('and but while who which whose before after until'),
]);
