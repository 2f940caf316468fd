import type { Framing } from '#lib/embed/framing.ts';
import type { ShownFigure } from '#lib/embed/shown-figure.ts';
import type { Localized, Timeline } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { Answers } from '#lib/source/ask.ts';
import type { FacetsAnswer } from '#lib/source/event-source.ts';
import type { Layout } from './links.ts';
import type { Listed } from './listing.ts';
import type { Relaxed } from './relax.ts';
import type { Shown } from './selection.svelte.ts';

/** A story as other pages tell of it. */
export interface StoryTeaser {
  readonly title: Localized;
  readonly steps: number;
  /** The query of its first view. */
  readonly first: string;
}

/** What the server sends of a timeline's view, for the dashboard and for the embed. */
export interface ViewData {
  readonly timeline: Omit<Timeline, 'story'>;
  /** Null where nobody told one. */
  readonly story: StoryTeaser | null;
  readonly spec: Spec;
  readonly defaults: Spec;
  /** Parts of the address that were not understood. */
  readonly problems: readonly Problem[];
  readonly answers: Answers;
  /** Px of the frame that the server drew in. */
  readonly frame: { readonly width: number; readonly height: number };
  /** Advances of the letter clusters that the chart may show. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Every value of each facet: names, and an order that no filter changes. */
  readonly values: FacetsAnswer['fields'];
  /** The list, when too many events match for the answers to hold them all. */
  readonly listed: Listed | null;
  /** When the data last changed: ISO instant in UTC. */
  readonly snapshot: string;
  /** Scheme and host of this instance. */
  readonly origin: string;
  /** Who may frame this instance's embeds. */
  readonly framing: Framing;
  /** The pinned figure that this is a page of; a timeline's pages have none. */
  readonly figure?: ShownFigure;
}

export interface DashboardData extends ViewData {
  readonly layout: Layout;
  /** The selected event; null when none is, or there is none of that id. */
  readonly shown: Shown | null;
  readonly relaxed: readonly Relaxed[];
  /** Whether the Share dialog may pin this view. */
  readonly pins: boolean;
  /** The view as a Dataset in JSON-LD, safe inside markup. */
  readonly dataset: string;
}
