/** Runs inside each page: makes the events, calls the page, counts frames. */
import type { BenchPage } from './contract.ts';
import { benchColumns, benchRows, type BenchColumns, type BenchRow } from './data.ts';

let frames = 0;
const frame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      done();
    });
  });

/** Counts frames while `work` runs; only then, since a page that asks for frames is never at rest. */
async function counting(work: () => Promise<void>): Promise<number> {
  let on = true;
  frames = 0;
  const tick = (): void => {
    frames++;
    if (on) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  await work();
  on = false;
  return frames;
}

function page(): BenchPage {
  if (!window.__bench) throw new Error('the page did not set window.__bench');
  return window.__bench;
}

/** The events, until the page has them: what it keeps is its own. */
let made: { readonly rows: BenchRow[]; readonly columns: BenchColumns } | null = null;

const harness = {
  make(n: number): void {
    const columns = benchColumns(n);
    made = { columns, rows: benchRows(columns) };
  },

  /** Wall ms until drawn. */
  async load(): Promise<number> {
    if (!made) throw new Error('make first');
    const { rows, columns } = made;
    made = null;
    const began = performance.now();
    await page().load(rows, columns);
    await page().ready?.();
    await harness.painted();
    return performance.now() - began;
  },

  /** Frames until drawn. */
  async filter(country: string | null): Promise<number> {
    const count = await counting(async () => {
      await page().filter(country);
      await page().ready?.();
    });
    await harness.painted();
    return count;
  },

  /** After the next frame has been handed to the compositor. */
  async painted(): Promise<void> {
    await frame();
    await new Promise((done) => setTimeout(done));
  },

  elements: (): number => document.getElementsByTagName('*').length,
  view: (): unknown => page().view?.() ?? null,

  /** Middle of the visible part of what takes the input. */
  middle(): { x: number; y: number } {
    const element = page().target?.() ?? document.getElementById('app');
    if (!element) throw new Error('the page has no target');
    const box = element.getBoundingClientRect();
    const bottom = Math.min(box.bottom, innerHeight);
    return { x: Math.round((box.left + box.right) / 2), y: Math.round((box.top + bottom) / 2) };
  },
};

export type Harness = typeof harness;

Object.assign(window, { __harness: harness });
