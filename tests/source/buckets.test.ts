import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utc } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import { bucketEdges } from '#lib/source/buckets.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const dates = (edges: readonly number[]) => edges.map((edge) => new Date(edge).toISOString().slice(0, 16));

describe('bucketEdges', () => {
  test('cuts a year into months of the calendar', () => {
    const { edges, unit, step } = bucketEdges({ start: day('2018-01-01'), end: day('2019-01-01') }, 40, 600);
    expect({ unit, step, count: edges.length }).toEqual({ unit: 'month', step: 1, count: 13 });
    expect(dates(edges).slice(0, 3)).toEqual(['2018-01-01T00:00', '2018-02-01T00:00', '2018-03-01T00:00']);
  });

  test('begins weeks on Monday', () => {
    const { edges, unit } = bucketEdges({ start: day('2025-05-07'), end: day('2025-06-07') }, 100, 600);
    expect(unit).toBe('week');
    expect(edges.map((edge) => new Date(edge).getUTCDay())).toEqual(edges.map(() => 1));
    expect(dates(edges)[0]).toBe('2025-05-05T00:00');
  });

  test('cuts an hour into quarters and never finer', () => {
    const start = day('2025-12-04') + 18.5 * 3_600_000;
    const { edges, unit, step } = bucketEdges({ start, end: start + 3_600_000 }, 1, 600);
    expect({ unit, step }).toEqual({ unit: 'minute', step: 15 });
    expect(dates(edges)).toEqual([
      '2025-12-04T18:30',
      '2025-12-04T18:45',
      '2025-12-04T19:00',
      '2025-12-04T19:15',
      '2025-12-04T19:30',
    ]);
  });

  test('counts decades of years before Christ and across year 0', () => {
    const { edges, unit, step } = bucketEdges({ start: utc(-44, 3, 15), end: utc(63) }, 40, 600);
    expect({ unit, step }).toEqual({ unit: 'year', step: 10 });
    expect(edges).toEqual([-50, -40, -30, -20, -10, 0, 10, 20, 30, 40, 50, 60, 70].map((year) => utc(year)));
  });

  test('covers any span with ascending buckets that are wide enough and keep their place when it moves', () => {
    const spans = fc.record({
      start: fc.double({ min: utc(-20_000), max: utc(20_000), noNaN: true }).map(Math.floor),
      length: fc
        .double({ min: 0, max: 10.5, noNaN: true })
        .map((power) => Math.ceil(DAY * 10 ** (power - 3))),
      shift: fc.double({ min: 0, max: 1, noNaN: true }),
      least: fc.integer({ min: 4, max: 200 }),
    });
    fc.assert(
      fc.property(spans, ({ start, length, shift, least }) => {
        const span = { start, end: start + length };
        const { edges, unit } = bucketEdges(span, least, 900);
        expect(edges[0]).toBeLessThanOrEqual(span.start);
        expect(edges[1]).toBeGreaterThan(span.start);
        expect(edges.at(-1)).toBeGreaterThanOrEqual(span.end);
        expect(edges.at(-2)).toBeLessThan(span.end);
        const widths = edges.slice(1).map((edge, i) => edge - (edges[i] ?? edge));
        expect(Math.min(...widths)).toBeGreaterThan(0);
        const coarsest = unit === 'year' && Math.min(...widths) >= 99_999 * 365 * DAY;
        if (!coarsest) expect((Math.min(...widths) * 900) / length).toBeGreaterThanOrEqual(least - 1e-9);

        const by = Math.floor(length * shift);
        const moved = bucketEdges({ start: start + by, end: start + by + length }, least, 900).edges;
        const common = (edge: number) =>
          edge >= Math.max(edges[0] ?? 0, moved[0] ?? 0) && edge <= (edges.at(-1) ?? 0);
        expect(moved.filter(common)).toEqual(edges.filter((edge) => common(edge)));
      }),
    );
  });

  test('needs no more buckets than the width has room for', () => {
    const { edges } = bucketEdges({ start: utc(1947), end: utc(2026) }, 4, 1_600);
    expect(edges.length).toBeLessThanOrEqual(1_600 / 4 + 2);
  });

  test('ends with the last instants that a date can name', () => {
    const { edges } = bucketEdges({ start: -8.64e15 - DAY, end: 8.64e15 + DAY }, 40, 600);
    expect(edges.at(0)).toBe(-8.64e15);
    expect(edges.at(-1)).toBe(8.64e15);
    expect(edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? edge))).toBe(true);
  });
});
