import { expect, test } from 'vitest';
import { etagOf, freshUntil, isShareable, matchesEtag } from '#lib/server/http/answer.ts';

test.each([
  [{ 'cache-control': 'public, no-cache' }, true],
  [{ 'cache-control': 'public, max-age=60', vary: 'accept-encoding' }, true],
  [{ 'cache-control': 'public, max-age=60', vary: 'Accept' }, false],
  [{ 'cache-control': 'public', 'set-cookie': ['a=b'] }, false],
  [{ 'cache-control': 'public, no-store' }, false],
  [{ 'cache-control': 'private, no-cache' }, false],
  [{}, false],
])('shares %o: %s', (headers, shared) => {
  expect(isShareable(headers)).toBe(shared);
});

test('keeps an answer until the data change, unless it states an age', () => {
  expect(freshUntil({ 'cache-control': 'public, no-cache' }, 1000)).toBe(Infinity);
  expect(freshUntil({ 'cache-control': 'public, max-age=31536000, immutable' }, 1000)).toBe(Infinity);
  expect(freshUntil({ 'cache-control': 'public, max-age=60' }, 1000)).toBe(61_000);
});

test('compares tags as lists, weak or strong', () => {
  expect(matchesEtag('W/"x", "y"', '"x"')).toBe(true);
  expect(matchesEtag('"z"', '"x"')).toBe(false);
  expect(matchesEtag('*', '"x"')).toBe(true);
  expect(matchesEtag(undefined, '"x"')).toBe(false);
});

test('gives each encoding of the same answer its own tag', () => {
  const body = Buffer.from('कालरेखा');
  expect(etagOf(body, 'br')).not.toBe(etagOf(body, null));
});
