import { describe, expect, test } from 'vitest';
import type { Store } from '#lib/server/store.ts';
import { ALL_EVENTS } from '#lib/event/query.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { httpSource, SourceError } from '#lib/source/http-source.ts';
import { apiFetch } from '../pages/api-fetch.ts';
import { describeSource } from './conformance.ts';

describeSource('HTTP', (events, reports, systems) => {
  const source = columnsSource(buildColumns(events, reports, systems));
  const store = { source: () => source } as Partial<Store> as Store;
  return { source: httpSource('/api/v1/timelines/रक्षा', apiFetch(store)) };
});

describe('httpSource', () => {
  test('rejects with the words and the code of the server when it refuses', async () => {
    const store = { source: () => null } as Partial<Store> as Store;
    const asked = httpSource('/api/v1/timelines/nirast', apiFetch(store)).items(ALL_EVENTS, 10);
    await expect(asked).rejects.toThrow('No timeline is called “nirast”');
    await expect(asked).rejects.toMatchObject({ status: 404, code: 'unknown-timeline' });
  });

  test('rejects in the same form when what answers is no server of ours', async () => {
    const proxy = () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    const asked = httpSource('/x', proxy).facets(ALL_EVENTS, []);
    await expect(asked).rejects.toBeInstanceOf(SourceError);
    await expect(asked).rejects.toMatchObject({ status: 502, code: 'unavailable' });
  });
});
