import { answerJson } from '#lib/server/api/answer.ts';
import { facetsAnswer } from '#lib/server/api/facets.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerJson(event, facetsAnswer);
