import type { GoldDate } from './gold.ts';

/** A date expression that a reader of dates found. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** EDTF, or null when the reader gives no value. */
  readonly value: string | null;
}

/** Counts behind precision, recall and F1; tallies add up. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export const NOTHING: Tally = { gold: 0, found: 0, right: 0 };

/** Of one text or, added up, of many. */
export interface DateScore {
  /** Right: overlaps, and has the same EDTF value. */
  readonly value: Tally;
  /** Right: starts and ends at the same places and has the same value. */
  readonly span: Tally;
}

/** Scores the dates found in one text. Each is held against one annotated date at most, the one that it fits best. */
export function scoreDates(gold: readonly GoldDate[], found: readonly Tag[]): DateScore {
  const pairs = matchDates(gold, found);
  const counts = { gold: gold.length, found: found.length };
  return {
    value: { ...counts, right: pairs.filter(({ fit }) => fit >= 2).length },
    span: { ...counts, right: pairs.filter(({ fit }) => fit === 3).length },
  };
}

/** Matches dates one to one, the best pairs first. `fit` is below 2 for another value, 3 for the same value and ends. */
export function matchDates(
  gold: readonly GoldDate[],
  found: readonly Tag[],
): readonly { readonly g: number; readonly f: number; readonly fit: number }[] {
  const fits = gold.flatMap((wanted, g) =>
    found.flatMap((tag, f) => {
      const fit = fitOf(wanted, tag);
      return fit === 0 ? [] : [{ g, f, fit }];
    }),
  );
  return oneToOne(fits);
}

/** 0: apart; below 2: overlap with another value, more of it being better; 2 to 3: same value; 3: same ends too. */
function fitOf(wanted: GoldDate, tag: Tag): number {
  const shared = Math.min(wanted.end, tag.end) - Math.max(wanted.start, tag.start);
  if (shared <= 0) return 0;
  const share = shared / (Math.max(wanted.end, tag.end) - Math.min(wanted.start, tag.start));
  return share + (wanted.value === tag.value ? 2 : 0);
}

/** The best pairs first, each `g` and each `f` once; among equals the earlier. */
export function oneToOne<T extends { readonly g: number; readonly f: number; readonly fit: number }>(
  fits: readonly T[],
): readonly T[] {
  const taken = { g: new Set<number>(), f: new Set<number>() };
  const pairs: T[] = [];
  for (const pair of fits.toSorted((a, b) => b.fit - a.fit || a.g - b.g || a.f - b.f)) {
    if (taken.g.has(pair.g) || taken.f.has(pair.f)) continue;
    taken.g.add(pair.g);
    taken.f.add(pair.f);
    pairs.push(pair);
  }
  return pairs;
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { gold, found, right }) => ({
      gold: sum.gold + gold,
      found: sum.found + found,
      right: sum.right + right,
    }),
    NOTHING,
  );
}

export function sumDates(scores: readonly DateScore[]): DateScore {
  return {
    value: sumTallies(scores.map(({ value }) => value)),
    span: sumTallies(scores.map(({ span }) => span)),
  };
}

/** Share of what was found that is right; 1 when nothing was found. */
export function precision({ found, right }: Tally): number {
  return found === 0 ? 1 : right / found;
}

/** Share of what is annotated that was found right; 1 when nothing is annotated. */
export function recall({ gold, right }: Tally): number {
  return gold === 0 ? 1 : right / gold;
}

/** Harmonic mean of precision and recall, 0 to 1; 1 when nothing is annotated and nothing found. */
export function f1({ gold, found, right }: Tally): number {
  return gold + found === 0 ? 1 : (2 * right) / (gold + found);
}
