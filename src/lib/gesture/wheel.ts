import { clamp } from './span-math.ts';

/** The part of a WheelEvent that matters here. */
export interface WheelMove {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 px, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const PX_PER_LINE = 16;
const PX_PER_PAGE = 400;
/** Doublings per px turned; a usual notch of 100-120 px is then about a quarter of one. */
const ZOOM_PER_PX = 0.0022;
/** A trackpad's pinch arrives as a wheel with ctrlKey and deltas a tenth as big. */
const PINCH = 10;
/** Doublings at most in one event: a wheel turned with Ctrl also gets the pinch's factor. */
const MOST = 0.5;

/**
 * Whose the wheel is. With Ctrl or ⌘ it always zooms; without, only once the chart has focus, so that
 * a page that is scrolled past the chart keeps scrolling. Sideways turns pan.
 */
export function wheelIntent(move: WheelMove, focused: boolean): 'zoom' | 'pan' | 'page' {
  if (move.ctrlKey || move.metaKey) return 'zoom';
  if (move.shiftKey || Math.abs(move.deltaX) > Math.abs(move.deltaY)) return 'pan';
  return focused ? 'zoom' : 'page';
}

/** Doublings of a turn, d3's `wheelDelta`: above 0 when turned away (up), which zooms in. */
export function wheelDelta(move: WheelMove): number {
  const turned = -px(move.deltaY, move.deltaMode) * ZOOM_PER_PX * (move.ctrlKey ? PINCH : 1);
  return clamp(turned, -MOST, MOST);
}

/** Px by which a turn pans, to the right when positive; Shift turns a plain wheel sideways. */
export function wheelPan(move: WheelMove): number {
  return px(move.deltaX === 0 && move.shiftKey ? move.deltaY : move.deltaX, move.deltaMode);
}

function px(delta: number, mode: number): number {
  return delta * (mode === 1 ? PX_PER_LINE : mode === 2 ? PX_PER_PAGE : 1);
}
