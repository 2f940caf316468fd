import type { Span } from '#lib/event/span.ts';
import type { Walk } from './keys.ts';

/** A place where the keyboard can stand: an event in one of its lanes, or a count of events. */
export interface Stop {
  readonly lane: string;
  /** Event id; null for a count. */
  readonly id: string | null;
  /** All it may touch in time, finite; for a count its whole bucket. */
  readonly start: number;
  readonly end: number;
  /** Where its mark stands. */
  readonly at: number;
  /** Events that stand here: 1 for an event. */
  readonly count: number;
}

export interface LaneOfStops {
  readonly key: string;
  /** In order of start, then id. */
  readonly stops: readonly Stop[];
}

export function sameStop(a: Stop, b: Stop): boolean {
  return a.lane === b.lane && a.id === b.id && (a.id !== null || a.start === b.start);
}

/**
 * The next stop of a walk: along the lane by time, or to the neighbour lane's stop that is nearest in
 * time. Null: there is none that way. A stop that is gone (another filter, another zoom) is walked on
 * from by its time.
 */
export function walk(lanes: readonly LaneOfStops[], from: Stop, command: Walk): Stop | null {
  const filled = lanes.filter((lane) => lane.stops.length > 0);
  const at = filled.findIndex((lane) => lane.key === from.lane);
  const lane = filled[at];
  if (lane === undefined) return nearestStop(filled[0], from.at);
  switch (command) {
    case 'next':
      return after(lane, from);
    case 'previous':
      return before(lane, from);
    case 'first':
      return lane.stops[0] ?? null;
    case 'last':
      return lane.stops.at(-1) ?? null;
    case 'laneAbove':
      return nearestStop(filled[at - 1], from.at);
    case 'laneBelow':
      return nearestStop(filled[at + 1], from.at);
  }
}

/** Where a walk begins: the first stop in view by time, in the uppermost lane; else the one nearest to the view. */
export function firstStop(lanes: readonly LaneOfStops[], view: Span): Stop | null {
  let best: Stop | null = null;
  for (const { stops } of lanes) {
    const inView = stops.find((stop) => stop.at >= view.start && stop.at < view.end);
    if (inView !== undefined && (best === null || inView.start < best.start)) best = inView;
  }
  return (
    best ??
    nearestStop(
      lanes.find((lane) => lane.stops.length > 0),
      (view.start + view.end) / 2,
    )
  );
}

/** Place in order: 1-based index along the lane, and how many there are. */
export function placeOf(lane: LaneOfStops, stop: Stop): { readonly index: number; readonly total: number } {
  return { index: lane.stops.findIndex((s) => sameStop(s, stop)) + 1, total: lane.stops.length };
}

function after(lane: LaneOfStops, from: Stop): Stop | null {
  const at = lane.stops.findIndex((stop) => sameStop(stop, from));
  if (at >= 0) return lane.stops[at + 1] ?? null;
  return lane.stops.find((stop) => stop.start > from.start) ?? null;
}

function before(lane: LaneOfStops, from: Stop): Stop | null {
  const at = lane.stops.findIndex((stop) => sameStop(stop, from));
  if (at >= 0) return lane.stops[at - 1] ?? null;
  return lane.stops.findLast((stop) => stop.start < from.start) ?? null;
}

function nearestStop(lane: LaneOfStops | undefined, time: number): Stop | null {
  let best: Stop | null = null;
  for (const stop of lane?.stops ?? []) {
    if (best === null || Math.abs(stop.at - time) < Math.abs(best.at - time)) best = stop;
  }
  return best;
}
