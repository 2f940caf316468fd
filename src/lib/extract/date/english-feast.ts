import { YEAR, yearNextTo } from './english-day-month.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { isCapital, lower, skip } from './english-token.ts';
import { frameAt } from './english-unit.ts';
import { fields, within } from './node.ts';

/** Feasts that are on the same day each year, by their first word: what follows it, with month and day. */
export const FEASTS: ReadonlyMap<string, readonly (readonly [string, number, number])[]> = new Map([
  [
    'christmas',
    [
      ['day', 12, 25],
      ['eve', 12, 24],
    ],
  ],
  [
    'new',
    [
      ["year ' s day", 1, 1],
      ["year ' s eve", 12, 31],
    ],
  ],
  ['boxing', [['day', 12, 26]]],
  ['valentine', [["' s day", 2, 14]]],
  ['republic', [['day', 1, 26]]],
  ['independence', [['day', 8, 15]]],
]);

/** Those of India: other states have theirs on other days. */
const OF_INDIA: ReadonlySet<string> = new Set(['republic', 'independence']);

/** Christmas Day last year, New Year's Eve 1999: a feast is a day only where its year is told. */
export function feastAt(text: EnglishText, i: number): EnglishNode | null {
  const feasts = FEASTS.get(text.passage.tokens[i]?.text ?? '');
  if (feasts === undefined || !isCapital(text, i)) return null;
  if (OF_INDIA.has(text.passage.tokens[i]?.text ?? '') && !text.indian) return null;
  for (const [rest, month, day] of feasts) {
    const words = rest.split(' ');
    if (!words.every((word, k) => lower(text, i + 1 + k) === word)) continue;
    const to = i + 1 + words.length;
    const feast = fields({ month, day });
    const year = yearNextTo(text, to);
    const frame = year === null ? frameAt(text, skip(text, to, ','), YEAR) : null;
    if (year !== null)
      return { from: i, to: year.to, meaning: { ...feast, year: year.value }, rule: 'en-day-month' };
    if (frame !== null)
      return { from: i, to: frame.to, meaning: within(frame.meaning, feast), rule: 'en-day-month' };
  }
  return null;
}
