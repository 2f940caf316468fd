import type { ShownFigure } from '#lib/embed/shown-figure.ts';
import { DEFAULT_SPEC, defaultsOf, formatSpec, parseSpec } from '#lib/event/spec-codec.ts';
import type { Store } from '#lib/server/store.ts';
import type { Figure } from './figure.ts';
import { freeze } from './freeze.ts';

/** Whether the same view would show other rows today. False where the timeline is gone. */
export async function hasNewer(store: Store, figure: Figure): Promise<boolean> {
  const changed = store.changed(figure.timeline);
  if (changed === null || changed <= figure.snapshot) return false;
  // Elsewhere in the timeline much may have changed: only the rows of this view count.
  const { spec } = parseSpec(new URLSearchParams(figure.query), DEFAULT_SPEC);
  const now = await freeze(store, figure.timeline, spec);
  return now !== null && now.dataHash !== figure.dataHash;
}

/** What a page says of the figure beside its picture. */
export async function shownFigure(store: Store, figure: Figure): Promise<ShownFigure> {
  const { id, timeline, snapshot, created, status, notes } = figure;
  const live = store.timeline(timeline);
  const { spec } = parseSpec(new URLSearchParams(figure.query), DEFAULT_SPEC);
  const query = live === null ? null : formatSpec(spec, defaultsOf(live));
  return {
    id,
    snapshot,
    created,
    status,
    notes: notes.map(({ status, note }) => ({ status, note })),
    isOld: await hasNewer(store, figure),
    live: query === null ? null : `/t/${encodeURIComponent(timeline)}${query === '' ? '' : `?${query}`}`,
  };
}
