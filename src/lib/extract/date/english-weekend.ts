import type { EnglishNode, EnglishText } from './english-text.ts';
import { before, lower } from './english-token.ts';

/** Over the weekend, at the weekend: the nearest by tense. */
export function weekendAt(text: EnglishText, i: number): EnglishNode | null {
  if (text.passage.tokens[i]?.text !== 'weekend' || before(text, i) !== 'the') return null;
  if (!WEEKEND_BY.has(before(text, i - 1)) || lower(text, i + 1) === 'of') return null;
  return {
    from: i,
    to: i + 1,
    meaning: { is: 'part', unit: 'weekend', number: 1, of: null, which: 'tense' },
    rule: 'en-weekend',
  };
}

const WEEKEND_BY: ReadonlySet<string> = new Set([
  'over',
  'at',
  'on',
  'during',
  'in',
  'for',
  'through',
  'throughout',
  'of',
  'by',
  'before',
  'after',
  'this',
]);
