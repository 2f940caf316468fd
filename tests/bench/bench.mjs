/**
 * `npm run bench [-- --quick] [-- --no-browser] [-- --n 1000,10000] [-- --pages kalrekha,limit-search] [-- --reps 3] [-- --json FILE]`
 * Measures the product's chart beside vis-timeline and a physical limit; README.md says what each figure means.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { verdicts } from './budgets.ts';
import { scriptBytes } from './bytes.ts';
import { measure } from './measure.ts';
import { pictureRun } from './pictures.ts';
import {
  alignedTable,
  growthTable,
  short,
  sizeTable,
  summarise,
  CLUSTERED,
  FLOOR,
  LIMIT,
  PRODUCT,
} from './report.ts';
import { buildPages, servePages } from './serve.ts';
import { serverCost } from './server-cost.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    n: { type: 'string', default: '100,1000,10000,100000' },
    pages: { type: 'string', default: '' },
    reps: { type: 'string', default: '3' },
    json: { type: 'string' },
    browser: { type: 'boolean', default: true },
    server: { type: 'boolean', default: true },
    pictures: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = options.n.split(',').map(Number);
const reps = options.quick ? 1 : Number(options.reps);
const limits = { steps: 32, timeoutMs: 20_000, filterMs: 5000, runMs: 3000 };

/** `upTo`: not tried with more events. */
const PAGES = [
  { name: FLOOR, file: 'blank.html', upTo: 0 },
  { name: PRODUCT, file: 'bench', upTo: Infinity },
  { name: LIMIT, file: 'limit-search.html', upTo: Infinity },
  { name: CLUSTERED, file: 'vis-timeline.html?cluster', upTo: Infinity },
  { name: 'vis-timeline', file: 'vis-timeline.html', upTo: 1000 },
];
const chosen = PAGES.filter(
  ({ name }) => name === FLOOR || !options.pages || options.pages.split(',').includes(name),
);

/** @returns {Promise<import('./measure.ts').Cell[]>} */
async function runPages() {
  await buildPages();
  const { origin, close } = await servePages(0);
  /** @type {import('./measure.ts').Cell[]} */
  const cells = [];
  /** @type {Set<string>} Pages that did not finish: neither repeated nor tried with more events. */
  const beaten = new Set();
  for (const n of sizes) {
    for (let rep = 0; rep < reps; rep++) {
      for (const { name, file, upTo } of chosen) {
        // The floor has no events: once a repetition is enough.
        if (beaten.has(name) || (name === FLOOR ? n !== sizes[0] : n > upTo)) continue;
        process.stderr.write(`\r\x1b[K${name} ${String(n)} (${String(rep + 1)} of ${String(reps)})`);
        const cell = await measure({ name, url: `${origin}/${file}` }, n, `${origin}/harness.js`, limits);
        cells.push(cell);
        if (cell.close === undefined) beaten.add(name);
      }
    }
  }
  process.stderr.write('\r\x1b[K');
  close();
  return cells;
}

async function drawn() {
  const data = mkdtempSync(join(tmpdir(), 'kalrekha-bench-'));
  try {
    return await pictureRun(data, root);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

const load = () => loadavg().map(short).join(' ');
console.log(
  `${String(availableParallelism())} cores, load ${load()}; medians of ${String(reps)}; ms of main-thread CPU unless it says otherwise`,
);

const cells = options.browser ? await runPages() : [];
const summaries = summarise(cells);
for (const n of sizes) console.log(`\n${n.toLocaleString('en')} events\n${sizeTable(summaries, n)}`);

const [smaller, largest] = [10_000, Math.max(...sizes)];
if (sizes.includes(smaller) && largest > smaller) {
  console.log(
    `\nGrowth from ${smaller.toLocaleString('en')} to ${largest.toLocaleString('en')} events (budget 8)`,
  );
  console.log(growthTable(summaries, smaller, largest));
}

const server = options.server ? await serverCost() : null;
const bytes = server && scriptBytes(join(root, 'build', 'client'), server.pages);
const pictures = options.pictures ? await drawn() : null;
const found = verdicts(summaries, bytes, server, pictures);
if (server !== null) {
  const { cached, embed, rendered } = server;
  console.log(
    `\nOne core answers ${short(1000 / embed)} cached embeds a second beside uncached pages, ` +
      `${short(1000 / cached)} cached pages, ${short(1000 / rendered)} uncached pages`,
  );
}
if (pictures !== null) {
  const { processes, rss, mixed, late, chart, chartCpu, refused, asked } = pictures;
  console.log(
    `\n200 mixed pictures at 2x in ${String(processes)} processes: ${short(rss)} MB together at most, ` +
      `${short(mixed)} ms of CPU each, ${String(late)} too late. A chart of 120 events: ${short(chartCpu)} ms of CPU, ` +
      `${short(chart.median)} ms of wall, p95 ${short(chart.p95)}. ` +
      `${String(refused)} of ${String(asked)} at once refused with a time to come again`,
  );
}
const known = found.filter((v) => v.met !== null);
console.log('\nBudgets');
console.log(
  alignedTable(known.map((v) => [`${String(v.budget)}. ${v.text}`, v.found, v.met ? 'met' : 'MISSED'])),
);
console.log(
  `${String(found.length - known.length)} more were not measured here: other sizes or pages, or nothing to measure yet`,
);
console.log(`\nload at the end ${load()}`);
if (options.json)
  writeFileSync(
    options.json,
    JSON.stringify({ summaries, verdicts: found, bytes, server, pictures, cells }, null, 1),
  );
