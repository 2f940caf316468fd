import { describe, expect, test } from 'vitest';
import { Motion, type Clock } from '#lib/gesture/motion.ts';

/** A clock that ticks when told to, as d3's timer does before a paint. It was set at 1000. */
function handClock(still = false): Clock & { tick: (now: number) => void; readonly waiting: number } {
  const timers = new Set<(elapsed: number) => void>();
  return {
    timer(callback) {
      timers.add(callback);
      return { stop: () => void timers.delete(callback) };
    },
    still: () => still,
    tick(now) {
      for (const callback of [...timers]) callback(now - 1000);
    },
    get waiting() {
      return timers.size;
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
    clock.tick(1000);
    clock.tick(1050);
    expect(motion.stop()).toBe(true);
    expect(clock.waiting).toBe(0);
    clock.tick(1080);
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
    clock.tick(1000);
    clock.tick(1010);
    expect([steps, motion.running]).toEqual([1, false]);
  });

  test('its end may begin the next one', () => {
    const clock = handClock();
    const motion = new Motion(clock);
    const seen: string[] = [];
    const run = (name: string, done: () => void): void => {
      motion.run(10, () => seen.push(name), done);
    };
    run('first', () => {
      run('second', () => undefined);
    });
    clock.tick(1010);
    expect([motion.running, clock.waiting]).toEqual([true, 1]);
    clock.tick(1010);
    expect(seen).toEqual(['first', 'second']);
    expect([motion.running, clock.waiting]).toEqual([false, 0]);
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
