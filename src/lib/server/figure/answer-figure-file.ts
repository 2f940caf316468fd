import { error } from '@sveltejs/kit';
import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import { pageUrl } from '#lib/embed/snippets.ts';
import { toBibTeX } from '#lib/exchange/bibtex.ts';
import { citeFigure } from '#lib/exchange/citation.ts';
import { toCsl } from '#lib/exchange/csl.ts';
import type { Exported } from '#lib/exchange/exported.ts';
import { contentDisposition } from '#lib/exchange/file-name.ts';
import { DATA_FORMATS, isDataFormat } from '#lib/exchange/formats.ts';
import type { DataFormat } from '#lib/exchange/formats.ts';
import { gather } from '#lib/server/exchange/gather.ts';
import { WRITERS } from '#lib/server/exchange/writers.ts';
import { refusal } from '#lib/server/api/answer.ts';
import { canonicalQuery, canonicalRedirect } from '#lib/server/http/canonical.ts';
import type { OwnKey } from '#lib/server/http/canonical.ts';
import type { Store } from '#lib/server/store.ts';
import type { Figure, FigureFile } from './figure.ts';
import { frozenStore } from './frozen-store.ts';
import { withdrawnFile } from './withdrawn-file.ts';

export const PICTURE_TYPES = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
} as const;
export type PictureEnding = keyof typeof PICTURE_TYPES;

/** What is pinned never changes; whoever has it need not ask again. */
const FOREVER = 'public, max-age=31536000, immutable';

export interface FigureFileEvent {
  readonly params: { readonly id: string; readonly format: string };
  readonly url: URL;
  readonly locals: { readonly store: Store };
}

/**
 * Answers `/f/{id}.{format}`: a stored picture byte for byte, or the frozen rows as a data file, which
 * the query may narrow. 404 where there is no such figure, 410 with the reason when it was withdrawn.
 */
export async function answerFigureFile({ params, url, locals }: FigureFileEvent): Promise<Response> {
  const { store } = locals;
  const figure = store.figure(params.id);
  const { format } = params;
  if (figure === null) error(404, 'No such figure');
  if (figure.status === 'withdrawn') return withdrawnFile(figure, format);
  return isDataFormat(format)
    ? dataFile(store, figure, format, url)
    : pictureFile(store, figure, format as PictureEnding, url);
}

/** A pinned picture has one look: keys that would change it are dropped from the address. */
function pictureFile(store: Store, figure: Figure, format: PictureEnding, url: URL): Response {
  const { name, own } = storedFile(format, url.searchParams);
  const isDownload = url.searchParams.has('download');
  const keys: readonly OwnKey[] = isDownload ? [...own, ['download', '']] : own;
  const query = keys.map(([key, value]) => (value === '' ? key : `${key}=${value}`)).join('&');
  const redirect = canonicalRedirect(url, query);
  if (redirect !== null) return redirect;
  const bytes = store.figureFile(figure.id, name);
  if (bytes === null) error(404, 'No such file');
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': PICTURE_TYPES[format],
      'content-language': specOf(figure).lang,
      'cache-control': FOREVER,
      ...(isDownload ? { 'content-disposition': contentDisposition(`${figure.id}.${format}`) } : {}),
    },
  });
}

function storedFile(format: PictureEnding, params: URLSearchParams): { name: FigureFile; own: OwnKey[] } {
  if (format !== 'png') return { name: format, own: [] };
  if (params.get('size') === 'social') return { name: 'social', own: [['size', 'social']] };
  if (Number(params.get('scale')) >= 2) return { name: 'png2', own: [['scale', '2']] };
  return { name: 'png', own: [] };
}

function specOf(figure: Figure) {
  return defaultsOf({ spec: figure.query });
}

async function dataFile(store: Store, figure: Figure, format: DataFormat, url: URL): Promise<Response> {
  const frozen = frozenStore(store, figure);
  if (frozen === null) error(404, 'No such figure');
  const defaults = specOf(figure);
  const { spec, problems } = parseSpec(url.searchParams, defaults);
  const [problem] = problems;
  if (problem !== undefined) return refusal(400, problem, url.searchParams);
  const isDownload = url.searchParams.has('download');
  const redirect = canonicalRedirect(
    url,
    canonicalQuery(spec, defaults, isDownload ? [['download', '']] : []),
  );
  if (redirect !== null) return redirect;
  const { origin } = url;
  const gathered = await gather(frozen, figure.timeline, spec, { origin, snapshot: figure.snapshot });
  if (gathered === null) error(404, 'No such figure');
  const page = pageUrl({ origin, figure: figure.id, query: gathered.query });
  const exported = { ...gathered, page };
  const published = frozen.published(figure.timeline);
  const body = reference(figure, format, exported) ?? WRITERS[format](exported, { published });
  return new Response(body, {
    headers: {
      'content-type': DATA_FORMATS[format],
      'content-language': spec.lang,
      'cache-control': FOREVER,
      link: `<${page}>; rel="alternate"; type="text/html"`,
      ...(isDownload ? { 'content-disposition': contentDisposition(`${figure.id}.${format}`) } : {}),
    },
  });
}

/** How a figure is cited, where nothing in it is chosen; null for the other formats. */
function reference({ id, created }: Figure, format: DataFormat, exported: Exported): string | null {
  const { timeline, spec, page } = exported;
  if (spec.sel !== null || (format !== 'bib' && format !== 'csl.json')) return null;
  const title = timeline.title[spec.lang];
  const cited = citeFigure({ id, url: page, date: created, title }, timeline, spec);
  return format === 'bib' ? toBibTeX(cited) : `${JSON.stringify([toCsl(cited)], null, 1)}\n`;
}
