/** Addresses that are counted apart; beyond, the one counted longest is forgotten. */
const MOST_ADDRESSES = 10_000;
const MINUTE = 60_000;

/**
 * How often each address may: a bucket that holds a minute's worth and fills steadily, so that a page
 * of twenty pictures passes at once and a loop does not.
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Takes one; false when the bucket is empty. */
  take(address: string): boolean {
    const now = this.#now();
    const bucket = this.#buckets.get(address) ?? { left: this.#perMinute, at: now };
    const filled = ((now - bucket.at) / MINUTE) * this.#perMinute;
    const left = Math.min(this.#perMinute, bucket.left + filled);
    this.#buckets.delete(address);
    this.#buckets.set(address, { left: Math.max(0, left < 1 ? left : left - 1), at: now });
    if (this.#buckets.size > MOST_ADDRESSES) {
      for (const oldest of this.#buckets.keys()) {
        this.#buckets.delete(oldest);
        break;
      }
    }
    return left >= 1;
  }
}
