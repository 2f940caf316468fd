import script from 'virtual:embed-host';
import type { RequestHandler } from './$types';

/** The host script. Its address is for ever, so that its content may be kept for an hour only. */
export const GET: RequestHandler = () =>
  new Response(script, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    },
  });
