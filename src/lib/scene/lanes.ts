import type { LaneField } from '#lib/event/spec.ts';
import { NO_LANE } from '#lib/source/event-source.ts';
import type { Item } from '#lib/source/event-source.ts';
import type { Ink } from './scene.ts';

/** Key of the lane that gathers the lanes for which there is no room. No value of a field is empty of letters. */
export const OTHERS = '+';

/** As many lanes as the palette tells apart; the rest share one. */
const MOST_LANES = 8;
const INKS: readonly Ink[] = ['lane0', 'lane1', 'lane2', 'lane3', 'lane4', 'lane5', 'lane6', 'lane7'];

export interface LaneWeight {
  readonly key: string;
  /** Matching events of all of time. */
  readonly count: number;
  /** How much of the height it needs, as against the others. */
  readonly weight: number;
}

export interface Lane extends LaneWeight {
  readonly ink: Ink;
}

/** The lanes that an event stands in, each once. */
export function laneKeysOf(item: Item, field: LaneField): readonly string[] {
  const keys = valuesOf(item, field);
  return keys.length > 0 ? keys : [NO_LANE];
}

function valuesOf(item: Item, field: LaneField): readonly string[] {
  switch (field) {
    case 'none':
      return [];
    case 'country':
      return item.countries;
    case 'system':
      return item.systems;
    case 'kind':
      return [item.kind];
    case 'actor':
      return item.actors;
  }
}

/**
 * Lanes from the one with most events down, then by key; those beyond what fits gathered in one.
 * Counts are of all of time, so that neither panning nor zooming changes the order or a colour.
 * @param most lanes for which the frame has room
 */
export function chooseLanes(lanes: readonly LaneWeight[], most: number): readonly Lane[] {
  const ordered = lanes.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const room = Math.max(1, Math.min(most, MOST_LANES));
  const own = ordered.length > room ? ordered.slice(0, Math.max(1, room - 1)) : ordered;
  const rest = ordered.slice(own.length);
  const inked = own.map((lane, i): Lane => ({ ...lane, ink: INKS[i] ?? 'muted' }));
  if (rest.length === 0) return inked;
  const sum = (field: 'count' | 'weight') => rest.reduce((total, lane) => total + lane[field], 0);
  return [
    ...inked,
    { key: OTHERS, count: sum('count'), weight: Math.sqrt(sum('weight') * sum('count')) / 1.5, ink: 'muted' },
  ];
}

/**
 * Rows for each lane out of those that the frame has, by weight, and none more than it has events.
 */
export function shareRows(lanes: readonly LaneWeight[], rows: number, least: number): readonly number[] {
  const given = lanes.map(({ count }) => Math.max(1, Math.min(count, least)));
  // Next is the lane that has least for its weight.
  const need = (i: number) => (lanes[i]?.weight ?? 0) / ((given[i] ?? 0) + 0.5);
  for (let left = rows - given.reduce((a, b) => a + b, 0); left > 0; left--) {
    const open = lanes.flatMap(({ count }, i) => ((given[i] ?? 0) < count ? [i] : []));
    const [first] = open;
    if (first === undefined) break;
    const next = open.reduce((a, b) => (need(b) > need(a) ? b : a), first);
    given[next] = (given[next] ?? 0) + 1;
  }
  return given;
}
