import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '#lib/server/sqlite/folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalrekha-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const MODULE = join(import.meta.dirname, '../../src/lib/server/sqlite/folder-lock.ts');

test('refuses a folder that another process holds, names that process, and takes the folder once it was killed', async () => {
  const script = `
    const { lockFolder } = await import(${JSON.stringify(MODULE)});
    // Held: a lock that nothing refers to is given up when the garbage is collected.
    globalThis.lock = lockFolder(${JSON.stringify(folder)});
    console.log('locked');
    setInterval(() => {}, 1000);
  `;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(other, 'exit');
  try {
    await once(other.stdout, 'data');
    expect(() => lockFolder(folder)).toThrow(`in use by another Kalrekha (process ${String(other.pid)})`);
  } finally {
    other.kill('SIGKILL');
    await gone;
  }
  const lock = lockFolder(folder);
  lock.release();
});

test('lets the folder be taken again after release', () => {
  lockFolder(folder).release();
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(/in use/);
  lock.release();
});
