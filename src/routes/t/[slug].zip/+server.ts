import { script, style } from 'virtual:kept';
import { answerKept } from '#lib/server/exchange/answer-kept.ts';
import type { RequestHandler } from './$types';

/** A view as a folder to keep: it opens from a disk, without any network. */
export const GET: RequestHandler = (request) => answerKept(request, { script, style });
