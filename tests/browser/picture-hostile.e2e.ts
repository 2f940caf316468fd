import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

const PATH = '/t/india-russia-defence';
const FORMATS = ['svg', 'png', 'pdf'];

/** Queries that ask for too much, for nothing, or for what is none. */
const HOSTILE = [
  'width=99999999999999999999',
  'width=4096&height=4096&scale=3',
  'width=-1&height=1e9',
  'width=0x500&height=Infinity',
  'width=4096&height=200',
  'width=NaN&height=%00',
  'width=1200&width=9999',
  'scale=1e9',
  'scale=__proto__',
  'size=constructor',
  'size=../../etc/passwd',
  'size=%E0%A4%A',
  'mm=0&size=social',
  'mm=99999',
  'text=%3Cscript%3Ealert(1)%3C/script%3E',
  'paths=plain&text=live&text=outline',
  'from=-9999&to=9999',
  'from=Y-170000002&to=Y170000002',
  'from=2025-12-05T10:00:00.000Z&to=2025-12-05T10:00:00.001Z',
  'from=2028&to=2018',
  'from=../..&to=%20',
  `q=${encodeURIComponent('क'.repeat(600))}`,
  `q=${encodeURIComponent('"><svg onload=alert(1)>')}`,
  `q=${encodeURIComponent('\u202e\u0000\ud7ff会谈')}`,
  `country=${Array.from({ length: 600 }, (_, i) => `X${i}`).join()}`,
  `kind=${'meeting,'.repeat(400)}`,
  'sel=%2e%2e%2f&asof=0000-00-00',
  'lang=xx&digits=xx&theme=xx&lanes=xx',
  'download=../../x%0d%0aset-cookie:a=b',
  `a=${'b'.repeat(7000)}`,
  `q=${'%41'.repeat(2700)}`,
  '&&&===&?&%%%',
];

test('a hundred hostile questions for pictures are answered or refused, and the server goes on', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const before = await request.get(`${PATH}.png?lang=hi`);
  expect(before.status()).toBe(200);
  const asked = HOSTILE.flatMap((query) => FORMATS.map((format) => `${PATH}.${format}?${query}`));
  const others = [`${PATH}.exe`, `${PATH}.svg/`, '/t/%2e%2e%2f.png', `/t/${'x'.repeat(300)}.pdf`, '/t/.svg'];
  const addresses = [...asked, ...others];
  expect(addresses.length).toBeGreaterThan(100);
  // In bursts, so that the queue fills as well.
  for (let at = 0; at < addresses.length; at += 20) {
    const burst = addresses.slice(at, at + 20);
    const answers = await Promise.all(burst.map((address) => request.get(address)));
    answers.forEach((answer, i) => {
      const [status, headers] = [answer.status(), answer.headers()];
      const said = `${String(status)} for ${burst[i]?.slice(0, 120) ?? ''}`;
      expect([200, 400, 404, 413, 414, 422, 429, 503], said).toContain(status);
      expect(headers['set-cookie'], said).toBeUndefined();
      expect(headers['x-content-type-options'], said).toBe('nosniff');
      if (status >= 400 && status !== 404) expect(headers['cache-control'], said).toBe('no-store');
    });
  }
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect([403, 405]).toContain((await request.fetch(`${PATH}.png`, { method })).status());
  const after = await request.get(`${PATH}.png?lang=hi`);
  expect(after.status()).toBe(200);
  expect((await after.body()).equals(await before.body())).toBe(true);
});

test('an SVG with a script in its address holds none', async ({ request }) => {
  const answer = await request.get(
    `${PATH}.svg?q=${encodeURIComponent('</title><script>alert(1)</script>')}`,
  );
  expect(answer.headers()['content-security-policy']).toContain('sandbox');
  expect(await answer.text()).not.toMatch(/<script|<text|<foreignObject/);
});

test('a picture is shown from another site, also where its reader isolates itself', async ({
  page,
  baseURL,
}) => {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-embedder-policy': 'require-corp',
    });
    const address = `${baseURL ?? ''}${PATH}`;
    response.end(`<img id="a" src="${address}.svg?lang=hi"><img id="b" src="${address}.png?width=1">`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  const width = (id: string) =>
    page.locator(id).evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    });
  expect(await width('#a')).toBe(1200);
  // What cannot be drawn says so in the picture's place.
  expect(await width('#b')).toBe(600);
  server.close();
});
