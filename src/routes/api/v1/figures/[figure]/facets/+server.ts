import { facetsAnswer } from '#lib/server/api/facets.ts';
import { answerFigureJson } from '#lib/server/figure/answer-figure-json.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerFigureJson(event, facetsAnswer);
