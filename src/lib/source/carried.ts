/** Rows that began before an instant and still touch it, found without a sorted copy of the ends. */
export interface CarriedRows {
  /** Calls `visit` with each row below `before` that ends after `time`, ascending. */
  readonly each: (before: number, time: number, visit: (row: number) => void) => void;
}

/** 1 M rows are 1,000 blocks; long events are rare, so that most blocks end before the view begins. */
const BLOCK = 1_024;

/** Keeps the latest end of each block of rows, so that blocks long past are skipped whole. */
export function carriedRows(end: Float64Array): CarriedRows {
  const latest = new Float64Array(Math.ceil(end.length / BLOCK)).fill(-Infinity);
  for (let row = 0; row < end.length; row++) {
    const block = Math.floor(row / BLOCK);
    if ((end[row] as number) > (latest[block] as number)) latest[block] = end[row] as number;
  }
  return {
    each(before, time, visit) {
      for (let block = 0; block * BLOCK < before; block++) {
        if ((latest[block] as number) <= time) continue;
        const stop = Math.min((block + 1) * BLOCK, before);
        for (let row = block * BLOCK; row < stop; row++) if ((end[row] as number) > time) visit(row);
      }
    },
  };
}
