import { withFoot } from './bands.ts';
import type { LaneBand } from './bands.ts';
import { crowd } from './crowd.ts';
import { ALWAYS } from './entry.ts';
import type { Candidate, Entry } from './entry.ts';
import { leastLeft, packRows } from './rows.ts';
import type { Box, Walls } from './rows.ts';
import type { Stage } from './stage.ts';
import {
  COUNT_PX,
  COUNT_STRIP,
  LABEL_GAP,
  LEAST_LABEL,
  LEAST_ROW,
  longestLabel,
  QUALIFIER,
  SYMBOL,
} from './sizes.ts';

export interface Packing {
  /** Where counts are needed, with fewer or lower rows above them. */
  readonly bands: readonly LaneBand[];
  readonly entries: readonly Entry[];
  /** By lane: events that found no row. They are drawn as counts. */
  readonly left: readonly Leftover[];
  /** By lane: px at its foot that the counts take. */
  readonly feet: readonly number[];
}

/** Events without a row: when each may begin and end. */
export interface Leftover {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Most of them that may share a bucket: all buckets have one scale, wherever the view stands. */
  readonly crowd: number;
}

export interface PackFrame {
  /** px per ms for which to pack: not above the one drawn at. */
  readonly scale: number;
  readonly plotWidth: number;
  readonly laneHead: number;
}

/** How far beyond the first and last event labels may reach, as part of the plot: the margin of a whole view. */
const WALL_MARGIN = 0.03;

/**
 * Gives each event of each lane its row, the most important first, and puts what finds none into the
 * counts at the lane's foot.
 */
export function packItems({ bands, byLane }: Stage, frame: PackFrame): Packing {
  const walls = wallsOf(byLane, frame);
  const packed = bands.map((band, lane) => {
    const boxed = (byLane[lane] ?? []).map((candidate) => ({ candidate, box: boxOf(candidate, frame) }));
    return packLane(inPackingOrder(boxed), band, walls, frame.laneHead);
  });
  return {
    bands: packed.map((p) => p.band),
    entries: packed.flatMap((p) => p.entries),
    left: packed.map((p) => leftover(p.left, frame.scale)),
    feet: packed.map((p) => p.foot),
  };
}

function leftover(left: readonly Candidate[], scale: number): Leftover {
  const starts = Float64Array.from(left, (c) => c.time.reach.start);
  const ends = Float64Array.from(left, (c) => c.time.reach.end);
  return { starts, ends, crowd: crowd(starts, (2 * COUNT_PX) / scale) };
}

interface Boxed {
  readonly candidate: Candidate;
  readonly box: Box;
}

interface PackedLane {
  readonly band: LaneBand;
  readonly entries: readonly Entry[];
  readonly left: readonly Candidate[];
  readonly foot: number;
}

/** A bar longer than this is long, px. */
const LONG = 4 * SYMBOL;

/** Where no more than this part finds no row, lower rows may be enough for all. */
const FEW = 0.15;
/** Where more than this part can find no row, nothing else is tried than counts. */
const CROWDED = 0.5;
/** Labels that may be missing, as part of all, before rows are made lower for more of them. */
const MISSING = 0.05;

/**
 * Packs a lane. If some events find no row, or too many no label, once more with rows as low as may be
 * and with labels cut for those left over: a symbol says more than a bar of one. If that is not
 * enough, with room for counts: the more of them, the higher, but with a row for the most important
 * where there is height.
 */
function packLane(lane: readonly Boxed[], band: LaneBand, walls: Walls, head: number): PackedLane {
  const boxes = lane.map((boxed) => boxed.box);
  let left = leastLeft(boxes, band.rows);
  if (left <= lane.length * CROWDED) {
    let tried = band;
    let packed = packInto(lane, tried.rows, walls);
    const bare = packed.entries.filter((entry) => entry.room === 0).length;
    const few = packed.left.length > 0 && packed.left.length <= lane.length * FEW;
    if (few || (packed.left.length === 0 && bare > lane.length * MISSING)) {
      tried = withFoot(band, head, 0);
      packed = packInto(lane, tried.rows, walls, true);
    }
    if (packed.left.length === 0) return { band: tried, ...packed, foot: 0 };
    left = packed.left.length;
  }
  const inside = band.height - head;
  const wanted = (inside * left) / lane.length;
  const most = Math.floor((inside - COUNT_STRIP) / LEAST_ROW);
  const rows = Math.min(most, Math.max(1, Math.ceil((inside - wanted) / LEAST_ROW)));
  const foot = rows < 1 ? inside : inside - rows * LEAST_ROW;
  const last = withFoot(band, head, foot);
  return { band: last, ...packInto(lane, last.rows, walls), foot };
}

function packInto(
  lane: readonly Boxed[],
  rows: number,
  walls: Walls,
  squeeze = false,
): Pick<PackedLane, 'entries' | 'left'> {
  const entries: Entry[] = [];
  const left: Candidate[] = [];
  const boxes = lane.map((boxed) => boxed.box);
  packRows(boxes, rows, walls, squeeze).forEach((placing, i) => {
    const boxed = lane[i];
    if (boxed === undefined) return;
    if (placing === null) left.push(boxed.candidate);
    else entries.push({ ...boxed.candidate, ...placing, within: ALWAYS, until: Infinity });
  });
  return { entries, left };
}

function boxOf(candidate: Candidate, { scale, plotWidth }: PackFrame): Box {
  const { time, key } = candidate;
  const at = time.anchor * scale;
  const half = SYMBOL / 2;
  const mark = time.uncertain || time.approximate ? QUALIFIER : 0;
  const most = longestLabel(plotWidth);
  return {
    // A symbol whose bar runs out of view stays at the edge, up to the bar's other end.
    left: time.reach.start * scale - half,
    right: time.reach.end * scale + half + mark,
    labelLeft: at - half - LABEL_GAP,
    labelRight: at + half + mark + LABEL_GAP,
    get widths() {
      const full = candidate.fullWidth;
      const shorter = [most, most * 0.7, most * 0.45, most * 0.28].filter(
        (w) => w < full && w >= LEAST_LABEL,
      );
      return full <= most ? [full, ...shorter] : shorter;
    },
    get full() {
      return Math.min(candidate.fullWidth, most * 1.25);
    },
    key,
  };
}

/** By importance, but long bars, which need a row to themselves, before all that are not key. */
function inPackingOrder(boxed: readonly Boxed[]): readonly Boxed[] {
  const keys: Boxed[] = [];
  const long: Boxed[] = [];
  const others: Boxed[] = [];
  for (const one of boxed) {
    const { key, left, right } = one.box;
    (key ? keys : right - left > LONG ? long : others).push(one);
  }
  return [...keys, ...long, ...others];
}

/** A little beyond the first and last symbol or finite bound of all lanes. */
function wallsOf(byLane: readonly (readonly Candidate[])[], { scale, plotWidth }: PackFrame): Walls {
  let [start, end] = [Infinity, -Infinity];
  for (const lane of byLane) {
    for (const { time } of lane) {
      start = Math.min(start, Number.isFinite(time.reach.start) ? time.reach.start : time.anchor);
      end = Math.max(end, Number.isFinite(time.reach.end) ? time.reach.end : time.anchor);
    }
  }
  const margin = plotWidth * WALL_MARGIN;
  return { left: start * scale - margin, right: end * scale + margin };
}
