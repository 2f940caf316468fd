import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { contentDisposition, fileName } from '#lib/exchange/file-name.ts';
import { DATA_FORMATS } from '#lib/exchange/formats.ts';
import type { DataFormat } from '#lib/exchange/formats.ts';
import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import { askedSpan } from '#lib/event/spec-span.ts';
import { notFound, refusal } from '#lib/server/api/answer.ts';
import { Refused } from '#lib/server/api/question.ts';
import { canonicalQuery, canonicalRedirect } from '#lib/server/http/canonical.ts';
import type { Store } from '#lib/server/store.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import { gather } from './gather.ts';
import { snapshotOf } from './snapshot.ts';
import { WRITERS } from './writers.ts';

/** A file is made in memory, some 5 kB an event: so many are half a gigabyte. */
export const EXPORT_LIMIT = 100_000;

/** The part of a request that a data file depends on. */
export interface ExportRequest {
  readonly locals: { readonly store: Store };
  readonly params: { readonly slug: string; readonly format: string };
  readonly url: URL;
}

/**
 * A view as a data file, at its one address. Anyone may keep it, but must ask again whether it still
 * holds. What of the query is not understood is refused, as the API does: nobody shall take a file of
 * other events for the one that was asked for. `download` makes browsers save it under a name.
 */
export async function answerExport(request: ExportRequest): Promise<Response> {
  const { locals, params, url } = request;
  try {
    const { store } = locals;
    const timeline = store.timeline(params.slug);
    const source = store.source(params.slug);
    if (timeline === null || source === null) {
      throw notFound('unknown-timeline', 'timeline', params.slug);
    }
    const defaults = defaultsOf(timeline);
    const { spec, problems } = parseSpec(url.searchParams, defaults);
    const [problem] = problems;
    if (problem !== undefined) throw new Refused(problem);
    const isDownload = url.searchParams.has('download');
    const query = canonicalQuery(spec, defaults, isDownload ? [['download', '']] : []);
    return (
      canonicalRedirect(url, query) ??
      (await fileOf(
        { store, source, spec, slug: params.slug, format: params.format as DataFormat, url },
        isDownload,
      ))
    );
  } catch (error) {
    if (error instanceof Refused) return refusal(error.status, error.problem, url.searchParams);
    throw error;
  }
}

interface File {
  readonly store: Store;
  readonly source: EventSource;
  readonly spec: Spec;
  readonly slug: string;
  readonly format: DataFormat;
  readonly url: URL;
}

async function fileOf(
  { store, source, spec, slug, format, url }: File,
  isDownload: boolean,
): Promise<Response> {
  await refuseTooMany(source, spec);
  if (spec.sel !== null && (format === 'bib' || format === 'csl.json')) await refuseUnknown(source, spec.sel);
  const published = store.published(slug);
  const exported = await gather(store, slug, spec, {
    origin: url.origin,
    snapshot: snapshotOf(published),
  });
  if (exported === null) throw notFound('unknown-timeline', 'timeline', slug);
  return new Response(WRITERS[format](exported, { published }), {
    headers: {
      'content-type': DATA_FORMATS[format],
      'content-language': spec.lang,
      'cache-control': 'public, no-cache',
      link: `<${exported.page}>; rel="alternate"; type="text/html"`,
      ...(isDownload ? { 'content-disposition': contentDisposition(fileName(exported, `.${format}`)) } : {}),
    },
  });
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

async function refuseUnknown(source: EventSource, id: string): Promise<void> {
  if ((await source.event(id)) === null) throw notFound('unknown-event', 'sel', id);
}
