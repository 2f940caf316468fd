import { describe, expect, test } from 'vitest';
import { Motion, type Clock } from '#lib/gesture/motion.ts';

/** A clock that ticks when told to. */
function handClock(still = false): Clock & { tick: (now: number) => void; readonly waiting: number } {
  let queue: ((now: number) => void)[] = [];
  return {
    frame(callback) {
      queue.push(callback);
      return () => {
        queue = queue.filter((c) => c !== callback);
      };
    },
    still: () => still,
    tick(now) {
      const due = queue;
      queue = [];
      for (const callback of due) callback(now);
    },
    get waiting() {
      return queue.length;
    },
  };
}

describe('Motion', () => {
  test('steps once a frame and ends exactly at its duration', () => {
    const clock = handClock();
    const seen: number[] = [];
    let done = 0;
    const motion = new Motion(clock);
    motion.run(
      100,
      (elapsed) => seen.push(elapsed),
      () => (done += 1),
    );
    for (const now of [1000, 1040, 1090, 1130]) clock.tick(now);
    expect(seen).toEqual([0, 40, 90, 100]);
    expect([done, clock.waiting, motion.running]).toEqual([1, 0, false]);
  });

  test('stays where it is when stopped, and asks for no more frames', () => {
    const clock = handClock();
    const seen: number[] = [];
    const motion = new Motion(clock);
    motion.run(
      100,
      (elapsed) => seen.push(elapsed),
      () => seen.push(-1),
    );
    clock.tick(0);
    clock.tick(50);
    expect(motion.stop()).toBe(true);
    expect(clock.waiting).toBe(0);
    clock.tick(80);
    expect(seen).toEqual([0, 50]);
    expect(motion.stop()).toBe(false);
  });

  test('a step may stop its own motion', () => {
    const clock = handClock();
    const motion = new Motion(clock);
    let steps = 0;
    motion.run(
      100,
      () => {
        steps += 1;
        motion.stop();
      },
      () => undefined,
    );
    clock.tick(0);
    clock.tick(10);
    expect([steps, motion.running]).toEqual([1, false]);
  });

  test('under reduced motion the end comes at once', () => {
    const clock = handClock(true);
    const seen: (number | string)[] = [];
    new Motion(clock).run(
      100,
      (elapsed) => seen.push(elapsed),
      () => seen.push('done'),
    );
    expect(seen).toEqual([100, 'done']);
    expect(clock.waiting).toBe(0);
  });
});
