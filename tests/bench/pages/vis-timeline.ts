/** vis-timeline with its own defaults; `?cluster` turns its clustering on. */
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { DataSet, DataView } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import '../contract.ts';
import { FIRST, GROUPS, LAST, type BenchRow } from '../data.ts';

const YEAR = 365 * 86_400_000;
const clustered = new URLSearchParams(location.search).has('cluster');

interface VisItem {
  readonly id: number;
  readonly group: string;
  readonly content: string;
  readonly type: 'point' | 'range';
  readonly start: Date;
  readonly end?: Date;
  readonly countries: readonly string[];
}

const toVisItem = (row: BenchRow): VisItem => ({
  id: row.id,
  group: row.group,
  content: row.title,
  start: new Date(row.start),
  countries: row.countries,
  ...(row.end === null ? { type: 'point' } : { type: 'range', end: new Date(row.end) }),
});

let timeline: Timeline | null = null;
let shown: DataView<VisItem> | null = null;
let country: string | null = null;
let redrawn: Promise<unknown> = Promise.resolve();

/** It says `changed` once all is in place; a redraw that changes nothing says nothing, so a few frames will do. */
function expectRedraw(): void {
  redrawn = new Promise<void>((done) => {
    const finish = (): void => {
      timeline?.off('changed', finish);
      done();
    };
    timeline?.on('changed', finish);
    let left = 4;
    const tick = (): void => {
      if (--left > 0) requestAnimationFrame(tick);
      else finish();
    };
    requestAnimationFrame(tick);
  });
}

window.__bench = {
  load(rows) {
    shown = new DataView(new DataSet(rows.map(toVisItem)), {
      filter: (item) => country === null || item.countries.includes(country),
    });
    const groups = Array.from({ length: GROUPS }, (_, i) => ({
      id: `G${String(i)}`,
      content: `G${String(i)}`,
    }));
    const app = document.getElementById('app');
    if (!app) throw new Error('no #app');
    timeline = new Timeline(app, shown, groups, {
      start: new Date(FIRST),
      end: new Date(LAST),
      min: new Date(FIRST - 10 * YEAR),
      max: new Date(LAST + 10 * YEAR),
      height: '640px',
      verticalScroll: true,
      ...(clustered ? { cluster: { maxItems: 3 } } : {}),
    });
    expectRedraw();
  },
  filter(name) {
    country = name;
    expectRedraw();
    shown?.refresh();
  },
  ready: () => redrawn,
  view() {
    const range = timeline?.getWindow();
    return [Number(range?.start), Number(range?.end)];
  },
  target: () => document.querySelector('.vis-panel.vis-center'),
};
