import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { errorBody, errorCode, errorMessage } from './error-body.ts';
import { securityHeaders } from './headers.ts';
import { isHostName, isKnownHost, isOwnName } from './host.ts';

/** Pages must answer long queries, if only to say that the rest was cut; files and data need none so long. */
const FILE_URL_BYTES = 8 * 1024;
export const PAGE_URL_BYTES = 16 * 1024;
export const BODY_BYTES = 1024 * 1024;

const FILE = /^\/api\/|\.[a-z0-9]+$/;

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

export interface Place {
  /** The address that the server listens on. */
  readonly listenHost: string;
  /** The public origin, if one is configured. */
  readonly origin: string | undefined;
}

/** Why a request is not even looked at; null: it is. */
export function refusalOf(req: IncomingMessage, path: string, place: Place): Refusal | null {
  const url = req.url ?? '';
  if (!url.startsWith('/')) return { status: 400, message: 'The address of this request is not a path.' };
  if (!isHostName(req.headers.host))
    return { status: 400, message: 'The Host of this request is not a name.' };
  const limit = FILE.test(path) ? FILE_URL_BYTES : PAGE_URL_BYTES;
  if (url.length > limit) {
    return { status: 414, message: `This address is longer than ${limit} bytes. Choose fewer filters.` };
  }
  if (Number(req.headers['content-length'] ?? 0) > BODY_BYTES) {
    return { status: 413, message: `This is more than ${BODY_BYTES} bytes. Send it in smaller parts.` };
  }
  if (!isKnownHost(req.headers.host, path, place.origin)) {
    return { status: 421, message: 'This server does not answer under this name.' };
  }
  const isWrite = req.method !== 'GET' && req.method !== 'HEAD' && req.method !== 'OPTIONS';
  if (isWrite && !isOwnName(req.headers.host, place)) {
    return {
      status: 403,
      message: 'Changes are taken under a local name only. Set ORIGIN to the public address of this server.',
    };
  }
  return null;
}

/** Answers with the reason alone: as JSON under `/api`, else as text. */
export function sendRefusal(res: ServerResponse, path: string, status: number, message: string): void {
  const isApi = path.startsWith('/api/');
  const body = isApi ? JSON.stringify(errorBody(errorCode(status), message)) : `${message}\n`;
  const type = isApi ? 'application/json' : 'text/plain; charset=utf-8';
  for (const [name, value] of securityHeaders(path)) res.setHeader(name, value);
  res.writeHead(status, {
    'cache-control': 'no-store',
    // The rest of a refused body is not read: the connection cannot be used again.
    ...(status === 413 ? { connection: 'close' } : {}),
    'content-length': Buffer.byteLength(body),
    'content-type': type,
  });
  res.end(body);
}

/** For what is not even HTTP: no path is known and there is no response object to write to. */
export function rawRefusal(code: string | undefined): string {
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = `${status === 431 ? 'This address or its headers are too long.' : errorMessage(status)}\n`;
  const headers = securityHeaders('/').map(([name, value]) => `${name}: ${value}\r\n`);
  return (
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${headers.join('')}` +
    `content-type: text/plain; charset=utf-8\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n` +
    `connection: close\r\n\r\n${body}`
  );
}
