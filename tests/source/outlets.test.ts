import { expect, test } from 'vitest';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import { outletsOf } from '#lib/source/outlets.ts';

const named = (key: string, count: number) => ({ key, count, label: { en: key, hi: `${key} (हिंदी)` } });

/** A view whose matching events these outlets tell, filtered by those that are asked for. */
function view(counts: Record<string, number>, source: readonly string[] = []) {
  const fields = { source: Object.entries(counts).map(([key, count]) => named(key, count)) };
  const facets = { fields, extent: null, totals: { inside: 0, matched: 0, undated: 0 }, partial: false };
  return { facets, spec: { ...DEFAULT_SPEC, filter: { ...DEFAULT_SPEC.filter, source } } } as never;
}
const keys = (...views: readonly ReturnType<typeof view>[]) => outletsOf(views).map(({ key }) => key);

test('those that tell most stand first, those that tell nothing nowhere', () => {
  expect(keys(view({ jagran: 2, bbc: 7, amarujala: 2, none: 0 }))).toEqual(['bbc', 'amarujala', 'jagran']);
});

test('a filter by outlet leaves its own, and each keeps its name', () => {
  expect(outletsOf([view({ jagran: 2, bbc: 7 }, ['jagran'])])).toEqual([
    { key: 'jagran', label: { en: 'jagran', hi: 'jagran (हिंदी)' } },
  ]);
});

test('several views count together', () => {
  expect(keys(view({ jagran: 2, bbc: 3 }), view({ jagran: 2, lokmat: 1 }))).toEqual([
    'jagran',
    'bbc',
    'lokmat',
  ]);
});
