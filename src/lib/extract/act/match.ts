import type { TriggerEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { FrameWords } from './frame-words.ts';
import type { Verb } from './verb-forms-hi.ts';

/** A frame of the lexicon that holds at some words of a clause. */
export interface Match {
  readonly entry: TriggerEntry;
  readonly head: Range;
  /** The verb that tells the act: the head itself or the one that the head goes with; null for a mere noun. */
  readonly verb: Verb | null;
}

/** What must and what must not stand anywhere in the clause. */
export function holdsElsewhere(
  { tokens }: Passage,
  words: FrameWords,
  { frame, kind }: TriggerEntry,
  head: Range,
): boolean {
  if (frame.without.some((id) => words.has(id))) return false;
  if (frame.within.length === 0) return true;
  // हेलीकॉप्टर से पहुंचीं: by what someone came, no thing that was delivered.
  const isMeans = ({ to }: Range) => kind === 'delivery' && tokens[to]?.text === 'से';
  const has = (id: string) => words.get(id)?.some((word) => !overlaps(word, head) && !isMeans(word)) === true;
  return frame.within.every((list) => list.some(has));
}

/** Whether two ranges share a token. */
export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}
