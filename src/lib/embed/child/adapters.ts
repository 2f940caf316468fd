/**
 * Heights in the words of hosts that know no Kalrekha. Each tells the one window around the frame; a host
 * that does not listen loses nothing.
 */

/** Says to a host how high the embed would like to be, in px. */
export type TellHeight = (height: number) => unknown;

/** The secret that WordPress puts behind the address of what it frames: `#?secret=Ab12`. Null: none. */
export function wordpressSecret(hash: string): string | null {
  return /^#\?secret=([A-Za-z0-9]+)$/.exec(hash)?.[1] ?? null;
}

/** WordPress: heights, and links, since its sandbox lets no frame open a page by itself. */
export function wordpressMessage(
  message: 'height' | 'link',
  value: string | number,
  secret: string,
): { readonly message: string; readonly value: string | number; readonly secret: string } {
  return { message, value, secret };
}

/** WordPress asks again when it was late to listen. */
export function isWordpressReady(data: unknown, secret: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { message, secret: own } = data as { message?: unknown; secret?: unknown };
  return message === 'ready' && own === secret;
}

/** Embedly, and Medium, which uses it. */
export const embedlyMessage =
  (src: string): TellHeight =>
  (height) =>
    JSON.stringify({ src, context: 'iframe.resize', height });

/** AMP's `amp-iframe` with `resizable`. */
export const ampMessage: TellHeight = (height) => ({ sentinel: 'amp', type: 'embed-size', height });
