import { select } from 'd3';
import type { Point } from './target.ts';

/** Px that a finger may tremble before it is seen which way it goes. */
const TREMBLE = 10;

/**
 * One finger up or down scrolls the page, sideways it is the chart's. D3 takes every finger at once, and
 * a page of which the first move was taken does not scroll: so the moves of a single finger are kept from
 * d3's listeners until it went sideways. `begin` hears of that move before d3 does.
 * Set it up before the behaviour that it guards. Returns how to take it away.
 */
export function sideways(node: Element, begin?: (event: TouchEvent) => void): () => void {
  /** Where a single finger came down whose way is not seen yet. */
  let from: Point | null = null;
  const placeOf = ({ touches: [touch] }: TouchEvent): Point | null =>
    touch === undefined ? null : { x: touch.clientX, y: touch.clientY };

  const guarded = select(node)
    .on(
      'touchstart.sideways',
      (event: TouchEvent) => {
        from = event.touches.length === 1 ? placeOf(event) : null;
      },
      { capture: true, passive: true },
    )
    .on(
      'touchmove.sideways',
      (event: TouchEvent) => {
        const to = placeOf(event);
        if (from === null || to === null) return;
        const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
        // A move that cannot be taken any more belongs to a page that scrolls.
        if (dx < dy || Math.hypot(dx, dy) < TREMBLE || !event.cancelable) {
          event.stopImmediatePropagation();
          return;
        }
        from = null;
        begin?.(event);
      },
      { capture: true, passive: true },
    );
  return () => {
    guarded.on('.sideways', null);
  };
}
