import { answerJson } from '#lib/server/api/answer.ts';
import { readCount } from '#lib/server/api/question.ts';
import { toWire } from '#lib/source/wire.ts';
import type { RequestHandler } from './$types';

/** As many as a picture packs whole; an answer stays under a megabyte. */
const MOST = 2_000;

export const GET: RequestHandler = (event) =>
  answerJson(event, async ({ source, query, params }) =>
    toWire(await source.items(query, readCount(params, 'limit', { most: MOST, otherwise: 500 }))),
  );
