import type { Extraction } from '../extraction.ts';

/** The fullest telling first: then reports by id and places in the text, so that input order does not matter. */
export function byTelling(a: Extraction, b: Extraction): number {
  return (
    fullness(b) - fullness(a) ||
    (a.report < b.report ? -1 : a.report > b.report ? 1 : 0) ||
    a.start - b.start ||
    a.end - b.end ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  );
}

/** Dated by its own words, to the day, done, with arguments. */
function fullness({ when, dateSource, factuality, ...facts }: Extraction): number {
  const precise = when === null ? 0 : Math.min(10, when.length) + (dateSource === 'text' ? 4 : 0);
  const happened = factuality === 'done' ? 3 : 0;
  const { countries, systems, actors, amounts, quantities, place } = facts;
  const told = [countries, systems, actors, amounts, quantities].reduce(
    (sum, list) => sum + Math.min(2, list.length),
    0,
  );
  return precise + happened + told + (place === null ? 0 : 1);
}
