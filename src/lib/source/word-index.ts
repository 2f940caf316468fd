/** Finds rows by word beginnings. */
export interface WordIndex {
  /** Marks with 1 the rows in which every one of `words` begins some word. */
  readonly rows: (words: readonly string[]) => Uint8Array;
}

/** Sorts the distinct words of all rows, so that a beginning is a range of them. */
export function buildWordIndex(count: number, tokens: (row: number) => readonly string[]): WordIndex {
  const postings = new Map<string, number[]>();
  for (let row = 0; row < count; row++) {
    for (const word of new Set(tokens(row))) {
      const rows = postings.get(word);
      if (rows === undefined) postings.set(word, [row]);
      else rows.push(row);
    }
  }
  const words = [...postings.keys()].sort();
  return {
    rows(asked) {
      let found = new Uint8Array(count).fill(1);
      for (const start of asked) {
        const next = new Uint8Array(count);
        for (let i = firstFrom(words, start); words[i]?.startsWith(start) === true; i++) {
          for (const row of postings.get(words[i] as string) ?? []) next[row] = found[row] as number;
        }
        found = next;
      }
      return found;
    },
  };
}

/** Index of the first of the sorted `words` that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
