import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import Dashboard from '#lib/components/page/Dashboard.svelte';
import { openStore, type Store } from '#lib/server/store.ts';
import { loadDashboard } from '../../src/routes/view.server.ts';
import { writeTimeline } from '../server/write-timeline.ts';
import { attacked, ATTACK } from './attacked.ts';

const SAMPLE = 'india-russia-defence';
const H = 'https://khabar.example';
let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kalrekha-head-'));
  writeTimeline(join(folder, 'own'), attacked);
  store = await openStore(join(folder, 'data'), [
    join(import.meta.dirname, '../../data/timelines'),
    join(folder, 'own'),
  ]);
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

async function headOf(query: string, slug = SAMPLE) {
  const locals = { store, lexicon: {} } as App.Locals;
  const data = await loadDashboard({
    locals,
    params: { slug },
    setHeaders: () => undefined,
    url: new URL(`${H}/t/${slug}?${query}`),
  });
  const { head } = render(Dashboard, { props: { data } });
  const { document } = parseHTML(`<html><head>${head}</head></html>`);
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content');
  const link = (type: string) => document.querySelector(`link[type="${type}"]`)?.getAttribute('href');
  return { document, meta, link, head, locals };
}

test('tells those who show a card of the page its words, picture and language', async () => {
  const { meta, document, head } = await headOf('country=RU&lang=hi');
  expect(meta('og:title')).toBe('भारत-रूस रक्षा संबंध');
  expect(meta('og:description')).toContain('करार');
  expect(meta('og:url')).toBe(`${H}/t/${SAMPLE}?country=RU&lang=hi`);
  expect(meta('og:image')).toBe(`${H}/t/${SAMPLE}.png?country=RU&lang=hi&size=social`);
  expect([meta('og:image:width'), meta('og:image:height'), meta('og:image:type')]).toEqual([
    '1200',
    '630',
    'image/png',
  ]);
  expect(meta('og:image:alt')).toMatch(/^समयरेखा: भारत-रूस रक्षा संबंध। \d+ घटनाएँ।$/);
  expect([meta('og:locale'), meta('og:locale:alternate')]).toEqual(['hi_IN', 'en_IN']);
  expect(meta('twitter:card')).toBe('summary_large_image');
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${H}/t/${SAMPLE}`);
  expect(head.match(/<title>/g)).toHaveLength(1);
});

test('leads to what oEmbed says of the very view, in the head and for the header', async () => {
  const { link, locals } = await headOf('lang=hi&country=RU');
  const href = new URL(link('application/json+oembed') ?? '');
  expect(href.pathname).toBe('/oembed');
  expect(href.searchParams.get('url')).toBe(`${H}/t/${SAMPLE}?country=RU&lang=hi`);
  expect(href.searchParams.get('format')).toBe('json');
  expect(locals.oembed).toBe(`${H}/t/${SAMPLE}?country=RU&lang=hi`);
});

test('describes the view as a dataset that a search engine can read', async () => {
  const { document, link } = await headOf('');
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  expect(JSON.parse(text)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    url: `${H}/t/${SAMPLE}`,
    license: expect.stringContaining('CC BY 4.0'),
  });
  expect(link('application/ld+json')).toBe(`${H}/t/${SAMPLE}.jsonld`);
});

test('speaks of the chosen event where one is chosen', async () => {
  const { meta } = await headOf('sel=s-400-contract-2018&lang=hi');
  const event = await store.source(SAMPLE)?.event('s-400-contract-2018');
  expect(meta('og:title')).toBe(`${event?.title.hi ?? ''} · भारत-रूस रक्षा संबंध`);
  expect(meta('og:description')).toBe(event?.summary.hi);
});

test('lets no title out of the head’s attributes or its data', async () => {
  const { head, meta, document } = await headOf('lang=hi', 'hamla');
  expect(meta('og:title')).toContain(ATTACK);
  expect(head).not.toContain('<img');
  const scripts = [...document.querySelectorAll('script')];
  expect(scripts).toHaveLength(1);
  expect(JSON.stringify(JSON.parse(scripts[0]?.textContent ?? ''))).toContain('onerror=alert(1)');
});
