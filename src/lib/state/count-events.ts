import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import { DAY, type Span } from '#lib/event/span.ts';
import { sameView, shownSpan } from '#lib/gesture/span-math.ts';
import { laneKeysOf, OTHERS } from '#lib/scene/lanes.ts';
import type { Item } from '#lib/source/event-source.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** Most events of one count that are listed. */
export const LIST_LIMIT = 200;
/** A count this long or shorter may hold events of one day, which no zoom parts. */
const MAYBE_ONE = 2 * DAY;

/** The part of a stop or a placed count that names its events. */
export interface CountOf {
  readonly lane: string;
  readonly span: Span;
  readonly count: number;
}

/**
 * The events of a count when zooming into it would not part them: they begin at one instant, or the
 * view shows no more of them already. Null: zooming will do.
 */
export async function inseparable(timeline: TimelineState, count: CountOf): Promise<readonly Item[] | null> {
  const closest = sameView(timeline.span, shownSpan(count.span, timeline.limits), timeline.width);
  const dense = timeline.answers.dense !== null;
  if (dense && !closest && count.span.end - count.span.start > MAYBE_ONE) return null;
  const events = dense ? await asked(timeline, count) : timeline.answers.items;
  const shown = timeline.scene.lanes.map((lane) => lane.key);
  const from = timeline.answers.dense?.byLane.edges[0] ?? timeline.span.start;
  const own = events.filter((item) => countsIn(item, count.span, from) && standsIn(item, count.lane));
  const starts = new Set(own.map(({ bounds }) => Math.max(bounds?.earliestStart ?? from, from)));
  return closest || starts.size === 1 ? own : null;

  function standsIn(item: Item, lane: string): boolean {
    const keys = laneKeysOf(item, timeline.answers.spec.lanes);
    return keys.some((key) => (shown.includes(key) ? key : OTHERS) === lane);
  }
}

/** An event counts where it begins; one that began before `from`, where what is counted begins. */
function countsIn({ bounds }: Item, span: Span, from: number): boolean {
  if (bounds === null || bounds.latestEnd <= from) return false;
  const start = Math.max(bounds.earliestStart, from);
  return start >= span.start && start < span.end;
}

async function asked(timeline: TimelineState, { lane, span }: CountOf): Promise<readonly Item[]> {
  const query = queryOfSpec(timeline.answers.spec, span);
  const field = timeline.answers.spec.lanes;
  const named = field !== 'none' && lane !== '' && lane !== OTHERS;
  const filter = named ? { ...query.filter, [field]: [lane] } : query.filter;
  return (await timeline.source.items({ ...query, filter }, LIST_LIMIT)).items;
}
