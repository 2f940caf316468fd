import type { Hit, WordEntry } from '../lexicon/lexicon.ts';

/** True when a word of this type and sense begins here. */
export function hasSense(hits: readonly Hit[] | undefined, type: WordEntry['type'], sense: string): boolean {
  return hits?.some(({ entry }) => entry.type === type && entry.sense === sense) ?? false;
}

/** The longest word of this type whose sense is `key` or begins with `key:`; null when none begins here. */
export function wordOf(
  hits: readonly Hit[] | undefined,
  type: WordEntry['type'],
  key: string,
): { readonly to: number; readonly sense: string } | null {
  for (const { entry, to } of hits ?? []) {
    if (entry.type !== type) continue;
    if (entry.sense === key || entry.sense.startsWith(`${key}:`)) return { to, sense: entry.sense };
  }
  return null;
}
