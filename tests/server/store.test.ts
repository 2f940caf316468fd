import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewsEvent } from '#lib/event/news-event.ts';
import { ALL_EVENTS } from '#lib/event/query.ts';
import { openStore } from '#lib/server/store.ts';
import type { Store } from '#lib/server/store.ts';
import { REPORTS, SYSTEMS } from '../source/random-events.ts';
import { writeSystems, writeTimeline } from './write-timeline.ts';

let root: string;
let folder: string;
let data: string;
let open: Store | null;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kalrekha-store-'));
  folder = join(root, 'timelines');
  data = join(root, 'data');
  open = null;
  writeSystems(folder, SYSTEMS);
});
afterEach(() => {
  open?.close();
  rmSync(root, { recursive: true, force: true });
});

function eventOf(id: string, change: Partial<NewsEvent> = {}): NewsEvent {
  const { text } = REPORTS[0] ?? { text: '' };
  return {
    id,
    when: '2018-10-05',
    dateSource: 'text',
    kind: 'procurement',
    factuality: 'done',
    title: { hi: 'एस-400 का सौदा', en: 'S-400 contract' },
    summary: { hi: 'पाँच इकाइयाँ।', en: 'Five units.' },
    countries: ['IN', 'RU'],
    systems: ['s-400'],
    actors: [],
    place: null,
    amounts: [],
    quantities: [],
    rivals: [],
    evidence: [
      {
        report: 'report-0',
        start: 0,
        end: 9,
        exact: text.slice(0, 9),
        prefix: '',
        suffix: text.slice(9, 12),
        field: 'what',
      },
    ],
    sources: [],
    ...change,
  };
}

const write = (events: readonly NewsEvent[], slug = 'raksha') => {
  writeTimeline(folder, { slug, reports: REPORTS, events });
};

async function reopen(): Promise<Store> {
  open?.close();
  open = await openStore(data, [folder]);
  return open;
}

async function idsOf(store: Store, slug = 'raksha'): Promise<readonly string[]> {
  return (await store.source(slug)?.items(ALL_EVENTS, 100))?.items.map((item) => item.id) ?? [];
}

function revisions(): number {
  const db = new DatabaseSync(join(data, 'kalrekha.db'), { readOnly: true });
  const n = Number(db.prepare('SELECT count(*) AS n FROM revision').get()?.['n']);
  db.close();
  return n;
}

describe('openStore', () => {
  test('serves the sample timeline without a complaint', async () => {
    open = await openStore(data, [join(import.meta.dirname, '../../data/timelines')]);
    expect(open.problems).toEqual([]);
    const slug = 'india-russia-defence';
    expect(open.timeline(slug)?.title.hi).toContain('भारत');
    expect(open.reports(slug).length).toBeGreaterThanOrEqual(10);
    const { totals } = await (open.source(slug) ?? expect.fail()).items(ALL_EVENTS, 1);
    expect(totals.all).toBeGreaterThanOrEqual(35);
  });

  test.each(['एस-400', 'S 400', 's400', 'एस ४००', 'सिंदूर', 'सिन्दूर', 'sindoor'])(
    'finds %s in the sample, whichever way it is spelt there',
    async (q) => {
      open = await openStore(data, [join(import.meta.dirname, '../../data/timelines')]);
      const source = open.source('india-russia-defence') ?? expect.fail();
      const { totals } = await source.items({ ...ALL_EVENTS, q }, 1);
      expect(totals.matched).toBeGreaterThan(0);
      expect(totals.matched).toBeLessThan(totals.all);
    },
  );

  test('keeps reports as they were read, with the hash of their text', async () => {
    write([eventOf('a')]);
    const report = (await reopen()).report('raksha', 'report-0');
    expect(report).toEqual({ ...REPORTS[0], sha256: report?.sha256 });
    expect(report?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(open?.report('raksha', 'nothing')).toBeNull();
    expect(open?.report('nirast', 'report-0')).toBeNull();
  });

  test('adds nothing when the same files are read again', async () => {
    write([eventOf('a'), eventOf('b')]);
    await reopen();
    await reopen();
    expect(revisions()).toBe(2);
  });

  test('takes new, changed and withdrawn events from changed files', async () => {
    write([eventOf('a'), eventOf('b')]);
    await reopen();
    write([eventOf('a', { kind: 'delivery' }), eventOf('c')]);
    const store = await reopen();
    expect(await idsOf(store)).toEqual(['a', 'c']);
    expect((await store.source('raksha')?.event('a'))?.kind).toBe('delivery');
    expect(revisions()).toBe(5);
    write([eventOf('a', { kind: 'delivery' }), eventOf('b'), eventOf('c')]);
    expect(await idsOf(await reopen())).toEqual(['a', 'b', 'c']);
  });

  test('keeps serving what it has when the files are gone', async () => {
    write([eventOf('a')]);
    await reopen();
    rmSync(folder, { recursive: true });
    expect(await idsOf(await reopen())).toEqual(['a']);
  });

  test('stops a broken timeline with file and line, and serves the others', async () => {
    write([eventOf('a')]);
    write([eventOf('b')], 'toota');
    const file = join(folder, 'toota', 'events.jsonl');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}${JSON.stringify(eventOf('c', { when: '2025-02-30' }))}\n`,
    );
    const store = await reopen();
    expect(store.problems).toMatchObject([
      { code: 'edtf-calendar', field: 'when', value: '2025-02-30', file, line: 2 },
    ]);
    expect(store.timelines().map(({ slug }) => slug)).toEqual(['raksha']);
    expect(store.source('toota')).toBeNull();
    expect(await idsOf(store)).toEqual(['a']);
  });

  test('serves the last good state of a timeline whose files were broken later', async () => {
    write([eventOf('a')]);
    await reopen();
    writeFileSync(join(folder, 'raksha', 'timeline.json'), '{');
    const store = await reopen();
    expect(store.problems).toHaveLength(1);
    expect(await idsOf(store)).toEqual(['a']);
  });

  test('names a timeline without its files, and a second one of the same slug', async () => {
    write([eventOf('a')]);
    writeTimeline(folder, { slug: 'dusra', reports: REPORTS, events: [], timeline: { slug: 'raksha' } });
    rmSync(join(folder, 'raksha', 'events.jsonl'));
    expect((await reopen()).problems).toMatchObject([{ code: 'file-missing', field: 'events.jsonl' }]);
    write([eventOf('a')]);
    expect((await reopen()).problems).toMatchObject([
      { code: 'file-duplicate', field: 'slug', value: 'raksha' },
    ]);
  });

  test('refuses a file in an old Hindi encoding instead of quoting question marks', async () => {
    write([eventOf('a')]);
    writeFileSync(join(folder, 'raksha', 'reports', 'report-0.md'), Buffer.from([0xad, 0xbf, 0xff]));
    const field = join('reports', 'report-0.md');
    expect((await reopen()).problems).toMatchObject([{ code: 'file-encoding', field }]);
  });

  test('names the file and line of a quote that moved', async () => {
    const [proof] = eventOf('b').evidence;
    write([eventOf('a'), eventOf('b', { evidence: [{ ...(proof ?? expect.fail()), start: 3, end: 12 }] })]);
    expect((await reopen()).problems).toMatchObject([
      { code: 'evidence-moved', file: join(folder, 'raksha', 'events.jsonl'), line: 2 },
    ]);
  });

  test('names the second of two reports with one id', async () => {
    write([eventOf('a')]);
    const reports = join(folder, 'raksha', 'reports');
    copyFileSync(join(reports, 'report-0.md'), join(reports, 'z.md'));
    expect((await reopen()).problems).toMatchObject([
      { code: 'file-duplicate', value: 'report-0', file: join(reports, 'z.md') },
    ]);
  });

  test('takes a linked folder for one of its own', async () => {
    const elsewhere = join(root, 'elsewhere');
    writeTimeline(elsewhere, { slug: 'raksha', reports: REPORTS, events: [eventOf('a')] });
    mkdirSync(folder, { recursive: true });
    symlinkSync(join(elsewhere, 'raksha'), join(folder, 'raksha'));
    expect(await idsOf(await reopen())).toEqual(['a']);
  });

  test.each<[string, string, (file: string) => void]>([
    ['a folder for a file', 'file-unreadable', (file) => mkdirSync(file)],
    ['a link to itself', 'file-unreadable', (file) => symlinkSync(file, file)],
    ['a link to nothing', 'file-missing', (file) => symlinkSync(`${file}.gone`, file)],
    ['a device without end', 'file-unreadable', (file) => symlinkSync('/dev/zero', file)],
    ['a file beyond measure', 'file-large', (file) => (writeFileSync(file, ''), truncateSync(file, 3e9))],
  ])('goes on without a timeline that has %s', async (_, code, make) => {
    write([eventOf('a')]);
    write([eventOf('b')], 'toota');
    const file = join(folder, 'toota', 'events.jsonl');
    rmSync(file);
    make(file);
    const store = await reopen();
    expect(store.problems).toMatchObject([{ code, field: 'events.jsonl', file }]);
    expect(store.timelines().map(({ slug }) => slug)).toEqual(['raksha']);
  });

  test('goes on without a timeline whose reports cannot be listed', async () => {
    write([eventOf('a')]);
    write([eventOf('b')], 'toota');
    const reports = join(folder, 'toota', 'reports');
    rmSync(reports, { recursive: true });
    symlinkSync(reports, reports);
    const store = await reopen();
    expect(store.problems).toMatchObject([{ code: 'file-unreadable', value: 'ELOOP', file: reports }]);
    expect(await idsOf(store)).toEqual(['a']);
  });

  test('says what helps when SQLite cannot write', async () => {
    write([eventOf('a')]);
    await reopen();
    open?.close();
    open = null;
    const db = new DatabaseSync(join(data, 'kalrekha.db'));
    db.exec(`CREATE TRIGGER full BEFORE INSERT ON revision BEGIN SELECT RAISE(ABORT, 'disk is full'); END`);
    db.close();
    write([eventOf('a', { kind: 'delivery' })]);
    await expect(openStore(data, [folder])).rejects.toMatchObject({
      name: 'StoreError',
      message: `The data folder ${data} cannot be written (disk is full).`,
      remedy: expect.stringContaining('room') as string,
    });
  });

  test('refuses a folder of data that it cannot make', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(openStore(join(root, 'file', 'data'), [folder])).rejects.toMatchObject({
      name: 'StoreError',
      remedy: expect.stringContaining('KALREKHA_DATA') as string,
    });
  });

  test('refuses a folder of data that is open already, and leaves it to its holder', async () => {
    write([eventOf('a')]);
    const first = await reopen();
    await expect(openStore(data, [folder])).rejects.toThrow(/in use/);
    expect(await idsOf(first)).toEqual(['a']);
  });

  test('refuses to serve an event whose stored bytes have changed', async () => {
    write([eventOf('a')]);
    await reopen();
    open?.close();
    open = null;
    const file = join(data, 'kalrekha.db');
    const bytes = readFileSync(file);
    const at = bytes.indexOf(Buffer.from('"Five units."'));
    bytes.write('"Nine units."', at);
    writeFileSync(file, bytes);
    await expect(openStore(data, [folder])).rejects.toThrow(/event a of timeline raksha is damaged/);
  });
});

describe('revise', () => {
  test('stores an edit that no file overwrites, removes or repeats', async () => {
    write([eventOf('a'), eventOf('b')]);
    const edited = eventOf('a', { title: { hi: 'पाँच एस-400', en: 'Five S-400' } });
    (await reopen()).revise('raksha', edited);
    expect(await open?.source('raksha')?.event('a')).toEqual(edited);
    await reopen();
    write([eventOf('a', { kind: 'delivery' })]);
    expect(await (await reopen()).source('raksha')?.event('a')).toEqual(edited);
    write([eventOf('b')]);
    const store = await reopen();
    expect(await idsOf(store)).toEqual(['a', 'b']);
    expect(await store.source('raksha')?.event('a')).toEqual(edited);
  });

  test('lets the new words be found and the old ones no longer', async () => {
    write([eventOf('a')]);
    const store = await reopen();
    const found = async (q: string) =>
      (await store.source('raksha')?.items({ ...ALL_EVENTS, q }, 9))?.items.length;
    expect(await found('contract')).toBe(1);
    store.revise('raksha', eventOf('a', { title: { hi: 'विलम्ब', en: 'Delay' } }));
    expect([await found('contract'), await found('विलंब')]).toEqual([0, 1]);
  });

  test('tells the process that answers made before no longer hold', async () => {
    write([eventOf('a')]);
    const store = await reopen();
    let heard = 0;
    const listener = () => heard++;
    process.on('kalrekha:changed', listener);
    store.revise('raksha', eventOf('a', { factuality: 'denied' }));
    process.off('kalrekha:changed', listener);
    expect(heard).toBe(1);
  });
});
