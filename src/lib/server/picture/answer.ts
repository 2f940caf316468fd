import type { RequestEvent } from '@sveltejs/kit';
import { error } from '@sveltejs/kit';
import type { Lang } from '#lib/event/news-event.ts';
import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec, Theme } from '#lib/event/spec.ts';
import { MissingGlyphError } from '#lib/paint/shaped.ts';
import { canonicalQuery, canonicalRedirect } from '#lib/server/http/canonical.ts';
import type { Store } from '#lib/server/store.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import { noticePicture } from './notice.ts';
import { pictureAddress } from './picture-address.ts';
import { PictureRefusal } from './picture-refusal.ts';
import { readPictureOptions } from './picture-options.ts';
import type { PictureFormat } from './picture-options.ts';
import { openPool } from './pool.ts';
import type { DrawPool } from './pool.ts';
import { RateLimit } from './rate-limit.ts';
import { renderPicture } from './render.ts';
import { SharedRenders } from './shared-renders.ts';
import { pictureWords } from './words.ts';

const TYPES: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
};
const CACHE_BYTES = 32 * 1024 * 1024;
/** New pictures a minute for one address; twenty open pages of pictures at once do not come near. */
const PER_MINUTE = 600;

/** What a picture's answer needs of a request. */
export type PictureEvent = Pick<
  RequestEvent<{ slug: string }>,
  'params' | 'url' | 'request' | 'getClientAddress'
> & {
  readonly locals: { readonly store: Pick<Store, 'timeline' | 'source' | 'changed'> };
};

const renders = new SharedRenders(CACHE_BYTES);
let pool: DrawPool | null = null;
let rate: RateLimit | null = null;

/** Answers for `/t/{slug}.{format}`: the view as a file, a redirect to its one address, or why not. */
export async function answerPicture(event: PictureEvent, format: PictureFormat): Promise<Response> {
  const { params, url, locals } = event;
  const { store } = locals;
  const timeline = store.timeline(params.slug);
  const source = store.source(params.slug);
  if (timeline === null || source === null) error(404, 'No such timeline');
  const defaults = defaultsOf(timeline);
  // What of it is not understood is left out.
  const { spec } = parseSpec(url.searchParams, defaults);
  try {
    const { options, download, own } = readPictureOptions(url.searchParams, format);
    const query = canonicalQuery(spec, defaults, own);
    const redirect = canonicalRedirect(url, query);
    if (redirect !== null) return redirect;
    const address = pictureAddress(timeline, spec, url.origin);
    const key = [versionOf(source), format, JSON.stringify(options), address, themeOf(spec, format)].join(
      ' ',
    );
    return await drawn(event, {
      format,
      lang: spec.lang,
      key,
      name: download ? `${params.slug}.${format}` : null,
      async make() {
        const snapshot = store.changed(params.slug);
        const made = await renderPicture(
          { store, slug: params.slug, spec, ...options, snapshot, address },
          (task) => drawers().draw(task),
        );
        return made ?? error(404, 'No such timeline');
      },
    });
  } catch (problem) {
    return refusedOr(problem, spec, event.request);
  }
}

/** A file that is drawn when it is asked for. */
export interface DrawnFile {
  readonly format: PictureFormat;
  readonly lang: Lang;
  /** Equal keys are equal bytes. */
  readonly key: string;
  /** Under which it is saved; null: it is shown. */
  readonly name: string | null;
  readonly make: () => Promise<Uint8Array>;
}

/** Answers with a file; those who ask for the same share one drawing. Throws a `PictureRefusal` for who asks too often. */
export async function drawn(
  event: PictureEvent,
  { format, lang, key, name, make }: DrawnFile,
): Promise<Response> {
  if (!renders.has(key) && !limit().take(addressOf(event))) {
    throw new PictureRefusal(429, 'picture.often', {}, 60);
  }
  const bytes = await renders.get(key, make);
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': TYPES[format],
      'content-language': lang,
      'cache-control': 'public, no-cache',
      ...(name === null ? {} : { 'content-disposition': attachment(name) }),
    },
  });
}

/** The answer that says why there is no file; throws on what is our own fault. */
export function refusedOr(
  problem: unknown,
  reader: Pick<Spec, 'lang' | 'digits'>,
  request: Request,
): Response {
  const refusal = asRefusal(problem);
  if (refusal === null) throw problem;
  return refused(refusal, reader, request);
}

/** Only SVG can follow its reader's theme; the others are then light. */
export function themeOf({ theme }: Pick<Spec, 'theme'>, format: PictureFormat): Theme {
  return format !== 'svg' && theme === 'auto' ? 'light' : theme;
}

/** What is no fault of ours, as the refusal that says so; null for all else. */
export function asRefusal(problem: unknown): PictureRefusal | null {
  if (problem instanceof PictureRefusal) return problem;
  if (!(problem instanceof MissingGlyphError)) return null;
  const { label, letter } = problem;
  return new PictureRefusal(422, 'picture.glyph', { label, letter });
}

/** In words; as a picture for whoever shows pictures, such as the `<img>` of a page. */
function refused(refusal: PictureRefusal, spec: Pick<Spec, 'lang' | 'digits'>, request: Request): Response {
  const text = pictureWords(spec)(refusal.key, refusal.params);
  const asPicture = wantsPicture(request.headers);
  return new Response(asPicture ? noticePicture(text, spec.lang) : `${text}\n`, {
    status: refusal.status,
    headers: {
      'content-type': asPicture ? TYPES.svg : 'text/plain; charset=utf-8',
      'content-language': spec.lang satisfies Lang,
      'cache-control': 'no-store',
      ...(refusal.retryAfter === null ? {} : { 'retry-after': String(refusal.retryAfter) }),
    },
  });
}

function wantsPicture(headers: Headers): boolean {
  const accept = headers.get('accept') ?? '';
  return (
    headers.get('sec-fetch-dest') === 'image' || (/^\s*image\//.test(accept) && !/text\/html/.test(accept))
  );
}

/** Latin letters for old readers of the header, the name itself for all others. */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** A source is made anew whenever its timeline changes. */
const versions = new WeakMap<EventSource, number>();
let lastVersion = 0;

export function versionOf(source: EventSource): number {
  const known = versions.get(source);
  if (known !== undefined) return known;
  versions.set(source, ++lastVersion);
  return lastVersion;
}

function addressOf(event: PictureEvent): string {
  try {
    return event.getClientAddress();
  } catch {
    // Behind a proxy that was promised to name the address and does not.
    return '';
  }
}

function limit(): RateLimit {
  const set = Number(process.env['KALREKHA_PICTURES_PER_MINUTE']);
  return (rate ??= new RateLimit(Number.isFinite(set) && set > 0 ? set : PER_MINUTE));
}

/** The processes that draw, begun when the first picture is asked for. */
export function drawers(): DrawPool {
  if (pool !== null) return pool;
  const opened = openPool();
  process.once('kalrekha:stopping', () => {
    opened.close();
    pool = null;
  });
  return (pool = opened);
}
