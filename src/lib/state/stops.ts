import type { LaneField } from '#lib/event/spec.ts';
import type { LaneOfStops, Stop } from '#lib/gesture/walk.ts';
import { timeOf } from '#lib/scene/item-time.ts';
import { laneKeysOf, OTHERS } from '#lib/scene/lanes.ts';
import type { PlacedCount, PlacedItem, Scene } from '#lib/scene/scene.ts';
import { TRAY } from '#lib/scene/tray.ts';
import type { Answers } from '#lib/source/ask.ts';

/** An event without a date stands after all others. */
const NOWHEN = { lane: TRAY, start: Infinity, end: Infinity, at: Infinity, count: 1 };

/**
 * Where the keyboard can stand, lane by lane in the picture's order: every event at hand, in view or
 * not, and the counts of buckets whose events are not at hand. In order of
 * their start, as in lists; the undated ones in a lane of their own.
 */
export function stopsOf(answers: Answers, field: LaneField, lanes: Scene['lanes']): readonly LaneOfStops[] {
  const byLane = new Map<string, Stop[]>(lanes.map((lane) => [lane.key, []]));
  const laneOf = (key: string): string => (byLane.has(key) ? key : OTHERS);
  for (const item of answers.items) {
    const time = timeOf(item);
    if (time === null) continue;
    const { reach, anchor: at } = time;
    const start = Number.isFinite(reach.start) ? reach.start : at;
    const end = Number.isFinite(reach.end) ? reach.end : at;
    for (const lane of new Set(laneKeysOf(item, field).map(laneOf)))
      byLane.get(lane)?.push({ lane, id: item.id, start, end, at, count: 1 });
  }
  for (const stop of countsOf(answers, laneOf)) byLane.get(stop.lane)?.push(stop);
  const dated = [...byLane].map(([key, stops]) => ({ key, stops: stops.sort(byStart) }));
  return [...dated, { key: TRAY, stops: answers.undated.map(({ id }) => ({ ...NOWHEN, id })) }];
}

/** Where a stop is drawn: the event's mark, or the count that holds it; null when it is out of the picture. */
export function placeOfStop(scene: Scene, stop: Stop): PlacedItem | PlacedCount | null {
  const mark = scene.items.find((item) => item.id === stop.id && item.lane === stop.lane);
  if (stop.id !== null && mark !== undefined) return mark;
  if (stop.end <= scene.span.start) return null;
  // What began before the view counts where the view begins.
  const start = Math.max(stop.start, scene.span.start);
  const holds = ({ lane, span }: PlacedCount): boolean =>
    lane === stop.lane && span.start <= start && start < span.end;
  return scene.counts.find(holds) ?? null;
}

function countsOf({ dense }: Answers, laneOf: (key: string) => string): readonly Stop[] {
  if (dense === null) return [];
  const { edges, lanes } = dense.byLane;
  const stops = new Map<string, Stop>();
  for (const { key, counts } of lanes) {
    counts.forEach((count, bucket) => {
      if (count === 0 || dense.listed[bucket] === true) return;
      const lane = laneOf(key);
      const at = `${bucket} ${lane}`;
      const sum = count + (stops.get(at)?.count ?? 0);
      const [start, end] = [edges[bucket] ?? 0, edges[bucket + 1] ?? 0];
      stops.set(at, { lane, id: null, start, end, at: (start + end) / 2, count: sum });
    });
  }
  return [...stops.values()];
}

function byStart(a: Stop, b: Stop): number {
  return a.start - b.start || ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
}
