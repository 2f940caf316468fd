import type { Entry, Hit } from '../lexicon/lexicon.ts';
import type { Passage } from './passage.ts';

/** A bit for each type of entry. */
export const TYPE = {
  calendar: 1,
  stop: 1 << 1,
  grammar: 1 << 2,
  reading: 1 << 3,
  numeral: 1 << 4,
  currency: 1 << 5,
  counter: 1 << 6,
  country: 1 << 7,
  system: 1 << 8,
  organisation: 1 << 9,
  office: 1 << 10,
  person: 1 << 11,
  'look-alike': 1 << 12,
  'named-event': 1 << 13,
  trigger: 1 << 14,
  'frame-word': 1 << 15,
} as const satisfies Readonly<Record<Entry['type'], number>>;

/** For each token the types of the entries that begin there. */
export function typesOf(hits: readonly (readonly Hit[])[]): Uint16Array {
  const types = new Uint16Array(hits.length);
  for (let i = 0; i < hits.length; i++) {
    let all = 0;
    for (const { entry } of hits[i] ?? []) all |= TYPE[entry.type];
    types[i] = all;
  }
  return types;
}

/**
 * Whether an entry of one of some types begins at a token. Most tokens have none of those that are looked for, and the
 * entries of a long text lie far apart in memory, its types side by side.
 */
export function isOfType({ types }: Pick<Passage, 'types'>, i: number, wanted: number): boolean {
  return ((types[i] ?? 0) & wanted) !== 0;
}
