import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { ended, folderOf, kalrekha, linesOf, start } from './run.ts';

// A process each, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const TEXT = '😀 ‘ऑपरेशन सिंदूर’ के दौरान एस-400 की भूमिका अहम रही थी।';
const row = (id: unknown, more: object = {}) => JSON.stringify({ id, text: TEXT, ...more });

test('answers each line with exactly the keys of the contract, in order', async () => {
  const input = Array.from({ length: 200 }, (_, i) => row(i, { lang: 'hi', dateline: '2025-12-04' })).join(
    '\n',
  );
  const { code, stdout } = await kalrekha(['extract', '--batch', '-'], { input });
  expect(code).toBe(0);
  const lines = linesOf(stdout);
  expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, i) => i));
  expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'dates', 'events']);
  const [event] = lines[0]?.['events'] as Record<string, unknown>[];
  expect(Object.keys(event ?? {}).join()).toBe(
    'start,end,text,edtf,dateSource,kind,factuality,countries,systems,actors,amounts,quantities,title',
  );
  expect(TEXT.slice(event?.['start'] as number, event?.['end'] as number)).toBe(event?.['text']);
});

test('a row without day or language is read; a bad one keeps its line and its id', async () => {
  const rows = [
    row('क'),
    row('b', { lang: null, dateline: '' }),
    row('c', { lang: 'hi-IN', dateline: '2025-12-04T10:00:00+05:30' }),
    '',
    row('d', { dateline: '2025-13-01' }),
    row('e', { lang: 'ta' }),
    '{"id": 7}',
    '[1]',
    '{"id": "f", "text": "a \\ud800 met \\udc00 on Monday"}',
    JSON.stringify({ id: 'g', text: 'à¤•à¤² à¤­à¤¾à¤°à¤¤ à¤¨à¥‡ à¤•à¤²' }),
    JSON.stringify({ id: 'h', text: 'ஒரு செய்தி' }),
    JSON.stringify({ id: 'i', text: '' }),
  ];
  const cwd = folderOf({ 'rows.jsonl': rows.join('\r\n') });
  const { code, stdout, stderr } = await kalrekha(['extract', '--batch', 'rows.jsonl'], { cwd });
  expect(code).toBe(1);
  const lines = linesOf(stdout);
  expect(lines.map(({ id }) => id)).toEqual(['क', 'b', 'c', 'd', 'e', 7, null, 'f', 'g', 'h', 'i']);
  const errors = lines.map((line) => (line['error'] as { code: string } | undefined)?.code);
  expect(errors).toEqual([
    undefined,
    undefined,
    undefined,
    'input-day',
    'input-choice',
    'input-field',
    'input-row',
    undefined,
    'extract-mojibake',
    undefined,
    undefined,
  ]);
  expect(stderr).toContain('rows.jsonl:5: dateline: “2025-13-01” must be a day');
});

test('bytes that are no text cost their own line only', async () => {
  const input = Buffer.concat([
    Buffer.from(`${row(1)}\n{"id": 2, "text": "`),
    Buffer.from([0xff, 0xc0]),
    Buffer.from(`"}\n${row(3)}`),
  ]);
  const { code, stdout } = await kalrekha(['extract', '--batch', '-'], { input });
  expect(code).toBe(1);
  expect(linesOf(stdout).map(({ id, error }) => [id, error !== undefined])).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ]);
});

test('UTF-16 with its mark is read', async () => {
  const input = Buffer.from(`\ufeff${row(1)}\n${row(2)}\n`, 'utf16le');
  const { stdout } = await kalrekha(['extract', '--batch', '-'], { input });
  expect(linesOf(stdout).map(({ id, error }) => [id, error])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
});

test('a missing file is told', async () => {
  const { code, stderr } = await kalrekha(['extract', '--batch', 'nowhere.jsonl']);
  expect(code).toBe(1);
  expect(stderr).toContain('no file or folder nowhere.jsonl');
});

test('Ctrl-C leaves whole lines, says so and exits with 130, though more input could come', async () => {
  const child = start(['extract', '--batch', '-']);
  const end = ended(child);
  child.stdin.on('error', () => undefined);
  child.stdin.write(Array.from({ length: 100 }, (_, i) => `${row(i)}\n`).join(''));
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const { code, stdout, stderr } = await end;
  expect(code).toBe(130);
  expect(linesOf(stdout).length).toBeGreaterThan(0);
  expect(stderr).toContain('The lines printed are whole.');
});
