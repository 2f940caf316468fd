import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utc } from '#lib/event/calendar.ts';
import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import { NO_FILTER } from '#lib/event/query.ts';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import { datesOfSpan, spanOfSpec } from '#lib/event/spec-span.ts';
import { DAY } from '#lib/event/span.ts';

const extent = { start: utc(2000, 10, 3), end: utc(2026, 1, 1) };

describe('spanOfSpec', () => {
  it('runs from the earliest start of from to the latest end of to', () => {
    expect(spanOfSpec({ from: '2018', to: '2025' }, extent)).toEqual({ start: utc(2018), end: utc(2026) });
  });

  it('takes open ends from the extent, with a margin', () => {
    const { start, end } = spanOfSpec({ from: null, to: null }, extent);
    expect(extent.start - start).toBe(end - extent.end);
    expect((extent.start - start) / (extent.end - extent.start)).toBeCloseTo(0.04);
    expect(spanOfSpec({ from: '2018', to: null }, extent)).toEqual({ start: utc(2018), end });
    expect(spanOfSpec({ from: null, to: '2018' }, extent)).toEqual({ start, end: utc(2019) });
  });

  it('leaves a day of room about a single instant', () => {
    expect(spanOfSpec({ from: null, to: null }, { start: 0, end: 60_000 })).toEqual({
      start: -DAY,
      end: 60_000 + DAY,
    });
  });

  it('shows the extent when the ends are reversed', () => {
    expect(spanOfSpec({ from: '2025', to: '2018' }, extent)).toEqual(
      spanOfSpec({ from: null, to: null }, extent),
    );
  });

  it('is never empty, reversed or infinite', () => {
    const year = fc.option(fc.integer({ min: 1000, max: 9999 }).map(String), { nil: null });
    const instant = fc.oneof(
      fc.integer({ min: utc(1), max: utc(3000) }),
      fc.constantFrom(-Infinity, Infinity),
    );
    const extents = fc.option(
      fc.tuple(instant, instant).map(([a, b]) => ({ start: Math.min(a, b, 0), end: Math.max(a, b, 1) })),
      { nil: null },
    );
    fc.assert(
      fc.property(year, year, extents, (from, to, some) => {
        fc.pre(from === null || to === null || from <= to);
        const { start, end } = spanOfSpec({ from, to }, some);
        expect([start < end, Number.isFinite(end - start)]).toEqual([true, true]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('datesOfSpan', () => {
  it.each([
    [{ start: utc(2018), end: utc(2026) }, '2018', '2025'],
    [{ start: utc(2018) + DAY, end: utc(2026) - DAY }, '2018', '2025'],
    [{ start: utc(2018, 10), end: utc(2018, 11) }, '2018-10', '2018-10'],
    [{ start: utc(2025, 5, 7), end: utc(2025, 5, 11) }, '2025-05-07', '2025-05-10'],
    [
      { start: utc(2025, 5, 7) + 3_900_000, end: utc(2025, 5, 7) + 7_200_000 },
      '2025-05-07T01:05Z',
      '2025-05-07T01:59Z',
    ],
    [
      { start: utc(2025, 5, 7) + 1500, end: utc(2025, 5, 7) + 2500 },
      '2025-05-07T00:00:01.500Z',
      '2025-05-07T00:00:02.499Z',
    ],
    [{ start: utc(-500), end: utc(50) }, '-0500', '0049'],
    [{ start: utc(-12_000), end: utc(20_000) }, 'Y-12000', 'Y19999'],
  ])('writes %o as %s to %s', (span, from, to) => {
    expect(datesOfSpan(span, 1000)).toEqual({ from, to });
  });

  it('moves no edge by more than a pixel, and gives those very dates back', () => {
    const start = fc.integer({ min: utc(-9000), max: utc(9000) });
    const length = fc
      .double({ min: 1, max: 13, noNaN: true })
      .map((power) => Math.round(60_000 * 10 ** (power / 1.7)));
    fc.assert(
      fc.property(start, length, fc.integer({ min: 200, max: 4000 }), (at, ms, width) => {
        const span = { start: at, end: Math.min(at + ms, utc(9999)) };
        const shown = spanOfSpec(datesOfSpan(span, width), null);
        const pixel = (span.end - span.start) / width;
        expect(Math.abs(shown.start - span.start)).toBeLessThanOrEqual(pixel);
        expect(Math.abs(shown.end - span.end)).toBeLessThanOrEqual(pixel);
        expect(spanOfSpec(datesOfSpan(shown, Number.MAX_SAFE_INTEGER), null)).toEqual(shown);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('queryOfSpec', () => {
  it('asks for the filter, the words, the given span, and what was known at the end of the as-of day', () => {
    const span = { start: 0, end: 1 };
    const filter = { ...NO_FILTER, country: ['RU'] };
    const spec = { ...DEFAULT_SPEC, filter, q: 'सिंदूर', asof: '2025-12-05' };
    expect(queryOfSpec(spec, span)).toEqual({ filter, q: 'सिंदूर', span, asof: utc(2025, 12, 6) });
    expect(queryOfSpec(DEFAULT_SPEC, null).asof).toBeNull();
  });
});
