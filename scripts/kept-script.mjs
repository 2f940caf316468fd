/**
 * Builds what a kept view brings to life on a disk: `timeline.js`, one classic script without imports,
 * and `timeline.css`, from `src/lib/components/kept/`.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { inRoot } from './paths.mjs';

const NAME = 'virtual:kept';

/** @returns {Promise<{ script: string, style: string }>} */
export async function buildKept() {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: inRoot('static'),
    plugins: [svelte({ compilerOptions: { runes: true } })],
    // Else a library build leaves this to its user, and the page has no `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      lib: {
        entry: inRoot('src', 'lib', 'components', 'kept', 'kept.ts'),
        formats: ['iife'],
        name: 'kalrekhaPage',
      },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  const text = style?.type === 'asset' ? String(style.source) : '';
  // The folder has its fonts beside the page.
  return { script: output[0].code, style: text.replaceAll('/fonts/', 'fonts/') };
}

/**
 * Both as texts of a module, for the route that packs the folder.
 * @returns {import('vite').Plugin}
 */
export function keptScript() {
  return {
    name: 'kalrekha-kept-script',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const { script, style } = await buildKept();
      return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};`;
    },
  };
}
