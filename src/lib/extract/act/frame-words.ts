import type { Entry, Shape } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';

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

/** खरीदे गए, मारे गए: what looks like a subjunctive (खरीदे, should buy) is the perfect of a passive before this token. */
export function isPassiveAt({ tokens }: Passage, at: number): boolean {
  return PASSIVE.has(tokens[at]?.text ?? '');
}

const PASSIVE = wordSet('गए गये गई गयी गया हुए हुये हुई हुयी हुआ');

/** MUTATES words. */
function gather(passage: Passage, { from, to }: Range, words: Map<string, WordFound[]>): void {
  for (let i = from; i < to; i++) {
    if (!isOfType(passage, i, DEMANDED)) continue;
    for (const hit of passage.hits[i] ?? []) {
      const id = idOf(hit.entry);
      if (id === null || hit.to > to) continue;
      const shape = hit.entry.type === 'frame-word' ? hit.entry.shape : null;
      if (shape === 'subjunctive' && isPassiveAt(passage, hit.to)) continue;
      if (passage.tokens[i]?.text === 'citing' && !citesSource(passage, hit.to)) continue;
      const list = words.get(id);
      if (list === undefined) words.set(id, [{ from: i, to: hit.to, shape }]);
      else list.push({ from: i, to: hit.to, shape });
    }
  }
}

/** Citing two U.S. officials; not citing costs. */
function citesSource({ tokens }: Passage, at: number): boolean {
  for (let i = at; i < at + CITED && tokens[i]?.kind !== 'mark'; i++)
    if (SOURCES.has(tokens[i]?.text ?? '')) return true;
    // U.S. officials.
    else if (tokens[i + 1]?.text === '.' && tokens[i]?.text.length === 1) i++;
  return false;
}

/** Tokens from "citing" to who or what is cited, at most. */
const CITED = 8;
const SOURCES: ReadonlySet<string> = wordSet(
  'official officials source sources people person witness witnesses media report reports document documents intelligence police ministry minister government army military aides diplomat diplomats spokesman spokeswoman spokesperson agency newspaper paper papers letter memo statement executives lawyers residents',
);

/** The types that `idOf` knows. */
const DEMANDED =
  TYPE['frame-word'] |
  TYPE.currency |
  TYPE.person |
  TYPE.system |
  TYPE.country |
  TYPE.organisation |
  TYPE.office |
  TYPE.counter;

function idOf(entry: Entry): string | null {
  switch (entry.type) {
    case 'frame-word':
      return entry.id;
    case 'currency':
      return '@money';
    case 'person':
      return '@office';
    case 'system':
      return '@system';
    case 'country':
      return '@country';
    case 'organisation':
      return '@organisation';
    case 'office':
      return '@office';
    case 'counter':
      return '@counter';
    default:
      return null;
  }
}
