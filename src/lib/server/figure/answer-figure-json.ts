import type { Asked } from '#lib/server/api/answer.ts';
import { answerJson } from '#lib/server/api/answer.ts';
import { errorResponse } from '#lib/server/http/error-body.ts';
import type { Store } from '#lib/server/store.ts';
import { frozenStore } from './frozen-store.ts';

interface FigureRequest {
  readonly locals: { readonly store: Store };
  readonly params: { readonly figure: string };
  readonly url: URL;
}

/** What `compute` may ask beside the source: the store as it looks from inside the figure. */
export interface AskedFigure extends Asked {
  readonly store: Store;
  readonly slug: string;
}

/**
 * Answers a question to a figure as one to a timeline is answered: of its frozen rows and no others. 404
 * where there is none, 410 when it was withdrawn.
 */
export async function answerFigureJson(
  { locals, params, url }: FigureRequest,
  compute: (asked: AskedFigure) => Promise<unknown>,
): Promise<Response> {
  const figure = locals.store.figure(params.figure);
  const store = figure === null ? null : frozenStore(locals.store, figure);
  if (figure === null || store === null) {
    return errorResponse(404, 'There is no such figure.', { code: 'unknown-figure', field: 'figure' });
  }
  if (figure.status === 'withdrawn') return errorResponse(410, 'This figure was withdrawn.');
  const slug = figure.timeline;
  return answerJson({ locals: { store }, params: { slug }, url }, (asked) =>
    compute({ ...asked, store, slug }),
  );
}
