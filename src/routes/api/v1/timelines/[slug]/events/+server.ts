import { answerJson } from '#lib/server/api/answer.ts';
import { eventsPage } from '#lib/server/api/events-page.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerJson(event, eventsPage);
