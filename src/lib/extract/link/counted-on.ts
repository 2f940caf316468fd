import type { FoundTimex } from '../date/timex-of.ts';
import type { Anchor } from '../extraction.ts';
import type { Mention } from './mention.ts';
import { shiftDate } from './shift.ts';

/** Values that equations gave to expressions, with what they were counted from. */
type Values = Map<FoundTimex, { readonly value: string; readonly anchor: Anchor }>;

/** Whether a date was counted from what was told before another. */
function isBehind(anchor: Anchor | null, { start }: FoundTimex): boolean {
  return anchor?.what === 'date' && anchor.span !== null && anchor.span.start < start;
}

/** Tokens from a date to one that is counted on from it. */
const REACH = 40;

/**
 * He was arrested on the eve of the strike and freed the next day; उद्घाटन के एक हफ्ते बाद आग लगी। सरकार ने दो दिन बाद जांच बैठाई: a day
 * that is counted on from the date told right before it follows that date once an equation has given it. MUTATES mentions and values.
 */
export function countOn(timexes: readonly FoundTimex[], mentions: Mention[], values: Values): void {
  const moved = new Map<FoundTimex, string>();
  for (const [i, timex] of timexes.entries()) {
    const before = timexes[i - 1];
    const from = before === undefined ? undefined : values.get(before);
    if (before === undefined || from === undefined || values.has(timex)) continue;
    const { meaning, anchor } = timex;
    if (meaning.is !== 'shift' || meaning.origin.from !== 'context' || meaning.count === 0) continue;
    if (timex.range.from - before.range.to > REACH) continue;
    // Counted from what was told before, or from nothing.
    if (timex.value !== null && !isBehind(anchor, before)) continue;
    const value = shiftDate(from.value, meaning.unit, meaning.count);
    if (value === null) continue;
    values.set(timex, {
      value,
      anchor: { what: 'date', value: from.value, span: { start: before.start, end: before.end } },
    });
    moved.set(timex, value);
  }
  if (moved.size === 0) return;
  for (const [i, mention] of mentions.entries()) {
    const value = mention.timex === null ? undefined : moved.get(mention.timex);
    if (value === undefined || mention.when !== mention.timex?.value) continue;
    mentions[i] = { ...mention, when: value, dateSource: 'text' };
  }
}
