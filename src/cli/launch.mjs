#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { projectNode } from '../../scripts/paths.mjs';

/**
 * The installed `kalrekha`: plain JavaScript, since it starts on whatever Node the user has, and hands over
 * to the one that comes with the project. In a package the program is built, in a clone it is its sources.
 */
const [sources, built] = ['kalrekha.ts', '../../build/cli/cli-kalrekha.js'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const program = existsSync(sources) ? sources : built;
const node = projectNode();
if (node === null) {
  const posix = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  console.error(
    posix.startsWith('hi')
      ? 'कालरेखा को Node 26 चाहिए, जो npm उसके साथ लाता है: --omit=optional के बिना फिर इंस्टॉल करें, या Node 26 लगाएँ (nodejs.org)।'
      : 'Kalrekha needs Node 26, which npm brings along: install again without --omit=optional, or install Node 26 from nodejs.org.',
  );
  process.exit(1);
}
const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
// A terminal sends Ctrl-C to both: this one waits for the other to finish its line.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`${node}: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
