import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTimelineFolder } from '#lib/server/timeline-files.ts';

test('the timeline that the README tells to write is one', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, timeline] = /timeline\.json {6}(\{[\s\S]*?\})\n {6}reports/.exec(readme) ?? [];
  const [, report] = /```md\n([\s\S]*?)```/.exec(readme) ?? [];
  const [, event] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'kalrekha-readme-'));
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'timeline.json'), timeline ?? '');
  writeFileSync(join(folder, 'reports', 'r1.md'), report ?? '');
  writeFileSync(join(folder, 'events.jsonl'), JSON.stringify(JSON.parse(event ?? '')));
  const { value, problems } = await readTimelineFolder(folder);
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([]);
  expect(value?.events[0]?.evidence[0]?.exact).toBe('10 जुलाई 2014');
});
