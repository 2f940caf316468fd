import type { Passage, Token } from '../read/passage.ts';

/** A number in digits: `1,00,000`, `62,370`, `7.87`. */
export interface DigitNumber {
  /** Token after its last one. */
  readonly to: number;
  readonly value: number;
  /** The digits as written, grouping and all, in ASCII. */
  readonly digits: string;
}

/** Beyond this a double no longer holds each whole number, and no report counts. */
const MAX_DIGITS = 15;

/**
 * The longest number in digits that begins at token `i`, grouped the Indian way (1,00,000) or the
 * Western (100,000); a lone comma between digits joins nothing (`2018,2019`), nor do the dots of
 * dates and versions (4.12.2025).
 */
export function digitNumberAt({ tokens }: Passage, i: number): DigitNumber | null {
  const first = tokens[i];
  if (first?.kind !== 'digits' || first.text.length > MAX_DIGITS) return null;
  const to = endOfGroups(tokens, i);
  const whole = wordsOf(tokens, i, to);
  if (whole.length > MAX_DIGITS * 2) return null;
  const cents = isAttached(tokens, to, '.') ? tokens[to + 1] : undefined;
  const isDecimal = cents !== undefined && cents.text.length <= 6 && !isAttached(tokens, to + 2, '.');
  const end = isDecimal ? to + 2 : to;
  const digits = isDecimal ? `${whole}.${cents.text}` : whole;
  return { to: end, value: Number(digits.replaceAll(',', '')), digits };
}

/** True when a mark and then digits stand at `i`, nothing between them and what is before. */
function isAttached(tokens: readonly Token[], i: number, mark: string): boolean {
  const [sign, digits] = [tokens[i], tokens[i + 1]];
  return sign?.text === mark && !sign.spaced && digits?.kind === 'digits' && !digits.spaced;
}

function endOfGroups(tokens: readonly Token[], from: number): number {
  const lengths: number[] = [];
  let to = from + 1;
  while (isAttached(tokens, to, ',') && lengths.length < 6) {
    lengths.push(tokens[to + 1]?.text.length ?? 0);
    to += 2;
  }
  const first = tokens[from]?.text.length ?? 0;
  for (let count = lengths.length; count > 0; count--) {
    if (isGrouping(first, lengths.slice(0, count))) return from + 1 + 2 * count;
  }
  return from + 1;
}

/** @param rest digits of each group after the first: the last has three, those before it two (Indian) or three. */
function isGrouping(first: number, rest: readonly number[]): boolean {
  if (rest.at(-1) !== 3 || first > 3) return false;
  const middle = rest.slice(0, -1);
  if (middle.every((length) => length === 3)) return true;
  return first <= 2 && middle.every((length) => length === 2);
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}
