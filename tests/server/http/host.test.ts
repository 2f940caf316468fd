import { expect, test } from 'vitest';
import { isHostName, isKnownHost, isOwnName, isOwnWrite } from '#lib/server/http/host.ts';

const origin = 'https://timelines.example.org';

test('knows every name while no origin is configured, and one afterwards', () => {
  expect(isKnownHost('anything.example', '/', undefined)).toBe(true);
  expect(isKnownHost('timelines.example.org', '/', origin)).toBe(true);
  expect(isKnownHost('TIMELINES.example.org', '/', origin)).toBe(true);
  expect(isKnownHost('timelines.example.org:443', '/', origin)).toBe(true);
  expect(isKnownHost('timelines.example.org:8443', '/', origin)).toBe(false);
  expect(isKnownHost('evil.example', '/', origin)).toBe(false);
  expect(isKnownHost(undefined, '/', origin)).toBe(false);
});

test('takes for a name what is one, not what would move into the path', () => {
  const names = ['localhost', '127.0.0.1:3000', '[::1]:3000', 'xn--h2brj9c.example', undefined];
  expect(names.filter((name) => !isHostName(name))).toEqual([]);
  const tricks = ['x/e', 'x/e/slug?a=', 'a@b', 'a b', 'a, b', '[::1', 'x#', 'x\\y', 'x:', 'x:999999', ''];
  expect(tricks.filter((name) => isHostName(name))).toEqual([]);
});

test('lets the machine itself ask for health only', () => {
  expect(isKnownHost('127.0.0.1:3000', '/health', origin)).toBe(true);
  expect(isKnownHost('127.0.0.1:3000', '/', origin)).toBe(false);
});

test('takes writes from its own pages and from programs', () => {
  expect(isOwnWrite({}, origin)).toBe(true);
  expect(isOwnWrite({ origin, 'sec-fetch-site': 'same-origin' }, origin)).toBe(true);
  expect(isOwnWrite({ origin: 'https://evil.example' }, origin)).toBe(false);
  expect(isOwnWrite({ origin: 'null' }, origin)).toBe(false);
  expect(isOwnWrite({ 'sec-fetch-site': 'cross-site' }, origin)).toBe(false);
});

test('is not fooled by a foreign name that resolves to this machine', () => {
  const local = { listenHost: '127.0.0.1', origin: undefined };
  expect(isOwnName('localhost:3000', local)).toBe(true);
  expect(isOwnName('[::1]:3000', { ...local, listenHost: '::1' })).toBe(true);
  expect(isOwnName('evil.example:3000', local)).toBe(false);
  expect(isOwnName('news.example', { ...local, origin })).toBe(true);
  expect(isOwnName('10.0.0.5:3000', { listenHost: '0.0.0.0', origin: undefined })).toBe(true);
});
