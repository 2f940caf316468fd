import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The benchmark's pages, apart from the product's build. */
export default defineConfig({
  root: here('./pages'),
  logLevel: 'warn',
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
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
      // The driver adds it to a page by this name.
      output: {
        entryFileNames: (chunk) => (chunk.name === 'harness' ? 'harness.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
