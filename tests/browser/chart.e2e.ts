import { expect, type Page, test } from '@playwright/test';

const PAGE = '/t/india-russia-defence';
/** The chart alive: its canvas has taken the place of the server's SVG. */
async function openChart(
  page: Page,
  query = '',
): Promise<{ x: number; y: number; width: number; height: number }> {
  await page.goto(`${PAGE}?${query}`);
  await expect(page.locator('.stage canvas')).toBeVisible();
  await expect(page.locator('.stage svg.scene')).toHaveCount(0);
  await expect(page.locator('[data-held]')).toHaveCount(2);
  const stage = page.getByRole('application');
  await stage.scrollIntoViewIfNeeded();
  return (await stage.boundingBox())!;
}

/** Time in view, ms, as the overview's sliders say it once the view rests. */
async function viewOf(page: Page): Promise<{ start: number; end: number }> {
  const grips = page.locator('.overview .grip');
  const now = async (i: number): Promise<number> => Number(await grips.nth(i).getAttribute('aria-valuenow'));
  return { start: await now(0), end: await now(1) };
}

test.describe('with a mouse', () => {
  test('a plain wheel scrolls the page past the chart; with Ctrl it zooms and the page stays', async ({
    page,
  }) => {
    const box = await openChart(page);
    await page.mouse.move(box.x + box.width / 2, box.y + 60);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect(page.getByText('wheel zooms')).toBeVisible();
    expect(new URL(page.url()).searchParams.get('from')).toBeNull();
    const rest = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(rest);
  });

  test('once pressed, the chart takes the plain wheel too', async ({ page }) => {
    const box = await openChart(page);
    await page.mouse.click(box.x + box.width / 2, box.y + 2);
    const top = await page.evaluate(() => scrollY);
    const { start, end } = await viewOf(page);
    await page.mouse.wheel(0, -120);
    await expect
      .poll(async () => {
        const view = await viewOf(page);
        return view.end - view.start;
      })
      .toBeLessThan(end - start);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  test('a drag moves through time, glides on, and leaves one address behind', async ({ page }) => {
    await page.goto('/');
    const box = await openChart(page);
    const before = await viewOf(page);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 600, y);
    await page.mouse.down();
    for (let i = 1; i <= 6; i++) await page.mouse.move(box.x + 600 - i * 40, y);
    await page.mouse.up();
    await expect.poll(async () => (await viewOf(page)).start).toBeGreaterThan(before.start);
    const { start, end } = await viewOf(page);
    expect((end - start) / (before.end - before.start)).toBeCloseTo(1, 1);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
  });

  test('a press selects what stands there and the address says so', async ({ page }) => {
    await openChart(page);
    const chart = page.getByRole('application');
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    const ring = (await page.locator('.ring').boundingBox())!;
    await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await expect.poll(() => new URL(page.url()).searchParams.get('sel')).not.toBeNull();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('sel')).toBeNull();
  });

  test('the overview is brushed, moved and pressed', async ({ page }) => {
    await openChart(page);
    const strip = (await page.locator('.overview .brush').boundingBox())!;
    const y = strip.y + strip.height / 2;
    await page.mouse.move(strip.x + strip.width * 0.1, y);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.2, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => new Date((await viewOf(page)).end).getUTCFullYear()).toBeLessThan(2010);
  });
});

test('the keyboard reaches the chart, hears where it is, and leaves it again', async ({ page }) => {
  await openChart(page, 'lang=hi&lanes=country');
  const chart = page.getByRole('application');
  await chart.focus();
  await page.keyboard.press('Home');
  const said = page.locator('[aria-live="polite"]').filter({ hasText: 'में से' });
  await expect(said).toContainText('1998');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('में से 2');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('sel')).not.toBeNull();
  await chart.focus();
  await page.keyboard.press('Tab');
  await expect(chart).not.toBeFocused();
});

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a zoom arrives in its first frame', async ({ page }) => {
    await openChart(page);
    const moves = await page.evaluate(async () => {
      const window = document.querySelector<HTMLElement>('.overview .window')!;
      const seen = new Set<string>();
      document.querySelector<HTMLElement>('.tools button')!.click();
      for (let i = 0; i < 20; i++) {
        await new Promise(requestAnimationFrame);
        seen.add(window.style.transform);
      }
      return seen.size;
    });
    expect(moves).toBe(1);
  });
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the chart is an SVG in the reader’s colours, and still moves', async ({ page }) => {
    await page.goto(PAGE);
    const svg = page.locator('.stage svg.scene');
    await expect(page.getByRole('application')).toBeVisible();
    await expect(svg).toBeVisible();
    await expect(page.locator('.stage canvas')).toHaveCount(0);
    const before = await svg.textContent();
    await page.getByRole('application').focus();
    await page.keyboard.press('+');
    await expect.poll(() => svg.textContent()).not.toBe(before);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chart is there as the server drew it, as high as with script', async ({ page, browser }) => {
    await page.goto(PAGE);
    await expect(page.locator('.stage svg.scene text').first()).toBeVisible();
    const height = (await page.locator('.stage').boundingBox())!.height;
    const scripted = await browser.newContext({
      baseURL: new URL(page.url()).origin,
      javaScriptEnabled: true,
    });
    const other = await scripted.newPage();
    const box = await openChart(other);
    expect(box.height).toBe(height);
    await scripted.close();
  });
});

test('on paper the chart is an SVG', async ({ page }) => {
  await openChart(page);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.title = String(document.querySelectorAll('.stage svg.scene text').length);
    });
  });
  await page.pdf();
  expect(Number(await page.title())).toBeGreaterThan(10);
  await expect(page.locator('.stage svg.scene')).toHaveCount(0);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 900 } });

  test('two fingers zoom, one finger up scrolls the page', async ({ page }) => {
    const box = await openChart(page);
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: string, points: readonly (readonly [number, number])[]): Promise<unknown> =>
      cdp.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const before = await viewOf(page);
    const [x, y] = [box.x + box.width / 2, box.y + 200];
    await touch('touchStart', [
      [x - 50, y],
      [x + 50, y],
    ]);
    for (let i = 1; i <= 10; i++)
      await touch('touchMove', [
        [x - 50 - i * 10, y + i * 4],
        [x + 50 + i * 10, y + i * 4],
      ]);
    await touch('touchEnd', []);
    const share = async (): Promise<number> => {
      const { start, end } = await viewOf(page);
      return (end - start) / (before.end - before.start);
    };
    await expect.poll(share).toBeCloseTo(1 / 3, 1);
    const zoomed = await viewOf(page);
    const top = await page.evaluate(() => scrollY);
    await touch('touchStart', [[x, y]]);
    for (let i = 1; i <= 10; i++) await touch('touchMove', [[x, y - i * 12]]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(await viewOf(page)).toEqual(zoomed);
  });

  test('one finger sideways moves through time, in the chart and over the overview', async ({ page }) => {
    const box = await openChart(page);
    const cdp = await page.context().newCDPSession(page);
    const swipe = async (x: number, y: number, dx: number, dy: number): Promise<void> => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', i: number): Promise<unknown> =>
        cdp.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: x + (dx * i) / 10, y: y + (dy * i) / 10 }],
        });
      await touch('touchStart', 0);
      for (let i = 1; i <= 10; i++) await touch('touchMove', i);
      // Held still before it is lifted, so that it throws nothing.
      await page.waitForTimeout(100);
      await touch('touchEnd', 10);
    };
    const before = await viewOf(page);
    const top = await page.evaluate(() => scrollY);
    await swipe(box.x + 600, box.y + 100, -200, 10);
    await expect.poll(async () => (await viewOf(page)).start).toBeGreaterThan(before.start);
    const panned = await viewOf(page);
    expect((panned.end - panned.start) / (before.end - before.start)).toBeCloseTo(1, 1);
    expect(await page.evaluate(() => scrollY)).toBe(top);

    const strip = (await page.locator('.overview .brush').boundingBox())!;
    await swipe(strip.x + strip.width * 0.1, strip.y + 20, strip.width * 0.2, 4);
    await expect.poll(async () => new Date((await viewOf(page)).end).getUTCFullYear()).toBeLessThan(2012);
    const marked = await viewOf(page);
    await swipe(strip.x + strip.width * 0.7, strip.y + 20, 2, -120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(await viewOf(page)).toEqual(marked);
  });

  test('a tap selects what stands there, in the overview it shows a bar', async ({ page }) => {
    await openChart(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    const ring = (await page.locator('.ring').boundingBox())!;
    await page.touchscreen.tap(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await expect.poll(() => new URL(page.url()).searchParams.get('sel')).not.toBeNull();
    await page.keyboard.press('Escape');
    const before = await viewOf(page);
    const strip = (await page.locator('.overview .brush').boundingBox())!;
    const bars = page.locator('.overview .bars path');
    const at = await bars.evaluate((path) => {
      const [, x = '0'] = /M([\d.]+) /.exec(path.getAttribute('d') ?? '') ?? [];
      return Number(x) / 1000;
    });
    await page.touchscreen.tap(strip.x + strip.width * at + 4, strip.y + strip.height / 2);
    await expect
      .poll(async () => {
        const { start, end } = await viewOf(page);
        return (end - start) / (before.end - before.start);
      })
      .toBeLessThan(0.2);
  });
});
