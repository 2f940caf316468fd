import { performance } from 'node:perf_hooks';
import { readReport } from '#lib/extract/extract.ts';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import type { Gold } from './gold.ts';

/** Milliseconds, where not said otherwise. */
export interface Timings {
  /** Reading and compiling the lexicon. */
  readonly startUp: number;
  /** Median of a report of 1,000 words. */
  readonly report: number;
  readonly wordsPerSecond: number;
  /** A text of a million bytes of UTF-8, the first of its size that the program reads and the one after it. */
  readonly megabyte: readonly [first: number, warm: number];
}

const RUNS = 15;

/** Measures reading on the gold reports of both languages, put one after another. */
export function timings(golds: readonly Gold[], load: () => Lexicon): Timings {
  const [startUp, lexicon] = timed(load);
  const all = golds.flatMap(({ reports }) => reports.map(({ text }) => text)).join('\n\n');
  const thousand = all
    .split(/(?<=\s)(?=\S)/)
    .slice(0, 1000)
    .join('');
  const read = (text: string) =>
    readReport({ id: 'timing', text, lang: null, dateline: '2025-12-04' }, lexicon);
  for (let i = 0; i < RUNS; i++) read(thousand);
  const times = Array.from({ length: RUNS }, () => timed(() => read(thousand))[0]).toSorted((a, b) => a - b);
  const report = times[Math.floor(RUNS / 2)] ?? NaN;
  const million = Buffer.from(`${all}\n\n`.repeat(Math.ceil(1e6 / all.length)))
    .subarray(0, 1e6)
    .toString();
  // The first finds most rules not compiled yet, of which a short report asks few.
  const [first] = timed(() => read(million));
  const [warm] = timed(() => read(million));
  return { startUp, report, wordsPerSecond: 1e6 / report, megabyte: [first, warm] };
}

function timed<T>(work: () => T): readonly [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
