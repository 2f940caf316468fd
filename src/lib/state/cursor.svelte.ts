import type { Span } from '#lib/event/span.ts';
import type { Walk } from '#lib/gesture/keys.ts';
import { firstStop, placeOf, sameStop, walk, type LaneOfStops, type Stop } from '#lib/gesture/walk.ts';
import type { DensityAnswer } from '#lib/source/event-source.ts';
import { stopsOf } from './stops.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** The chart's one tab stop has many places to stand: this is where the keyboard stands now. */
export class Cursor {
  readonly #timeline: TimelineState;
  #stop = $state.raw<Stop | null>(null);

  constructor(timeline: TimelineState) {
    this.#timeline = timeline;
  }

  /** Null until the chart had the focus, and after `clear`. */
  get stop(): Stop | null {
    return this.#stop;
  }

  /** Stands where it stood, else at the selected event, else at the first in view. False when there is nothing to stand at. */
  enter(): boolean {
    const lanes = this.#lanes();
    const stops = lanes.flatMap((lane) => lane.stops);
    const stood = this.#stop;
    if (stood !== null && stops.some((stop) => sameStop(stop, stood))) return true;
    const { spec, span } = this.#timeline;
    this.#stop = stops.find((stop) => stop.id !== null && stop.id === spec.sel) ?? firstStop(lanes, span);
    return this.#stop !== null;
  }

  /** Stands at an event or count that was pressed. */
  place(stop: Stop): void {
    this.#stop = stop;
  }

  clear(): void {
    this.#stop = null;
  }

  /**
   * Walks on and brings the new stop into view. False when there is nothing further that way at hand;
   * then the view goes on to the next stretch that has events, if any.
   */
  walk(command: Walk): boolean {
    if (this.#stop === null) return this.enter();
    const next = walk(this.#lanes(), this.#stop, command);
    if (next !== null) {
      this.#stop = next;
      this.#timeline.reveal({ start: next.at, end: next.at });
      return true;
    }
    if (command === 'next' || command === 'previous') this.#leap(command === 'next');
    return false;
  }

  /** Place in order along the lane, 1-based; null while only a part of the lane's events is at hand. */
  order(): { readonly index: number; readonly total: number } | null {
    const stop = this.#stop;
    const lane = this.#lanes().find(({ key }) => key === stop?.lane);
    if (stop === null || lane === undefined || this.#timeline.answers.dense !== null) return null;
    return placeOf(lane, stop);
  }

  #lanes(): readonly LaneOfStops[] {
    const { answers, spec, scene } = this.#timeline;
    return stopsOf(answers, spec.lanes, scene.lanes);
  }

  /** To the next bars of the overview beyond what is at hand. */
  #leap(on: boolean): void {
    const { answers, span } = this.#timeline;
    const bar = nextBar(answers.overview, span, on);
    if (answers.dense === null || bar === null) return;
    const air = Math.max(0, span.end - span.start - (bar.end - bar.start)) / 2;
    this.#timeline.travel({ start: bar.start - air, end: bar.end + air });
    this.#stop = null;
  }
}

/** The nearest bucket with events that lies wholly after (`on`) or before the view. */
function nextBar({ edges, lanes }: DensityAnswer, view: Span, on: boolean): Span | null {
  const bars = edges.slice(1).map((end, i): Span => ({ start: edges[i] ?? end, end }));
  const filled = bars.filter((_, i) => lanes.some((lane) => (lane.counts[i] ?? 0) > 0));
  return (
    (on ? filled.find((bar) => bar.start >= view.end) : filled.findLast((bar) => bar.end <= view.start)) ??
    null
  );
}
