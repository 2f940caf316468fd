import type { Page } from '@playwright/test';
import { expect, SAMPLE, test } from './watch.ts';

/** Opens the Share dialog by keys alone. */
async function openDialog(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('a view is pinned from the dialog by keys, and opens as page, embed and picture', async ({ page }) => {
  // Five pictures are drawn, by a process that has to start first.
  test.slow();
  await page.goto(`${SAMPLE}?country=RU&lang=hi`);
  await expect(page.locator('.stage canvas')).toBeVisible();
  await openDialog(page, 'साझा करें');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: /^स्थिर/ })).toBeChecked();
  // What would be copied is not there before it is sure to stay.
  await expect(dialog.getByRole('textbox', { name: 'लिंक' })).toBeHidden();
  await dialog.getByRole('button', { name: 'यह दृश्य स्थिर करें' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: /नाम से स्थिर/ })).toBeVisible({
    timeout: 30_000,
  });
  const link = await dialog.getByRole('textbox', { name: 'लिंक' }).inputValue();
  expect(link).toMatch(/\/f\/\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
  await dialog.getByLabel('यह कहाँ लगेगा').selectOption('iframe');
  const code = await dialog.getByRole('textbox', { name: /iframe/ }).inputValue();
  expect(code).toContain(`src="${link.replace('/f/', '/e/f/')}"`);
  await dialog.getByLabel('यह कहाँ लगेगा').selectOption('files');
  expect(await dialog.getByRole('textbox', { name: /SVG/ }).inputValue()).toBe(`${link}.svg`);
  // Another view is another figure; a live one has the timeline's address.
  await dialog.getByRole('radio', { name: '०–९' }).check();
  await expect(dialog.getByRole('button', { name: 'यह दृश्य स्थिर करें' })).toBeVisible();
  await dialog.getByRole('radio', { name: /^सजीव/ }).check();
  await expect(dialog.getByRole('textbox', { name: 'लिंक' })).toHaveValue(/\/t\/india-russia-defence\?.*deva/);

  await page.goto(link);
  await expect(page.locator('.stage canvas')).toBeVisible();
  await expect(page.locator('.status')).toContainText('की स्थिति');
  const all = page.locator('.sums b').last();
  const count = Number(await all.textContent());
  expect(count).toBeGreaterThan(10);
  // Narrower works, and the chart asks the figure alone.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('checkbox', { name: /^एस-400/ }).check();
  await expect(page).toHaveURL(/\/f\/.*system=s-400/);
  await expect(all).toHaveText(String(count));
  await page.goto(`${link}?country=`);
  await expect(all).toHaveText(String(count));
  expect(asked.filter((path) => path.startsWith('/api/v1/timelines/'))).toEqual([]);

  await page.goto(link.replace('/f/', '/e/f/'));
  await expect(page.locator('.stage canvas')).toBeVisible();
  await expect(page.locator('.status')).toContainText('की स्थिति');
  const picture = await page.request.get(`${link}.png`);
  expect(picture.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(picture.headers()['content-type']).toBe('image/png');
});
