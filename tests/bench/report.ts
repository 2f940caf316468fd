import type { Cell } from './measure.ts';
import { median } from './stats.ts';

/** What is read from a cell. `floor`: the blank page's figure is taken off. Ms unless the label says otherwise. */
const FIGURES = {
  draw: { label: 'first draw', floor: true, of: (c: Cell) => c.draw?.cpu },
  drawLate: { label: 'first draw, put off', floor: true, of: (c: Cell) => c.draw?.late },
  drawWall: { label: 'first draw, wall', floor: false, of: (c: Cell) => c.draw?.wall },
  pan: { label: 'pan step', floor: true, of: (c: Cell) => c.pan?.median },
  panP95: { label: 'pan step, p95', floor: true, of: (c: Cell) => c.pan?.p95 },
  zoom: { label: 'zoom step', floor: true, of: (c: Cell) => c.zoom?.median },
  zoomP95: { label: 'zoom step, p95', floor: true, of: (c: Cell) => c.zoom?.p95 },
  close: { label: 'pan step close up', floor: true, of: (c: Cell) => c.close?.median },
  closeP95: { label: 'pan step close up, p95', floor: true, of: (c: Cell) => c.close?.p95 },
  filter: { label: 'filter', floor: true, of: (c: Cell) => c.filter?.cpu },
  filterMost: { label: 'filter, slowest', floor: true, of: (c: Cell) => c.filter?.most },
  filterFrames: { label: 'filter, frames', floor: false, of: (c: Cell) => c.filter?.frames },
  stepMost: { label: 'slowest step', floor: true, of: slowestStep },
  elements: { label: 'elements', floor: false, of: (c: Cell) => c.elements },
  heap: {
    label: 'heap, MB',
    floor: false,
    of: (c: Cell) => (c.heap === undefined ? undefined : c.heap / 1e6),
  },
} as const satisfies Record<
  string,
  { label: string; floor: boolean; of: (cell: Cell) => number | undefined }
>;

export type Figure = keyof typeof FIGURES;
const KEYS = Object.keys(FIGURES) as Figure[];

function slowestStep({ pan, zoom, close }: Cell): number | undefined {
  return pan && zoom && close ? Math.max(pan.most, zoom.most, close.most) : undefined;
}

/** One page at one number of events: medians over the repetitions. A figure that was never reached is missing. */
export interface Summary {
  readonly page: string;
  readonly n: number;
  readonly figures: Readonly<Partial<Record<Figure, number>>>;
  /** Why a repetition stopped early, or what it got wrong. */
  readonly notes: readonly string[];
}

export const PRODUCT = 'kalrekha';
export const CLUSTERED = 'vis-timeline clustered';
export const LIMIT = 'limit-search';
export const FLOOR = 'blank';

/** Gathers the repetitions of each page and size; the floor's own rows are used up. */
export function summarise(cells: readonly Cell[]): Summary[] {
  const floor = cells.filter((cell) => cell.page === FLOOR);
  const groups = Map.groupBy(
    cells.filter((cell) => cell.page !== FLOOR),
    (cell) => `${cell.page} ${String(cell.n)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const figures: Partial<Record<Figure, number>> = {};
    for (const key of KEYS) {
      const value = medianOf(group, key);
      if (value === undefined) continue;
      const off = FIGURES[key].floor ? (medianOf(floor, key) ?? 0) : 0;
      figures[key] = Math.max(0, value - off);
    }
    return [{ page: first.page, n: first.n, figures, notes: [...new Set(group.flatMap(notesOf))] }];
  });
}

function medianOf(cells: readonly Cell[], key: Figure): number | undefined {
  const values = cells.flatMap((cell) => FIGURES[key].of(cell) ?? []);
  return values.length === 0 ? undefined : median(values);
}

function notesOf(cell: Cell): string[] {
  const still = (['pan', 'zoom', 'close'] as const).filter((run) => cell[run]?.moved === false);
  return [
    ...(cell.stopped === undefined ? [] : [cell.stopped]),
    ...still.map((run) => `${run} moved nothing`),
    ...(cell.errors ?? []),
  ];
}

/** A number in as few digits as tell it. */
export function short(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '-';
  return value.toFixed(Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}

const ratio = (value: number | undefined, by: number | undefined): number | undefined =>
  value === undefined || by === undefined || by === 0 ? undefined : value / by;

/** Lines padded to columns, the first to the left, numbers to the right. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** Figures of every page at one size, and what the product costs as a share of the others. */
export function sizeTable(summaries: readonly Summary[], n: number): string {
  const here = summaries.filter((summary) => summary.n === n);
  const product = here.find((summary) => summary.page === PRODUCT);
  const rivals = [CLUSTERED, LIMIT].flatMap((page) => here.find((summary) => summary.page === page) ?? []);
  const rows = KEYS.map((key) => [
    FIGURES[key].label,
    ...here.map((summary) => short(summary.figures[key])),
    ...rivals.map((rival) => short(ratio(product?.figures[key], rival.figures[key]))),
  ]);
  const head = ['', ...here.map((summary) => summary.page), ...rivals.map((rival) => `/ ${rival.page}`)];
  const notes = here.flatMap((summary) => summary.notes.map((note) => `  ${summary.page}: ${note}`));
  return [alignedTable([head, ...rows]), ...notes].join('\n');
}

/** How much each of the product's figures grows from one size to another. */
export function growthTable(summaries: readonly Summary[], from: number, to: number): string {
  const at = (page: string, n: number): Summary | undefined =>
    summaries.find((summary) => summary.page === page && summary.n === n);
  const pages = [PRODUCT, LIMIT];
  const rows = KEYS.map((key) => [
    FIGURES[key].label,
    ...pages.map((page) => short(ratio(at(page, to)?.figures[key], at(page, from)?.figures[key]))),
  ]);
  return alignedTable([['', ...pages], ...rows]);
}
