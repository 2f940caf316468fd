import { clustersOf } from './clusters.ts';
import type { Measure } from './scene.ts';

/** Advance of each grapheme cluster in thousandths of the font size. Made by `server/text/metrics.ts`. */
export type Metrics = Readonly<Record<string, number>>;

/** What a cluster is taken to need when the table does not know it: wider than nearly every letter. */
const UNKNOWN = 1000;

/**
 * Measures by the table alone, so that server and browser place the same text alike. Exact for chart
 * text, which is set without kerning and in a font whose glyphs do not join across clusters.
 */
export function measureBy(metrics: Metrics): Measure {
  const table = new Map(Object.entries(metrics));
  const known = new Map<string, number>();
  return (text, size) => {
    let advance = known.get(text);
    if (advance === undefined) {
      advance = 0;
      for (const cluster of clustersOf(text)) advance += table.get(cluster) ?? UNKNOWN;
      if (known.size === 4096) known.clear();
      known.set(text, advance);
    }
    return (advance * size) / 1000;
  };
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
