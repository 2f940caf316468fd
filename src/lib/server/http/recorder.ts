import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type Answer, etagOf, freshUntil, isShareable, sendAnswer, textOf } from './answer.ts';
import { chooseEncoding, compress, compressor, type Encoding, isCompressible } from './encoding.ts';

/** What is held before it is sent. A larger answer is passed on as it comes, compressed but not kept. */
const HELD_BYTES = 8 * 1024 * 1024;

export interface Recording {
  readonly res: ServerResponse;
  readonly accepted: readonly Encoding[];
  readonly ifNoneMatch: string | undefined;
  /** Called once or more, first with the outcome: an answer to share, or null as soon as there will be none. */
  readonly land: (answer: Answer | null) => void;
}

interface PlainWrites {
  readonly writeHead: (status: number) => ServerResponse;
  readonly write: (chunk: Uint8Array) => boolean;
  readonly end: (chunk?: Uint8Array) => ServerResponse;
}

/**
 * SvelteKit writes its answers uncompressed and bit by bit. This stands between it and the socket: it holds
 * the body of a 200 answer, then sends it compressed and tagged. MUTATES the response's write methods.
 */
export function recordAnswer({ res, accepted, ifNoneMatch, land }: Recording): void {
  const plain: PlainWrites = {
    writeHead: res.writeHead.bind(res),
    write: res.write.bind(res),
    end: res.end.bind(res),
  };
  let held: Buffer[] = [];
  let heldBytes = 0;
  let opened = false;

  function open(status: number): void {
    opened = true;
    res.statusCode = status;
    const headers = res.getHeaders();
    const isHeld = status === 200 && !textOf(headers['content-type']).startsWith('text/event-stream');
    if (isHeld && isShareable(headers)) return;
    // Those who wait for the same answer need not wait for its end to learn that it is not for them.
    land(null);
    if (!isHeld) passOn();
  }

  function passOn(): void {
    Object.assign(res, plain);
    plain.writeHead(res.statusCode);
    for (const chunk of held) plain.write(chunk);
    held = [];
  }

  function write(chunk: Uint8Array): boolean {
    if (!opened) open(res.statusCode);
    if (res.headersSent) return plain.write(chunk);
    held.push(asBuffer(chunk));
    heldBytes += chunk.length;
    if (heldBytes <= HELD_BYTES) return true;
    land(null);
    return passOnCompressed();
  }

  function passOnCompressed(): boolean {
    const headers = res.getHeaders();
    const encoding = isEncodable(headers) ? chooseEncoding(accepted, HELD_BYTES) : null;
    if (isEncodable(headers)) varyByEncoding(res);
    if (!encoding) {
      passOn();
      return true;
    }
    const stream = compressor(encoding);
    res.removeHeader('content-length');
    res.removeHeader('etag');
    res.setHeader('content-encoding', encoding);
    plain.writeHead(res.statusCode);
    stream.on('data', (part: Buffer) => {
      if (plain.write(part)) return;
      stream.pause();
      res.once('drain', () => stream.resume());
    });
    stream.on('end', () => plain.end());
    stream.on('drain', () => res.emit('drain'));
    res.once('close', () => stream.destroy());
    Object.assign(res, {
      write: (chunk: Uint8Array) => stream.write(chunk),
      end: (chunk?: Uint8Array) => {
        stream.end(chunk);
        return res;
      },
    });
    return stream.write(Buffer.concat(held));
  }

  async function finish(): Promise<void> {
    const body = Buffer.concat(held);
    if (isEncodable(res.getHeaders())) varyByEncoding(res);
    const encoding = isEncodable(res.getHeaders()) ? chooseEncoding(accepted, body.length) : null;
    const packed = encoding ? await compress(body, encoding) : body;
    const answer = answerOf(res.getHeaders(), packed, encoding);
    land(isShareable(answer.headers) ? answer : null);
    if (res.destroyed) return;
    Object.assign(res, plain);
    sendAnswer(res, answer, ifNoneMatch);
  }

  // A reader who leaves ends the making of the answer: those who wait must not wait for ever.
  res.once('close', () => land(null));
  Object.assign(res, {
    writeHead: (status: number) => {
      open(status);
      return res;
    },
    write: (chunk: Uint8Array | string) => write(asBuffer(chunk)),
    end: (chunk?: Uint8Array | string) => {
      if (chunk !== undefined) write(asBuffer(chunk));
      else if (!opened) open(res.statusCode);
      if (res.headersSent) res.end();
      else finish().catch((error: unknown) => res.destroy(error as Error));
      return res;
    },
  });
}

function answerOf(headers: OutgoingHttpHeaders, body: Buffer, encoding: Encoding | null): Answer {
  const etag = etagOf(body, encoding);
  const own: OutgoingHttpHeaders = { ...headers, etag, 'content-length': body.length };
  if (encoding) own['content-encoding'] = encoding;
  return { headers: own, etag, body, freshUntil: freshUntil(headers, Date.now()) };
}

function isEncodable(headers: OutgoingHttpHeaders): boolean {
  return headers['content-encoding'] === undefined && isCompressible(textOf(headers['content-type']));
}

function varyByEncoding(res: ServerResponse): void {
  const vary = textOf(res.getHeader('vary'));
  if (!/\baccept-encoding\b/i.test(vary))
    res.setHeader('vary', vary ? `${vary}, accept-encoding` : 'accept-encoding');
}

function asBuffer(chunk: Uint8Array | string): Buffer {
  return typeof chunk === 'string'
    ? Buffer.from(chunk)
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
