import { clustersOf } from './clusters.ts';
import type { Measure } from './scene.ts';

/** Advance of each grapheme cluster in thousandths of the font size. Made by `server/text/metrics.ts`. */
export type Metrics = Readonly<Record<string, number>>;

/** Advance of a cluster that the font does not have: as wide as an emoji, wider than letters of other scripts. */
export const UNKNOWN = 1400;

/**
 * Measures by the table alone, so that server and browser place the same text alike. Exact for chart
 * text, which is set without kerning and in a font whose glyphs do not join across clusters.
 */
export function measureBy(metrics: Metrics): Measure {
  const table = new Map(Object.entries(metrics));
  const known = new Map<string, number>();
  const keep = (text: string, advance: number): number => {
    if (known.size === 4096) known.clear();
    known.set(text, advance);
    return advance;
  };
  // Cutting into clusters is most of the cost, and titles share their words.
  const wordAdvance = (word: string): number =>
    known.get(word) ??
    keep(
      word,
      sum(clustersOf(word), (cluster) => table.get(cluster) ?? UNKNOWN),
    );
  const advance = (text: string): number => {
    const words = text.split(' ');
    return sum(words, wordAdvance) + (words.length - 1) * wordAdvance(' ');
  };
  return (text, size) => ((known.get(text) ?? keep(text, advance(text))) * size) / 1000;
}

function sum(parts: readonly string[], of: (part: string) => number): number {
  let total = 0;
  for (const part of parts) total += of(part);
  return total;
}

const ELLIPSIS = '…';

/**
 * The longest beginning of the text that fits `maxPx` with an ellipsis, cut between grapheme clusters
 * and preferably between words; the text itself where it fits; '' where not even one cluster does.
 */
export function cutText(text: string, size: number, maxPx: number, measure: Measure): string {
  if (measure(text, size) <= maxPx) return text;
  let room = maxPx - measure(ELLIPSIS, size);
  let length = 0;
  let lastWord = 0;
  for (const cluster of clustersOf(text)) {
    room -= measure(cluster, size);
    if (room < 0) break;
    if (cluster === ' ') lastWord = length;
    length += cluster.length;
  }
  const end = lastWord > length * 0.7 ? lastWord : length;
  const kept = text.slice(0, end).replace(/[\s,;:.–—-]+$/u, '');
  return kept === '' ? '' : kept + ELLIPSIS;
}
