import { expect, test } from 'vitest';
import { DEFAULT_SPEC, formatSpec } from '#lib/event/spec-codec.ts';
import type { Timeline } from '#lib/event/news-event.ts';
import type { Store } from '#lib/server/store.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { GET } from '../../src/routes/t/[slug].svg/+server.ts';
import { elementsOf, parseXml } from '../paint/elements.ts';
import { newsEvent } from '../scene/fixture.ts';

const EVENTS = [
  newsEvent('करार', '2018-10-05', { countries: ['IN', 'RU'] }),
  newsEvent('शिखर', '2025-12-05', { countries: ['IN'] }),
];
const TIMELINE: Timeline = {
  slug: 'raksha',
  title: { en: 'Defence <ties>', hi: 'रक्षा संबंध' },
  description: { en: '', hi: '' },
  license: 'CC BY 4.0',
  spec: 'from=2018&to=2026',
};
const source = columnsSource(buildColumns(EVENTS, [], []));
const store: Partial<Store> = {
  timeline: (slug) => (slug === 'raksha' ? TIMELINE : null),
  source: (slug) => (slug === 'raksha' ? source : null),
};

async function get(query: string, slug = 'raksha') {
  const url = new URL(`http://kalrekha.test/t/${slug}.svg?${query}`);
  const response = await GET({ url, params: { slug }, locals: { store } } as never);
  return { response, root: parseXml(await response.text()) };
}

test('serves a view as a picture that stands alone, with its font, title, source and licence', async () => {
  const { response, root } = await get('lang=hi&digits=deva');
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(response.headers.get('content-language')).toBe('hi');
  expect(response.headers.get('cache-control')).toBe('public, no-cache');
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(root.attributes).toMatchObject({ width: '1200', height: '675', lang: 'hi' });
  const texts = elementsOf(root).map(({ text }) => text);
  expect(texts).toContain('रक्षा संबंध');
  expect(texts.some((text) => text.includes('CC BY 4.0'))).toBe(true);
  expect(texts.some((text) => text.includes('url(data:font/woff2;base64,d09GMg'))).toBe(true);
  expect(texts).toContain('२०२५');
});

test('shows the same events as the view, and applies what of a broken spec is valid', async () => {
  const events = async (query: string) =>
    elementsOf((await get(query)).root).filter(
      ({ tag, text }) => tag === 'text' && /^(करार|शिखर):/.test(text),
    ).length;
  expect(await events('')).toBe(2);
  expect(await events('country=RU')).toBe(1);
  expect(await events('country=RU&from=2025-13&kind=nonsense&width=abc')).toBe(1);
  expect(await events(formatSpec({ ...DEFAULT_SPEC, from: '2025', to: '2025' }, DEFAULT_SPEC))).toBe(1);
});

test('takes a size within limits', async () => {
  const size = async (query: string) => {
    const { width, height } = (await get(query)).root.attributes;
    return [width, height];
  };
  expect(await size('width=720&height=405')).toEqual(['720', '405']);
  expect(await size('width=99999&height=1')).toEqual(['2400', '240']);
  expect(await size('width=-5&height=1.5')).toEqual(['1200', '675']);
});

test('answers 404 for a timeline that is not here', async () => {
  await expect(get('', 'nothing')).rejects.toMatchObject({ status: 404 });
});
