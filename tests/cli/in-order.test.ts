import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/jobs/in-order.ts';

const later = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));
const never = new AbortController().signal;

test('gives results in the order of the tasks, however long each takes', async () => {
  const results = await Array.fromAsync(inOrder([30, 1, 15, 0], (ms) => later(ms, ms), 3, never));
  expect(results).toEqual([30, 1, 15, 0]);
});

test('never has more tasks under way than asked for', async () => {
  let running = 0;
  let most = 0;
  const run = async (n: number) => {
    most = Math.max(most, ++running);
    await later(1, n);
    running--;
    return n;
  };
  await Array.fromAsync(inOrder(Array(20).keys(), run, 4, never));
  expect(most).toBeLessThanOrEqual(4);
});

test('hands on what is done while the next task is still to come', async () => {
  const results = inOrder(
    (async function* () {
      yield 1;
      await new Promise(() => undefined);
    })(),
    (n) => Promise.resolve(n),
    4,
    never,
  );
  expect(await results.next()).toEqual({ done: false, value: 1 });
});

test('ends at an abort without waiting for a task', async () => {
  const off = new AbortController();
  const results = Array.fromAsync(inOrder([1], () => new Promise<number>(() => undefined), 4, off.signal));
  off.abort();
  expect(await results).toEqual([]);
});

test('fails where a task failed, after the results before it', async () => {
  const given: number[] = [];
  const all = async () => {
    for await (const n of inOrder(
      [1, 2],
      (n) => (n === 2 ? Promise.reject(new Error('two')) : later(5, n)),
      4,
      never,
    ))
      given.push(n);
  };
  await expect(all()).rejects.toThrow('two');
  expect(given).toEqual([1]);
});
