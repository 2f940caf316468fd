import { LEAST_LABEL, ROW_GAP, SYMBOL } from './sizes.ts';

/** Something to place in a row: what it must have, and the label it would like. Px at the packing scale. */
export interface Box {
  /** Symbol and bar. */
  readonly left: number;
  readonly right: number;
  /** Where labels begin: right and left edge of the symbol with its gap. */
  readonly labelRight: number;
  readonly labelLeft: number;
  /** Label widths to try, widest first. */
  readonly widths: readonly number[];
  /** Width beyond which more room is of no use to the label. */
  readonly full: number;
  /** Gets its label before others get a place. */
  readonly key: boolean;
}

export interface Placing {
  readonly row: number;
  /** Width kept for the label; 0 for none. */
  readonly room: number;
  readonly side: 'right' | 'left';
  /** By how much that may grow when the scale doubles. */
  readonly growth: number;
  /** Width that nobody else uses on the other side of the symbol, and by how much it may grow. */
  readonly spare: number;
  readonly spareGrowth: number;
}

type Found = Pick<Placing, 'row' | 'room' | 'side'>;

/** Labels keep inside these where they can, so that a picture of everything cuts none. */
export interface Walls {
  readonly left: number;
  readonly right: number;
}

/** More px than any label needs. */
const ENDLESS = 1e6;

/** From the end of one box to the middle of a symbol that stands beside it in the row. */
const BESIDE = ROW_GAP + SYMBOL / 2;

/** Of the rows under a symbol that are not placed yet, this part is kept free of others' labels. */
const KEPT = 0.6;

/**
 * Packs boxes into rows, first come first served: call with the most important first. A box takes the
 * highest row where its widest label fits, right of the symbol or else left of it; then shorter
 * labels; then none. Null: not even the symbol fits anywhere. Nothing here knows the view, so that
 * panning moves nothing from its row.
 * @param squeeze whether labels that are not key give way, in the end, to symbols that found no row
 */
export function packRows(
  boxes: readonly Box[],
  rows: number,
  walls: Walls,
  squeeze = false,
): readonly (Placing | null)[] {
  const taken = Array.from({ length: rows }, () => new Row());
  const load = new Load(boxes, rows);
  const found = boxes.map((box) => {
    load.placing(box);
    const gaps = taken.map((row) => row.gap(box.left, box.right));
    const place = gaps.some((gap) => gap !== null) ? (labelled(box, gaps, walls, load) ?? bare(gaps)) : null;
    if (place === null) return null;
    const stretch = stretchOf(box, place);
    taken[place.row]?.take(stretch, box, place);
    load.take(stretch);
    return place;
  });
  if (squeeze) squeezeIn(boxes, found, taken);
  const widened = found.map((place, i) => {
    const box = boxes[i];
    const row = place === null ? undefined : taken[place.row];
    return place === null || box === undefined || row === undefined ? null : widen(box, place, row, walls);
  });
  return widened.map((place, i) => {
    const box = boxes[i];
    const row = place === null ? undefined : taken[place.row];
    return place === null || box === undefined || row === undefined ? null : withSpare(box, place, row);
  });
}

/**
 * How many of the boxes no packing can place, labels left aside: of those that end first, as many as
 * fit, which is the most that ever do. https://en.wikipedia.org/wiki/Interval_scheduling
 */
export function leastLeft(boxes: readonly Pick<Box, 'left' | 'right'>[], rows: number): number {
  const ends = new Float64Array(rows).fill(-Infinity);
  let left = 0;
  for (const box of boxes.toSorted((a, b) => (a.right < b.right ? -1 : a.right > b.right ? 1 : 0))) {
    let best = -1;
    for (let row = 0; row < rows; row++) {
      const end = ends[row] ?? Infinity;
      if (end + ROW_GAP <= box.left && (best < 0 || end > (ends[best] ?? 0))) best = row;
    }
    if (best < 0) left++;
    else ends[best] = box.right;
  }
  return left;
}

function stretchOf(box: Box, { side, room }: Found): Gap {
  if (room === 0) return box;
  return side === 'left'
    ? { left: Math.min(box.left, box.labelLeft - room), right: box.right }
    : { left: box.left, right: Math.max(box.right, box.labelRight + room) };
}

/** Places what found no row where the label that has to be cut for it keeps the most. */
function squeezeIn(boxes: readonly Box[], found: (Found | null)[], taken: readonly Row[]): void {
  boxes.forEach((box, i) => {
    if (found[i] !== null) return;
    const cuts = taken.map((row) => row.cutFor(box));
    const best = cuts.reduce(
      (most, cut, row) => (cut !== null && cut.room > (cuts[most]?.room ?? -1) ? row : most),
      -1,
    );
    const [row, cut] = [taken[best], cuts[best]];
    if (row === undefined || cut === null || cut === undefined) return;
    const shorter = { ...cut.place, room: cut.room };
    found[boxes.indexOf(cut.box)] = shorter;
    row.shorten(cut.box, cut.place, shorter);
    const place: Found = { row: best, room: 0, side: 'right' };
    row.take(stretchOf(box, place), box, place);
    found[i] = place;
  });
}

/** Gives a label what is left of its row on its side, now that every event has its place. */
function widen(box: Box, place: Found, row: Row, walls: Walls): Found {
  const { side, room } = place;
  if (room === 0 || room >= box.full) return place;
  const free = row.around(stretchOf(box, place).left);
  const most = side === 'left' ? box.labelLeft - free.left : free.right - box.labelRight;
  const inside = side === 'left' ? box.labelLeft - walls.left : walls.right - box.labelRight;
  const wider = { ...place, room: Math.max(room, Math.min(box.full, most, inside)) };
  row.widen(stretchOf(box, place), stretchOf(box, wider));
  return wider;
}

function withSpare(box: Box, place: Found, row: Row): Placing {
  const { left } = stretchOf(box, place);
  const free = row.around(left);
  const fixed = row.fixedAround(left);
  const isRight = place.side === 'right';
  const spare = isRight ? box.labelLeft - free.left : free.right - box.labelRight;
  const [toLeft, toRight] = [middle(box) - fixed.left, fixed.right - middle(box)];
  // Two labels may grow into one gap, and a neighbour's may come over from its far side: each takes half.
  const finite = (px: number, part: number) => Math.min(ENDLESS, Math.max(0, px * part));
  return {
    ...place,
    growth: finite(isRight ? toRight : toLeft, 0.5),
    spare: finite(spare, row.facing(left, place.side) ? 0.5 : 1),
    spareGrowth: finite(isRight ? toLeft : toRight, 0.5),
  };
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

interface Cut {
  readonly box: Box;
  readonly place: Found;
  readonly room: number;
}

function labelled(box: Box, gaps: readonly (Gap | null)[], walls: Walls, load: Load): Found | null {
  const { widths } = box;
  for (const room of widths) {
    const end = box.labelRight + room;
    const start = box.labelLeft - room;
    const tries = [
      { side: 'right', from: box.left, to: end, inside: end <= walls.right },
      { side: 'left', from: start, to: box.right, inside: start >= walls.left },
    ] as const;
    for (const { side, from, to, inside } of tries) {
      if (!inside || !load.allows(box, from, to)) continue;
      const row = gaps.findIndex((gap) => gap !== null && gap.left <= from && to <= gap.right);
      if (row >= 0) return { row, room, side };
    }
  }
  const [widest = 0] = widths;
  const row = gaps.findIndex((gap) => gap !== null && box.labelRight + widest <= gap.right);
  const free = widest > 0 && row >= 0 && load.allows(box, box.left, box.labelRight + widest);
  return free ? { row, room: widest, side: 'right' } : null;
}

function bare(gaps: readonly (Gap | null)[]): Found | null {
  const row = gaps.findIndex((gap) => gap !== null);
  return row < 0 ? null : { row, room: 0, side: 'right' };
}

/** What one row holds: disjoint stretches in order, and in each the symbol and bar that move with time. */
class Row {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #boxes: Box[] = [];
  readonly #places: Found[] = [];

  /** The free stretch around [left, right], or null when that is not free itself. */
  gap(left: number, right: number): Gap | null {
    const next = firstAbove(this.#starts, left);
    const before = this.#ends[next - 1] ?? -Infinity;
    const after = this.#starts[next] ?? Infinity;
    const free = { left: before + ROW_GAP, right: after - ROW_GAP };
    return free.left <= left && right <= free.right ? free : null;
  }

  /** The one label that stands where this symbol has to, and the room that it would keep; null: not so simple. */
  cutFor({ left, right }: Box): Cut | null {
    const last = firstAbove(this.#starts, right + ROW_GAP) - 1;
    const [box, place] = [this.#boxes[last], this.#places[last]];
    if (box === undefined || place === undefined || box.key || place.room === 0) return null;
    if ((this.#ends[last - 1] ?? -Infinity) + ROW_GAP > left) return null;
    if (box.left < right + ROW_GAP && left - ROW_GAP < box.right) return null;
    const room = place.side === 'right' ? left - ROW_GAP - box.labelRight : box.labelLeft - right - ROW_GAP;
    return { box, place, room: room < LEAST_LABEL ? 0 : Math.min(room, place.room) };
  }

  shorten(box: Box, from: Found, to: Found): void {
    const old = stretchOf(box, from);
    this.widen(old, stretchOf(box, to));
    this.#places[firstAbove(this.#starts, stretchOf(box, to).left) - 1] = to;
  }

  /** How far what begins at `left` could reach either way. */
  around(left: number): Gap {
    const own = firstAbove(this.#starts, left) - 1;
    const before = this.#ends[own - 1] ?? -Infinity;
    const after = this.#starts[own + 1] ?? Infinity;
    return { left: before + ROW_GAP, right: after - ROW_GAP };
  }

  /** Nearest ends of the neighbours' symbols and bars. Labels have a fixed width, these grow with the scale. */
  fixedAround(left: number): Gap {
    const own = firstAbove(this.#starts, left) - 1;
    const [before, after] = [this.#boxes[own - 1], this.#boxes[own + 1]];
    return {
      left: before === undefined ? -Infinity : Math.max(middle(before), before.right),
      right: after === undefined ? Infinity : Math.min(middle(after), after.left),
    };
  }

  /** Whether the neighbour opposite the label of what begins at `left` has its own label on its far side. */
  facing(left: number, side: Found['side']): boolean {
    const own = firstAbove(this.#starts, left) - 1;
    const neighbour = this.#places[side === 'right' ? own - 1 : own + 1];
    return neighbour !== undefined && neighbour.room > 0 && neighbour.side !== side;
  }

  take({ left, right }: Gap, box: Box, place: Found): void {
    const at = firstAbove(this.#starts, left);
    this.#starts.splice(at, 0, left);
    this.#ends.splice(at, 0, right);
    this.#boxes.splice(at, 0, box);
    this.#places.splice(at, 0, place);
  }

  widen(from: Gap, to: Gap): void {
    const own = firstAbove(this.#starts, from.left) - 1;
    this.#starts[own] = to.left;
    this.#ends[own] = to.right;
  }
}

/** How many rows are taken, and how many symbols still want one, at each place where a symbol stands. */
class Load {
  readonly #at: Float64Array;
  readonly #used: Uint16Array;
  readonly #pending: Uint16Array;
  readonly #pendingKeys: Uint16Array;
  readonly #rows: number;

  constructor(boxes: readonly Box[], rows: number) {
    this.#at = Float64Array.from(new Set(boxes.map(middle))).sort();
    this.#used = new Uint16Array(this.#at.length);
    this.#pending = new Uint16Array(this.#at.length);
    this.#pendingKeys = new Uint16Array(this.#at.length);
    this.#rows = rows;
    for (const box of boxes) this.#wait(box, 1);
  }

  placing(box: Box): void {
    this.#wait(box, -1);
  }

  take({ left, right }: Gap): void {
    this.#each(left, right, (i) => add(this.#used, i, 1));
  }

  /**
   * Whether the rows left over after [from, to] is taken are enough for the symbols that stand there.
   * Those so close that they find no place beside the own symbol lose nothing by its label.
   */
  allows(own: Box, from: number, to: number): boolean {
    const most = own.key ? Infinity : Math.floor(this.#rows * KEPT);
    const pending = own.key ? this.#pendingKeys : this.#pending;
    for (let i = firstAbove(this.#at, from); i < this.#at.length; i++) {
      const at = this.#at[i] ?? to;
      if (at > to) break;
      if (at > own.left - BESIDE && at < own.right + BESIDE) continue;
      const wanted = Math.min(pending[i] ?? 0, most);
      if (wanted > 0 && (this.#used[i] ?? 0) + 1 + wanted > this.#rows) return false;
    }
    return true;
  }

  #wait(box: Box, by: number): void {
    this.#each(box.labelLeft, box.labelRight, (i) => {
      add(this.#pending, i, by);
      if (box.key) add(this.#pendingKeys, i, by);
    });
  }

  #each(from: number, to: number, visit: (index: number) => void): void {
    for (let i = firstAbove(this.#at, from); i < this.#at.length && (this.#at[i] ?? to) <= to; i++) visit(i);
  }
}

function add(counts: Uint16Array, index: number, by: number): void {
  counts[index] = (counts[index] ?? 0) + by;
}

function middle(box: Box): number {
  return (box.labelLeft + box.labelRight) / 2;
}

/** Index of the first value above `value` in an ascending list. */
function firstAbove(sorted: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] ?? 0) <= value) low = mid + 1;
    else high = mid;
  }
  return low;
}
