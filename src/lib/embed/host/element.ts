/** The tag of a timeline in a page. */
export const TAG = 'kalrekha-timeline';
/** Attributes that change the view while it is shown, as its query does. */
export const LIVE_ATTRIBUTES = ['theme', 'lang', 'digits', 'from', 'to', 'sel', 'lanes'];

/**
 * Defines `<kalrekha-timeline src>`. Written without `class`, which browsers that read ES5 do not know,
 * and which compiled to ES5 cannot extend an element.
 * @param connect called when an element stands in the page with its content
 */
export function defineElement(
  connect: (element: HTMLElement) => void,
  change: (element: HTMLElement, name: string, value: string) => void,
): void {
  if (typeof customElements === 'undefined' || typeof Reflect === 'undefined') return;
  if (customElements.get(TAG) !== undefined) return;
  function Timeline(): HTMLElement {
    return Reflect.construct(HTMLElement, [], Timeline) as HTMLElement;
  }
  Timeline.observedAttributes = LIVE_ATTRIBUTES;
  const behaviour = Object.create(HTMLElement.prototype, {
    connectedCallback: {
      value(this: HTMLElement) {
        if (this.style.display === '') this.style.display = 'block';
        // The parser connects an element before it has read what stands in it.
        whenParsed(() => {
          if (this.isConnected) connect(this);
        });
      },
    },
    attributeChangedCallback: {
      value(this: HTMLElement, name: string, before: string | null, value: string | null) {
        if (before !== value) change(this, name, value || '');
      },
    },
  }) as HTMLElement;
  const constructor: { prototype: HTMLElement } = Timeline;
  constructor.prototype = behaviour;
  customElements.define(TAG, Timeline as unknown as CustomElementConstructor);
}

/** Calls back when the document is read, never before the caller has returned. */
export function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
  else setTimeout(then, 0);
}
