import type { Passage, Range } from '../read/passage.ts';

interface Named extends Range {
  readonly value: string;
}

/** Share of all countries told from which on a report is of the two that it begins with. */
const SHARE = 0.65;
/** Told so often at least: a short item on two states is about whatever it names. */
const TOLD = 8;

/**
 * The two states whose dealings a report tells, each where it is named first: its first sentence names just these and
 * the rest hardly any other (भारत-फ्रांस: चार दशक का भरोसा). Null where it is of no such two.
 * @param told countries in order of the text
 */
export function headPair<T extends Named>(
  { sentences }: Passage,
  told: readonly T[],
): readonly [T, T] | null {
  const head = sentences[0]?.to ?? 0;
  const first = new Map<string, T>();
  for (const one of told) {
    if (one.from >= head) break;
    if (!first.has(one.value)) first.set(one.value, one);
  }
  const [a, b, ...others] = first.values();
  if (a === undefined || b === undefined || others.length > 0) return null;
  const ofPair = told.filter(({ value }) => first.has(value)).length;
  return ofPair >= TOLD && ofPair >= SHARE * told.length ? [a, b] : null;
}
