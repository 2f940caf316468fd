import { vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import SceneSvg from '#lib/components/chart/SceneSvg.svelte';
import TimelineChart from '#lib/components/chart/TimelineChart.svelte';
import { readerOf } from '#lib/components/page/reader.ts';
import type { NewsEvent } from '#lib/event/news-event.ts';
import type { TimelineState } from '#lib/state/timeline-state.svelte.ts';
import { timelineOf, type Told } from '../../state/fixture.ts';

export interface Mounted {
  readonly timeline: TimelineState;
  readonly told: Told[];
  readonly container: HTMLElement;
  /** What takes the focus and the gestures. */
  readonly stage: HTMLElement;
  /** Px of the page where the plot's x = 0 and the stage's y = 0 are. */
  readonly origin: () => { readonly x: number; readonly y: number };
}

/** Two frames: sizes are measured and the canvas is painted. */
export async function frames(count = 2): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
}

/** The chart in a page, alive. */
export async function mountChart(
  events: readonly NewsEvent[],
  options: Parameters<typeof timelineOf>[1] = {},
): Promise<Mounted> {
  const { timeline, told } = await timelineOf(events, options);
  const { container } = await render(TimelineChart, {
    props: { timeline, svg: SceneSvg, reader: readerOf(timeline.spec, timeline.answers.facets.fields) },
  });
  await frames(4);
  await vi.waitFor(() => {
    if (container.querySelectorAll('[data-held]').length < 2) throw new Error('no hand moves it yet');
  });
  const stage = container.querySelector<HTMLElement>('.stage');
  if (stage === null) throw new Error('no stage');
  return {
    timeline,
    told,
    container,
    stage,
    origin: () => {
      const { left, top } = stage.getBoundingClientRect();
      return { x: left + timeline.scene.plot.x, y: top };
    },
  };
}
