import type { Point } from './target.ts';

/** Px that a finger goes at least; less is a tap that slipped. */
const LEAST = 40;
/** Times as far sideways as up or down; else the page scrolls. */
const FLAT = 2;
/** Ms at most: who rests the finger reads, or selects. */
const QUICK = 700;

/** Which way a finger swiped: 1 for onwards (to the left), -1 for back, 0 for none. */
export function swipeOf(from: Point, to: Point, ms: number): -1 | 0 | 1 {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (ms > QUICK || Math.abs(dx) < LEAST || Math.abs(dx) < FLAT * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}

/**
 * Tells of swipes with one finger on a node. An attachment; nothing is taken from the page, so that it
 * scrolls and zooms as ever. On a page that is zoomed in, fingers pan it and swipe nothing.
 */
export function swipes(go: (way: -1 | 1) => void): (node: HTMLElement) => () => void {
  return (node) => {
    const off = new AbortController();
    const options = { signal: off.signal, passive: true };
    let start: { readonly at: Point; readonly time: number } | null = null;
    const end = ({ changedTouches: [finger], timeStamp }: TouchEvent) => {
      if (start === null || finger === undefined) return;
      const way = swipeOf(start.at, { x: finger.clientX, y: finger.clientY }, timeStamp - start.time);
      start = null;
      if (way !== 0) go(way);
    };
    node.addEventListener(
      'touchstart',
      ({ touches, timeStamp, target }) => {
        const [finger] = touches;
        const isZoomed = (visualViewport?.scale ?? 1) > 1.01;
        start =
          touches.length === 1 && finger !== undefined && !isZoomed
            ? { at: { x: finger.clientX, y: finger.clientY }, time: timeStamp }
            : null;
        // A touch ends where it began (Touch Events, https://www.w3.org/TR/touch-events/#the-touchend-event): of a mark that has
        // been drawn anew meanwhile nothing rises to the node.
        (target as HTMLElement | null)?.addEventListener('touchend', end, { ...options, once: true });
      },
      options,
    );
    return () => {
      off.abort();
    };
  };
}
