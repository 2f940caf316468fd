import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const EMBED = '/e/india-russia-defence';

/** A page of another site that frames the embed. */
async function host(page: Page, frame: string, headers: Record<string, string> = {}): Promise<() => void> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(
      `<!doctype html><title>अख़बार</title><textarea autofocus></textarea>${frame}<div style="height:3000px"></div>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  return () => server.close();
}

for (const [what, attributes, headers] of [
  ['an ordinary frame', '', {}],
  ['a sandbox without an origin', 'sandbox="allow-scripts"', {}],
  ['a page that isolates itself', '', { 'cross-origin-embedder-policy': 'require-corp' }],
] as const) {
  test(`the embed comes alive in ${what}, and asks and keeps nothing`, async ({ page, baseURL }) => {
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (request.frame() !== page.mainFrame() && origin !== baseURL) wrong.push(`asked ${origin}`);
    });
    const close = await host(
      page,
      `<iframe ${attributes} width="800" height="640" src="${baseURL}${EMBED}?lang=hi&country=RU"></iframe>`,
      headers,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.stage canvas')).toBeVisible();
    // What moves the chart comes by scripts of its own.
    await expect(frame.locator('[data-held]')).toHaveCount(2);
    await frame.getByLabel('पट्टियाँ').selectOption('country');
    await expect(frame.locator('select')).toHaveValue('country');
    // A question to the server, across origins.
    const chart = frame.getByRole('application');
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(frame.locator('p.selected a')).toHaveAttribute('href', new RegExp(`^${baseURL}/t/.*sel=`));
    expect(await page.context().cookies()).toEqual([]);
    expect(wrong).toEqual([]);
    close();
  });
}

test('keys and the wheel stay with the page around until the embed has the focus', async ({
  page,
  baseURL,
}) => {
  const close = await host(page, `<iframe width="800" height="640" src="${baseURL}${EMBED}"></iframe>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.stage canvas')).toBeVisible();
  const text = page.locator('textarea');
  await text.focus();
  await page.keyboard.type('/+-');
  await expect(text).toHaveValue('/+-');
  const box = (await page.locator('iframe').boundingBox())!;
  await page.mouse.move(box.x + 400, box.y + 250);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  close();
});

test('the embed paints its own light ground, also for a reader who likes it dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const ground = () => page.locator('main').evaluate((el) => getComputedStyle(el).backgroundColor);
  await page.goto(EMBED);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.goto(`${EMBED}?theme=auto`);
  expect(await ground()).toBe('rgb(20, 23, 27)');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the embed still has its picture, its table and the way to the page', async ({ page }) => {
    await page.goto(`${EMBED}?lang=hi&system=s-400`);
    await expect(page.locator('svg.scene')).toBeVisible();
    await page.getByText('यही घटनाएँ तालिका में').click();
    await expect(
      page.getByRole('table').getByText('अमेरिकी चेतावनी के बावजूद भारत ने किया पांच एस-400 इकाइयों का करार'),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'पूरी समयरेखा खोलें' })).toHaveAttribute(
      'href',
      /\/t\/india-russia-defence\?system=s-400&lang=hi$/,
    );
  });
});
