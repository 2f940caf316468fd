import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { reactPage, sveltePage } from './harness/components.ts';
import { article, isolated, plain, sandboxed, strict } from './harness/hosts.ts';
import { pasted } from './harness/pasted.ts';
import { siteOf, type HostPage, type Site } from './harness/site.ts';
import { filtered, wordpress } from './harness/wordpress.ts';

const test = base.extend<{ instance: string }>({
  instance: async ({ baseURL }, use) => use(baseURL ?? ''),
});

const open: Site[] = [];
async function visit(page: Page, host: HostPage): Promise<void> {
  const site = await siteOf(host);
  open.push(site);
  await page.goto(site.origin);
}
test.afterEach(() => {
  for (const site of open.splice(0)) site.close();
});

/** Errors that a page writes to its console. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** A child that only the tests have, at an address of the instance. */
async function fakeChild(page: Page, instance: string, script: string): Promise<string> {
  await page.route(`${instance}/e/fake`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<script>${script}</script>` }),
  );
  return `<figure class="kalrekha" data-src="${instance}/e/fake"><a href="#"><img alt="चित्र" width="600" height="300"></a></figure><script src="${instance}/embed/v1.js"></script>`;
}
const SAY = `const say = (message) => parent.postMessage({ k: 'kalrekha', v: 1, ...message }, '*');`;

for (const [what, host] of [
  ['a plain page', plain],
  ['a page with a strict policy', strict],
  ['a page that isolates itself', isolated],
] as const) {
  test(`a pasted figure comes alive in ${what} and has the height that it asks for`, async ({
    page,
    instance,
  }) => {
    const errors = errorsOf(page);
    await visit(page, host(pasted(instance, 'web'), instance));
    const figure = page.locator('figure.kalrekha');
    await expect(figure).toHaveAttribute('data-state', 'live');
    await expect(figure.locator('iframe')).toBeVisible();
    await expect(figure.locator('a')).toBeHidden();
    await expect(figure.locator('figcaption')).toHaveText(
      /^भारत-रूस रक्षा संबंध\. स्रोत: कालरेखा · लाइसेंस: CC BY 4\.0$/,
    );
    const chart = page.frameLocator('iframe');
    await expect(chart.locator('.stage canvas')).toBeVisible();
    await expect
      .poll(() => chart.locator('html').evaluate((html) => html.scrollHeight - innerHeight))
      .toBeLessThanOrEqual(1);
    const height = (await figure.locator('iframe').boundingBox())?.height ?? 0;
    expect(height).toBeGreaterThan(400);
    expect(height).toBeLessThan(1500);
    // The strict page refuses the one style that stands in the snippet's markup, and nothing of the script's.
    expect(errors.filter((error) => !/inline style/.test(error))).toEqual([]);
    expect(errors.length).toBeLessThanOrEqual(host === strict ? 1 : 0);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('a page in a sandbox without an origin, which no policy can name, keeps the picture', async ({
  page,
  instance,
}) => {
  await visit(page, sandboxed(pasted(instance, 'web')));
  const box = page.frameLocator('iframe[name=box]');
  await expect(box.locator('iframe')).toHaveCount(1);
  await expect(box.getByRole('img')).toBeVisible();
  await expect(box.locator('iframe')).toBeHidden();
});

test('the element shows a view, and its attributes change it without loading it anew', async ({
  page,
  instance,
}) => {
  const src = `${instance}/t/india-russia-defence?country=RU`;
  await visit(
    page,
    plain(
      `<script async src="${instance}/embed/v1.js"></script><kalrekha-timeline src="${src}"></kalrekha-timeline>`,
    ),
  );
  const element = page.locator('kalrekha-timeline');
  await expect(element).toHaveAttribute('data-state', 'live');
  await expect(element.locator('a')).toHaveAttribute('href', src);
  const root = page.frameLocator('iframe').locator('html');
  await expect(page.frameLocator('iframe').locator('.stage canvas')).toBeVisible();
  await root.evaluate(() => Object.assign(window, { same: true }));
  await element.evaluate((el) => el.setAttribute('theme', 'dark'));
  await expect(root).toHaveAttribute('data-theme', 'dark');
  expect(await root.evaluate(() => 'same' in window)).toBe(true);
  await element.evaluate((el) => el.setAttribute('lang', 'hi'));
  await expect(root).toHaveAttribute('lang', 'hi');
  await expect(root).toHaveAttribute('data-theme', 'dark');
});

for (const [name, host, times] of [
  ['react', reactPage, 2],
  ['svelte', sveltePage, 1],
] as const) {
  test(`the component for ${name} comes alive`, async ({ page, instance }) => {
    await visit(page, await host(pasted(instance, name)));
    const elements = page.locator('kalrekha-timeline');
    await expect(elements).toHaveCount(times);
    for (const element of await elements.all()) await expect(element).toHaveAttribute('data-state', 'live');
    await expect(page.locator('iframe:visible')).toHaveCount(times);
    await expect(page.locator('img:visible')).toHaveCount(0);
    expect(await page.locator('script[src$="/embed/v1.js"]').count()).toBe(1);
  });
}

for (const destination of ['iframe', 'notion', 'quarto', 'jupyter'] as const) {
  test(`the frame handed out for ${destination} lives`, async ({ page, instance }) => {
    const text = pasted(instance, destination);
    const address = `<iframe width="700" height="600" src="${text}"></iframe>`;
    // A notebook's markup is a string of Python, which is read as JSON is.
    const inPython = /"text\/html": (".*")/.exec(text)?.[1];
    const markup = inPython === undefined ? text : String(JSON.parse(inPython));
    const frame = /<iframe [^>]*><\/iframe>/.exec(destination === 'notion' ? address : markup)?.[0] ?? '';
    await visit(page, plain(frame));
    await expect(page.frameLocator('iframe').locator('.stage canvas')).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText('भारत-रूस रक्षा संबंध');
  });
}

test('the page around learns the view and the chosen event', async ({ page, instance }) => {
  await visit(page, plain(pasted(instance, 'web', { theme: 'light' })));
  const figure = page.locator('figure.kalrekha');
  await figure.evaluate((node) => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const name of ['state', 'event'])
      node.addEventListener(`kalrekha:${name}`, (event) => told.push((event as CustomEvent).detail));
  });
  await expect(figure).toHaveAttribute('data-state', 'live');
  const chart = page.frameLocator('iframe');
  await expect(chart.locator('[data-held]')).toHaveCount(2);
  await figure.evaluate((node) =>
    node.dispatchEvent(
      new CustomEvent('kalrekha:set', { detail: { sel: 's-400-contract-2018', bogus: 'x', from: 'never' } }),
    ),
  );
  await expect(chart.locator('p.selected a')).toHaveAttribute('href', /sel=s-400-contract-2018/);
  const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  expect(told).toEqual([{ query: 'sel=s-400-contract-2018&lang=hi' }, { id: 's-400-contract-2018' }]);
});

test('WordPress shows the quote, then the embed at the height that it asks for, and follows its links', async ({
  page,
  request,
  instance,
}) => {
  const answer = await request.get(
    `/oembed?format=json&maxwidth=600&url=${encodeURIComponent(`${instance}/t/india-russia-defence?lang=hi`)}`,
  );
  const { html } = (await answer.json()) as { html: string };
  expect(filtered(html).match(/<(?:a|iframe)\b/g)).toEqual(['<a', '<iframe']);
  const errors = errorsOf(page);
  await visit(page, wordpress(html));
  const quote = page.locator('blockquote');
  const frame = page.locator('iframe');
  await expect(quote.locator('a')).toHaveAttribute('href', `${instance}/t/india-russia-defence?lang=hi`);
  await expect(frame).toBeVisible();
  await expect(quote).toBeHidden();
  const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(200);
  expect(Math.max(...heights)).toBeLessThanOrEqual(1000);
  const embed = page.frameLocator('iframe');
  await expect(embed.locator('.stage canvas')).toBeVisible();
  await embed.getByRole('link', { name: 'पूरी समयरेखा खोलें' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { links: string[] }).links))
    .toEqual([expect.stringMatching(/\/t\/india-russia-defence\?lang=hi$/)]);
  expect(errors).toEqual([]);
});

test('paper gets the light picture once, and the screen its chart back', async ({ page, instance }) => {
  const far = '<div style="height:5000px"></div>';
  await visit(page, plain(pasted(instance, 'web', { theme: 'dark' }) + far + pasted(instance, 'web')));
  const [near, below] = [page.locator('figure').first(), page.locator('figure').last()];
  await expect(near).toHaveAttribute('data-state', 'live');
  await expect(below.locator('iframe')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(near.locator('iframe')).toBeHidden();
  await expect(near.locator('img:visible')).toHaveCount(1);
  await expect(near.locator('img:visible')).toHaveAttribute('src', /[?&]theme=light/);
  expect(
    await near.locator('img:visible').evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(0);
  await expect(below.locator('img:visible')).toHaveCount(1);
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'screen' });
  await expect(near.locator('iframe')).toBeVisible();
  await expect(near.locator('img:visible')).toHaveCount(0);
});

test('a script included ten times does its work once', async ({ page, instance }) => {
  const again = `<script src="${instance}/embed/v1.js"></script>`.repeat(9);
  await visit(page, plain(pasted(instance, 'web') + again));
  await expect(page.locator('figure.kalrekha')).toHaveAttribute('data-state', 'live');
  await page.evaluate((src) => {
    document.head.append(Object.assign(document.createElement('script'), { src }));
  }, `${instance}/embed/v1.js`);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('a thousand messages of others change nothing', async ({ page, instance }) => {
  // It says to the page whatever it is told to.
  const liar = `<iframe id="liar" srcdoc="<script>onmessage = (e) => parent.postMessage(e.data, '*')</script>"></iframe>`;
  await visit(page, plain(pasted(instance, 'web') + liar));
  const figure = page.locator('figure.kalrekha');
  await expect(figure).toHaveAttribute('data-state', 'live');
  const frame = figure.locator('iframe');
  await page.waitForLoadState('networkidle');
  const before = await frame.getAttribute('style');
  await page.evaluate(async () => {
    const liar = document.querySelector<HTMLIFrameElement>('#liar')?.contentWindow;
    const shapes = [
      { k: 'kalrekha', v: 1, type: 'size', h: 4000, w: 1 },
      { k: 'kalrekha', v: 1, type: 'ready' },
      { k: 'kalrekha', v: 2, type: 'size', h: 1 },
      '{"context":"iframe.resize","height":9}',
      null,
      { message: 'height', value: 900, secret: 'x' },
    ];
    const child = document.querySelector<HTMLIFrameElement>('figure iframe')?.contentWindow;
    for (let i = 0; i < 1000; i++) {
      const shape = shapes[i % shapes.length];
      // From a window that is no child, and from the page itself.
      liar?.postMessage(shape, '*');
      postMessage(shape, '*');
      child?.postMessage({ ...(typeof shape === 'object' ? shape : {}), type: 'nonsense' }, '*');
    }
    await new Promise((done) => setTimeout(done, 200));
  });
  expect(await frame.getAttribute('style')).toBe(before);
});

test('heights are clamped, and frames that chase their own height are stopped', async ({
  page,
  instance,
}) => {
  await visit(
    page,
    plain(
      await fakeChild(
        page,
        instance,
        `${SAY} say({ type: 'ready', id: 'x', rev: null, modes: [] });
        addEventListener('message', ({ data }) => {
          if (data.type !== 'hello') return;
          for (const h of ['900', NaN, Infinity, {}, -5, 1e9]) say({ type: 'size', h, w: 1 });
          for (let i = 0; i < 400; i++) say({ type: 'size', h: i % 2 ? 500 : 900, w: 1 });
        });`,
      ),
    ),
  );
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const height = document.querySelector('iframe')?.style.height ?? '';
      if (height !== seen.at(-1)) seen.push(height);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await expect(page.locator('figure')).toHaveAttribute('data-state', 'live');
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const heights = seen.map(parseFloat);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(120);
  expect(Math.max(...heights)).toBeLessThanOrEqual(4000);
  expect(heights.length).toBeLessThanOrEqual(9);
});

test('the picture stays where the embed says nothing for eight seconds', async ({ page, instance }) => {
  await page.clock.install();
  await visit(page, plain(await fakeChild(page, instance, '')));
  const figure = page.locator('figure');
  await expect(figure.locator('iframe')).toHaveCount(1);
  await page.clock.fastForward(5000);
  await expect(figure.locator('iframe')).toHaveCount(1);
  await page.clock.fastForward(3000);
  await expect(figure).toHaveAttribute('data-state', 'picture');
  await expect(figure.locator('iframe')).toHaveCount(0);
  await expect(figure.getByAltText('चित्र')).toBeVisible();
});

test('no frame is made of another site’s address', async ({ page, instance }) => {
  const evil = [
    'https://evil.example/e/x',
    'javascript:alert(1)',
    `${instance}@evil.example/e/x`,
    `${instance}/desk`,
  ];
  const figures = evil
    .map((src) => `<figure class="kalrekha" data-src="${src}"><img alt="x"></figure>`)
    .join('');
  await visit(page, plain(`${figures}<script src="${instance}/embed/v1.js"></script>`));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a README shows the picture of the reader’s own theme', async ({ page, instance }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page, plain(pasted(instance, 'markdown', { theme: 'auto' })));
  const shown = () => page.locator('img').evaluate((img: HTMLImageElement) => img.currentSrc);
  await expect.poll(shown).toContain('theme=dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(shown).toContain('theme=light');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const destination of ['web', 'element', 'wordpress', 'ghost'] as const) {
    test(`what was pasted for ${destination} is a picture in a link`, async ({ page, instance }) => {
      await visit(page, { html: article(pasted(instance, destination)) });
      await expect(page.getByRole('img', { name: 'समयरेखा: भारत-रूस रक्षा संबंध' })).toBeVisible();
      await expect(page.getByRole('link').first()).toHaveAttribute(
        'href',
        /\/t\/india-russia-defence\?lang=hi$/,
      );
      await expect(page.locator('iframe')).toHaveCount(0);
    });
  }
});
