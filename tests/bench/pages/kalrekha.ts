/** The product's chart as its own page shows it, on columns in memory instead of its server. */
import '../../../src/app.css';
import { flushSync, mount, tick } from 'svelte';
import metrics from 'virtual:metrics';
import TimelineChart from '#lib/components/chart/TimelineChart.svelte';
import { readerOf } from '#lib/components/page/reader.ts';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { measureBy } from '#lib/scene/measure.ts';
import { ask } from '#lib/source/ask.ts';
import { TimelineState } from '#lib/state/timeline-state.svelte.ts';
import '../contract.ts';
import { COUNTRIES, sourceOf } from './source.ts';

/** The width of every page of the benchmark. */
const FRAME = { width: 1200 };
const SPEC: Spec = { ...DEFAULT_SPEC, lanes: 'kind' };

let timeline: TimelineState | null = null;

const frame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      done();
    });
  });
const stage = (): HTMLElement | null => document.querySelector('#app .stage');

// The letters are there before the events, as on a page whose own words are in the same font.
await Promise.all(
  ['400', '700'].map((weight) => document.fonts.load(`${weight} 1em "Noto Sans Devanagari"`, 'aक')),
);

window.__bench = {
  caps: { zoom: 'wheel', pan: 'drag' },
  async load(rows, columns) {
    const app = document.getElementById('app');
    if (!app) throw new Error('no #app');
    const source = sourceOf(rows, columns);
    timeline = new TimelineState({
      source,
      spec: SPEC,
      defaults: SPEC,
      answers: await ask(source, SPEC, SPEC, FRAME),
      measure: measureBy(metrics),
      navigate: () => undefined,
      title: { en: 'Benchmark', hi: 'मापन' },
      ...FRAME,
    });
    mount(TimelineChart, { target: app, props: { timeline, reader: readerOf(SPEC) } });
    flushSync();
  },
  filter(country) {
    const chosen = country === null ? [] : [COUNTRIES[Number(country.slice(1))] ?? ''];
    timeline?.patch({ filter: { ...SPEC.filter, country: chosen } });
  },
  async ready() {
    while (timeline?.pending || document.querySelector('#app svg.scene')) await frame();
    // Unfocused, the chart leaves the wheel to the page.
    stage()?.focus({ focusVisible: false });
    await tick();
    await frame();
  },
  view: () => [timeline?.span.start, timeline?.span.end],
  target: stage,
};
