import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewsEvent } from '#lib/event/news-event.ts';
import { ALL_EVENTS, FACET_FIELDS } from '#lib/event/query.ts';
import { readTimeline } from '#lib/server/reader/read-timeline.ts';
import type { TimelineReader } from '#lib/server/reader/reader.ts';
import { openStore } from '#lib/server/store.ts';
import type { Store } from '#lib/server/store.ts';
import { REPORTS, SYSTEMS } from '../../source/random-events.ts';
import { EVENTS, provedEvent } from '../figure/figure-store.ts';
import { writeSystems, writeTimeline } from '../write-timeline.ts';

let root: string;
let data: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kalrekha-reader-'));
  [data, folder] = [join(root, 'data'), join(root, 'timelines')];
  writeSystems(folder, SYSTEMS);
  write(EVENTS);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(events: readonly NewsEvent[]): void {
  writeTimeline(folder, { slug: 'raksha', reports: REPORTS, events, timeline: { spec: 'lang=hi' } });
}

async function serving<T>(use: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openStore(data, [folder]);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

async function reading(name = 'raksha', epoch: number | null = null): Promise<TimelineReader> {
  const read = await readTimeline(name, { dataFolder: data, folders: [folder], epoch });
  if (read.slug === null) throw new Error(read.problems.map(({ code }) => code).join());
  return read.reader;
}

/** All that pictures and files are made of. */
async function told(store: TimelineReader) {
  const source = store.source('raksha');
  const items = await source?.items(ALL_EVENTS, Infinity);
  const all = [...(items?.items ?? []), ...(items?.undated ?? [])];
  return {
    timeline: store.timeline('raksha'),
    items,
    events: await Promise.all(all.map(async ({ id }) => source?.event(id))),
    facets: await source?.facets(ALL_EVENTS, FACET_FIELDS),
    found: await source?.items({ ...ALL_EVENTS, q: 'शिखर' }, 10),
    reports: store.reports('raksha'),
    systems: store.systems(),
    published: [...store.published('raksha')].sort(),
    changed: store.changed('raksha'),
  };
}

describe('a timeline read without a server', () => {
  test('is what a running server serves, whose folder it leaves as it is', async () => {
    await serving(async (store) => {
      expect(await told(await reading())).toEqual(await told(store));
      await serving(() => 'two').then(
        () => expect.unreachable(),
        (error: unknown) => expect(String(error)).toContain('in use'),
      );
    });
  });

  test('is what a stopped server served, without a trace in its folder', async () => {
    const served = await serving(told);
    const before = readdirSync(data);
    expect(await told(await reading())).toEqual(served);
    expect(readdirSync(data)).toEqual(before);
  });

  test('has edits, keeps them against the files, and takes up what is new in these as a start would', async () => {
    await serving((store) => {
      store.revise('raksha', provedEvent('करार', '2019-01', { countries: ['IN'] }));
    });
    const files = [
      provedEvent('करार', '2018-10-05'),
      provedEvent('नया', '2026-01-05'),
      provedEvent('बिना-तारीख', '2020', { countries: ['RU'] }),
    ];
    write(files);
    const read = await told(await reading());
    const served = await serving(told);
    const untimed = { published: null, changed: null };
    expect({ ...read, ...untimed }).toEqual({ ...served, ...untimed });
    expect(read.events.map((event) => event?.when)).toEqual(['2019-01', '2020', '2026-01-05']);
  });

  test('needs no store: it is dated by the newest of its files, or by SOURCE_DATE_EPOCH', async () => {
    for (const name of ['timeline.json', 'events.jsonl']) {
      utimesSync(join(folder, 'raksha', name), 1_800_000_000, 1_800_000_000);
    }
    expect((await reading()).changed('raksha')).toBe('2027-01-15T08:00:00.000Z');
    const fixed = await reading('raksha', 1_500_000_000);
    expect(fixed.changed('raksha')).toBe('2017-07-14T02:40:00.000Z');
    expect(fixed.published('raksha').get('करार')?.first).toBe('2017-07-14T02:40:00.000Z');
    expect(existsSync(data)).toBe(false);
  });

  test('is not older than its newest report, whatever a package says of its files', async () => {
    const reports = join(folder, 'raksha', 'reports');
    const files = readdirSync(reports).map((name) => join('reports', name));
    for (const name of ['timeline.json', 'events.jsonl', ...files]) {
      utimesSync(join(folder, 'raksha', name), 500_000_000, 500_000_000);
    }
    const newest = REPORTS.map(({ published }) => published)
      .toSorted()
      .at(-1);
    expect((await reading()).changed('raksha')).toBe(`${newest ?? ''}T00:00:00.000Z`);
  });

  test('is found by the path of its folder, too, and then by its files alone', async () => {
    await serving((store) => {
      store.revise('raksha', provedEvent('करार', '2019-01'));
    });
    const byPath = await reading(join(folder, 'raksha'));
    expect((await byPath.source('raksha')?.event('करार'))?.when).toBe('2018-10-05');
  });

  test('stays when its files are gone, as on a server', async () => {
    const served = await serving(told);
    rmSync(join(folder, 'raksha'), { recursive: true });
    expect(await told(await reading())).toEqual(served);
  });
});

describe('what cannot be read', () => {
  const refused = (name: string) => readTimeline(name, { dataFolder: data, folders: [folder], epoch: null });

  test('is named with the timelines that there are', async () => {
    expect(await refused('nirast')).toMatchObject({
      slug: null,
      problems: [{ code: 'timeline-unknown', value: 'nirast', params: { known: 'raksha' } }],
    });
    expect(await refused('./nirast')).toMatchObject({ problems: [{ code: 'file-missing' }, {}] });
  });

  test('is a broken file, though a store has the state before', async () => {
    await serving(() => undefined);
    writeFileSync(join(folder, 'raksha', 'events.jsonl'), '{"id": \n');
    const events = join(folder, 'raksha', 'events.jsonl');
    expect(await refused('raksha')).toMatchObject({
      problems: [{ code: 'file-json', file: events, line: 1 }],
    });
    writeFileSync(join(folder, 'raksha', 'timeline.json'), 'x');
    expect(await refused('raksha')).toMatchObject({
      slug: null,
      problems: [{ code: 'file-json' }, { code: 'file-json' }],
    });
  });

  test('is a store that is none', async () => {
    await serving(() => undefined);
    writeFileSync(join(data, 'kalrekha.db'), 'no database');
    await expect(refused('raksha')).rejects.toThrow(/damaged/);
  });
});
