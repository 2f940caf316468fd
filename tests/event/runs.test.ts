import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '#lib/event/runs.ts';

const text = 'एस-400 का करार 😀 अक्टूबर 2018 में';

test('cuts at the edges of overlapping stretches and keeps their order', () => {
  const runs = runsOf('कखगघङ', [
    { start: 1, end: 4, name: 'b' },
    { start: 0, end: 2, name: 'a' },
  ]);
  expect(runs.map((run) => [run.text, run.over.map((s) => s.name).join('')])).toEqual([
    ['क', 'a'],
    ['ख', 'ba'],
    ['गघ', 'b'],
    ['ङ', ''],
  ]);
});

test('joins up to the text whatever the stretches, and lists for each run what lies over it', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: text.length }), fc.integer({ min: 0, max: text.length }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const runs = runsOf(text, stretches);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const run of runs) {
        expect(run.over).toEqual(
          stretches.filter((s) => s.start <= run.start && s.end >= run.end && s.end > s.start),
        );
      }
    }),
  );
});
