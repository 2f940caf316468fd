import type { ReportInput } from '#lib/extract/extraction.ts';
import type { Answer, Failure, Question, Told } from './answer.ts';

/** What is needed of a worker. */
export interface Thread {
  postMessage(question: Question): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

type Ended = (answer: Told | Failure | null) => void;

/**
 * Asks a worker, one report at a time. While it reads, only the latest report waits: those typed in
 * between are answered with null at once.
 */
export class ReportReader {
  readonly #thread: Thread;
  #asked: { readonly id: number; readonly end: Ended } | null = null;
  #waiting: { readonly report: ReportInput; readonly end: Ended } | null = null;
  #id = 0;

  constructor(thread: Thread) {
    this.#thread = thread;
    thread.addEventListener('message', ({ data }) => {
      if (data.id === this.#asked?.id) this.#end('told' in data ? data.told : data);
    });
    thread.addEventListener('error', () => {
      this.#end({ failed: 'program', reason: 'worker' });
    });
  }

  /** What the report tells; null when another one was asked for meanwhile. */
  read(report: ReportInput): Promise<Told | Failure | null> {
    return new Promise((end) => {
      this.#waiting?.end(null);
      this.#waiting = { report, end };
      this.#next();
    });
  }

  close(): void {
    this.#thread.terminate();
  }

  #next(): void {
    if (this.#asked !== null || this.#waiting === null) return;
    const { report, end } = this.#waiting;
    this.#waiting = null;
    this.#asked = { id: ++this.#id, end };
    this.#thread.postMessage({ id: this.#id, report });
  }

  #end(answer: Told | Failure): void {
    // An answer to what is no longer wanted is dropped.
    this.#asked?.end(this.#waiting === null ? answer : null);
    this.#asked = null;
    this.#next();
  }
}
