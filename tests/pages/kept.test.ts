import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { answerKept } from '#lib/server/exchange/answer-kept.ts';
import { RateLimit } from '#lib/server/picture/rate-limit.ts';
import { storeOf, TIMELINE, toldEvent } from '../exchange/exported-of.ts';

const store = storeOf([toldEvent('करार', '2018-10-05'), toldEvent('भेंट', '2025-12')]);
// What draws beside this process ends with the server.
afterAll(() => process.emit('kalrekha:stopping', []));

function get(query: string, limit?: RateLimit) {
  const url = new URL(`https://kalrekha.test/t/x.zip${query}`);
  const request = {
    url,
    params: { slug: TIMELINE.slug },
    locals: { store },
    getClientAddress: () => '192.0.2.1',
  };
  return answerKept(request, { script: '//', style: '' }, limit);
}

test('comes as a ZIP with pictures of the view, at one address', { timeout: 60_000 }, async () => {
  expect((await get('?to=2018&from=2018')).headers.get('location')).toMatch(/\?from=2018&to=2018$/);
  const response = await get('?from=2018&to=2018&download');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/zip');
  expect(response.headers.get('content-disposition')).toContain('-2026-02-14-view.zip');
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const starts = (name: string) => Buffer.from(files[name] ?? []).toString('latin1', 0, 4);
  expect([starts('picture.svg'), starts('picture.pdf'), starts('picture.png').slice(1)]).toEqual([
    '<svg',
    '%PDF',
    'PNG',
  ]);
});

test('says when one address asks too often', { timeout: 60_000 }, async () => {
  const limit = new RateLimit(1);
  expect((await get('', limit)).status).toBe(200);
  const response = await get('', limit);
  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('60');
  expect(await response.json()).toMatchObject({ error: { code: 'too_many_requests' } });
  expect((await get('?from=2025-13', limit)).status).toBe(400);
});
