import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { AnswerCache } from '#lib/server/http/answer-cache.ts';
import { createListener, type Handler } from '#lib/server/http/listener.ts';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const open: { close(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A listener in front of `handler` on a free port, and how to ask it. */
async function startServer(handler: Handler, { origin }: { origin?: string } = {}) {
  const cache = new AnswerCache(1_000_000);
  const place = { listenHost: '127.0.0.1', origin };
  const server = createServer(
    { maxHeaderSize: 32 * 1024 },
    createListener({
      handler: Promise.resolve(handler),
      cache,
      staticPaths: new Set(['/robots.txt']),
      place,
    }),
  ).listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> => {
    const req = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end();
    const [res] = (await once(req, 'response')) as [
      AsyncIterable<Buffer> & { statusCode: number; headers: IncomingHttpHeaders },
    ];
    const chunks: Buffer[] = [];
    for await (const chunk of res) chunks.push(chunk);
    return { status: res.statusCode, headers: res.headers, body: Buffer.concat(chunks) };
  };
  return { ask, cache };
}

/** Answers like the framework does: headers, then the body in pieces. */
function answering(body: string, headers: Record<string, string>, status = 200) {
  let asked = 0;
  const handler: Handler = (_req, res) => {
    asked += 1;
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    res.writeHead(status);
    setTimeout(() => {
      res.write(Buffer.from(body));
      res.end();
    }, 5);
  };
  return { handler, asked: () => asked };
}

const shared = { 'content-type': 'application/json', 'cache-control': 'public, no-cache' };
const long = JSON.stringify({ text: 'कालरेखा '.repeat(300) });

test('asks the framework once for what everyone may share', async () => {
  const { handler, asked } = answering(long, shared);
  const { ask, cache } = await startServer(handler);
  const replies = await Promise.all([ask('/a'), ask('/a'), ask('/a')]);
  expect(replies.map((reply) => reply.body.toString())).toEqual([long, long, long]);
  await ask('/a');
  expect(asked()).toBe(1);
  cache.clear();
  await ask('/a');
  expect(asked()).toBe(2);
});

test('asks every time for what is private, for another query and for another name', async () => {
  const secret = answering(long, { ...shared, 'cache-control': 'private, no-cache' });
  const { ask } = await startServer(secret.handler);
  await Promise.all([ask('/a'), ask('/a')]);
  expect(secret.asked()).toBe(2);

  const open = answering(long, shared);
  const { ask: askOpen } = await startServer(open.handler);
  await askOpen('/a?x=1');
  await askOpen('/a?x=2');
  await askOpen('/a?x=1', { host: 'poison.example' });
  expect(open.asked()).toBe(3);
});

test('compresses, tags, and answers 304 to who has the bytes', async () => {
  const { ask } = await startServer(answering(long, shared).handler);
  const first = await ask('/a', { 'accept-encoding': 'gzip' });
  expect(first.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(gunzipSync(first.body).toString()).toBe(long);
  const again = await ask('/a', { 'accept-encoding': 'gzip', 'if-none-match': first.headers.etag ?? '' });
  expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  expect(again.headers).not.toHaveProperty('content-encoding');
  expect((await ask('/a')).body.toString()).toBe(long);
});

test('answers HEAD with the headers of GET', async () => {
  const { ask } = await startServer(answering(long, shared).handler);
  const head = await ask('/a', {}, 'HEAD');
  expect(head.body).toHaveLength(0);
  expect(head.headers['content-length']).toBe(String(Buffer.byteLength(long)));
});

test('passes on an answer too large to hold, compressed and whole', async () => {
  const huge = 'name,date\n'.repeat(1_200_000);
  const { handler, asked } = answering(huge, {
    'content-type': 'text/csv',
    'cache-control': 'public, no-cache',
  });
  const { ask } = await startServer(handler);
  const reply = await ask('/a.csv', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(reply.body).toString() === huge).toBe(true);
  expect((await ask('/a.csv')).body.toString() === huge).toBe(true);
  expect(asked()).toBe(2);
});

test('does not keep an error', async () => {
  const { handler, asked } = answering('{}', shared, 404);
  const { ask } = await startServer(handler);
  await ask('/a');
  expect((await ask('/a')).status).toBe(404);
  expect(asked()).toBe(2);
});

test('lets the others go on when the one who made the answer for them breaks', async () => {
  let asked = 0;
  const { ask } = await startServer((_req, res) => {
    asked += 1;
    if (asked === 1) throw new Error('/secret/path');
    res.setHeader('cache-control', 'public, no-cache');
    res.writeHead(200);
    res.end('fine');
  });
  const logged = console.error;
  console.error = () => undefined;
  const [broken, fine] = await Promise.all([ask('/a'), ask('/a')]).finally(() => {
    console.error = logged;
  });
  expect(broken.status).toBe(500);
  expect(broken.body.toString()).not.toContain('secret');
  expect(fine.body.toString()).toBe('fine');
});

test('refuses what it will not look at, with the headers of every answer', async () => {
  const { ask } = await startServer(answering('x', shared).handler, { origin: 'https://news.example' });
  const host = 'news.example';
  const replies = {
    host: await ask('/', { host: 'evil.example' }),
    data: await ask(`/api/v1/x?q=${'a'.repeat(9000)}`, { host }),
    picture: await ask(`/t/x.svg?q=${'a'.repeat(9000)}`, { host }),
    page: await ask(`/t/x?q=${'a'.repeat(16_000)}`, { host }),
    longPage: await ask(`/t/x?q=${'a'.repeat(17_000)}`, { host }),
    body: await ask('/api/v1/x', { host, 'content-length': '2000000' }, 'POST'),
    path: await ask('/', { host: 'news.example/e/slug?' }),
  };
  expect(Object.fromEntries(Object.entries(replies).map(([name, reply]) => [name, reply.status]))).toEqual({
    host: 421,
    data: 414,
    picture: 414,
    page: 200,
    longPage: 414,
    body: 413,
    path: 400,
  });
  for (const reply of Object.values(replies)) {
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
  expect(JSON.parse(replies.data.body.toString())).toMatchObject({
    error: { code: 'url_too_long', field: null },
  });
});

test('puts the headers on files that the framework serves by itself, and on nothing', async () => {
  const { ask } = await startServer((_req, _res, next) => next());
  for (const path of ['/robots.txt', '/nothing', '/e/../desk', '/%ff']) {
    const reply = await ask(path);
    expect(reply.status, path).toBe(404);
    expect(reply.headers['x-frame-options'], path).toBe('DENY');
  }
});

test('gives files whole, to who asks for them', async () => {
  const ranges: (string | undefined)[] = [];
  const { ask } = await startServer((req, res) => {
    ranges.push(req.headers.range);
    res.end('file');
  });
  expect((await ask('/robots.txt', { range: 'bytes=5-1' })).body.toString()).toBe('file');
  expect((await ask('/robots.txt', {}, 'HEAD')).status).toBe(200);
  for (const method of ['POST', 'DELETE', 'OPTIONS']) {
    const reply = await ask('/robots.txt', {}, method);
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
  }
  expect(ranges).toEqual([undefined, undefined]);
});
