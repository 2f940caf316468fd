import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashPaths, isStamped, writeStamp } from '../../scripts/stamp.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalrekha-stamp-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'a.ts'), 'one');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const hash = () => hashPaths(folder, ['src', 'missing.json'], 'linux x64');

test('depends on contents, not on times', () => {
  const before = hash();
  utimesSync(join(folder, 'src', 'a.ts'), 1, 1);
  expect(hash()).toBe(before);
  writeFileSync(join(folder, 'src', 'a.ts'), 'two');
  expect(hash()).not.toBe(before);
});

test('sees a file that came, went or changed its name', () => {
  const before = hash();
  writeFileSync(join(folder, 'src', 'b.ts'), '');
  const after = hash();
  expect(after).not.toBe(before);
  rmSync(join(folder, 'src', 'b.ts'));
  expect(hash()).toBe(before);
  rmSync(join(folder, 'src', 'a.ts'));
  writeFileSync(join(folder, 'src', 'c.ts'), 'one');
  expect(hash()).not.toBe(before);
});

test('recognises its own stamp', () => {
  const file = join(folder, '.cache', 'build');
  expect(isStamped(file, hash())).toBe(false);
  writeStamp(file, hash());
  expect(isStamped(file, hash())).toBe(true);
  expect(isStamped(file, `${hash()}x`)).toBe(false);
});
