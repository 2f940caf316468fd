import type { Span } from '#lib/event/span.ts';

/** The narrowest view: 1 minute, the finest precision that an event can have. */
export const MIN_WIDTH = 60_000;
/** The widest view, in extents of what matches: room to see where the data begin and end. */
export const MAX_EXTENTS = 4;
/** Time ends here, ±100 million days about 1970 (ECMA-262), years -271821 to 275760. */
export const END_OF_TIME = 8.64e15;
/** Share of the view that the data's extent keeps while panning, so that nobody gets lost in empty time. */
const KEPT_IN_VIEW = 0.1;

/** How far a view may go. Widths in ms. */
export interface Limits {
  readonly minWidth: number;
  readonly maxWidth: number;
  /** What panning must keep in reach; null: nothing. */
  readonly extent: Span | null;
}

/** Limits for data of this extent. */
export function limitsOf(extent: Span | null): Limits {
  const width = extent === null ? 2 * END_OF_TIME : (extent.end - extent.start) * MAX_EXTENTS;
  return { minWidth: MIN_WIDTH, maxWidth: Math.max(width, 4 * MIN_WIDTH), extent };
}

/** The instant at `x` px of a view that is `widthPx` wide. */
export function timeAt(span: Span, x: number, widthPx: number): number {
  return span.start + (x / widthPx) * (span.end - span.start);
}

/** Where an instant stands, px from the view's left edge. Inverse of `timeAt`. */
export function xAt(span: Span, t: number, widthPx: number): number {
  return ((t - span.start) / (span.end - span.start)) * widthPx;
}

/**
 * Zooms in (`factor` > 1) or out about an instant, which keeps its place on the screen. A view that
 * already is beyond the limits (a link may ask for it) is not pulled back by zooming further.
 */
export function zoomAbout(span: Span, at: number, factor: number, limits: Limits): Span {
  const width = span.end - span.start;
  const next = width / clamp(factor, ...scalesOf(span, limits));
  const start = at - (at - span.start) * (next / width);
  return withinTime({ start, end: start + next });
}

/** Moves the view by `by` ms; stops where the extent would leave it. */
export function panBy(span: Span, by: number, limits: Limits): Span {
  const width = span.end - span.start;
  let start = span.start + by;
  if (limits.extent !== null) {
    const least = limits.extent.start - (1 - KEPT_IN_VIEW) * width;
    const most = limits.extent.end - KEPT_IN_VIEW * width;
    start = clamp(start, Math.min(span.start, least), Math.max(span.start, most));
  }
  return withinTime({ start, end: start + width });
}

/**
 * The view under a zoom transform as d3 has it: what stood at `x` px now stands at `k * x + shift` px.
 */
export function transformed(span: Span, k: number, shift: number, widthPx: number, limits: Limits): Span {
  const zoomed = zoomAbout(span, span.start, k, limits);
  return panBy(zoomed, (-shift / widthPx) * (zoomed.end - zoomed.start), limits);
}

/** The least and the greatest factor by which a view may be zoomed. */
export function scalesOf(span: Span, limits: Limits): [number, number] {
  const width = span.end - span.start;
  return [Math.min(1, width / limits.maxWidth), Math.max(1, width / limits.minWidth)];
}

/**
 * Between two views, `k` from 0 to 1. Width changes by equal factors, and the instant that both
 * views show at the same place stays there all the way: zooming about the cursor never drifts.
 */
export function mixSpan(a: Span, b: Span, k: number): Span {
  if (k <= 0) return a;
  if (k >= 1) return b;
  const widthA = a.end - a.start;
  const widthB = b.end - b.start;
  const width = widthA * (widthB / widthA) ** k;
  const near = Math.abs(widthA - widthB) < 1e-6 * widthA;
  const share = near ? k : (widthA - width) / (widthA - widthB);
  const start = a.start + (b.start - a.start) * share;
  return { start, end: start + width };
}

/** The stretch between two places of a view, whichever comes first. */
export function spanBetween(span: Span, x0: number, x1: number, widthPx: number): Span {
  const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
  return {
    start: timeAt(span, clamp(left, 0, widthPx), widthPx),
    end: timeAt(span, clamp(right, 0, widthPx), widthPx),
  };
}

/** A span that can be shown: at least the narrowest view wide (about its middle), inside of time. */
export function shownSpan(span: Span, limits: Limits): Span {
  const lacking = limits.minWidth - (span.end - span.start);
  if (lacking <= 0) return withinTime(span);
  return withinTime({ start: span.start - lacking / 2, end: span.end + lacking / 2 });
}

/** True when the two views cannot be told apart on a screen `widthPx` wide. */
export function sameView(a: Span, b: Span, widthPx: number): boolean {
  const perPx = (b.end - b.start) / widthPx;
  return Math.abs(a.start - b.start) < perPx / 2 && Math.abs(a.end - b.end) < perPx / 2;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function withinTime(span: Span): Span {
  const width = Math.min(span.end - span.start, 2 * END_OF_TIME);
  const start = clamp(span.start, -END_OF_TIME, END_OF_TIME - width);
  return start === span.start ? span : { start, end: start + width };
}
