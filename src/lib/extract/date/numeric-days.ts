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

/** The dash of 01.12.2024-31.12.2024: between two dates in digits with the same marks of their own. */
export function isDashOfDates({ tokens }: Passage, dash: number): boolean {
  if (tokens[dash]?.text !== '-') return false;
  const own = tokens[dash - 2]?.text ?? '';
  return OWN.has(own) && [dash - 4, dash + 2, dash + 4].every((i) => tokens[i]?.text === own);
}

const OWN: ReadonlySet<string> = new Set(['/', '.']);
