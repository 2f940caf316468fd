import { describe, expect, test } from 'vitest';
import { DAY } from '#lib/event/span.ts';
import { gripAt, gripStep, moveGrip } from '#lib/gesture/brush.ts';
import { limitsOf, MIN_WIDTH } from '#lib/gesture/span-math.ts';

const EXTENT = { start: 0, end: 100 * DAY };
const LIMITS = limitsOf(EXTENT);
const view = { start: 20 * DAY, end: 30 * DAY };
const held = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('moveGrip', () => {
  test('moves one edge and leaves the other', () => {
    expect(moveGrip(view, 'start', -5 * DAY, EXTENT, LIMITS)).toEqual({ start: 15 * DAY, end: 30 * DAY });
    expect(moveGrip(view, 'end', 5 * DAY, EXTENT, LIMITS)).toEqual({ start: 20 * DAY, end: 35 * DAY });
  });

  test('moves the whole without changing its width', () => {
    expect(moveGrip(view, 'whole', 5 * DAY, EXTENT, LIMITS)).toEqual({ start: 25 * DAY, end: 35 * DAY });
  });

  test('an edge stops at the end of the strip', () => {
    expect(moveGrip(view, 'start', -Infinity, EXTENT, LIMITS).start).toBe(0);
    expect(moveGrip(view, 'end', Infinity, EXTENT, LIMITS).end).toBe(100 * DAY);
  });

  test('an edge pushes the other ahead instead of turning over', () => {
    const pushed = moveGrip(view, 'start', 40 * DAY, EXTENT, LIMITS);
    expect(pushed).toEqual({ start: 60 * DAY, end: 60 * DAY + MIN_WIDTH });
    expect(moveGrip(view, 'end', -25 * DAY, EXTENT, LIMITS).start).toBe(5 * DAY - MIN_WIDTH);
    const last = moveGrip(view, 'start', Infinity, EXTENT, LIMITS);
    expect(last.end - last.start).toBeGreaterThanOrEqual(MIN_WIDTH);
  });
});

describe('gripAt', () => {
  test('takes hold of the nearer edge, of the middle, or of nothing', () => {
    const at = (x: number) => gripAt(x, 300, 500, 1000);
    expect([289, 300, 311].map(at)).toEqual(['start', 'start', 'start']);
    expect([489, 500, 511].map(at)).toEqual(['end', 'end', 'end']);
    expect(at(400)).toBe('whole');
    expect([250, 550].map(at)).toEqual([null, null]);
  });

  test('leaves each edge of a view of one pixel 24 px, and its middle to be held', () => {
    const at = (x: number) => gripAt(x, 500, 501, 1000);
    expect([477, 499].map(at)).toEqual(['start', 'start']);
    expect([502, 524].map(at)).toEqual(['end', 'end']);
    expect(at(500.5)).toBe('whole');
  });

  test('marks anew inside of a view that is everything', () => {
    expect(gripAt(500, 0, 1000, 1000)).toBeNull();
    expect(gripAt(5, 0, 1000, 1000)).toBe('start');
  });
});

describe('gripStep', () => {
  test('arrows step, Shift and Page keys leap, Home and End go to the ends', () => {
    expect(gripStep({ key: 'ArrowRight', ...held })).toBe(0.01);
    expect(gripStep({ key: 'ArrowLeft', ...held, shiftKey: true })).toBe(-0.1);
    expect(gripStep({ key: 'PageUp', ...held })).toBe(0.1);
    expect(gripStep({ key: 'Home', ...held })).toBe(-Infinity);
    expect(gripStep({ key: 'End', ...held })).toBe(Infinity);
  });

  test('leaves other keys alone', () => {
    expect(gripStep({ key: 'Tab', ...held })).toBeNull();
    expect(gripStep({ key: 'ArrowLeft', ...held, altKey: true })).toBeNull();
  });
});
