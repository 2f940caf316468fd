import { parseHTML } from 'linkedom';
import { article } from './hosts.ts';
import type { HostPage } from './site.ts';

/** What WordPress keeps of the markup of a provider that it does not know. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  BLOCKQUOTE: [],
  IFRAME: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

export const SECRET = 'Xy7Kp2Qa9Z';

/** The markup of an oEmbed answer as a post shows it: filtered, sandboxed, with the secret behind its address. */
export function filtered(markup: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  for (const node of document.querySelectorAll('body *')) {
    const kept = KEPT[node.tagName];
    if (kept === undefined) node.remove();
    else for (const name of node.getAttributeNames()) if (!kept.includes(name)) node.removeAttribute(name);
  }
  const frame = document.querySelector('iframe');
  const quote = document.querySelector('blockquote');
  quote?.setAttribute('class', 'wp-embedded-content');
  quote?.setAttribute('data-secret', SECRET);
  frame?.setAttribute('class', 'wp-embedded-content');
  frame?.setAttribute('sandbox', 'allow-scripts');
  frame?.setAttribute('security', 'restricted');
  frame?.setAttribute('data-secret', SECRET);
  frame?.setAttribute('src', `${frame.getAttribute('src') ?? ''}#?secret=${SECRET}`);
  if (quote) frame?.setAttribute('style', 'position: absolute; visibility: hidden;');
  return [...document.body.children].map(String).join('');
}

/** The page's side of the handshake: it runs in the browser, so that it stands alone. */
function host(): void {
  const heights: number[] = [];
  Object.assign(window, { heights, links: [] as string[] });
  const frame = document.querySelector<HTMLIFrameElement>('iframe.wp-embedded-content');
  const quote = document.querySelector<HTMLElement>('blockquote.wp-embedded-content');
  const secret = frame?.getAttribute('data-secret') ?? '';
  window.addEventListener('message', ({ data, source }) => {
    const told = data as { secret?: unknown; message?: unknown; value?: unknown } | null;
    if (told?.secret !== secret || /[^a-zA-Z0-9]/.test(secret) || source !== frame?.contentWindow) return;
    if (told.message === 'height') {
      const height = Math.min(1000, Math.max(200, Math.floor(Number(told.value))));
      heights.push(height);
      frame.height = String(height);
      frame.removeAttribute('style');
      if (quote) quote.style.display = 'none';
    }
    if (told.message === 'link') (window as unknown as { links: unknown[] }).links.push(told.value);
  });
  frame?.addEventListener('load', () => {
    frame.contentWindow?.postMessage({ message: 'ready', secret }, '*');
  });
}

/** A post with an embed, as WordPress makes it from what `/oembed` answers. */
export function wordpress(markup: string): HostPage {
  return { html: article(`${filtered(markup)}<script>(${host.toString()})()</script>`) };
}
