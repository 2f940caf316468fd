import { building, dev } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import path from 'node:path';
import { discoveryUrl } from '#lib/embed/oembed.ts';
import { DEFAULT_SPEC, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { LexiconFiles } from '#lib/extract/lexicon/lexicon.ts';
import { translator } from '#lib/i18n/message.ts';
import { problemText } from '#lib/i18n/problem-text.ts';
import { errorMessage, errorResponse, inErrorShape } from '#lib/server/http/error-body.ts';
import { securityHeaders } from '#lib/server/http/headers.ts';
import { isOwnWrite } from '#lib/server/http/host.ts';
import { readLexiconFiles } from '#lib/server/lexicon-files.ts';
import { projectFile } from '#lib/server/project-file.ts';
import { openStore, type Store } from '#lib/server/store.ts';

/** One for the process, opened before the first request and closed after the last. */
let store: Store;
let lexicon: LexiconFiles;

/** Longest address of a page that goes into a header, in characters: proxies take few kB of headers in all. */
const LINK_LIMIT = 1000;

export const init: ServerInit = async () => {
  if (building) return;
  // In development a changed module is loaded again beside its former self, which still holds the store.
  if (dev) process.emit('kalrekha:stopping', []);
  const dataFolder = path.resolve(process.env['KALREKHA_DATA'] || '.kalrekha');
  const samples = path.resolve(process.env['KALREKHA_SAMPLES'] || projectFile('data/timelines'));
  store = await openStore(dataFolder, [samples, path.join(dataFolder, 'timelines')]);
  lexicon = readLexiconFiles(projectFile('data/lexicon'));
  const t = translator({ lang: 'en', digits: 'latn' });
  for (const problem of store.problems) {
    const { file = 'data', line } = problem;
    const text = `${line === undefined ? file : `${file}:${line}`}: ${problemText(problem, t)}`;
    // Values come from files: a line break or a terminal's code in one must not make a line of its own.
    console.warn(text.replace(/[\s\p{Cc}]+/gu, ' '));
  }
  process.once('kalrekha:stopping', (closing) => {
    closing.push(Promise.resolve(store.close()));
  });
};

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.store = store;
  event.locals.lexicon = lexicon;
  const { pathname } = event.url;
  const isApi = pathname.startsWith('/api/');
  const response = await answer();
  const { oembed, status } = event.locals;
  const answered = isApi ? await inErrorShape(response) : response;
  // A page's `load` cannot choose its status, save by the error page. The data alone, which the script of
  // another page asks for, stay 200: else it would show its error page.
  const isGone = status !== undefined && response.headers.get('content-type')?.startsWith('text/html');
  const safe = secured(pathname, answered, isGone === true ? status : response.status);
  if (oembed !== undefined && oembed.length <= LINK_LIMIT) {
    const href = discoveryUrl(event.url.origin, oembed);
    safe.headers.append('link', `<${href}>; rel="alternate"; type="application/json+oembed"`);
  }
  return safe;

  /** What a page chose for itself (its timeline may open in Hindi), else what the address says. */
  function shown(): Pick<Spec, 'lang' | 'theme'> {
    return event.locals.document ?? parseSpec(event.url.searchParams, DEFAULT_SPEC).spec;
  }

  async function answer(): Promise<Response> {
    const isRead = event.request.method === 'GET' || event.request.method === 'HEAD';
    if (!isRead && !isOwnWrite(Object.fromEntries(event.request.headers), event.url.origin)) {
      return errorResponse(403, 'Changes are taken from pages of this site only.');
    }
    // No page is rendered to tell a program that there is nothing.
    if (isApi && event.route.id === null) return errorResponse(404);
    return resolve(event, {
      transformPageChunk: ({ html }) => {
        const { lang, theme } = shown();
        return html.replace('%kalrekha.lang%', lang).replace('%kalrekha.theme%', theme);
      },
    });
  }
};

/** Logged whole here; the reader learns that it happened, not where. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status >= 500) console.error(`${event.request.method} ${event.url.pathname}:`, error);
  return { message: errorMessage(status) };
};

/** A copy, since the headers of some responses (redirects) cannot be changed. */
function secured(pathname: string, response: Response, status: number): Response {
  const { headers } = response;
  const copy = new Response(response.body, { headers, status });
  const policy = headers.get('content-security-policy');
  for (const [name, value] of securityHeaders(pathname, headers.get('content-type') ?? '', policy)) {
    copy.headers.set(name, value);
  }
  if (!headers.has('cache-control')) {
    copy.headers.set(
      'cache-control',
      pathname.startsWith('/desk') ? 'private, no-store' : 'private, no-cache',
    );
  }
  return copy;
}
