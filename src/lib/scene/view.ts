import type { Span } from '#lib/event/span.ts';

/** Time to px for one view of the plot. */
export interface View {
  readonly span: Span;
  /** Px of the plot's box. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** px per ms. */
  readonly scale: number;
}

export function viewOf(span: Span, box: { x: number; y: number; width: number; height: number }): View {
  return {
    span,
    left: box.x,
    right: box.x + box.width,
    top: box.y,
    bottom: box.y + box.height,
    scale: box.width / (span.end - span.start),
  };
}

/** May lie outside the plot; ±Infinity for an open end. */
export function xOf(view: View, instant: number): number {
  return view.left + (instant - view.span.start) * view.scale;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Tenths of a px: what a painter can show, and short in a file. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
