import { describe, expect, test } from 'vitest';
import { barAt, barCounts, barsPath, percentOf, stripOf } from '#lib/components/chart/overview-bars.ts';
import type { DensityAnswer } from '#lib/source/event-source.ts';

const overview: DensityAnswer = {
  edges: [0, 10, 20, 40],
  lanes: [
    { key: 'IN', count: 5, counts: [4, 0, 1], rank: 0 },
    { key: 'RU', count: 4, counts: [4, 0, 0], rank: 0 },
  ],
  totals: { all: 9, matched: 9, inside: 9, before: 0, after: 0, undated: 0 },
  partial: false,
};

describe('the bars of the overview', () => {
  test('are one path with one box for each bucket that holds events', () => {
    expect(barsPath(overview).match(/M/g)).toHaveLength(2);
    expect(barCounts(overview)).toEqual([8, 0, 1]);
  });

  test('reach the top where most events are, and are seen where there is one', () => {
    const heights = [...barsPath(overview).matchAll(/v-([\d.]+)h/g)].map((match) => Number(match[1]));
    expect(heights[0]).toBe(100);
    expect(heights[1]).toBeGreaterThan(10);
    expect(heights[1]).toBeLessThan(30);
  });

  test('give their exact bucket, and nothing where they are missing', () => {
    expect(barAt(overview, 39)).toEqual({ start: 20, end: 40 });
    expect(barAt(overview, 10)).toBeNull();
    expect(barAt(overview, 40)).toBeNull();
    expect(barAt(overview, -1)).toBeNull();
  });

  test('places outside of the strip stand at its ends', () => {
    const strip = stripOf(overview);
    expect([-50, 0, 10, 40, 90].map((time) => percentOf(strip, time))).toEqual([0, 0, 25, 100, 100]);
  });
});
