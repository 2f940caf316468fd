import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { acceptedEncodings, chooseEncoding, compress, isCompressible } from '#lib/server/http/encoding.ts';

test.each([
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'zstd']],
  ['br;q=0, gzip', ['gzip']],
  ['*;q=0.5, zstd;q=0', ['br', 'gzip']],
  ['identity', []],
  [undefined, []],
])('reads what a client accepts from %s', (header, accepted) => {
  expect(acceptedEncodings(header)).toEqual(accepted);
});

test('leaves small answers alone and takes the fast encoding for large ones', () => {
  expect(chooseEncoding(['br', 'gzip', 'zstd'], 500)).toBeNull();
  expect(chooseEncoding(['br', 'gzip', 'zstd'], 5000)).toBe('br');
  expect(chooseEncoding(['br', 'gzip', 'zstd'], 5_000_000)).toBe('zstd');
  expect(chooseEncoding(['gzip'], 5_000_000)).toBe('gzip');
  expect(chooseEncoding([], 5000)).toBeNull();
});

test('compresses text, not pictures that are compressed already', () => {
  for (const type of [
    'text/html',
    'application/json; charset=utf-8',
    'image/svg+xml',
    'application/ld+json',
  ]) {
    expect(isCompressible(type), type).toBe(true);
  }
  for (const type of ['image/png', 'application/pdf', 'font/woff2', ''])
    expect(isCompressible(type), type).toBe(false);
});

test('gives back the same bytes', async () => {
  const body = Buffer.from('रूस से पाँच S-400 '.repeat(500));
  expect(brotliDecompressSync(await compress(body, 'br'))).toEqual(body);
  expect(gunzipSync(await compress(body, 'gzip'))).toEqual(body);
  expect(zstdDecompressSync(await compress(body, 'zstd'))).toEqual(body);
});
