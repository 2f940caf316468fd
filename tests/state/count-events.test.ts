import { describe, expect, test } from 'vitest';
import { DAY } from '#lib/event/span.ts';
import { inseparable } from '#lib/state/count-events.ts';
import { EVENTS, manyEvents, newsEvent, SPEC, timelineOf } from './fixture.ts';

const day = Date.UTC(2025, 11, 5);
const crowd = (count: number, when: string): ReturnType<typeof newsEvent>[] =>
  Array.from({ length: count }, (_, i) => newsEvent(`एक-${String(i)}`, when, `घटना ${String(i)}`, ['IN']));

describe('a count', () => {
  test('of different days is zoomed into', async () => {
    const { timeline } = await timelineOf(EVENTS);
    const span = { start: Date.UTC(2025, 0), end: Date.UTC(2026, 0) };
    expect(await inseparable(timeline, { lane: 'IN', span, count: 4 })).toBeNull();
  });

  test('of one day is listed, only with what stands in its lane', async () => {
    const { timeline } = await timelineOf([...crowd(30, '2025-12-05'), ...EVENTS]);
    const span = { start: day, end: day + DAY };
    const items = await inseparable(timeline, { lane: 'IN', span, count: 31 });
    expect(items?.map((item) => item.id)).toContain('summit');
    expect(items).toHaveLength(31);
    expect(await inseparable(timeline, { lane: 'RU', span, count: 1 })).toMatchObject([{ id: 'summit' }]);
  });

  test('is listed when the view is that very stretch already', async () => {
    const { timeline } = await timelineOf([...crowd(10, '2025-12-04'), ...crowd(10, '2025-12-05')]);
    const span = { start: day - DAY, end: day + DAY };
    timeline.setSpan(span);
    expect(await inseparable(timeline, { lane: 'IN', span, count: 20 })).toHaveLength(20);
  });

  test('holds what began before the view where the view begins', async () => {
    const { timeline } = await timelineOf(crowd(10, '2025-11-01/2025-12-31'));
    timeline.setSpan({ start: day, end: day + 5 * DAY });
    const span = { start: day, end: day + DAY };
    expect(await inseparable(timeline, { lane: 'IN', span, count: 10 })).toHaveLength(10);
  });

  test('of thousands asks the source for the events of one day, and none for a long stretch', async () => {
    let asked = 0;
    const { timeline } = await timelineOf([...manyEvents(3000), ...crowd(400, '2025-12-05')], {
      spec: { ...SPEC, from: '2025-12', to: '2025-12' },
      wrap: (source) => ({
        ...source,
        items: (...args) => {
          asked += 1;
          return source.items(...args);
        },
      }),
    });
    const span = { start: day, end: day + DAY };
    expect((await inseparable(timeline, { lane: 'IN', span, count: 400 }))?.length).toBeGreaterThan(100);
    expect(asked).toBe(1);
    const month = { start: day - 20 * DAY, end: day + 20 * DAY };
    expect(await inseparable(timeline, { lane: 'IN', span: month, count: 9 })).toBeNull();
    expect(asked).toBe(1);
  });
});
