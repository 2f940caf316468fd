import { CLUSTERED, LIMIT, PRODUCT, short, type Figure, type Summary } from './report.ts';

/** Kilobytes are 1000 bytes of gzip. */
export interface Bytes {
  readonly dashboard: number;
  readonly embed: number;
  /** Chunks of vis-timeline that either page loads; it belongs to the editor alone. */
  readonly strangers: readonly string[];
}

/** CPU ms of the server's process. */
export interface ServerCost {
  readonly picture: number;
  readonly rendered: number;
  readonly cached: number;
  /** An embed's page from the cache, while pages that are in no cache are asked for beside it. */
  readonly embed: number;
}

/** What drawing pictures took. */
export interface PictureCost {
  /** MB of all drawing processes together, at most. */
  readonly rss: number | undefined;
  /** CPU ms, and wall ms at p95, of a chart of 120 events. */
  readonly chartCpu: number | undefined;
  readonly chart: { readonly p95: number };
}

/** One line of the report: what was promised, what was found. `met` is null where nothing was measured. */
export interface Verdict {
  readonly budget: number;
  readonly text: string;
  readonly found: string;
  readonly met: boolean | null;
}

/** Holds the figures against the budgets 1 to 8, and what pictures and embeds may take: 9. */
export function verdicts(
  summaries: readonly Summary[],
  bytes: Bytes | null,
  server: ServerCost | null,
  pictures: PictureCost | null = null,
): Verdict[] {
  const figure = (page: string, n: number, key: Figure): number | undefined =>
    summaries.find((summary) => summary.page === page && summary.n === n)?.figures[key];
  const product = (n: number, key: Figure): number | undefined => figure(PRODUCT, n, key);
  const against = (rival: string, n: number, key: Figure): number | undefined => {
    const [ours, theirs] = [product(n, key), figure(rival, n, key)];
    return ours === undefined || !theirs ? undefined : ours / theirs;
  };
  const sizes = summaries.filter((summary) => summary.page === PRODUCT).map((summary) => summary.n);
  const steps = ['pan', 'zoom', 'close'] as const;
  const most = (values: readonly (number | undefined)[]): number | undefined => {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : Math.max(...known);
  };
  const atMost = (budget: number, text: string, value: number | undefined, limit: number): Verdict => ({
    budget,
    text,
    found: short(value),
    met: value === undefined ? null : value <= limit,
  });
  const growth = (key: Figure): number | undefined => {
    const [small, large] = [product(10_000, key), product(1_000_000, key)];
    return small === undefined || large === undefined || small === 0 ? undefined : large / small;
  };
  const heap = (): number | undefined => {
    const [base, large] = [product(100, 'heap'), product(1_000_000, 'heap')];
    return base === undefined || large === undefined ? undefined : large - base;
  };

  return [
    atMost(1, 'first draw at 1,000 ≤ 0.2 of vis-timeline clustered', against(CLUSTERED, 1000, 'draw'), 0.2),
    atMost(
      1,
      'first draw at 10,000 ≤ 0.05 of vis-timeline clustered',
      against(CLUSTERED, 10_000, 'draw'),
      0.05,
    ),
    atMost(1, 'first draw at 10,000 ≤ 150 ms', product(10_000, 'draw'), 150),
    ...(
      [
        [1000, 2],
        [10_000, 2],
        [100_000, 1.5],
        [1_000_000, 1.5],
      ] as const
    ).flatMap(([n, limit]) =>
      steps.map((step) =>
        atMost(
          2,
          `${step} at ${n.toLocaleString('en')} ≤ ${String(limit)} of limit-search`,
          against(LIMIT, n, step),
          limit,
        ),
      ),
    ),
    atMost(
      2,
      'p95 of all steps at all sizes ≤ 16.7 ms',
      most(sizes.flatMap((n) => (['panP95', 'zoomP95', 'closeP95'] as const).map((key) => product(n, key)))),
      16.7,
    ),
    atMost(
      2,
      'slowest step at any size ≤ 50 ms: no long task',
      most(sizes.map((n) => product(n, 'stepMost'))),
      50,
    ),
    ...steps.map((step) => atMost(3, `${step} at 1,000,000 ≤ 1.5 of itself at 10,000`, growth(step), 1.5)),
    atMost(4, 'filter at 1,000,000: frames until painted ≤ 2', product(1_000_000, 'filterFrames'), 2),
    atMost(4, 'filter at 1,000,000: slowest ≤ 50 ms: no long task', product(1_000_000, 'filterMost'), 50),
    atMost(5, 'elements at any size ≤ 400', most(sizes.map((n) => product(n, 'elements'))), 400),
    atMost(5, 'heap at 1,000,000 ≤ 48 bytes an event over that at 100', heap(), 48),
    // The browser is sent counts and what it draws, never all events: there is nothing to weigh yet.
    atMost(6, 'bytes an event on the wire at 1,000,000 ≤ 4', undefined, 4),
    atMost(6, 'script of the embed ≤ 60 kB gzip', bytes?.embed, 60),
    atMost(6, 'script of the dashboard ≤ 130 kB gzip', bytes?.dashboard, 130),
    atMost(6, 'vis-timeline in either: 0 files', bytes?.strangers.length, 0),
    atMost(7, 'scene and SVG of the sample timeline ≤ 5 ms', server?.picture, 5),
    atMost(7, 'a cached answer ≤ 0.15 ms', server?.cached, 0.15),
    atMost(
      7,
      'a cached answer ≤ 0.1 of a rendered one',
      server ? server.cached / server.rendered : undefined,
      0.1,
    ),
    // Two thousand a second on one core.
    atMost(9, 'a cached embed beside uncached pages ≤ 0.5 ms', server?.embed, 0.5),
    atMost(9, 'memory of the drawing processes over 200 mixed pictures at 2x ≤ 400 MB', pictures?.rss, 400),
    atMost(9, 'a picture of 120 events ≤ 300 ms of CPU', pictures?.chartCpu, 300),
    atMost(9, 'a picture of 120 events ≤ 300 ms of wall at p95, on idle cores', pictures?.chart.p95, 300),
  ];
}
