import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { contentDisposition, fileName } from '#lib/exchange/file-name.ts';
import type { Exported } from '#lib/exchange/exported.ts';
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
  readonly params: { readonly slug: string };
  readonly url: URL;
}

/** A kind of file that a view comes as. */
export interface FileKind {
  /** Ending of address and name, with its dot. */
  readonly suffix: string;
  /** Media type. */
  readonly type: string;
  readonly write: (exported: Exported, store: Store) => BodyInit | Promise<BodyInit>;
}

/** A view as one of the data formats; see `answerFile`. */
export function answerExport(
  request: ExportRequest & { readonly params: { readonly format: string } },
): Promise<Response> {
  const format = request.params.format as DataFormat;
  return answerFile(request, {
    suffix: `.${format}`,
    type: DATA_FORMATS[format],
    async write(exported, store) {
      const { sel } = exported.spec;
      const cites = format === 'bib' || format === 'csl.json';
      const { slug } = exported.timeline;
      if (cites && sel !== null && (await store.source(slug)?.event(sel)) === null) {
        throw notFound('unknown-event', 'sel', sel);
      }
      return WRITERS[format](exported, { published: store.published(slug) });
    },
  });
}

/**
 * A view as a file, at its one address. Anyone may keep it, but must ask again whether it still
 * holds. What of the query is not understood is refused, as the API does: nobody shall take a file of
 * other events for the one that was asked for. `download` makes browsers save it under a name.
 */
export async function answerFile(request: ExportRequest, kind: FileKind): Promise<Response> {
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
    const download = url.searchParams.has('download');
    const query = canonicalQuery(spec, defaults, download ? [['download', '']] : []);
    const redirect = canonicalRedirect(url, query);
    if (redirect !== null) return redirect;
    await refuseTooMany(source, spec);
    const snapshot = snapshotOf(store, params.slug);
    const exported = await gather(store, params.slug, spec, { origin: url.origin, snapshot });
    if (exported === null) throw notFound('unknown-timeline', 'timeline', params.slug);
    return new Response(await kind.write(exported, store), { headers: headersOf(exported, kind, download) });
  } catch (error) {
    if (error instanceof Refused) return refusal(error.status, error.problem, url.searchParams);
    throw error;
  }
}

function headersOf(
  exported: Exported,
  { suffix, type }: FileKind,
  download: boolean,
): Record<string, string> {
  const headers = {
    'content-type': type,
    'content-language': exported.spec.lang,
    'cache-control': 'public, no-cache',
    link: `<${exported.page}>; rel="alternate"; type="text/html"`,
  };
  if (!download) return headers;
  return { ...headers, 'content-disposition': contentDisposition(fileName(exported, suffix)) };
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
