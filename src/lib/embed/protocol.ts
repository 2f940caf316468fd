/**
 * What an embed and the page around it say to each other, version 1, by `postMessage`. Frozen: pages that
 * hold today's host script talk to embeds of years to come. A breaking change becomes version 2.
 */
export const PROTOCOL = 'kalrekha';
export const VERSION = 1;

/** Heights that a host gives a frame, in px. */
export const LEAST_HEIGHT = 120;
export const MOST_HEIGHT = 4000;

/** From the embed to its host. */
export type ChildMessage =
  /** It lives. `rev`: id of the figure that it shows, null where it follows its data. */
  | {
      readonly type: 'ready';
      readonly id: string;
      readonly rev: string | null;
      readonly modes: readonly string[];
    }
  /** The height at which nothing scrolls, at this width; px. */
  | { readonly type: 'size'; readonly h: number; readonly w: number }
  /** The view that it shows now, as a query. */
  | { readonly type: 'state'; readonly query: string }
  /** The event that its reader chose; null: none any more. */
  | { readonly type: 'event'; readonly id: string | null };

/** From the host to the embed. */
export type HostMessage =
  /** The host listens: the embed may ask for the height that it likes. */
  | { readonly type: 'hello' }
  /** Changes of the view, by the keys of its query. What is not valid is dropped. */
  | { readonly type: 'set'; readonly values: Readonly<Record<string, string>> }
  | { readonly type: 'print'; readonly on: boolean };

/** A message as it is sent. */
export type Sealed<Message> = Message & { readonly k: typeof PROTOCOL; readonly v: typeof VERSION };

/** Marks a message as one of ours. */
export function seal<Message extends object>(message: Message): Sealed<Message> {
  return { k: PROTOCOL, v: VERSION, ...message };
}

/** The message's fields if it is marked as one of ours; anything may arrive. */
export function unseal(data: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Record<string, unknown>;
  return message['k'] === PROTOCOL && message['v'] === VERSION ? message : null;
}
