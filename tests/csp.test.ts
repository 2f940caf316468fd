import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../svelte.config.js';

test('allows exactly the one style attribute that the framework writes', () => {
  const kit = new URL('../node_modules/@sveltejs/kit/src/core/sync/write_root.js', import.meta.url);
  const style = /id="svelte-announcer"[^>]*style="([^"]*)"/.exec(readFileSync(kit, 'utf8'))?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(config.kit?.csp?.directives?.['style-src-attr']).toEqual(['unsafe-hashes', `sha256-${hash}`]);
});

test('allows no script or style by its mere presence', () => {
  const directives = config.kit?.csp?.directives ?? {};
  expect(JSON.stringify(directives)).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
});
