import type { ErrorBody } from '#lib/server/http/error-body.ts';

/** The error that a refusal in JSON holds. */
export async function errorOf(response: Response): Promise<ErrorBody['error']> {
  return ((await response.json()) as ErrorBody).error;
}
