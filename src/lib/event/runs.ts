interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of text over which the same stretches lie. */
export interface TextRun<T extends Stretch> extends Stretch {
  readonly text: string;
  /** In the order given. */
  readonly over: readonly T[];
}

/**
 * Cuts `[from, to)` of a text at the edges of stretches that may overlap, so that each run can be
 * shown in one way. The runs join up to the whole; empty stretches are left out.
 */
export function runsOf<T extends Stretch>(
  text: string,
  stretches: readonly T[],
  from = 0,
  to = text.length,
): readonly TextRun<T>[] {
  const inside = stretches.filter((s) => s.start < to && s.end > from && s.end > s.start);
  const cuts = new Set([from, to]);
  for (const s of inside) {
    cuts.add(Math.max(from, s.start));
    cuts.add(Math.min(to, s.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const order = new Map(inside.map((s, i) => [s, i]));
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  let open: T[] = [];
  let next = 0;
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? from;
    open = open.filter((s) => s.end > start);
    for (let s = byStart[next]; s !== undefined && s.start <= start; s = byStart[++next]) open.push(s);
    const over = [...open].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return { start, end, text: text.slice(start, end), over };
  });
}
