import { clustersOf } from '#lib/scene/clusters.ts';
import type { Metrics } from '#lib/scene/measure.ts';

/** What is needed of a canvas context. */
type Context = Pick<CanvasRenderingContext2D, 'font' | 'fontKerning' | 'measureText'>;

/**
 * Widths of every letter cluster of some texts as the browser draws them, for texts that no server has
 * seen. The font must have been loaded.
 * @param family CSS family of the chart's font
 */
export function canvasMetrics(ctx: Context, texts: Iterable<string>, family: string): Metrics {
  ctx.font = `1000px ${family}`;
  ctx.fontKerning = 'none';
  const metrics: Record<string, number> = {};
  for (const text of texts) {
    for (const cluster of clustersOf(text)) metrics[cluster] ??= ctx.measureText(cluster).width;
  }
  return metrics;
}
