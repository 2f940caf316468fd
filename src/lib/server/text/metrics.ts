import { Buffer, Direction, shape } from 'harfbuzzjs';
import { clustersOf } from '#lib/scene/clusters.ts';
import { UNKNOWN } from '#lib/scene/measure.ts';
import type { Metrics } from '#lib/scene/measure.ts';
import type { Measure } from '#lib/scene/scene.ts';
import { staticTexts } from '#lib/scene/static-texts.ts';
import { EM, FEATURES, FONT, scriptOf } from './font.ts';

/** Advances of clusters shaped before. A pure function's memo: shaping costs 10 µs, a look-up 0.05. */
const shaped = new Map<string, number>();
const MOST_SHAPED = 50_000;

/** Advances of the words that every picture may show. */
const STATIC = metricsOf(staticTexts());

/**
 * Advances, in thousandths of an em, of every grapheme cluster of the texts and of the words that any
 * picture may show: what `measureBy` needs to place them without a font.
 */
export function metricsFor(texts: Iterable<string>): Metrics {
  return { ...STATIC, ...metricsOf(texts) };
}

/** Advance of a line in px, from the font itself: the same number as `measureBy` with the line's metrics. */
export const measure: Measure = (text, size) => {
  let advance = 0;
  for (const cluster of clustersOf(text)) advance += advanceOf(cluster);
  return (advance * size) / EM;
};

function metricsOf(texts: Iterable<string>): Metrics {
  const metrics: Record<string, number> = {};
  for (const text of texts) {
    for (const cluster of clustersOf(text)) metrics[cluster] ??= advanceOf(cluster);
  }
  return metrics;
}

function advanceOf(cluster: string): number {
  const before = shaped.get(cluster);
  if (before !== undefined) return before;
  const buffer = new Buffer();
  buffer.addText(cluster.toWellFormed());
  buffer.setDirection(Direction.LTR);
  buffer.setScript(scriptOf(cluster));
  buffer.setLanguage('hi');
  shape(FONT, buffer, FEATURES);
  let advance = 0;
  for (const { xAdvance } of buffer.getGlyphPositions()) advance += xAdvance;
  // Not in the font: another one draws it, and nobody knows how wide.
  if (buffer.getGlyphInfos().some((glyph) => glyph.codepoint === 0)) advance = UNKNOWN;
  if (shaped.size === MOST_SHAPED) shaped.clear();
  shaped.set(cluster, advance);
  return advance;
}
