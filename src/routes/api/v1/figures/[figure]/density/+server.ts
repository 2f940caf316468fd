import { densityAnswer } from '#lib/server/api/density.ts';
import { answerFigureJson } from '#lib/server/figure/answer-figure-json.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerFigureJson(event, densityAnswer);
