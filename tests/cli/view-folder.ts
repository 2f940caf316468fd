import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { openStore } from '#lib/server/store.ts';
import type { Store } from '#lib/server/store.ts';
import { REPORTS, SYSTEMS } from '../source/random-events.ts';
import { EVENTS } from '../server/figure/figure-store.ts';
import { writeSystems, writeTimeline } from '../server/write-timeline.ts';

/** What a command run within the test's process said and made. */
export interface Desk {
  /** Folder of the test. */
  root: string;
  readonly out: (name: string) => string;
  /** Lines on standard error. */
  told: string[];
}

/** A folder with the timeline `raksha`, in which commands run; anew for each test. */
export function deskOfTimeline(): Desk {
  const desk: Desk = { root: '', out: (name) => join(desk.root, name), told: [] };
  beforeEach(() => {
    desk.root = mkdtempSync(join(tmpdir(), 'kalrekha-cli-view-'));
    desk.told = [];
    const folder = join(desk.root, 'timelines');
    writeSystems(folder, SYSTEMS);
    writeTimeline(folder, {
      slug: 'raksha',
      reports: REPORTS,
      events: EVENTS,
      timeline: { spec: 'lang=hi' },
    });
    vi.stubEnv('KALREKHA_DATA', join(desk.root, 'data'));
    vi.stubEnv('KALREKHA_SAMPLES', folder);
    vi.stubEnv('ORIGIN', '');
    vi.spyOn(console, 'error').mockImplementation((lines: string) => desk.told.push(...lines.split('\n')));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(desk.root, { recursive: true, force: true });
  });
  return desk;
}

/** Runs `use` while a server holds the data folder. */
export async function withServer<T>(desk: Desk, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(desk.out('data'), [desk.out('timelines')]);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}
