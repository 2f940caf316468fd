import { notFound } from '#lib/server/api/answer.ts';
import { answerFigureJson } from '#lib/server/figure/answer-figure-json.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (request) =>
  answerFigureJson(request, async ({ source }) => {
    const event = await source.event(request.params.id);
    if (event === null) throw notFound('unknown-event', 'id', request.params.id);
    return event;
  });
