import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { hostScript } from './scripts/host-script.mjs';
import { keptScript } from './scripts/kept-script.mjs';

export default defineConfig({
  plugins: [hostScript(), keptScript(), sveltekit()],
  // Chromium then compiles a script while it loads, off the main thread, not piece by piece in the first picture:
  // 6 % of what the dashboard costs the main thread until it lives. https://v8.dev/blog/explicit-compile-hints
  build: { rolldownOptions: { output: { postBanner: '//# allFunctionsCalledOnLoad' } } },
  // The embed's script is built as a worker is: by itself, without the site's runtime.
  worker: { format: 'es', plugins: () => [svelte()] },
});
