import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import SharePieces from '#lib/components/page/SharePieces.svelte';
import { readerOf } from '#lib/components/page/reader.ts';
import type { Framing } from '#lib/embed/framing.ts';
import { viewOf } from '../../embed/hostile-view.ts';

function shown(framing: Framing): string {
  const view = viewOf('hi', { hi: 'रक्षा', en: 'Defence' });
  const reader = readerOf({ lang: 'hi', digits: 'latn' });
  return render(SharePieces, { props: { reader, framing, view } }).body;
}

test('hands out what comes alive where everyone may frame the server', () => {
  const html = shown('*');
  expect(html).toContain('/embed/v1.js');
  expect(html).not.toContain('inputmode="url"');
});

test('asks for the site where only some may, and hands out no frame before it knows', () => {
  const html = shown(['https://khabar.example']);
  expect(html).toContain('inputmode="url"');
  expect(html).toContain('https://khabar.example');
  expect(html).not.toMatch(/\/embed\/v1\.js|\/e\//);
});

test('says that nobody may, and hands out picture and link', () => {
  const html = shown('none');
  expect(html).toContain('यह सर्वर फ़्रेम में नहीं दिख सकता।');
  expect(html).toContain('.png?');
  expect(html).not.toMatch(/\/embed\/v1\.js|\/e\//);
});
