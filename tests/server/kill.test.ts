import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { NewsEvent } from '#lib/event/news-event.ts';
import { ALL_EVENTS } from '#lib/event/query.ts';
import { openStore } from '#lib/server/store.ts';
import { REPORTS } from '../source/random-events.ts';
import { writeTimeline } from './write-timeline.ts';

const CYCLES = Number(process.env['KALREKHA_KILLS'] ?? 8);
const STORE = join(import.meta.dirname, '../../src/lib/server/store.ts');
const { text } = REPORTS[0] ?? { text: '' };

const event: NewsEvent = {
  id: 'a',
  when: '2018-10-05',
  dateSource: 'text',
  kind: 'procurement',
  factuality: 'done',
  title: { hi: 'एस-400 का सौदा', en: 'S-400 contract' },
  summary: { hi: 'पाँच इकाइयाँ।', en: '0' },
  countries: ['IN', 'RU'],
  systems: [],
  actors: [],
  place: null,
  amounts: [],
  quantities: [],
  rivals: [],
  evidence: [
    { report: 'report-0', start: 0, end: 9, exact: text.slice(0, 9), prefix: '', suffix: '', field: 'what' },
  ],
  sources: [],
};

test(
  'loses no acknowledged edit and leaves no half of one when the process is killed',
  { timeout: 60_000 },
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'kalrekha-kill-'));
    const [data, folder] = [join(root, 'data'), join(root, 'timelines')];
    writeTimeline(folder, { slug: 'raksha', reports: REPORTS, events: [event] });
    const script = `
    import { writeSync } from 'node:fs';
    const { openStore } = await import(${JSON.stringify(STORE)});
    const store = await openStore(${JSON.stringify(data)}, [${JSON.stringify(folder)}]);
    const event = await store.source('raksha').event('a');
    for (let n = Number(event.summary.en) + 1; ; n++) {
      store.revise('raksha', { ...event, summary: { ...event.summary, en: String(n) } });
      writeSync(1, n + '\\n');
    }
  `;
    let acknowledged = 0;
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let heard = '';
      child.stdout.on('data', (chunk: Buffer) => (heard += chunk.toString()));
      await once(child.stdout, 'data');
      // Some other moment of a write each time.
      await sleep(20 + ((cycle * 37) % 60));
      child.kill('SIGKILL');
      await once(child, 'close');
      acknowledged = Number(heard.trim().split('\n').at(-1));
      const store = await openStore(data, [folder]);
      const kept = Number((await store.source('raksha')?.event('a'))?.summary.en);
      const { totals } = await (store.source('raksha') ?? expect.fail()).items(
        { ...ALL_EVENTS, q: 's400' },
        1,
      );
      store.close();
      expect(kept).toBeGreaterThanOrEqual(acknowledged);
      expect(kept).toBeLessThanOrEqual(acknowledged + 1);
      expect(totals.matched).toBe(1);
    }
    expect(acknowledged).toBeGreaterThan(CYCLES);
    rmSync(root, { recursive: true });
  },
);
