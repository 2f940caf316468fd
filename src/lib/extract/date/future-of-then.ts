import { is, within } from '../clause/grammar-words.ts';
import { isTold } from '../clause/english-clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { FoundDate, Tense } from './meaning.ts';
import { coverOf } from './spans.ts';

/** The date that a sentence has named before. */
interface Before extends Range {
  readonly value: string;
}

/** Tokens from what was said to its day, and from that day to what would come. */
const REACH = 14;

/**
 * The day from which a bare month is ahead in what was said long ago: promised in November that it would publish in January,
 * warned in December that stocks would run out by February. Null where nothing was said on a date before.
 * @param before the date last named, of the same sentence
 * @param today first instant of the report's day
 */
export function futureOfThen(
  passage: Passage,
  { meaning, rule, from }: FoundDate,
  { before, tense, today }: { readonly before: Before; readonly tense: Tense; readonly today: number | null },
): number | null {
  if (!rule.startsWith('en-') || tense !== 'future' || meaning.is !== 'fields') return null;
  if (meaning.month === undefined || meaning.year !== undefined || meaning.which !== 'tense') return null;
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(before.value) || from - before.to > REACH) return null;
  const isThen = within(passage, before.to, from, (i) => is(passage, i, 'would'));
  const wasSaid = within(
    passage,
    before.from - REACH,
    from,
    (i) => isTold(passage, i) || is(passage, i, 'wish'),
  );
  const then = isThen && wasSaid ? (coverOf(before.value)?.start ?? null) : null;
  return then !== null && today !== null && then < today ? then : null;
}
