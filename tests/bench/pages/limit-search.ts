/**
 * The least that a picture of counts can cost: how many events of each lane begin in each pixel column, by
 * binary search in sorted starts, drawn as one filled area a lane. No labels, no items, no hover.
 */
import '../contract.ts';
import { FIRST, GROUPS, LAST, type BenchColumns } from '../data.ts';

const WIDTH = 1200;
const HEIGHT = 640;
const AXIS = 24;
const LANE = (HEIGHT - AXIS) / GROUPS;
const MINUTE = 60_000;
const COLOURS = ['#4477aa', '#ee6677', '#228833', '#ccbb44', '#66ccee', '#aa3377', '#bbbbbb', '#222255'];

/** Starts of each lane in minutes since FIRST, ascending: four bytes an event. */
type Lanes = readonly Int32Array[];

function lanesOf({ n, start, group, country }: BenchColumns, wanted: number): Lanes {
  const sizes = new Int32Array(GROUPS);
  for (let i = 0; i < n; i++) if ((country[i] ?? 0) & wanted) sizes[group[i] ?? 0]!++;
  const lanes = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  for (let i = 0; i < n; i++) {
    if (((country[i] ?? 0) & wanted) === 0) continue;
    const lane = group[i] ?? 0;
    lanes[lane]![sizes[lane]!++] = ((start[i] ?? 0) - FIRST) / MINUTE;
  }
  return lanes;
}

/** Index of the first value that is not below `limit`, at or after `from`. */
function firstFrom(sorted: Int32Array, limit: number, from: number): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const counts = new Int32Array(GROUPS * WIDTH);

/** Counts per lane and column over [from, to) minutes; returns the greatest. */
function countColumns(lanes: Lanes, from: number, to: number): number {
  const step = (to - from) / WIDTH;
  let greatest = 1;
  lanes.forEach((starts, lane) => {
    let before = firstFrom(starts, from, 0);
    for (let column = 0; column < WIDTH; column++) {
      const after = firstFrom(starts, from + (column + 1) * step, before);
      counts[lane * WIDTH + column] = after - before;
      if (after - before > greatest) greatest = after - before;
      before = after;
    }
  });
  return greatest;
}

function paint(pen: CanvasRenderingContext2D, lanes: Lanes, from: number, to: number): void {
  const scale = (LANE - 6) / Math.log2(1 + countColumns(lanes, from, to));
  pen.clearRect(0, 0, WIDTH, HEIGHT);
  for (let lane = 0; lane < GROUPS; lane++) {
    const floor = (lane + 1) * LANE;
    pen.beginPath();
    pen.moveTo(0, floor);
    for (let column = 0; column < WIDTH; column++) {
      pen.lineTo(column, floor - scale * Math.log2(1 + counts[lane * WIDTH + column]!));
    }
    pen.lineTo(WIDTH, floor);
    pen.fillStyle = COLOURS[lane]!;
    pen.fill();
  }
  pen.fillStyle = '#333333';
  for (let tick = 0; tick < 10; tick++) {
    const t = FIRST + (from + ((to - from) * tick) / 10) * MINUTE;
    pen.fillText(new Date(t).toISOString().slice(0, 10), (WIDTH * tick) / 10, HEIGHT - 8);
  }
}

const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
document.getElementById('app')?.append(canvas);
const pen = canvas.getContext('2d');
let given: BenchColumns | null = null;
let lanes: Lanes = [];
let from = 0;
let to = (LAST - FIRST) / MINUTE;
let painted: Promise<void> | null = null;

function repaint(): void {
  painted ??= new Promise((done) => {
    requestAnimationFrame(() => {
      painted = null;
      if (pen) paint(pen, lanes, from, to);
      done();
    });
  });
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const about = from + ((to - from) * event.offsetX) / WIDTH;
    const factor = 2 ** (event.deltaY / 500);
    from = about + (from - about) * factor;
    to = about + (to - about) * factor;
    repaint();
  },
  { passive: false },
);
canvas.addEventListener('pointerdown', (event) => {
  canvas.setPointerCapture(event.pointerId);
});
canvas.addEventListener('pointermove', (event) => {
  if (!canvas.hasPointerCapture(event.pointerId)) return;
  const shift = (-event.movementX * (to - from)) / WIDTH;
  from += shift;
  to += shift;
  repaint();
});

window.__bench = {
  load(_rows, columns) {
    given = columns;
    lanes = lanesOf(columns, 0xff);
    repaint();
  },
  filter(country) {
    if (given) lanes = lanesOf(given, country === null ? 0xff : 1 << Number(country.slice(1)));
    repaint();
  },
  ready: () => painted ?? Promise.resolve(),
  view: () => [from, to],
};
