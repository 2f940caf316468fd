import { LEAST_HEIGHT, MOST_HEIGHT, seal, unseal, type HostMessage } from '../protocol.ts';
import { settling } from '../settle.ts';
import { FRAME_MARK } from './paper.ts';
import { pictureIn } from './picture.ts';

/** Ms that a frame has to say that it lives; after that the picture stays. */
const PATIENCE_MS = 8000;
/** Ms that a living frame has to say its height before it is shown at the picture's. */
const SIZE_MS = 400;
/** How far outside the window a frame begins to load. */
const NEAR = '800px';

/** A frame on its way from picture to chart. */
export interface Upgraded {
  readonly holder: HTMLElement;
  /** Takes a message if its window is this frame's; true when it was. */
  readonly hear: (event: MessageEvent) => boolean;
  readonly say: (message: HostMessage) => void;
  readonly print: (on: boolean) => void;
}

/** Begins when the holder comes near the window; at once where the browser cannot tell. */
export function whenNear(holder: HTMLElement, begin: () => void): void {
  if (typeof IntersectionObserver !== 'function') {
    begin();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      begin();
    },
    { rootMargin: NEAR },
  );
  observer.observe(holder);
}

/** Puts a frame over the picture; it is shown once it lives. MUTATES the holder. */
export function upgrade(holder: HTMLElement, src: string): Upgraded {
  // A page kept by a router or an editor may bring a frame whose script is gone.
  const stale = holder.querySelector(`[${FRAME_MARK}]`);
  if (stale?.parentNode) stale.parentNode.removeChild(stale);
  const title = holder.getAttribute('data-title') || holder.title || 'Kalrekha';
  const picture = pictureIn(holder, src, title);
  const frame = document.createElement('iframe');
  const settle = settling(() => Date.now());
  let state: 'waiting' | 'ready' | 'live' | 'dropped' = 'waiting';
  let showing = 0;
  const patience = setTimeout(drop, PATIENCE_MS);

  frame.title = title;
  frame.setAttribute(FRAME_MARK, '');
  frame.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  frame.setAttribute('allow', 'fullscreen; clipboard-write');
  const { style } = frame;
  style.border = '0';
  style.display = 'block';
  style.width = '100%';
  style.height = `${Math.max(LEAST_HEIGHT, picture.screen.offsetHeight)}px`;
  style.position = 'absolute';
  style.left = style.top = '0';
  style.visibility = 'hidden';
  frame.onerror = drop;
  frame.src = src;
  if (getComputedStyle(holder).position === 'static') holder.style.position = 'relative';
  holder.insertBefore(frame, picture.screen.nextSibling);

  function drop(): void {
    if (state !== 'waiting') return;
    state = 'dropped';
    clearTimeout(patience);
    if (frame.parentNode) frame.parentNode.removeChild(frame);
    holder.setAttribute('data-state', 'picture');
  }

  function show(): void {
    if (state !== 'ready') return;
    state = 'live';
    clearTimeout(showing);
    style.position = 'static';
    style.visibility = 'visible';
    picture.screen.style.display = 'none';
    holder.setAttribute('data-state', 'live');
  }

  function say(message: HostMessage): void {
    if (frame.contentWindow && state !== 'dropped') frame.contentWindow.postMessage(seal(message), '*');
  }

  function tellPage(name: string, detail: unknown): void {
    if (typeof CustomEvent === 'function')
      holder.dispatchEvent(new CustomEvent(`kalrekha:${name}`, { detail }));
  }

  function obey(message: Readonly<Record<string, unknown>>): void {
    if (message['type'] === 'ready') {
      clearTimeout(patience);
      if (state === 'waiting') {
        state = 'ready';
        showing = window.setTimeout(show, SIZE_MS);
      }
      say({ type: 'hello' });
    } else if (message['type'] === 'size' && state !== 'waiting') {
      resize(message['h']);
    } else if (message['type'] === 'state' && typeof message['query'] === 'string') {
      tellPage('state', { query: message['query'] });
    } else if (message['type'] === 'event' && (message['id'] === null || typeof message['id'] === 'string')) {
      tellPage('event', { id: message['id'] });
    }
  }

  function resize(asked: unknown): void {
    if (typeof asked !== 'number' || !isFinite(asked)) return;
    const height = settle(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(asked))));
    if (height !== null) {
      style.height = `${height}px`;
      frame.setAttribute('height', `${height}`);
    }
    show();
  }

  return {
    holder,
    hear: (event) => {
      if (state === 'dropped' || event.source !== frame.contentWindow || event.source === null) return false;
      const message = unseal(event.data);
      if (message !== null) obey(message);
      return true;
    },
    say,
    print: (on) => {
      if (state !== 'live') return;
      frame.style.display = on ? 'none' : 'block';
      const shown = picture.paper || picture.screen;
      shown.style.display = on ? 'block' : 'none';
      say({ type: 'print', on });
    },
  };
}
