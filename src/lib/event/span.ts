/** A stretch of time in UTC milliseconds, half-open: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const DAY = 86_400_000;

/** True when the two stretches share any instant. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
