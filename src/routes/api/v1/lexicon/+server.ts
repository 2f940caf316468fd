import { json } from '@sveltejs/kit';
import { SHARED } from '../../../view.server.ts';
import type { RequestHandler } from './$types';

/** The word lists, for the extractor in a reader's browser. */
export const GET: RequestHandler = ({ locals }) => json(locals.lexicon, { headers: SHARED });
