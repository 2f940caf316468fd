import { describe, expect, test, vi } from 'vitest';
import { Cursor } from '#lib/state/cursor.svelte.ts';
import { EVENTS, manyEvents, newsEvent, SPEC, timelineOf } from './fixture.ts';

describe('the keyboard’s place', () => {
  test('begins at the selected event, else at the first in view, and is kept', async () => {
    const { timeline } = await timelineOf(EVENTS, { spec: { ...SPEC, sel: 'sindoor' } });
    const cursor = new Cursor(timeline);
    cursor.enter();
    expect(cursor.stop?.id).toBe('sindoor');
    cursor.walk('previous');
    const stood = cursor.stop;
    cursor.enter();
    expect(cursor.stop).toBe(stood);
  });

  test('says its place in order along the lane', async () => {
    const { timeline } = await timelineOf(EVENTS);
    const cursor = new Cursor(timeline);
    cursor.enter();
    cursor.walk('last');
    expect(cursor.order()).toEqual({ index: 7, total: 7 });
  });

  test('pans only as far as it must, and not at all for what is in view', async () => {
    const { timeline } = await timelineOf(EVENTS, { spec: { ...SPEC, from: '2025-11', to: '2025-12' } });
    const cursor = new Cursor(timeline);
    cursor.enter();
    const before = timeline.span;
    cursor.walk('last');
    expect(timeline.span).toBe(before);
    cursor.walk('first');
    expect(timeline.span.start).toBeLessThan(Date.UTC(2018, 9, 16));
    expect(timeline.span.end).toBeGreaterThan(Date.UTC(2018, 9, 16));
  });

  test('leaps over empty years to the next events when there are too many to have at hand', async () => {
    const far = newsEvent('बहुत-बाद', '2090-06-01', 'बहुत बाद की घटना', ['IN']);
    const { timeline } = await timelineOf([...manyEvents(3000), far], {
      spec: { ...SPEC, lanes: 'none', from: '2025-07', to: '2025-08' },
    });
    const cursor = new Cursor(timeline);
    cursor.enter();
    cursor.walk('last');
    await vi.waitFor(() => {
      expect(timeline.pending).toBe(false);
    });
    for (let i = 0; i < 40 && timeline.span.end < Date.UTC(2080, 0); i++) {
      cursor.walk('next');
      await vi.waitFor(() => {
        expect(timeline.pending).toBe(false);
      });
    }
    expect(timeline.span.start).toBeLessThan(Date.UTC(2090, 5, 1));
    expect(timeline.span.end).toBeGreaterThan(Date.UTC(2090, 5, 1));
  });
});
