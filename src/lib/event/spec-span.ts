import { reach } from './bounds.ts';
import { civilDay, MAX_YEAR, utc } from './calendar.ts';
import { boundsOf, parseEdtf } from './edtf.ts';
import type { Span } from './span.ts';
import { DAY } from './span.ts';
import type { Spec } from './spec.ts';

/** Shown when nothing that matches has a date. */
const NOTHING: Span = { start: utc(2000), end: utc(2030) };

/** Part of the extent that is added at either side, so that no mark touches the frame. */
const MARGIN = 0.04;

/**
 * The stretch that a view shows. Ends that the spec leaves open come from the extent of what
 * matches, with a margin. Never empty or reversed: an end beyond the extent takes the extent's
 * length with it.
 * @param extent earliest start and latest end of the matching events; null when none is dated
 */
export function spanOfSpec(spec: Pick<Spec, 'from' | 'to'>, extent: Span | null): Span {
  const shown = withMargin(extent);
  const length = shown.end - shown.start;
  const from = rangeOf(spec.from)?.start ?? null;
  const to = rangeOf(spec.to)?.end ?? null;
  const start = from ?? (to === null || shown.start < to ? shown.start : to - length);
  const end = to ?? (shown.end > start ? shown.end : start + length);
  return start < end ? { start, end } : shown;
}

/**
 * The stretch that `from` and `to` ask for, open where one is not given; null when neither is. What
 * lists, exports and the API take for a view's span: the margin that a picture adds shows no further event.
 */
export function askedSpan(spec: Pick<Spec, 'from' | 'to'>): Span | null {
  const from = rangeOf(spec.from);
  const to = rangeOf(spec.to);
  if (from === null && to === null) return null;
  return { start: from?.start ?? -Infinity, end: to?.end ?? Infinity };
}

function rangeOf(date: string | null): Span | null {
  if (date === null) return null;
  const parsed = parseEdtf(date);
  if (!parsed.ok) return null;
  return reach(boundsOf(parsed.edtf));
}

function withMargin(extent: Span | null): Span {
  if (extent === null) return NOTHING;
  const start = Number.isFinite(extent.start) ? extent.start : Math.min(NOTHING.start, extent.end - 1);
  const end = Number.isFinite(extent.end) ? extent.end : Math.max(NOTHING.end, start + 1);
  const margin = Math.max(DAY, Math.round((end - start) * MARGIN));
  return { start: start - margin, end: end + margin };
}

/**
 * The shortest dates that move no edge of a view by more than a pixel, for its URL:
 * `from=2018&to=2025`. (At half a pixel a view of two years would be written to the minute.) `spanOfSpec` of them is that view, to the millisecond. Beyond the years
 * ±9,999, which EDTF writes without months, edges move out to whole years.
 * @param widthPx width of the plot in CSS px
 */
export function datesOfSpan(span: Span, widthPx: number): { readonly from: string; readonly to: string } {
  const tolerance = (span.end - span.start) / Math.max(2, widthPx);
  const [start, startUnit] = snap(span.start, tolerance);
  const [end, endUnit] = snap(span.end, tolerance);
  return { from: dateText(start, startUnit), to: dateText(end - 1, endUnit) };
}

export type DateUnit = 'year' | 'month' | 'day' | 'minute' | 'second' | 'ms';

/** The coarsest unit with an edge within the tolerance, and that edge. */
function snap(instant: number, tolerance: number): readonly [edge: number, unit: DateUnit] {
  const { year, month } = civilDay(instant);
  const edges: readonly (readonly [number, DateUnit])[] = [
    [nearest(instant, utc(year), utc(year + 1)), 'year'],
    [nearest(instant, utc(year, month), utc(year, month + 1)), 'month'],
    [Math.round(instant / DAY) * DAY, 'day'],
    [Math.round(instant / 60_000) * 60_000, 'minute'],
    [Math.round(instant / 1000) * 1000, 'second'],
  ];
  const found = edges.find(([edge]) => Math.abs(edge - instant) <= tolerance);
  return found ?? [Math.round(instant), 'ms'];
}

function nearest(instant: number, low: number, high: number): number {
  return instant - low <= high - instant ? low : high;
}

/** The unit that an instant falls in, as EDTF; beyond the years ±9,999 its year. */
export function dateText(instant: number, unit: DateUnit): string {
  const { year, month, day } = civilDay(instant);
  const capped = Math.max(-MAX_YEAR, Math.min(MAX_YEAR, year));
  if (Math.abs(capped) > 9999) return `Y${String(capped)}`;
  const date = [`${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`, pad(month), pad(day)];
  if (unit === 'year' || unit === 'month' || unit === 'day') {
    return date.slice(0, ['year', 'month', 'day'].indexOf(unit) + 1).join('-');
  }
  const ms = instant - utc(year, month, day);
  const clock = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60].map((n) => pad(n)).join(':');
  const second = unit === 'minute' ? '' : `:${pad(Math.floor(ms / 1000) % 60)}`;
  const fraction = unit === 'ms' ? `.${pad(ms % 1000, 3)}` : '';
  return `${date.join('-')}T${clock}${second}${fraction}Z`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
