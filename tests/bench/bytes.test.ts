import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadedFiles, scriptsOf } from './bytes.ts';

it('finds the scripts that a page names, however it names them', () => {
  const html = `<link rel="modulepreload" href="/_app/a.js"><script src="../b.js"></script>
    <script>Promise.all([import("./_app/c.js")])</script><a href="/story">js</a>`;
  const link = '<../d.css>; rel="preload", <../d.js>; rel="modulepreload"; nopush';
  expect(scriptsOf(link + html)).toEqual(['../d.js', '/_app/a.js', '../b.js', './_app/c.js']);
});

it('follows what a script needs, each file once, and leaves what is asked for later', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'chunks'));
  const files = {
    'entry.js':
      'import{a}from"./chunks/a.js";import"./chunks/b.js";const later=()=>import("./chunks/later.js");',
    'chunks/a.js': 'export{b as a}from"./b.js"',
    'chunks/b.js': 'import"../entry.js";export const b=1',
    'chunks/later.js': '',
  };
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const found = loadedFiles(folder, { path: '/t/slug', text: '<script src="../entry.js"></script>' });
  expect(found.map((file) => basename(file)).sort()).toEqual(['a.js', 'b.js', 'entry.js']);
});
