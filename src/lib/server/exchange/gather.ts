import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import { defaultsOf, formatSpec } from '#lib/event/spec-codec.ts';
import { askedSpan } from '#lib/event/spec-span.ts';
import type { Spec } from '#lib/event/spec.ts';
import { viewAddress } from '#lib/exchange/exported.ts';
import type { Exported } from '#lib/exchange/exported.ts';
import type { Store } from '#lib/server/store.ts';
import type { EventSource } from '#lib/source/event-source.ts';

/** What of a store an export reads. */
export type ExportStore = Pick<Store, 'source' | 'report' | 'systems' | 'timeline'>;

export interface GatherOptions {
  /** Scheme and host of this instance. */
  readonly origin: string;
  /** When the timeline's data last changed: ISO instant in UTC. */
  readonly snapshot: string;
}

/** All of a view, not cut; null when there is no such timeline. */
export async function gather(
  store: ExportStore,
  slug: string,
  spec: Spec,
  { origin, snapshot }: GatherOptions,
): Promise<Exported | null> {
  const timeline = store.timeline(slug);
  const source = store.source(slug);
  if (timeline === null || source === null) return null;
  const { events, counts, partial } = await eventsOfView(source, spec);
  const query = formatSpec(spec, defaultsOf(timeline));
  const cited = new Set(events.flatMap((event) => event.evidence.map((evidence) => evidence.report)));
  const named = new Set(events.flatMap((event) => event.systems));
  return {
    timeline,
    spec,
    query,
    events,
    counts,
    partial,
    page: viewAddress({ origin, timeline, query }),
    origin,
    snapshot,
    reports: [...cited].sort().flatMap((id) => store.report(slug, id) ?? []),
    systems: store
      .systems()
      .filter((system) => named.has(system.id))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The events that a view shows, whole, with what it leaves out counted. */
export async function eventsOfView(
  source: EventSource,
  spec: Spec,
): Promise<Pick<Exported, 'events' | 'counts' | 'partial'>> {
  const query = queryOfSpec(spec, askedSpan(spec));
  const { items, undated, totals, partial } = await source.items(query, Infinity);
  const found = await Promise.all([...items, ...undated].map((item) => source.event(item.id)));
  const events = found.filter((event) => event !== null);
  const counts = {
    events: totals.inside + totals.undated,
    dated: totals.inside,
    undated: totals.undated,
    before: totals.before,
    after: totals.after,
    filtered: totals.all - totals.matched,
    all: totals.all,
  };
  return { events, counts, partial: partial || events.length < found.length };
}
