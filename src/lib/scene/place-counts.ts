import type { Span } from '#lib/event/span.ts';
import { bucketOf, scaleOf } from '#lib/source/ask.ts';
import type { Dense } from '#lib/source/ask.ts';
import { bucketEdges } from '#lib/source/buckets.ts';
import type { LaneBand } from './bands.ts';
import type { Layout } from './layout.ts';
import type { Leftover } from './pack-items.ts';
import type { Mark, Measure, PlacedCount, TextMark } from './scene.ts';
import { COUNT_PX, MIDDLE, SIZE } from './sizes.ts';
import { tenth, xOf } from './view.ts';
import type { View } from './view.ts';

const TEXT_GAP = 3;
/** Free px under and above the bars. */
const FOOT_PAD = 2;
/** What a number above its bar takes. */
const NUMBER_LINE = 13;
/** Strips lower than this hold chips. */
const LEAST_BARS = 20;

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
  const most = mostOf(layout);
  const { span } = view;
  const edges =
    dense?.byLane.edges ?? bucketEdges(span, COUNT_PX, (span.end - span.start) * scaleOf(zoom)).edges;
  const lanes = layout.bands.map((band, lane) => {
    const height = layout.feet[lane] ?? 0;
    if (height === 0) return { marks: [], counts: [] };
    const bars =
      dense === null
        ? leftBars(layout.left[lane] ?? NONE_LEFT, span, edges)
        : { edges, counts: layout.tiles?.[lane] ?? [], most };
    const foot = view.top + band.top + band.height - FOOT_PAD;
    return placeBars(bars, { band, foot, height: height - 2 * FOOT_PAD }, view, format);
  });
  return { marks: lanes.flatMap((lane) => lane.marks), counts: lanes.flatMap((lane) => lane.counts) };
}

const NONE_LEFT: Leftover = { starts: new Float64Array(), ends: new Float64Array(), crowd: 1 };

interface Bars {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** Count of a bar of full height. What began before the view may pile up beyond it in the first bar. */
  readonly most: number;
}

interface Strip {
  readonly band: LaneBand;
  /** Px where bars stand, and how high they may grow with their numbers. */
  readonly foot: number;
  readonly height: number;
}

/** Bars with their numbers above; chips with their numbers inside where there is no height to compare. */
function placeBars(
  { edges, counts, most }: Bars,
  strip: Strip,
  view: View,
  format: CountFormat,
): PlacedCounts {
  const { band, foot, height } = strip;
  const marks: Mark[] = [];
  const placed: PlacedCount[] = [];
  const isChips = height < LEAST_BARS;
  for (let b = bucketOf(view.span.start, edges); b < counts.length; b++) {
    const count = counts[b] ?? 0;
    const span: Span = { start: edges[b] ?? 0, end: edges[b + 1] ?? 0 };
    if (span.start >= view.span.end) break;
    if (count === 0 || span.end <= view.span.start) continue;
    const x = Math.round(Math.max(view.left, xOf(view, span.start)));
    const width = Math.max(1, Math.round(Math.min(view.right, xOf(view, span.end))) - x - 1);
    const part = isChips ? 1 : Math.sqrt(Math.min(1, count / most));
    const tall = isChips ? height : Math.max(2, Math.round((height - NUMBER_LINE) * part));
    const box = { x, y: foot - tall, width, height: tall };
    marks.push({ type: 'rect', ...box, fill: band.ink, opacity: isChips ? 0.22 : 0.8 });
    const number = numberOf(count, box, isChips, format);
    if (number !== null) marks.push(number);
    placed.push({ lane: band.key, count, span, ...box });
  }
  return { marks, counts: placed };
}

function numberOf(
  count: number,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  isInside: boolean,
  { measure, number }: CountFormat,
): TextMark | null {
  const size = SIZE.count;
  const text = number(count);
  const wide = measure(text, size);
  if (wide > width - TEXT_GAP) return null;
  return {
    type: 'text',
    x: x + width / 2,
    y: isInside ? tenth(y + height / 2 + size * MIDDLE) : y - 2,
    text,
    size,
    fill: isInside ? 'ink' : 'muted',
    anchor: 'middle',
    width: tenth(wide),
  };
}

/** Counts over the view of the events that found no row. */
function leftBars({ starts, ends, crowd }: Leftover, span: Span, edges: readonly number[]): Bars {
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
