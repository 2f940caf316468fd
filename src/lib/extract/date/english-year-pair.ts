import { isPartOfNumber } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import type { Meaning } from './meaning.ts';
import { fields } from './node.ts';

/** A year by itself, tokens `from` to `to`. */
export function year(from: number, to: number, value: number): EnglishNode {
  return { from, to, meaning: fields({ year: value }), rule: 'en-year' };
}

/** Two years beside each other, 2019-21, 2024-25, 2018/19: what they are is for the neighbours to say. */
export interface YearPair {
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The second has four digits. */
  readonly whole: boolean;
}

/** Two years at `i` joined by a hyphen or slash with no space, the second after the first. */
export function yearPairAt(text: EnglishText, i: number): YearPair | null {
  const { tokens } = text.passage;
  const [a, joint, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind !== 'digits' || a.text.length !== 4 || b?.kind !== 'digits') return null;
  if (joint === undefined || (joint.text !== '-' && joint.text !== '/')) return null;
  if (joint.line || b.line || isPartOfNumber(text, i) || isPartOfNumber(text, i + 2)) return null;
  if (b.text.length !== 2 && b.text.length !== 4) return null;
  if (b.text.length === 2 && (joint.spaced || b.spaced)) return null;
  const next = tokens[i + 3];
  if (
    next?.spaced === false &&
    (next.kind === 'latn' || (isJoint(next.text) && tokens[i + 4]?.kind === 'digits'))
  )
    return null;
  const start = Number(a.text);
  if (start < 1500 || start > 2100) return null;
  const century = start - (start % 100);
  const short = Number(b.text) + century + (Number(b.text) < start % 100 ? 100 : 0);
  const end = b.text.length === 4 ? Number(b.text) : short;
  if (end <= start || end > 2100 || (b.text.length === 2 && end - start > 60)) return null;
  return { to: i + 3, start, end, whole: b.text.length === 4 };
}

/** Two years in a row, as fiscal years are written: 2024-25. */
export function fiscalPairAt(text: EnglishText, i: number): YearPair | null {
  const pair = yearPairAt(text, i);
  return pair !== null && pair.end === pair.start + 1 ? pair : null;
}

/** The fiscal year that a pair names, April to March. */
export function fiscalPairYears({ start, end }: YearPair): Meaning {
  return { is: 'value', edtf: `${start}-04/${end}-03` };
}

function isJoint(mark: string): boolean {
  return mark === '-' || mark === '/';
}
