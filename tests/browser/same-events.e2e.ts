import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { inflateSync } from 'node:zlib';
import { calendarValues } from '../exchange/read-back.ts';

const SLUG = 'india-russia-defence';
const VIEWS = 200;
/** Every so many-th view is drawn as well: a picture costs a hundred times an answer. */
const DRAWN = 8;

const some = (values: readonly string[]) =>
  fc.subarray([...values], { maxLength: 2 }).map((list) => list.join());
const year = fc.oneof(fc.constant(''), fc.integer({ min: 1998, max: 2028 }).map(String));
/** Keys of a view in any order; '' clears what the timeline says itself. */
const randomView = fc
  .record(
    {
      country: some(['RU', 'US', 'CN', 'PK', 'TR', 'IN']),
      system: some(['s-400', 'brahmos', 'su-57', 'su-30mki', 'ak-203']),
      kind: some(['meeting', 'delivery', 'procurement', 'sanction', 'statement']),
      factuality: some(['done', 'planned', 'reported', 'denied']),
      q: fc.constantFrom('', 'एस-400', 'S 400', 'सिंदूर', 'मोदी', 'submarine', '"<&', '\u0007क्षेपणास्त्र'),
      lanes: fc.constantFrom('none', 'country', 'system', 'kind'),
      lang: fc.constantFrom('hi', 'en'),
      digits: fc.constantFrom('latn', 'deva'),
      dates: fc.tuple(year, year).map(([a, b]) => (a !== '' && b !== '' && a > b ? [b, a] : [a, b])),
      asof: fc.constant('2025-06-01'),
    },
    { requiredKeys: [] },
  )
  .map(({ dates, ...keys }) => {
    const [from, to] = dates ?? [];
    const all = { ...keys, ...(dates === undefined ? {} : { from, to }) };
    return new URLSearchParams(Object.entries(all).map(([key, value]) => [key, value])).toString();
  });

interface Data {
  readonly counts: { readonly events: number };
  readonly events: readonly { readonly id: string; readonly when: string | null }[];
}

async function text(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

/** Ids of the events that a page lists, in order. */
function listed(html: string): readonly string[] {
  return [...html.matchAll(/data-event="([^"]+)"/g)].map(([, id = '']) => id);
}

/** Ids of a table that begins with `id`; quoted cells may hold line breaks. */
function firstCells(csv: string): readonly string[] {
  const rows = csv.replace(/^\ufeff/, '').replace(/"(?:[^"]|"")*"/g, (cell) => cell.replace(/[\r\n,]/g, ' '));
  return rows
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => row.split(',')[0] ?? '');
}

/** What a PNG says of itself under a key: https://www.w3.org/TR/png/#11iTXt */
function wordsOfPng(png: Buffer, key: string): string {
  const at = png.indexOf(`iTXt${key}\0`, 0, 'latin1');
  const length = png.readUInt32BE(at - 4);
  return (
    png
      .subarray(at + 4, at + 4 + length)
      .toString()
      .split('\0')
      .at(-1) ?? ''
  );
}

const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The words that stand for the figure of a PDF, which are written as UTF-16 in hex or with escapes. */
function altOfPdf(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const found = /\/Alt\s*(?:<([0-9a-fA-F]+)>|\(((?:\\[\s\S]|[^\\)])*)\))/.exec([raw, ...streams].join('\n'));
  const bytes =
    found?.[1] === undefined
      ? Buffer.from(
          (found?.[2] ?? '').replace(/\\([\s\S])/g, (_, sign: string) => ESCAPED[sign] ?? sign),
          'latin1',
        )
      : Buffer.from(found[1], 'hex');
  return bytes.subarray(2).swap16().toString('utf16le');
}

const unescaped = (markup: string) => markup.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

test('page, embed, pictures and data of 200 views have the same events', async ({ request }) => {
  test.setTimeout(600_000);
  const views = fc.sample(randomView, { numRuns: VIEWS, seed: 20 });
  const sizes = new Set<number>();
  for (const [i, query] of views.entries()) {
    const at = (path: string, ending = '') => `${path}/${SLUG}${ending}?${query}`;
    const [page, embed, json, csv, ics] = await Promise.all(
      [at('/t'), at('/e'), at('/t', '.json'), at('/t', '.csv'), at('/t', '.ics')].map((path) =>
        text(request, path),
      ),
    );
    const data = JSON.parse(json ?? '') as Data;
    const ids = data.events.map(({ id }) => id);
    sizes.add(ids.length);
    expect(data.counts.events, query).toBe(ids.length);
    expect(listed(page ?? ''), query).toEqual(ids);
    expect(listed(embed ?? ''), query).toEqual(ids);
    expect(firstCells(csv ?? ''), query).toEqual(ids);
    const dated = data.events.filter(({ when }) => when !== null).map(({ id }) => id);
    const uids = calendarValues(ics ?? '', 'UID').map((uid) =>
      uid.replace(`${SLUG}.`, '').replace(/@.*/, ''),
    );
    expect(uids, query).toEqual(dated);
    if (i % DRAWN !== 0) continue;

    const svg = await text(request, at('/t', '.svg'));
    const described = unescaped(/<desc[^>]*>([^<]*)/.exec(svg)?.[1] ?? '');
    // Dated events in view, then the undated: each count with its word.
    const latin = described.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
    const count = (word: RegExp) => Number(new RegExp(`(\\d+) ${word.source}`).exec(latin)?.[1] ?? 0);
    expect(count(/(?:events?\b|घटना)/) + count(/(?:undated|बिना)/), `${query}: ${described}`).toBe(
      ids.length,
    );
    const [png, pdf] = await Promise.all(
      ['.png', '.pdf'].map(async (ending) => (await request.get(at('/t', ending))).body()),
    );
    expect(wordsOfPng(png ?? Buffer.alloc(0), 'Description'), query).toBe(described);
    expect(altOfPdf(pdf ?? Buffer.alloc(0)), query).toContain(described);
  }
  expect(sizes.size).toBeGreaterThan(15);
});
