import { DAY } from '#lib/event/span.ts';
import type { Span } from '#lib/event/span.ts';
import { calendarEdges } from './calendar-cells.ts';
import type { CalendarStep, CalendarUnit } from './calendar-cells.ts';

export type BucketUnit = CalendarUnit;

export interface Buckets extends CalendarStep {
  /** n + 1 ascending instants for n buckets; the first is not after the span, the last not before its end. */
  readonly edges: readonly number[];
}

interface Step extends CalendarStep {
  /** Shortest bucket of this step, ms. */
  readonly least: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

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
const COARSEST: CalendarStep = { unit: 'year', step: 100_000 };

/**
 * Cuts a stretch of time into calendar buckets: the finest step whose every bucket is at least
 * `minWidthPx` wide when the span is drawn over `widthPx`. Buckets are aligned to the calendar, so
 * they are the same wherever the view stands; the outer ones may reach beyond the span. The span
 * must be finite and not empty.
 */
export function bucketEdges(span: Span, minWidthPx: number, widthPx: number): Buckets {
  const least = ((span.end - span.start) * minWidthPx) / widthPx;
  const { unit, step } = STEPS.find((s) => s.least >= least) ?? COARSEST;
  return { edges: calendarEdges(span, { unit, step }), unit, step };
}
