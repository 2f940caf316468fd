import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** A name or address with or without a port. Anything else, such as `x/e`, would move into the path of the URL. */
const NAME = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** Whether a Host header can be one; a request of HTTP/1.0 has none. */
export function isHostName(host: string | undefined): boolean {
  return host === undefined || NAME.test(host);
}

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Absolute links are built from the request's origin. With a configured origin, any other Host is an
 * attempt to have its links cached, or a misrouted request; health checks from the machine itself pass.
 */
export function isKnownHost(host: string | undefined, path: string, origin: string | undefined): boolean {
  if (!origin) return true;
  if (host === undefined) return false;
  const known = new URL(origin);
  // Parsed, since the port may be there or not where it goes without saying.
  const asked = URL.parse(`${known.protocol}//${host}`)?.host;
  return asked === known.host || (path === '/health' && isLoopback(host));
}

/**
 * Whether a request that changes something comes from our own pages or from no page at all (a script).
 * SvelteKit checks this for forms only; a page elsewhere can also send JSON.
 */
export function isOwnWrite(headers: IncomingHttpHeaders, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === undefined || headers.origin === ownOrigin;
}

/**
 * A name that resolves to this machine (DNS rebinding) makes another site "same-origin" with a server that
 * only this machine reaches. Without a configured origin, such a server takes writes by its own names only.
 */
export function isOwnName(
  host: string | undefined,
  { listenHost, origin }: { readonly listenHost: string; readonly origin: string | undefined },
): boolean {
  if (origin || !isLoopback(bracketed(listenHost))) return true;
  return isLoopback(host ?? '');
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}
