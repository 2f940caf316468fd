import { isWithin } from '../date/finer.ts';
import type { Extraction } from '../extraction.ts';

/**
 * The tellings of one event, the first of them dated as exactly as any: what one report tells of October 2018 and
 * another of 5 October was on the 5th.
 */
export function datedFinest(members: readonly Extraction[]): readonly Extraction[] {
  const [main, ...others] = members;
  if (main === undefined) return members;
  const dated = others.reduce(
    (best, { when, dateSource }) => (isWithin(when, best.when) ? { ...best, when, dateSource } : best),
    main,
  );
  return dated === main ? members : [dated, ...others];
}
