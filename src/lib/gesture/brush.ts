import type { Span } from '#lib/event/span.ts';
import type { KeyPress } from './keys.ts';
import { clamp, panBy, shownSpan, type Limits } from './span-math.ts';

/** What of a brush is held: one of its edges, or the stretch between them. */
export type Grip = 'start' | 'end' | 'whole';

/**
 * The span after one of its grips was moved by `by` ms within `extent`. An edge that is pulled past
 * the other pushes it ahead, so that a brush never turns over nor vanishes.
 */
export function moveGrip(span: Span, grip: Grip, by: number, extent: Span, limits: Limits): Span {
  if (grip === 'whole') return panBy(span, by, limits);
  if (grip === 'start') {
    const start = clamp(span.start + by, Math.min(extent.start, span.start), extent.end - limits.minWidth);
    return shownSpan({ start, end: Math.max(span.end, start + limits.minWidth) }, limits);
  }
  const end = clamp(span.end + by, extent.start + limits.minWidth, Math.max(extent.end, span.end));
  return shownSpan({ start: Math.min(span.start, end - limits.minWidth), end }, limits);
}

/**
 * How far a key moves a grip, as a share of the strip; ±Infinity for its ends, null for keys that are
 * not the brush's. After the slider pattern of the ARIA Authoring Practices.
 * https://www.w3.org/WAI/ARIA/apg/patterns/slider/
 */
export function gripStep(press: KeyPress): number | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const step = press.shiftKey ? 0.1 : 0.01;
  switch (press.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'PageUp':
      return 0.1;
    case 'PageDown':
      return -0.1;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return null;
  }
}

/** Reach of a grip under a finger: targets are at least 24 px wide (WCAG 2.5.8). */
const GRIP_PX = 12;
/** A view that leaves less of the strip free than this cannot be moved: a drag in it marks a new one. */
const FULL = 0.97;

/** What a press at `x` takes hold of; null: bare strip, where a drag marks a new view. Px. */
export function gripAt(x: number, startX: number, endX: number, widthPx: number): Grip | null {
  const length = endX - startX;
  // Grips of a narrow view reach outward only, so that its middle can still be held.
  const inward = Math.min(GRIP_PX, Math.max(0, length / 2 - GRIP_PX / 2));
  if (x >= startX + inward - 2 * GRIP_PX && x < startX + inward) return 'start';
  if (x > endX - inward && x <= endX - inward + 2 * GRIP_PX) return 'end';
  return x >= startX && x <= endX && length < FULL * widthPx ? 'whole' : null;
}
