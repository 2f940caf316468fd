import { error } from '@sveltejs/kit';
import { answerPin } from '#lib/server/figure/answer-pin.ts';
import type { RequestHandler } from './$types';

/** Pins the view that the query describes. */
export const POST: RequestHandler = (event) => answerPin(event);

/** The figures of a timeline, withdrawn ones too, oldest first. */
export const GET: RequestHandler = ({ params, locals }) => {
  if (locals.store.timeline(params.slug) === null) error(404, 'No such timeline');
  const figures = locals.store
    .figures(params.slug)
    .map(({ id, query, created, snapshot, status, notes, hash }) => ({
      id,
      query,
      created,
      snapshot,
      status,
      notes,
      hash,
    }));
  return Response.json({ figures }, { headers: { 'cache-control': 'private, no-cache' } });
};
