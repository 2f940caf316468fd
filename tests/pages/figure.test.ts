import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import WithdrawnFigure from '#lib/components/page/WithdrawnFigure.svelte';
import { answerFigureJson } from '#lib/server/figure/answer-figure-json.ts';
import { answerPin } from '#lib/server/figure/answer-pin.ts';
import { HourLimit } from '#lib/server/figure/hour-limit.ts';
import { itemsAnswer } from '#lib/server/api/items.ts';
import { securityHeaders } from '#lib/server/http/headers.ts';
import type { Store } from '#lib/server/store.ts';
import type { DashboardData } from '#lib/components/page/dashboard-data.ts';
import type { FigureData } from '../../src/routes/figure.server.ts';
import { GET as file } from '../../src/routes/f/[id].[format=figure]/+server.ts';
import { load as page } from '../../src/routes/f/[id]/+page.server.ts';
import { GET as status } from '../../src/routes/f/[id]/status.json/+server.ts';
import { load as embed } from '../../src/routes/e/f/[id]/+page.server.ts';
import { GET as list } from '../../src/routes/t/[slug]/figures/+server.ts';
import {
  ofCountry,
  openFigures,
  ORIGIN,
  pin,
  provedEvent,
  textRenderer,
} from '../server/figure/figure-store.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const NOTE = { en: 'Wrong day.', hi: 'तारीख ग़लत थी।' };

/** A request for a path of this site, as routes get it. */
function request(store: Store, path: string, params: Record<string, string>): never {
  const headers: Record<string, string> = {};
  return {
    url: new URL(path, ORIGIN),
    params,
    locals: { store },
    setHeaders: (more: Record<string, string>) => Object.assign(headers, more),
    headers,
  } as never;
}

async function get(store: Store, id: string, format: string, query = ''): Promise<Response> {
  return await file(request(store, `/f/${id}.${format}${query}`, { id, format }));
}

async function open(store: Store, id: string, query = ''): Promise<FigureData<DashboardData>> {
  return (await page(request(store, `/f/${id}${query}`, { id }))) as FigureData<DashboardData>;
}

interface Post {
  readonly query?: string;
  readonly origin?: string | null;
  readonly env?: NodeJS.ProcessEnv;
  readonly limit?: HourLimit;
  readonly slug?: string;
}

function post(store: Store, { query = '', origin = ORIGIN, env = {}, limit = new HourLimit(), slug }: Post) {
  const url = new URL(`/t/raksha/figures${query}`, ORIGIN);
  const headers = origin === null ? {} : { origin };
  const event = {
    url,
    params: { slug: slug ?? 'raksha' },
    locals: { store },
    request: new Request(url, { method: 'POST', headers }),
    getClientAddress: () => '192.0.2.7',
  };
  return answerPin(event, { env, limit, render: textRenderer('v1') });
}

async function codeOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { error: { code: string } }).error.code;
}

test('pins what the address says, and finds it again', async () => {
  const { store } = await openFigures();
  const made = await post(store, { query: '?country=RU' });
  expect(made.status).toBe(201);
  const { id, page } = (await made.json()) as { id: string; page: string };
  expect(page).toBe(`${ORIGIN}/f/${id}`);
  expect(store.figure(id)?.query).toBe('country=RU&lang=hi');
  const again = await post(store, { query: '?country=RU' });
  expect([again.status, ((await again.json()) as { id: string }).id]).toEqual([200, id]);
  const listed = await list(request(store, '/t/raksha/figures', { slug: 'raksha' }));
  expect(await listed.json()).toMatchObject({ figures: [{ id, status: 'current' }] });
});

test('refuses to pin for others, what is not understood, too often, beyond the room, and when it is off', async () => {
  const { store } = await openFigures();
  for (const [options, code, state] of [
    [{ origin: null }, 'figure.foreign', 403],
    [{ origin: 'https://elsewhere.example' }, 'figure.foreign', 403],
    [{ env: { KALREKHA_PIN: 'off' } }, 'figure.off', 403],
    [{ env: { KALREKHA_PIN_MEGABYTES: '0' } }, 'figure.full', 507],
    [{ env: { KALREKHA_PIN_PER_HOUR: '0' } }, 'figure.often', 429],
    [{ query: '?from=2018-13' }, 'edtf-month', 400],
    [{ slug: 'nothing' }, 'unknown-timeline', 404],
  ] as const) {
    const response = await post(store, options);
    expect(response.status, code).toBe(state);
    if (state !== 400) expect(await codeOf(response)).toBe(code);
  }
  expect(store.figures('raksha')).toEqual([]);
});

test('counts only new figures, by the hour', async () => {
  const { store } = await openFigures();
  let now = 0;
  const limit = new HourLimit(() => now);
  const env = { KALREKHA_PIN_PER_HOUR: '1' };
  expect((await post(store, { limit, env })).status).toBe(201);
  const refused = await post(store, { limit, env, query: '?digits=deva' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
  now = 3_600_001;
  expect((await post(store, { limit, env })).status).toBe(200);
  expect((await post(store, { limit, env, query: '?digits=deva' })).status).toBe(201);
});

test('gives the stored bytes of a picture for good, at one address each', async () => {
  const { store } = await openFigures();
  const { id } = (await pin(store)).figure;
  for (const [format, query, name] of [
    ['svg', '', 'svg'],
    ['png', '', 'png'],
    ['png', '?scale=2', 'png2'],
    ['png', '?size=social', 'social'],
    ['pdf', '', 'pdf'],
  ] as const) {
    const response = await get(store, id, format, query);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe(FOREVER);
    expect(response.headers.get('content-language')).toBe('hi');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(store.figureFile(id, name) ?? []));
  }
  const other = await get(store, id, 'png', '?theme=dark&width=400&scale=3');
  expect([other.status, other.headers.get('location')]).toEqual([308, `/f/${id}.png?scale=2`]);
  const saved = await get(store, id, 'svg', '?download');
  expect(saved.headers.get('content-disposition')).toContain(`filename="${id}.svg"`);
  const headers = new Map(securityHeaders(`/f/${id}.svg`, 'image/svg+xml'));
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('gives the frozen rows as data, narrowed but never widened', async () => {
  const { store } = await openFigures();
  const { id } = (await pin(store, ofCountry(store, 'RU'))).figure;
  store.revise('raksha', provedEvent('नया', '2026-01-01', { countries: ['RU'] }));
  const events = async (query: string) => {
    const response = await get(store, id, 'json', query);
    expect(response.headers.get('cache-control')).toBe(FOREVER);
    const { events } = (await response.json()) as { events: readonly { id: string }[] };
    return events.map((event) => event.id);
  };
  expect(await events('')).toEqual(['करार', 'बिना-तारीख']);
  expect(await events('?country=')).toEqual(['करार', 'बिना-तारीख']);
  expect(await events('?country=IN')).toEqual(['करार']);
  const cited = await (await get(store, id, 'bib')).text();
  expect(cited).toContain(`${ORIGIN}/f/${id}`);
  expect(cited).toContain(`kalrekha-figure-${id}`);
});

test('leads from what is exported of a figure to the figure, not to the timeline', async () => {
  const { store } = await openFigures();
  const { id } = (await pin(store, ofCountry(store, 'RU'))).figure;
  const here = `${ORIGIN}/f/${id}`;
  const linked = (await (await get(store, id, 'jsonld')).json()) as {
    hasPart: { '@id': string }[];
    distribution: { contentUrl: string }[];
  };
  const event = `${here}?sel=${encodeURIComponent('करार')}`;
  expect(linked.hasPart.map((part) => part['@id'])).toContain(event);
  for (const { contentUrl } of linked.distribution) expect(contentUrl).toMatch(new RegExp(`^${here}\\.`));
  for (const format of ['ics', 'timelinejs.json', 'atom', 'bib']) {
    const query = format === 'bib' ? `?sel=${encodeURIComponent('करार')}` : '';
    // Calendars fold their lines.
    const text = (await (await get(store, id, format, query)).text()).replace(/\r?\n /g, '');
    expect(text, format).toContain(event);
    expect(text, format).not.toContain(`${ORIGIN}/t/`);
  }
});

test('answers questions to a figure from its rows', async () => {
  const { store } = await openFigures();
  const { id } = (await pin(store, ofCountry(store, 'RU'))).figure;
  store.revise('raksha', provedEvent('नया', '2026-01-01', { countries: ['RU'] }));
  const ask = (figure: string) =>
    answerFigureJson(request(store, `/api/v1/figures/${figure}/items`, { figure }), itemsAnswer);
  const answer = (await (await ask(id)).json()) as { items: { id: string }[]; totals: { all: number } };
  expect(answer.items.map((item) => item.id)).toEqual(['करार']);
  expect(answer.totals.all).toBe(2);
  expect((await ask('2020-01-01-00000000')).status).toBe(404);
  store.withdraw(id, NOTE);
  expect((await ask(id)).status).toBe(410);
});

test('shows the dashboard and the embed on frozen rows, with what is said of the figure', async () => {
  const { store } = await openFigures();
  const { id } = (await pin(store, ofCountry(store, 'RU'))).figure;
  await new Promise((done) => setTimeout(done, 5));
  store.revise('raksha', provedEvent('करार', '2019-01-01', { countries: ['RU'] }));
  store.correctFigure(id, NOTE);
  const { view } = await open(store, id);
  expect(view?.spec).toMatchObject({ lang: 'hi', filter: { country: ['RU'] } });
  expect(view?.answers.totals).toMatchObject({ all: 2, matched: 2 });
  expect(view?.answers.items.map(({ when }) => when)).toEqual(['2018-10-05']);
  expect(view?.figure).toMatchObject({
    id,
    status: 'corrected',
    isOld: true,
    live: '/t/raksha?country=RU',
    notes: [{ status: 'corrected', note: NOTE }],
  });
  expect(view?.dataset).toContain(`/f/${id}`);
  expect((await open(store, id, '?country=IN')).view?.answers.totals.matched).toBe(1);
  const framed = (await embed(request(store, `/e/f/${id}`, { id }))) as FigureData<DashboardData>;
  expect(framed.view?.spec.theme).toBe('light');
  expect(framed.view?.answers.totals.all).toBe(2);
  await expect(open(store, '2020-01-01-00000000')).rejects.toMatchObject({ status: 404 });
});

test('says of a figure what has become of it, for a minute', async () => {
  const { store } = await openFigures();
  const { id } = (await pin(store)).figure;
  store.correctFigure(id, NOTE);
  const response = await status(request(store, `/f/${id}/status.json`, { id }));
  expect(response.headers.get('cache-control')).toBe('public, max-age=60');
  expect(await response.json()).toMatchObject({
    id,
    status: 'corrected',
    newer: false,
    live: `${ORIGIN}/t/raksha`,
  });
});

test('gives of a withdrawn figure the reason alone, and leaves the others as they are', async () => {
  const { store } = await openFigures();
  const { id } = (await pin(store)).figure;
  const other = (await pin(store, { digits: 'deva' })).figure;
  store.withdraw(id, NOTE);
  for (const [format, type] of [
    ['svg', 'image/svg+xml; charset=utf-8'],
    ['png', 'image/png'],
    ['pdf', 'text/plain; charset=utf-8'],
    ['csv', 'text/plain; charset=utf-8'],
  ] as const) {
    const response = await get(store, id, format);
    expect(response.status).toBe(410);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    if (format === 'svg' || format === 'csv') expect(await response.text()).toContain(NOTE.hi);
  }
  const asked = request(store, `/f/${id}`, { id }) as {
    readonly locals: App.Locals;
    readonly headers: Record<string, string>;
  };
  const { view, withdrawn, spec } = (await page(asked as never)) as FigureData<DashboardData>;
  expect(asked.locals.status).toBe(410);
  expect(asked.headers['cache-control']).toBe('public, max-age=60');
  expect(spec.lang).toBe('hi');
  expect(view).toBeNull();
  expect(withdrawn?.figure.notes).toEqual([{ status: 'withdrawn', note: NOTE }]);
  const { body } = render(WithdrawnFigure, { props: withdrawn! });
  // Paper has no links: it says where the page stands.
  expect(body).toMatch(new RegExp(`paper-only.+${ORIGIN}/f/${id}<`, 's'));
  expect((await get(store, other.id, 'svg')).status).toBe(200);
  expect((await open(store, other.id)).view).not.toBeNull();
});
