import type { Lang } from '#lib/event/news-event.ts';
import type { Item } from '#lib/source/event-source.ts';
import type { LaneBand } from './bands.ts';
import { ALWAYS, keyWeight } from './entry.ts';
import type { Candidate, Entry } from './entry.ts';
import { packRows } from './rows.ts';
import type { Box, Walls } from './rows.ts';
import type { Measure } from './scene.ts';
import { LABEL_GAP, LEAST_LABEL, QUALIFIER, SIZE, SYMBOL } from './sizes.ts';

export interface Packing {
  readonly entries: readonly Entry[];
  /** By lane: events that found no row. They are drawn as counts. */
  readonly left: readonly (readonly Candidate[])[];
  /** By lane: rows at its foot that the counts take. */
  readonly countRows: readonly number[];
}

export interface PackFrame {
  /** px per ms for which to pack: not above the one drawn at. */
  readonly scale: number;
  readonly plotWidth: number;
  readonly lang: Lang;
  readonly measure: Measure;
}

/**
 * Gives each event of each lane its row, the most important first, and puts what finds none into the
 * counts at the lane's foot.
 */
export function packItems(
  candidates: readonly Candidate[],
  bands: readonly LaneBand[],
  frame: PackFrame,
): Packing {
  const key = keyWeight(candidates.map((c) => c.item.weight));
  const lanes = bands.map((_, lane) => candidates.filter((c) => c.lane === lane).sort(byImportance));
  const packed = lanes.map((lane, i) =>
    packLane(lane, bands[i]?.rows ?? 1, key, frame, extentOf(candidates)),
  );
  return {
    entries: packed.flatMap((p) => p.entries),
    left: packed.map((p) => p.left),
    countRows: packed.map((p) => p.countRows),
  };
}

interface PackedLane {
  readonly entries: readonly Entry[];
  readonly left: readonly Candidate[];
  readonly countRows: number;
}

function packLane(
  lane: readonly Candidate[],
  rows: number,
  keyFrom: number,
  frame: PackFrame,
  extent: { readonly start: number; readonly end: number },
): PackedLane {
  const boxes = lane.map((c) => boxOf(c, c.item.weight >= keyFrom, frame));
  const margin = frame.plotWidth * 0.03;
  const walls = { left: extent.start * frame.scale - margin, right: extent.end * frame.scale + margin };
  const whole = packInto(lane, boxes, rows, walls, 0);
  if (whole.left.length === 0) return whole;
  const countRows = Math.min(rows, Math.max(1, Math.round((rows * whole.left.length) / lane.length)));
  return packInto(lane, boxes, rows - countRows, walls, countRows);
}

function packInto(
  lane: readonly Candidate[],
  boxes: readonly Box[],
  rows: number,
  walls: Walls,
  countRows: number,
): PackedLane {
  const entries: Entry[] = [];
  const left: Candidate[] = [];
  packRows(boxes, rows, walls).forEach((placing, i) => {
    const candidate = lane[i];
    if (candidate === undefined) return;
    if (placing === null) left.push(candidate);
    else entries.push({ ...candidate, ...placing, key: boxes[i]?.key ?? false, within: ALWAYS });
  });
  return { entries, left, countRows };
}

function boxOf({ item, time }: Candidate, key: boolean, { scale, plotWidth, lang, measure }: PackFrame): Box {
  const at = time.anchor * scale;
  const half = SYMBOL / 2;
  const mark = time.uncertain || time.approximate ? QUALIFIER : 0;
  const most = Math.min(340, Math.max(120, plotWidth * 0.3));
  const full = Math.ceil(measure(item.title[lang], key ? SIZE.key : SIZE.label)) + 1;
  const shorter = [most, most * 0.7, most * 0.45].filter((w) => w < full && w >= LEAST_LABEL);
  return {
    left: Math.min(time.reach.start * scale, at - half),
    right: Math.max(time.reach.end * scale, at + half + mark),
    labelLeft: at - half - LABEL_GAP,
    labelRight: at + half + mark + LABEL_GAP,
    widths: full <= most ? [full, ...shorter] : shorter,
    key,
  };
}

function byImportance(a: Candidate, b: Candidate): number {
  return b.item.weight - a.item.weight || a.time.reach.start - b.time.reach.start || compare(a.item, b.item);
}

function compare(a: Item, b: Item): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** First and last symbol or finite bound of all lanes. */
function extentOf(candidates: readonly Candidate[]): { start: number; end: number } {
  let [start, end] = [Infinity, -Infinity];
  for (const { time } of candidates) {
    start = Math.min(start, Number.isFinite(time.reach.start) ? time.reach.start : time.anchor);
    end = Math.max(end, Number.isFinite(time.reach.end) ? time.reach.end : time.anchor);
  }
  return { start, end };
}
