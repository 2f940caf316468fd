import { answerPicture } from '#lib/server/picture/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerPicture(event, 'svg');
