/** Where a pointer was at a time (ms of any clock). */
export interface Sample {
  readonly t: number;
  readonly x: number;
}

/** Only the last moments of a drag tell how it was let go. */
const WINDOW_MS = 100;
/** A pointer that rested this long before it was lifted was not thrown. */
const REST_MS = 50;
/** Time constant of the decay; with it a throw feels like a list on a phone. */
const DECAY_MS = 325;
/** Px per ms: slower than this nothing is seen to move. */
const STILL = 0.02;
/** Px per ms: slower than this a drag was put down, not thrown. */
const THROWN = 0.15;

/** Px per ms at which a drag was let go; 0 when it was put down rather than thrown. */
export function velocityOf(samples: readonly Sample[], now: number): number {
  const last = samples.at(-1);
  if (last === undefined || now - last.t > REST_MS) return 0;
  const first = samples.find((s) => last.t - s.t <= WINDOW_MS);
  if (first === undefined || last.t === first.t) return 0;
  const velocity = (last.x - first.x) / (last.t - first.t);
  return Math.abs(velocity) < THROWN ? 0 : velocity;
}

/** Px travelled `elapsed` ms after being let go at `velocity` px per ms: exponential decay. */
export function glideAt(velocity: number, elapsed: number): number {
  return velocity * DECAY_MS * (1 - Math.exp(-elapsed / DECAY_MS));
}

/** Ms until such a throw has come to rest. */
export function glideTime(velocity: number): number {
  return DECAY_MS * Math.max(0, Math.log(Math.abs(velocity) / STILL));
}
