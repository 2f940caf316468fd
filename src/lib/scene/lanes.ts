import type { LaneField } from '#lib/event/spec.ts';
import { NO_LANE } from '#lib/source/event-source.ts';
import type { Item } from '#lib/source/event-source.ts';
import type { Ink } from './scene.ts';

/** Key of the lane that gathers the lanes for which there is no room. No value of a field is empty of letters. */
export const OTHERS = '+';

/** As many lanes as the palette tells apart; the rest share one. */
const MOST_LANES = 8;
const INKS: readonly Ink[] = ['lane0', 'lane1', 'lane2', 'lane3', 'lane4', 'lane5', 'lane6', 'lane7'];

export interface Lane {
  readonly key: string;
  /** Matching events of all of time. */
  readonly count: number;
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
export function chooseLanes(
  counts: readonly { readonly key: string; readonly count: number }[],
  most: number,
): readonly Lane[] {
  const ordered = counts.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const room = Math.max(1, Math.min(most, MOST_LANES));
  const own = ordered.length > room ? ordered.slice(0, Math.max(1, room - 1)) : ordered;
  const rest = ordered.slice(own.length);
  const lanes = own.map((lane, i): Lane => ({ ...lane, ink: INKS[i] ?? 'muted' }));
  if (rest.length === 0) return lanes;
  return [...lanes, { key: OTHERS, count: rest.reduce((sum, lane) => sum + lane.count, 0), ink: 'muted' }];
}

/**
 * Rows for each lane out of those that the frame has: more for more events, but not in proportion, and
 * none more than it has events.
 */
export function shareRows(counts: readonly number[], rows: number, least: number): readonly number[] {
  const weight = (count: number) => Math.max(1, count) ** 0.75;
  const given = counts.map(() => least);
  const most = counts.map((count) => Math.max(least, count));
  for (let left = rows - least * counts.length; left > 0; left--) {
    let next = -1;
    counts.forEach((count, i) => {
      if ((given[i] ?? 0) >= (most[i] ?? 0)) return;
      const need = (j: number) => weight(counts[j] ?? 0) / ((given[j] ?? 0) + 0.5);
      if (next < 0 || need(i) > need(next)) next = i;
      void count;
    });
    if (next < 0) break;
    given[next] = (given[next] ?? 0) + 1;
  }
  return given;
}
