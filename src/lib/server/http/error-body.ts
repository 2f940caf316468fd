/** The one shape of an error in JSON, whichever layer found it. */
export interface ErrorBody {
  readonly error: {
    /** Stable, for programs: `not_found`, `invalid_parameter`. */
    readonly code: string;
    /** For people. Never a path or a stack. */
    readonly message: string;
    /** The parameter or field at fault, if one is. */
    readonly field: string | null;
  };
}

const CODES: Readonly<Record<number, string>> = {
  400: 'bad_request',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  410: 'gone',
  413: 'too_large',
  414: 'url_too_long',
  415: 'unsupported_type',
  421: 'unknown_host',
  422: 'invalid',
  429: 'too_many_requests',
  431: 'headers_too_large',
  503: 'unavailable',
};

const MESSAGES: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address.',
  405: 'This address does not take that method.',
  413: 'This is too large. Send it in smaller parts.',
  500: 'Something went wrong here. It has been logged.',
};

export function errorCode(status: number): string {
  return CODES[status] ?? (status < 500 ? 'bad_request' : 'internal');
}

export function errorMessage(status: number): string {
  return MESSAGES[status] ?? (status < 500 ? 'This request cannot be answered.' : (MESSAGES[500] ?? ''));
}

export function errorBody(code: string, message: string, field: string | null = null): ErrorBody {
  return { error: { code, message, field } };
}

/** What an endpoint under `/api` answers when it refuses. */
export function errorResponse(
  status: number,
  message = errorMessage(status),
  { code = errorCode(status), field = null }: { code?: string; field?: string | null } = {},
): Response {
  return Response.json(errorBody(code, message, field), { status, headers: { 'cache-control': 'no-store' } });
}

/**
 * Brings an error answer of the framework (a page, or `{ message }` from `error()`) into our shape;
 * one that has it already is left as it is. Which methods the address takes (`allow`) is kept.
 */
export async function inErrorShape(response: Response): Promise<Response> {
  if (response.status < 400) return response;
  const found = await jsonOf(response);
  if (isErrorBody(found)) return response;
  const { message, code, field } = isRecord(found) ? found : {};
  const shaped = errorResponse(response.status, textOr(message, errorMessage(response.status)), {
    code: textOr(code, errorCode(response.status)),
    field: typeof field === 'string' ? field : null,
  });
  const allow = response.headers.get('allow');
  if (allow !== null) shaped.headers.set('allow', allow);
  return shaped;
}

async function jsonOf(response: Response): Promise<unknown> {
  if (!response.headers.get('content-type')?.startsWith('application/json')) return null;
  return response
    .clone()
    .json()
    .catch(() => null);
}

function isErrorBody(value: unknown): value is ErrorBody {
  return isRecord(value) && isRecord(value['error']) && typeof value['error']['code'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' && value !== '' ? value : fallback;
}
