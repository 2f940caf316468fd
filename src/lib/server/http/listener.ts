import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Answer, sendAnswer } from './answer.ts';
import type { AnswerCache } from './answer-cache.ts';
import { acceptedEncodings, type Encoding } from './encoding.ts';
import { errorMessage } from './error-body.ts';
import { securityHeaders } from './headers.ts';
import { recordAnswer } from './recorder.ts';
import { type Place, refusalOf, sendRefusal } from './refusal.ts';

/** The framework's middleware, as adapter-node builds it. */
export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

export interface ListenerOptions {
  /** Settles once the store is open and the application can answer; requests before that wait. */
  readonly handler: Promise<Handler>;
  readonly cache: AnswerCache;
  /** Paths of the files that the framework serves by itself, compressed ahead. */
  readonly staticPaths: ReadonlySet<string>;
  readonly place: Place;
}

/** The header that tells the framework, which else assumes https, how the request came. */
export const PROTOCOL_HEADER = 'x-kalrekha-protocol';

/** What stands before the framework: refusals, the answer cache, compression, and headers for what it serves alone. */
export function createListener({ handler, cache, staticPaths, place }: ListenerOptions): RequestListener {
  async function answer(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const refusal = refusalOf(req, path, place);
    if (refusal) {
      sendRefusal(res, path, refusal.status, refusal.message);
      return;
    }
    if (staticPaths.has(decoded(path))) {
      if (req.method !== 'GET' && req.method !== 'HEAD') {
        res.setHeader('allow', 'GET, HEAD');
        sendRefusal(res, path, 405, errorMessage(405));
        return;
      }
      // What serves these files breaks on ranges such as 5-1; they are small, and nobody has to heed a range.
      delete req.headers.range;
      await hand(req, res, path);
      return;
    }
    const ifNoneMatch = req.headers['if-none-match'];
    const accepted = acceptedEncodings(req.headers['accept-encoding']);
    const record = (land: (answer: Answer | null) => void): Promise<void> => {
      recordAnswer({ res, accepted, ifNoneMatch, land });
      return hand(req, res, path);
    };
    if (!isQuestion(req)) {
      await record(() => undefined);
      return;
    }
    // Node itself leaves out the body of an answer to HEAD, so that both share one cache entry.
    req.method = 'GET';
    // The tag that a reader holds is the listener's, which compares it by itself.
    delete req.headers['if-none-match'];

    const found = cache.lookUp(keyOf(req, accepted, place));
    if (found.kind === 'miss') {
      await record(found.flight.land).catch((error: unknown) => {
        found.flight.land(null);
        throw error;
      });
      return;
    }
    const ready = found.kind === 'hit' ? found.answer : await found.landed;
    if (ready) sendAnswer(res, ready, ifNoneMatch);
    else await record(() => undefined);
  }

  async function hand(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    req.headers[PROTOCOL_HEADER] = 'http';
    // Errors of the interface are JSON for everyone, also for a browser that would rather have a page.
    if (path.startsWith('/api/')) req.headers.accept = 'application/json';
    for (const [name, value] of securityHeaders(path)) res.setHeader(name, value);
    (await handler)(req, res, () => {
      sendRefusal(res, path, 404, errorMessage(404));
    });
  }

  return (req, res) => {
    const path = pathOf(req.url ?? '/');
    answer(req, res, path).catch((error: unknown) => {
      console.error(error);
      if (res.headersSent) res.destroy();
      else sendRefusal(res, path, 500, errorMessage(500));
    });
  };
}

function isQuestion({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return headers.authorization === undefined && headers.range === undefined;
}

/** Everything an answer may depend on. Without a configured origin, absolute links follow the Host header. */
function keyOf(req: IncomingMessage, accepted: readonly Encoding[], { origin }: Place): string {
  return `${origin ?? req.headers.host ?? ''} ${accepted.join()} ${req.url ?? ''}`;
}

/** Resolved as the framework and browsers do it: `/e/../desk` is `/desk`, and gets the headers of that. */
function pathOf(url: string): string {
  return URL.parse(`http://localhost${url.startsWith('/') ? url : '/'}`)?.pathname ?? '/';
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
