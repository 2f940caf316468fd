import type { Passage } from '../read/passage.ts';
import type { Meaning } from './meaning.ts';
import type { Node } from './node.ts';

/**
 * 29-30.08.2020: days of one month in digits, alike in both languages; null where none begin at a token.
 * @param wholeAt the date in digits that begins at a token
 */
export function numericDaysAt(
  { tokens }: Passage,
  i: number,
  wholeAt: (i: number) => Node | null,
): { readonly to: number; readonly meaning: Meaning } | null {
  const [first, joint, second, mark] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (first?.kind !== 'digits' || first.text.length > 2 || joint?.text !== '-') return null;
  if (joint.spaced || second?.spaced !== false || mark?.text === '-') return null;
  const end = wholeAt(i + 2);
  const day = Number(first.text);
  if (end?.meaning.is !== 'fields' || day < 1 || day >= (end.meaning.day ?? 0)) return null;
  return { to: end.to, meaning: { is: 'range', start: { ...end.meaning, day }, end: end.meaning } };
}
