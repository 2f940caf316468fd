import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketEdges } from '#lib/source/buckets.ts';
import { formatEdges, parseEdges } from '#lib/source/edge-list.ts';

describe('edge lists', () => {
  test('read back as the same edges, whatever their distances', () => {
    const edges = fc
      .uniqueArray(
        fc.oneof(fc.integer({ min: -1e15, max: 1e15 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
        { minLength: 2, maxLength: 30 },
      )
      .map((times) => times.map((time) => Number(time.toFixed(3)) + 0).sort((a, b) => a - b))
      .filter((times) => new Set(times).size === times.length);
    fc.assert(
      fc.property(edges, (times) => {
        expect(parseEdges(formatEdges(times), 100)).toEqual(times);
      }),
    );
  });

  test.each([
    ['steps of more digits than their edges', [0, 0.001, 0.022]],
    ['fractions behind many zeros', [0.0000012345678901234567, 0.1, 5]],
    ['steps so small that they are written with an exponent', [0, 1e-9, 3e-9, 4e-9]],
    ['the ends of the calendar', [-8.64e15, -8.64e15 + 1, 8.64e15]],
  ])('read back with %s', (_, times) => {
    expect(parseEdges(formatEdges(times), 100)).toEqual(times);
  });

  test('say the days of a year in a few letters', () => {
    const span = { start: Date.UTC(2018, 0, 1), end: Date.UTC(2019, 0, 1) };
    const { edges } = bucketEdges(span, 3, 1_200);
    expect(edges).toHaveLength(366);
    expect(formatEdges(edges)).toBe('1514764800000,86400000*365');
  });

  test('fit a URL for any wide chart of calendar buckets', () => {
    for (const days of [1, 30, 365, 3_650, 36_500, 365_000]) {
      const start = Date.UTC(1900, 4, 7, 3, 12);
      const { edges } = bucketEdges({ start, end: start + days * 86_400_000 }, 4, 2_560);
      expect(formatEdges(edges).length).toBeLessThan(7_000);
    }
  });

  test.each([
    ['nothing', ''],
    ['a word', 'जनवरी,2'],
    ['one edge only', '5'],
    ['edges that stand still', '5,5'],
    ['edges that go back', '5,4'],
    ['steps of nothing', '5,0*3'],
    ['steps before any edge', '5*3'],
    ['one bucket too many', '0,1*11'],
    ['a number that is none', '0,1e400'],
  ])('are refused when they hold %s', (_, text) => {
    expect(parseEdges(text, 10)).toBeNull();
  });

  test('may hold as many buckets as the limit says', () => {
    expect(parseEdges('0,1*10', 10)).toHaveLength(11);
  });
});
