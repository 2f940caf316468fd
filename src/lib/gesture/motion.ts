import { timer } from 'd3';

/** Time and the wish for stillness, passed in so that motion runs in tests and not on a server. */
export interface Clock {
  /** d3's: calls back before every paint with the ms since it was set, until it is stopped. */
  readonly timer: (callback: (elapsed: number) => void) => { readonly stop: () => void };
  /** True when the reader asked for reduced motion. */
  readonly still: () => boolean;
}

/** The browser's clock; on a server nothing ever moves. */
export function browserClock(): Clock {
  const still =
    typeof matchMedia === 'undefined'
      ? () => true
      : () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { timer, still };
}

/** Long enough to follow with the eye, short enough not to wait for. */
export const ZOOM_MS = 180;

/** One movement at a time: a new one, or any touch of the reader's, takes the place of the last. */
export class Motion {
  readonly #clock: Clock;
  #timer: ReturnType<Clock['timer']> | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get running(): boolean {
    return this.#timer !== null;
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
    if (duration <= 0 || this.still) {
      step(duration);
      done();
      return;
    }
    this.#timer = this.#clock.timer((elapsed) => {
      const over = elapsed >= duration;
      if (over) this.stop();
      step(over ? duration : elapsed);
      if (over) done();
    });
  }

  /** Leaves things where they are; `done` is not called. True when something was moving. */
  stop(): boolean {
    const was = this.running;
    this.#timer?.stop();
    this.#timer = null;
    return was;
  }
}
