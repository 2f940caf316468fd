import type { Span } from '#lib/event/span.ts';
import { velocityOf, type Sample } from './momentum.ts';
import { panBy, pinch, spanBetween } from './span-math.ts';
import type { GestureTarget, Point } from './target.ts';

/** Px that a pointer may tremble and still press rather than drag. */
const TREMBLE = { mouse: 4, touch: 10 };

/** One gesture under way. `span` and `from` are the view and the places where it began. */
type Gesture =
  | { readonly kind: 'press'; readonly at: Point; readonly swallowed: boolean }
  | { readonly kind: 'pan'; readonly span: Span; readonly from: number; readonly samples: Sample[] }
  | { readonly kind: 'mark'; readonly from: number }
  | { readonly kind: 'pinch'; readonly span: Span; readonly from: readonly [number, number] };

/**
 * Drag pans and throws, Shift + drag marks a range and zooms to it, two fingers pinch, a press
 * presses. The node needs `touch-action: pan-y`: one finger up or down scrolls the page. Escape takes
 * a drag back. An attachment: `{@attach drag(target)}`.
 */
export function drag(target: GestureTarget): (node: HTMLElement) => () => void {
  return (node) => {
    const pointers = new Map<number, number>();
    let gesture: Gesture | null = null;

    const plotX = (clientX: number): number => clientX - target.plot().left;

    const toPinch = (): Gesture | null => {
      const [a, b] = [...pointers.values()];
      return a === undefined || b === undefined ? null : { kind: 'pinch', span: target.span(), from: [a, b] };
    };
    const toPan = (from: number): Gesture => ({ kind: 'pan', span: target.span(), from, samples: [] });

    const down = (event: PointerEvent): void => {
      if (event.button !== 0 || pointers.size > 1) return;
      pointers.set(event.pointerId, plotX(event.clientX));
      node.setPointerCapture(event.pointerId);
      target.hover(null);
      const swallowed = target.stop();
      if (pointers.size === 2) target.mark(null);
      gesture =
        pointers.size === 2
          ? toPinch()
          : { kind: 'press', at: { x: event.clientX, y: event.clientY }, swallowed };
    };

    const move = (event: PointerEvent): void => {
      if (!pointers.has(event.pointerId)) {
        if (event.pointerType !== 'touch') target.hover({ x: event.clientX, y: event.clientY });
        return;
      }
      const x = plotX(event.clientX);
      pointers.set(event.pointerId, x);
      if (gesture?.kind === 'press') gesture = begun(gesture, event, x);
      if (gesture !== null) follow(gesture, event, x);
    };

    const begun = (press: Extract<Gesture, { kind: 'press' }>, event: PointerEvent, x: number): Gesture => {
      const moved = Math.hypot(event.clientX - press.at.x, event.clientY - press.at.y);
      if (moved < (event.pointerType === 'touch' ? TREMBLE.touch : TREMBLE.mouse)) return press;
      if (event.shiftKey) return { kind: 'mark', from: plotX(press.at.x) };
      // A finger starts to pan where it is, or the chart would jump by the tremble; a mouse stays on its spot.
      return toPan(event.pointerType === 'touch' ? x : plotX(press.at.x));
    };

    const follow = (now: Gesture, event: PointerEvent, x: number): void => {
      const { width } = target.plot();
      if (now.kind === 'pan') {
        now.samples.push({ t: event.timeStamp, x });
        const perPx = (now.span.end - now.span.start) / width;
        target.show(panBy(now.span, (now.from - x) * perPx, target.limits()));
      } else if (now.kind === 'mark') {
        target.mark([now.from, x]);
      } else if (now.kind === 'pinch') {
        const [a, b] = [...pointers.values()];
        if (a !== undefined && b !== undefined)
          target.show(pinch(now.span, now.from, [a, b], width, target.limits()));
      }
    };

    const up = (event: PointerEvent): void => {
      if (!pointers.delete(event.pointerId)) return;
      const ended = gesture;
      const [left] = pointers.values();
      gesture = left === undefined ? null : toPan(left);
      if (gesture !== null || ended === null) return;
      if (ended.kind === 'press') {
        if (!ended.swallowed) target.press(ended.at);
      } else if (ended.kind === 'mark') {
        target.mark(null);
        const x = plotX(event.clientX);
        if (Math.abs(x - ended.from) >= TREMBLE.mouse)
          target.travel(spanBetween(target.span(), ended.from, x, target.plot().width));
      } else {
        target.release(ended.kind === 'pan' ? velocityOf(ended.samples, event.timeStamp) : 0);
      }
    };

    /** The browser took the pointer (to scroll the page), or the reader pressed Escape. */
    const cancel = (): void => {
      if (gesture === null) return;
      pointers.clear();
      gesture = null;
      target.mark(null);
      target.release(0);
    };
    const lost = (event: PointerEvent): void => {
      if (pointers.has(event.pointerId)) cancel();
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || gesture === null || gesture.kind === 'press') return;
      if ('span' in gesture) target.show(gesture.span);
      event.stopPropagation();
      cancel();
    };
    const leave = (): void => {
      target.hover(null);
    };
    const double = (event: MouseEvent): void => {
      target.doublePress({ x: event.clientX, y: event.clientY }, event.shiftKey);
    };
    // `touch-action: pan-y` leaves two fingers that move up or down to the page: a pinch is ours.
    const keepPinch = (event: TouchEvent): void => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    };

    const off = new AbortController();
    const { signal } = off;
    node.addEventListener('pointerdown', down, { signal });
    node.addEventListener('pointermove', move, { signal });
    node.addEventListener('pointerup', up, { signal });
    node.addEventListener('pointercancel', lost, { signal });
    node.addEventListener('lostpointercapture', lost, { signal });
    node.addEventListener('pointerleave', leave, { signal });
    node.addEventListener('dblclick', double, { signal });
    node.addEventListener('touchmove', keepPinch, { signal, passive: false });
    node.ownerDocument.addEventListener('keydown', escape, { signal, capture: true });
    return () => {
      off.abort();
    };
  };
}
