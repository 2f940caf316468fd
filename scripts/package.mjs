/**
 * Builds what the packed command line runs, since Node takes no TypeScript under `node_modules`: the program,
 * and what it starts beside itself, as JavaScript in `build/cli/`. Other packages stay outside.
 */
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { buildKept } from './kept-script.mjs';
import { inRoot } from './paths.mjs';

/** The launcher starts the first; `programFile` in `src/lib/server/project-file.ts` finds the others. */
const PROGRAMS = ['src/cli/kalrekha.ts', 'src/cli/jobs/worker.ts', 'src/lib/server/picture/worker.ts'];

/** @param {string} source */
const nameOf = (source) => `${basename(dirname(source))}-${basename(source, '.ts')}`;

/**
 * Makes `build/cli/` beside a build of the site.
 * @param {string} [outDir]
 */
export async function buildPackage(outDir = inRoot('build', 'cli')) {
  await build({
    configFile: false,
    root: inRoot(),
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node26',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(PROGRAMS.map((source) => [nameOf(source), inRoot(source)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        // Threads call what the worker exports.
        preserveEntrySignatures: 'strict',
      },
    },
  });
  writeFileSync(join(outDir, 'kept-page.json'), JSON.stringify(await buildKept()));
}
