/** Changes of direction after which a height is thought to chase itself. */
export const TURNS = 5;
/** Ms of rest after which a change is a new one: a reader who opens and closes a table is no loop. */
const REST_MS = 1000;
/** Px that are not worth a change. */
const LEAST_STEP = 2;

/**
 * Follows heights and tells which to take: null for less than 2 px of change, and once they have gone up
 * and down five times without a rest, since page and frame then answer each other without end.
 */
export function settling(now: () => number): (height: number) => number | null {
  let last = 0;
  let direction = 0;
  let turns = 0;
  let changed = -Infinity;
  return (height) => {
    const step = height - last;
    if (Math.abs(step) < LEAST_STEP) return null;
    const time = now();
    if (time - changed > REST_MS) turns = 0;
    changed = time;
    const way = step > 0 ? 1 : -1;
    if (direction !== 0 && way !== direction) turns++;
    if (turns > TURNS) return null;
    direction = way;
    last = height;
    return height;
  };
}
