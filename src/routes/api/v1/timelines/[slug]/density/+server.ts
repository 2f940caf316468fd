import { densityAnswer } from '#lib/server/api/density.ts';
import { answerJson } from '#lib/server/api/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerJson(event, densityAnswer);
