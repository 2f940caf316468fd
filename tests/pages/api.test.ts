import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewsEvent } from '#lib/event/news-event.ts';
import { BUCKET_LIMIT, CELL_LIMIT } from '#lib/server/api/density.ts';
import type { Store } from '#lib/server/store.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { formatEdges } from '#lib/source/edge-list.ts';
import type { DensityAnswer, FacetsAnswer } from '#lib/source/event-source.ts';
import type { WireItems } from '#lib/source/wire.ts';
import { randomEvents, REPORTS, SYSTEMS } from '../source/random-events.ts';
import { apiFetch } from './api-fetch.ts';

const [events = []] = fc.sample(randomEvents({ min: 300, max: 300 }), { numRuns: 1, seed: 7 });

function storeOf(list: readonly NewsEvent[]): Store {
  const source = columnsSource(buildColumns(list, REPORTS, SYSTEMS));
  const fake: Partial<Store> = {
    source: (slug) => (slug === 'raksha' ? source : null),
    report: (_, id) => REPORTS.find((report) => report.id === id) ?? null,
  };
  return fake as Store;
}

const ask = apiFetch(storeOf(events));
const get = (path: string, slug = 'raksha') => ask(`/api/v1/timelines/${slug}/${path}`);
const json = async <T>(path: string) => (await (await get(path)).json()) as T;

interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly field: string | null };
}

describe('the API', () => {
  test('lets anyone keep an answer, but ask again whether it still holds', async () => {
    const response = await get('items');
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  test('takes the keys of a view: dates in EDTF, filters, words', async () => {
    const { items } = await json<WireItems>('items?from=2018&to=2018-06&country=IN,RU&kind=meeting');
    const expected = events.filter(
      (event) => event.kind === 'meeting' && /IN|RU/.test(event.countries.join()),
    );
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(expected.length);
    const ids = new Set(expected.map((event) => event.id));
    expect(items.filter((item) => !ids.has(item.id))).toEqual([]);
    for (const { bounds } of items) {
      expect(Number(bounds?.earliestStart)).toBeLessThan(Date.UTC(2018, 6, 1));
      expect(Number(bounds?.latestEnd)).toBeGreaterThan(Date.UTC(2018, 0, 1));
    }
  });

  test('leaves a range open that has one date only', async () => {
    const { totals } = await json<WireItems>('items?from=2018');
    expect(totals.after).toBe(0);
    expect(totals.before).toBeGreaterThan(0);
  });

  test('gives all facets unless some are named', async () => {
    const { fields } = await json<FacetsAnswer>('facets');
    expect(Object.keys(fields)).toEqual(['country', 'system', 'kind', 'actor', 'factuality', 'source']);
    const some = await json<FacetsAnswer>('facets?fields=kind,country');
    expect(Object.keys(some.fields)).toEqual(['kind', 'country']);
    const none = await json<FacetsAnswer>('facets?fields=');
    expect(none.fields).toEqual({});
    expect(none.totals.all).toBe(events.length);
  });

  test('cuts the range into buckets of the calendar, as many as asked at most and two more', async () => {
    const { edges } = await json<DensityAnswer>('density?from=2018&to=2019&buckets=24');
    expect(edges.map((edge) => new Date(edge).toISOString().slice(0, 10)).slice(0, 3)).toEqual([
      '2018-01-01',
      '2018-04-01',
      '2018-07-01',
    ]);
    for (const buckets of [1, 7, 100, BUCKET_LIMIT]) {
      const answer = await json<DensityAnswer>(`density?buckets=${String(buckets)}`);
      expect(answer.edges.length - 1).toBeLessThanOrEqual(buckets + 2);
      expect(answer.lanes[0]?.counts).toHaveLength(answer.edges.length - 1);
    }
  });

  test('cuts something even where nothing is dated', async () => {
    const empty = apiFetch(storeOf([]));
    const answer = (await (await empty('/api/v1/timelines/raksha/density')).json()) as DensityAnswer;
    expect(answer.edges.length).toBeGreaterThan(2);
    expect(answer.lanes).toEqual([]);
  });

  test('gives every event once over all pages, whole, the undated last', async () => {
    const seen: NewsEvent[] = [];
    let cursor = '';
    for (let page = 0; page < 20; page++) {
      const answer = await json<{ events: NewsEvent[]; next: string | null }>(`events?limit=37${cursor}`);
      seen.push(...answer.events);
      if (answer.next === null) break;
      expect(answer.events).toHaveLength(37);
      cursor = `&cursor=${encodeURIComponent(answer.next)}`;
    }
    expect(seen).toHaveLength(events.length);
    expect(new Set(seen.map((event) => event.id)).size).toBe(events.length);
    const firstUndated = seen.findIndex((event) => event.when === null);
    expect(seen.slice(firstUndated).every((event) => event.when === null)).toBe(true);
    expect(seen[0]).toEqual(events.find((event) => event.id === seen[0]?.id));
  });

  test('goes on after a cursor whose event is gone meanwhile', async () => {
    const { events: page, next } = await json<{ events: NewsEvent[]; next: string }>('events?limit=10');
    const without = apiFetch(storeOf(events.filter((event) => event.id !== page.at(-1)?.id)));
    const rest = await without(`/api/v1/timelines/raksha/events?limit=10&cursor=${encodeURIComponent(next)}`);
    const whole = await json<{ events: NewsEvent[] }>(`events?limit=20`);
    expect(((await rest.json()) as typeof whole).events).toEqual(whole.events.slice(10));
  });

  test('gives one event and one report', async () => {
    expect(await json(`events/${events[3]?.id ?? ''}`)).toEqual(events[3]);
    expect(await json('reports/report-0')).toEqual(REPORTS[0]);
  });

  test.each([
    ['items?from=2025-13', 'edtf-calendar', 'from'],
    ['items?from=2025-02-30', 'edtf-calendar', 'from'],
    ['facets?country=XX', 'spec-country', 'country'],
    ['items?kind=party', 'spec-choice', 'kind'],
    ['density?lanes=rows', 'spec-choice', 'lanes'],
    ['items?from=2020&to=2019', 'spec-order', 'to'],
    ['items?q=' + 'क'.repeat(201), 'spec-q-long', 'q'],
    ['items?start=2018-01-01', 'api-instant', 'start'],
    ['items?start=1e400', 'api-instant', 'start'],
    ['items?start=5&end=5', 'api-span', 'end'],
    ['items?start=5&from=2018', 'api-both', 'start'],
    ['items?limit=0', 'api-count', 'limit'],
    ['items?limit=-1', 'api-count', 'limit'],
    ['items?limit=2001', 'api-count', 'limit'],
    ['items?limit=ten', 'api-count', 'limit'],
    ['events?limit=201', 'api-count', 'limit'],
    ['events?cursor=yesterday', 'api-cursor', 'cursor'],
    ['facets?fields=country,colour', 'spec-choice', 'fields'],
    ['density?buckets=4001', 'api-count', 'buckets'],
    ['density?buckets=2.5', 'api-count', 'buckets'],
    ['density?edges=5,4', 'api-edges', 'edges'],
    ['density?edges=0,1*4001', 'api-edges', 'edges'],
  ])('refuses %s, naming code and field', async (path, code, field) => {
    const response = await get(path);
    const { error } = (await response.json()) as ErrorBody;
    expect({ status: response.status, code: error.code, field: error.field }).toEqual({
      status: 400,
      code,
      field,
    });
    expect(error.message).not.toBe('');
    expect(error.message).not.toMatch(/[{}]/);
  });

  test.each([
    ['items', 'nirast', 'unknown-timeline'],
    ['events/nobody', 'raksha', 'unknown-event'],
    ['reports/nothing', 'raksha', 'unknown-report'],
  ])('knows no %s of %s and says so in the same form', async (path, slug, code) => {
    const response = await get(path, slug);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  test('speaks of a fault in the language asked for, even when that key is the fault', async () => {
    const hindi = (await (await get('items?limit=0&lang=hi')).json()) as ErrorBody;
    expect(hindi.error.message).toContain('पूर्ण संख्या नहीं');
    const unknown = (await (await get('items?lang=fr')).json()) as ErrorBody;
    expect(unknown.error).toMatchObject({ code: 'spec-choice', field: 'lang' });
    expect((await (await get('items', 'nirast')).json()) as ErrorBody).toMatchObject({
      error: { message: 'No timeline is called “nirast”' },
    });
  });

  test('ignores keys that it does not know', async () => {
    expect((await get('items?utm_source=news')).status).toBe(200);
  });

  test('takes as much as its limits say, and not one more', async () => {
    expect((await get('items?limit=2000')).status).toBe(200);
    expect((await get('events?limit=200')).status).toBe(200);
    const edges = Array.from({ length: BUCKET_LIMIT + 1 }, (_, i) => i);
    expect((await get(`density?edges=${formatEdges(edges)}`)).status).toBe(200);
  });

  test('counts no more cells than a reader can see', async () => {
    const lanes = CELL_LIMIT / BUCKET_LIMIT + 1;
    const crowd = Array.from({ length: lanes }, (_, i): NewsEvent => {
      const actor = { id: `a${String(i)}`, name: { en: 'A', hi: 'अ' }, office: null };
      return { ...(events[0] as NewsEvent), id: `e${String(i)}`, actors: [actor] };
    });
    const crowded = apiFetch(storeOf(crowd));
    const density = (buckets: number) =>
      crowded(`/api/v1/timelines/raksha/density?lanes=actor&edges=0,1*${String(buckets)}`);
    expect((await density(BUCKET_LIMIT - 40)).status).toBe(200);
    const response = await density(BUCKET_LIMIT);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'api-cells', field: 'edges' } });
  });
});
