import { expect, test } from 'vitest';
import { RateLimit } from '#lib/server/picture/rate-limit.ts';
import { SharedRenders } from '#lib/server/picture/shared-renders.ts';

const bytes = (length: number) => Promise.resolve(new Uint8Array(length));

test('equal requests share one drawing, and the next finds it kept', async () => {
  const renders = new SharedRenders(100);
  let drawn = 0;
  const ask = () =>
    renders.get('a', () => {
      drawn++;
      return bytes(10);
    });
  expect(renders.has('a')).toBe(false);
  const all = Promise.all([ask(), ask(), ask()]);
  expect(renders.has('a')).toBe(true);
  await all;
  await ask();
  expect(drawn).toBe(1);
});

test('what failed is told to all who wait and tried anew by the next', async () => {
  const renders = new SharedRenders(100);
  const fail = () => renders.get('a', () => Promise.reject(new Error('टूटा')));
  expect((await Promise.allSettled([fail(), fail()])).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ]);
  expect((await renders.get('a', () => bytes(3))).length).toBe(3);
});

test('keeps no more bytes than it may: what was asked for longest ago goes first', async () => {
  const renders = new SharedRenders(25);
  for (const key of ['a', 'b']) await renders.get(key, () => bytes(10));
  await renders.get('a', () => bytes(10));
  await renders.get('c', () => bytes(10));
  expect(['a', 'b', 'c'].filter((key) => renders.has(key))).toEqual(['a', 'c']);
  await renders.get('huge', () => bytes(26));
  expect(['a', 'c', 'huge'].filter((key) => renders.has(key))).toEqual(['a', 'c']);
});

test('lets each address have its share of a minute, which fills again', () => {
  let now = 0;
  const limit = new RateLimit(3, () => now);
  const take = (address: string, times: number) => Array.from({ length: times }, () => limit.take(address));
  expect(take('192.0.2.1', 5)).toEqual([true, true, true, false, false]);
  expect(take('192.0.2.2', 1)).toEqual([true]);
  now += 20_000;
  expect(take('192.0.2.1', 2)).toEqual([true, false]);
  now += 3_600_000;
  expect(take('192.0.2.1', 4)).toEqual([true, true, true, false]);
});

test('forgets addresses rather than grow without end', () => {
  const limit = new RateLimit(1, () => 0);
  expect(limit.take('first')).toBe(true);
  expect(limit.take('first')).toBe(false);
  for (let i = 0; i < 10_000; i++) limit.take(`2001:db8::${i.toString(16)}`);
  expect(limit.take('first')).toBe(true);
});
