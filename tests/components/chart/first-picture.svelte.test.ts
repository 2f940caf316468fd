import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import TimelineChart from '#lib/components/chart/TimelineChart.svelte';
import { readerOf } from '#lib/components/page/reader.ts';
import { EVENTS, timelineOf } from '../../state/fixture.ts';
import { mountChart } from './mount.ts';

test('a chart that the script makes is drawn once, on the canvas', async () => {
  const { timeline } = await timelineOf(EVENTS);
  let drawings = 0;
  const watch = new MutationObserver(() => {
    drawings += document.querySelectorAll('svg.scene').length;
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const reader = readerOf(timeline.spec, timeline.answers.facets.fields);
  const { container } = await render(TimelineChart, { props: { timeline, reader } });
  expect(container.querySelector('canvas')).not.toBeNull();
  await new Promise((done) => requestAnimationFrame(done));
  watch.disconnect();
  expect(drawings).toBe(0);
});

test('what draws for paper comes after the picture; until then paper has the canvas', async () => {
  const { timeline } = await timelineOf(EVENTS);
  const reader = readerOf(timeline.spec, timeline.answers.facets.fields);
  const { container } = await render(TimelineChart, { props: { timeline, reader } });
  window.dispatchEvent(new Event('beforeprint'));
  expect(container.querySelector('svg.scene, canvas.printing')).toBeNull();
  await vi.waitFor(() => {
    expect(container.querySelectorAll('svg.scene text').length).toBeGreaterThan(5);
  });
  expect(container.querySelector('canvas.printing')).not.toBeNull();
  window.dispatchEvent(new Event('afterprint'));
});

test('the canvas is filled', async () => {
  const { container } = await mountChart(EVENTS);
  const canvas = container.querySelector('canvas');
  const { data } = canvas!.getContext('2d')!.getImageData(0, 0, canvas!.width, canvas!.height);
  const colours = new Set(new Uint32Array(data.buffer));
  expect(colours.size).toBeGreaterThan(20);
});
