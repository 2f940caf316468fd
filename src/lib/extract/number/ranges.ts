import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { NumberFound } from './numbers.ts';

/** What stands between the ends of a range: 5-6, दो से तीन, two to three. */
const JOINTS: ReadonlySet<string> = new Set(['-', 'से', 'to', 'या', 'or']);
/** Only after these words is "and" a range's: between two and three billion. */
const BETWEEN: ReadonlySet<string> = new Set(['between']);

/** The greater end of a range whose smaller end is given; null where the next number is a matter of its own. */
export function joinedNumberAt(
  passage: Passage,
  lower: NumberFound,
  read: (i: number) => NumberFound | null,
): NumberFound | null {
  const { tokens } = passage;
  const joint = tokens[lower.to];
  if (joint === undefined || joint.line) return null;
  // A sign may stand before it: between $2 and $3 billion.
  const isBetween = [1, 2].some((back) => BETWEEN.has(tokens[lower.from - back]?.text ?? ''));
  const isAnd = joint.text === 'and' && isBetween;
  if (!JOINTS.has(joint.text) && !isAnd) return null;
  // 500 से बढ़ाकर 1000 रुपये, 20 से घटाकर 10 करोड़ रुपये.
  const isRaised = RAISED.has(tokens[lower.to + 1]?.text ?? '');
  const upper = read(lower.to + (isRaised ? 2 : 1));
  return upper === null || (upper.value < lower.value && !isRaised) ? null : upper;
}

const RAISED: ReadonlySet<string> = wordSet('बढ़ाकर बढ़कर घटाकर घटकर');

/** By how much what is lowered to the second number may be more than it: 9 से घटाकर 6 करोड़, not 500 से 2 करोड़. */
const MUCH = 10;

/** The smaller end with the scale that the greater one lends it: 2 of "2 से 3 अरब" is two thousand million. */
export function lentScale(lower: NumberFound, upper: NumberFound): NumberFound {
  const value = lower.value * upper.times;
  if (lower.role === 'scale' || upper.role !== 'scale' || value > MUCH * upper.value) return lower;
  return { ...lower, value, role: 'scale', times: upper.times };
}
