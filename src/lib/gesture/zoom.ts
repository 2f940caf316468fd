import { select, zoom as zoomBehavior, zoomIdentity } from 'd3';
import type { Span } from '#lib/event/span.ts';
import { velocityOf, type Sample } from './momentum.ts';
import { clamp, panBy, scalesOf, spanBetween, timeAt, transformed, zoomAbout } from './span-math.ts';
import { TREMBLE, type GestureTarget } from './target.ts';
import { sideways } from './touch.ts';
import { wheelDelta, wheelIntent, wheelPan } from './wheel.ts';

/** A drag or pinch under way. */
interface Hand {
  /** The view where it began. */
  readonly span: Span;
  /** Where a range began to be marked, px of the plot; null: the view is moved. */
  readonly marked: number | null;
  readonly samples: Sample[];
  moved: boolean;
}

/** What is read of d3's events, which are typed as anything. */
interface Zoomed {
  readonly sourceEvent: Event;
  readonly transform: { readonly k: number; readonly x: number; readonly y: number };
}

/**
 * Wheel, drag, pinch and double click by d3-zoom. The chart's span is the only truth: each zoom is read as
 * a change of the span where its gesture began, or with Shift as a range that is marked, and when the
 * gesture ends d3's transform goes back to the identity. Ours are the rule of the wheel and its turns
 * sideways, which d3 does not know, the throw, and Escape, which takes a drag back. The node needs
 * `touch-action: pan-y`. An attachment: `{@attach zoom(target)}`.
 */
export function zoom(target: GestureTarget): (node: HTMLElement) => () => void {
  return (node) => {
    const stage = select<HTMLElement, unknown>(node);
    /** Null: nothing is held, or what was held was taken back. */
    let hand: Hand | null = null;
    /** The press brought something to rest, which is all that it does. */
    let swallowed = false;

    const plotX = (clientX: number): number => clientX - target.plot().left;

    /** The view under a transform of `span`; d3 measures from the node's edge, time runs from the plot's. */
    const viewOf = (span: Span, { k, x }: Zoomed['transform']): Span => {
      const { left, width } = target.plot();
      const edge = left - node.getBoundingClientRect().left;
      return transformed(span, k, x + edge * (k - 1), width, target.limits());
    };

    const reset = (): void => {
      stage.property('__zoom', zoomIdentity);
    };

    const behavior = zoomBehavior<HTMLElement, unknown>()
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        behavior.scaleExtent(scalesOf(hand?.span ?? target.span(), target.limits()));
        switch (event.type) {
          case 'wheel':
            return hand === null && wheelIntent(event as WheelEvent, target.focused()) === 'zoom';
          case 'dblclick':
            return target.free({ x: (event as MouseEvent).clientX, y: (event as MouseEvent).clientY });
          case 'touchstart':
            // Two fingers are d3's at once, a single one when it goes sideways.
            return event.cancelable && (event as TouchEvent).touches.length > 1;
          case 'mousedown':
            return (event as MouseEvent).button === 0 && !event.ctrlKey;
          default:
            return true;
        }
      })
      .wheelDelta(wheelDelta)
      .clickDistance(TREMBLE)
      // A double tap comes as a double click too; once is enough. Its movement is the chart's, at once here.
      .tapDistance(0)
      .duration(0)
      .on('start', ({ sourceEvent }: Zoomed) => {
        if (isStep(sourceEvent)) return;
        const marks = sourceEvent.type === 'mousedown' && (sourceEvent as MouseEvent).shiftKey;
        hand = {
          span: target.span(),
          marked: marks ? plotX((sourceEvent as MouseEvent).clientX) : null,
          samples: [],
          moved: false,
        };
        target.hover(null);
        stopOnEscape(true);
      })
      .on('zoom', ({ sourceEvent, transform }: Zoomed) => {
        if (sourceEvent.type === 'wheel') turn(sourceEvent as WheelEvent, transform.k);
        else if (sourceEvent.type === 'dblclick') target.travel(viewOf(target.span(), transform));
        else follow(sourceEvent, transform);
        if (isStep(sourceEvent)) reset();
      })
      .on('end', ({ sourceEvent }: Zoomed) => {
        if (isStep(sourceEvent)) return;
        const ended = hand;
        hand = null;
        reset();
        stopOnEscape(false);
        if (ended?.moved !== true) return;
        if (ended.marked !== null) {
          target.mark(null);
          const to = plotX((sourceEvent as MouseEvent).clientX);
          target.travel(spanBetween(ended.span, ended.marked, to, target.plot().width));
          return;
        }
        target.release(
          sourceEvent.type === 'touchcancel' ? 0 : velocityOf(ended.samples, sourceEvent.timeStamp),
        );
      });

    const turn = (event: WheelEvent, factor: number): void => {
      const { left, width } = target.plot();
      const span = target.span();
      const at = timeAt(span, clamp(event.clientX - left, 0, width), width);
      target.show(zoomAbout(span, at, factor, target.limits()));
      target.release(0);
    };

    const follow = (event: Event, transform: Zoomed['transform']): void => {
      // Two fingers on one spot tell no scale.
      if (hand === null || Number.isNaN(transform.k)) return;
      hand.moved ||= event.type !== 'mousemove' || Math.hypot(transform.x, transform.y) > TREMBLE;
      if (!hand.moved) return;
      if (hand.marked !== null) {
        target.mark([hand.marked, hand.marked + transform.x]);
        return;
      }
      if ('touches' in event && (event as TouchEvent).touches.length > 1) hand.samples.length = 0;
      else hand.samples.push({ t: event.timeStamp, x: transform.x });
      target.show(viewOf(hand.span, transform));
    };

    const stopOnEscape = (on: boolean): void => {
      const page = select(node.ownerDocument);
      if (on) page.on('keydown.hand', escape, true);
      else page.on('keydown.hand', null);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || hand?.moved !== true) return;
      event.stopPropagation();
      if (hand.marked === null) {
        target.show(hand.span);
        target.release(0);
      }
      target.mark(null);
      hand = null;
    };

    const scroll = (event: WheelEvent): void => {
      const intent = wheelIntent(event, target.focused());
      if (intent === 'page') {
        target.passedBy();
        return;
      }
      // Also at the end of the scale, where d3 lets the page scroll.
      event.preventDefault();
      if (intent === 'zoom' || hand !== null) return;
      const span = target.span();
      const by = (wheelPan(event) / target.plot().width) * (span.end - span.start);
      target.show(panBy(span, by, target.limits()));
      target.release(0);
    };

    const scrollsOn = sideways(node, (event) => {
      stage.on('touchstart.zoom')?.call(node, event, undefined);
    });
    stage
      .on('pointerdown.hand', () => {
        swallowed = target.stop();
        target.hover(null);
      })
      // D3 keeps back the click that ends a drag.
      .on('click.hand', (event: MouseEvent) => {
        if (!swallowed) target.press({ x: event.clientX, y: event.clientY });
      })
      .on('pointermove.hand', (event: PointerEvent) => {
        if (event.pointerType !== 'touch' && event.buttons === 0)
          target.hover({ x: event.clientX, y: event.clientY });
      })
      .on('pointerleave.hand', () => {
        target.hover(null);
      })
      .on('wheel.hand', scroll, { passive: false })
      .call(behavior);
    return () => {
      scrollsOn();
      stopOnEscape(false);
      stage.on('.hand', null).on('.zoom', null);
    };
  };
}

/** Turns of the wheel and double clicks are read one by one, whatever d3 takes together. */
function isStep({ type }: Event): boolean {
  return type === 'wheel' || type === 'dblclick';
}
