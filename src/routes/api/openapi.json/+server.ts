import { version } from '$app/environment';
import { json } from '@sveltejs/kit';
import { openApi } from '#lib/server/api/openapi/openapi.ts';
import { SHARED } from '../../view.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => json(openApi(url.origin, version), { headers: SHARED });
