import { answerJson } from '#lib/server/api/answer.ts';
import { itemsAnswer } from '#lib/server/api/items.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerJson(event, itemsAnswer);
