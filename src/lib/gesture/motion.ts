/** Frames and the wish for stillness, passed in so that motion runs in tests and not on a server. */
export interface Clock {
  /** Calls back once before the next paint with a time in ms; returns how to call it off. */
  readonly frame: (callback: (now: number) => void) => () => void;
  /** True when the reader asked for reduced motion. */
  readonly still: () => boolean;
}

/** The browser's clock; on a server nothing ever moves. */
export function browserClock(): Clock {
  if (typeof requestAnimationFrame === 'undefined')
    return { frame: () => () => undefined, still: () => true };
  return {
    frame(callback) {
      const id = requestAnimationFrame(callback);
      return () => {
        cancelAnimationFrame(id);
      };
    },
    still: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/** Long enough to follow with the eye, short enough not to wait for. */
export const ZOOM_MS = 180;

/** Starts at full speed, as the hand that caused it, and comes to rest. */
export function easeOut(k: number): number {
  return 1 - (1 - k) ** 3;
}

/** One movement at a time: a new one, or any touch of the reader's, takes the place of the last. */
export class Motion {
  readonly #clock: Clock;
  #callOff: (() => void) | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get running(): boolean {
    return this.#callOff !== null;
  }

  /** True when the reader asked for reduced motion. */
  get still(): boolean {
    return this.#clock.still();
  }

  /**
   * Calls `step` with the ms since the start, once a frame, the last time with exactly `duration`,
   * then `done`. Under reduced motion, or with no duration, the last step comes at once.
   */
  run(duration: number, step: (elapsed: number) => void, done: () => void): void {
    this.stop();
    if (duration <= 0 || this.#clock.still()) {
      step(duration);
      done();
      return;
    }
    let began: number | null = null;
    const tick = (now: number): void => {
      began ??= now;
      const elapsed = Math.min(now - began, duration);
      this.#callOff = elapsed < duration ? this.#clock.frame(tick) : null;
      step(elapsed);
      if (elapsed >= duration) done();
    };
    this.#callOff = this.#clock.frame(tick);
  }

  /** Leaves things where they are; `done` is not called. True when something was moving. */
  stop(): boolean {
    const was = this.running;
    this.#callOff?.();
    this.#callOff = null;
    return was;
  }
}
