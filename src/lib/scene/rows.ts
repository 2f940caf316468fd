import { ROW_GAP } from './sizes.ts';

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
  /** Gets its label before others get a place. */
  readonly key: boolean;
}

export interface Placing {
  readonly row: number;
  /** Width kept for the label; 0 for none. */
  readonly room: number;
  readonly side: 'right' | 'left';
}

/** Labels keep inside these where they can, so that a picture of everything cuts none. */
export interface Walls {
  readonly left: number;
  readonly right: number;
}

/** Of the rows under a symbol that are not placed yet, this part is kept free of others' labels. */
const KEPT = 0.6;

/**
 * Packs boxes into rows, first come first served: call with the most important first. A box takes the
 * highest row where its widest label fits, right of the symbol or else left of it; then shorter
 * labels; then none. Null: not even the symbol fits anywhere. Nothing here knows the view, so that
 * panning moves nothing from its row.
 */
export function packRows(boxes: readonly Box[], rows: number, walls: Walls): readonly (Placing | null)[] {
  const taken = Array.from({ length: rows }, () => new Row());
  const load = new Load(boxes, rows);
  return boxes.map((box) => {
    load.placing(box);
    const gaps = taken.map((row) => row.gap(box.left, box.right));
    const found = labelled(box, gaps, walls, load) ?? bare(gaps);
    if (found === null) return null;
    const from = found.side === 'left' && found.room > 0 ? box.labelLeft - found.room : box.left;
    const to = found.side === 'right' && found.room > 0 ? box.labelRight + found.room : box.right;
    const [left, right] = [Math.min(from, box.left), Math.max(to, box.right)];
    taken[found.row]?.take(left, right);
    load.take(left, right);
    return found;
  });
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

function labelled(box: Box, gaps: readonly (Gap | null)[], walls: Walls, load: Load): Placing | null {
  for (const room of box.widths) {
    const end = box.labelRight + room;
    const start = box.labelLeft - room;
    const tries = [
      { side: 'right', from: box.left, to: end, inside: end <= walls.right },
      { side: 'left', from: start, to: box.right, inside: start >= walls.left },
    ] as const;
    for (const { side, from, to, inside } of tries) {
      if (!inside || !(box.key || load.allows(box, from, to))) continue;
      const row = gaps.findIndex((gap) => gap !== null && gap.left <= from && to <= gap.right);
      if (row >= 0) return { row, room, side };
    }
  }
  const [widest = 0] = box.widths;
  const row = gaps.findIndex((gap) => gap !== null && box.labelRight + widest <= gap.right);
  const free = widest > 0 && row >= 0 && (box.key || load.allows(box, box.left, box.labelRight + widest));
  return free ? { row, room: widest, side: 'right' } : null;
}

function bare(gaps: readonly (Gap | null)[]): Placing | null {
  const row = gaps.findIndex((gap) => gap !== null);
  return row < 0 ? null : { row, room: 0, side: 'right' };
}

/** What one row holds: disjoint stretches in order. */
class Row {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** The free stretch around [left, right], or null when that is not free itself. */
  gap(left: number, right: number): Gap | null {
    const next = firstAbove(this.#starts, left);
    const before = this.#ends[next - 1] ?? -Infinity;
    const after = this.#starts[next] ?? Infinity;
    const free = { left: before + ROW_GAP, right: after - ROW_GAP };
    return free.left <= left && right <= free.right ? free : null;
  }

  take(left: number, right: number): void {
    const at = firstAbove(this.#starts, left);
    this.#starts.splice(at, 0, left);
    this.#ends.splice(at, 0, right);
  }
}

/** How many rows are taken, and how many symbols still want one, at each place where a symbol stands. */
class Load {
  readonly #at: readonly number[];
  readonly #used: Uint16Array;
  readonly #pending: Uint16Array;
  readonly #rows: number;

  constructor(boxes: readonly Box[], rows: number) {
    this.#at = [...new Set(boxes.map(middle))].sort((a, b) => a - b);
    this.#used = new Uint16Array(this.#at.length);
    this.#pending = new Uint16Array(this.#at.length);
    this.#rows = rows;
    for (const box of boxes) this.#each(box.labelLeft, box.labelRight, (i) => this.#add(this.#pending, i, 1));
  }

  placing(box: Box): void {
    this.#each(box.labelLeft, box.labelRight, (i) => this.#add(this.#pending, i, -1));
  }

  take(from: number, to: number): void {
    this.#each(from, to, (i) => this.#add(this.#used, i, 1));
  }

  /** Whether the rows left over after [from, to] is taken are enough for the symbols that stand there. */
  allows(own: Box, from: number, to: number): boolean {
    let enough = true;
    const most = Math.floor(this.#rows * KEPT);
    this.#each(from, to, (i) => {
      const wanted = Math.min(this.#pending[i] ?? 0, most);
      if (wanted > 0 && (this.#used[i] ?? 0) + 1 + wanted > this.#rows) enough = false;
    });
    return enough || own.key;
  }

  #each(from: number, to: number, visit: (index: number) => void): void {
    for (let i = firstAbove(this.#at, from); i < this.#at.length && (this.#at[i] ?? to) <= to; i++) visit(i);
  }

  #add(counts: Uint16Array, index: number, by: number): void {
    counts[index] = (counts[index] ?? 0) + by;
  }
}

function middle(box: Box): number {
  return (box.labelLeft + box.labelRight) / 2;
}

/** Index of the first value above `value` in an ascending list. */
function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] ?? 0) <= value) low = mid + 1;
    else high = mid;
  }
  return low;
}
