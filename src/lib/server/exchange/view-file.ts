import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import { askedSpan } from '#lib/event/spec-span.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { Exported } from '#lib/exchange/exported.ts';
import type { DataFormat } from '#lib/exchange/formats.ts';
import { notFound } from '#lib/server/api/answer.ts';
import { Refused } from '#lib/server/api/question.ts';
import type { Store } from '#lib/server/store.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import { gather } from './gather.ts';
import type { ExportStore } from './gather.ts';
import { snapshotOf } from './snapshot.ts';
import { WRITERS } from './writers.ts';

/** A file is made in memory, some 5 kB an event: so many are half a gigabyte. */
export const EXPORT_LIMIT = 100_000;

/**
 * All of a view, for whichever file: the same for an address and for the command line. Throws `Refused`
 * for a timeline that is not there and for more events than a file holds.
 * @param origin scheme and host of this instance
 */
export async function exportView(
  store: ExportStore & Pick<Store, 'changed'>,
  slug: string,
  spec: Spec,
  origin: string,
): Promise<Exported> {
  const source = store.source(slug);
  if (source !== null) await refuseTooMany(source, spec);
  const exported = await gather(store, slug, spec, { origin, snapshot: snapshotOf(store, slug) });
  if (exported === null) throw notFound('unknown-timeline', 'timeline', slug);
  return exported;
}

/** A view as the text of a data file. Throws `Refused` for a citation of an event that is not there. */
export async function writeData(
  exported: Exported,
  store: Pick<Store, 'source' | 'published'>,
  format: DataFormat,
): Promise<string> {
  const { sel } = exported.spec;
  const { slug } = exported.timeline;
  const cites = format === 'bib' || format === 'csl.json';
  if (cites && sel !== null && (await store.source(slug)?.event(sel)) === null) {
    throw notFound('unknown-event', 'sel', sel);
  }
  return WRITERS[format](exported, { published: store.published(slug) });
}

async function refuseTooMany(source: EventSource, spec: Spec): Promise<void> {
  const { totals } = await source.items(queryOfSpec(spec, askedSpan(spec)), 1);
  const value = totals.inside + totals.undated;
  if (value <= EXPORT_LIMIT) return;
  throw new Refused(
    { code: 'export-large', field: 'from', value: String(value), params: { most: EXPORT_LIMIT } },
    413,
  );
}
