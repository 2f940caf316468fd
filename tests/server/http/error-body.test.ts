import { expect, test } from 'vitest';
import { errorResponse, inErrorShape } from '#lib/server/http/error-body.ts';

const notFound = { error: { code: 'not_found', message: 'There is nothing at this address.', field: null } };

test('replaces an error page by the error shape', async () => {
  const page = new Response('<h1>404</h1>', { status: 404, headers: { 'content-type': 'text/html' } });
  const response = await inErrorShape(page);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual(notFound);
});

test('keeps what the thrower said', async () => {
  const thrown = Response.json(
    { message: 'Unknown country', code: 'invalid_parameter', field: 'country' },
    { status: 400 },
  );
  const response = await inErrorShape(thrown);
  expect(await response.json()).toEqual({
    error: { code: 'invalid_parameter', message: 'Unknown country', field: 'country' },
  });
});

test('keeps the methods that an address takes', async () => {
  const refused = new Response('POST method not allowed', { status: 405, headers: { allow: 'GET, HEAD' } });
  const response = await inErrorShape(refused);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
  expect(await response.json()).toMatchObject({ error: { code: 'method_not_allowed' } });
});

test('leaves an answer alone that has the shape, or is no error', async () => {
  const refused = errorResponse(410, 'Withdrawn.');
  const fine = Response.json({ message: 'hello' });
  expect(await inErrorShape(refused)).toBe(refused);
  expect(await inErrorShape(fine)).toBe(fine);
});

test('survives an error whose body is not the JSON it claims to be', async () => {
  const broken = new Response('{', { status: 500, headers: { 'content-type': 'application/json' } });
  expect(await (await inErrorShape(broken)).json()).toMatchObject({ error: { code: 'internal' } });
});
