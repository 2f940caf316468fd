import { readPassage } from '#lib/extract/read/read-passage.ts';
import type { Passage } from '#lib/extract/read/passage.ts';
import { lexicon } from './lexicon.ts';

/** Milliseconds of this thread alone for a pass over a text, the reading of its words left out. */
export function costOf(text: string, pass: (passage: Passage) => unknown): number {
  const passage = readPassage(text, lexicon);
  const before = process.threadCpuUsage();
  pass(passage);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
