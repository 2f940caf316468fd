import type { Passage } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';

/** सोमवार | की सुबह, की देर रात: whether a genitive behind a day only goes on to tell the part of it. */
export function isPartOfDay({ hits }: Pick<Passage, 'hits'>, genitive: number): boolean {
  return [genitive + 1, genitive + 2].some((i) => wordOf(hits[i], 'calendar', 'day-part') !== null);
}
