import type { NewsEvent, System } from '#lib/event/news-event.ts';
import type { Reading, ReportInput } from '#lib/extract/extraction.ts';

/** What the worker is asked. */
export interface Question {
  readonly id: number;
  readonly report: ReportInput;
}

/** What a report told: all that was read in it, and its events merged, as the timeline shows them. */
export interface Told {
  readonly reading: Reading;
  readonly events: readonly NewsEvent[];
  /** Names of the systems of these events. */
  readonly systems: readonly System[];
}

/** Why there is no answer: the word lists did not come, or this program failed. */
export interface Failure {
  readonly failed: 'lexicon' | 'program';
  readonly reason: string;
}

export type Answer = { readonly id: number } & ({ readonly told: Told } | Failure);
