/*
 * `/embed/v1.js`: brings the pictures of a page to life, `<figure class="kalrekha" data-src>` and
 * `<kalrekha-timeline src>`. Where it does not run, or an embed does not load, picture and link stay.
 * It stores nothing, asks nothing but the embeds, and makes no markup from text.
 */
import { embedAddress, originOf } from './addresses.ts';
import { defineElement, LIVE_ATTRIBUTES, TAG, whenParsed } from './element.ts';
import { addPaperRules, whenPrinting } from './paper.ts';
import { upgrade, whenNear, type Upgraded } from './upgrade.ts';

/** What the first of several inclusions leaves for the others. */
interface Shared {
  readonly include: (origin: string) => void;
}

const KEY = 'kalrekhaEmbedV1';
const page = window as unknown as Record<string, Shared | undefined>;
const script = document.currentScript as HTMLScriptElement | null;
const origin = originOf(script === null ? '' : script.src);

const shared = page[KEY] || (page[KEY] = start());
shared.include(origin);

function start(): Shared {
  /** Instances whose script the page includes: no other site gets a frame. */
  const origins: string[] = [];
  const holders: HTMLElement[] = [];
  const frames: Upgraded[] = [];

  addEventListener('message', (event) => {
    for (let i = 0; i < frames.length; i++) {
      const frame = frames[i];
      if (frame?.hear(event)) return;
    }
  });
  addPaperRules();
  whenPrinting((on) => {
    for (let i = 0; i < frames.length; i++) frames[i]?.print(on);
  });

  function take(holder: HTMLElement): void {
    if (holders.indexOf(holder) >= 0) return;
    const src = addressOf(holder);
    if (src === '' || origins.indexOf(originOf(src)) < 0) return;
    holders.push(holder);
    whenNear(holder, () => {
      frames.push(upgrade(holder, src));
    });
    // A page that switches its own theme tells its embeds so.
    holder.addEventListener('kalrekha:set', (event) => {
      set(holder, (event as CustomEvent<Record<string, string>>).detail);
    });
  }

  function set(holder: HTMLElement, values: Readonly<Record<string, string>>): void {
    for (let i = 0; i < frames.length; i++) {
      const frame = frames[i];
      if (frame?.holder === holder) frame.say({ type: 'set', values });
    }
  }

  function scan(): void {
    const found = document.querySelectorAll<HTMLElement>(`figure.kalrekha[data-src],${TAG}[src]`);
    for (let i = 0; i < found.length; i++) {
      const holder = found[i];
      if (holder !== undefined) take(holder);
    }
  }

  return {
    include: (own) => {
      if (own !== '' && origins.indexOf(own) < 0) origins.push(own);
      defineElement(take, (element, name, value) => {
        set(element, single(name, value));
      });
      scan();
      whenParsed(scan);
    },
  };
}

/** The address to frame: that of the holder, with what its attributes say of the view. */
function addressOf(holder: HTMLElement): string {
  const src = embedAddress(holder.getAttribute('data-src') || holder.getAttribute('src') || '');
  if (src === '' || holder.tagName.toLowerCase() !== TAG) return src;
  let query = '';
  for (let i = 0; i < LIVE_ATTRIBUTES.length; i++) {
    const name = LIVE_ATTRIBUTES[i] || '';
    const value = holder.getAttribute(name);
    if (value !== null && !new RegExp(`[?&]${name}=`).test(src))
      query += `&${name}=${encodeURIComponent(value)}`;
  }
  return query === '' ? src : src + (src.indexOf('?') < 0 ? '?' : '&') + query.slice(1);
}

function single(name: string, value: string): Record<string, string> {
  const values: Record<string, string> = {};
  values[name] = value;
  return values;
}
