/** Each value once, in order. */
export function union<T>(a: readonly T[], b: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const seen = new Set<string>();
  return [...a, ...b].filter((value) => seen.size < seen.add(keyOf(value)).size);
}
