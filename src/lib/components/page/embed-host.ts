import { linkToHost, type HostLink } from '#lib/embed/child/host-link.ts';
import { formatSpec } from '#lib/event/format-spec.ts';
import type { Spec } from '#lib/event/spec.ts';

/** Px of a chart that is as high as it likes: a little more than half its width. */
export function chartHeight(width: number): number {
  return Math.round(Math.min(520, Math.max(300, width * 0.55)));
}

/** What the page around an embed hears of its chart, and the chart of the page. */
export interface EmbedHost {
  readonly tell: (spec: Spec) => void;
  /** Called with what a host asks for; must be set before the host can be heard. */
  obey: (change: Partial<Spec>) => void;
  /** The view as it is, for the host to change. */
  shown: () => Spec;
}

interface Options {
  readonly defaults: Spec;
  readonly spec: Spec;
}

/**
 * Connects the embed in this document with the page around it; `main` holds the chart and all about it.
 * @param addressOf where the embed shows another view, a path
 */
export function embedHost(
  main: HTMLElement,
  { defaults, spec }: Options,
  addressOf: (wanted: Spec) => string = (wanted) => viewAddress(wanted, defaults),
): EmbedHost {
  const root = document.documentElement;
  const [, isFigure, name = ''] = /\/e\/(f\/)?([^/]+)(?:\/story)?$/.exec(location.pathname) ?? [];
  const id = decodeURIComponent(name);
  let growing = false;
  let theme: string | undefined;

  const link: HostLink = linkToHost({
    win: window,
    id,
    rev: isFigure === undefined ? null : id,
    measure: () => ({ h: naturalHeight(main), w: main.clientWidth }),
    grow: () => {
      growing = true;
      fitChart();
    },
    set: async (values) => {
      // Few hosts ever ask: reading a query is not loaded with the chart.
      const { changeAtOnce, wantedView } = await import('#lib/embed/child/wanted-view.ts');
      const shown = host.shown();
      const wanted = wantedView(shown, values);
      const change = changeAtOnce(shown, wanted);
      // The secret of a host, behind the hash, has to come along.
      if (change === null) location.replace(addressOf(wanted) + location.hash);
      else {
        root.dataset['theme'] = wanted.theme;
        host.obey(change);
      }
    },
    print: (on) => {
      if (on) theme ??= root.dataset['theme'];
      root.dataset['theme'] = on ? 'light' : (theme ?? root.dataset['theme'] ?? 'light');
      if (!on) theme = undefined;
    },
  });
  const host: EmbedHost = {
    tell: (now) => {
      link.tellState(formatSpec(now, defaults));
      link.tellEvent(now.sel);
    },
    obey: () => undefined,
    shown: () => spec,
  };

  function fitChart(): void {
    if (growing)
      main.style.setProperty('--chart-height', `${chartHeight(stageOf(main)?.clientWidth ?? 0)}px`);
  }

  const observer = new ResizeObserver(() => {
    fitChart();
    link.resized();
  });
  for (const part of [main, ...main.children]) observer.observe(part);

  document.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    const isOurs = anchor !== null && anchor.href.startsWith(`${location.protocol}//${location.host}/`);
    if (isOurs && link.follow(anchor.href)) event.preventDefault();
  });
  return host;
}

function viewAddress(wanted: Spec, defaults: Spec): string {
  const query = formatSpec(wanted, defaults);
  return `${location.pathname}${query === '' ? '' : `?${query}`}`;
}

/**
 * The height at which nothing scrolls when the chart is as high as it likes, whatever the frame's height
 * is now: a frame that grows must not make its content grow.
 */
function naturalHeight(main: HTMLElement): number {
  // What only paper shows stands below and has no place here.
  const last = [...main.children].findLast((child) => child.getClientRects().length > 0);
  const stage = stageOf(main);
  if (last === undefined || stage === null) return main.scrollHeight;
  const top = main.getBoundingClientRect().top;
  const bottom = last.getBoundingClientRect().bottom + parseFloat(getComputedStyle(main).paddingBottom);
  return bottom - top - stage.clientHeight + chartHeight(stage.clientWidth);
}

function stageOf(main: HTMLElement): HTMLElement | null {
  return main.querySelector<HTMLElement>('.stage');
}
