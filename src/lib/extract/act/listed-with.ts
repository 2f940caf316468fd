import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Those of some names, in order of the text, that stand in one list with a given one: फ्रांस, जर्मनी और इटली ने, Finland
 * and Estonia blamed. What one of them does all do.
 */
export function listedWith<T extends Range>({ tokens }: Passage, names: readonly T[], one: T): readonly T[] {
  const at = names.indexOf(one);
  let [first, last] = [at, at];
  while (first > 0 && isJoined(tokens, names[first - 1] as T, names[first] as T)) first--;
  while (last + 1 < names.length && isJoined(tokens, names[last] as T, names[last + 1] as T)) last++;
  return names.slice(first, last + 1);
}

function isJoined(tokens: Passage['tokens'], before: Range, { from }: Pick<Range, 'from'>): boolean {
  const gap = from - before.to;
  const isTwice = gap === 2 && tokens[before.to]?.text === ',' && JOINTS.has(tokens[from - 1]?.text ?? '');
  // Israel and the United States.
  if (tokens[from - 1]?.text === 'the' && gap > 1) return isJoined(tokens, before, { from: from - 1 });
  return (gap === 1 && JOINTS.has(tokens[before.to]?.text ?? '')) || isTwice;
}

const JOINTS = wordSet(', और तथा एवं व and');
