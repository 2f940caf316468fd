import type { ViewData } from '#lib/components/page/dashboard-data.ts';
import type { Localized } from '#lib/event/news-event.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { Outlet } from '#lib/source/outlets.ts';

/** A step of a story as its reader reads it. */
export interface ShownStep {
  readonly title: Localized;
  readonly text: Localized;
  readonly spec: Spec;
  /** The event that the step selects. */
  readonly event: { readonly when: string | null; readonly title: Localized } | null;
}

/** What the server sends of a story: all its words, and the picture of one step. */
export interface StoryData extends Pick<
  ViewData,
  'timeline' | 'spec' | 'defaults' | 'answers' | 'frame' | 'metrics' | 'snapshot' | 'origin' | 'framing'
> {
  readonly title: Localized;
  readonly steps: readonly ShownStep[];
  /** Who told what its steps show. */
  readonly outlets: readonly Outlet[];
  /** The step that is shown, 1 for the first. Its view is `spec`, and `answers` are those to it. */
  readonly step: number;
}
