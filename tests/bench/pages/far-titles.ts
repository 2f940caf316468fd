import type { BenchRow } from '../data.ts';

/** Rows read at once: a few kB. */
const BLOCK = 256;

/**
 * Titles out of the page's memory, as those of a large archive are on its server: a page holds what it
 * draws, not a million strings.
 */
export class FarTitles {
  readonly #text: Blob;
  /** Byte at which each block begins. */
  readonly #offsets: readonly number[];

  constructor(rows: readonly BenchRow[]) {
    const encoder = new TextEncoder();
    const blocks: Uint8Array<ArrayBuffer>[] = [];
    const offsets = [0];
    for (let from = 0; from < rows.length; from += BLOCK) {
      const block = encoder.encode(
        rows
          .slice(from, from + BLOCK)
          .map((row) => row.title)
          .join('\n'),
      );
      blocks.push(block);
      offsets.push((offsets.at(-1) ?? 0) + block.length);
    }
    this.#text = new Blob(blocks);
    this.#offsets = offsets;
  }

  /** The titles of some rows, in their order. */
  async of(rows: readonly number[]): Promise<readonly string[]> {
    const blocks = new Map<number, Promise<readonly string[]>>();
    for (const row of rows) {
      const block = Math.floor(row / BLOCK);
      if (!blocks.has(block)) blocks.set(block, this.#read(block));
    }
    const read = new Map(
      await Promise.all([...blocks].map(async ([block, lines]) => [block, await lines] as const)),
    );
    return rows.map((row) => read.get(Math.floor(row / BLOCK))?.[row % BLOCK] ?? '');
  }

  async #read(block: number): Promise<readonly string[]> {
    const part = this.#text.slice(this.#offsets[block], this.#offsets[block + 1]);
    return (await part.text()).split('\n');
  }
}
