import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // The embed's script is built as a worker is: by itself, without the site's runtime.
  worker: { format: 'es', plugins: () => [svelte()] },
});
