import type { Problem } from '#lib/event/problem.ts';
import { translator } from '#lib/i18n/message.ts';
import { problemText } from '#lib/i18n/problem-text.ts';
import { errorResponse } from '#lib/server/http/error-body.ts';
import type { Store } from '#lib/server/store.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import { langOf, readQuestion, Refused } from './question.ts';
import type { Question } from './question.ts';

/** The part of a request that an answer depends on. */
export interface ApiRequest {
  readonly locals: { readonly store: Store };
  readonly params: { readonly slug: string };
  readonly url: URL;
}

export interface Asked extends Question {
  readonly source: EventSource;
  readonly params: URLSearchParams;
}

/**
 * Answers a question to a timeline as JSON that anyone may keep, but must ask again whether it still
 * holds. Unknown timelines and what `compute` refuses become `{error: {code, message, field}}`, the
 * message in the language that was asked for.
 */
export async function answerJson(
  { locals, params, url }: ApiRequest,
  compute: (asked: Asked) => Promise<unknown>,
): Promise<Response> {
  try {
    const source = locals.store.source(params.slug);
    if (source === null) throw notFound('unknown-timeline', 'timeline', params.slug);
    const answer = await compute({ ...readQuestion(url.searchParams), source, params: url.searchParams });
    return Response.json(answer, { headers: { 'cache-control': 'public, no-cache' } });
  } catch (error) {
    if (error instanceof Refused) return refusal(error.status, error.problem, url.searchParams);
    throw error;
  }
}

export function notFound(code: string, field: string, value: string): Refused {
  return new Refused({ code, field, value: value.slice(0, 80) }, 404);
}

/** A problem as the body that every refusal has, in the language that was asked for. */
export function refusal(status: number, problem: Problem, params: URLSearchParams): Response {
  const t = translator({ lang: langOf(params), digits: 'latn' });
  return errorResponse(status, problemText(problem, t), { code: problem.code, field: problem.field });
}
