import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const MODULE = join(import.meta.dirname, '../../../src/lib/server/http/serve.ts');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kalrekha-serve-'));
  mkdirSync(join(root, 'build', 'client'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"version": "1.2.3", "type": "module"}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Serves a build whose application takes its time to close. */
async function startServer() {
  writeFileSync(
    join(root, 'build', 'handler.js'),
    `import { setTimeout as sleep } from 'node:timers/promises';
     export const handler = (req, res) => res.end('यहाँ');
     process.once('kalrekha:stopping', (closing) => {
       console.log('closing');
       closing.push(sleep(200).then(() => console.log('closed')));
     });`,
  );
  const script = `
    const { serve } = await import(${JSON.stringify(MODULE)});
    await serve(${JSON.stringify(`${root}/`)}, process.env);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', KALREKHA_DATA: join(root, 'data'), ORIGIN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
  const hears = async (words: string) => {
    while (!said.text.includes(words)) await once(child.stdout, 'data');
  };
  await hears('Ctrl-C stops');
  return { child, said, hears };
}

test('says where it serves and keeps its data', async () => {
  const { child, said } = await startServer();
  expect(said.text).toMatch(/Kalrekha 1\.2\.3: http:\/\/127\.0\.0\.1:\d+\n/);
  expect(said.text).toContain(join(root, 'data'));
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('closes the store though npm hands on the Ctrl-C that the terminal has sent already', async () => {
  const { child, said, hears } = await startServer();
  child.kill('SIGINT');
  await hears('closing');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(said.text).toContain('closed');
});
