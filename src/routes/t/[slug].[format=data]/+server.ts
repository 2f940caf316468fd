import { answerExport } from '#lib/server/exchange/answer-export.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (request) => answerExport(request);
