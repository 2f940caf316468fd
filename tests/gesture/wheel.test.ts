import { describe, expect, test } from 'vitest';
import { wheelDelta, wheelIntent, wheelPan, type WheelMove } from '#lib/gesture/wheel.ts';

const turn = (move: Partial<WheelMove>): WheelMove => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...move,
});

describe('wheelIntent', () => {
  test('a plain wheel scrolls the page until the chart has the focus', () => {
    expect(wheelIntent(turn({ deltaY: 120 }), false)).toBe('page');
    expect(wheelIntent(turn({ deltaY: 120 }), true)).toBe('zoom');
  });

  test('Ctrl and ⌘ zoom whether it has the focus or not', () => {
    expect(wheelIntent(turn({ deltaY: 120, ctrlKey: true }), false)).toBe('zoom');
    expect(wheelIntent(turn({ deltaY: 120, metaKey: true }), false)).toBe('zoom');
  });

  test('sideways pans', () => {
    expect(wheelIntent(turn({ deltaX: 30, deltaY: 2 }), false)).toBe('pan');
    expect(wheelIntent(turn({ deltaY: 30, shiftKey: true }), true)).toBe('pan');
    expect(wheelPan(turn({ deltaY: 30, shiftKey: true }))).toBe(30);
  });
});

describe('wheelDelta', () => {
  const wheelFactor = (move: WheelMove): number => 2 ** wheelDelta(move);

  test('zooms in when turned away and out by the same factor when turned back', () => {
    const up = wheelFactor(turn({ deltaY: -100 }));
    expect(up).toBeGreaterThan(1);
    expect(up * wheelFactor(turn({ deltaY: 100 }))).toBeCloseTo(1);
  });

  test('counts lines and pages as what they are', () => {
    expect(wheelFactor(turn({ deltaY: -3, deltaMode: 1 }))).toBe(wheelFactor(turn({ deltaY: -48 })));
  });

  test('a trackpad’s small pinches count, a wheel with Ctrl does not leap', () => {
    expect(wheelFactor(turn({ deltaY: -4, ctrlKey: true }))).toBeGreaterThan(1.05);
    expect(wheelFactor(turn({ deltaY: -120, ctrlKey: true }))).toBeLessThan(1.5);
  });
});
