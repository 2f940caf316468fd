import type { Span } from '#lib/event/span.ts';
import type { DensityAnswer } from '#lib/source/event-source.ts';

/** Box of the path below; the strip stretches it. */
export const BARS = { width: 1000, height: 100 };
/** A bucket with a single event is still seen beside one with hundreds. */
const LEAST = 12;
/** Free part of each bucket, so that neighbours can be told apart. */
const GAP = 0.12;

/** Matching events of each bucket. */
export function barCounts({ edges, lanes }: DensityAnswer): readonly number[] {
  return edges.slice(1).map((_, i) => lanes.reduce((sum, lane) => sum + (lane.counts[i] ?? 0), 0));
}

/** All bars as one SVG path in the box `BARS`: one element, however many buckets. */
export function barsPath(overview: DensityAnswer): string {
  const strip = stripOf(overview);
  const counts = barCounts(overview);
  const most = Math.max(1, ...counts);
  const x = (time: number): number => ((time - strip.start) / (strip.end - strip.start)) * BARS.width;
  return counts
    .map((count, i) => {
      if (count === 0) return '';
      const left = x(overview.edges[i] ?? 0);
      const width = (x(overview.edges[i + 1] ?? 0) - left) * (1 - GAP);
      const height = LEAST + (count / most) * (BARS.height - LEAST);
      return `M${left.toFixed(2)} ${BARS.height}v${(-height).toFixed(1)}h${width.toFixed(2)}V${BARS.height}z`;
    })
    .join('');
}

/** The stretch that the strip covers. */
export function stripOf({ edges }: DensityAnswer): Span {
  return { start: edges[0] ?? 0, end: edges.at(-1) ?? 1 };
}

/** The exact bucket at a time, or null where there are no events. */
export function barAt(overview: DensityAnswer, time: number): Span | null {
  const { edges } = overview;
  const at = edges.findIndex((edge, i) => edge <= time && time < (edges[i + 1] ?? edge));
  return at < 0 || barCounts(overview)[at] === 0 ? null : { start: edges[at] ?? 0, end: edges[at + 1] ?? 0 };
}

/** Place of a time on the strip in per cent, inside of it. */
export function percentOf(strip: Span, time: number): number {
  const share = (time - strip.start) / (strip.end - strip.start);
  return Math.round(Math.min(Math.max(share, 0), 1) * 1e5) / 1e3;
}
