import type { Span } from '#lib/event/span.ts';
import type { Limits } from './span-math.ts';

/** A place on the screen, client px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Px that a mouse may tremble and still press rather than drag. */
export const TREMBLE = 4;

/** What gestures need of a chart. They say where the view goes; the chart keeps it. */
export interface GestureTarget {
  /** The plot's left edge and width, client px: where time runs. */
  readonly plot: () => { readonly left: number; readonly width: number };
  readonly span: () => Span;
  readonly limits: () => Limits;
  /** Something touched the chart: whatever still moves comes to rest. True when something did. */
  readonly stop: () => boolean;
  /** Shows this view now, in the middle of a gesture. */
  readonly show: (span: Span) => void;
  /** The gesture is over; px per ms at which the view was thrown, 0 when it was put down. */
  readonly release: (velocity: number) => void;
  /** Goes to a view by itself, eased. */
  readonly travel: (span: Span) => void;
  /** A range is being marked, px from the plot's left edge; null: no longer. */
  readonly mark: (range: readonly [number, number] | null) => void;
  readonly press: (at: Point) => void;
  /** True where nothing stands that a press would open. */
  readonly free: (at: Point) => boolean;
  /** The mouse rests here; null: it left. */
  readonly hover: (at: Point | null) => void;
  /** True while the chart has the focus. */
  readonly focused: () => boolean;
  /** A wheel turned over the chart and scrolled the page. */
  readonly passedBy: () => void;
}
