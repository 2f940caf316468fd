import { isSchemaName, publishedSchema } from '#lib/exchange/json-schema.ts';
import { errorResponse } from '#lib/server/http/error-body.ts';
import { SHARED } from '../../../view.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params: { name }, url }) => {
  if (!isSchemaName(name)) return errorResponse(404);
  const headers = { ...SHARED, 'content-type': 'application/schema+json' };
  return Response.json(publishedSchema(name, url.origin), { headers });
};
