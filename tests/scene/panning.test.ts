import { expect, test } from 'vitest';
import type { NewsEvent } from '#lib/event/news-event.ts';
import type { Span } from '#lib/event/span.ts';
import { createLayout } from '#lib/scene/layout.ts';
import { zoomStep } from '#lib/source/ask.ts';
import { answersOf, newsEvent, randomEvents, sceneOf, seeded, specOf } from './fixture.ts';

/** Days of thirty years, one lane, no spans: the hardest case for rows. */
function tenThousand(): readonly NewsEvent[] {
  const random = seeded(7);
  return Array.from({ length: 10_000 }, (_, i) =>
    newsEvent(
      `e${String(i)}`,
      new Date(Date.UTC(1995, 0, 1 + Math.floor(random() ** 2 * 11_000))).toISOString().slice(0, 10),
    ),
  );
}

const CASES: readonly (readonly [name: string, events: readonly NewsEvent[], part: number])[] = [
  ['40 events', randomEvents(40, seeded(1)), 1 / 3],
  ['400 events', randomEvents(400, seeded(2)), 1 / 6],
  ['2,000 events', randomEvents(2000, seeded(3)), 1 / 20],
  ['10,000 events in one lane', tenThousand(), 1 / 30],
  ['10,000 events in one lane, close by', tenThousand(), 1 / 300],
];

test.each(CASES)(
  'keeps the row and height of %s over twenty pans',
  { timeout: 60_000 },
  async (_, events, part) => {
    const spec = specOf({ lang: 'hi' });
    const whole = (await answersOf(events, spec)).span;
    const length = (whole.end - whole.start) * part;
    const layout = createLayout();
    const places = new Map<string, string>();
    let met = 0;
    for (let pan = 0; pan < 20; pan++) {
      const start = whole.start + (whole.end - whole.start - length) * 0.5 + (length * pan) / 13;
      const span = { start, end: start + length };
      const answers = await answersOf(events, at(span), 1200);
      const scene = sceneOf(answers, { layout, span });
      for (const { id, lane, row, y } of scene.items) {
        const place = `row ${String(row)}, y ${String(y)}`;
        const before = places.get(`${id} ${lane}`);
        if (before !== undefined) met++;
        expect(before ?? place, `${id} in view ${String(pan)}`).toBe(place);
        places.set(`${id} ${lane}`, place);
      }
    }
    expect(met, 'events seen in more than one view').toBeGreaterThan(20);

    function at({ start, end }: Span) {
      const date = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
      return { ...spec, from: date(start), to: date(end) };
    }
  },
);

test('lays out anew only when the zoom step changes', async () => {
  const answers = await answersOf(randomEvents(100, seeded(5)), specOf());
  const memo = createLayout();
  const layouts = new Set<unknown>();
  const { start, end } = answers.span;
  const view = (from: number, length: number) =>
    sceneOf(answers, {
      span: { start: from, end: from + length },
      layout: (input) => {
        const layout = memo(input);
        layouts.add(layout);
        return layout;
      },
    });
  const length = (end - start) / 3;
  for (let pan = 0; pan < 10; pan++) view(start + (pan * length) / 10, length);
  expect(layouts.size).toBe(1);
  view(start, length / 2);
  expect(layouts.size).toBe(2);
  view(start, length);
  expect(layouts.size, 'zoomed back').toBe(2);
});

test('steps through scales by the square root of two', () => {
  const step = (length: number) => zoomStep({ start: 0, end: length }, 1024);
  expect(step(1024)).toBe(0);
  expect(step(1024 / Math.SQRT2)).toBe(1);
  expect(step(1024 / 1.4)).toBe(0);
  expect(step(2048)).toBe(-2);
});

test('legibly draws ten thousand events in one lane: counts from afar, single events close by', async () => {
  const events = tenThousand();
  const far = sceneOf(await answersOf(events, specOf()));
  expect(far.sums.drawn).toBe(0);
  expect(far.counts.length).toBeGreaterThan(20);
  expect(far.counts.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
  expect(Math.min(...far.counts.map(({ width }) => width))).toBeGreaterThanOrEqual(10);

  const near = sceneOf(await answersOf(events, specOf({ from: '2012-03', to: '2012-03' })));
  expect(near.sums.drawn).toBeGreaterThan(10);
  expect(near.sums.drawn + near.sums.counted).toBe(
    events.filter(({ when }) => when?.startsWith('2012-03') === true).length,
  );
});
