import type { Lang } from '#lib/event/news-event.ts';
import { withFoot } from './bands.ts';
import type { LaneBand } from './bands.ts';
import { crowd } from './crowd.ts';
import { ALWAYS, keyWeight } from './entry.ts';
import type { Candidate, Entry } from './entry.ts';
import { packRows } from './rows.ts';
import type { Box, Walls } from './rows.ts';
import type { Measure } from './scene.ts';
import {
  COUNT_PX,
  COUNT_STRIP,
  LABEL_GAP,
  LANE_PAD,
  LEAST_LABEL,
  LEAST_ROW,
  longestLabel,
  QUALIFIER,
  SIZE,
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
  readonly lang: Lang;
  readonly measure: Measure;
  readonly laneHead: number;
}

/** How far beyond the first and last event labels may reach, as part of the plot: the margin of a whole view. */
const WALL_MARGIN = 0.03;

/**
 * Gives each event of each lane its row, the most important first, and puts what finds none into the
 * counts at the lane's foot.
 */
export function packItems(
  candidates: readonly Candidate[],
  bands: readonly LaneBand[],
  frame: PackFrame,
): Packing {
  const keyFrom = keyWeight(candidates);
  const walls = wallsOf(candidates, frame);
  const packed = bands.map((band, lane) => {
    const own = candidates
      .filter((c) => c.lane === lane)
      .map((c) => ({ candidate: c, box: boxOf(c, c.item.weight >= keyFrom, frame) }))
      .sort(byImportance);
    return packLane(own, band, walls, frame.laneHead);
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

/** Where no more than this part finds no row, lower rows may be enough for all. */
const FEW = 0.15;

/**
 * Packs a lane. If some events find no row, once more with rows as low as may be, or with room for
 * counts: the more of them, the higher, but with a row for the most important where there is height.
 */
function packLane(lane: readonly Boxed[], band: LaneBand, walls: Walls, head: number): PackedLane {
  let tried = band;
  let packed = packInto(lane, tried.rows, walls);
  if (packed.left.length > 0 && packed.left.length <= lane.length * FEW) {
    tried = withFoot(band, head, 0);
    packed = packInto(lane, tried.rows, walls);
  }
  if (packed.left.length === 0) return { band: tried, ...packed, foot: 0 };
  const inside = band.height - head;
  const wanted = Math.round((inside * packed.left.length) / lane.length);
  const foot = Math.max(COUNT_STRIP, Math.min(wanted, inside - LEAST_ROW - LANE_PAD / 2));
  const last = withFoot(band, head, foot);
  return { band: last, ...packInto(lane, last.rows, walls), foot: last.rows === 0 ? inside : foot };
}

function packInto(lane: readonly Boxed[], rows: number, walls: Walls): Pick<PackedLane, 'entries' | 'left'> {
  const entries: Entry[] = [];
  const left: Candidate[] = [];
  const boxes = lane.map((boxed) => boxed.box);
  packRows(boxes, rows, walls).forEach((placing, i) => {
    const boxed = lane[i];
    if (boxed === undefined) return;
    if (placing === null) left.push(boxed.candidate);
    else
      entries.push({ ...boxed.candidate, ...placing, key: boxed.box.key, within: ALWAYS, until: Infinity });
  });
  return { entries, left };
}

function boxOf({ item, time }: Candidate, key: boolean, { scale, plotWidth, lang, measure }: PackFrame): Box {
  const at = time.anchor * scale;
  const half = SYMBOL / 2;
  const mark = time.uncertain || time.approximate ? QUALIFIER : 0;
  const most = longestLabel(plotWidth);
  const full = Math.ceil(measure(item.title[lang], key ? SIZE.key : SIZE.label)) + 1;
  const shorter = [most, most * 0.7, most * 0.45].filter((w) => w < full && w >= LEAST_LABEL);
  return {
    // A symbol whose bar runs out of view stays at the edge, up to the bar's other end.
    left: time.reach.start * scale - half,
    right: time.reach.end * scale + half + mark,
    labelLeft: at - half - LABEL_GAP,
    labelRight: at + half + mark + LABEL_GAP,
    widths: full <= most ? [full, ...shorter] : shorter,
    full: Math.min(full, most * 1.25),
    key,
  };
}

/** Key events first, then those whose long bars need a row to themselves, then by weight. */
function byImportance(a: Boxed, b: Boxed): number {
  const [x, y] = [a.candidate, b.candidate];
  return (
    Number(b.box.key) - Number(a.box.key) ||
    Number(isLong(b.box)) - Number(isLong(a.box)) ||
    y.item.weight - x.item.weight ||
    compare(x.time.reach.start, y.time.reach.start) ||
    compare(x.item.id, y.item.id)
  );
}

function isLong({ left, right }: Box): boolean {
  return right - left > 3 * SYMBOL;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A little beyond the first and last symbol or finite bound of all lanes. */
function wallsOf(candidates: readonly Candidate[], { scale, plotWidth }: PackFrame): Walls {
  let [start, end] = [Infinity, -Infinity];
  for (const { time } of candidates) {
    start = Math.min(start, Number.isFinite(time.reach.start) ? time.reach.start : time.anchor);
    end = Math.max(end, Number.isFinite(time.reach.end) ? time.reach.end : time.anchor);
  }
  const margin = plotWidth * WALL_MARGIN;
  return { left: start * scale - margin, right: end * scale + margin };
}
