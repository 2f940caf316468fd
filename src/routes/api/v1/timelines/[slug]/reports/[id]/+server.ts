import { answerJson, notFound } from '#lib/server/api/answer.ts';
import type { RequestHandler } from './$types';

/** A report with its exact text, in which the offsets of an event's evidence count. */
export const GET: RequestHandler = (request) =>
  answerJson(request, () => {
    const { slug, id } = request.params;
    const report = request.locals.store.report(slug, id);
    if (report === null) throw notFound('unknown-report', 'id', id);
    return Promise.resolve(report);
  });
