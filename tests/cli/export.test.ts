import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DATA_ENDINGS, EXPORT_FORMATS } from '../../src/cli/output/view-formats.ts';
import { runRender } from '../../src/cli/run-render.ts';
import { runExport } from '../../src/cli/run-export.ts';
import { wordsIn } from '../../src/cli/words/words.ts';
import { GET as data } from '../../src/routes/t/[slug].[format=data]/+server.ts';
import { GET as zip } from '../../src/routes/t/[slug].zip/+server.ts';
import type { Store } from '#lib/server/store.ts';
import { deskOfTimeline, withServer } from './view-folder.ts';

const ORIGIN = 'https://kalrekha.test';
const desk = deskOfTimeline();
const hi = wordsIn('hi');
const en = wordsIn('en');

/** Body of the address of a view. */
async function served(store: Store, ending: string, spec: string): Promise<Buffer> {
  const url = new URL(`${ORIGIN}/t/raksha.${ending}${spec === '' ? '' : `?${spec}`}`);
  const request = { url, params: { slug: 'raksha', format: ending }, locals: { store } };
  const answer = ending === 'zip' ? zip : data;
  const response = await answer({ ...request, getClientAddress: () => '127.0.0.1' } as never);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

describe('kalrekha export', () => {
  test.each(['', 'from=2018&country=RU', 'q=%E0%A4%B6%E0%A4%BF%E0%A4%96%E0%A4%B0&lang=en&digits=deva'])(
    'writes what the addresses of the view ?%s answer, in every format, while a server runs',
    async (spec) => {
      await withServer(desk, async (store) => {
        for (const [format, ending] of Object.entries(DATA_ENDINGS)) {
          const out = desk.out(`view-${format}`);
          expect(await runExport('raksha', { spec, format, out, origin: ORIGIN }, hi)).toBe(0);
          expect(readFileSync(out).equals(await served(store, ending, spec)), format).toBe(true);
        }
      });
      expect(desk.told).toEqual([]);
    },
  );

  test('writes the same story on disk as the address does', async () => {
    const out = desk.out('story.zip');
    await withServer(desk, async (store) => {
      expect(await runExport('raksha', { spec: 'country=RU', out, origin: ORIGIN }, hi)).toBe(0);
      expect(readFileSync(out).equals(await served(store, 'zip', 'country=RU'))).toBe(true);
    });
  });

  test('replaces a file when the new one is whole, and leaves nothing else', async () => {
    const out = desk.out('events.csl.json');
    writeFileSync(out, 'old');
    const before = readdirSync(desk.root);
    expect(await runExport('raksha', { spec: 'kind=party', out }, hi)).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(await runExport('raksha', { out }, hi)).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject([{ type: expect.any(String) as string }]);
    expect(readdirSync(desk.root)).toEqual(before);
  });
});

describe('wrong use of kalrekha export', () => {
  test.each([
    [{ spec: 'kind=party', format: 'csv' }, 2, '--spec: kind: “party”'],
    [{ spec: 'from=2018-13', format: 'csv' }, 2, '--spec: from: “2018-13”'],
    [{ spec: 'kindd=test', format: 'csv' }, 2, 'there is no key “kindd”; keys are from, to, country'],
    [
      { out: 'events.xls' },
      2,
      `--format is missing and the file’s name does not say it: ${EXPORT_FORMATS.join(', ')}`,
    ],
    [{ format: 'csv', origin: 'example.org' }, 2, '--origin: “example.org” must be an address'],
    [{ format: 'bib', spec: 'sel=nobody' }, 1, 'the id “nobody”'],
    [{ format: 'csv', out: '/proc/none/events.csv' }, 1, '/proc/none/events.csv cannot be written (ENOENT)'],
  ])('%j ends with its reason', async (options, code, words) => {
    expect(await runExport('raksha', options, en)).toBe(code);
    expect(desk.told).toHaveLength(1);
    expect(desk.told[0]).toContain(words);
  });

  test('names the timelines that there are, in the user’s language', async () => {
    expect(await runExport('nirast', { format: 'csv' }, hi)).toBe(1);
    expect(desk.told[0]).toContain('nirast नाम की कोई समयरेखा नहीं है। ये हैं: raksha');
  });

  test('leaves alone what it reads, also behind a link, in either language', async () => {
    const own = desk.out('timelines/raksha/events.jsonl');
    const before = readFileSync(own, 'utf8');
    symlinkSync(own, desk.out('link.jsonl'));
    await withServer(desk, () => Promise.resolve());
    const wrong = [own, desk.out('link.jsonl'), desk.out('timelines/raksha/timeline.json')];
    for (const out of [...wrong, desk.out('timelines/raksha/reports/new.md'), desk.out('data/kalrekha.db')]) {
      expect(await runExport('raksha', { spec: 'country=RU', format: 'jsonl', out }, hi), out).toBe(2);
    }
    const [folder, words] = [desk.out('timelines/raksha'), { spec: 'country=RU', out: own }];
    expect(await runExport(folder, words, en)).toBe(2);
    expect(await runRender(folder, { format: 'svg', out: own }, en)).toBe(2);
    expect(readFileSync(own, 'utf8')).toBe(before);
    expect(desk.told[0]).toContain('events.jsonl उसी को मिटा देगा, जिससे परिणाम बनता है');
    expect(desk.told.at(-1)).toContain('events.jsonl would overwrite what the result is made from');
    expect(await runExport(folder, { out: desk.out('timelines/raksha/mine.jsonl') }, hi)).toBe(0);
  });

  test('tells of a damaged store and its remedy, in the user’s language', async () => {
    mkdirSync(desk.out('data'));
    writeFileSync(desk.out('data/kalrekha.db'), 'टूटा हुआ'.repeat(500));
    expect(await runExport('raksha', { format: 'csv' }, hi)).toBe(1);
    expect(await runExport('raksha', { format: 'csv' }, en)).toBe(1);
    expect(desk.told[0]).toMatch(/kalrekha\.db ख़राब है \(.+\)। उसे बैकअप से वापस लाएँ/);
    expect(desk.told[1]).toMatch(/kalrekha\.db is damaged \(.+\)\. Restore it from a backup/);
  });

  test('names file and line of a timeline with a mistake, and writes nothing', async () => {
    writeFileSync(desk.out('timelines/raksha/events.jsonl'), '{"id":\n');
    expect(await runExport('raksha', { out: desk.out('a.csv') }, en)).toBe(1);
    expect(desk.told[0]).toContain('timelines/raksha/events.jsonl:1: Broken JSON');
    expect(existsSync(desk.out('a.csv'))).toBe(false);
  });
});
