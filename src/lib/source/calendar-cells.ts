import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear } from 'd3';
import type { TimeInterval } from 'd3';
import type { Span } from '#lib/event/span.ts';

export const CALENDAR_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** `step` of these: 15 minutes, 1 quarter, 20 years. */
export interface CalendarStep {
  readonly unit: CalendarUnit;
  readonly step: number;
}

/** The last instant that a calendar date can name (ECMAScript time values), ms either side of 1970. */
const LAST = 8.64e15;

/**
 * Edges of the calendar cells that touch a span: the first is not after it, the last not before its
 * end. UTC, proleptic Gregorian, weeks from Monday (ISO 8601), multiples counted from year 0 (d3-time).
 */
export function calendarEdges(span: Span, step: CalendarStep): number[] {
  const interval = intervalOf(step);
  const start = Math.max(-LAST, span.start);
  const end = Math.min(LAST, span.end);
  const first = +interval.floor(new Date(start));
  // A cell that runs beyond the calendar's last instants ends with them.
  const edges = [Number.isNaN(first) ? -LAST : first];
  for (const edge of interval.range(new Date(start + 1), new Date(end))) edges.push(+edge);
  const last = +interval.ceil(new Date(end));
  edges.push(Number.isNaN(last) ? LAST : last);
  return edges;
}

function intervalOf({ unit, step }: CalendarStep): TimeInterval {
  switch (unit) {
    case 'minute':
      return every(utcMinute, step);
    case 'hour':
      return every(utcHour, step);
    case 'day':
      return utcDay;
    case 'week':
      return utcMonday;
    case 'month':
      return every(utcMonth, step);
    case 'quarter':
      return every(utcMonth, 3 * step);
    case 'year':
      return every(utcYear, step);
  }
}

function every(interval: { every(step: number): TimeInterval | null }, step: number): TimeInterval {
  const found = interval.every(step);
  if (found === null) throw new RangeError(`No calendar steps ${step} at a time`);
  return found;
}
