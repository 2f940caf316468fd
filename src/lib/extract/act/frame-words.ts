import type { Entry, Shape } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';

/** A word that frames demand, where a clause has it. */
export interface WordFound extends Range {
  readonly shape: Shape | null;
}

/** Words that frames demand by what frames call them, in order of the text. */
export type FrameWords = ReadonlyMap<string, readonly WordFound[]>;

/**
 * What a stretch of text has that frames can demand: listed words, and names, sums and counts by class. Linear.
 * @param subject what stands before it and belongs to it
 */
export function frameWordsIn(passage: Passage, range: Range, subject: Range | null = null): FrameWords {
  const words = new Map<string, WordFound[]>();
  if (subject !== null) gather(passage, subject, words);
  gather(passage, range, words);
  return words;
}

/** MUTATES words. */
function gather({ hits }: Passage, { from, to }: Range, words: Map<string, WordFound[]>): void {
  for (let i = from; i < to; i++) {
    for (const hit of hits[i] ?? []) {
      const id = idOf(hit.entry);
      if (id === null || hit.to > to) continue;
      const shape = hit.entry.type === 'frame-word' ? hit.entry.shape : null;
      const list = words.get(id);
      if (list === undefined) words.set(id, [{ from: i, to: hit.to, shape }]);
      else list.push({ from: i, to: hit.to, shape });
    }
  }
}

function idOf(entry: Entry): string | null {
  switch (entry.type) {
    case 'frame-word':
      return entry.id;
    case 'currency':
      return '@money';
    case 'person':
      return '@office';
    case 'system':
    case 'country':
    case 'organisation':
    case 'office':
    case 'counter':
      return `@${entry.type}`;
    default:
      return null;
  }
}
