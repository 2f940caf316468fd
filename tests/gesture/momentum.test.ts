import { describe, expect, test } from 'vitest';
import { glideAt, glideTime, velocityOf } from '#lib/gesture/momentum.ts';

const even = [0, 20, 40, 60, 80, 100].map((t) => ({ t, x: t * 2 }));

describe('velocityOf', () => {
  test('is the speed of the last moments', () => {
    const slowThenFast = [{ t: -500, x: 0 }, { t: -400, x: 1 }, ...even];
    expect(velocityOf(slowThenFast, 105)).toBe(2);
  });

  test('is nothing when the pointer rested before it was lifted', () => {
    expect(velocityOf(even, 100 + 51)).toBe(0);
  });

  test('is nothing for a slow drag, a single sample, and none', () => {
    expect(
      velocityOf(
        [
          { t: 0, x: 0 },
          { t: 100, x: 5 },
        ],
        100,
      ),
    ).toBe(0);
    expect(velocityOf([{ t: 0, x: 0 }], 0)).toBe(0);
    expect(velocityOf([], 0)).toBe(0);
  });
});

describe('a throw', () => {
  test('starts at its speed and slows down all the way', () => {
    expect(glideAt(1, 1)).toBeCloseTo(1, 2);
    const steps = [0, 100, 200, 300, 400].map((t) => glideAt(1, t + 100) - glideAt(1, t));
    expect(steps.toSorted((a, b) => b - a)).toEqual(steps);
  });

  test('goes as far to the left as to the right, and takes as long', () => {
    expect(glideAt(-2, 300)).toBe(-glideAt(2, 300));
    expect(glideTime(-2)).toBe(glideTime(2));
  });

  test('is at rest when its time is over', () => {
    const over = glideTime(2);
    expect(glideAt(2, over + 100) - glideAt(2, over)).toBeLessThan(2.1);
    expect(over).toBeLessThan(2000);
  });
});
