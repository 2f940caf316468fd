import { chooseLanes, shareRows } from './lanes.ts';
import type { Lane } from './lanes.ts';
import { LANE_PAD, MOST_ROW, ROW } from './sizes.ts';

/** A lane with its place in the plot, px from the plot's top. */
export interface LaneBand extends Lane {
  readonly top: number;
  readonly height: number;
  /** Where its rows begin, how many they are and how high each is. */
  readonly rowsTop: number;
  readonly rows: number;
  readonly rowHeight: number;
}

/**
 * Divides the plot's height among the lanes. Depends on counts of all of time and on the frame, not on
 * the view: neither panning nor zooming moves a lane.
 * @param head height of the line above each lane that holds its name, where it has no place beside; else 0
 * @param leastRows rows that a lane must have
 */
export function bandsOf(
  counts: readonly { readonly key: string; readonly count: number }[],
  height: number,
  head: number,
  leastRows: number,
): readonly LaneBand[] {
  const around = LANE_PAD + head;
  const lanes = chooseLanes(counts, Math.floor(height / (around + leastRows * ROW)));
  const free = Math.max(0, height - lanes.length * around);
  const shares = shareRows(
    lanes.map((lane) => lane.count),
    Math.floor(free / ROW),
    leastRows,
  );
  const sum = shares.reduce((a, b) => a + b, 0);
  const rowHeight = Math.min(MOST_ROW, Math.floor(free / Math.max(1, sum)));
  const spare = (free - sum * rowHeight) / Math.max(1, sum);
  let top = 0;
  return lanes.map((lane, i) => {
    const rows = shares[i] ?? leastRows;
    const last = i === lanes.length - 1;
    const own = last ? height - top : Math.round(around + rows * (rowHeight + spare));
    const band = {
      ...lane,
      top,
      height: own,
      rowsTop: top + head + Math.round((own - head - rows * rowHeight) / 2),
      rows,
      rowHeight,
    };
    top += own;
    return band;
  });
}
