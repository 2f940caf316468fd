const HOUR = 3_600_000;
/** Addresses that are counted apart; beyond, those counted longest are forgotten. */
const MOST_ADDRESSES = 10_000;

/** Counts what each address, and all together, did within the last hour. */
export class HourLimit {
  readonly #now: () => number;
  readonly #done = new Map<string, readonly number[]>();

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Whether one more is allowed to the address. */
  allows(address: string, { perHour, allPerHour }: { perHour: number; allPerHour: number }): boolean {
    return this.#recent(`of ${address}`).length < perHour && this.#recent('all').length < allPerHour;
  }

  count(address: string): void {
    for (const key of [`of ${address}`, 'all']) {
      const times = [...this.#recent(key), this.#now()];
      this.#done.delete(key);
      this.#done.set(key, times);
    }
    for (const key of this.#done.keys()) {
      if (this.#done.size <= MOST_ADDRESSES) break;
      this.#done.delete(key);
    }
  }

  #recent(key: string): readonly number[] {
    const since = this.#now() - HOUR;
    return (this.#done.get(key) ?? []).filter((at) => at > since);
  }
}
