import { DAY } from '#lib/event/span.ts';
import type { Span } from '#lib/event/span.ts';
import { bucketOf, SPARSE } from '#lib/source/ask.ts';
import type { Dense } from '#lib/source/ask.ts';
import type { LaneBand } from './bands.ts';
import type { Candidate, Entry } from './entry.ts';
import { OTHERS } from './lanes.ts';
import type { Stage } from './stage.ts';
import { LABEL_GAP, LEAST_LABEL, longestLabel, QUALIFIER, ROW_GAP, SYMBOL } from './sizes.ts';

export interface Tiling {
  readonly entries: readonly Entry[];
  /** By lane and bucket: events to draw as a count; 0 where they are drawn one by one or there are none. */
  readonly counts: readonly (readonly number[])[];
}

/** Average length of each bucket unit, ms: numbers the buckets alike wherever the window begins. */
const UNIT_MS: Readonly<Record<Dense['unit'], number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
  month: 30.436875 * DAY,
  quarter: 91.310625 * DAY,
  year: 365.2425 * DAY,
};

/**
 * Rows for the events of sparse buckets, by their place in the bucket. Neighbouring buckets use
 * different rows in turn, so that no row holds two symbols closer than a bucket is wide; and since
 * the turn goes by the calendar, an event keeps its row while the window moves.
 * @param scale px per ms, not above the one drawn at
 */
export function tileItems({ bands, byLane }: Stage, dense: Dense, scale: number, plotWidth: number): Tiling {
  const { edges } = dense.byLane;
  const grouped = byLane.map((lane) => groupByTile(lane, edges));
  const most = longestLabel(plotWidth);
  const wide = edges.every((edge, b) => b === 0 || (edge - (edges[b - 1] ?? 0)) * scale >= SYMBOL + 2);
  const entries: Entry[] = [];
  const counts = bands.map((band, lane) => {
    // One row is for a lane of one event.
    const perTile = Math.max(1, Math.min(SPARSE, Math.floor(band.rows / 2)));
    const turns = Math.max(1, Math.floor(band.rows / perTile));
    const last = new Map<number, Entry>();
    const close = (row: number, x: number) => {
      const entry = last.get(row);
      if (entry !== undefined)
        entries.push({ ...entry, room: roomUntil(entry, x, scale, most), until: x / scale });
      last.delete(row);
    };
    const laneCounts = countsOf(band, dense, bands);
    const left = laneCounts.map((count, b) => {
      const tile: Span = { start: edges[b] ?? 0, end: edges[b + 1] ?? 0 };
      const found = grouped[lane]?.get(b) ?? [];
      if (!wide || dense.listed[b] !== true || found.length > perTile) {
        if (count > 0) for (const row of [...last.keys()]) close(row, tile.start * scale);
        return count;
      }
      const turn = turnOf(tile.start, dense, turns);
      found.forEach((candidate, rank) => {
        const row = turn * perTile + rank;
        const at = anchorIn(candidate, tile);
        close(row, at * scale - SYMBOL / 2);
        last.set(row, {
          ...candidate,
          time: { ...candidate.time, anchor: at },
          row,
          room: 0,
          side: 'right',
          growth: 0,
          spare: 0,
          spareGrowth: 0,
          within: tile,
          until: Infinity,
        });
      });
      return 0;
    });
    for (const row of [...last.keys()]) close(row, Infinity);
    return left;
  });
  return { entries, counts };
}

function roomUntil({ time }: Entry, x: number, scale: number, most: number): number {
  const mark = time.uncertain || time.approximate ? QUALIFIER : 0;
  const room = Math.min(most, x - ROW_GAP - (time.anchor * scale + SYMBOL / 2 + mark + LABEL_GAP));
  return room >= LEAST_LABEL ? room : 0;
}

function anchorIn({ time }: Candidate, tile: Span): number {
  return Math.min(Math.max(time.anchor, tile.start), tile.end - 1);
}

function turnOf(start: number, { unit, step }: Dense, turns: number): number {
  const ordinal = Math.round(start / (UNIT_MS[unit] * step));
  return ((ordinal % turns) + turns) % turns;
}

function groupByTile(lane: readonly Candidate[], edges: readonly number[]): ReadonlyMap<number, Candidate[]> {
  const tiles = new Map<number, Candidate[]>();
  for (const candidate of lane) {
    const tile = bucketOf(candidate.time.reach.start, edges);
    const there = tiles.get(tile);
    if (there === undefined) tiles.set(tile, [candidate]);
    else there.push(candidate);
  }
  return tiles;
}

/** Counts of a lane by bucket; of the lane of others, those of all lanes that have no band. */
function countsOf(band: LaneBand, dense: Dense, bands: readonly LaneBand[]): readonly number[] {
  const own = new Set(bands.map((b) => b.key));
  const { edges, lanes } = dense.byLane;
  const wanted = lanes.filter(({ key }) => (band.key === OTHERS ? !own.has(key) : key === band.key));
  const [only] = wanted;
  if (wanted.length === 1 && only !== undefined) return only.counts;
  return edges.slice(1).map((_, b) => wanted.reduce((sum, lane) => sum + (lane.counts[b] ?? 0), 0));
}
