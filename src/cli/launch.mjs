#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { projectNode } from '../../scripts/paths.mjs';

/**
 * The installed `kalrekha`: plain JavaScript, since it starts on whatever Node the user has, and hands over
 * to the one that comes with the project.
 */
const program = fileURLToPath(new URL('kalrekha.ts', import.meta.url));
const node = projectNode();
if (node === null) {
  console.error('Kalrekha needs Node 26; install it from nodejs.org, or run npm ci where Kalrekha lies.');
  process.exit(1);
}
const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
// A terminal sends Ctrl-C to both: this one waits for the other to finish its line.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
