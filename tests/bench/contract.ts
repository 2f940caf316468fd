import type { BenchColumns, BenchRow } from './data.ts';

/** What a page sets as `window.__bench` to take part. */
export interface BenchPage {
  /** Draws these events. */
  load(rows: readonly BenchRow[], columns: BenchColumns): unknown;
  /** Shows only events with that country (`C0` … `C7`); null: all. */
  filter(country: string | null): unknown;
  /** Settles when everything asked for is drawn. */
  ready?(): Promise<unknown>;
  /** Any value that changes when the view moves. */
  view?(): unknown;
  /** The element that takes the wheel and the drag; `#app` without it. */
  target?(): Element | null;
  readonly caps?: { readonly zoom: 'wheel'; readonly pan: 'drag' };
}

declare global {
  interface Window {
    __bench?: BenchPage;
  }
}
