import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatLive, parseLive } from '#lib/components/page/live-data.ts';
import type { LiveData } from '#lib/components/page/live-data.ts';
import { enChart } from '#lib/i18n/messages/en-chart.ts';
import { en } from '#lib/i18n/messages/en.ts';

const SRC = join(import.meta.dirname, '../../../src');
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8');

/** Every file of ours that a module loads, itself included; types cost nothing. */
function loaded(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = textOf(file).matchAll(
    /^\s*import\s(?!type\b)(?:[^'"]*?\sfrom\s)?['"]((?:#lib\/|\.)[^'"?]+)/gm,
  );
  for (const [, name = ''] of imports) {
    loaded(name.startsWith('#lib/') ? name.replace('#lib', 'lib') : join(dirname(file), name), seen);
  }
  return seen;
}

test('the embed’s script loads the chart and its words, not those of the site, nor what few readers ask for', () => {
  const files = loaded('lib/components/page/live.ts');
  expect(files).toContain('lib/components/chart/TimelineChart.svelte');
  expect(files).toContain('lib/i18n/messages/hi-chart.ts');
  expect(files).not.toContain('lib/i18n/messages/hi.ts');
  // The chart is on canvas: what draws for paper and the dialogs of the chart come when they are wanted.
  for (const name of ['SceneSvg', 'KeyHelp', 'CountList'])
    expect(files).not.toContain(`lib/components/chart/${name}.svelte`);
  expect([...files].filter((file) => /\$app|runtime/.test(textOf(file)))).toEqual([]);
});

test('the chart finds every word that it asks for among its own', () => {
  const sources = [
    ...globSync('lib/components/chart/*.{svelte,ts}', { cwd: SRC }),
    'lib/components/page/EmbedChart.svelte',
  ];
  const asked = sources.flatMap((file) =>
    [...textOf(file).matchAll(/(?:\bt\(\s*|\bkey: )(['`])([a-z]+\.[^'`]*)\1/gi)].map(
      (match) => match[2] ?? '',
    ),
  );
  expect(asked.length).toBeGreaterThan(20);
  const missing = asked.flatMap((key) => {
    const stem = key.replace(/\$\{.*/, '');
    const meant = Object.keys(en).filter((entry) =>
      stem === key ? new RegExp(`^${key}(\\.one|\\.other)?$`).test(entry) : entry.startsWith(stem),
    );
    return meant.length === 0 ? [key] : meant.filter((entry) => !(entry in enChart));
  });
  expect(missing).toEqual([]);
});

test('carries a view through the page’s markup, open dates and all', () => {
  const data = {
    timeline: { slug: 'raksha', title: { hi: 'रक्षा "संबंध" <∞>', en: 'Infinity' } },
    answers: {
      items: [{ bounds: { earliestStart: -Infinity, latestStart: 0, earliestEnd: 1, latestEnd: Infinity } }],
    },
    metrics: { '∞': 1000, क्ष: 700 },
  } as unknown as LiveData;
  expect(parseLive(formatLive(data))).toEqual(data);
});
