/**
 * Instants as short text, exact: UTC ms, and `step*n` for n more, each a step on. So
 * `1514764800000,86400000*365` are the days of 2018; in full they would be longer than a URL may be.
 */
export function formatEdges(edges: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < edges.length;) {
    const [last, edge] = [edges[i - 1], edges[i] as number];
    const step = last === undefined ? NaN : edge - last;
    let times = 0;
    // Added up as the reader will: of fractions, not every sum is exact.
    while (i + times < edges.length && (edges[i + times - 1] as number) + step === edges[i + times]) times++;
    parts.push(times === 0 ? String(edge) : `${String(step)}*${String(times)}`);
    i += Math.max(1, times);
  }
  return parts.join(',');
}

/** A number as `String` writes it: up to 17 digits (ECMA-262, Number::toString), of which those of a fraction may follow six zeros. */
const NUMBER = String.raw`-?\d{1,17}(?:\.\d{1,23})?(?:e-\d{1,3})?`;
const PART = new RegExp(String.raw`^(${NUMBER})(?:\*(\d{1,5}))?$`);

/** Ascending edges from their text; null when malformed, not ascending, fewer than two or more than `limit` buckets. */
export function parseEdges(text: string, limit: number): readonly number[] | null {
  const edges: number[] = [];
  for (const part of text.split(',')) {
    const match = PART.exec(part.trim());
    if (match === null) return null;
    const number = Number(match[1]);
    for (let times = Number(match[2] ?? 1); times > 0; times--) {
      const last = edges.at(-1);
      if (match[2] !== undefined && last === undefined) return null;
      const edge = match[2] === undefined ? number : (last ?? 0) + number;
      if (edge <= (last ?? -Infinity) || edges.length > limit) return null;
      edges.push(edge);
    }
  }
  return edges.length >= 2 ? edges : null;
}
