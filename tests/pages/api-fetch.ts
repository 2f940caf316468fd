import { GET as density } from '../../src/routes/api/v1/timelines/[slug]/density/+server.ts';
import { GET as event } from '../../src/routes/api/v1/timelines/[slug]/events/[id]/+server.ts';
import { GET as events } from '../../src/routes/api/v1/timelines/[slug]/events/+server.ts';
import { GET as facets } from '../../src/routes/api/v1/timelines/[slug]/facets/+server.ts';
import { GET as items } from '../../src/routes/api/v1/timelines/[slug]/items/+server.ts';
import { GET as report } from '../../src/routes/api/v1/timelines/[slug]/reports/[id]/+server.ts';
import type { Store } from '#lib/server/store.ts';

interface Route {
  readonly id: RegExp;
  readonly handler: (event: never) => Response | Promise<Response>;
}

const BASE = '^/api/v1/timelines/(?<slug>[^/]+)/';
const ROUTES: readonly Route[] = [
  { id: new RegExp(`${BASE}density$`), handler: density },
  { id: new RegExp(`${BASE}items$`), handler: items },
  { id: new RegExp(`${BASE}facets$`), handler: facets },
  { id: new RegExp(`${BASE}events$`), handler: events },
  { id: new RegExp(`${BASE}events/(?<id>[^/]+)$`), handler: event },
  { id: new RegExp(`${BASE}reports/(?<id>[^/]+)$`), handler: report },
];

/** A `fetch` that calls the endpoints in this process, with the parts of a request that they read. */
export function apiFetch(store: Store): typeof globalThis.fetch {
  return async (input, init) => {
    init?.signal?.throwIfAborted();
    const url = new URL(input instanceof Request ? input.url : input, 'http://kalrekha.test');
    const route = ROUTES.find(({ id }) => id.test(url.pathname));
    const groups = route?.id.exec(url.pathname)?.groups;
    if (route === undefined || groups === undefined) throw new Error(`No endpoint at ${url.pathname}`);
    const params = Object.fromEntries(Object.entries(groups).map(([k, v]) => [k, decodeURIComponent(v)]));
    return route.handler({ url, params, locals: { store } } as never);
  };
}
