import { answerFigureFile } from '#lib/server/figure/answer-figure-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerFigureFile(event);
