import { settling } from '../settle.ts';

/** Ms between two heights: ten a second at most. */
const PACE_MS = 100;

/**
 * Tells heights as they change: rounded up, not more often than ten times a second, the newest one last,
 * and no longer when they chase themselves (see `settling`).
 */
export function sizeTeller(
  tell: (height: number) => void,
  {
    now = () => performance.now(),
    later = (run: () => void, ms: number): unknown => setTimeout(run, ms),
  }: { readonly now?: () => number; readonly later?: (run: () => void, ms: number) => unknown } = {},
): (height: number) => void {
  const settle = settling(now);
  let told = -Infinity;
  let waiting: number | null = null;

  function send(height: number): void {
    const taken = settle(height);
    if (taken === null) return;
    told = now();
    tell(taken);
  }

  return (height) => {
    const next = Math.ceil(height);
    if (waiting !== null) {
      waiting = next;
      return;
    }
    const wait = told + PACE_MS - now();
    if (wait <= 0) {
      send(next);
      return;
    }
    waiting = next;
    later(() => {
      const newest = waiting;
      waiting = null;
      if (newest !== null) send(newest);
    }, wait);
  };
}
