import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Encoding } from './encoding.ts';

/** A whole answer, compressed as its readers take it, ready to be written. */
export interface Answer {
  readonly headers: OutgoingHttpHeaders;
  readonly etag: string;
  readonly body: Buffer;
  /** Milliseconds since 1970 until which it may be repeated unless the data change. */
  readonly freshUntil: number;
}

/** Other encodings are other bytes, and a strong tag stands for bytes. */
export function etagOf(body: Buffer, encoding: Encoding | null): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return `"${hash}${encoding ? `-${encoding}` : ''}"`;
}

export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '');
    return tag === etag || tag === '*';
  });
}

/** Whether everyone who asks may get the same bytes. Anything that varies by more than encoding may not. */
export function isShareable(headers: OutgoingHttpHeaders): boolean {
  const control = textOf(headers['cache-control']);
  if (!/\bpublic\b/.test(control) || /\bno-store\b/.test(control)) return false;
  if (headers['set-cookie'] !== undefined) return false;
  return /^(?:\s*,?\s*accept-encoding)*\s*$/i.test(textOf(headers.vary));
}

/**
 * `no-cache` lets others ask again each time; we know when the data change. A stated age is kept to, since
 * such an answer depends on more than the data.
 */
export function freshUntil(headers: OutgoingHttpHeaders, now: number): number {
  const control = textOf(headers['cache-control']);
  const age = /\b(?:s-maxage|max-age)=(\d+)/.exec(control)?.[1];
  if (age === undefined || /\b(?:no-cache|immutable)\b/.test(control)) return Infinity;
  return now + Number(age) * 1000;
}

export function sendAnswer(res: ServerResponse, answer: Answer, ifNoneMatch: string | undefined): void {
  if (!matchesEtag(ifNoneMatch, answer.etag)) {
    res.writeHead(200, answer.headers).end(answer.body);
    return;
  }
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined && !/^content-(?:length|encoding|type)$/.test(name)) res.setHeader(name, value);
  }
  for (const name of ['content-length', 'content-encoding', 'content-type']) res.removeHeader(name);
  res.writeHead(304).end();
}

export function textOf(value: OutgoingHttpHeaders[string]): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
