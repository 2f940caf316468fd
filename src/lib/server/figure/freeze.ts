import { createHash } from 'node:crypto';
import { DEFAULT_SPEC, formatSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { gather } from '#lib/server/exchange/gather.ts';
import type { Store } from '#lib/server/store.ts';
import { FONT_FILE } from '../text/font.ts';
import { FIGURE_SCHEMA } from './figure.ts';
import type { FigureDraft, FrozenRows } from './figure.ts';

/** Every copy of a figure holds its events and reports; a picture shows no more than so many. */
export const MOST_EVENTS = 2000;

export type FreezeStore = Pick<Store, 'source' | 'report' | 'systems' | 'timeline' | 'changed' | 'published'>;

/** A view as it is now, ready to be drawn and stored. */
export interface Frozen extends Pick<
  FigureDraft,
  'timeline' | 'query' | 'snapshot' | 'dataHash' | 'hash' | 'rows'
> {
  readonly data: FrozenRows;
}

/**
 * Takes what a view shows out of the store: its events with their reports. The same view of the same
 * data gives the same hash. Null when there is no such timeline; events beyond `MOST_EVENTS` are for
 * the caller to refuse.
 */
export async function freeze(store: FreezeStore, slug: string, spec: Spec): Promise<Frozen | null> {
  const snapshot = store.changed(slug) ?? '1970-01-01T00:00:00.000Z';
  const exported = await gather(store, slug, spec, { origin: '', snapshot });
  if (exported === null) return null;
  const query = formatSpec(spec, DEFAULT_SPEC);
  // A story goes through the living timeline, past what a figure holds.
  const { story: _, ...timeline } = exported.timeline;
  const data: FrozenRows = {
    timeline: { ...timeline, spec: query },
    events: exported.events,
    reports: exported.reports,
    systems: exported.systems,
  };
  const rows = JSON.stringify(data);
  const dataHash = sha256(rows);
  return {
    timeline: slug,
    query,
    snapshot,
    rows,
    data,
    dataHash,
    hash: sha256([dataHash, query, String(FIGURE_SCHEMA), fontHash()].join('\n')),
  };
}

let font: string | null = null;

function fontHash(): string {
  return (font ??= createHash('sha256').update(FONT_FILE).digest('hex'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
