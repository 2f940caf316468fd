import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { metricsFor } from '#lib/server/text/metrics.ts';
import { TITLE_WORDS } from './data.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Widths of letters, which the product's server sends along with a page. */
function metrics(): Plugin {
  const id = 'virtual:metrics';
  return {
    name: 'bench-metrics',
    resolveId: (name) => (name === id ? `\0${id}` : null),
    load: (name) => (name === `\0${id}` ? `export default ${JSON.stringify(metricsFor(TITLE_WORDS))}` : null),
  };
}

/** The benchmark's pages, apart from the product's build. */
export default defineConfig({
  root: here('./pages'),
  publicDir: here('../../static'),
  logLevel: 'warn',
  plugins: [metrics(), svelte({ configFile: false, compilerOptions: { runes: true } })],
  build: {
    outDir: here('../../.cache/bench'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: {
        blank: here('./pages/blank.html'),
        'limit-search': here('./pages/limit-search.html'),
        'vis-timeline': here('./pages/vis-timeline.html'),
        kalrekha: here('./pages/kalrekha.html'),
        harness: here('./harness.ts'),
      },
      output: {
        // As the product's own build has it, and here for every page.
        postBanner: '//# allFunctionsCalledOnLoad',
        // The driver adds it to a page by this name.
        entryFileNames: (chunk) => (chunk.name === 'harness' ? 'harness.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
