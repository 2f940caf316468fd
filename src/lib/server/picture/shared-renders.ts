/**
 * Files by what they show: equal requests share one drawing, and the last files are kept, least
 * recently asked for out first, bounded by bytes.
 */
export class SharedRenders {
  readonly #maxBytes: number;
  readonly #underway = new Map<string, Promise<Uint8Array>>();
  readonly #kept = new Map<string, Uint8Array>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Whether this would be answered without drawing anew. */
  has(key: string): boolean {
    return this.#kept.has(key) || this.#underway.has(key);
  }

  /** @param make draws it; what it throws goes to all who wait, and is not kept */
  async get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      // A Map keeps the order of insertion.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const underway = this.#underway.get(key);
    if (underway !== undefined) return underway;
    const made = make();
    this.#underway.set(key, made);
    try {
      const bytes = await made;
      this.#keep(key, bytes);
      return bytes;
    } finally {
      this.#underway.delete(key);
    }
  }

  #keep(key: string, bytes: Uint8Array): void {
    if (bytes.length > this.#maxBytes) return;
    this.#kept.set(key, bytes);
    this.#bytes += bytes.length;
    for (const [old, { length }] of this.#kept) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#kept.delete(old);
      this.#bytes -= length;
    }
  }
}
