import { expect, test } from 'vitest';
import { Tally } from '../../src/cli/tally.ts';

test('of a million faults it counts all and keeps the first fifty', () => {
  const tally = new Tally<number>();
  for (let row = 0; row < 1_000_000; row += 1000) tally.add(Array.from({ length: 1000 }, (_, i) => row + i));
  expect([tally.count, tally.first]).toEqual([1_000_000, Array.from({ length: 50 }, (_, i) => i)]);
});
