import type { ViewData } from './dashboard-data.ts';

/** What an embed's chart needs to come alive; it is written into the page. */
export type LiveData = Pick<
  ViewData,
  'timeline' | 'spec' | 'defaults' | 'answers' | 'frame' | 'metrics' | 'origin' | 'figure'
>;

/** Key of what stands for infinity: open dates have bounds that JSON cannot write. No text has this sign. */
const INFINITE = '\0infinite';

/** The data as text. */
export function formatLive({
  timeline,
  spec,
  defaults,
  answers,
  frame,
  metrics,
  origin,
  figure,
}: LiveData): string {
  return liveText({ timeline, spec, defaults, answers, frame, metrics, origin, figure });
}

/** What `formatLive` wrote. */
export function parseLive(text: string): LiveData {
  return fromLiveText(text) as LiveData;
}

/** Answers, and what goes with them, as JSON that keeps infinity. */
export function liveText(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    value === Infinity || value === -Infinity ? { [INFINITE]: Math.sign(value) } : value,
  );
}

/** What `liveText` wrote. */
export function fromLiveText(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && INFINITE in value
      ? Number(value[INFINITE]) * Infinity
      : value,
  );
}
