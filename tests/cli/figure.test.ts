import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runFigure } from '../../src/cli/run-figure.ts';
import { wordsIn } from '../../src/cli/words/words.ts';
import { openStore } from '#lib/server/store.ts';
import { EVENTS } from '../server/figure/figure-store.ts';
import { REPORTS, SYSTEMS } from '../source/random-events.ts';
import { writeSystems, writeTimeline } from '../server/write-timeline.ts';

let root: string;
let printed: string[];
let refused: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kalrekha-cli-figure-'));
  writeSystems(join(root, 'timelines'), SYSTEMS);
  writeTimeline(join(root, 'timelines'), { slug: 'raksha', reports: REPORTS, events: EVENTS });
  vi.stubEnv('KALREKHA_DATA', join(root, 'data'));
  vi.stubEnv('KALREKHA_SAMPLES', join(root, 'timelines'));
  [printed, refused] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => refused.push(line));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

test('pins a view, finds it again, and takes it back', async () => {
  const words = wordsIn('hi');
  const view = { spec: 'country=RU&lang=hi', origin: 'https://kalrekha.test' };
  expect(await runFigure('pin', 'raksha', view, words)).toBe(0);
  expect(await runFigure('pin', 'raksha', view, words)).toBe(0);
  const [id = '', again] = printed;
  expect(id).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
  expect(again).toBe(id);
  expect(await runFigure('withdraw', id, { en: 'Wrong day.', hi: 'तारीख ग़लत थी।' }, words)).toBe(0);
  expect(await runFigure('list', 'raksha', {}, words)).toBe(0);
  expect(printed.slice(2).filter((line) => !line.startsWith('purge'))).toEqual([
    `${id}\twithdrawn`,
    `${id}\twithdrawn\tcountry=RU&lang=hi`,
  ]);
  expect(await runFigure('pin', 'raksha', view, words)).toBe(1);
  expect(refused.join()).toContain(id);
}, 30_000);

test('says in words what there is not', async () => {
  const words = wordsIn('en');
  expect(await runFigure('pin', 'nothing', {}, words)).toBe(1);
  expect(await runFigure('withdraw', '2025-12-05-00000000', { en: 'a', hi: 'b' }, words)).toBe(1);
  expect(await runFigure('pin', 'raksha', { spec: 'from=2018-13' }, words)).toBe(2);
  expect(refused[0]).toBe('There is no timeline nothing.');
  expect(refused[1]).toContain('There is no figure 2025-12-05-00000000');
  expect(refused[2]).toContain('2018-13');
});

test('names in the user’s language who holds the data folder', async () => {
  const store = await openStore(join(root, 'data'), []);
  try {
    expect(await runFigure('list', 'raksha', {}, wordsIn('hi'))).toBe(1);
    expect(await runFigure('list', 'raksha', {}, wordsIn('en'))).toBe(1);
  } finally {
    store.close();
  }
  const holder = String(process.pid);
  expect(refused[0]).toContain(`दूसरे कालरेखा के काम में है (प्रक्रिया ${holder})। पहले उसे बंद करें`);
  expect(refused[1]).toContain(`is in use by another Kalrekha (process ${holder}). Stop that one first`);
});

test('names every address that a cache in front has to forget, for a program to read', async () => {
  const words = wordsIn('hi');
  const origin = 'https://kalrekha.test';
  expect(await runFigure('pin', 'raksha', { spec: 'lang=hi', origin }, words)).toBe(0);
  const [id = ''] = printed;
  const note = { en: 'Wrong day.', hi: 'तारीख ग़लत थी।', origin: `${origin}/` };
  expect(await runFigure('correct', id, note, words)).toBe(0);
  expect(printed[1]).toBe(`${id}\tcorrected`);
  const purged = printed.slice(2).map((line) => line.split('\t'));
  expect(purged.every(([word]) => word === 'purge')).toBe(true);
  const paths = purged.map(([, address = '']) => address.replace(`${origin}/`, ''));
  for (const path of ['', '.svg', '.png', '.png?scale=2', '.png?size=social', '.pdf', '.csv', '/status.json'])
    expect(paths).toContain(`f/${id}${path}`);
  expect(paths).toContain(`e/f/${id}`);
  expect(refused).toEqual(['सर्वर के आगे का कैश इन्हें भूल जाए:']);
}, 30_000);
