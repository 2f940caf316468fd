import type { Localized } from '#lib/event/news-event.ts';

/** What a page says of a pinned figure beside its picture. */
export interface ShownFigure {
  readonly id: string;
  /** Newest change of the data that it shows: ISO instant. */
  readonly snapshot: string;
  /** When it was pinned: ISO instant. */
  readonly created: string;
  readonly status: 'current' | 'corrected' | 'withdrawn';
  /** Oldest first. */
  readonly notes: readonly { readonly status: 'corrected' | 'withdrawn'; readonly note: Localized }[];
  /** The same view shows other rows by now. */
  readonly isOld: boolean;
  /** Address of the same view of the living timeline; null where that is gone. */
  readonly live: string | null;
}
