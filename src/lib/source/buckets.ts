import { civilDay, utc } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import type { Span } from '#lib/event/span.ts';

export const BUCKET_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type BucketUnit = (typeof BUCKET_UNITS)[number];

export interface Buckets {
  /** n + 1 ascending instants for n buckets; the first is not after the span, the last not before its end. */
  readonly edges: readonly number[];
  /** Every bucket is `step` of these: 15 minutes, 1 quarter, 20 years. */
  readonly unit: BucketUnit;
  readonly step: number;
}

interface Step {
  readonly unit: BucketUnit;
  readonly step: number;
  /** Shortest bucket of this step, ms. */
  readonly least: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 1970-01-05, the first Monday of the epoch: weeks begin on Monday (ISO 8601). */
const MONDAY = 4 * DAY;

const STEPS: readonly Step[] = [
  { unit: 'minute', step: 15, least: 15 * MINUTE },
  { unit: 'hour', step: 1, least: HOUR },
  { unit: 'hour', step: 6, least: 6 * HOUR },
  { unit: 'day', step: 1, least: DAY },
  { unit: 'week', step: 1, least: 7 * DAY },
  { unit: 'month', step: 1, least: 28 * DAY },
  { unit: 'quarter', step: 1, least: 90 * DAY },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000].map(
    (step): Step => ({ unit: 'year', step, least: step * 365 * DAY }),
  ),
];
const COARSEST: Step = { unit: 'year', step: 100_000, least: 0 };

/**
 * Cuts a stretch of time into calendar buckets: the finest step whose every bucket is at least
 * `minWidthPx` wide when the span is drawn over `widthPx`. Buckets are aligned to the calendar
 * (UTC, proleptic Gregorian, astronomical years), so they are the same wherever the view stands;
 * the outer ones may reach beyond the span. The span must be finite and not empty.
 */
export function bucketEdges(span: Span, minWidthPx: number, widthPx: number): Buckets {
  const least = ((span.end - span.start) * minWidthPx) / widthPx;
  const { unit, step } = STEPS.find((s) => s.least >= least) ?? COARSEST;
  const edge = edgeOf(unit, step);
  let index = edge.indexAt(span.start);
  const edges = [edge.at(index)];
  while ((edges.at(-1) ?? span.end) < span.end) edges.push(edge.at(++index));
  return { edges, unit, step };
}

interface EdgeRule {
  /** Number of the bucket that holds the instant. */
  readonly indexAt: (time: number) => number;
  /** Start of that bucket, ms. */
  readonly at: (index: number) => number;
}

function edgeOf(unit: BucketUnit, step: number): EdgeRule {
  switch (unit) {
    case 'minute':
      return even(step * MINUTE, 0);
    case 'hour':
      return even(step * HOUR, 0);
    case 'day':
      return even(step * DAY, 0);
    case 'week':
      return even(step * 7 * DAY, MONDAY);
    case 'month':
      return months(step);
    case 'quarter':
      return months(3 * step);
    case 'year':
      return months(12 * step);
  }
}

function even(length: number, origin: number): EdgeRule {
  return {
    indexAt: (time) => Math.floor((time - origin) / length),
    at: (index) => origin + index * length,
  };
}

function months(step: number): EdgeRule {
  return {
    indexAt(time) {
      const { year, month } = civilDay(time);
      return Math.floor((year * 12 + month - 1) / step);
    },
    at: (index) => utc(0, index * step + 1),
  };
}
