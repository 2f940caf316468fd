import type { NewsEvent, Report } from '#lib/event/news-event.ts';

/** An event as the panel shows it. */
export interface Shown {
  readonly news: NewsEvent;
  /** The reports that prove it. */
  readonly reports: readonly Report[];
}

/** Fetches an event with its proof; null when the timeline has no such event. */
export type Fetcher = (id: string, signal: AbortSignal) => Promise<Shown | null>;

/** The event whose panel is open. The one before stays until the next has come; the latest wins. */
export class Selection {
  readonly #fetch: Fetcher;
  #id: string | null;
  #off: AbortController | null = null;
  #shown = $state.raw<Shown | null>(null);
  #status = $state<'ready' | 'loading' | 'missing' | 'failed'>('ready');

  /** @param shown the event `id` as the server sent it; null when there is none of that id */
  constructor(id: string | null, shown: Shown | null, fetch: Fetcher) {
    this.#fetch = fetch;
    this.#id = id;
    this.#shown = shown;
    if (id !== null && shown === null) this.#status = 'missing';
  }

  get shown(): Shown | null {
    return this.#shown;
  }
  get status(): 'ready' | 'loading' | 'missing' | 'failed' {
    return this.#status;
  }

  /** Opens an event, or closes the panel with null. Opening what is open does nothing, unless it failed. */
  async open(id: string | null): Promise<void> {
    if (id === this.#id && this.#status !== 'failed') return;
    this.#id = id;
    this.#off?.abort();
    this.#off = null;
    if (id === null) {
      this.#shown = null;
      this.#status = 'ready';
      return;
    }
    const off = new AbortController();
    this.#off = off;
    this.#status = 'loading';
    try {
      const shown = await this.#fetch(id, off.signal);
      if (this.#off !== off) return;
      this.#shown = shown;
      this.#status = shown === null ? 'missing' : 'ready';
    } catch {
      if (this.#off === off) this.#status = 'failed';
    }
  }
}
