import type { FoundDate } from './meaning.ts';

/** The same month of the year before, for an English one that only points to the year told last (that August); null for others. */
export function ofYearBefore(date: FoundDate): FoundDate | null {
  const { meaning, rule } = date;
  if (rule !== 'en-unit-context' || meaning.is !== 'part' || meaning.of?.is !== 'shift') return null;
  const { of } = meaning;
  if (of.unit !== 'year' || of.count !== 0 || of.origin.from !== 'context') return null;
  return { ...date, meaning: { ...meaning, of: { ...of, count: -1 } } };
}
