import { chooseLanes, shareRows } from './lanes.ts';
import type { Lane, LaneWeight } from './lanes.ts';
import { LANE_PAD, LEAST_ROW, MOST_ROW, ROW } from './sizes.ts';

/** A lane with its place in the plot, px from the plot's top. */
export interface LaneBand extends Lane {
  readonly top: number;
  readonly height: number;
  /** Where its rows begin, how many they are and how high each is. */
  readonly rowsTop: number;
  readonly rows: number;
  readonly rowHeight: number;
}

/** Most free px above a lane's first row. */
const MOST_AIR = 10;

/** Rows that a lane should have on average, or else fewer lanes stand by themselves. */
const ROWS_A_LANE = 3;

/**
 * Divides the plot's height among the lanes. Depends on counts of all of time and on the frame, not on
 * the view: neither panning nor zooming moves a lane.
 * @param head height of the line above each lane that holds its name, where it has no place beside; else 0
 * @param leastRows rows that a lane must have, if it has so many events
 */
export function bandsOf(
  weights: readonly LaneWeight[],
  height: number,
  head: number,
  leastRows: number,
): readonly LaneBand[] {
  const around = LANE_PAD + head;
  const lanes = chooseLanes(weights, Math.floor(height / (around + ROWS_A_LANE * ROW)));
  const free = Math.max(0, height - lanes.length * around);
  const shares = shareRows(lanes, Math.floor(free / ROW), leastRows);
  const sum = shares.reduce((a, b) => a + b, 0);
  let top = 0;
  return lanes.map((lane, i) => {
    const last = i === lanes.length - 1;
    const share = (shares[i] ?? leastRows) / Math.max(1, sum);
    const own = last ? height - top : Math.round(around + share * free);
    const band = { ...lane, top, height: own, ...rowsIn(top, own, head, shares[i] ?? leastRows) };
    top += own;
    return band;
  });
}

/** The lane with as many rows as fit above the `foot` px that it keeps for counts. */
export function withFoot(band: LaneBand, head: number, foot: number): LaneBand {
  const rows = Math.floor((band.height - head - foot) / LEAST_ROW);
  return { ...band, ...rowsIn(band.top, band.height - foot, head, Math.max(0, rows)) };
}

function rowsIn(
  top: number,
  height: number,
  head: number,
  rows: number,
): Pick<LaneBand, 'rowsTop' | 'rows' | 'rowHeight'> {
  const free = height - head;
  const rowHeight = Math.min(MOST_ROW, Math.floor(free / Math.max(1, rows)));
  return {
    rows,
    rowHeight,
    rowsTop: top + head + Math.min(MOST_AIR, Math.floor((free - rows * rowHeight) / 2)),
  };
}
