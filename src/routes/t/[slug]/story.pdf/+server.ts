import { answerStoryPdf } from '#lib/server/story/answer-story-pdf.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerStoryPdf(event);
