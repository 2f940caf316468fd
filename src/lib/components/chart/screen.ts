import { createSubscriber } from 'svelte/reactivity';

/** What of the screen a painted picture depends on, read reactively. Not for a server. */
export interface ScreenState {
  /** The page's theme: its own choice, else the system's. */
  readonly theme: 'light' | 'dark';
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

/** Follows the theme, the zoom of the page and the monitor that the window stands on. */
export function screenState(): ScreenState {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const followTheme = createSubscriber((update) => {
    const chosen = new MutationObserver(update);
    chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    dark.addEventListener('change', update);
    return () => {
      chosen.disconnect();
      dark.removeEventListener('change', update);
    };
  });
  const followRatio = createSubscriber((update) => {
    let query: MediaQueryList;
    // A query for one resolution tells only that it is left, so each change needs a new one.
    const watch = (): void => {
      query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
      query.addEventListener('change', change, { once: true });
    };
    const change = (): void => {
      watch();
      update();
    };
    watch();
    return () => {
      query.removeEventListener('change', change);
    };
  });
  return {
    get theme() {
      followTheme();
      const chosen = document.documentElement.dataset['theme'];
      return chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light';
    },
    get ratio() {
      followRatio();
      return devicePixelRatio;
    },
  };
}
