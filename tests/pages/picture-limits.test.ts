import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Timeline } from '#lib/event/news-event.ts';
import { answerPicture } from '#lib/server/picture/answer.ts';
import type { PictureEvent } from '#lib/server/picture/answer.ts';
import type { PictureFormat } from '#lib/server/picture/picture-options.ts';
import { PictureRefusal } from '#lib/server/picture/picture-refusal.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { newsEvent } from '../scene/fixture.ts';

/** Nobody has a hand free. */
vi.mock(import('#lib/server/picture/pool.ts'), async (original) => ({
  ...(await original()),
  openPool: () => ({
    draw: () => Promise.reject(new PictureRefusal(503, 'picture.busy', {}, 5)),
    close: () => undefined,
  }),
}));

const FORMATS = ['svg', 'png', 'pdf'] as const;
const timeline: Timeline = {
  slug: 'raksha',
  title: { en: 'Defence ties', hi: 'रक्षा संबंध' },
  description: { en: '', hi: '' },
  license: 'CC BY 4.0',
  spec: '',
};
const source = columnsSource(buildColumns([newsEvent('करार', '2018-10-05')], [], []));
const store = { timeline: () => timeline, source: () => source, changed: () => null };

beforeAll(() => vi.stubEnv('KALREKHA_PICTURES_PER_MINUTE', '6'));
afterAll(() => vi.unstubAllEnvs());

function ask(query: string, format: PictureFormat, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(`http://kalrekha.test/t/raksha.${format}?${query}`);
  const event: PictureEvent = {
    url,
    params: { slug: 'raksha' },
    locals: { store },
    request: new Request(url, { headers }),
    getClientAddress: () => '192.0.2.1',
  };
  return answerPicture(event, format);
}

/** Status, when to come again, and that the reason comes as it was asked for: in words, or to be shown. */
async function refusals(query: string): Promise<readonly (readonly [number, string | null])[]> {
  const seen: (readonly [number, string | null])[] = [];
  for (const format of FORMATS) {
    for (const [headers, type] of [
      [{}, 'text/plain; charset=utf-8'],
      [{ 'sec-fetch-dest': 'image' }, 'image/svg+xml; charset=utf-8'],
    ] as const) {
      const response = await ask(query, format, { ...headers });
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toMatch(/[\u0900-\u097f]{3}/);
      seen.push([response.status, response.headers.get('retry-after')]);
    }
  }
  return seen;
}

test('a picture says in words or as a picture that all are busy, then that it was asked for too often', async () => {
  expect(await refusals('lang=hi')).toEqual(Array.from({ length: 6 }, () => [503, '5']));
  expect(await refusals('lang=hi')).toEqual(Array.from({ length: 6 }, () => [429, '60']));
});
