import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, SAMPLE, test } from './watch.ts';

const PAGES: readonly (readonly [what: string, path: string, query: string])[] = [
  ['home', '/', ''],
  ['dashboard', SAMPLE, ''],
  ['dashboard with filters and lanes', SAMPLE, 'country=RU&system=s-400&lanes=country'],
  ['open event', SAMPLE, 'sel=s-400-contract-2018'],
  ['table', SAMPLE, 'view=table'],
  ['nothing found', SAMPLE, 'country=CN&system=brahmos'],
  ['notice', SAMPLE, 'from=2025-13&country=XX'],
  ['embed', '/e/india-russia-defence', 'sel=s-400-contract-2018'],
  ['report', '/try', ''],
  ['error', '/nowhere', ''],
];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

for (const lang of ['en', 'hi']) {
  for (const theme of ['light', 'dark']) {
    const look = `lang=${lang}&theme=${theme}`;
    test.describe(look, () => {
      for (const [what, path, query] of PAGES) {
        test(`axe finds nothing on the ${what} page`, async ({ page }) => {
          await page.goto(`${path}?${query}&${look}`);
          await expect(page.locator('main')).toBeVisible();
          if (path === '/try') await expect(page.locator('section .text')).toBeVisible();
          else if (path !== '/' && what !== 'error')
            await expect(page.getByRole('application')).toBeVisible();
          expect(await violations(page)).toEqual([]);
        });
      }

      test('axe finds nothing in the share dialog and the display menu', async ({ page }) => {
        await page.goto(`${SAMPLE}?${look}`);
        await page.locator('header summary').click();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: lang === 'hi' ? 'साझा करें' : 'Share' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('axe finds nothing on a phone: list, sheet and event', async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(`${SAMPLE}?${look}`);
        await expect(page.getByRole('application')).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: lang === 'hi' ? 'फ़िल्टर' : 'Filters' }).click();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('[data-event="s-400-contract-2018"]').click();
        await expect(page.locator('.panel')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}

test('the way into the page: skip link, then landmarks and headings in order', async ({ page }) => {
  await page.goto(SAMPLE);
  await expect(page.getByRole('application')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  for (const role of ['banner', 'main', 'contentinfo', 'search', 'complementary'] as const) {
    await expect(page.getByRole(role)).toHaveCount(1);
  }
  const levels = await page
    .locator('h1, h2, h3, h4, h5')
    .evaluateAll((all) => all.filter((h) => h.checkVisibility()).map((h) => Number(h.tagName.slice(1))));
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, i) => {
    expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('a change of the view is said once, in numbers', async ({ page }) => {
  await page.goto(`${SAMPLE}?lang=hi`);
  await expect(page.getByRole('application')).toBeVisible();
  const status = page.locator('p[role="status"].visually-hidden').filter({ hasText: /\d/ });
  const before = await status.textContent();
  await page.getByRole('checkbox', { name: /^चीन/ }).check();
  await expect(status).not.toHaveText(before ?? '');
  await expect(status).toHaveText(/कुल \d+ में से \d+ घटनाएँ? दिख रही हैं?/);
});

test('in forced colours the chosen language, filters and marks can still be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${SAMPLE}?sel=s-400-contract-2018`);
  await expect(page.getByRole('application')).toBeVisible();
  const outline = await page
    .locator('nav a[aria-current]')
    .first()
    .evaluate((el) => getComputedStyle(el).outlineStyle);
  expect(outline).toBe('solid');
  const ink = await page
    .locator('.scene .ink-ink')
    .first()
    .evaluate((el) => getComputedStyle(el).fill);
  expect(ink).toBe(await page.evaluate(() => getComputedStyle(document.body).color));
});

test('texts keep their own language inside a page of the other', async ({ page }) => {
  await page.goto(`${SAMPLE}?lang=en&sel=s-400-contract-2018`);
  const foreign = await page.locator('main *').evaluateAll((all) =>
    all
      .filter((el) =>
        [...el.childNodes].some((n) => n.nodeType === 3 && /\p{sc=Deva}{2}/u.test(n.textContent ?? '')),
      )
      .filter((el) => el.closest('[lang]')?.getAttribute('lang') !== 'hi')
      .map((el) => el.textContent),
  );
  expect(foreign).toEqual([]);
});
