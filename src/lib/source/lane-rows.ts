import type { FieldColumn } from './column-table.ts';
import { NO_LANE } from './event-source.ts';

/** The matching rows of one lane, ascending: the dated first. */
export interface LaneRows {
  readonly key: string;
  readonly rows: Uint32Array;
}

/** Deals rows out to the lanes of a field; a row without a value goes to the lane `NO_LANE`. Empty lanes are left out. */
export function laneRows({ keys, codes, offsets }: FieldColumn, rows: Uint32Array): readonly LaneRows[] {
  const laneKeys = [...keys, NO_LANE];
  const none = keys.length;
  const counts = new Uint32Array(laneKeys.length);
  forEachLane((lane) => {
    counts[lane] = (counts[lane] as number) + 1;
  });
  // Counted first: the lanes share one buffer, and nothing grows on the way.
  const next = new Uint32Array(laneKeys.length + 1);
  counts.forEach((count, lane) => (next[lane + 1] = (next[lane] as number) + count));
  const dealt = new Uint32Array(next[laneKeys.length] as number);
  forEachLane((lane, row) => {
    const place = next[lane] as number;
    dealt[place] = row;
    next[lane] = place + 1;
  });
  return laneKeys
    .map((key, lane) => {
      const end = next[lane] as number;
      return { key, rows: dealt.subarray(end - (counts[lane] as number), end) };
    })
    .filter((lane) => lane.rows.length > 0);

  function forEachLane(visit: (lane: number, row: number) => void): void {
    for (const row of rows) {
      const from = offsets === null ? row : (offsets[row] as number);
      const to = offsets === null ? row + 1 : (offsets[row + 1] as number);
      if (from === to) visit(none, row);
      for (let i = from; i < to; i++) visit(codes[i] as number, row);
    }
  }
}
