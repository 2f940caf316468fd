import fc from 'fast-check';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedSchema } from '#lib/exchange/json-schema.ts';
import { DATA_FORMATS } from '#lib/exchange/formats.ts';
import { GET as oembed } from '../../src/routes/oembed/+server.ts';
import { GET as file } from '../../src/routes/t/[slug].[format=data]/+server.ts';
import { storeOf, TIMELINE } from '../exchange/exported-of.ts';
import { randomEvents } from '../source/random-events.ts';
import { apiFetch } from './api-fetch.ts';
import { document, faults, text } from './openapi-faults.ts';

const [events = []] = fc.sample(randomEvents({ min: 60, max: 60 }), { numRuns: 1, seed: 5 });
const store = storeOf(events);
const ask = apiFetch(store);
const API = '/api/v1/timelines/{slug}';

describe('the description of the interface', () => {
  test.each([
    [`${API}/density`, '/density?lanes=system&buckets=20'],
    [`${API}/items`, '/items?from=2018&limit=30'],
    [`${API}/items`, '/items?from=2018&to=2017'],
    [`${API}/facets`, '/facets'],
    [`${API}/facets`, '/facets?fields=kind,colour'],
    [`${API}/events`, '/events?limit=5'],
    [`${API}/events/{id}`, `/events/${events[0]?.id ?? ''}`],
    [`${API}/events/{id}`, '/events/nobody'],
    [`${API}/reports/{id}`, '/reports/report-0'],
  ])('holds for what %s answers to %s', async (path, address) => {
    const response = await ask(`/api/v1/timelines/${encodeURIComponent(TIMELINE.slug)}${address}`);
    expect(faults(path, response.status, 'application/json', await response.json())).toEqual([]);
  });

  test.each(Object.entries(DATA_FORMATS))('holds for the file .%s', async (format, type) => {
    const url = new URL(`https://kalrekha.test/t/x.${format}?from=2018`);
    const response = await file({ url, params: { slug: TIMELINE.slug, format }, locals: { store } } as never);
    const media = type.replace(/;.*/, '');
    expect(response.headers.get('content-type')).toBe(type);
    const content = document.paths[`/t/{slug}.${format}`]?.get.responses['200']?.content;
    expect(Object.keys(content ?? {})).toEqual([media]);
    if (!media.endsWith('json')) return;
    expect(faults(`/t/{slug}.${format}`, 200, media, await response.json())).toEqual([]);
  });

  test('holds for a refused file', async () => {
    const url = new URL('https://kalrekha.test/t/x.csv?kind=picnic');
    const response = await file({
      url,
      params: { slug: TIMELINE.slug, format: 'csv' },
      locals: { store },
    } as never);
    expect(faults('/t/{slug}.csv', response.status, 'application/json', await response.json())).toEqual([]);
  });

  const page = encodeURIComponent(`https://kalrekha.test/t/${encodeURIComponent(TIMELINE.slug)}`);
  test.each([
    `url=${page}&maxwidth=400`,
    `url=${page}.svg`,
    'url=https%3A%2F%2Felsewhere.test%2Ft%2Fx',
    `url=${page}&maxwidth=wide`,
    `url=${page}&format=xml`,
  ])('holds for what oEmbed answers to %s', async (query) => {
    const url = new URL(`https://kalrekha.test/oembed?${query}`);
    const response = await oembed({ url, locals: { store } } as never);
    expect(faults('/oembed', response.status, 'application/json', await response.json())).toEqual([]);
  });

  test('would find a property that it does not name, and one that is missing', () => {
    const totals = { all: 1, matched: 1, inside: 1, before: 0, after: 0, undated: 0 };
    const page = { events: [], next: null, totals };
    expect(faults(`${API}/events`, 200, 'application/json', page)).toEqual([]);
    expect(faults(`${API}/events`, 200, 'application/json', { ...page, more: 1 })).toHaveLength(1);
    expect(faults(`${API}/events`, 200, 'application/json', { events: [], next: null })).toHaveLength(1);
  });

  test('names what it refers to, each operation once, and every part of a path', () => {
    for (const [, kind = '', name = ''] of text.matchAll(/#\/components\/(\w+)\/(\w+)/g)) {
      expect(Object.keys(document.components[kind as 'schemas'])).toContain(name);
    }
    const operations = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(operations).size).toBe(operations.length);
    for (const [path, { get }] of Object.entries(document.paths)) {
      const named = get.parameters.map(
        ({ $ref }) => document.components.parameters[$ref.replace(/.*\//, '')],
      );
      const inPath = named
        .filter((parameter) => parameter?.in === 'path')
        .map((parameter) => parameter?.name);
      expect([path, inPath]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])]);
    }
  });

  test('gives the published schema of an event', () => {
    const { $schema: _, $id: __, title: ___, ...schema } = publishedSchema('event', '');
    expect(document.components.schemas['Event']).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});

const ROUTES = join(import.meta.dirname, '../../src/routes');
/** Route folders, as patterns of the paths that they answer. The desk is for those who edit. */
const routes = globSync('**/+{server.ts,page.svelte}', { cwd: ROUTES })
  .map((path) => `/${path.replaceAll('\\', '/').replace(/\/?\+[^/]*$/, '')}`)
  .filter((route) => !route.startsWith('/desk'));

function patternOf(route: string): RegExp {
  const parts = route.split(/\[[^\]]*\]/).map((part) => part.replace(/[.+?^$()|\\{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

test('were found', () => {
  expect(routes.length).toBeGreaterThan(10);
});

test.each([...new Set(routes)])('describes %s', (route) => {
  const described = Object.keys(document.paths).filter((path) => patternOf(route).test(path));
  expect(described).not.toEqual([]);
});

test.each(Object.keys(document.paths))('describes %s, which is there', (path) => {
  expect(routes.some((route) => patternOf(route).test(path))).toBe(true);
});
