import { describe, expect, test } from 'vitest';
import { DATA_FORMATS } from '#lib/exchange/formats.ts';
import type { DataFormat } from '#lib/exchange/formats.ts';
import type { ExportDocument } from '#lib/exchange/json.ts';
import { securityHeaders } from '#lib/server/http/headers.ts';
import { isCompressible } from '#lib/server/http/encoding.ts';
import { GET as schema } from '../../src/routes/schema/v1/[name].json/+server.ts';
import { GET } from '../../src/routes/t/[slug].[format=data]/+server.ts';
import { storeOf, toldEvent } from '../exchange/exported-of.ts';

const EVENTS = [
  toldEvent('करार', '2018-10-05', { countries: ['IN', 'RU'] }),
  toldEvent('भेंट', '2025-12', { countries: ['RU'] }),
  toldEvent('बिना-तारीख', null, { countries: ['IN'] }),
];
const locals = { store: storeOf(EVENTS) };
const FORMATS = Object.keys(DATA_FORMATS) as DataFormat[];

async function get(format: string, query = '', slug = 'रक्षा') {
  const url = new URL(`https://kalrekha.test/t/${encodeURIComponent(slug)}.${format}${query}`);
  return await GET({ url, params: { slug, format }, locals } as never);
}

describe('a data file', () => {
  test.each(FORMATS)('comes as .%s with its type, for anyone to keep and ask again', async (format) => {
    const response = await get(format);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(DATA_FORMATS[format]);
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    expect(response.headers.get('content-language')).toBe('hi');
    expect(response.headers.get('content-disposition')).toBeNull();
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    const headers = new Map(securityHeaders(`/t/raksha.${format}`, DATA_FORMATS[format]));
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is sent compressed where it is text', () => {
    expect(FORMATS.filter((format) => !isCompressible(DATA_FORMATS[format]))).toEqual([]);
  });

  test('holds the events of the view and names it', async () => {
    const document = (await (await get('json', '?country=RU')).json()) as ExportDocument;
    expect(document.events.map(({ id }) => id)).toEqual(['करार', 'भेंट']);
    expect(document.view.query).toBe('country=RU');
    expect(document.view.page).toMatch(/^https:\/\/kalrekha\.test\/t\/.*\?country=RU$/);
    expect(document.counts).toMatchObject({ events: 2, filtered: 1, all: 3 });
  });

  test('is saved under a name with timeline and day only when asked', async () => {
    const header = (await get('csv', '?download')).headers.get('content-disposition') ?? '';
    expect(header).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''/);
    expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe('रक्षा-2026-02-14.csv');
    const view = (await get('ics', '?from=2018&download')).headers.get('content-disposition') ?? '';
    expect(decodeURIComponent(view.split("''")[1] ?? '')).toBe('रक्षा-2026-02-14-view.ics');
  });

  test.each([
    ['?country=RU&from=2018', '?from=2018&country=RU'],
    ['?country=RU,IN&utm_source=x', '?country=IN,RU'],
    ['?lang=hi', ''],
    ['?download=1&q=x', '?q=x&download'],
  ])('has one address: %s leads to %s', async (given, canonical) => {
    const response = await get('csv', given);
    expect(response.status).toBe(308);
    const location = response.headers.get('location') ?? '';
    expect(location.replace(/^[^?]*/, '')).toBe(canonical);
    expect((await get('csv', canonical)).status).toBe(200);
  });

  test.each([
    ['csv', '?from=2025-13', 400, 'edtf-calendar', 'from'],
    ['json', '?kind=party', 400, 'spec-choice', 'kind'],
    ['ics', '?country=XX', 400, 'spec-country', 'country'],
    ['bib', '?sel=nobody', 404, 'unknown-event', 'sel'],
  ])('.%s refuses %s', async (format, query, status, code, field) => {
    const response = await get(format, query);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code, field } });
  });

  test('is not there for a timeline that is not', async () => {
    const response = await get('csv', '', 'nirast');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'unknown-timeline' } });
  });

  test('cites the event that the view has selected, else the timeline', async () => {
    const bib = async (query: string) => (await get('bib', query)).text();
    expect(await bib(`?sel=${encodeURIComponent('करार')}`)).toContain('title = {{करार: क्षेपणास्त्र');
    expect(await bib('')).toContain('title = {{रक्षा संबंध');
  });
});

describe('the schema of the documents', () => {
  const at = (name: string) =>
    schema({ params: { name }, url: new URL(`https://kalrekha.test/schema/v1/${name}.json`) } as never);

  test('stands at the address that they name', async () => {
    const { $schema } = (await (await get('json')).json()) as ExportDocument;
    const response = await at('timeline');
    expect(response.headers.get('content-type')).toBe('application/schema+json');
    expect(await response.json()).toMatchObject({ $id: $schema });
    expect((await at('event')).status).toBe(200);
    expect((await at('constructor')).status).toBe(404);
    expect(new Map(securityHeaders('/schema/v1/event.json')).get('access-control-allow-origin')).toBe('*');
  });
});
