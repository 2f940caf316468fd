import { formatSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';

/** A key of an address beside those of the spec (`width`, `text`), with its value as text. */
export type OwnKey = readonly [key: string, value: string];

/**
 * The one query of an address that makes a file of a view: the spec's keys in canonical order without
 * defaults, then the route's own in the order given. Equal files have equal addresses, so that caches
 * do not multiply.
 */
export function canonicalQuery(spec: Spec, defaults: Spec, own: readonly OwnKey[] = []): string {
  const rest = own.map(([key, value]) => (value === '' ? key : `${key}=${encodeURIComponent(value)}`));
  return [formatSpec(spec, defaults), ...rest].filter((part) => part !== '').join('&');
}

/** A permanent redirect to the same path with this query; null when the address has it already. */
export function canonicalRedirect(url: URL, query: string): Response | null {
  const target = new URL(url);
  // Through the setter, since URL writes some signs otherwise than we do: `'` becomes %27.
  target.search = query;
  if (target.search === url.search) return null;
  return new Response(null, {
    status: 308,
    headers: { location: `${target.pathname}${target.search}`, 'cache-control': 'public, no-cache' },
  });
}
