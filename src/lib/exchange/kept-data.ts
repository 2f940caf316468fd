import type { NewsEvent, System, Timeline } from '#lib/event/news-event.ts';
import { NO_FILTER } from '#lib/event/query.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { Exported } from './exported.ts';

/** What the page of a kept view needs to come alive without any server. */
export interface KeptData {
  readonly timeline: Timeline;
  /** The view; its filters are done, since no other events are in the folder. */
  readonly spec: Spec;
  readonly events: readonly NewsEvent[];
  readonly systems: readonly System[];
  /** Advances of letter clusters, see `scene/measure.ts`. */
  readonly metrics: Readonly<Record<string, number>>;
}

declare global {
  /** Set by `data.js` of a kept view. */
  var kalrekhaKept: KeptData | undefined;
}

export function keptData(exported: Exported, metrics: KeptData['metrics']): KeptData {
  const { timeline, spec, events, systems } = exported;
  const open: Spec = { ...spec, filter: NO_FILTER, q: '', asof: null };
  return { timeline, spec: open, events, systems, metrics };
}

/** The data as a classic script: a page that was opened from a disk may fetch nothing. */
export function keptDataScript(data: KeptData): string {
  return `globalThis.kalrekhaKept = ${JSON.stringify(data)};\n`;
}
