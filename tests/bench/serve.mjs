/** Builds the benchmark's pages and serves them until stopped: `node tests/bench/serve.mjs [port]`. */
import { buildPages, servePages } from './serve.ts';

await buildPages();
const { origin } = await servePages(Number(process.argv[2] ?? 4173));
console.log(`${origin}/bench`);
