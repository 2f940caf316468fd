import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, transformWithOxc, type Plugin } from 'vite';
import { article } from './hosts.ts';
import type { HostPage } from './site.ts';

/**
 * As much of React as a component needs that holds elements and one effect: what it renders stands in the
 * page before its effects run.
 */
const REACT = `
const effects = [];
export const useEffect = (effect) => { effects.push(effect); };
export function jsx(type, { children = [], style, ...props }) {
  if (typeof type === 'function') return type({ children, ...props });
  const node = document.createElement(type);
  for (const [name, value] of Object.entries(props)) node.setAttribute(name, value);
  Object.assign(node.style, style);
  node.append(...[children].flat());
  return node;
}
export const jsxs = jsx;
export function mount(component) {
  document.querySelector('#app').append(jsx(component, {}));
  for (const effect of effects) effect();
}`;

/** A page whose script is a component for React, twice, as two articles of one list would have it. */
export async function reactPage(component: string): Promise<HostPage> {
  const { code } = await transformWithOxc(component, 'timeline.jsx', { jsx: { runtime: 'automatic' } });
  const map = JSON.stringify({ imports: { react: '/react.js', 'react/jsx-runtime': '/react.js' } });
  const main =
    `import { mount } from 'react'; import { KalrekhaTimeline } from '/timeline.js';` +
    `mount(KalrekhaTimeline); mount(KalrekhaTimeline);`;
  return {
    html: article(
      `<div id="app"></div><script type="module">${main}</script>`,
      `<script type="importmap">${map}</script>`,
    ),
    scripts: { '/react.js': REACT, '/timeline.js': code },
  };
}

/** A page whose script is a component for Svelte, built as a site builds it. */
export async function sveltePage(component: string): Promise<HostPage> {
  const files: Readonly<Record<string, string>> = {
    '/timeline.svelte': component,
    '/main.js': `import { mount } from 'svelte'; import Timeline from '/timeline.svelte'; mount(Timeline, { target: document.querySelector('#app') });`,
  };
  const memory: Plugin = {
    name: 'files-in-memory',
    enforce: 'pre',
    resolveId: (id) => (id in files ? id : null),
    load: (id) => files[id] ?? null,
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [memory, svelte({ configFile: false })],
    build: { write: false, minify: false, lib: { entry: '/main.js', formats: ['es'] } },
  });
  const [bundle] = Array.isArray(result) ? result : [];
  const script = bundle?.output[0].code ?? '';
  return {
    html: article('<div id="app"></div><script type="module" src="/app.js"></script>'),
    scripts: { '/app.js': script },
  };
}
