import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, type Span } from '#lib/event/span.ts';
import {
  END_OF_TIME,
  limitsOf,
  MIN_WIDTH,
  mixSpan,
  panBy,
  scalesOf,
  shownSpan,
  spanBetween,
  timeAt,
  transformed,
  xAt,
  zoomAbout,
} from '#lib/gesture/span-math.ts';

const WIDTH_PX = 1000;
const EXTENT: Span = { start: Date.UTC(2018, 0, 1), end: Date.UTC(2026, 0, 1) };
const LIMITS = limitsOf(EXTENT);

/** Views from a minute to centuries, between the years 1000 and 3000. */
const anyView = fc
  .tuple(
    fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(3000, 0) }),
    fc.double({ min: Math.log(MIN_WIDTH), max: Math.log(200_000 * DAY), noNaN: true }),
  )
  .map(([start, logWidth]): Span => ({ start, end: start + Math.exp(logWidth) }));
const anyX = fc.double({ min: 0, max: WIDTH_PX, noNaN: true });

describe('zoomAbout', () => {
  test('keeps the instant under the cursor within a pixel, over 40 steps in and out', () => {
    fc.assert(
      fc.property(
        anyView,
        anyX,
        fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { maxLength: 40 }),
        (view, x, factors) => {
          const at = timeAt(view, x, WIDTH_PX);
          const end = factors.reduce((span, factor) => zoomAbout(span, at, factor, LIMITS), view);
          expect(Math.abs(xAt(end, at, WIDTH_PX) - x)).toBeLessThan(1);
        },
      ),
    );
  });

  test('stops at one minute and at four extents', () => {
    const middle = (EXTENT.start + EXTENT.end) / 2;
    const near = zoomAbout(EXTENT, middle, 1e12, LIMITS);
    expect(near.end - near.start).toBeCloseTo(MIN_WIDTH, 3);
    const far = zoomAbout(EXTENT, middle, 1e-12, LIMITS);
    expect(far.end - far.start).toBe(4 * (EXTENT.end - EXTENT.start));
  });

  test('does not pull back a view that a link opened beyond the limits', () => {
    const wide = { start: Date.UTC(1000, 0), end: Date.UTC(3000, 0) };
    expect(zoomAbout(wide, wide.start, 0.5, LIMITS)).toEqual(wide);
  });

  test('never leaves the time that dates can name', () => {
    const edge = { start: END_OF_TIME - DAY, end: END_OF_TIME };
    const out = zoomAbout(edge, edge.end, 0.01, limitsOf(null));
    expect(out.end).toBe(END_OF_TIME);
    expect(out.start).toBeGreaterThanOrEqual(-END_OF_TIME);
  });
});

describe('panBy', () => {
  test('moves both edges alike', () => {
    expect(panBy({ start: 0, end: 10 * DAY }, 3 * DAY, limitsOf(null))).toEqual({
      start: 3 * DAY,
      end: 13 * DAY,
    });
  });

  test('keeps a tenth of the view on the data', () => {
    const year = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2021, 0, 1) };
    const far = panBy(year, 100_000 * DAY, LIMITS);
    expect(far.start).toBeCloseTo(EXTENT.end - 0.1 * (year.end - year.start), 0);
    const back = panBy(year, -100_000 * DAY, LIMITS);
    expect(back.end).toBeCloseTo(EXTENT.start + 0.1 * (year.end - year.start), 0);
  });

  test('lets a view that is away from the data come back but not go further', () => {
    const away = { start: Date.UTC(1950, 0), end: Date.UTC(1951, 0) };
    expect(panBy(away, -DAY, LIMITS)).toEqual(away);
    expect(panBy(away, DAY, LIMITS).start).toBe(away.start + DAY);
  });
});

describe('transformed', () => {
  test('puts every instant where the transform puts its place', () => {
    fc.assert(
      fc.property(
        anyView,
        anyX,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: -500, max: 500, noNaN: true }),
        (view, x, k, shift) => {
          const open = { ...limitsOf(null), minWidth: 1 };
          const after = transformed(view, k, shift, WIDTH_PX, open);
          expect(Math.abs(xAt(after, timeAt(view, x, WIDTH_PX), WIDTH_PX) - (k * x + shift))).toBeLessThan(1);
        },
      ),
    );
  });

  test('moves without a scale, and not at all by the identity', () => {
    const after = transformed(EXTENT, 1, 50, WIDTH_PX, limitsOf(null));
    expect(after.end - after.start).toBe(EXTENT.end - EXTENT.start);
    expect(xAt(after, EXTENT.start, WIDTH_PX)).toBeCloseTo(50, 6);
    expect(transformed(EXTENT, 1, 0, WIDTH_PX, LIMITS)).toEqual(EXTENT);
  });

  test('stays within the scales that the limits leave', () => {
    const [least, most] = scalesOf(EXTENT, LIMITS);
    expect(least).toBe(1 / 4);
    for (const k of [least / 100, most * 100]) {
      const { start, end } = transformed(EXTENT, k, 0, WIDTH_PX, LIMITS);
      expect((EXTENT.end - EXTENT.start) / (end - start)).toBeCloseTo(k < 1 ? least : most, 3);
    }
  });
});

describe('mixSpan', () => {
  test('keeps the cursor’s instant in its place at every moment of a zoom', () => {
    fc.assert(
      fc.property(anyView, anyX, fc.double({ min: 0, max: 1, noNaN: true }), (view, x, k) => {
        const at = timeAt(view, x, WIDTH_PX);
        const middle = mixSpan(view, zoomAbout(view, at, 2, limitsOf(null)), k);
        expect(Math.abs(xAt(middle, at, WIDTH_PX) - x)).toBeLessThan(1);
      }),
    );
  });

  test('begins at the one view and ends exactly at the other', () => {
    const b = { start: 5, end: 7 };
    expect(mixSpan(EXTENT, b, 0)).toBe(EXTENT);
    expect(mixSpan(EXTENT, b, 1)).toBe(b);
  });

  test('moves evenly between views of one width', () => {
    expect(mixSpan({ start: 0, end: 10 }, { start: 100, end: 110 }, 0.25)).toEqual({ start: 25, end: 35 });
  });
});

test('a marked range is the same in both directions and ends at the plot', () => {
  const view = { start: 0, end: 1000 };
  expect(spanBetween(view, 900, 100, WIDTH_PX)).toEqual({ start: 100, end: 900 });
  expect(spanBetween(view, 900, 5000, WIDTH_PX)).toEqual({ start: 900, end: 1000 });
});

test('an instant is shown in the middle of the narrowest view', () => {
  expect(shownSpan({ start: 1000, end: 1000 }, LIMITS)).toEqual({
    start: 1000 - MIN_WIDTH / 2,
    end: 1000 + MIN_WIDTH / 2,
  });
});
