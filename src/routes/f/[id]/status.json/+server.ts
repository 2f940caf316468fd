import { error } from '@sveltejs/kit';
import { shownFigure } from '#lib/server/figure/figure-status.ts';
import type { RequestHandler } from './$types';

/** What is said of a figure by now: the one thing of it that changes. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const figure = locals.store.figure(params.id);
  if (figure === null) error(404, 'No such figure');
  const { id, snapshot, created, status, notes, isOld, live } = await shownFigure(locals.store, figure);
  return Response.json(
    { id, snapshot, created, status, notes, newer: isOld, live: live === null ? null : url.origin + live },
    { headers: { 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*' } },
  );
};
