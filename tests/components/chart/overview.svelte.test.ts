import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { barCounts, stripOf } from '#lib/components/chart/overview-bars.ts';
import { EVENTS, SPEC } from '../../state/fixture.ts';
import { dragMouse } from './hand.ts';
import { frames, mountChart, type Mounted } from './mount.ts';

const YEARS = { ...SPEC, from: '2020', to: '2022' };
const slider = ({ container }: Mounted, name: string): HTMLElement =>
  [...container.querySelectorAll<HTMLElement>('.overview [role="slider"]')].find(
    (node) => node.getAttribute('aria-label') === name,
  )!;

/** A drag over the strip, places as shares of its width. */
async function dragStrip({ container }: Mounted, from: number, to: number): Promise<void> {
  const strip = container.querySelector('.brush')!;
  const { left, width, top } = strip.getBoundingClientRect();
  const place = (share: number): { x: number; y: number } => ({ x: left + share * width, y: top + 10 });
  const under = document.elementFromPoint(place(from).x, place(from).y) ?? strip;
  expect(strip.contains(under)).toBe(true);
  await dragMouse(under, to === from ? [place(from)] : [from, (from + to) / 2, to].map(place));
  await frames();
}

const share = ({ timeline }: Mounted, time: number): number => {
  const strip = stripOf(timeline.answers.overview);
  return (time - strip.start) / (strip.end - strip.start);
};

describe('the overview', () => {
  test('shows where the view is', async () => {
    const chart = await mountChart(EVENTS, { spec: YEARS });
    const strip = chart.container.querySelector('.brush')!.getBoundingClientRect();
    const edges = (): number[] => {
      const { left, right } = chart.container.querySelector('.brush .window')!.getBoundingClientRect();
      return [left, right].map((x) => (x - strip.left) / strip.width);
    };
    const grips = (): number[] =>
      [...chart.container.querySelectorAll('.brush .grip')].map((grip) => {
        const { left, right } = grip.getBoundingClientRect();
        return ((left + right) / 2 - strip.left) / strip.width;
      });
    for (const year of [2020, 2021]) {
      const span = { start: Date.UTC(year, 0), end: Date.UTC(2022, 0) };
      chart.timeline.setSpan(span);
      await frames(1);
      for (const [i, time] of [span.start, span.end].entries()) {
        expect(edges()[i]).toBeCloseTo(share(chart, time), 3);
        expect(grips()[i]).toBeCloseTo(share(chart, time), 3);
      }
    }
  });

  test('its edges are sliders that keys move, and say their dates in words', async () => {
    const chart = await mountChart(EVENTS, { spec: YEARS });
    const start = slider(chart, 'दृश्य का आरंभ');
    expect(start.getAttribute('aria-valuetext')).toContain('2020');
    start.focus();
    const before = chart.timeline.span;
    await userEvent.keyboard('{ArrowLeft}');
    expect(chart.timeline.span.start).toBeLessThan(before.start);
    expect(chart.timeline.span.end).toBe(before.end);
    await userEvent.keyboard('{Home}');
    expect(chart.timeline.span.start).toBe(stripOf(chart.timeline.answers.overview).start);
  });

  test('the part in view moves by keys and keeps its length', async () => {
    const chart = await mountChart(EVENTS, { spec: YEARS });
    const before = chart.timeline.span;
    slider(chart, 'दृश्य भाग').focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const { start, end } = chart.timeline.span;
    expect(start).toBeGreaterThan(before.start);
    expect(end - start).toBeCloseTo(before.end - before.start, -1);
  });

  test('a drag on bare strip marks a new view, a drag in the view moves it', async () => {
    const chart = await mountChart(EVENTS, { spec: { ...SPEC, from: '2020', to: '2020' } });
    const { timeline } = chart;
    await dragStrip(chart, 0.7, 0.9);
    expect(share(chart, timeline.span.start)).toBeCloseTo(0.7, 2);
    expect(share(chart, timeline.span.end)).toBeCloseTo(0.9, 2);
    await dragStrip(chart, 0.8, 0.6);
    expect(share(chart, timeline.span.start)).toBeCloseTo(0.5, 2);
    expect(share(chart, timeline.span.end)).toBeCloseTo(0.7, 2);
  });

  test('a drag on an edge moves only that edge', async () => {
    const chart = await mountChart(EVENTS, { spec: YEARS });
    const { timeline } = chart;
    const end = timeline.span.end;
    await dragStrip(chart, share(chart, timeline.span.start), 0.05);
    expect(share(chart, timeline.span.start)).toBeCloseTo(0.05, 2);
    expect(timeline.span.end).toBe(end);
  });

  test('where the view is everything, a drag marks a part of it', async () => {
    const chart = await mountChart(EVENTS);
    await dragStrip(chart, 0.3, 0.5);
    expect(share(chart, chart.timeline.span.start)).toBeCloseTo(0.3, 2);
    expect(share(chart, chart.timeline.span.end)).toBeCloseTo(0.5, 2);
  });

  test('a press on a bar shows exactly its bucket, with as many events as the bar counts', async () => {
    const chart = await mountChart(EVENTS);
    const { timeline } = chart;
    const { overview } = timeline.answers;
    const bar = barCounts(overview).findIndex((count) => count === 2);
    const [start, end] = [overview.edges[bar]!, overview.edges[bar + 1]!];
    const middle = share(chart, (start + end) / 2);
    await dragStrip(chart, middle, middle);
    expect(timeline.span).toEqual({ start, end });
    const { drawn, counted } = timeline.scene.sums;
    expect(drawn + counted).toBeGreaterThanOrEqual(2);
  });
});
