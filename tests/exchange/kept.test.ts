import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#lib/exchange/csv.ts';
import type { ExportDocument } from '#lib/exchange/json.ts';
import type { KeptData } from '#lib/exchange/kept-data.ts';
import { keptZip } from '#lib/exchange/kept-zip.ts';
import type { KeptParts } from '#lib/exchange/kept-zip.ts';
import { exportedOf, toldEvent } from './exported-of.ts';

const PARTS: KeptParts = {
  script: '/* timeline */',
  style: '.x{}',
  fonts: { 'fonts/a.woff2': new Uint8Array([1, 2]) },
  pictures: { 'picture.svg': new Uint8Array([60]) },
  metrics: { क: 600 },
};
const EVENTS = [
  toldEvent('करार', '2018-10-05', { countries: ['RU'] }),
  toldEvent('भेंट', '2025', { title: { en: '</script><b>', hi: '</script><img src=x onerror=alert(1)>' } }),
  toldEvent('बिना', null),
];

async function folder(spec = {}) {
  const zip = keptZip(await exportedOf(EVENTS, spec), PARTS);
  const files = unzipSync(zip);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { zip, files, text };
}

describe('a kept view', () => {
  test('is a folder with page, script, pictures, data, sources and licence', async () => {
    const { files } = await folder();
    expect(Object.keys(files).sort()).toEqual([
      'LICENSE.md',
      'README.md',
      'citation.bib',
      'data.js',
      'fonts/a.woff2',
      'index.html',
      'picture.svg',
      'sources.md',
      'timeline.css',
      'timeline.csv',
      'timeline.ics',
      'timeline.js',
      'timeline.json',
      'timeline.schema.json',
    ]);
  });

  test('holds the events of the view, the same in its page, its script and its data', async () => {
    const { text } = await folder({ from: '2018', to: '2018' });
    const ids = ['करार', 'बिना'];
    const document = JSON.parse(text('timeline.json')) as ExportDocument;
    const data = JSON.parse(text('data.js').replace(/^[^=]*= |;\n$/g, '')) as KeptData;
    expect(document.events.map(({ id }) => id)).toEqual(ids);
    expect(data.events.map(({ id }) => id)).toEqual(ids);
    expect(parseCsv(text('timeline.csv'), '').value.map(({ id }) => id)).toEqual(ids);
    expect([...text('index.html').matchAll(/data-event="([^"]*)"/g)].map((match) => match[1])).toEqual(ids);
  });

  test('needs nothing from elsewhere and lets no text become markup', async () => {
    const page = (await folder()).text('index.html');
    const loaded = [...page.matchAll(/<(?:script|link|img)[^>]* (?:src|href)="([^"]*)"/g)];
    expect(loaded.map((match) => match[1])).toEqual([
      'timeline.css',
      'picture.svg',
      'data.js',
      'timeline.js',
    ]);
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/type="module"/);
  });

  test('speaks in both languages, that of the view first', async () => {
    const hindi = (await folder()).text('README.md');
    expect(hindi.indexOf('नेटवर्क की ज़रूरत नहीं')).toBeLessThan(hindi.indexOf('It needs no network'));
    const english = (await folder({ lang: 'en' })).text('README.md');
    expect(english.indexOf('It needs no network')).toBeLessThan(english.indexOf('नेटवर्क की ज़रूरत नहीं'));
    expect((await folder()).text('LICENSE.md')).toContain('CC BY 4.0');
  });

  test('is the same bytes for the same data in any time zone', async () => {
    const zone = process.env['TZ'];
    const { zip } = await folder();
    process.env['TZ'] = 'Asia/Kolkata';
    const there = (await folder()).zip;
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.compare(zip, there)).toBe(0);
  });
});
