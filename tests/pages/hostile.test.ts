import { describe, expect, test } from 'vitest';
import { DATA_FORMATS } from '#lib/exchange/formats.ts';
import { errorOf } from './error-of.ts';
import { GET as oembed } from '../../src/routes/oembed/+server.ts';
import { GET as file } from '../../src/routes/t/[slug].[format=data]/+server.ts';
import { loadDashboard, loadView } from '../../src/routes/view.server.ts';
import { storeOf, TIMELINE, toldEvent } from '../exchange/exported-of.ts';

const EVENTS = [
  toldEvent('करार', '2018-10-05', { countries: ['IN', 'RU'] }),
  toldEvent('क्षेपणास्त्र', '2025-12', { countries: ['RU'] }),
  toldEvent('बिना-तारीख', null, { countries: ['IN'] }),
];
const store = storeOf(EVENTS);
const { slug } = TIMELINE;
const ORIGIN = 'https://kalrekha.test';

const many = (n: number) => Array.from({ length: n }, (_, i) => `X${String(i)}`).join();
/** Queries that are no view, the key that is at fault, and how a data file answers. */
const HOSTILE = [
  ['a very long search', `q=${encodeURIComponent('क्ष'.repeat(2000))}`, 'q'],
  ['ten thousand countries', `country=${many(10_000)}`, 'country'],
  ['a day that is none', 'from=2025-02-30', 'from'],
  ['a month that is none', 'to=2018-13', 'to'],
  ['a view that ends before it begins', 'from=2028&to=2018', 'to'],
  ['years beyond all bounds', 'from=Y-170000002&to=Y170000002', 'from'],
  ['no kind', 'kind=%2e%2e%2fetc', 'kind'],
  ['a name of the language itself', 'lanes=__proto__', 'lanes'],
  ['half an escape for a country', 'country=%', 'country'],
  ['control characters for a date', 'asof=%00%01%1b%5b', 'asof'],
] as const;
/** Queries that are odd and still views. */
const ODD = [
  ['control characters in the search', `q=${encodeURIComponent('\u0000\u001b[2J\u202eकरार')}`],
  ['unknown keys', 'constructor=1&__proto__[x]=1&a=b&width=-1&scale=1e9'],
  ['markup', `q=${encodeURIComponent('</title><script>alert(1)</script>')}`],
  ['a lone half of a letter', 'q=%ED%A0%80'],
  ['broken escapes', 'q=%E0%A4%A'],
  ['separators alone', '&&&===&?&'],
] as const;

async function get(format: string, query: string): Promise<Response> {
  const url = new URL(`${ORIGIN}/t/${encodeURIComponent(slug)}.${format}?${query}`);
  return await file({ url, params: { slug, format }, locals: { store } } as never);
}

async function open(load: typeof loadView, query: string) {
  const url = new URL(`${ORIGIN}/t/${encodeURIComponent(slug)}?${query}`);
  return load({ locals: { store } as App.Locals, params: { slug }, setHeaders: () => undefined, url });
}

describe.each(Object.keys(DATA_FORMATS))('the file .%s', (format) => {
  test.each(HOSTILE)('refuses %s by the name of its key', async (_, query, key) => {
    const response = await get(format, query);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/json');
    const { code, message, field } = await errorOf(response);
    expect(field).toBe(key);
    expect(code).not.toBe('');
    // The value is quoted, but not at its whole length.
    expect(message.length).toBeGreaterThan(10);
    expect(message.length).toBeLessThan(2000);
  });

  test.each(ODD)('is a view, or leads to its own address, with %s', async (_, query) => {
    const response = await get(format, query);
    expect([200, 308]).toContain(response.status);
    const location = response.headers.get('location') ?? '';
    expect(location).not.toMatch(/[\r\n]|constructor|__proto__|scale/);
    if (response.status === 308) expect((await get(format, location.split('?')[1] ?? '')).status).toBe(200);
  });
});

describe.each([
  ['page', loadDashboard as typeof loadView],
  ['embed', loadView],
] as const)('the %s', (_, load) => {
  test.each(HOSTILE)('opens with %s left out, and says so', async (_, query, key) => {
    const { problems, answers } = await open(load, query);
    expect(problems.map(({ field }) => field)).toContain(key);
    expect(answers.totals.all).toBe(EVENTS.length);
  });

  test.each(ODD)('opens with %s', async (_, query) => {
    expect((await open(load, query)).answers.totals.all).toBe(EVENTS.length);
  });
});

test.each([...HOSTILE, ...ODD].map(([what, query]) => [what, query] as const))(
  'oEmbed answers or refuses the address of a page with %s',
  async (_, query) => {
    const page = encodeURIComponent(`${ORIGIN}/t/${encodeURIComponent(slug)}?${query}`);
    const url = new URL(`${ORIGIN}/oembed?url=${page}`);
    const response = await oembed({ url, locals: { store } } as never);
    expect([200, 400, 404, 414]).toContain(response.status);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.text()).not.toMatch(/<script/);
  },
);
