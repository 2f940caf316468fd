import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatSpec } from '#lib/event/spec-codec.ts';
import { DAY } from '#lib/event/span.ts';
import type { Clock } from '#lib/gesture/motion.ts';
import { timeAt, xAt } from '#lib/gesture/span-math.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import { SETTLE_MS } from '#lib/state/timeline-state.svelte.ts';
import { EVENTS, manyEvents, SPEC, timelineOf } from './fixture.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const settled = (): unknown => vi.advanceTimersByTimeAsync(SETTLE_MS + 1);

/**
 * A source whose answers wait until they are let through, in any order. Deaf to the signal on purpose:
 * an answer can be on the wire already when its question is called off.
 */
function gated(source: EventSource): EventSource & { gates: (() => void)[] } {
  const gates: (() => void)[] = [];
  return {
    ...source,
    gates,
    async facets(query, fields) {
      await new Promise<void>((open) => gates.push(open));
      return source.facets(query, fields);
    },
    density: (query, edges, lanes) => source.density(query, edges, lanes),
    items: (query, limit) => source.items(query, limit),
  };
}
const pass = async (gates: (() => void)[]): Promise<void> => {
  for (let round = 0; round < 4; round++) {
    for (const open of gates.splice(0)) open();
    await new Promise((done) => queueMicrotask(() => done(null)));
    await Promise.resolve();
  }
};

describe('gestures', () => {
  test('a gesture moves the scene at once and asks nothing while every event is at hand', async () => {
    const ask = vi.fn();
    const { timeline } = await timelineOf(EVENTS, {
      wrap: (source) => ({
        ...source,
        facets: (...args) => {
          ask();
          return source.facets(...args);
        },
      }),
    });
    const before = timeline.scene.span;
    timeline.setSpan({ start: before.start + DAY, end: before.end + DAY });
    expect(timeline.scene.span.start).toBe(before.start + DAY);
    await settled();
    expect(ask).not.toHaveBeenCalled();
  });

  test('writes the view into the address once, when it has come to rest, replacing the last', async () => {
    const { timeline, told } = await timelineOf(EVENTS);
    for (let year = 0; year < 20; year++)
      timeline.setSpan({ start: Date.UTC(2018, 0, 1 + year), end: Date.UTC(2026, 0, 1) }, true);
    timeline.setSpan({ start: Date.UTC(2018, 0, 1), end: Date.UTC(2026, 0, 1) }, true);
    expect(told).toEqual([]);
    await settled();
    expect(told.map(({ spec, how }) => [spec.from, spec.to, how])).toEqual([['2018', '2025', 'replace']]);
  });

  test('the view of everything is written as no dates at all', async () => {
    const { timeline, told } = await timelineOf(EVENTS, { spec: { ...SPEC, from: '2020', to: '2021' } });
    timeline.reset();
    await settled();
    expect(formatSpec(told[0]!.spec, SPEC)).toBe('');
  });

  test('zooms about the instant under the cursor', async () => {
    const { timeline } = await timelineOf(EVENTS);
    const { width } = timeline.scene.plot;
    const at = timeAt(timeline.span, 300, width);
    timeline.zoomBy(2, at);
    timeline.zoomBy(2, at);
    expect(xAt(timeline.span, at, width)).toBeCloseTo(300, 3);
  });

  test('a throw glides on and any touch stops it', async () => {
    let tick: ((elapsed: number) => void) | null = null;
    const clock: Clock = {
      still: () => false,
      timer: (callback) => {
        tick = callback;
        return { stop: () => (tick = null) };
      },
    };
    const run = (elapsed: number): void => tick?.(elapsed);
    const { timeline } = await timelineOf(EVENTS, { clock });
    const start = timeline.span.start;
    timeline.release(-1);
    run(0);
    run(100);
    const gliding = timeline.span.start;
    expect(gliding).toBeGreaterThan(start);
    expect(timeline.stop()).toBe(true);
    run(200);
    expect(timeline.span.start).toBe(gliding);
  });

  test('nothing is thrown under reduced motion', async () => {
    const { timeline } = await timelineOf(EVENTS);
    const before = timeline.span;
    timeline.release(-3);
    expect(timeline.span).toBe(before);
  });
});

describe('questions', () => {
  test('a filter keeps the last answers on screen until the new ones come', async () => {
    let gates: (() => void)[] = [];
    const { timeline } = await timelineOf(EVENTS, {
      wrap: (source) => {
        const slow = gated(source);
        gates = slow.gates;
        return slow;
      },
    });
    timeline.patch({ filter: { ...SPEC.filter, country: ['PK'] } });
    expect(timeline.pending).toBe(true);
    expect(timeline.answers.totals.matched).toBe(EVENTS.length);
    await pass(gates);
    await vi.waitFor(() => {
      expect(timeline.pending).toBe(false);
    });
    expect(timeline.answers.totals.matched).toBe(1);
  });

  test('a late answer to an earlier question never overwrites a newer one', async () => {
    let gates: (() => void)[] = [];
    const { timeline } = await timelineOf(EVENTS, {
      wrap: (source) => {
        const slow = gated(source);
        gates = slow.gates;
        return slow;
      },
    });
    timeline.patch({ filter: { ...SPEC.filter, country: ['PK'] } });
    const first = gates.splice(0);
    timeline.patch({ filter: { ...SPEC.filter, country: ['US'] } });
    await pass(gates);
    await vi.waitFor(() => {
      expect(timeline.answers.items.map((item) => item.id)).toEqual(['caatsa']);
    });
    await pass(first);
    await vi.advanceTimersByTimeAsync(50);
    expect(timeline.answers.items.map((item) => item.id)).toEqual(['caatsa']);
    expect(timeline.pending).toBe(false);
  });

  test('going back to the filter whose answers are at hand drops the question on its way', async () => {
    let gates: (() => void)[] = [];
    const { timeline } = await timelineOf(EVENTS, {
      wrap: (source) => {
        const slow = gated(source);
        gates = slow.gates;
        return slow;
      },
    });
    timeline.patch({ filter: { ...SPEC.filter, country: ['PK'] } });
    timeline.patch({ filter: SPEC.filter });
    expect(timeline.pending).toBe(false);
    await pass(gates);
    await vi.advanceTimersByTimeAsync(50);
    expect(timeline.answers.totals.matched).toBe(EVENTS.length);
  });

  test('a view without dates follows what matches', async () => {
    const { timeline } = await timelineOf(EVENTS);
    timeline.patch({ filter: { ...SPEC.filter, country: ['PK'] } });
    await vi.waitFor(() => {
      expect(timeline.pending).toBe(false);
    });
    expect(timeline.span.start).toBeGreaterThan(Date.UTC(2025, 3, 1));
    expect(timeline.spec.from).toBeNull();
  });

  test('a view that the hand has moved stays where it is when an answer comes', async () => {
    const { timeline } = await timelineOf(EVENTS);
    timeline.patch({ filter: { ...SPEC.filter, country: ['PK'] } });
    const held = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2021, 0, 1) };
    timeline.setSpan(held, true);
    await vi.waitFor(() => {
      expect(timeline.pending).toBe(false);
    });
    expect(timeline.span).toEqual(held);
  });

  test('a source that fails is named, keeps the last answers, and can be asked again', async () => {
    let broken = true;
    const { timeline } = await timelineOf(EVENTS, {
      wrap: (source) => ({
        ...source,
        facets: (...args) => (broken ? Promise.reject(new Error('offline')) : source.facets(...args)),
      }),
    });
    timeline.patch({ filter: { ...SPEC.filter, country: ['PK'] } });
    await vi.waitFor(() => {
      expect(timeline.problem?.code).toBe('source-silent');
    });
    expect(timeline.answers.totals.matched).toBe(EVENTS.length);
    broken = false;
    timeline.retry();
    await vi.waitFor(() => {
      expect(timeline.answers.totals.matched).toBe(1);
    });
    expect(timeline.problem).toBeNull();
  });
});

describe('thousands of events', () => {
  const events = manyEvents(6000);

  test('panning inside of the counted window asks nothing, leaving it asks once', async () => {
    const ask = vi.fn();
    const { timeline } = await timelineOf(events, {
      spec: { ...SPEC, from: '2000', to: '2001' },
      wrap: (source) => ({
        ...source,
        density: (...args) => {
          ask();
          return source.density(...args);
        },
      }),
    });
    const { start, end } = timeline.span;
    const length = end - start;
    for (let share = 0; share < 0.5; share += 0.05)
      timeline.setSpan({ start: start + share * length, end: end + share * length });
    expect(ask).not.toHaveBeenCalled();
    timeline.setSpan({ start: start + 0.9 * length, end: end + 0.9 * length }, true);
    await vi.waitFor(() => {
      expect(timeline.pending).toBe(false);
      expect(ask).toHaveBeenCalled();
    });
    const edges = timeline.answers.dense?.byLane.edges ?? [];
    expect(edges.at(-1)).toBeGreaterThan(end + 1.5 * length);
  });

  test('a long drag sees answers on its way, not only at its end', async () => {
    const { timeline } = await timelineOf(events, {
      spec: { ...SPEC, from: '2000', to: '2001' },
      wrap: (source) => ({
        ...source,
        async density(query, edges, lanes, signal) {
          await new Promise((done) => setTimeout(done, 40));
          return source.density(query, edges, lanes, signal);
        },
      }),
    });
    const first = timeline.answers;
    const { start, end } = timeline.span;
    const length = end - start;
    for (let step = 0; step < 30; step++) {
      timeline.setSpan({ start: start + step * 0.2 * length, end: end + step * 0.2 * length });
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(timeline.answers).not.toBe(first);
  });
});

describe('the address', () => {
  test('Back brings the earlier view, and its own echo does not', async () => {
    const { timeline, told } = await timelineOf(EVENTS);
    timeline.patch({ from: '2018', to: '2018' });
    expect(new Date(timeline.span.start).getUTCFullYear()).toBe(2018);
    timeline.setSpan({ start: Date.UTC(2019, 0), end: Date.UTC(2020, 0) });
    timeline.apply(told.at(-1)!.spec);
    expect(timeline.span.start).toBe(Date.UTC(2019, 0));
    timeline.apply(SPEC);
    expect(timeline.spec.from).toBeNull();
    expect(timeline.span).toEqual(timeline.whole);
    await settled();
    expect(told.map(({ how }) => how)).toEqual(['push']);
  });

  test('a filter takes along the view that was not written down yet', async () => {
    const { timeline, told } = await timelineOf(EVENTS);
    timeline.setSpan({ start: Date.UTC(2019, 0), end: Date.UTC(2021, 0) }, true);
    timeline.patch({ q: 'सिंदूर' });
    expect(told.map(({ spec, how }) => [spec.from, spec.to, spec.q, how])).toEqual([
      ['2019', '2020', '', 'replace'],
      ['2019', '2020', 'सिंदूर', 'push'],
    ]);
  });

  test('selecting an event pushes its address and brings it into view', async () => {
    const { timeline, told } = await timelineOf(EVENTS, { spec: { ...SPEC, from: '2018', to: '2018' } });
    timeline.select('summit');
    expect(told).toMatchObject([{ spec: { sel: 'summit' }, how: 'push' }]);
    await settled();
    expect(timeline.scene.items.some((item) => item.id === 'summit')).toBe(true);
    timeline.select(null);
    expect(told.at(-1)).toMatchObject({ spec: { sel: null }, how: 'push' });
  });
});
