import { brushX, pointers, select, type Selection } from 'd3';
import type { Span } from '#lib/event/span.ts';
import { gripAt, moveGrip, type Grip } from './brush.ts';
import { shownSpan, spanBetween, timeAt, xAt, type Limits } from './span-math.ts';
import { TREMBLE } from './target.ts';
import { sideways } from './touch.ts';

/** What brushing needs of a strip. */
export interface BrushTarget {
  /** What the strip shows from edge to edge. */
  readonly strip: () => Span;
  readonly span: () => Span;
  readonly limits: () => Limits;
  readonly stop: () => boolean;
  readonly show: (span: Span) => void;
  readonly release: (velocity: number) => void;
  /** A press without a drag, at this time. */
  readonly press: (time: number) => void;
}

/** A gesture under way: the view, the selection and the pointer where it began. */
interface Hand {
  readonly span: Span;
  readonly from: Range;
  readonly x: number;
  readonly width: number;
  moved: boolean;
}
type Range = readonly [number, number];
/** What is read of d3's events, which are typed as anything. A move of our own has no source. */
interface Brushed {
  readonly sourceEvent: Event | undefined;
  readonly selection: Range;
  readonly mode: string;
}

/** What d3-brush calls the parts of a brush. */
const PARTS: Readonly<Record<Grip, string>> = { start: 'w', end: 'e', whole: 'selection' };

/**
 * Brushing by d3-brush. It adopts the elements of the strip, by their classes, as its overlay, selection
 * and handles: those are moved by transforms on layers of their own, which no frame lays out or paints,
 * where d3's rectangles would be. What is held is told by `gripAt`, since handles must be wide enough for
 * a finger and leave the middle of a narrow view free. An attachment: `{@attach brush(target)}`.
 */
export function brush(target: BrushTarget): (node: HTMLElement) => () => void {
  return (node) => {
    // Typed for SVG, but d3-brush asks nothing of its group that another element lacks.
    const strip = select(node) as unknown as Selection<SVGGElement, unknown, null, undefined>;
    let hand: Hand | null = null;

    const xOf = (event: Event): number => pointers(event, node)[0]?.[0] ?? 0;
    const edges = (width: number): [number, number] => {
      const { start, end } = target.span();
      return [xAt(target.strip(), start, width), xAt(target.strip(), end, width)];
    };
    /** D3's selection follows the view when a gesture begins, not with every frame of others. */
    const follow = (): void => {
      behavior.move(strip, edges(node.clientWidth));
    };

    const behavior = brushX<unknown>()
      // The limits say how far the view goes; it may reach beyond the strip.
      .extent([
        [-Infinity, 0],
        [Infinity, 1],
      ])
      .keyModifiers(false)
      .filter((event: MouseEvent | TouchEvent) => {
        if (event.ctrlKey || ('button' in event && event.button !== 0)) return false;
        follow();
        const width = node.clientWidth;
        const grip = gripAt(xOf(event), ...edges(width), width);
        select(event.target as Element).datum({ type: grip === null ? 'overlay' : PARTS[grip] });
        return true;
      })
      .on('start', ({ sourceEvent, selection }: Brushed) => {
        if (sourceEvent === undefined) return;
        target.stop();
        hand = {
          span: target.span(),
          from: selection,
          x: xOf(sourceEvent),
          width: node.clientWidth,
          moved: false,
        };
      })
      .on('brush', ({ sourceEvent, selection, mode }: Brushed) => {
        if (sourceEvent === undefined || hand === null) return;
        hand.moved ||= Math.abs(xOf(sourceEvent) - hand.x) >= TREMBLE;
        if (hand.moved) target.show(brushed(hand, selection, mode === 'drag'));
      })
      .on('end', ({ sourceEvent }: Brushed) => {
        if (sourceEvent === undefined || hand === null) return;
        const { moved, x, width } = hand;
        hand = null;
        // A press leaves d3 without a selection and would hide the window.
        follow();
        if (moved) target.release(0);
        else if (sourceEvent.type !== 'touchcancel') target.press(timeAt(target.strip(), x, width));
      });

    /** The view of a selection. An edge that was not moved keeps its very time. */
    const brushed = ({ span, from, width }: Hand, to: Range, whole: boolean): Span => {
      const [strip, limits] = [target.strip(), target.limits()];
      if (whole)
        return moveGrip(
          span,
          'whole',
          ((to[0] - from[0]) / width) * (strip.end - strip.start),
          strip,
          limits,
        );
      const { start, end } = spanBetween(strip, ...to, width);
      const held = (x: number): number | undefined =>
        from[0] === from[1] ? undefined : x === from[0] ? span.start : x === from[1] ? span.end : undefined;
      return shownSpan({ start: held(to[0]) ?? start, end: held(to[1]) ?? end }, limits);
    };

    const scrollsOn = sideways(node);
    strip.selectAll('.handle').data([{ type: 'w' }, { type: 'e' }]);
    // A finger up or down scrolls the page: the style sheet's word counts.
    strip.call(behavior).style('touch-action', null);
    follow();
    return () => {
      scrollsOn();
      strip.on('.brush', null);
    };
  };
}
