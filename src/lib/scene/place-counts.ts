import type { Span } from '#lib/event/span.ts';
import { bucketOf, scaleOf } from '#lib/source/ask.ts';
import type { Dense } from '#lib/source/ask.ts';
import { bucketEdges } from '#lib/source/buckets.ts';
import type { LaneBand } from './bands.ts';
import type { Layout } from './layout.ts';
import type { Leftover } from './pack-items.ts';
import type { Mark, Measure, PlacedCount } from './scene.ts';
import { COUNT_PX, SIZE } from './sizes.ts';
import { xOf } from './view.ts';
import type { View } from './view.ts';

const TEXT_GAP = 3;
/** Free px under and above the bars. */
const FOOT_PAD = 2;

export interface PlacedCounts {
  readonly marks: readonly Mark[];
  readonly counts: readonly PlacedCount[];
}

export interface CountFormat {
  readonly measure: Measure;
  readonly number: (n: number) => string;
}

/** Bars for what is drawn as counts, with the number where it fits. */
export function placeCounts(
  layout: Layout,
  dense: Dense | null,
  zoom: number,
  view: View,
  format: CountFormat,
): PlacedCounts {
  const marks: Mark[] = [];
  const counts: PlacedCount[] = [];
  layout.bands.forEach((band, lane) => {
    const height = layout.feet[lane] ?? 0;
    if (height === 0) return;
    const foot = view.top + band.top + band.height - FOOT_PAD;
    const bars =
      dense === null
        ? leftBars(layout.left[lane] ?? NONE_LEFT, zoom, view)
        : { edges: dense.byLane.edges, counts: layout.tiles?.[lane] ?? [], most: mostOf(layout) };
    paintBars(bars, band, { foot, height: height - 2 * FOOT_PAD }, view, format, marks, counts);
  });
  return { marks, counts };
}

const NONE_LEFT: Leftover = { starts: new Float64Array(), ends: new Float64Array(), crowd: 1 };

interface Bars {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** Count of a bar of full height. What began before the view may pile up beyond it in the first bar. */
  readonly most: number;
}

function paintBars(
  { edges, counts, most }: Bars,
  band: LaneBand,
  { foot, height }: { foot: number; height: number },
  view: View,
  { measure, number }: CountFormat,
  marks: Mark[],
  placed: PlacedCount[],
): void {
  const size = SIZE.count;
  for (let b = bucketOf(view.span.start, edges); b < counts.length; b++) {
    const count = counts[b] ?? 0;
    const span: Span = { start: edges[b] ?? 0, end: edges[b + 1] ?? 0 };
    if (span.start >= view.span.end) break;
    if (count === 0 || span.end <= view.span.start) continue;
    const x1 = Math.round(Math.max(view.left, xOf(view, span.start)));
    const x2 = Math.round(Math.min(view.right, xOf(view, span.end)));
    const width = Math.max(1, x2 - x1 - 1);
    // Too low to compare heights: a chip with its number.
    const tall =
      height < 2 * size ? height : Math.max(2, Math.round(height * Math.sqrt(Math.min(1, count / most))));
    const y = foot - tall;
    marks.push({ type: 'rect', x: x1, y, width, height: tall, fill: band.ink, opacity: 0.75 });
    placed.push({ lane: band.key, count, span, x: x1, y, width, height: tall });
    const text = number(count);
    const wide = measure(text, size);
    if (wide > width - TEXT_GAP) continue;
    const above = tall + size + 3 <= height + FOOT_PAD;
    if (!above && tall < size + 2) continue;
    marks.push({
      type: 'text',
      x: x1 + width / 2,
      y: above ? y - 2 : y + size + Math.min(2, (tall - size) / 2 - 1),
      text,
      size,
      fill: above ? 'muted' : 'surface',
      anchor: 'middle',
      width: wide,
    });
  }
}

/** Buckets over the view for events that found no row. */
function leftBars({ starts, ends, crowd }: Leftover, zoom: number, { span }: View): Bars {
  const { edges } = bucketEdges(span, COUNT_PX, (span.end - span.start) * scaleOf(zoom));
  const counts = edges.slice(1).map(() => 0);
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    if (start >= span.end || (ends[i] ?? 0) <= span.start) continue;
    const b = bucketOf(Math.max(start, span.start), edges);
    counts[b] = (counts[b] ?? 0) + 1;
  }
  return { edges, counts, most: powerOfTwo(crowd) };
}

/** Highest count of any lane, rounded up so that the scale seldom changes with the window. */
function mostOf(layout: Layout): number {
  let most = 1;
  for (const lane of layout.tiles ?? []) for (const count of lane) if (count > most) most = count;
  return powerOfTwo(most);
}

function powerOfTwo(n: number): number {
  return 2 ** Math.ceil(Math.log2(n));
}
