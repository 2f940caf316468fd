import { beforeEach, describe, expect, test } from 'vitest';
import { DATA_FORMATS } from '#lib/exchange/formats.ts';
import { answerPin } from '#lib/server/figure/answer-pin.ts';
import { HourLimit } from '#lib/server/figure/hour-limit.ts';
import type { Store } from '#lib/server/store.ts';
import { GET as density } from '../../src/routes/api/v1/figures/[figure]/density/+server.ts';
import { GET as events } from '../../src/routes/api/v1/figures/[figure]/events/+server.ts';
import { GET as event } from '../../src/routes/api/v1/figures/[figure]/events/[id]/+server.ts';
import { GET as facets } from '../../src/routes/api/v1/figures/[figure]/facets/+server.ts';
import { GET as items } from '../../src/routes/api/v1/figures/[figure]/items/+server.ts';
import { GET as report } from '../../src/routes/api/v1/figures/[figure]/reports/[id]/+server.ts';
import { GET as file } from '../../src/routes/f/[id].[format=figure]/+server.ts';
import { GET as status } from '../../src/routes/f/[id]/status.json/+server.ts';
import { GET as list } from '../../src/routes/t/[slug]/figures/+server.ts';
import { openFigures, ORIGIN, pin, textRenderer } from '../server/figure/figure-store.ts';
import { document, faults } from './openapi-faults.ts';

const API = '/api/v1/figures/{figure}';
const NOTE = { en: 'Wrong day.', hi: 'तारीख ग़लत थी।' };
/** The routes' own types of a request differ; each takes what this one has. */
type Route = (event: never) => Response | Promise<Response>;

let store: Store;
let id: string;
beforeEach(async () => {
  ({ store } = await openFigures());
  id = (await pin(store)).figure.id;
});

async function ask(route: unknown, path: string, params: Record<string, string> = {}): Promise<Response> {
  const event = { url: new URL(path, ORIGIN), params: { figure: id, id, ...params }, locals: { store } };
  return (route as Route)(event as never);
}

describe('the description of the interface holds for figures:', () => {
  test.each([
    ['density', `${API}/density`, density, '?lanes=country&buckets=20', {}],
    ['items', `${API}/items`, items, '?from=2018&limit=30', {}],
    ['items that cannot be', `${API}/items`, items, '?from=2018&to=2017', {}],
    ['facets', `${API}/facets`, facets, '', {}],
    ['events', `${API}/events`, events, '?limit=2', {}],
    ['an event', `${API}/events/{id}`, event, '', { id: 'करार' }],
    ['no event', `${API}/events/{id}`, event, '', { id: 'कोई-नहीं' }],
    ['a report', `${API}/reports/{id}`, report, '', { id: 'report-0' }],
    ['no figure', `${API}/items`, items, '', { figure: '2020-01-01-00000000' }],
  ])('%s', async (_, path, route, query, params) => {
    const response = await ask(route, `/api/v1/figures/x${query}`, params);
    expect(faults(path, response.status, 'application/json', await response.json())).toEqual([]);
  });

  test.each([
    ['items', `${API}/items`, items],
    ['density', `${API}/density`, density],
    ['facets', `${API}/facets`, facets],
    ['events', `${API}/events`, events],
  ])('%s of one that was withdrawn', async (_, path, route) => {
    store.withdraw(id, NOTE);
    const response = await ask(route, '/api/v1/figures/x');
    expect(response.status).toBe(410);
    expect(faults(path, 410, 'application/json', await response.json())).toEqual([]);
  });

  test.each(['current', 'corrected', 'withdrawn'] as const)('what is said of a %s one', async (state) => {
    if (state === 'corrected') store.correctFigure(id, NOTE);
    if (state === 'withdrawn') store.withdraw(id, NOTE);
    const response = await ask(status, `/f/${id}/status.json`);
    const said = (await response.json()) as { status: string };
    expect(said.status).toBe(state);
    expect(faults('/f/{id}/status.json', 200, 'application/json', said)).toEqual([]);
  });

  test.each(Object.entries(DATA_FORMATS))('the file .%s', async (format, type) => {
    const response = await ask(file, `/f/${id}.${format}?from=2018`, { format });
    const media = type.replace(/;.*/, '');
    expect(response.headers.get('content-type')).toBe(type);
    const content = document.paths[`/f/{id}.${format}`]?.get.responses['200']?.content;
    expect(Object.keys(content ?? {})).toEqual([media]);
    if (!media.endsWith('json')) return;
    expect(faults(`/f/{id}.${format}`, 200, media, await response.json())).toEqual([]);
  });

  test.each(['svg', 'png', 'pdf'])('the picture .%s', async (format) => {
    const response = await ask(file, `/f/${id}.${format}`, { format });
    const media = response.headers.get('content-type')?.replace(/;.*/, '');
    const responses = document.paths[`/f/{id}.${format}`]?.get.responses;
    expect(Object.keys(responses?.['200']?.content ?? {})).toEqual([media]);
    for (const refusal of ['308', '404', '410']) expect(Object.keys(responses ?? {})).toContain(refusal);
  });

  test('the list of a timeline, and pinning', async () => {
    const listed = await ask(list, '/t/raksha/figures', { slug: 'raksha' });
    expect(faults('/t/{slug}/figures', 200, 'application/json', await listed.json())).toEqual([]);
    const url = new URL('/t/raksha/figures?digits=deva', ORIGIN);
    const post = (headers: Record<string, string>) =>
      answerPin(
        {
          url,
          params: { slug: 'raksha' },
          locals: { store },
          request: new Request(url, { method: 'POST', headers }),
          getClientAddress: () => '192.0.2.7',
        },
        { env: {}, limit: new HourLimit(), render: textRenderer('v1') },
      );
    for (const [headers, state] of [
      [{ origin: ORIGIN }, 201],
      [{}, 403],
    ] as const) {
      const response = await post({ ...headers });
      expect(response.status).toBe(state);
      const body: unknown = await response.json();
      expect(faults('/t/{slug}/figures', state, 'application/json', body, 'post')).toEqual([]);
    }
  });
});
