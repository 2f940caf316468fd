import type { FieldColumn } from './column-table.ts';
import { NO_LANE } from './event-source.ts';

/** The matching rows of one lane, ascending: the dated first. */
export interface LaneRows {
  readonly key: string;
  readonly rows: Uint32Array;
}

/**
 * Deals rows out to the lanes of a field; a row without a value goes to the lane `NO_LANE`. Empty
 * lanes are left out. Plain loops over numbers: a million rows are dealt out within a frame.
 */
export function laneRows({ keys, codes, offsets }: FieldColumn, rows: Uint32Array): readonly LaneRows[] {
  const none = keys.length;
  // Counted first: the lanes share one buffer, and nothing grows on the way.
  const ends = new Uint32Array(none + 1);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const from = offsets === null ? row : (offsets[row] as number);
    const to = offsets === null ? row + 1 : (offsets[row + 1] as number);
    if (from === to) ends[none]!++;
    for (let i = from; i < to; i++) ends[codes[i] as number]!++;
  }
  for (let lane = 1; lane <= none; lane++) ends[lane]! += ends[lane - 1] as number;
  const next = new Uint32Array(none + 1);
  next.set(ends.subarray(0, none), 1);
  const starts = next.slice();
  const dealt = new Uint32Array(ends[none] as number);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const from = offsets === null ? row : (offsets[row] as number);
    const to = offsets === null ? row + 1 : (offsets[row + 1] as number);
    if (from === to) dealt[next[none]!++] = row;
    for (let i = from; i < to; i++) dealt[next[codes[i] as number]!++] = row;
  }
  return [...keys, NO_LANE]
    .map((key, lane) => ({ key, rows: dealt.subarray(starts[lane], ends[lane]) }))
    .filter((lane) => lane.rows.length > 0);
}
