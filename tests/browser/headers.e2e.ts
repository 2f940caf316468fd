import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';

/** Enough to meet every kind of page from the front page; a crawl must not grow with the sample data. */
const MOST_PAGES = 40;

/** What no link leads to, or what must be refused. */
const UNLINKED = [
  '/nowhere',
  '/t/no-such-timeline',
  '/t/no-such-timeline.svg',
  '/e/no-such-timeline',
  '/f/no-such-figure',
  '/api/v1/nothing',
  '/api/v1/timelines/no-such-timeline/items',
  '/%ff',
  '/robots.txt',
  '/favicon.svg',
  '/_app/version.json',
  '/_app/immutable/nothing.js',
  `/?q=${'x'.repeat(17_000)}`,
  `/api/v1/nothing?q=${'x'.repeat(9_000)}`,
];

const get = (request: APIRequestContext, path: string) => request.get(path, { maxRedirects: 0 });

/** Every answer reached by links from the front page, by its path. */
async function crawl(request: APIRequestContext): Promise<Map<string, APIResponse>> {
  const answers = new Map<string, APIResponse>();
  const waiting = ['/'];
  for (let path = waiting.shift(); path !== undefined && answers.size < MOST_PAGES; path = waiting.shift()) {
    if (answers.has(path)) continue;
    const answer = await get(request, path);
    answers.set(path, answer);
    if (answer.headers()['content-type']?.startsWith('text/html'))
      waiting.push(...linksIn(await answer.text(), answer.url()));
  }
  return answers;
}

function linksIn(html: string, base: string): string[] {
  return [...html.matchAll(/\b(?:href|src)="([^"]+)"/g)]
    .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), base))
    .filter((url) => url.origin === new URL(base).origin)
    .map((url) => url.pathname + url.search);
}

function expectSafeHeaders(path: string, answer: APIResponse): void {
  const headers = answer.headers();
  const isEmbed = path.startsWith('/e/');
  expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
  expect.soft(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
  expect.soft(headers['permissions-policy'], path).toContain('camera=()');
  expect
    .soft(headers['content-security-policy'], path)
    .toContain(`frame-ancestors ${isEmbed ? '*' : "'none'"}`);
  expect.soft(headers['x-frame-options'], path).toBe(isEmbed ? undefined : 'DENY');
  expect.soft(headers['set-cookie'], path).toBeUndefined();
  if (headers['content-type']?.startsWith('text/html')) {
    const script = /script-src [^;]+/.exec(headers['content-security-policy'] ?? '')?.[0];
    expect.soft(script ?? "script-src 'none'", path).not.toContain('unsafe');
  }
}

test('every address answers with the headers of its kind and no inner detail', async ({ request }) => {
  const answers = await crawl(request);
  for (const path of UNLINKED) answers.set(path, await get(request, path));
  for (const [path, answer] of answers) {
    expectSafeHeaders(path, answer);
    if (answer.status() >= 400)
      expect.soft(await answer.text(), path).not.toMatch(/\bat \S+:\d+|node_modules|\/build\//);
    if (path.startsWith('/api/') && answer.status() >= 400) {
      const { error } = (await answer.json()) as { error: Record<string, unknown> };
      expect.soft(Object.keys(error), path).toEqual(['code', 'message', 'field']);
      expect.soft(error, path).toMatchObject({ code: expect.any(String), message: expect.any(String) });
    }
  }
  expect(answers.get('/')?.status()).toBe(200);
});

test('a public page is made once for all readers, and not sent again to one who has it', async ({
  request,
}) => {
  for (const path of ['/', '/t/india-russia-defence', '/e/india-russia-defence?country=RU']) {
    const headers = (await get(request, path)).headers();
    expect.soft(headers['cache-control'], path).toBe('public, no-cache');
    const again = await request.get(path, { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect.soft(again.status(), path).toBe(304);
  }
  const missing = await get(request, '/t/no-such-timeline');
  expect(missing.headers()['cache-control']).toContain('private');
});

test('no page asks for what its policy forbids', async ({ page, request }) => {
  const pages = [...(await crawl(request))]
    .filter(([, answer]) => answer.ok() && answer.headers()['content-type']?.startsWith('text/html'))
    .map(([path]) => path);
  const kinds = new Map(pages.map((path) => [/^\/[^/?]*/.exec(path)?.[0] ?? path, path]));

  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|violates/i.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  for (const path of kinds.values()) await page.goto(path, { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
});
