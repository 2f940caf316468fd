import { notFound } from '#lib/server/api/answer.ts';
import { answerFigureJson } from '#lib/server/figure/answer-figure-json.ts';
import type { RequestHandler } from './$types';

/** A report as it was when the figure was pinned. */
export const GET: RequestHandler = (request) =>
  answerFigureJson(request, ({ store, slug }) => {
    const { id } = request.params;
    const report = store.report(slug, id);
    if (report === null) throw notFound('unknown-report', 'id', id);
    return Promise.resolve(report);
  });
