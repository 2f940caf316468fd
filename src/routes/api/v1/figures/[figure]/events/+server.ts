import { eventsPage } from '#lib/server/api/events-page.ts';
import { answerFigureJson } from '#lib/server/figure/answer-figure-json.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerFigureJson(event, eventsPage);
