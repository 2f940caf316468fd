import { expect, test } from 'vitest';
import { clustersOf } from '#lib/scene/clusters.ts';
import { measureBy } from '#lib/scene/measure.ts';

const TEXTS = ['रक्षा मंत्रियों की बैठक', ' S-400  का सौदा ', 'बैठक', 'की बैठक', '', ' '];
const metrics = Object.fromEntries(
  [...new Set(TEXTS.flatMap((text) => clustersOf(text)))].map((cluster, i) => [cluster, 200 + 37 * i]),
);

test('a line is as wide as its clusters together, whatever was measured before', () => {
  const measure = measureBy(metrics);
  for (const text of [...TEXTS, ...TEXTS.toReversed()]) {
    const advance = clustersOf(text).reduce((sum, cluster) => sum + (metrics[cluster] ?? NaN), 0);
    expect(measure(text, 12.5)).toBe((advance * 12.5) / 1000);
  }
});
