import { expect, test } from 'vitest';
import { AnswerCache, type Flight } from '#lib/server/http/answer-cache.ts';
import type { Answer } from '#lib/server/http/answer.ts';

function answerOf(bytes: number, freshUntil = Infinity): Answer {
  return { headers: {}, etag: `"${bytes}"`, body: Buffer.alloc(bytes), freshUntil };
}

function miss(cache: AnswerCache, key: string): Flight {
  const found = cache.lookUp(key);
  if (found.kind !== 'miss') throw new Error(`${key} is a ${found.kind}`);
  return found.flight;
}

test('keeps an answer and gives it to who asks next', () => {
  const cache = new AnswerCache(100_000);
  const answer = answerOf(10);
  miss(cache, 'a').land(answer);
  expect(cache.lookUp('a')).toEqual({ kind: 'hit', answer });
});

test('lets one make the answer while others wait for it', async () => {
  const cache = new AnswerCache(100_000);
  const flight = miss(cache, 'a');
  const second = cache.lookUp('a');
  const answer = answerOf(10);
  flight.land(answer);
  expect(second.kind).toBe('wait');
  expect(second.kind === 'wait' && (await second.landed)).toBe(answer);
});

test('tells those who wait when there will be nothing to share, and lets the next one try', async () => {
  const cache = new AnswerCache(100_000);
  const flight = miss(cache, 'a');
  const second = cache.lookUp('a');
  flight.land(null);
  flight.land(answerOf(10));
  expect(second.kind === 'wait' && (await second.landed)).toBeNull();
  expect(cache.lookUp('a').kind).toBe('miss');
});

test('does not keep an answer whose making began before a change', async () => {
  const cache = new AnswerCache(100_000);
  const flight = miss(cache, 'a');
  cache.clear();
  const after = miss(cache, 'a');
  flight.land(answerOf(10));
  expect(cache.lookUp('a').kind).toBe('wait');
  after.land(answerOf(20));
  expect(cache.lookUp('a')).toMatchObject({ kind: 'hit', answer: { etag: '"20"' } });
});

test('drops the least recently used answer when the bytes run out', () => {
  const cache = new AnswerCache(30_000);
  for (const key of ['a', 'b']) miss(cache, key).land(answerOf(10_000));
  cache.lookUp('a');
  miss(cache, 'c').land(answerOf(10_000));
  expect(cache.lookUp('a').kind).toBe('hit');
  expect(cache.lookUp('b').kind).toBe('miss');
  expect(cache.bytes).toBeLessThanOrEqual(30_000);
});

test('does not let one answer larger than the cache push out all others', () => {
  const cache = new AnswerCache(30_000);
  miss(cache, 'a').land(answerOf(10_000));
  miss(cache, 'huge').land(answerOf(40_000));
  expect(cache.lookUp('a').kind).toBe('hit');
  expect(cache.lookUp('huge').kind).toBe('miss');
});

test('forgets an answer when its stated age is over', () => {
  let now = 1000;
  const cache = new AnswerCache(30_000, () => now);
  miss(cache, 'a').land(answerOf(10, 2000));
  expect(cache.lookUp('a').kind).toBe('hit');
  now = 2000;
  expect(cache.lookUp('a').kind).toBe('miss');
  expect(cache.bytes).toBe(0);
});
