import { seal, unseal, type ChildMessage } from '../protocol.ts';
import {
  ampMessage,
  embedlyMessage,
  isWordpressReady,
  wordpressMessage,
  wordpressSecret,
} from './adapters.ts';
import { sizeTeller } from './size-teller.ts';

/** The parts of a window that the link uses. */
export type ChildWindow = Pick<Window, 'addEventListener' | 'location'> & {
  readonly parent: Pick<Window, 'postMessage'> | null;
};

export interface ChildOptions {
  readonly win: ChildWindow;
  /** Slug of the timeline, or id of the figure. */
  readonly id: string;
  /** Id of the figure; null where the embed follows its data. */
  readonly rev: string | null;
  /** The height at which nothing scrolls, and the width that it holds for; px. */
  readonly measure: () => { readonly h: number; readonly w: number };
  /** The host gives the frame the height that it asks for: the chart need not fit the frame any more. */
  readonly grow: () => void;
  /** The host wants another view; not yet checked. */
  readonly set: (values: Readonly<Record<string, string>>) => unknown;
  readonly print: (on: boolean) => void;
}

export interface HostLink {
  /** The content may have another height now. */
  readonly resized: () => void;
  /** Tells the view, as a query, when it changed. */
  readonly tellState: (query: string) => void;
  /** Tells the chosen event when it changed. */
  readonly tellEvent: (id: string | null) => void;
  /** Goes to a page in the host's window where the host does that for us; false: a link has to do it. */
  readonly follow: (href: string) => boolean;
}

/** A page that nobody frames says nothing. */
const ALONE: HostLink = {
  resized: () => undefined,
  tellState: () => undefined,
  tellEvent: () => undefined,
  follow: () => false,
};

/**
 * Connects an embed with the page around it. What is sent is public, so that it may go to any host; what
 * comes is heeded only from the window around, and only what the query of the address could say, too.
 */
export function linkToHost({ win, id, rev, measure, grow, set, print }: ChildOptions): HostLink {
  const { parent } = win;
  if (parent === null || (parent as unknown) === win) return ALONE;
  const secret = wordpressSecret(win.location.hash);
  const embedly = embedlyMessage(win.location.href);
  let greeted = false;
  let query: string | null = null;
  let event: string | null = null;
  let lastHeight = 0;

  const post = (data: unknown): void => {
    parent.postMessage(data, '*');
  };
  const say = (message: ChildMessage): void => {
    post(seal(message));
  };

  function sayHeight(h: number): void {
    lastHeight = h;
    if (greeted) say({ type: 'size', h, w: Math.round(measure().w) });
    else if (secret !== null) post(wordpressMessage('height', h, secret));
    else {
      post(embedly(h));
      post(ampMessage(h));
    }
  }
  const sizes = sizeTeller(sayHeight);

  function heed(message: Readonly<Record<string, unknown>>): void {
    switch (message['type']) {
      case 'hello': {
        const first = !greeted;
        greeted = true;
        if (first) grow();
        sayHeight(Math.ceil(measure().h));
        break;
      }
      case 'set':
        set(textsOf(message['values']));
        break;
      case 'print':
        if (typeof message['on'] === 'boolean') print(message['on']);
        break;
      default:
    }
  }

  win.addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const message = unseal(data);
    if (message !== null) heed(message);
    else if (secret !== null && isWordpressReady(data, secret))
      sayHeight(lastHeight || Math.ceil(measure().h));
  });
  if (secret !== null) grow();
  say({ type: 'ready', id, rev, modes: ['fit', 'grow'] });

  return {
    resized: () => {
      sizes(measure().h);
    },
    tellState: (next) => {
      if (query !== null && next !== query) say({ type: 'state', query: next });
      query = next;
    },
    tellEvent: (next) => {
      if (next !== event) say({ type: 'event', id: next });
      event = next;
    },
    follow: (href) => {
      if (secret === null) return false;
      post(wordpressMessage('link', href, secret));
      return true;
    },
  };
}

/** The entries of an object that are texts or numbers; nothing of what else may be sent. */
function textsOf(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(
    Object.entries(values as Record<string, unknown>).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  );
}
