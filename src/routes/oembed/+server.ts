import type { RequestHandler } from './$types';
import { answerOembed } from '#lib/server/oembed/answer-oembed.ts';

export const GET: RequestHandler = ({ url, locals }) => answerOembed(url, locals.store);
