import type { Answer } from './answer.ts';

/** Who asks first renders; who asks for the same meanwhile waits for the outcome: an answer, or "not for sharing". */
export interface Flight {
  readonly landed: Promise<Answer | null>;
  /** Only the first call counts. */
  readonly land: (answer: Answer | null) => void;
}

export type Lookup =
  | { readonly kind: 'hit'; readonly answer: Answer }
  | { readonly kind: 'wait'; readonly landed: Promise<Answer | null> }
  | { readonly kind: 'miss'; readonly flight: Flight };

/** Entries carry a key, headers and map slots besides the body. */
const OVERHEAD_BYTES = 2048;

/**
 * Public answers by the question, least recently used out first, bounded by bytes.
 *
 * Any change of data empties it whole: changes are rare, readers are many, and no rule about which change
 * touches which answer can then be wrong. An answer whose making began before a change is not kept, since
 * it may show the data of before.
 */
export class AnswerCache {
  readonly #maxBytes: number;
  readonly #now: () => number;
  readonly #answers = new Map<string, Answer>();
  readonly #flights = new Map<string, Flight>();
  #bytes = 0;

  constructor(maxBytes: number, now: () => number = Date.now) {
    this.#maxBytes = maxBytes;
    this.#now = now;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Whoever gets a miss must land its flight, whatever happens. */
  lookUp(key: string): Lookup {
    const answer = this.#answers.get(key);
    if (answer && this.#now() < answer.freshUntil) {
      // A Map keeps the order of insertion: moved to the end, it is the most recently used.
      this.#answers.delete(key);
      this.#answers.set(key, answer);
      return { kind: 'hit', answer };
    }
    if (answer) this.#drop(key, answer);
    const underway = this.#flights.get(key);
    if (underway) return { kind: 'wait', landed: underway.landed };
    return { kind: 'miss', flight: this.#takeOff(key) };
  }

  clear(): void {
    this.#answers.clear();
    this.#flights.clear();
    this.#bytes = 0;
  }

  #takeOff(key: string): Flight {
    const { promise, resolve } = Promise.withResolvers<Answer | null>();
    const flight: Flight = {
      landed: promise,
      land: (answer) => {
        if (this.#flights.get(key) === flight) {
          this.#flights.delete(key);
          if (answer) this.#keep(key, answer);
        }
        resolve(answer);
      },
    };
    this.#flights.set(key, flight);
    return flight;
  }

  #keep(key: string, answer: Answer): void {
    const bytes = sizeOf(key, answer);
    if (bytes > this.#maxBytes) return;
    this.#answers.set(key, answer);
    this.#bytes += bytes;
    for (const [oldKey, old] of this.#answers) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldKey, old);
    }
  }

  #drop(key: string, answer: Answer): void {
    this.#answers.delete(key);
    this.#bytes -= sizeOf(key, answer);
  }
}

function sizeOf(key: string, answer: Answer): number {
  return answer.body.length + key.length * 2 + OVERHEAD_BYTES;
}
