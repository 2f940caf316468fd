import type { Lang } from '#lib/event/news-event.ts';
import type { Spec } from '#lib/event/spec.ts';

/** A report to try the page with. */
export interface Sample {
  readonly lang: Lang;
  /** The day of the report. */
  readonly dateline: string;
  readonly text: string;
}

export interface TryData {
  readonly spec: Spec;
  /** Scheme and host of this site. */
  readonly origin: string;
  readonly samples: readonly Sample[];
  /** Advances of the letter clusters of the chart's own words. */
  readonly metrics: Readonly<Record<string, number>>;
}
