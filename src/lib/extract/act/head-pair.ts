import type { Passage, Range } from '../read/passage.ts';
import { isDayName } from '../read/senses.ts';
import { isJoined } from './joint-states.ts';

interface Named extends Range {
  readonly value: string;
}

/** Where the first sentence ends, which a place line (बैंकॉक, 10 दिसंबर।) may stand before. */
function endOfFirst(passage: Passage): number {
  const { tokens, sentences } = passage;
  const [line, first] = sentences;
  if (line === undefined) return 0;
  const isShort = line.to - line.from <= PLACE_LINE && tokens[first?.from ?? 0]?.line === false;
  const hasDay = tokens.slice(line.from, line.to).some((_, i) => isDayName(passage, line.from + i));
  return first !== undefined && isShort && hasDay ? first.to : line.to;
}

/** Tokens of a place line with its day, at most. */
const PLACE_LINE = 8;

/** Share of all countries told from which on a report is of the two that it begins with. */
const SHARE = 0.65;
/** Told so often at least: a short item on two states is about whatever it names. */
const TOLD = 8;

/**
 * The two states whose dealings a report tells, each where it is named first: its first sentence names just these and
 * the rest hardly any other (भारत-फ्रांस: चार दशक का भरोसा). Null where it is of no such two.
 * @param told countries in order of the text
 * @param share of all countries told that are the two, at least
 */
export function headPair<T extends Named>(
  passage: Passage,
  told: readonly T[],
  share = SHARE,
): readonly [T, T] | null {
  const head = endOfFirst(passage);
  const first = new Map<string, T>();
  for (const one of told) {
    if (one.from >= head) break;
    if (!first.has(one.value)) first.set(one.value, one);
  }
  const [a, b, ...others] = first.values();
  if (a === undefined || b === undefined || others.length > 0) return null;
  const ofPair = told.filter(({ value }) => first.has(value)).length;
  return ofPair >= TOLD && ofPair >= share * told.length ? [a, b] : null;
}

/** Share of all countries told from which on the two that the first sentence tells of something between are its report's. */
const HALF = 0.5;

/**
 * The two between whom the first sentence tells something (a truce between Israel and Iran, इजराइल और ईरान के बीच), where most of
 * the report is of them, whoever else stands in that sentence; null without.
 */
export function leadPair<T extends Named>(passage: Passage, told: readonly T[]): readonly [T, T] | null {
  const { tokens } = passage;
  const head = endOfFirst(passage);
  for (const [i, a] of told.entries()) {
    const b = told[i + 1];
    if (b === undefined || b.from >= head) return null;
    const isBetween = tokens[a.from - 1]?.text === 'between' || tokens[b.to + 1]?.text === 'बीच';
    if (!isBetween || a.value === b.value || !isJoined(passage, a.to, b.from)) continue;
    const ofPair = told.filter(({ value }) => value === a.value || value === b.value).length;
    return ofPair >= HALF * told.length ? [a, b] : null;
  }
  return null;
}
