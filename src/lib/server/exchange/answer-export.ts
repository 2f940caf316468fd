import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import { contentDisposition, fileName } from '#lib/exchange/file-name.ts';
import type { Exported } from '#lib/exchange/exported.ts';
import { DATA_FORMATS } from '#lib/exchange/formats.ts';
import type { DataFormat } from '#lib/exchange/formats.ts';
import { notFound, refusal } from '#lib/server/api/answer.ts';
import { Refused } from '#lib/server/api/question.ts';
import { canonicalQuery, canonicalRedirect } from '#lib/server/http/canonical.ts';
import type { Store } from '#lib/server/store.ts';
import { exportView, writeData } from './view-file.ts';

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
    write: (exported, store) => writeData(exported, store, format),
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
    if (timeline === null) throw notFound('unknown-timeline', 'timeline', params.slug);
    const defaults = defaultsOf(timeline);
    const { spec, problems } = parseSpec(url.searchParams, defaults);
    const [problem] = problems;
    if (problem !== undefined) throw new Refused(problem);
    const download = url.searchParams.has('download');
    const query = canonicalQuery(spec, defaults, download ? [['download', '']] : []);
    const redirect = canonicalRedirect(url, query);
    if (redirect !== null) return redirect;
    const exported = await exportView(store, params.slug, spec, url.origin);
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
